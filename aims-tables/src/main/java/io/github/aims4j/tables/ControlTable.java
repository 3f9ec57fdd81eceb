// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Approval;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.conformity.Applicability;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes the table of a statement of applicability: for each control of Annex A and each of the
 * organization's own, the decisions of the statement, and how the control is implemented.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.3; the columns are this library's policy.
 */
final class ControlTable {

  private final Aims aims;
  private final Optional<StatementOfApplicability> statement;

  ControlTable(Aims aims, Optional<StatementOfApplicability> statement) {
    this.aims = aims;
    this.statement = statement;
  }

  /** Returns the statement by which controls apply once all on record have begun. */
  static Optional<StatementOfApplicability> latestStatement(Aims aims) {
    return Applicability.of(aims, LocalDate.MAX).statement();
  }

  Table table() {
    TableLayout layout = TableLayout.named("soa");
    CellText text = new CellText(Optional.of(aims));
    return new Table(
        layout.title(),
        head(),
        layout.headers(),
        rows().stream().map(row -> RecordTable.row(layout, row, text)).toList());
  }

  /** As many rows for every statement, so that the header row is always the same. */
  private List<List<String>> head() {
    Optional<Approval> approval = statement.flatMap(StatementOfApplicability::approval);
    Map<String, String> head = new LinkedHashMap<>();
    head.put("Statement of applicability", stated(StatementOfApplicability::title));
    head.put("Id", stated(each -> each.id().value()));
    head.put("Organization", aims.organization().name());
    head.put("Standard", "ISO/IEC 42001:" + aims.edition().orElse("2023"));
    head.put("Version", statement.flatMap(StatementOfApplicability::version).orElse(""));
    head.put("Date", text(statement.flatMap(StatementOfApplicability::date)));
    head.put("Approved by", approval.map(each -> aims.nameOf(each.approvedBy())).orElse(""));
    head.put("Approved on", text(approval.flatMap(Approval::date)));
    head.put("Effective from", text(statement.flatMap(StatementOfApplicability::effectiveFrom)));
    List<List<String>> rows = new ArrayList<>();
    head.forEach((label, value) -> rows.add(List.of(label, value)));
    rows.add(List.of());
    return rows;
  }

  private String stated(Function<StatementOfApplicability, String> attribute) {
    return statement.map(attribute).orElse("");
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  /** Returns the rows as trees. */
  List<ObjectNode> rows() {
    List<ObjectNode> rows = new ArrayList<>();
    for (AnnexControl control : AnnexControl.values()) {
      List<ApplicabilityEntry> entries =
          entries(entry -> entry.annexControl().filter(control::equals).isPresent());
      List<ControlImplementation> implementations =
          implementations(each -> each.annexControl().filter(control::equals).isPresent());
      add(rows, entries, implementations, control.id(), control.title(), control.objective().id());
    }
    for (Control control : aims.controls()) {
      if (control.annexControl().isEmpty()) {
        List<ApplicabilityEntry> entries =
            entries(entry -> entry.ownControl().filter(control.id()::equals).isPresent());
        List<ControlImplementation> implementations =
            implementations(each -> each.ownControl().filter(control.id()::equals).isPresent());
        add(rows, entries, implementations, control.id().value(), control.title(), "");
      }
    }
    return rows;
  }

  private List<ApplicabilityEntry> entries(Predicate<ApplicabilityEntry> condition) {
    return statement.stream().flatMap(each -> each.entries().stream()).filter(condition).toList();
  }

  private List<ControlImplementation> implementations(Predicate<ControlImplementation> condition) {
    return aims.controlImplementations().stream().filter(condition).toList();
  }

  private static void add(
      List<ObjectNode> rows,
      List<ApplicabilityEntry> entries,
      List<ControlImplementation> implementations,
      String control,
      String title,
      String objective) {
    if (entries.isEmpty()) {
      rows.add(row(control, title, objective, implementations));
    }
    for (ApplicabilityEntry entry : entries) {
      ObjectNode row = row(control, title, objective, of(entry, implementations));
      row.set("entry", RecordTree.of(ApplicabilityEntry.class, entry));
      rows.add(row);
    }
  }

  /** An implementation for other systems is none of a decision for certain systems. */
  private static List<ControlImplementation> of(
      ApplicabilityEntry entry, List<ControlImplementation> implementations) {
    return implementations.stream()
        .filter(
            each ->
                entry.aiSystems().isEmpty()
                    || each.aiSystems().isEmpty()
                    || each.aiSystems().stream().anyMatch(entry.aiSystems()::contains))
        .toList();
  }

  private static ObjectNode row(
      String control, String title, String objective, List<ControlImplementation> implementations) {
    ObjectNode row = RecordTree.empty().put("control", control).put("title", title);
    if (!objective.isEmpty()) {
      row.put("objective", objective);
    }
    if (implementations.isEmpty()) {
      return row;
    }
    ArrayNode trees = row.putArray("implementations");
    ArrayNode reviews = row.putArray("lastReviews");
    for (ControlImplementation each : implementations) {
      trees.add(RecordTree.of(each));
      reviews.add(
          each.effectivenessReviews().stream()
              .max(Comparator.comparing(review -> review.date().firstDay()))
              .map(review -> RecordTree.of(EffectivenessReview.class, review))
              .orElseGet(RecordTree::empty));
    }
    return row;
  }
}
