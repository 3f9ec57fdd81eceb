// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.base.Register;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The record of a row that is being read: its JSON, the cells from which its values come, and the
 * issues. The text of each cell is in one of them.
 */
final class RowDraft {

  private static final String UNCHANGED = " The existing record was not changed.";

  private final Row row;
  private final ObjectNode tree;
  private final TreeEdit edit;
  private final CellReader reader;
  private final Scope scope;
  private final List<Placed> placed = new ArrayList<>();
  private final List<ImportIssue> issues = new ArrayList<>();
  private final List<ObjectNode> sourceCells = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> stated = new HashSet<>();
  private final Set<String> cleared = new HashSet<>();
  private final StageDates stageDates = new StageDates();
  private final Optional<Existing> existing;
  private final Map<String, RowDraft> companions = new LinkedHashMap<>();
  private final Set<ObjectNode> touched = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean isCompanion;
  private Optional<String> refused = Optional.empty();

  /**
   * The record with which a row is merged.
   *
   * @param tree its JSON, before the row
   * @param text what shows its attributes in cells
   */
  record Existing(ObjectNode tree, CellText text) {

    /** Returns the value that a part had before a cell changed it. */
    private Optional<JsonNode> value(Placed changed) {
      AttributePath path = changed.column().target().orElseThrow().path();
      return new TreeEdit(tree).value(path, changed.part());
    }

    /** Tells whether a cell shows an attribute as it is, as a table of this library would. */
    boolean isShownAs(String cell, AttributePath path) {
      return isSame(cell, text.of(path, tree).text());
    }

    private static boolean isSame(String cell, String shown) {
      return cell.equals(shown)
          || plain(cell).equals(plain(shown))
          || plain(cell).equals(plain(SpreadsheetCsv.safe(shown)))
          || plain(cell).equals(plain(WorkbookText.shown(shown)));
    }

    /** Spreadsheets change the ends of lines, and white space at the ends of a cell. */
    private static String plain(String text) {
      return text.replace("\r\n", "\n").strip();
    }
  }

  /**
   * What all rows of a table have in common.
   *
   * @param mapping the mapping
   * @param layout the columns
   * @param reader what reads cells
   */
  record Scope(Mapping mapping, Layout layout, CellReader reader) {

    /** Returns the JSON of a new record, with the row as its source. */
    ObjectNode fresh(Row row) {
      ObjectNode tree = RecordTree.empty();
      mapping
          .register()
          .ifPresent(
              register ->
                  tree.putObject("source")
                      .put("register", register.id().value())
                      .put("row", row.number()));
      return tree;
    }
  }

  /**
   * A cell whose values are in the record.
   *
   * @param cell the cell
   * @param column its column
   * @param part the number of the part that has them, from 0
   * @param place where its values are
   * @param date the date that was read from it; absent: it is none
   */
  record Placed(
      Cell cell,
      Layout.Column column,
      int part,
      TreeEdit.Place place,
      Optional<DateForm.Reading> date) {}

  /**
   * Creates a draft.
   *
   * @param row the row
   * @param tree the JSON of the record so far
   * @param scope what all rows have in common
   * @param existing the record with which the row is merged; absent: the record is new
   */
  RowDraft(Row row, ObjectNode tree, Scope scope, Optional<Existing> existing) {
    this.row = row;
    this.existing = existing;
    this.tree = tree;
    this.edit = new TreeEdit(tree);
    this.reader = scope.reader();
    this.scope = scope;
  }

  Row row() {
    return row;
  }

  ObjectNode tree() {
    return tree;
  }

  List<Placed> placed() {
    return List.copyOf(placed);
  }

  List<ImportIssue> issues() {
    return issues;
  }

  /** Returns why the record is refused as a whole; empty: it is not. */
  Optional<String> refused() {
    return refused;
  }

  /** Refuses the record as a whole. */
  void refuse(String why) {
    refused = Optional.of(why);
  }

  /** Imports a cell. */
  void take(Layout.Column column, Cell cell) {
    Optional<String> other =
        isCompanion ? Optional.empty() : column.target().flatMap(Target::companion);
    if (other.isPresent()) {
      takeFor(other.get(), column, cell);
    } else if (existing.isPresent()) {
      merge(column, cell, existing.get());
    } else if (!cell.text().isEmpty()) {
      add(column, cell);
    }
  }

