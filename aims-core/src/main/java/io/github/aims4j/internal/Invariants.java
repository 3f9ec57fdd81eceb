package io.github.aims4j.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Invariants that records of several packages have in common. */
public final class Invariants {

  private Invariants() {}

  /**
   * Refuses text without a visible character.
   *
   * @param text the value of the attribute
   * @param attribute the type and the name of the attribute, such as {@code Risk.title}
   * @throws IllegalArgumentException if the text is blank
   */
  public static void requireText(String text, String attribute) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "%s is blank (\"%s\"); it needs at least one visible character."
              .formatted(attribute, text));
    }
  }

  /**
   * Refuses two values of a list with one key.
   *
   * @param values the values of the attribute
   * @param key what tells them apart
   * @param attribute the type and the name of the attribute
   * @param what the name of the key
   * @param <V> the type of the values
   * @throws IllegalArgumentException if two values have one key
   */
  public static <V> void requireUnique(
      List<V> values, Function<V, ?> key, String attribute, String what) {
    if (values.size() < 2) {
      return;
    }
    Set<Object> keys = new HashSet<>();
    for (V value : values) {
      if (!keys.add(key.apply(value))) {
        throw new IllegalArgumentException(
            "%s has the %s \"%s\" twice; each stands once."
                .formatted(attribute, what, key.apply(value)));
      }
    }
  }

  /**
   * Refuses an end before its start.
   *
   * @param start the first day; empty: not stated
   * @param end the last day; empty: not stated
   * @param type the type that has them
   * @throws IllegalArgumentException if the end is before the start
   */
  public static void requireOrder(Optional<LocalDate> start, Optional<LocalDate> end, String type) {
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalArgumentException(
          "%s starts on %s and ends on %s; it ends on that day or later."
              .formatted(type, start.get(), end.get()));
    }
  }

  /**
   * Refuses two attributes of which both or none is there.
   *
   * @param type the type that has them
   * @param first the name of the first attribute
   * @param firstValue its value
   * @param second the name of the second attribute
   * @param secondValue its value
   * @throws IllegalArgumentException if both or none is present
   */
  public static void requireExactlyOne(
      String type, String first, Optional<?> firstValue, String second, Optional<?> secondValue) {
    if (firstValue.isPresent() == secondValue.isPresent()) {
      String found = firstValue.isPresent() ? "both %s and %s" : "neither %s nor %s";
      throw new IllegalArgumentException(
          "%s has %s; it has exactly one of them.".formatted(type, found.formatted(first, second)));
    }
  }

  /**
   * Refuses two attributes that exclude each other and are both there.
   *
   * @param type the type that has them
   * @param first the name of the first attribute
   * @param firstValue its value
   * @param second the name of the second attribute
   * @param secondValue its value
   * @throws IllegalArgumentException if both are present
   */
  public static void requireAtMostOne(
      String type, String first, Optional<?> firstValue, String second, Optional<?> secondValue) {
    if (firstValue.isPresent() && secondValue.isPresent()) {
      throw new IllegalArgumentException(
          "%s has both %s and %s; it has at most one of them.".formatted(type, first, second));
    }
  }

  /**
   * Refuses an interval that is not longer than nothing.
   *
   * @param interval the value of the attribute
   * @param attribute the type and the name of the attribute
   * @throws IllegalArgumentException if a part of it is negative, or all of it is zero
   */
  public static void requirePositive(Period interval, String attribute) {
    if (interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException(
          "%s is %s; an interval is longer than nothing, such as P12M."
              .formatted(attribute, interval));
    }
  }
}
