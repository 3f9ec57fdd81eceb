// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conditions of a workflow and the steps to which they apply, in the order added. */
final class Gates<S extends Enum<S>, F> {

  private final List<Gate<S, F>> all;

  /** A condition and where it applies: to one step, or to entering a state from any other. */
  private record Gate<S extends Enum<S>, F>(
      Optional<S> from, S to, Condition<? super F> condition) {

    boolean stands(Optional<S> start, S end) {
      return to == end && (from.isEmpty() || from.equals(start));
    }

    String name() {
      return condition.name();
    }
  }

  /** Returns an empty instance. */
  static <S extends Enum<S>, F> Gates<S, F> none() {
    return new Gates<>(List.of());
  }

  private Gates(List<Gate<S, F>> all) {
    this.all = all;
  }

  /**
   * Returns a copy with another condition; without a previous state it applies to all steps to the
   * new state.
   */
  Gates<S, F> with(Optional<S> from, S to, Condition<? super F> condition) {
    Gate<S, F> gate = new Gate<>(from, to, requireNonNull(condition, "condition"));
    if (all.stream().anyMatch(old -> isSamePlace(old, gate) && old.name().equals(gate.name()))) {
      throw new IllegalArgumentException(
          "There is already a condition \"%s\" for %s; the name must be unique there."
              .formatted(
                  gate.name(),
                  from.map(start -> "the step from %s to %s".formatted(start, to))
                      .orElse("entering " + to)));
    }
    return new Gates<>(Stream.concat(all.stream(), Stream.of(gate)).toList());
  }

  private static boolean isSamePlace(Gate<?, ?> one, Gate<?, ?> other) {
    return one.to() == other.to() && one.from().equals(other.from());
  }

  /** Returns a copy without the conditions with a name. */
  Gates<S, F> without(String name) {
    Predicate<Gate<S, F>> named = gate -> gate.name().equals(name);
    if (all.stream().noneMatch(named)) {
      throw new IllegalArgumentException(
          "There is no condition \"%s\"; the conditions are %s.".formatted(name, names()));
    }
    return new Gates<>(all.stream().filter(named.negate()).toList());
  }

  private String names() {
    return all.isEmpty()
        ? "none"
        : all.stream().map(Gate::name).distinct().collect(Collectors.joining(", "));
  }

  /** Returns the conditions of a step. */
  List<Condition<? super F>> conditions(Optional<S> from, S to) {
    return all.stream()
        .filter(gate -> gate.stands(from, to))
        .<Condition<? super F>>map(Gate::condition)
        .toList();
  }
}
