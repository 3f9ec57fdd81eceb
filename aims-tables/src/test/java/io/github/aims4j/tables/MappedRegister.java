// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.operation.AiSystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Registers in CSV, each read by a mapping that a test makes for it, and what was imported. */
final class MappedRegister {

  static final String NAME = "\"name\": {\"header\": \"Name\", \"attribute\": \"name\"}";
  static final String IDS = "\"ids\": {\"columns\": [\"name\"]},";

  private MappedRegister() {}

  /** Returns a mapping with more fields at its root, and its columns. */
  static String mapping(String more, String... columns) {
    return """
    {
      "register": {"id": "reg", "title": "Register", "asOf": "2026-01-31"},
      "organization": {"id": "org", "name": "Org"},
      %s
      "columns": {%s}
    }
    """
        .formatted(more, String.join(", ", columns));
  }

  static ImportResult imported(String csv, String mapping) throws IOException {
    return imported(csv.getBytes(StandardCharsets.UTF_8), mapping);
  }

  static ImportResult imported(byte[] csv, String mapping) throws IOException {
    return RegisterImport.of(SmallRegister.mapping(mapping))
        .read(new ByteArrayInputStream(csv), "r.csv");
  }

  static AiSystem first(ImportResult result) {
    return result.aims().aiSystems().get(0);
  }

  /** Returns the number of the row and the kind of each issue. */
  static List<String> kinds(ImportResult result) {
    return result.issues().stream().map(issue -> issue.row() + " " + issue.kind().term()).toList();
  }

  /** Returns the name of the owner of a system; empty: it has none. */
  static String owner(ImportResult result, AiSystem system) {
    return system.owner().map(result.aims()::nameOf).orElse("");
  }

  /** Returns the cell of a test case, in which a blank one is null. */
  static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }
}
