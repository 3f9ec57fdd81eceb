// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.standard.Provision;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition of a step, with the message if it is not met. A condition only sees the facts passed
 * to it; it reads no clock.
 *
 * <pre>{@code
 * Condition<Release> tested =
 *     Condition.<Release>binding(
 *             "tests-passed",
 *             release -> release.failures() == 0,
 *             release -> release.failures() + " tests failed; none may fail.", "Fix the failures.")
 *         .withPath("/failures");
 * }</pre>
 *
 * <p>Source: this library's policy. Immutable, and as thread-safe as the functions in it.
 *
 * @param <F> the type of the facts
 */
public final class Condition<F> {

  private final String name;
  private final Force force;
  private final Predicate<? super F> met;
  private final Function<? super F, String> message;
  private final String remedy;
  private final Optional<Provision> requirement;
  private final Grounds grounds;
  private final String path;

  private Condition(
      String name,
      Force force,
      Predicate<? super F> met,
      Function<? super F, String> message,
      String remedy,
      Optional<Provision> requirement,
      Grounds grounds,
      String path) {
    this.name = name;
    this.force = force;
    this.met = met;
    this.message = message;
    this.remedy = remedy;
    this.requirement = requirement;
    this.grounds = grounds;
    this.path = path;
  }

  /**
   * Returns a binding condition: the step is rejected if it is not met.
   *
   * @param name the name for finding and removing the condition, such as {@code tests-passed}
   * @param met whether the facts meet the condition
   * @param message what was found and what is expected if they do not, in full sentences
   * @param remedy how to fix it, in full sentences
   * @param <F> the type of the facts
   * @throws IllegalArgumentException if the name or the remedy is blank
   */
  public static <F> Condition<F> binding(
      String name, Predicate<? super F> met, Function<? super F, String> message, String remedy) {
    return of(name, Force.BINDING, met, message, remedy);
  }

  /**
   * Returns an advisory condition: it can be overridden with a reason, which is recorded.
   *
   * @param name the name for finding and removing the condition
   * @param met whether the facts meet the condition
   * @param message what was found and what is expected if they do not, in full sentences
   * @param remedy how to fix it, in full sentences
   * @param <F> the type of the facts
   * @throws IllegalArgumentException if the name or the remedy is blank
   */
  public static <F> Condition<F> advisory(
      String name, Predicate<? super F> met, Function<? super F, String> message, String remedy) {
    return of(name, Force.ADVISORY, met, message, remedy);
  }

  private static <F> Condition<F> of(
      String name,
      Force force,
      Predicate<? super F> met,
      Function<? super F, String> message,
      String remedy) {
    requireText(requireNonNull(name, "name"), "Condition.name");
    requireNonNull(met, "met");
    requireNonNull(message, "message");
    requireText(requireNonNull(remedy, "remedy"), "Condition.remedy");
    return new Condition<>(
        name, force, met, message, remedy, Optional.empty(), Grounds.policy(), "");
  }

  /**
   * Returns this condition with the provision on which it bears. Its basis stays as it is: policy
   * can bear on a provision, too.
   *
   * @param provision the provision of the standard
   */
  public Condition<F> withRequirement(Provision provision) {
    requireNonNull(provision, "provision");
    return new Condition<>(
        name, force, met, message, remedy, Optional.of(provision), grounds, path);
  }

  /**
   * Returns this condition with what it rests on, which is policy until this method says otherwise.
   * If those are obligations, it bears on their clause.
   *
   * @param other what it rests on
   */
  public Condition<F> withGrounds(Grounds other) {
    Optional<Provision> provision =
        other.clause().<Provision>map(clause -> clause).or(() -> requirement);
    return new Condition<>(name, force, met, message, remedy, provision, other, path);
  }

  /**
   * Returns this condition with the location that it examines.
   *
   * @param pointer a JSON pointer (RFC 6901) within the record that takes the step, or within the
   *     facts where several records do
   */
  public Condition<F> withPath(String pointer) {
    requireNonNull(pointer, "pointer");
    return new Condition<>(name, force, met, message, remedy, requirement, grounds, pointer);
  }

  /** Returns the name for finding and removing the condition. */
  public String name() {
    return name;
  }

  /** Returns whether the condition is binding or advisory. */
  public Force force() {
    return force;
  }

  /** Returns the provision of the standard on which the condition bears; absent: none. */
  public Optional<Provision> requirement() {
    return requirement;
  }

  /** Returns what the condition rests on: a requirement or policy, with its source. */
  public Grounds grounds() {
    return grounds;
  }

  /**
   * Returns the location that it examines, as a JSON pointer; empty string: the record as a whole.
   */
  public String path() {
    return path;
  }

  /**
   * Returns the unmet condition; empty if the facts meet it. Exceptions of the functions propagate
   * to the caller.
   *
   * @param facts the facts
   */
  public Optional<UnmetCondition> unmetBy(F facts) {
    if (met.test(facts)) {
      return Optional.empty();
    }
    return Optional.of(
        ImmutableUnmetCondition.builder()
            .condition(name)
            .force(force)
            .requirement(requirement)
            .grounds(grounds)
            .path(path)
            .message(message.apply(facts))
            .remedy(remedy)
            .build());
  }

  /** Returns force, name and basis, such as {@code binding tests-passed (policy)}. */
  @Override
  public String toString() {
    return "%s %s (%s)".formatted(force.term(), name, grounds.basis().term());
  }
}
