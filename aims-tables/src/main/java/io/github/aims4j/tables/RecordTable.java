// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes tables with a row for each record. */
final class RecordTable {

  private static final CellText WITHOUT_NAMES = new CellText(Optional.empty());

  private RecordTable() {}

  /** Returns the records of an AIMS, with a column for each extension that one of them has. */
  static Table of(Aims aims, TableLayout layout) {
    List<Entity<?>> records =
        aims.records().filter(record -> record.kind().typeName().equals(layout.type())).toList();
    return table(
        withExtensions(layout, records),
        records.stream().map(RecordTree::of),
        new CellText(Optional.of(aims)));
  }

  private static TableLayout withExtensions(TableLayout layout, List<Entity<?>> records) {
    Set<String> names = new LinkedHashSet<>();
    for (Entity<?> record : records) {
      for (Extension.Field field : record.extensions()) {
        names.add(field.name());
      }
    }
    List<TableLayout.Column> columns = new ArrayList<>(layout.columns());
    names.forEach(name -> columns.add(new TableLayout.Column(name, ModelSchema.extension(name))));
    return new TableLayout(layout.title(), layout.type(), columns);
  }

  static Table of(Agenda agenda) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("Due", "day");
    columns.put("What", "kind");
    columns.put("Kind of record", "subject.kind");
    columns.put("Record", "subject.id");
    columns.put("Place", "path");
    columns.put("Reason", "reason");
    columns.put("Requirement", "requirement");
    return table(
        TableLayout.of("Agenda", "AgendaItem", columns),
        agenda.items().stream().map(item -> RecordTree.of(AgendaItem.class, item)),
        WITHOUT_NAMES);
  }

  static Table findings(ConformityReport report) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("Rule", "rule");
    columns.put("Weight", "weight");
    columns.put("Basis", "basis");
    columns.put("Criteria", "criteria");
    columns.put("Kind of record", "subject.kind");
    columns.put("Record", "subject.id");
    columns.put("Place", "path");
    columns.put("Finding", "message");
    columns.put("Remedy", "remedy");
    return table(
        TableLayout.of("Findings", "Finding", columns),
        report.findings().stream().map(finding -> RecordTree.of(Finding.class, finding)),
        WITHOUT_NAMES);
  }

  static Table questions(ConformityReport report) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("Rule", "rule");
    columns.put("Basis", "basis");
    columns.put("Criteria", "criteria");
    columns.put("Question", "question");
    columns.put("Reason", "reason");
    columns.put("Kinds of record", "places.subject.kind");
    columns.put("Records", "places.subject.id");
    columns.put("Places", "places.path");
    return table(
        TableLayout.of("Questions", "OpenQuestion", columns),
        report.questions().stream().map(question -> RecordTree.of(OpenQuestion.class, question)),
        WITHOUT_NAMES);
  }

  private static Table table(
      TableLayout layout, Stream<? extends JsonNode> records, CellText text) {
    return new Table(
        layout.title(),
        List.of(),
        layout.headers(),
        records.map(record -> row(layout, record, text)).toList());
  }

  /** Returns the cells of a record. */
  static List<TableCell> row(TableLayout layout, JsonNode record, CellText text) {
    return layout.columns().stream().map(column -> text.of(column.path(), record)).toList();
  }
}
