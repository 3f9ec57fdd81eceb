// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Imports the rows of a statement of applicability: the decision on a control is an entry of the
 * statement, and the implementation a record of its own. A control that is none of Annex A becomes
 * one of the organization's own.
 */
final class ControlImport implements RowImport {

  private static final String ENTRY = "entry";
  private static final String IMPLEMENTATIONS = "implementations";

  private final RowScope scope;
  private final Optional<Aims> base;
  private final IdMaker ids;
  private final CellText text;
  private final Optional<StatementOfApplicability> statement;
  private final Map<String, List<ObjectNode>> existing = new HashMap<>();
  private final Map<String, Integer> rowsOf = new HashMap<>();
  private final Map<String, List<Optional<ApplicabilityEntry>>> entries = new LinkedHashMap<>();
  private final Map<String, ControlImplementation> implementations = new LinkedHashMap<>();
  private final Map<String, Control> ownControls = new LinkedHashMap<>();
  private int created;
  private int changed;
  private int same;

  ControlImport(RowScope scope, Optional<Aims> base, IdMaker ids) {
    this.scope = scope;
    this.base = base;
    this.ids = ids;
    this.text = new CellText(base);
    this.statement = base.flatMap(ControlTable::latestStatement);
    base.ifPresent(
        aims ->
            new ControlTable(aims, statement)
                .rows()
                .forEach(
                    row ->
                        existing
                            .computeIfAbsent(
                                row.get("control").textValue(), each -> new ArrayList<>())
                            .add(row)));
  }

  @Override
  public Optional<String> read(Row row, Consumer<ImportIssue> issues) {
    Optional<String> control =
        scope.layout().ordered().stream()
            .filter(ControlImport::isControl)
            .map(column -> Spaces.collapse(column.of(row).text()))
            .filter(each -> !each.isEmpty())
            .findFirst();
    if (control.isEmpty()) {
      return Optional.of("The row has no control; it was not imported.");
    }
    Optional<AnnexControl> annexControl = annexControl(control.get());
    if (annexControl.isEmpty() && looksLikeAnnexControl(control.get())) {
      return Optional.of(
          "Annex A has no control %s; the row was not imported.".formatted(control.get()));
    }
    String name =
        annexControl.map(AnnexControl::id).orElseGet(() -> ownControl(control.get(), row));
    return read(row, name, annexControl.isPresent(), issues);
  }

  private static boolean isControl(Layout.Column column) {
    return column.target().filter(each -> each.attribute().equals("control")).isPresent();
  }

