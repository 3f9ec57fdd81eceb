// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Imports each row as one record, new or merged with an existing one. */
final class RecordImport implements RowImport {

  private static final String ID = "id";

  private final RowScope scope;
  private final String type;
  private final IdRule rule;
  private final IdMaker ids;
  private final CellText text;
  private final Map<String, Entity<?>> existing = new LinkedHashMap<>();
  private final Map<List<String>, List<Entity<?>>> existingByKey = new HashMap<>();
  private final Map<String, Integer> merged = new HashMap<>();
  private final Map<List<String>, Integer> rowsSeen = new HashMap<>();
  private final List<Entity<?>> records = new ArrayList<>();
  private int created;
  private int changed;
  private int same;

  RecordImport(RowScope scope, Optional<Aims> base, IdMaker ids) {
    this.scope = scope;
    this.type = scope.mapping().parts().type();
    this.rule = scope.mapping().parts().ids();
    this.ids = ids;
    this.text = new CellText(base);
    base.ifPresent(
        aims ->
            aims.records()
                .filter(record -> record.kind().typeName().equals(type))
                .forEach(record -> existing.put(record.id().value(), record)));
    if (!rule.key().isEmpty()) {
      existing
          .values()
          .forEach(
              record ->
                  existingByKey
                      .computeIfAbsent(key(record), each -> new ArrayList<>())
                      .add(record));
    }
  }

  /** Returns the texts by which a record is found. */
  private List<String> key(Entity<?> record) {
    ObjectNode tree = RecordTree.of(record);
    return rule.key().stream()
        .map(
            key ->
                scope
                    .layout()
                    .column(key)
                    .map(
                        column ->
                            column
                                .target()
                                .map(Target::path)
                                .orElseGet(() -> ModelSchema.extension(column.extension())))
                    .map(path -> Spaces.folded(text.of(path, tree).text()))
                    .orElse(""))
        .toList();
  }

  @Override
  public Optional<String> read(Row row, Consumer<ImportIssue> issues) {
    Optional<List<Entity<?>>> found = found(row);
    if (found.isPresent() && found.get().size() > 1) {
      return Optional.of(
          "The key of the row belongs to %s and %s; it was not imported."
              .formatted(found.get().get(0).id(), found.get().get(1).id()));
    }
    Optional<Entity<?>> record = found.filter(each -> !each.isEmpty()).map(each -> each.get(0));
    return record.isPresent() ? merge(row, record.get(), issues) : create(row, issues);
  }

  private Optional<List<Entity<?>>> found(Row row) {
    if (existing.isEmpty()) {
      return Optional.empty();
    }
    if (!rule.key().isEmpty()) {
      List<String> key =
          rule.key().stream().map(each -> Spaces.folded(scope.layout().text(row, each))).toList();
      return Optional.of(existingByKey.getOrDefault(key, List.of()));
    }
    String id = rule.columns().isEmpty() ? statedId(row) : IdMaker.base(idTexts(row));
    return Optional.ofNullable(existing.get(id)).map(List::of);
  }

  private String statedId(Row row) {
    return idColumn(row).map(cell -> cell.text().strip()).orElse("");
  }

  private Optional<Cell> idColumn(Row row) {
    return scope.layout().ordered().stream()
        .filter(column -> column.target().filter(each -> each.attribute().equals(ID)).isPresent())
        .map(column -> column.of(row))
        .filter(cell -> !Spaces.isBlank(cell.text()))
        .findFirst();
  }

  private List<String> idTexts(Row row) {
    return rule.columns().stream().map(column -> scope.layout().text(row, column)).toList();
  }

  private Optional<String> merge(Row row, Entity<?> record, Consumer<ImportIssue> issues) {
    Integer earlier = merged.putIfAbsent(record.id().value(), row.number());
    if (earlier != null) {
      return Optional.of(
          "Row %s was already merged with %s; this row was not imported."
              .formatted(earlier, record.id()));
    }
    ObjectNode before = RecordTree.of(record);
    RowDraft draft =
        new RowDraft(row, before.deepCopy(), scope, Optional.of(new ExistingRecord(before, text)));
    Optional<Entity<?>> result = finish(draft);
    if (result.isEmpty()) {
      return refused(draft);
    }
    draft.issues().forEach(issues);
    if (result.get().equals(record)) {
      same++;
    } else {
      changed++;
      records.add(result.get());
    }
    return Optional.empty();
  }

  private Optional<String> create(Row row, Consumer<ImportIssue> issues) {
    ObjectNode tree = scope.fresh(row);
    RowDraft draft = new RowDraft(row, tree, scope, Optional.empty());
    Optional<String> lacking = fill(draft);
    if (lacking.isPresent()) {
      return lacking;
    }
    Optional<String> taken = setId(row, tree, issues);
    if (taken.isPresent()) {
      return taken;
    }
    Optional<Entity<?>> result = read(draft);
    if (result.isEmpty()) {
      return refused(draft);
    }
    draft.issues().forEach(issues);
    created++;
    records.add(result.get());
    draft.companions().forEach((other, about) -> addCompanion(other, about, tree, issues));
    return Optional.empty();
  }

