// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.Provision;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An unmet condition of a step: what was found, what is expected and how to fix it. Instances are
 * created by workflows, {@link Condition#unmetBy} and {@link History}.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class UnmetCondition permits ImmutableUnmetCondition {

  /** The name of the advisory condition that a step is in the table of its workflow. */
  public static final String STEP_IN_TABLE = "step-in-table";

  /** The name of the binding condition that the first state of a record is an initial state. */
  public static final String INITIAL_STATE = "initial-state";

  /** The name of the binding condition that a step leads to another state. */
  public static final String ANOTHER_STATE = "another-state";

  /**
   * The name of an advisory condition that was overridden and is only known by its text in a
   * register.
   */
  public static final String ON_RECORD = "on-record";

  UnmetCondition() {}

  /**
   * Returns the name of the condition: {@value #STEP_IN_TABLE}, {@value #INITIAL_STATE}, {@value
   * #ANOTHER_STATE}, {@value #ON_RECORD}, or that of a {@link Condition}.
   */
  public abstract String condition();

  /** Returns whether the condition is binding or advisory. */
  public abstract Force force();

  /** Returns the provision of the standard on which the condition bears; absent: none. */
  public abstract Optional<Provision> requirement();

  /** Returns what the condition rests on: a requirement or policy, with its source. */
  @Value.Default
  public Grounds grounds() {
    return Grounds.policy();
  }

  /**
   * Returns the location that the condition examines, as a JSON pointer (RFC 6901) within the
   * record that takes the step; empty string: the record as a whole.
   */
  public abstract String path();

  /** Returns what was found and what is expected, in full sentences. */
  public abstract String message();

  /** Returns the remedy, in full sentences. */
  public abstract String remedy();

  /**
   * Returns this as a finding for a report, with the basis of the condition. It is an opportunity,
   * even if its basis is a requirement: no standard prescribes when a step is taken.
   *
   * @param subject the record for which the step was requested
   */
  public Finding finding(Subject subject) {
    return Finding.builder()
        .rule(condition())
        .weight(Weight.OPPORTUNITY)
        .basis(grounds().basis())
        .criteria(requirement().map(List::of).orElse(List.of()))
        .subject(subject)
        .path(path())
        .message(message())
        .remedy(remedy())
        .build();
  }

  /** Returns an overridden condition as stored in a register. */
  static UnmetCondition onRecord(String message) {
    return ImmutableUnmetCondition.builder()
        .condition(ON_RECORD)
        .force(Force.ADVISORY)
        .path("")
        .message(message)
        .remedy("The condition was overridden; the reason is recorded.")
        .build();
  }
}
