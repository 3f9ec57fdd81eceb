// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aims4j.fixtures.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The federal inventories as others published them, and what was counted in their files. */
final class FederalCounts {

  private static final String FOLDER = "us-federal-ai-inventory/";

  private FederalCounts() {}

  static Path data(String name) {
    return SharedData.path(FOLDER + name);
  }

  /** Returns what was counted in one inventory. */
  static JsonNode of(String inventory) throws IOException {
    return read("expected_counts.json").get(inventory);
  }

  /**
   * Returns, by the fields of the publisher's dictionary, what the second release of 2024 lacks.
   */
  static JsonNode violations() throws IOException {
    return read("rule_violations.json");
  }

  private static JsonNode read(String name) throws IOException {
    return new JsonMapper().readTree(data(name).toFile());
  }

  /** Returns counts by text. */
  static Map<String, Long> byText(JsonNode node) {
    Map<String, Long> counts = new TreeMap<>();
    node.properties().forEach(field -> counts.put(field.getKey(), field.getValue().longValue()));
    return counts;
  }
}
