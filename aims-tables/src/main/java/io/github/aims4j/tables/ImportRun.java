// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** An import in progress: processes the rows of a sheet one by one. */
final class ImportRun {

  private static final int STEP = 1000;

  private final Mapping mapping;
  private final Optional<Aims> base;
  private final Layout layout;
  private final int width;
  private final boolean isWorkbook;
  private final IdMaker ids = new IdMaker();
  private final RecordBook book;
  private final RowImport rows;
  private final List<ImportIssue> issues = new ArrayList<>();
  private final Set<String> textsFound = new HashSet<>();
  private int leftOutByMapping;

  private ImportRun(Mapping mapping, Sheet sheet, Optional<Aims> base) {
    this.mapping = mapping;
    this.base = base;
    this.layout = Layout.of(mapping, sheet.headers());
    this.width = sheet.headers().size();
    this.isWorkbook = sheet.isWorkbook();
    mapping.register().ifPresent(register -> ids.reserve(register.id()));
    mapping.organization().ifPresent(organization -> ids.reserve(organization.id()));
    base.ifPresent(aims -> aims.records().forEach(record -> ids.reserve(record.id())));
    this.book = new RecordBook(base, ids);
    RowScope scope = new RowScope(mapping, layout, new CellReader(book, sheet.isWorkbook()));
    this.rows =
        mapping.parts().type().equals(ModelSchema.CONTROL_ROW)
            ? new ControlImport(scope, base, ids)
            : new RecordImport(scope, base, ids);
  }

  /**
   * Imports a sheet.
   *
   * @param base the AIMS into which it is imported; absent: a new one
   * @param progress takes the number of rows after each thousand
   * @throws ImportException if a column of the mapping is missing
   */
  static ImportResult of(Sheet sheet, Mapping mapping, Optional<Aims> base, IntConsumer progress) {
    if (base.isEmpty() && mapping.organization().isEmpty()) {
      throw new ImportException(
          "The mapping states no organization and no register, so it only serves to import into an"
              + " existing AIMS.");
    }
    ImportRun run = new ImportRun(mapping, sheet, base);
    run.reportTable(sheet);
    for (Row row : sheet.rows()) {
      run.take(row);
      if (row.number() % STEP == 0) {
        progress.accept(row.number());
      }
    }
    return run.result(sheet);
  }

  private ImportResult result(Sheet sheet) {
    reportValuesNeverFound();
    List<Entity<?>> changed = rows.records();
    Aims aims = base.isPresent() ? merged(base.get(), changed) : created(changed);
    issues.sort(Comparator.comparingInt(ImportIssue::row).thenComparingInt(ImportIssue::column));
    return new ImportResult(
        aims,
        issues,
        new ImportResult.Counts(
            mapping.records(),
            sheet.rows().size(),
            leftOutByMapping,
            rows.created(),
            rows.changed(),
            rows.same()));
  }

  private Aims created(List<Entity<?>> records) {
    Aims.Builder aims = Aims.builder().organization(mapping.organization().orElseThrow());
    mapping.register().ifPresent(aims::addRegister);
    return aims.addAll(book.added()).addAll(records).build();
  }

  private Aims merged(Aims aims, List<Entity<?>> records) {
    List<Entity<?>> all = new ArrayList<>();
    if (rows.created() > 0) {
      mapping.register().ifPresent(all::add);
    }
    all.addAll(book.added());
    all.addAll(records);
    return aims.withAll(all);
  }

  private void reportTable(Sheet sheet) {
    sheet
        .warnings()
        .forEach(each -> issues.add(FoundIssue.ofTable(Kind.DOUBTFUL_CHARSET, "", each)));
    if (base.isEmpty()) {
      sheet
          .above()
          .forEach(
              cell ->
                  issues.add(
                      FoundIssue.ofCell(
                          cell,
                          Kind.ABOVE_HEADER,
                          "The cell is above the data; it is only kept here.")));
    }
  }