  private static Optional<AnnexControl> annexControl(String text) {
    try {
      return Optional.of(AnnexControl.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean looksLikeAnnexControl(String text) {
    return text.startsWith("A.") && text.length() > 2 && Character.isDigit(text.charAt(2));
  }

  /** Returns the id of one of the organization's own controls, which is made on first use. */
  private String ownControl(String text, Row row) {
    Optional<Control> known =
        base.stream()
            .flatMap(aims -> aims.controls().stream())
            .filter(each -> each.annexControl().isEmpty())
            .filter(
                each ->
                    each.id().value().equals(text)
                        || Spaces.folded(each.title()).equals(Spaces.folded(text)))
            .findFirst();
    if (known.isPresent()) {
      return known.get().id().value();
    }
    return ownControls
        .computeIfAbsent(
            Spaces.folded(text),
            each ->
                Control.builder()
                    .id(Id.of(ids.make(List.of("control", text), row.number()).value()))
                    .title(title(row).orElse(text))
                    .build())
        .id()
        .value();
  }

  private Optional<String> title(Row row) {
    return scope.layout().ordered().stream()
        .filter(
            column -> column.target().filter(each -> each.attribute().equals("title")).isPresent())
        .map(column -> Spaces.collapse(column.of(row).text()))
        .filter(each -> !each.isEmpty())
        .findFirst();
  }

  private Optional<String> read(
      Row row, String control, boolean ofAnnex, Consumer<ImportIssue> issues) {
    int number = rowsOf.merge(control, 1, Integer::sum) - 1;
    List<ObjectNode> rows = existing.getOrDefault(control, List.of());
    Optional<ObjectNode> before =
        number < rows.size() ? Optional.of(rows.get(number)) : Optional.empty();
    ObjectNode tree =
        before
            .map(ObjectNode::deepCopy)
            .orElseGet(() -> RecordTree.empty().put("control", control));
    RowDraft draft =
        new RowDraft(row, tree, scope, before.map(each -> new ExistingRecord(each, text)));
    for (Layout.Column column : scope.layout().ordered()) {
      if (!isControl(column)) {
        draft.take(column, column.of(row));
      }
    }
    complete(draft, control, ofAnnex);
    Optional<String> refused = take(draft, before);
    if (refused.isEmpty()) {
      draft.issues().forEach(issues);
    } else {
      keep(control, before.map(each -> each.get(ENTRY)));
    }
    return refused;
  }

  /** An implementation gets its id before it is looked at for what it lacks. */
  private void complete(RowDraft draft, String control, boolean ofAnnex) {
    JsonNode entry = draft.tree().path(ENTRY);
    for (JsonNode each : draft.tree().path(IMPLEMENTATIONS)) {
      ObjectNode implementation = (ObjectNode) each;
      if (!implementation.has("id")) {
        implementation.put(
            "id", ids.make(List.of("implementation", control), draft.row().number()).value());
        implementation.put(ofAnnex ? "annexControl" : "ownControl", control);
        if (entry.has("aiSystems")) {
          implementation.set("aiSystems", entry.get("aiSystems"));
        }
      }
    }
    draft.complete(ModelSchema.CONTROL_ROW);
    if (draft.tree().get(ENTRY) instanceof ObjectNode decided
        && !decided.has("annexControl")
        && !decided.has("ownControl")) {
      decided.put(ofAnnex ? "annexControl" : "ownControl", control);
    }
  }

  /** What has no place in a decision is kept with it, or with the implementation. */
  private static void moveExtensions(ObjectNode tree) {
    JsonNode owner = tree.has(ENTRY) ? tree.get(ENTRY) : tree.path(IMPLEMENTATIONS).path(0);
    List<String> names = new ArrayList<>();
    tree.fieldNames().forEachRemaining(names::add);
    if (owner instanceof ObjectNode record) {
      names.stream()
          .filter(Extensions::isName)
          .forEach(name -> record.set(name, tree.remove(name)));
    }
  }

  private Optional<String> take(RowDraft draft, Optional<ObjectNode> before) {
    ObjectNode tree = draft.tree();
    if (before.isEmpty() && !tree.has(ENTRY) && tree.path(IMPLEMENTATIONS).isEmpty()) {
      return Optional.of(
          "The row has neither a decision nor an implementation; it was not imported.");
    }
    moveExtensions(tree);
    if (tree.get(ENTRY) instanceof ObjectNode decided) {
      RecordReader.read(ApplicabilityEntry.class, decided, draft);
    }
    List<ControlImplementation> made = new ArrayList<>();
    for (JsonNode each : tree.path(IMPLEMENTATIONS)) {
      RecordReader.read(ControlImplementation.class, (ObjectNode) each, draft).ifPresent(made::add);
    }
    if (draft.refused().isPresent()) {
      return draft.refused().map(why -> why + " The row was not imported.");
    }
    keep(tree.get("control").textValue(), Optional.ofNullable(tree.get(ENTRY)));
    made.forEach(this::keep);
    count(tree, before);
    return Optional.empty();
  }

  private void keep(String control, Optional<JsonNode> entry) {
    entries
        .computeIfAbsent(control, each -> new ArrayList<>())
        .add(entry.map(each -> RecordTree.record(ApplicabilityEntry.class, (ObjectNode) each)));
  }

  /** An implementation can be in several rows; one of them can have changed it. */
  private void keep(ControlImplementation implementation) {
    Optional<ControlImplementation> before =
        base.flatMap(aims -> aims.find(ControlImplementation.class, implementation.id()));
    if (before.filter(implementation::equals).isEmpty()) {
      implementations.put(implementation.id().value(), implementation);
    }
  }

  private void count(ObjectNode tree, Optional<ObjectNode> before) {
    if (before.isEmpty()) {
      created++;
    } else if (before.get().path(ENTRY).equals(tree.path(ENTRY))
        && before.get().path(IMPLEMENTATIONS).equals(tree.path(IMPLEMENTATIONS))) {
      same++;
    } else {
      changed++;
    }
  }

  @Override
  public List<Entity<?>> records() {
    List<Entity<?>> records = new ArrayList<>(ownControls.values());
    StatementOfApplicability result = statement();
    if (statement.filter(result::equals).isEmpty()) {
      records.add(result);
    }
    records.addAll(implementations.values());
    return records;
  }

  /** The order of the existing statement is kept, with the decisions that the table lacks. */
  private StatementOfApplicability statement() {
    if (statement.isEmpty()) {
      return StatementOfApplicability.builder()
          .id(Id.of(ids.make(List.of("statement-of-applicability"), 0).value()))
          .title("Statement of applicability")
          .entries(
              entries.values().stream().flatMap(List::stream).flatMap(Optional::stream).toList())
          .build();
    }
    List<ApplicabilityEntry> all = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (ApplicabilityEntry entry : statement.get().entries()) {
      String control = control(entry);
      int number = seen.merge(control, 1, Integer::sum) - 1;
      List<Optional<ApplicabilityEntry>> read = entries.getOrDefault(control, List.of());
      (number < read.size() ? read.get(number) : Optional.of(entry)).ifPresent(all::add);
    }
    entries.forEach(
        (control, read) ->
            read.stream()
                .skip(seen.getOrDefault(control, 0))
                .flatMap(Optional::stream)
                .forEach(all::add));
    return statement.get().toBuilder().entries(all).build();
  }

  private static String control(ApplicabilityEntry entry) {
    return entry
        .annexControl()
        .map(AnnexControl::id)
        .orElseGet(() -> entry.ownControl().orElseThrow().value());
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
