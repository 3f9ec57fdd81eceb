// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks of invariants that records of several packages share. */
public final class Invariants {

  private Invariants() {}

  /**
   * Requires text that is not blank.
   *
   * @param text the value of the attribute
   * @param attribute the type and the name of the attribute, such as {@code Risk.title}
   * @throws IllegalArgumentException if the text is blank
   */
  public static void requireText(String text, String attribute) {
    if (Texts.isBlank(text)) {
      throw new IllegalArgumentException(
          "%s is blank (%s); at least one visible character is required."
              .formatted(attribute, Quoted.quoted(text)));
    }
  }

  /**
   * Requires the values of a list to have unique keys.
   *
   * @param values the values of the attribute
   * @param key the function that returns the key of a value
   * @param attribute the type and the name of the attribute
   * @param what the name of the key, such as {@code label}
   * @param <V> the type of the values
   * @throws IllegalArgumentException if two values have the same key
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
            "%1$s contains the %2$s %3$s more than once; each %2$s must be unique."
                .formatted(attribute, what, Quoted.quoted(String.valueOf(key.apply(value)))));
      }
    }
  }

  /**
   * Requires two days or moments of one act to be in order. Dates that are known to the month or
   * the year are left to a rule.
   *
   * @param type the type that has them
   * @param first the name of the attribute that comes first
   * @param firstDay its day; empty: not stated to the day
   * @param then the name of the attribute that comes on that day or later
   * @param thenDay its day; empty: not stated to the day
   * @param <T> days or moments
   * @throws IllegalArgumentException if the second day is before the first
   */
  public static <T extends Comparable<? super T>> void requireOrder(
      String type, String first, Optional<T> firstDay, String then, Optional<T> thenDay) {
    if (firstDay.isPresent()
        && thenDay.isPresent()
        && thenDay.get().compareTo(firstDay.get()) < 0) {
      throw new IllegalArgumentException(
          "%s.%s is %s, before %s.%s (%s); it must not be earlier."
              .formatted(type, then, thenDay.get(), type, first, firstDay.get()));
    }
  }

  /**
   * Requires exactly one of two attributes.
   *
   * @param type the type that has them
   * @param first the name of the first attribute
   * @param firstValue its value
   * @param second the name of the second attribute
   * @param secondValue its value
   * @throws IllegalArgumentException if both or neither are present
   */
  public static void requireExactlyOne(
      String type, String first, Optional<?> firstValue, String second, Optional<?> secondValue) {
    if (firstValue.isPresent() == secondValue.isPresent()) {
      String found = firstValue.isPresent() ? "both %s and %s" : "neither %s nor %s";
      throw new IllegalArgumentException(
          "%s has %s; exactly one of them is required."
              .formatted(type, found.formatted(first, second)));
    }
  }

  /**
   * Requires at most one of two attributes.
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
          "%s has both %s and %s; at most one of them is allowed.".formatted(type, first, second));
    }
  }

  /**
   * Requires an interval to be positive.
   *
   * @param interval the value of the attribute
   * @param attribute the type and the name of the attribute
   * @throws IllegalArgumentException if any part of it is negative or all of it is zero
   */
  public static void requirePositive(Period interval, String attribute) {
    if (interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException(
          "%s is %s; an interval must be positive, such as P12M.".formatted(attribute, interval));
    }
  }
}
