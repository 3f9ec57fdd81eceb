// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** The JSON Schema (draft 2020-12) of documents, with a definition for each type. */
final class SchemaDocument {

  private static final JsonMapper JSON = new JsonMapper();

  private final List<ObjectShape> shapes;
  private final String version;

  SchemaDocument(List<ObjectShape> shapes, String version) {
    this.shapes = shapes;
    this.version = version;
  }

  String text() throws IOException {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return JSON.writer(printer).writeValueAsString(root()) + "\n";
  }

  private ObjectNode root() {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:aims4j:schema:" + version);
    root.put("title", "AI management system (ISO/IEC 42001:2023), as aims4j writes it");
    root.put("$ref", "#/$defs/" + shapes.get(0).name());
    ObjectNode definitions = root.putObject("$defs");
    shapes.stream()
        .sorted(Comparator.comparing(ObjectShape::name))
        .forEach(shape -> definitions.set(shape.name(), definition(shape)));
    return root;
  }

  private static ObjectNode definition(ObjectShape shape) {
    ObjectNode definition = JSON.createObjectNode().put("type", "object");
    describe(definition, shape.description());
    ObjectNode properties = definition.putObject("properties");
    for (Attribute attribute : shape.attributes()) {
      properties.set(attribute.name(), property(attribute));
    }
    if (shape.extensible()) {
      definition.putObject("patternProperties").put("^x-[\\s\\S]", true);
    }
    definition.put("additionalProperties", false);
    if (shape.attributes().stream().anyMatch(Attribute::required)) {
      ArrayNode required = definition.putArray("required");
      shape.attributes().stream()
          .filter(Attribute::required)
          .forEach(attribute -> required.add(attribute.name()));
    }
    return definition;
  }

  private static ObjectNode property(Attribute attribute) {
    ObjectNode value = attribute.form().schema().deepCopy();
    if (attribute.kind() != Attribute.Kind.LIST) {
      return describe(value, attribute.description());
    }
    ObjectNode list = JSON.createObjectNode().put("type", "array");
    if (attribute.minItems() > 0) {
      list.put("minItems", attribute.minItems());
    }
    list.set("items", value);
    return describe(list, attribute.description());
  }

  private static ObjectNode describe(ObjectNode node, String description) {
    return description.isEmpty() ? node : node.put("description", description);
  }
}
