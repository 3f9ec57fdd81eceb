// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the targets of the columns of a mapping. */
final class TargetReader {

  private static final String HISTORY = "history";

  /** The attributes of AI systems that have a shorter name in mappings. */
  private static final Map<String, String> SHORT =
      Map.of(
          "stage",
          "versions.stage",
          HISTORY,
          "versions.history.date",
          "impactAssessment",
          "impactAssessment.answer",
          "deployments.site",
          "versions.deployments.site",
          "deployments.jurisdiction",
          "versions.deployments.jurisdiction",
          "deployments.start",
          "versions.deployments.start",
          "deployments.end",
          "versions.deployments.end");

  /** Attributes that the import sets. */
  private static final Set<String> SET_BY_IMPORT = Set.of("source", "duties");

  private final String type;
  private final List<DateForm> dateForms;
  private final boolean lines;
  private final Set<String> attributes = new HashSet<>();

  /**
   * Creates a reader.
   *
   * @param type the type of the records
   * @param dateForms the formats of dates in all columns
   * @param lines whether the values of a list are in the lines of a cell
   */
  TargetReader(String type, List<DateForm> dateForms, boolean lines) {
    this.type = type;
    this.dateForms = dateForms;
    this.lines = lines;
  }

  /** Reads the target of a column; empty: kept as an extension. */
  Optional<Target> read(JsonPlace column) {
    if (column.optional("attribute").isEmpty()) {
      for (String field : List.of("values", "match", "split", "dateForms", "stages", "idColumn")) {
        column
            .optional(field)
            .ifPresent(
                place -> {
                  throw place.wrong("it is only allowed with an \"attribute\".");
                });
      }
      return Optional.empty();
    }
    JsonPlace attribute = column.field("attribute");
    String name = attribute.text();
    Optional<String> companion = companion(name);
    AttributePath path =
        attribute.read(
            text ->
                companion
                    .map(each -> ModelSchema.path(each, text.substring(text.indexOf('.') + 1)))
                    .orElseGet(() -> ModelSchema.path(type, longName(text))));
    if (SET_BY_IMPORT.contains(path.steps().get(0).name())) {
      throw attribute.wrong("%s is set by the import.".formatted(quoted(name)));
    }
    attributes.add(name);
    Optional<ValueMap> values = values(column, path);
    if (path.form() == ValueForm.OBJECT && values.isEmpty()) {
      throw attribute.wrong(
          "%s has attributes of its own, %s; state one of them, or \"values\" that are objects."
              .formatted(quoted(name), String.join(", ", ModelSchema.attributes(typeAt(path)))));
    }
    return Optional.of(
        new Target(
            name,
            path,
            values,
            column
                .optional("split")
                .map(TargetReader::split)
                .or(() -> lines && path.isList() ? Optional.of(Split.LINES) : Optional.empty()),
            forms(column, path, values),
            stages(column, name),
            column.optional("idColumn").map(JsonPlace::text),
            companion));
  }

  /**
   * Returns the type of another record about one AI system, such as a deployment plan, if an
   * attribute begins with the name of its list; empty: it is an attribute of the record itself.
   */
  private Optional<String> companion(String name) {
    int dot = name.indexOf('.');
    if (!type.equals("AiSystem") || dot < 0) {
      return Optional.empty();
    }
    String list = name.substring(0, dot);
    return ModelSchema.lists().stream()
        .filter(list::equals)
        .map(ModelSchema::typeInList)
        .filter(each -> ModelSchema.attribute(each, "aiSystem").isPresent())
        .findFirst();
  }

  private String longName(String name) {
    return type.equals("AiSystem") ? SHORT.getOrDefault(name, name) : name;
  }

  private static String typeAt(AttributePath path) {
    return path.last().type().orElseThrow();
  }

  /** Requires columns for what every record of the type has. */
  void requireAll(JsonPlace columns) {
    for (String name : ModelSchema.required(type)) {
      boolean missing = !name.equals("id") && !name.equals("versions");
      if (missing && attributes.stream().noneMatch(each -> longName(each).startsWith(name))) {
        throw columns.wrong(
            "no column has the target %s, which is required for %s; a column can be a constant \"value\"."
                .formatted(name, Nouns.withArticle(type)));
      }
    }
  }

  private static Optional<ValueMap> values(JsonPlace column, AttributePath path) {
    Optional<JsonPlace> values = column.optional("values");
    Optional<JsonPlace> match = column.optional("match");
    if (values.isEmpty()) {
      match.ifPresent(
          place -> {
            throw place.wrong("it is only allowed with \"values\".");
          });
      return Optional.empty();
    }
    boolean tolerant = match.map(TargetReader::isTolerant).orElse(false);
    Map<String, JsonNode> listed = new LinkedHashMap<>();
    Map<String, String> loose = new LinkedHashMap<>();
    values
        .get()
        .fields()
        .forEach(
            (text, value) -> {
              JsonNode node = value(value, path);
              if (listed.put(Spaces.collapse(text), node) != null) {
                throw value.wrong("the same text, apart from white space, is already listed.");
              }
              String earlier = loose.putIfAbsent(ValueMap.loose(text), text);
              if (tolerant
                  && earlier != null
                  && !node.equals(listed.get(Spaces.collapse(earlier)))) {
                throw value.wrong(
                    "%s is the same text for tolerant matching and has another value."
                        .formatted(quoted(earlier)));
              }
            });
    return Optional.of(new ValueMap(listed, tolerant));
  }

