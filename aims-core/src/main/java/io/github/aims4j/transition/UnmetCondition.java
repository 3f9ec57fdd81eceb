package io.github.aims4j.transition;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.Provision;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition of a step that does not hold: what was found, what is expected and what can be done.
 * Workflows make it; so do {@link Condition#unmetBy} and {@link History}.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class UnmetCondition permits ImmutableUnmetCondition {

  /** The name of the condition that a step is in the table of its workflow; it advises. */
  public static final String STEP_IN_TABLE = "step-in-table";

  /** The name of the condition that the first state of a record is an initial one; it binds. */
  public static final String INITIAL_STATE = "initial-state";

  /** The name of the condition that a step leads to another state; it binds. */
  public static final String ANOTHER_STATE = "another-state";

  /** The name of what was overridden once and of which a register keeps the words; it advises. */
  public static final String ON_RECORD = "on-record";

  UnmetCondition() {}

  /**
   * Returns the name of the condition: {@value #STEP_IN_TABLE}, {@value #INITIAL_STATE}, {@value
   * #ANOTHER_STATE}, {@value #ON_RECORD}, or that of a {@link Condition}.
   */
  public abstract String condition();

  /** Returns whether the condition binds or advises. */
  public abstract Force force();

  /** Returns the provision of the standard that the condition serves; absent: none. */
  public abstract Optional<Provision> requirement();

  /**
   * Returns the place that the condition looks at, as a JSON pointer (RFC 6901) within the record
   * that takes the step; empty text: the record as a whole.
   */
  public abstract String path();

  /** Returns what was found and what is expected, in full sentences. */
  public abstract String message();

  /** Returns what can be done about it, in full sentences. */
  public abstract String remedy();

  /**
   * Returns this as a finding, for a report. It is an opportunity and rests on policy: the standard
   * prescribes no gate.
   *
   * @param subject the record that was to take the step
   */
  public Finding finding(Subject subject) {
    return Finding.builder()
        .rule(condition())
        .weight(Weight.OPPORTUNITY)
        .basis(Basis.POLICY)
        .requirement(requirement())
        .subject(subject)
        .path(path())
        .message(message())
        .remedy(remedy())
        .build();
  }

  /** What a register keeps of advice that was not followed. */
  static UnmetCondition onRecord(String message) {
    return ImmutableUnmetCondition.builder()
        .condition(ON_RECORD)
        .force(Force.ADVISORY)
        .path("")
        .message(message)
        .remedy("The step was taken nevertheless; its reason is on record.")
        .build();
  }
}
