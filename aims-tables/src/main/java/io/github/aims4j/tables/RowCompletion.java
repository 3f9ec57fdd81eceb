// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Completes the record of a row after all its cells were read: makes the history from the dates of
 * stages, and takes out the parts that lack what every such part has.
 */
final class RowCompletion {

  private static final String HISTORY = "history";
  private static final String STAGE = "/versions/0/stage";

  private final RowDraft draft;
  private final ObjectNode tree;

  RowCompletion(RowDraft draft) {
    this.draft = draft;
    this.tree = draft.tree();
  }

  /**
   * Completes the record.
   *
   * @param type its type
   * @param stageDates the dates of stages
   */
  void complete(String type, StageDates stageDates) {
    if (stageDates.isStated()) {
      history(stageDates);
    }
    fillIn(type);
    takeOutLacking(type);
    draft.placed().stream()
        .filter(each -> each.date().isPresent())
        .forEach(each -> checkDate(each.cell(), each.column(), each.date().get()));
  }

  private void history(StageDates stageDates) {
    Optional<LifeCycleStage> stage =
        Optional.ofNullable(tree.at(STAGE).textValue()).map(RowCompletion::stage);
    List<StageChange> changes = stageDates.history(stage);
    if (!changes.isEmpty()) {
      ArrayNode history = ((ObjectNode) tree.at("/versions/0")).putArray(HISTORY);
      changes.forEach(change -> history.add(RecordTree.of(StageChange.class, change)));
    }
    stageDates.within(stage).forEach(date -> checkDate(date.cell(), date.column(), date.reading()));
    String why = stage.map(value -> "the stage is " + value).orElse("the stage was not imported");
    stageDates
        .beyond(stage)
        .forEach(
            date -> withoutPlace(date.cell(), date.column(), Optional.of(date.reading()), why));
  }

  private static LifeCycleStage stage(String word) {
    return LifeCycleStage.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** A register has one version of each system, and names evidence by the column that it is in. */
  private void fillIn(String type) {
    if (type.equals("AiSystem") && draft.isNew()) {
      ObjectNode version =
          tree.get("versions") instanceof ArrayNode versions
              ? (ObjectNode) versions.get(0)
              : tree.putArray("versions").addObject();
      if (!version.has("label")) {
        version.put("label", "1");
      }
    }
    for (RowDraft.Placed each : draft.placed()) {
      ObjectNode owner = each.place().owner();
      boolean isEvidence = each.column().target().get().attribute().contains("evidence.");
      if (isEvidence && !owner.has("what")) {
        owner.put("what", each.cell().columnName());
      }
    }
  }

  /** Takes out the parts that lack something after a value was taken back. */
  void takeOutLacking(String type) {
    prune(type, tree, "");
  }

  /** Takes out parts that lack what every such part has. */
  private void prune(String type, ObjectNode node, String path) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      Optional<JsonNode> schema = ModelSchema.attribute(type, name);
      JsonNode value = node.get(name);
      if (schema.isPresent() && value.isArray()) {
        pruneList(schema.get().path("items"), node, name, path);
      } else if (value instanceof ObjectNode part) {
        schema
            .flatMap(ModelSchema::typeOf)
            .filter(partType -> isLacking(partType, part, path + name + "."))
            .ifPresent(partType -> node.remove(name));
      }
    }
  }

  private void pruneList(JsonNode schema, ObjectNode node, String name, String path) {
    Optional<String> type = ModelSchema.typeOf(schema);
    if (type.isPresent()) {
      ArrayNode kept = RecordTree.empty().arrayNode();
      node.get(name)
          .forEach(
              part -> {
                if (!isLacking(type.get(), (ObjectNode) part, path + name + ".")) {
                  kept.add(part);
                }
              });
      if (kept.isEmpty()) {
        node.remove(name);
      } else {
        node.set(name, kept);
      }
    }
  }

  /** A part of an existing record that the row did not touch is what it is. */
  private boolean isLacking(String type, ObjectNode part, String path) {
    prune(type, part, path);
    if (!draft.isTouched(part)) {
      return false;
    }
    List<String> lacking =
        ModelSchema.required(type).stream().filter(each -> !part.has(each)).toList();
    if (lacking.isEmpty() && !part.isEmpty()) {
      return false;
    }
    String why =
        lacking.isEmpty()
            ? "nothing else of it was imported"
            : "%s%s was not imported".formatted(path, lacking.get(0));
    Set<JsonNode> within = RecordReader.objectsIn(part);
    for (RowDraft.Placed each : draft.placed()) {
      if (within.contains(each.place().owner())) {
        draft.remove(each);
        withoutPlace(each.cell(), each.column(), each.date(), why);
      }
    }
    return true;
  }

  private void withoutPlace(
      Cell cell, Layout.Column column, Optional<DateForm.Reading> date, String why) {
    draft.report(
        cell,
        date.isPresent() ? Kind.DATE_WITHOUT_PLACE : Kind.VALUE_WITHOUT_PLACE,
        "%s%s cannot be part of the record, because %s.%s"
            .formatted(
                date.map(RowCompletion::reading).orElse(""),
                date.isPresent() ? "The date" : "The value",
                why,
                draft.kept(column, cell)));
  }

  /** Returns a sentence on how a date was interpreted; empty: literally. */
  private static String reading(DateForm.Reading date) {
    return date.yearInCell()
        ? "It was interpreted as the year %s, typed into a date cell of a spreadsheet. "
            .formatted(date.date().firstDay().getYear())
        : "";
  }

  private void checkDate(Cell cell, Layout.Column column, DateForm.Reading date) {
    if (date.yearInCell()) {
      draft.report(cell, Kind.YEAR_IN_DATE_CELL, reading(date) + "The text is kept with the date.");
    }
    PlausibleDates.doubt(date.date(), column.target().get(), draft.register())
        .ifPresent(doubt -> draft.report(cell, Kind.DOUBTFUL_DATE, doubt));
  }
}
