// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.operation.AiSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The publisher's dictionary of 2024 says which columns are to be filled. How many cells of each
 * are was counted in the file; the imported document must have as many. The headers of the first
 * release are the names of the dictionary, in the order of the columns of both releases.
 */
class PublishersDictionaryTest {

  private final Mapping mapping = Registers.mapping(Registers.FEDERAL_MAPPING);
  private final ImportResult result =
      Registers.imported(FederalCounts.data("2024_consolidated_ai_inventory_raw_v2.csv"), mapping);

  @Test
  void eachColumnIsFilledAsOftenAsInTheFile() throws IOException {
    List<String> fields =
        Kept.rows(
                FederalCounts.data("2024_consolidated_ai_inventory_raw.csv"),
                StandardCharsets.UTF_8)
            .get(0);
    List<String> checked = new ArrayList<>();
    for (Map.Entry<String, JsonNode> counted : FederalCounts.violations().properties()) {
      int position = position(fields, counted.getKey());
      Optional<Long> expected = filled(counted.getValue());
      if (position >= 0 && expected.isPresent()) {
        assertThat(filled(mapping.columns().get(position)))
            .as(counted.getKey())
            .isEqualTo(expected.get());
        checked.add(counted.getKey());
      }
    }
    assertThat(checked).hasSizeGreaterThan(40);
  }

  /** The first header comes with a byte-order mark. */
  private static int position(List<String> fields, String name) {
    return fields.stream().map(field -> field.replace("\uFEFF", "")).toList().indexOf(name);
  }

  private Optional<Long> filled(JsonNode counted) {
    if (counted.has("nonblank")) {
      return Optional.of(counted.get("nonblank").longValue());
    }
    return counted.has("required_missing")
        ? Optional.of(result.rows() - counted.get("required_missing").longValue())
        : Optional.empty();
  }

  private long filled(ColumnRule column) {
    return result.aims().aiSystems().stream()
        .filter(system -> !Spaces.isBlank(text(system, column)))
        .count();
  }

  private static String text(AiSystem system, ColumnRule column) {
    if (column.target().isEmpty()) {
      return system.extensions().text(column.extension()).orElse("");
    }
    String attribute = column.target().get().attribute();
    return switch (attribute) {
          case "name" -> system.name();
          case "purpose" -> system.purpose().orElse("");
          case "description" -> system.description().orElse("");
          default -> "";
        }
        + Figures.text(system, attribute);
  }

  @Test
  void theExtensionIsBlankIfUnknown() throws IOException {
    JsonNode counted = FederalCounts.violations().get("51_extension_request");

    assertThat(
            result.aims().aiSystems().stream()
                .filter(system -> Figures.elevated(system) && Figures.inUse(system)))
        .hasSize(counted.get("cond_applicable").intValue())
        .filteredOn(system -> system.extensions().text("x-extension-request").isEmpty())
        .hasSize(counted.get("cond_missing").intValue());
  }
}
