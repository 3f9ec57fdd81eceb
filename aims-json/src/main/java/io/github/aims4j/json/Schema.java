package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** The JSON Schema of a document, from the tables. */
final class Schema {

  private Schema() {}

  /** Writes a schema (draft 2020-12) whose root is an AIMS, with a definition for each type. */
  static void write(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.writeStringField("$id", "urn:aims4j:schema:" + FormatField.VERSION);
    out.writeStringField("title", "AI management system (ISO/IEC 42001:2023), as aims4j writes it");
    out.writeStringField("$ref", "#/$defs/" + Tables.AIMS.name());
    out.writeObjectFieldStart("$defs");
    for (ObjectType<?, ?> table : byName()) {
      out.writeFieldName(table.name());
      table.writeDefinition(out);
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private static List<ObjectType<?, ?>> byName() {
    return Tables.ALL.stream()
        .sorted(Comparator.comparing((ObjectType<?, ?> table) -> table.name()))
        .toList();
  }
}
