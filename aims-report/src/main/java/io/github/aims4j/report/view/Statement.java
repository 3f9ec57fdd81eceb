// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.Applicability;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A statement of applicability.
 *
 * @param title its title
 * @param version its version; empty: not stated
 * @param approval who approved it and when; empty: nobody
 * @param rows the controls of Annex A, then those of the organization
 */
public record Statement(String title, String version, String approval, List<ControlRow> rows) {

  /** Returns the statement by which controls apply on a day; empty: there is none. */
  static Optional<Statement> of(Aims aims, LocalDate asOf, References references) {
    return Applicability.of(aims, asOf)
        .statement()
        .map(statement -> of(statement, aims, references));
  }

  private static Statement of(
      StatementOfApplicability statement, Aims aims, References references) {
    List<ControlRow> rows = new ArrayList<>();
    for (AnnexControl control : AnnexControl.values()) {
      List<ApplicabilityEntry> entries =
          entries(statement, each -> each.annexControl().equals(Optional.of(control)));
      List<ControlImplementation> done =
          implementations(aims, each -> each.annexControl().equals(Optional.of(control)));
      if (entries.isEmpty()) {
        rows.add(row(control.id(), control.title(), Optional.empty(), done, references));
      }
      entries.forEach(
          each ->
              rows.add(row(control.id(), control.title(), Optional.of(each), done, references)));
    }
    for (ApplicabilityEntry entry : entries(statement, each -> each.ownControl().isPresent())) {
      String id = entry.ownControl().orElseThrow().value();
      String title = entry.ownControl().map(references::name).orElseThrow();
      rows.add(
          row(
              id,
              title,
              Optional.of(entry),
              implementations(aims, each -> each.ownControl().equals(entry.ownControl())),
              references));
    }
    return new Statement(
        statement.title(), statement.version().orElse(""), approval(statement, references), rows);
  }

  private static List<ApplicabilityEntry> entries(
      StatementOfApplicability statement, Predicate<ApplicabilityEntry> isOfControl) {
    return statement.entries().stream().filter(isOfControl).toList();
  }

  private static List<ControlImplementation> implementations(
      Aims aims, Predicate<ControlImplementation> isOfControl) {
    return aims.controlImplementations().stream().filter(isOfControl).toList();
  }

  private static String approval(StatementOfApplicability statement, References references) {
    return statement
        .approval()
        .map(
            each ->
                references.name(each.approvedBy())
                    + each.date().map(date -> ", " + date).orElse(""))
        .orElse("");
  }

  private static ControlRow row(
      String id,
      String title,
      Optional<ApplicabilityEntry> entry,
      List<ControlImplementation> implementations,
      References references) {
    return new ControlRow(
        id,
        title,
        entry.map(each -> Words.of(each.decision())).orElse(""),
        entry.map(each -> Words.of(each.decision()).replace(' ', '-')).orElse("undecided"),
        entry.map(each -> references.names(each.aiSystems())).orElse(List.of()),
        entry.flatMap(ApplicabilityEntry::justification).orElse(""),
        entry.map(each -> each.reasons().stream().map(Words::of).toList()).orElse(List.of()),
        implementations.stream()
            .map(each -> Words.of(each.status()))
            .distinct()
            .collect(Collectors.joining(", ")),
        implementations.stream()
            .flatMap(each -> each.owner().stream())
            .distinct()
            .map(references::name)
            .collect(Collectors.joining(", ")));
  }
}
