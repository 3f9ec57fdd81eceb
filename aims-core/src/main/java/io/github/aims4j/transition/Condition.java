package io.github.aims4j.transition;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.standard.Provision;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that is to hold before a step is taken, and what to say when it does not. A condition
 * sees only the facts that it is given; it reads no clock.
 *
 * <pre>{@code
 * Condition<Release> tested =
 *     Condition.<Release>binding(
 *             "tests-passed",
 *             release -> release.failures() == 0,
 *             release -> release.failures() + " tests failed; none may fail.",
 *             "Mend what fails.")
 *         .withPath("/failures");
 * }</pre>
 *
 * <p>Source: this library's policy. Immutable, and as thread-safe as the functions in it.
 *
 * @param <F> the facts that it looks at
 */
public final class Condition<F> {

  private final String name;
  private final Force force;
  private final Predicate<? super F> met;
  private final Function<? super F, String> message;
  private final String remedy;
  private final Optional<Provision> requirement;
  private final String path;

  private Condition(
      String name,
      Force force,
      Predicate<? super F> met,
      Function<? super F, String> message,
      String remedy,
      Optional<Provision> requirement,
      String path) {
    this.name = name;
    this.force = force;
    this.met = met;
    this.message = message;
    this.remedy = remedy;
    this.requirement = requirement;
    this.path = path;
  }

  /**
   * Returns a condition without which the step is rejected.
   *
   * @param name the name by which the condition is found and taken out, such as {@code
   *     tests-passed}
   * @param met whether the facts meet it
   * @param message what was found and what is expected, in full sentences, where they do not
   * @param remedy what can be done about it, in full sentences
   * @param <F> the facts
   * @throws IllegalArgumentException if the name or the remedy is blank
   */
  public static <F> Condition<F> binding(
      String name, Predicate<? super F> met, Function<? super F, String> message, String remedy) {
    return of(name, Force.BINDING, met, message, remedy);
  }

  /**
   * Returns a condition that advises: the step can be taken without it, with a recorded reason.
   *
   * @param name the name by which the condition is found and taken out
   * @param met whether the facts meet it
   * @param message what was found and what is expected, in full sentences, where they do not
   * @param remedy what can be done about it, in full sentences
   * @param <F> the facts
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
    return new Condition<>(name, force, met, message, remedy, Optional.empty(), "");
  }

  /**
   * Returns this condition with the provision that it serves.
   *
   * @param provision the provision of the standard
   */
  public Condition<F> withRequirement(Provision provision) {
    requireNonNull(provision, "provision");
    return new Condition<>(name, force, met, message, remedy, Optional.of(provision), path);
  }

  /**
   * Returns this condition with the place that it looks at.
   *
   * @param pointer a JSON pointer (RFC 6901) within the record that takes the step
   */
  public Condition<F> withPath(String pointer) {
    requireNonNull(pointer, "pointer");
    return new Condition<>(name, force, met, message, remedy, requirement, pointer);
  }

  /** Returns the name by which the condition is found and taken out. */
  public String name() {
    return name;
  }

  /** Returns whether the condition binds or advises. */
  public Force force() {
    return force;
  }

  /** Returns the provision of the standard that the condition serves; absent: none. */
  public Optional<Provision> requirement() {
    return requirement;
  }

  /** Returns the place that it looks at, as a JSON pointer; empty text: the record as a whole. */
  public String path() {
    return path;
  }

  /**
   * Returns what the facts lack; empty when they meet the condition. What the functions of the
   * condition throw reaches the caller.
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
            .path(path)
            .message(message.apply(facts))
            .remedy(remedy)
            .build());
  }

  /** Returns force and name, such as {@code binding tests-passed}. */
  @Override
  public String toString() {
    return (force == Force.BINDING ? "binding " : "advisory ") + name;
  }
}
