// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.planning.StatementOfApplicability;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which statements of applicability are in force: those that have begun, that no other one that has
 * begun supersedes, and whose document is not out of force.
 */
final class StatementsInForce {

  private static final Comparator<StatementOfApplicability> BY_FIRST_DAY =
      Comparator.comparing((StatementOfApplicability each) -> firstDay(each).orElse(LocalDate.MIN))
          .thenComparing(each -> each.id().value());

  private final List<StatementOfApplicability> current;
  private final List<StatementOfApplicability> inForce;

  private StatementsInForce(Examination examination) {
    List<StatementOfApplicability> begun =
        examination.aims().applicabilityStatements().stream()
            .filter(each -> examination.hasBegun(firstDay(each)))
            .toList();
    Set<Id<StatementOfApplicability>> superseded =
        begun.stream().flatMap(each -> each.supersedes().stream()).collect(Collectors.toSet());
    this.current = begun.stream().filter(each -> !superseded.contains(each.id())).toList();
    this.inForce =
        current.stream().filter(each -> !examination.isOutOfForce(each.document())).toList();
  }

  static StatementsInForce of(Examination examination) {
    return new StatementsInForce(examination);
  }

  private static Optional<LocalDate> firstDay(StatementOfApplicability statement) {
    return statement.effectiveFrom().or(() -> statement.date().map(PartialDate::firstDay));
  }

  /** Returns those in force, in the order given; there should be exactly one. */
  List<StatementOfApplicability> all() {
    return inForce;
  }

  /**
   * Returns the one by which controls apply: the latest in force or, if the documents of all are
   * out of force, which is an error in them, the latest of all that are not superseded.
   */
  Optional<StatementOfApplicability> latest() {
    return inForce.stream().max(BY_FIRST_DAY).or(() -> current.stream().max(BY_FIRST_DAY));
  }
}