  /** The other records about a system are made with it. */
  private void takeFor(String type, Layout.Column column, Cell cell) {
    if (Spaces.isBlank(cell.text())) {
      return;
    }
    if (existing.isPresent()) {
      report(
          cell,
          Kind.NOT_CHANGED,
          "Other records about an existing AI system are not changed; import them by themselves.");
      return;
    }
    companions
        .computeIfAbsent(
            type,
            each -> {
              RowDraft draft = new RowDraft(row, scope.fresh(row), scope, Optional.empty());
              draft.isCompanion = true;
              return draft;
            })
        .take(column, cell);
  }

  /** Returns the drafts of other records about the system, by their types. */
  Map<String, RowDraft> companions() {
    return companions;
  }

  private void merge(Layout.Column column, Cell cell, Existing record) {
    Optional<Target> target = column.target().filter(each -> !isStated(each));
    AttributePath path =
        target.map(Target::path).orElseGet(() -> ModelSchema.extension(column.extension()));
    if (record.isShownAs(cell.text(), path)) {
      target.ifPresent(each -> stated.add(each.attribute()));
    } else if (column.isReadOnly()) {
      report(cell, Kind.NOT_CHANGED, "The column is for readers; its changes are not imported.");
    } else if (scope.layout().statesNothing(column, cell.text())) {
      mergeBlank(column, cell, path);
    } else if (target.isEmpty()) {
      tree.put(column.extension(), cell.text());
    } else {
      merge(column, target.get(), cell);
    }
  }

  /** Of several columns for one value, an earlier one that states something counts. */
  private boolean isStated(Target target) {
    return !target.isRepeatable() && stated.contains(target.attribute());
  }

  /** The existing values stay unless all of the new ones can be read. */
  private void merge(Layout.Column column, Target target, Cell cell) {
    if (isNoReplacement(target)) {
      report(cell, Kind.NOT_CHANGED, "The existing record has a history, which was not changed.");
    } else if (target.path().isInParts()) {
      mergeParts(column, target, cell);
    } else if (isReadable(target, texts(target, cell), cell)) {
      clearOnce(target);
      add(column, cell);
    }
  }

  private boolean isReadable(Target target, List<String> texts, Cell cell) {
    List<CellReader.Reading> readings = readings(target, texts);
    Optional<CellReader.Reading> problem =
        readings.stream().filter(each -> each.value().isEmpty()).findFirst();
    boolean tooMany = readings.size() > 1 && !target.path().last().list();
    if (problem.isPresent() || tooMany) {
      report(
          cell,
          problem.map(CellReader.Reading::kind).orElse(Kind.UNREADABLE_VALUE),
          problem
                  .map(CellReader.Reading::why)
                  .orElseGet(() -> "%s has one value.".formatted(target.attribute()))
              + UNCHANGED);
    }
    return problem.isEmpty() && !tooMany;
  }

  private static List<String> texts(Target target, Cell cell) {
    return target.split().map(split -> split.of(cell.text())).orElse(List.of(cell.text()));
  }

  private boolean isNoReplacement(Target target) {
    return !target.stages().isEmpty() && !target.path().values(tree).isEmpty();
  }

  /** The first of several columns replaces the values of a list, the others add to it. */
  private void clearOnce(Target target) {
    if (!stated.contains(target.attribute()) && cleared.add(target.attribute())) {
      edit.clear(target.path(), 0);
    }
  }

  private void mergeBlank(Layout.Column column, Cell cell, AttributePath path) {
    if (column.target().filter(scope.layout()::hasOtherColumns).isPresent()) {
      return;
    }
    if (!scope.mapping().parts().clearsBlank()) {
      report(
          cell,
          Kind.BLANK_CELL,
          "The cell is blank, and the existing record still states %s.".formatted(path.name()));
      return;
    }
    for (int part = 0; part < edit.parts(path); part++) {
      edit.clear(path, part);
    }
  }