  /** Adds another record about a system, which gets its id and its title from the system. */
  private void addCompanion(
      String other, RowDraft about, ObjectNode system, Consumer<ImportIssue> issues) {
    ObjectNode tree = about.tree();
    String id = system.get(ID).textValue();
    tree.put(ID, ids.make(List.of(id, Nouns.of(other)), about.row().number()).value());
    tree.put("aiSystem", id);
    if (ModelSchema.required(other).contains("title") && !tree.has("title")) {
      tree.put("title", "%s: %s".formatted(Nouns.of(other), system.get("name").textValue()));
    }
    about.complete(other);
    Optional<Entity<?>> record =
        RecordReader.read(RecordTypes.named(other), tree, about).map(each -> each);
    about.issues().forEach(issues);
    if (record.isPresent()) {
      records.add(record.get());
    } else {
      about.refuseCells(issues);
    }
  }

  private Optional<Entity<?>> finish(RowDraft draft) {
    ObjectNode tree = draft.tree();
    String id = tree.get(ID).textValue();
    fill(draft);
    tree.put(ID, id);
    return read(draft);
  }

  private Optional<Entity<?>> read(RowDraft draft) {
    Class<? extends Entity<?>> recordType = RecordTypes.named(type);
    return RecordReader.read(recordType, draft.tree(), draft).map(record -> record);
  }

  /** Imports the cells; returns what the record lacks, as a sentence. */
  private Optional<String> fill(RowDraft draft) {
    for (Layout.Column column : scope.layout().ordered()) {
      if (column.target().filter(each -> each.attribute().equals(ID)).isEmpty()) {
        draft.take(column, column.of(draft.row()));
      }
    }
    draft.complete(type);
    addDuties(draft);
    return ModelSchema.required(type).stream()
        .filter(name -> !name.equals(ID) && !draft.tree().has(name))
        .findFirst()
        .map(
            name ->
                "The row has no %s of %s; it was not imported."
                    .formatted(name, Nouns.withArticle(type)));
  }

  private void addDuties(RowDraft draft) {
    List<DutyRule> rules = scope.mapping().parts().duties();
    if (!rules.isEmpty()) {
      ArrayNode duties = draft.tree().putArray("duties");
      rules.forEach(
          each ->
              duties.add(
                  RecordTree.of(Duty.class, each.evaluate(scope.layout().cells(draft.row())))));
    }
  }

  private Optional<String> setId(Row row, ObjectNode tree, Consumer<ImportIssue> issues) {
    if (!rule.columns().isEmpty()) {
      tree.put(ID, derivedId(row, issues));
      return Optional.empty();
    }
    Optional<Cell> cell = idColumn(row);
    if (cell.isEmpty()) {
      return Optional.of("The row has no id; it was not imported.");
    }
    String id = cell.get().text().strip();
    if (!isId(id)) {
      String made = ids.make(List.of(id), row.number()).value();
      issues.accept(
          FoundIssue.ofCell(
              cell.get(),
              Kind.UNREADABLE_VALUE,
              "%s is no id of this library; the record got the id %s."
                  .formatted(quoted(id), made)));
      tree.put(ID, made);
      return Optional.empty();
    }
    Optional<Integer> owner = ids.take(id, row.number());
    tree.put(ID, id);
    return owner.map(
        other ->
            "The id %s already belongs to %s; the row was not imported."
                .formatted(quoted(id), owner(other)));
  }

  private static boolean isId(String text) {
    try {
      return Id.of(text).value().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private String derivedId(Row row, Consumer<ImportIssue> issues) {
    IdMaker.Made made = ids.make(idTexts(row), row.number());
    Integer twin = rowsSeen.putIfAbsent(row.cells(), row.number());
    if (twin != null) {
      issues.accept(
          FoundIssue.ofRow(
              row,
              Kind.DUPLICATE_ROW,
              "The row equals row %s; it was imported as a separate record, %s."
                  .formatted(twin, made.value())));
    } else if (made.takenBy().isPresent()) {
      issues.accept(
          FoundIssue.ofRow(
              row,
              Kind.ID_TAKEN,
              ("The id derived from its cells already belongs to %s; it was imported as the record"
                      + " %s.")
                  .formatted(owner(made.takenBy().get()), made.value())));
    }
    return made.value();
  }

  private static String owner(int row) {
    return row == 0 ? "another record" : "row " + row;
  }

  private static Optional<String> refused(RowDraft draft) {
    return draft.refused().map(why -> why + " The row was not imported.");
  }

  @Override
  public List<Entity<?>> records() {
    return records;
  }

  @Override
  public int created() {
    return created;
  }

  @Override
  public int changed() {
    return changed;
  }

  @Override
  public int same() {
    return same;
  }
}
