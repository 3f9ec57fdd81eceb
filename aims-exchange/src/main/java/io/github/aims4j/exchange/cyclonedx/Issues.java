// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.exchange.ExchangeIssue;
import io.github.aims4j.exchange.internal.FirstOf;
import io.github.aims4j.internal.Quoted;
import java.util.Comparator;
import java.util.List;

/** Collects what an import does not take. */
final class Issues {

  private static final int LONGEST = 200;

  private final FirstOf<Placed> found = new FirstOf<>();

  void add(String pointer, JsonNode value, String done) {
    found.add(
        () -> placed(pointer, value.isTextual() ? value.textValue() : value.toString(), done));
  }

  void add(String pointer, String value, String done) {
    found.add(() -> placed(pointer, value, done));
  }

  private static Placed placed(String pointer, String value, String done) {
    return Placed.of(new ExchangeIssue(pointer, Quoted.abbreviated(value, LONGEST), done));
  }

  /**
   * Returns the issues by their pointers, with the elements of a list by their numbers, and at the
   * end how many more there are.
   */
  List<ExchangeIssue> sorted() {
    return found
        .inOrder(
            Comparator.naturalOrder(),
            more -> Placed.of(new ExchangeIssue("", "", FirstOf.sentence(more))))
        .stream()
        .map(Placed::issue)
        .toList();
  }

  /** An issue with the parts of its pointer, which are compared often. */
  private record Placed(ExchangeIssue issue, List<String> path) implements Comparable<Placed> {

    private static final Comparator<Placed> ORDER =
        Comparator.comparing(Placed::path, Issues::compare)
            .thenComparing(each -> each.issue().value())
            .thenComparing(each -> each.issue().done());

    static Placed of(ExchangeIssue issue) {
      return new Placed(issue, List.of(issue.pointer().split("/", -1)));
    }

    @Override
    public int compareTo(Placed other) {
      return ORDER.compare(this, other);
    }
  }

  private static int compare(List<String> some, List<String> other) {
    for (int i = 0; i < Math.min(some.size(), other.size()); i++) {
      int order = compareNames(some.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(some.size(), other.size());
  }

  /** Numbers before names, as no object has both. */
  private static int compareNames(String some, String other) {
    boolean areNumbers = isNumber(some) && isNumber(other);
    return areNumbers && some.length() != other.length()
        ? Integer.compare(some.length(), other.length())
        : some.compareTo(other);
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(each -> each >= '0' && each <= '9');
  }
}
