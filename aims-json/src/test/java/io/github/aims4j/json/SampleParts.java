// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aims4j.fixtures.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The JSON of each type in the samples, found with the schema. */
final class SampleParts {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode definitions;
  private final Map<String, List<JsonNode>> parts = new HashMap<>();

  private SampleParts(JsonNode definitions) {
    this.definitions = definitions;
  }

  /** Returns the objects of each type, by its name in the schema. */
  static Map<String, List<JsonNode>> byType() throws IOException {
    AimsJson json = AimsJson.standard();
    SampleParts result = new SampleParts(MAPPER.readTree(AimsJson.schema()).path("$defs"));
    result.collect(MAPPER.readTree(json.write(Samples.aims())), "Aims");
    for (Map.Entry<Class<?>, Object> document : SampleDocuments.byType().entrySet()) {
      result.collect(
          MAPPER.readTree(written(document.getKey(), document.getValue())),
          document.getKey().getSimpleName());
    }
    return result.parts;
  }

  private static <T> byte[] written(Class<T> type, Object value) {
    return AimsJson.standard().writeRecord(type, type.cast(value));
  }

  private void collect(JsonNode object, String type) {
    parts.computeIfAbsent(type, each -> new ArrayList<>()).add(object);
    definitions
        .path(type)
        .path("properties")
        .properties()
        .forEach(
            property -> collectValues(object.path(property.getKey()), typeOf(property.getValue())));
  }

  private static String typeOf(JsonNode property) {
    return property
        .path("$ref")
        .asText(property.path("items").path("$ref").asText())
        .replace("#/$defs/", "");
  }

  private void collectValues(JsonNode value, String type) {
    if (!type.isEmpty() && !value.isMissingNode()) {
      (value.isArray() ? value : List.of(value)).forEach(each -> collect(each, type));
    }
  }
}
