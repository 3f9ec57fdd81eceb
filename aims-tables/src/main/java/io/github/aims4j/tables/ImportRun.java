// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An import in progress: processes the rows of a sheet one by one. */
final class ImportRun {

  private final Mapping mapping;
  private final Layout layout;
  private final int width;
  private final IdMaker ids = new IdMaker();
  private final PartyBook parties = new PartyBook(ids);
  private final List<ImportIssue> issues = new ArrayList<>();
  private final List<AiSystem> systems = new ArrayList<>();
  private final Map<List<String>, Integer> rowsSeen = new HashMap<>();

  private ImportRun(Mapping mapping, List<String> headers) {
    this.mapping = mapping;
    this.layout = Layout.of(mapping, headers);
    this.width = headers.size();
    ids.reserve(mapping.register().id());
    ids.reserve(mapping.organization().id());
  }

  /**
   * Imports a sheet.
   *
   * @throws ImportException if a column of the mapping is missing
   */
  static ImportResult of(Sheet sheet, Mapping mapping) {
    ImportRun run = new ImportRun(mapping, sheet.headers());
    sheet.rows().forEach(run::take);
    return new ImportResult(run.aims(), run.sortedIssues(), sheet.rows().size());
  }

  private Aims aims() {
    return Aims.builder()
        .organization(mapping.organization())
        .addRegister(mapping.register())
        .addAll(parties.parties())
        .addAll(parties.suppliers())
        .addAll(systems)
        .build();
  }

  private List<ImportIssue> sortedIssues() {
    issues.sort(Comparator.comparingInt(ImportIssue::row).thenComparingInt(ImportIssue::column));
    return issues;
  }

  private void take(Row row) {
    if (row.cells().stream().allMatch(Spaces::isBlank)) {
      leaveOut(row, Kind.EMPTY_ROW, "The row is empty; it was not imported.");
    } else if (row.cells().subList(Math.min(width, row.cells().size()), row.cells().size()).stream()
        .anyMatch(cell -> !cell.isEmpty())) {
      leaveOut(
          row,
          Kind.ROW_LEFT_OUT,
          ("The row has %s cells and the header has %s, so cells cannot be assigned to columns; it"
                  + " was not imported.")
              .formatted(row.cells().size(), width));
    } else {
      read(row);
    }
  }

  private void read(Row row) {
    List<ImportIssue> found = new ArrayList<>();
    SystemDraft draft = new SystemDraft(row, layout, parties, found::add);
    layout.columns().forEach(column -> read(column, column.of(row), draft));
    if (!draft.isNamed()) {
      leaveOut(row, Kind.ROW_LEFT_OUT, "The row has no name of a system; it was not imported.");
      return;
    }
    if (row.cells().size() < width) {
      issues.add(
          FoundIssue.ofRow(
              row,
              Kind.SHORT_ROW,
              "The row has %s cells and the header has %s; missing cells count as empty."
                  .formatted(row.cells().size(), width)));
    }
    systems.add(draft.build(id(row), mapping.register().id(), duties(row)));
    issues.addAll(found);
  }

  private void read(Layout.Column column, Cell cell, SystemDraft draft) {
    Optional<Target> target = column.target();
    if (cell.text().isEmpty()) {
      return;
    }
    if (target.isEmpty()) {
      draft.extension(cell);
    } else if (statesNothing(cell, target.get())) {
      draft.keep(target.get(), cell);
    } else {
      target.get().take(cell, draft);
    }
  }

  private boolean statesNothing(Cell cell, Target target) {
    return mapping.statesNothing(cell.text()) && !target.lists(cell.collapsed());
  }

  private Id<AiSystem> id(Row row) {
    List<String> texts =
        mapping.idColumns().stream().map(column -> layout.text(row, column)).toList();
    IdMaker.Made made = ids.make(texts, row.number());
    Integer twin = rowsSeen.putIfAbsent(row.cells(), row.number());
    if (twin != null) {
      issues.add(
          FoundIssue.ofRow(
              row,
              Kind.DUPLICATE_ROW,
              "The row equals row %s; it was imported as a separate system, %s."
                  .formatted(twin, made.value())));
    } else if (made.takenBy().isPresent()) {
      issues.add(
          FoundIssue.ofRow(
              row,
              Kind.ID_TAKEN,
              ("The id derived from its cells already belongs to %s; it was imported as the system"
                      + " %s.")
                  .formatted(owner(made.takenBy().get()), made.value())));
    }
    return Id.of(made.value());
  }

  private static String owner(int row) {
    return row == 0 ? "the register or the organization" : "row " + row;
  }

  private List<Duty> duties(Row row) {
    return mapping.duties().stream()
        .map(duty -> duty.evaluate(column -> layout.text(row, column), mapping::statesNothing))
        .toList();
  }

  private void leaveOut(Row row, Kind kind, String why) {
    issues.add(FoundIssue.ofRow(row, kind, why));
    List<Layout.Column> columns = layout.columns();
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.text(i).isEmpty()) {
        String header = i < columns.size() ? columns.get(i).header() : "";
        issues.add(
            FoundIssue.ofCell(
                new Cell(row.number(), i, header, row.text(i)),
                Kind.ROW_LEFT_OUT,
                "The cell is only kept here, because its row was not imported."));
      }
    }
  }
}