  /** The lines of a cell are the values of the parts, in order. */
  private void mergeParts(Layout.Column column, Target target, Cell cell) {
    List<String> lines = Split.lines(cell.text());
    int parts = edit.parts(target.path());
    if (lines.size() < parts || target.path().last().list()) {
      report(
          cell,
          Kind.NOT_CHANGED,
          "The existing record has %s parts with %s, and the cell has %s lines, so that these cannot be assigned."
              .formatted(parts, target.attribute(), lines.size()));
      return;
    }
    for (int part = 0; part < lines.size(); part++) {
      mergePart(
          column,
          target,
          new Cell(cell.row(), cell.column(), cell.header(), lines.get(part)),
          part);
    }
  }

  private void mergePart(Layout.Column column, Target target, Cell line, int part) {
    if (Spaces.isBlank(line.text())) {
      edit.clear(target.path(), part);
      return;
    }
    if (isReadable(target, List.of(line.text()), line)) {
      CellReader.Reading reading = readings(target, List.of(line.text())).get(0);
      placed(
          column,
          line,
          part,
          edit.set(target.path(), part, List.of(reading.value().orElseThrow())),
          reading.date());
    }
  }

  private void placed(
      Layout.Column column,
      Cell cell,
      int part,
      TreeEdit.Place place,
      Optional<DateForm.Reading> date) {
    touched.add(place.owner());
    placed.add(new Placed(cell, column, part, place, date));
  }

  private void add(Layout.Column column, Cell cell) {
    if (cell.text().isEmpty()) {
      return;
    }
    if (column.target().isEmpty()) {
      extension(column, cell);
      return;
    }
    Target target = column.target().get();
    if (scope.layout().statesNothing(column, cell.text())) {
      keep(column, target, cell);
    } else if (!target.isRepeatable() && !stated.add(target.attribute())) {
      extension(column, cell);
    } else {
      read(column, target, cell);
    }
  }

  private void read(Layout.Column column, Target target, Cell cell) {
    List<CellReader.Reading> readings = readings(target, texts(target, cell));
    List<CellReader.Reading> problems =
        readings.stream().filter(each -> each.value().isEmpty()).toList();
    List<CellReader.Reading> values =
        readings.stream().filter(each -> each.value().isPresent()).toList();
    if (values.size() > 1 && !target.path().isList()) {
      report(
          cell,
          Kind.UNREADABLE_VALUE,
          "%s has one value.".formatted(target.attribute()) + kept(column, cell));
      return;
    }
    problems.stream()
        .findFirst()
        .ifPresent(
            each -> {
              stated.remove(target.attribute());
              report(cell, each.kind(), each.why() + kept());
            });
    if (!values.isEmpty()) {
      place(column, target, cell, values);
    }
    if (!problems.isEmpty() || isChanged(target, cell, values)) {
      keep(column, target, cell);
    }
  }

  private List<CellReader.Reading> readings(Target target, List<String> texts) {
    Optional<String> ownId =
        target
            .idColumn()
            .map(key -> scope.layout().text(row, key))
            .filter(text -> !Spaces.isBlank(text));
    List<CellReader.Reading> readings = new ArrayList<>();
    texts.forEach(text -> readings.addAll(reader.read(text, target, row.number(), ownId)));
    return readings;
  }

  private String kept() {
    return hasSource()
        ? " The text is kept in the source of the record."
        : " The text is kept here.";
  }

  /** Tells whether the record does not show the text of a cell. */
  private boolean isChanged(Target target, Cell cell, List<CellReader.Reading> values) {
    if (values.size() != 1 || target.values().isPresent()) {
      return true;
    }
    String value = values.get(0).value().orElseThrow().asText();
    if (values.get(0).date().isPresent() && target.path().form() == ValueForm.PARTIAL_DATE) {
      return false;
    }
    return !value.equals(cell.text()) && !reader.isName(target.path().record(), value, cell.text());
  }

