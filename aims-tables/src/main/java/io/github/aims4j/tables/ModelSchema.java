// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.json.AimsJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The attributes of the types of the model, according to the JSON Schema. What a column of a table
 * can be is derived from it, so that an attribute of the model needs nothing here.
 */
final class ModelSchema {

  /** The name of the rows of a statement of applicability in mappings. */
  private static final String CONTROL_ROWS = "statementOfApplicability";

  /** The row of a statement of applicability: what several records state of one control. */
  static final String CONTROL_ROW = "ControlRow";

  private static final String AIMS = "Aims";
  private static final JsonNode TEXT = JsonNodeFactory.instance.objectNode().put("type", "string");
  private static final String REFERENCE = "#/$defs/";
  private static final JsonNode TYPES = types();

  private ModelSchema() {}

  private static JsonNode types() {
    try {
      JsonMapper json = new JsonMapper();
      ObjectNode types = (ObjectNode) json.readTree(AimsJson.schema()).get("$defs");
      types.set(
          CONTROL_ROW,
          json.readTree(
              """
              {"required": ["control"], "properties": {
                "control": {"type": "string", "title": "Provision"},
                "title": {"type": "string"},
                "objective": {"type": "string"},
                "entry": {"$ref": "#/$defs/ApplicabilityEntry"},
                "implementations": {
                  "type": "array", "items": {"$ref": "#/$defs/ControlImplementation"}},
                "lastReviews": {
                  "type": "array", "items": {"$ref": "#/$defs/EffectivenessReview"}}
              }}
              """));
      return types;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The schema is not JSON.", e);
    }
  }

  /** Returns the names of the attributes of a type, in the order of JSON. */
  static List<String> attributes(String type) {
    List<String> names = new ArrayList<>();
    TYPES.path(type).path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Returns the names of the attributes that every value of a type has. */
  static List<String> required(String type) {
    List<String> names = new ArrayList<>();
    TYPES.path(type).path("required").forEach(name -> names.add(name.textValue()));
    return names;
  }

  /** Returns the schema of an attribute of a type; empty: it has no such attribute. */
  static Optional<JsonNode> attribute(String type, String name) {
    JsonNode definition = TYPES.path(type);
    return Extensions.isName(name) && definition.has("patternProperties")
        ? Optional.of(TEXT)
        : Optional.ofNullable(definition.path("properties").get(name));
  }

  /** Returns the name of the list in which an AIMS has the records of a type; empty: none. */
  static Optional<String> listOf(String type) {
    return attributes(AIMS).stream().filter(name -> itemsOf(name).equals(type)).findFirst();
  }

  /** Returns the names of the lists of records in an AIMS, in the order of JSON. */
  static List<String> lists() {
    return attributes(AIMS).stream().filter(name -> !itemsOf(name).isEmpty()).toList();
  }

  /**
   * Returns the type of the records in a list of an AIMS.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  static String typeInList(String name) {
    String type = itemsOf(name);
    if (type.isEmpty()) {
      throw new IllegalArgumentException(
          "There are no records %s; the records are %s."
              .formatted(quoted(name), String.join(", ", lists())));
    }
    return type;
  }

  /**
   * Returns the type of the rows that a mapping names: a list of an AIMS, or the statement of
   * applicability.
   *
   * @throws IllegalArgumentException if there are no such rows
   */
  static String typeOfRows(String name) {
    return name.equals(CONTROL_ROWS) ? CONTROL_ROW : typeInList(name);
  }

  /** Returns the name in mappings of the rows of a type. */
  static String rowsOf(String type) {
    return type.equals(CONTROL_ROW) ? CONTROL_ROWS : listOf(type).orElseThrow();
  }

  private static String itemsOf(String list) {
    return attribute(AIMS, list)
        .map(schema -> schema.path("items"))
        .flatMap(ModelSchema::typeOf)
        .orElse("");
  }

  /** Returns the name of the type that a schema refers to; empty: the value is no object. */
  static Optional<String> typeOf(JsonNode schema) {
    return Optional.ofNullable(schema.get("$ref"))
        .map(reference -> reference.textValue().substring(REFERENCE.length()));
  }

  /**
   * Finds an attribute by its path.
   *
   * @param type the type of the record
   * @param path the names of attributes with dots between, such as {@code acceptance.date}
   * @throws IllegalArgumentException if there is no such attribute
   */
  static AttributePath path(String type, String path) {
    List<AttributePath.Step> steps = new ArrayList<>();
    Optional<String> current = Optional.of(type);
    Optional<JsonNode> schema = Optional.empty();
    for (String name : path.split("\\.", -1)) {
      Optional<String> owner = current;
      JsonNode found =
          owner
              .flatMap(each -> attribute(each, name))
              .orElseThrow(() -> unknown(type, path, name, owner));
      boolean list = found.path("type").asText().equals("array");
      schema = Optional.of(list ? found.get("items") : found);
      current = schema.flatMap(ModelSchema::typeOf);
      steps.add(new AttributePath.Step(name, list, current));
    }
    return new AttributePath(path, List.copyOf(steps), schema.orElseThrow());
  }

  /** Returns the path of an extension, whose name can contain dots. */
  static AttributePath extension(String name) {
    return new AttributePath(
        name, List.of(new AttributePath.Step(name, false, Optional.empty())), TEXT);
  }

  private static IllegalArgumentException unknown(
      String type, String path, String name, Optional<String> owner) {
    return new IllegalArgumentException(
        owner
            .map(
                each ->
                    "%s is not an attribute of %s; %s of %s are %s."
                        .formatted(
                            quoted(path),
                            type,
                            each.equals(type) ? "the attributes" : "those",
                            each,
                            String.join(", ", attributes(each))))
            .orElseGet(
                () ->
                    "%s is not an attribute of %s: what stands before %s has no attributes."
                        .formatted(quoted(path), type, quoted(name))));
  }
}
