// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.aims4j.fixtures.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The official JSON schemas of OSCAL, each narrowed to one kind of document. */
final class OscalSchema {

  private static final Map<String, Schema> BY_KIND = new HashMap<>();

  private OscalSchema() {}

  /** Returns what is wrong with a document, each with its place; none: it is valid. */
  static synchronized List<String> problems(OscalVersion version, JsonNode document) {
    String kind = document.fieldNames().next();
    Schema schema = BY_KIND.computeIfAbsent(version + "/" + kind, each -> narrowed(version, kind));
    return schema.validate(document).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** All kinds are alternatives of one schema: a problem would be one of each alternative. */
  private static Schema narrowed(OscalVersion version, String kind) {
    String name = "oscal_complete_schema-%s.json".formatted(version.toString().replace('.', '-'));
    ObjectNode schema = (ObjectNode) read(SharedData.path("oscal/schema/" + name));
    for (JsonNode alternative : (ArrayNode) schema.remove("oneOf")) {
      if (alternative.path("properties").has(kind)) {
        schema.setAll((ObjectNode) alternative);
      }
    }
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
  }

  private static JsonNode read(Path path) {
    try {
      return OscalJson.MAPPER.readTree(path.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