  /**
   * A value that never occurs is probably a typing error in the mapping, unless its column lists
   * its values, and thus this one.
   */
  private void reportValuesNeverFound() {
    Set<String> reported = new HashSet<>();
    comparisons().forEach(part -> reportNeverFound(part, reported));
  }

  /** Returns the comparisons of cells of which the conditions of the mapping consist. */
  private Stream<Condition.In> comparisons() {
    return Stream.concat(
            mapping.parts().duties().stream().map(DutyRule::condition),
            mapping.parts().leaveOut().stream())
        .flatMap(Condition::parts);
  }

  private void reportNeverFound(Condition.In part, Set<String> reported) {
    boolean isListed =
        layout
            .column(part.column())
            .flatMap(Layout.Column::target)
            .flatMap(Target::values)
            .isPresent();
    for (String value : part.values()) {
      if (!isListed
          && !textsFound.contains(part.column() + "\u0000" + value)
          && reported.add(part.column() + "\u0000" + value)) {
        issues.add(
            FoundIssue.ofTable(
                Kind.VALUE_NEVER_FOUND,
                value,
                "No cell of the column \"%s\" has this text, on which a condition of the mapping depends."
                    .formatted(part.column())));
      }
    }
  }

  private void noteText(Row row, Condition.In part) {
    String text = Spaces.collapse(layout.text(row, part.column()));
    if (part.values().contains(text)) {
      textsFound.add(part.column() + "\u0000" + text);
    }
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
      comparisons().forEach(part -> noteText(row, part));
      readUnlessLeftOut(row);
    }
  }

  private void readUnlessLeftOut(Row row) {
    Optional<Condition.Result> condition =
        mapping
            .parts()
            .leaveOut()
            .map(each -> each.evaluate(layout.cells(row)))
            .filter(each -> each.truth() == Condition.Truth.HOLDS);
    if (condition.isEmpty()) {
      read(row);
      return;
    }
    leftOutByMapping++;
    leaveOut(
        row,
        Kind.LEFT_OUT_BY_MAPPING,
        "The mapping leaves the row out, because %s."
            .formatted(String.join(", and ", condition.get().reasons())));
  }

  private void read(Row row) {
    List<ImportIssue> found = new ArrayList<>();
    Optional<String> refused = rows.read(row, found::add);
    if (refused.isPresent()) {
      leaveOut(row, Kind.ROW_LEFT_OUT, refused.get());
      return;
    }
    issues.addAll(found);
    if (row.cells().size() < width && !isWorkbook) {
      issues.add(
          FoundIssue.ofRow(
              row,
              Kind.SHORT_ROW,
              "The row has %s cells and the header has %s; missing cells count as empty."
                  .formatted(row.cells().size(), width)));
    }
    if (hasHeaders(row)) {
      issues.add(
          FoundIssue.ofRow(
              row,
              Kind.HEADER_IN_DATA,
              "The row has the names of columns of the mapping; it was imported. If it is the"
                  + " header row, state its number as \"headerRow\"."));
    }
  }

  /** When two cells and most of a row are the names of their own columns, that is no accident. */
  private boolean hasHeaders(Row row) {
    int stated = 0;
    int names = 0;
    for (Layout.Column column : layout.columns()) {
      String text = row.text(column.index());
      if (column.rule().isPresent() && !Spaces.isBlank(text)) {
        stated++;
        names += isName(text, column.rule().get().key()) ? 1 : 0;
      }
    }
    return names > 1 && 2 * names > stated;
  }

  /** Most texts are longer than the name of their column, and need no closer look. */
  private static boolean isName(String text, String key) {
    return text.length() <= 2 * key.length() && Slug.of(text).equals(key);
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
                kind == Kind.LEFT_OUT_BY_MAPPING ? kind : Kind.ROW_LEFT_OUT,
                "The cell is only kept here, because its row was not imported."));
      }
    }
  }
}
