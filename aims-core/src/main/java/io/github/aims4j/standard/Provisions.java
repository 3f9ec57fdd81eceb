// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All provisions of all kinds. */
final class Provisions {

  // Areas precede objectives, so that lookup finds the area if both have the same id.
  private static final List<Index<?>> KINDS =
      List.of(
          Clause.INDEX,
          AnnexArea.INDEX,
          ControlObjective.INDEX,
          AnnexControl.INDEX,
          Guidance.INDEX,
          OrganizationalObjective.INDEX,
          RiskSource.INDEX);

  static final Index<Provision> INDEX =
      Index.of(
          "provision",
          KINDS.stream()
              .<Provision>flatMap(kind -> kind.all().stream())
              .sorted(Comparator.comparing(Provision::id, Provisions::compareNumbers))
              .toArray(Provision[]::new));

  static final Comparator<AuditCriterion> BY_NUMBER =
      Comparator.comparing(AuditCriterion::citation, Provisions::compareNumbers)
          .thenComparing(AuditCriterion::reference);

  private Provisions() {}

  /** Returns the noun for the provision with an id, with its article; empty if there is none. */
  static Optional<String> kindOf(String id) {
    return KINDS.stream().filter(kind -> kind.has(id)).findFirst().map(Index::one);
  }

  /** Compares number by number, as 9.3 and 10.1, without a copy: reports sort by it. */
  private static int compareNumbers(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int endOfOne = endOfNumber(one, i);
      int endOfOther = endOfNumber(other, j);
      int difference = number(one, i, endOfOne) - number(other, j, endOfOther);
      if (difference != 0) {
        return difference;
      }
      i = endOfOne + 1;
      j = endOfOther + 1;
    }
    return Boolean.compare(i < one.length(), j < other.length());
  }

  private static int endOfNumber(String id, int start) {
    int end = start;
    while (end < id.length() && id.charAt(end) != '.' && id.charAt(end) != '-') {
      end++;
    }
    return end;
  }

  private static int number(String id, int start, int end) {
    char first = id.charAt(start);
    // The code point of a letter is greater than the number of any clause.
    return first >= 'A' ? first : Integer.parseInt(id, start, end, 10);
  }
}
