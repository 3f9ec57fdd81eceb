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

  private final Row row;
  private final ObjectNode tree;
  private final TreeEdit edit;
  private final RowScope scope;
  private final Optional<RowMerge> merge;
  private final List<Placed> placed = new ArrayList<>();
  private final List<ImportIssue> issues = new ArrayList<>();
  private final List<ObjectNode> sourceCells = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> stated = new HashSet<>();
  private final StageDates stageDates = new StageDates();
  private final Map<String, RowDraft> companions = new LinkedHashMap<>();
  private final Set<ObjectNode> touched = Collections.newSetFromMap(new IdentityHashMap<>());
  private Optional<String> refused = Optional.empty();

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
  RowDraft(Row row, ObjectNode tree, RowScope scope, Optional<ExistingRecord> existing) {
    this.row = row;
    this.tree = tree;
    this.edit = new TreeEdit(tree);
    this.scope = scope;
    this.merge = existing.map(record -> new RowMerge(this, scope, record));
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
    Optional<String> other = column.target().flatMap(Target::companion);
    if (other.isPresent()) {
      takeFor(other.get(), column, cell);
    } else if (merge.isPresent()) {
      merge.get().take(column, cell);
    } else {
      add(column, cell);
    }
  }

  /** The other records about a system are made with it. */
  private void takeFor(String type, Layout.Column column, Cell cell) {
    if (Spaces.isBlank(cell.text())) {
      return;
    }
    if (isNew()) {
      companions
          .computeIfAbsent(
              type, each -> new RowDraft(row, scope.fresh(row), scope, Optional.empty()))
          .add(column, cell);
    } else {
      report(
          cell,
          Kind.NOT_CHANGED,
          "Other records about an existing AI system are not changed; import them by themselves.");
    }
  }

  /** Returns the drafts of other records about the system, by their types. */
  Map<String, RowDraft> companions() {
    return companions;
  }

  /** Adds what a cell states to the record. */
  void add(Layout.Column column, Cell cell) {
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
    List<CellReader.Reading> readings = scope.read(row, target, target.texts(cell.text()));
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
    return !value.equals(cell.text())
        && !scope.reader().isName(target.path().record(), value, cell.text());
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
        place(column, cell, part, List.of(node), date);
        part++;
      }
      counts.put(target.attribute(), part);
    } else {
      place(column, cell, 0, withoutRepeated(target, nodes), date);
    }
  }

  /**
   * Sets the values of a part, or adds them if the attribute is a list.
   *
   * @param column the column, which has a target
   * @param cell the cell
   * @param part the number of the part, from 0
   * @param values the values; one if the attribute is no list
   * @param date the date that was read from the cell; absent: it is none
   */
  void place(
      Layout.Column column,
      Cell cell,
      int part,
      List<JsonNode> values,
      Optional<DateForm.Reading> date) {
    TreeEdit.Place place = edit.set(column.target().orElseThrow().path(), part, values);
    touched.add(place.owner());
    placed.add(new Placed(cell, column, part, place, date));
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
      merge
          .flatMap(record -> record.before(value))
          .ifPresent(before -> value.place().owner().set(value.place().field(), before));
      report(value.cell(), Kind.REFUSED_VALUE, why + kept(value.column(), value.cell()));
    }
  }

  /** Keeps the text of a cell that was not imported with a new record, and says so. */
  String kept(Layout.Column column, Cell cell) {
    if (!isNew()) {
      return RowMerge.UNCHANGED;
    }
    extension(column, cell);
    return " It is kept as %s.".formatted(column.extension());
  }

  /** The source of an existing record stays what it is, and a decision on a control has none. */
  private boolean hasSource() {
    return register().isPresent() && isNew() && tree.has("source");
  }

  /** Reports every cell of a record that is refused as a whole. */
  void refuseCells(Consumer<ImportIssue> refusals) {
    String why = refused.orElse("The record lacks an attribute.");
    for (Placed each : placed) {
      if (!each.cell().isConstant()) {
        refusals.accept(
            FoundIssue.ofCell(
                each.cell(), Kind.VALUE_WITHOUT_PLACE, why + " The cell is only kept here."));
      }
    }
  }

  /** Keeps the text of a cell as the source of an attribute. */
  private void keep(Layout.Column column, Target target, Cell cell) {
    if (hasSource() && !cell.isConstant()) {
      sourceCells.add(
          RecordTree.empty()
              .put("attribute", target.attribute())
              .put("column", cell.columnName())
              .put("text", cell.text()));
    } else if (isNew() && register().isPresent()) {
      extension(column, cell);
    }
  }

  /**
   * Keeps the text of a cell as an extension; constants are in the mapping and need not be kept.
   */
  void extension(Layout.Column column, Cell cell) {
    if (!cell.isConstant()) {
      tree.put(column.extension(), cell.text());
    }
  }

  /** Reports a cell; a constant of the mapping is none. */
  void report(Cell cell, Kind kind, String done) {
    if (!cell.isConstant()) {
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
    return isNew() || touched.contains(part);
  }

  /** Tells whether an earlier cell stated an attribute. */
  boolean isStated(Target target) {
    return stated.contains(target.attribute());
  }

  /** Notes that a cell states an attribute. */
  void state(Target target) {
    stated.add(target.attribute());
  }

  /** Tells whether the record is new. */
  boolean isNew() {
    return merge.isEmpty();
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
