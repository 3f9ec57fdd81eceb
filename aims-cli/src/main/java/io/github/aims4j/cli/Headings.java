// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Provision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Sorts what bears on the standard under the clauses and controls that it bears on. */
final class Headings {

  private static final Comparator<Optional<Provision>> BY_NUMBER =
      Comparator.comparing(
          heading -> heading.orElse(null), Comparator.nullsLast(AuditCriterion.byNumber()));

  private Headings() {}

  /**
   * Returns the items under the clause or control of their first criterion, by number; those
   * without any come last.
   */
  static <T> Map<Optional<Provision>, List<T>> sort(
      List<T> items, Function<T, List<AuditCriterion>> criteria) {
    Map<Optional<Provision>, List<T>> result = new TreeMap<>(BY_NUMBER);
    items.forEach(
        item ->
            result
                .computeIfAbsent(heading(criteria.apply(item)), key -> new ArrayList<>())
                .add(item));
    return result;
  }

  private static Optional<Provision> heading(List<AuditCriterion> criteria) {
    return criteria.stream().findFirst().map(AuditCriterion::provision);
  }

  /** Returns a heading as text. */
  static String text(Optional<Provision> heading) {
    return heading.map(each -> each.id() + " " + each.title()).orElse("The records themselves");
  }
}
