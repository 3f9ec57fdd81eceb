// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A register of one system with one issue, and its mapping, as files of a folder. */
final class SmallInput {

  static final String DATA = "Name,Stage\nSorter,Nearly\n";

  static final String MAPPING =
      """
      {
        "register": {"id": "small", "title": "Small register", "asOf": "2024-12-31"},
        "organization": {"id": "org", "name": "Small organization"},
        "csv": {"charset": "UTF-8"},
        "columns": {
          "name": {"header": "Name", "attribute": "name"},
          "stage": {"header": "Stage", "attribute": "stage", "values": {"Idea": "INCEPTION"}}
        },
        "ids": {"columns": ["name"]}
      }
      """;

  private final Path data;
  private final Path mapping;

  private SmallInput(Path data, Path mapping) {
    this.data = data;
    this.mapping = mapping;
  }

  static SmallInput in(Path folder) throws IOException {
    return new SmallInput(
        Files.writeString(folder.resolve("data.csv"), DATA),
        Files.writeString(folder.resolve("mapping.json"), MAPPING));
  }

  String data() {
    return data.toString();
  }

  String mapping() {
    return mapping.toString();
  }
}