  private static boolean isTolerant(JsonPlace place) {
    String text = place.text();
    if (!text.equals("tolerant") && !text.equals("exact")) {
      throw place.wrong("%s is unknown; it must be exact or tolerant.".formatted(quoted(text)));
    }
    return text.equals("tolerant");
  }

  private static JsonNode value(JsonPlace place, AttributePath path) {
    if (place.node().isArray() && path.isList()) {
      ArrayNode several = RecordTree.empty().arrayNode();
      place.items().forEach(item -> several.add(value(item, path)));
      return several;
    }
    return switch (path.form()) {
      case WORD -> word(place, path);
      case OBJECT -> object(place, typeAt(path));
      case TRUTH -> BooleanNode.valueOf(place.truth());
      case INTEGER -> IntNode.valueOf(place.count());
      default -> TextNode.valueOf(place.text());
    };
  }

  /** Constants can be written as in JSON or as in Java: {@code design-and-development}. */
  private static JsonNode word(JsonPlace place, AttributePath path) {
    String word = place.text();
    String plain = word.toLowerCase(Locale.ROOT).replace('_', '-');
    StringBuilder allowed = new StringBuilder();
    for (JsonNode each : path.schema().path("enum")) {
      if (each.textValue().equals(word) || each.textValue().equals(plain)) {
        return each;
      }
      allowed.append(allowed.isEmpty() ? "" : ", ").append(each.textValue());
    }
    throw place.wrong("%s is unknown; allowed values are %s.".formatted(quoted(word), allowed));
  }

  private static JsonNode object(JsonPlace place, String type) {
    ObjectNode object = RecordTree.empty();
    List<String> names = ModelSchema.attributes(type);
    place.allowOnly(names.toArray(String[]::new));
    ModelSchema.required(type).forEach(place::field);
    place.fields().keySet().stream()
        .filter(names::contains)
        .forEach(name -> object.set(name, value(place.field(name), ModelSchema.path(type, name))));
    return object;
  }

  private static Split split(JsonPlace place) {
    if (place.node().isTextual()) {
      return new Split(List.of(separator(place)), false);
    }
    List<JsonPlace> items = place.items();
    boolean literals = items.stream().anyMatch(item -> separator(item).equals("[]"));
    return new Split(
        items.stream().map(TargetReader::separator).filter(each -> !each.equals("[]")).toList(),
        literals);
  }

  private static String separator(JsonPlace place) {
    if (!place.node().isTextual() || place.node().textValue().isEmpty()) {
      throw place.wrong(
          "a separator such as \";\", a line feed, or \"[]\" for list literals is expected, but %s was found."
              .formatted(place.found()));
    }
    return place.node().textValue();
  }

  private List<DateForm> forms(JsonPlace column, AttributePath path, Optional<ValueMap> values) {
    boolean isDate = path.form() == ValueForm.DAY || path.form() == ValueForm.PARTIAL_DATE;
    Optional<JsonPlace> own = column.optional("dateForms");
    if (!isDate) {
      own.ifPresent(
          place -> {
            throw place.wrong("the column has no dates.");
          });
      return List.of();
    }
    List<DateForm> forms = own.map(TargetReader::dateForms).orElse(dateForms);
    if (forms.isEmpty() && values.isEmpty()) {
      throw column.wrong("the column contains dates, but the mapping lists no \"dateForms\".");
    }
    return forms;
  }

  /** Reads formats of dates, of which no two contradict each other. */
  static List<DateForm> dateForms(JsonPlace place) {
    List<DateForm> forms = place.items().stream().map(TargetReader::dateForm).toList();
    DateForm.contradiction(forms)
        .ifPresent(
            pair -> {
              throw place.wrong(
                  "%s read the same text differently; state the one that the register uses."
                      .formatted(pair));
            });
    return forms;
  }

  private static DateForm dateForm(JsonPlace place) {
    return DateForm.named(place.text())
        .orElseThrow(
            () ->
                place.wrong(
                    "%s is not a date format; allowed formats are %s."
                        .formatted(quoted(place.text()), DateForm.terms())));
  }

  private static List<LifeCycleStage> stages(JsonPlace column, String name) {
    Optional<JsonPlace> stages = column.optional("stages");
    if (!name.equals(HISTORY)) {
      stages.ifPresent(
          place -> {
            throw place.wrong("stages are only allowed for the attribute history.");
          });
      return List.of();
    }
    return column.field("stages").items().stream()
        .map(place -> place.constant(LifeCycleStage.class))
        .toList();
  }
}
