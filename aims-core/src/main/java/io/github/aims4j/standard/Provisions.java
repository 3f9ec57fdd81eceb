// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** All provisions of all kinds. */
final class Provisions {

  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[.-]");

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
              .sorted(Comparator.comparing(provision -> numbers(provision.id()), Arrays::compare))
              .toArray(Provision[]::new));

  static final Comparator<AuditCriterion> BY_NUMBER =
      Comparator.comparing((AuditCriterion each) -> numbers(each.citation()), Arrays::compare)
          .thenComparing(AuditCriterion::reference);

  private Provisions() {}

  /** Returns the noun for the provision with an id, with its article; empty if there is none. */
  static Optional<String> kindOf(String id) {
    return KINDS.stream().filter(kind -> kind.has(id)).findFirst().map(Index::one);
  }

  private static int[] numbers(String id) {
    return BETWEEN_NUMBERS.splitAsStream(id).mapToInt(Provisions::number).toArray();
  }

  private static int number(String part) {
    char first = part.charAt(0);
    // The code point of a letter is greater than the number of any clause.
    return first >= 'A' ? first : Integer.parseInt(part);
  }
}