  private void place(
      Layout.Column column, Target target, Cell cell, List<CellReader.Reading> values) {
    Optional<DateForm.Reading> date = values.get(0).date();
    if (!target.stages().isEmpty()) {
      stageDates.add(target.stages(), new DatedCell(cell, column, date.orElseThrow()));
      return;
    }
    List<JsonNode> nodes = values.stream().map(each -> each.value().orElseThrow()).toList();
    if (target.path().isInParts() && !target.path().last().list()) {
      int part = target.isRepeatable() ? counts.getOrDefault(target.attribute(), 0) : 0;
      for (JsonNode node : nodes) {
        placed(column, cell, part, edit.set(target.path(), part, List.of(node)), date);
        part++;
      }
      counts.put(target.attribute(), part);
    } else {
      placed(column, cell, 0, edit.set(target.path(), 0, withoutRepeated(target, nodes)), date);
    }
  }

  /** Two columns can name the same supplier. */
  private List<JsonNode> withoutRepeated(Target target, List<JsonNode> nodes) {
    if (!target.path().last().list()) {
      return nodes;
    }
    Set<JsonNode> there = new HashSet<>();
    target.path().values(tree).forEach(each -> each.ifPresent(there::add));
    return nodes.stream().filter(there::add).toList();
  }

  /** Takes a value out of the record and keeps the text of its cell. */
  void takeBack(Placed value, String why) {
    if (placed.remove(value)) {
      value.place().owner().remove(value.place().field());
      existing
          .flatMap(record -> record.value(value))
          .ifPresent(before -> value.place().owner().set(value.place().field(), before));
      report(value.cell(), Kind.REFUSED_VALUE, why + kept(value.column(), value.cell()));
    }
  }

  /** Keeps the text of a cell that was not imported with a new record, and says so. */
  String kept(Layout.Column column, Cell cell) {
    if (existing.isPresent()) {
      return UNCHANGED;
    }
    extension(column, cell);
    return " It is kept as %s.".formatted(column.extension());
  }

  /** The source of an existing record stays what it is, and a decision on a control has none. */
  private boolean hasSource() {
    return scope.mapping().register().isPresent() && existing.isEmpty() && tree.has("source");
  }

  /** Reports every cell of a record that is refused as a whole. */
  void refuseCells(Consumer<ImportIssue> refusals) {
    String why = refused.orElse("The record lacks an attribute.");
    for (Placed each : placed) {
      if (each.cell().column() >= 0) {
        refusals.accept(
            FoundIssue.ofCell(
                each.cell(), Kind.VALUE_WITHOUT_PLACE, why + " The cell is only kept here."));
      }
    }
  }

  /** Keeps the text of a cell as the source of an attribute. */
  private void keep(Layout.Column column, Target target, Cell cell) {
    if (hasSource() && cell.column() >= 0) {
      sourceCells.add(
          RecordTree.empty()
              .put("attribute", target.attribute())
              .put("column", cell.columnName())
              .put("text", cell.text()));
    } else if (existing.isEmpty() && scope.mapping().register().isPresent()) {
      extension(column, cell);
    }
  }

  /** Constants are in the mapping and need not be kept. */
  private void extension(Layout.Column column, Cell cell) {
    if (cell.column() >= 0) {
      tree.put(column.extension(), cell.text());
    }
  }

  /** Reports a cell; a constant of the mapping is none. */
  void report(Cell cell, Kind kind, String done) {
    if (cell.column() >= 0) {
      issues.add(FoundIssue.ofCell(cell, kind, done));
    }
  }

  /** Completes the record after all cells: history, what parts require, and where it is from. */
  void complete(String type) {
    new RowCompletion(this).complete(type, stageDates);
    if (!sourceCells.isEmpty()) {
      ((ObjectNode) tree.get("source")).putArray("cells").addAll(sourceCells);
    }
  }

  /**
   * Tells whether the row made or changed a part; parts that it did not touch are what they are.
   */
  boolean isTouched(ObjectNode part) {
    return existing.isEmpty() || touched.contains(part);
  }

  /** Tells whether the record is new. */
  boolean isNew() {
    return existing.isEmpty();
  }

  /** Takes a value out of the count of those that the record has. */
  void remove(Placed value) {
    placed.remove(value);
  }

  /** Returns the register of the row; empty: it has none. */
  Optional<Register> register() {
    return scope.mapping().register();
  }
}
