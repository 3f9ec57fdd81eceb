// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Merges the cells of a row with an existing record. The values of the record stay unless all of
 * the new ones of a cell can be read.
 */
final class RowMerge {

  /** The end of an issue about a cell that was not imported. */
  static final String UNCHANGED = " The existing record was not changed.";

  private final RowDraft draft;
  private final RowScope scope;
  private final ExistingRecord existing;
  private final TreeEdit edit;
  private final Set<String> cleared = new HashSet<>();

  /**
   * Creates a merger.
   *
   * @param draft the draft of the row, whose JSON is a copy of that of the record
   * @param scope what all rows have in common
   * @param existing the record
   */
  RowMerge(RowDraft draft, RowScope scope, ExistingRecord existing) {
    this.draft = draft;
    this.scope = scope;
    this.existing = existing;
    this.edit = new TreeEdit(draft.tree());
  }

  /** Returns the value that a part had before a cell changed it; empty: it had none. */
  Optional<JsonNode> before(RowDraft.Placed changed) {
    return existing.value(changed.column().target().orElseThrow().path(), changed.part());
  }

  /** Merges a cell. */
  void take(Layout.Column column, Cell cell) {
    Optional<Target> target = column.target().filter(each -> !isStatedBefore(each));
    AttributePath path =
        target.map(Target::path).orElseGet(() -> ModelSchema.extension(column.extension()));
    if (existing.isShownAs(cell.text(), path)) {
      target.ifPresent(draft::state);
    } else if (column.isReadOnly()) {
      draft.report(
          cell, Kind.NOT_CHANGED, "The column is for readers; its changes are not imported.");
    } else if (scope.layout().statesNothing(column, cell.text())) {
      clear(column, cell, path);
    } else if (target.isEmpty()) {
      draft.extension(column, cell);
    } else {
      change(column, target.get(), cell);
    }
  }

  /** Of several columns for one value, an earlier one that states something counts. */
  private boolean isStatedBefore(Target target) {
    return !target.isRepeatable() && draft.isStated(target);
  }

  private void clear(Layout.Column column, Cell cell, AttributePath path) {
    if (column.target().filter(scope.layout()::hasOtherColumns).isPresent()) {
      return;
    }
    if (!scope.mapping().parts().clearsBlank()) {
      draft.report(
          cell,
          Kind.BLANK_CELL,
          "The cell is blank, and the existing record still states %s.".formatted(path.name()));
      return;
    }
    for (int part = 0; part < edit.parts(path); part++) {
      edit.clear(path, part);
    }
  }

  private void change(Layout.Column column, Target target, Cell cell) {
    if (hasHistory(target)) {
      draft.report(
          cell, Kind.NOT_CHANGED, "The existing record has a history, which was not changed.");
    } else if (target.path().isInParts()) {
      changeParts(column, target, cell);
    } else if (isReadable(target, target.texts(cell.text()), cell)) {
      clearOnce(target);
      draft.add(column, cell);
    }
  }

  private boolean hasHistory(Target target) {
    return !target.stages().isEmpty() && !target.path().values(draft.tree()).isEmpty();
  }

  private boolean isReadable(Target target, List<String> texts, Cell cell) {
    List<CellReader.Reading> readings = scope.read(draft.row(), target, texts);
    Optional<CellReader.Reading> problem =
        readings.stream().filter(each -> each.value().isEmpty()).findFirst();
    boolean tooMany = readings.size() > 1 && !target.path().last().list();
    if (problem.isPresent() || tooMany) {
      draft.report(
          cell,
          problem.map(CellReader.Reading::kind).orElse(Kind.UNREADABLE_VALUE),
          problem
                  .map(CellReader.Reading::why)
                  .orElseGet(() -> "%s has one value.".formatted(target.attribute()))
              + UNCHANGED);
    }
    return problem.isEmpty() && !tooMany;
  }

  /** The first of several columns replaces the values of a list, the others add to it. */
  private void clearOnce(Target target) {
    if (!draft.isStated(target) && cleared.add(target.attribute())) {
      edit.clear(target.path(), 0);
    }
  }

  /** The lines of a cell are the values of the parts, in order. */
  private void changeParts(Layout.Column column, Target target, Cell cell) {
    List<String> lines = Split.lines(cell.text());
    int parts = edit.parts(target.path());
    if (lines.size() < parts || target.path().last().list()) {
      draft.report(
          cell,
          Kind.NOT_CHANGED,
          "The existing record has %s parts with %s, and the cell has %s lines, so that these cannot be assigned."
              .formatted(parts, target.attribute(), lines.size()));
      return;
    }
    for (int part = 0; part < lines.size(); part++) {
      Cell line = new Cell(cell.row(), cell.column(), cell.header(), lines.get(part));
      changePart(column, target, line, part);
    }
  }

  private void changePart(Layout.Column column, Target target, Cell line, int part) {
    List<String> text = List.of(line.text());
    if (Spaces.isBlank(line.text())) {
      edit.clear(target.path(), part);
    } else if (isReadable(target, text, line)) {
      CellReader.Reading reading = scope.read(draft.row(), target, text).get(0);
      draft.place(column, line, part, List.of(reading.value().orElseThrow()), reading.date());
    }
  }
}
