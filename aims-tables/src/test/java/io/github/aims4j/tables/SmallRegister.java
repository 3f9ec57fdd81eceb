// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A register of a few columns, and its mapping, as texts. */
final class SmallRegister {

  static final String MAPPING =
      """
      {
        "register": {"id": "small", "title": "Small register", "asOf": "2024-12-31"},
        "organization": {"id": "org", "name": "Small organization"},
        "csv": {"charset": "UTF-8"},
        "positionsFrom": 0,
        "nothingStated": ["N/A"],
        "dateForms": ["iso", "year-in-spreadsheet-cell"],
        "columns": {
          "name": {"header": "Name", "attribute": "name"},
          "unit": {"header": "Unit"},
          "stage": {"header": "Stage", "attribute": "stage",
            "values": {"Idea": "INCEPTION", "In use": "OPERATION_AND_MONITORING"}},
          "begun": {"header": "Begun", "attribute": "history", "stages": ["INCEPTION"]},
          "live": {"position": 4, "attribute": "history",
            "stages": ["DEPLOYMENT", "OPERATION_AND_MONITORING"]}
        },
        "ids": {"columns": ["unit", "name"]},
        "duties": [{"subject": "IMPACT_ASSESSMENT", "basis": "The law", "allOf": [
          {"column": "stage", "in": ["In use"]}, {"column": "unit", "in": ["A"]}]}]
      }
      """;

  static final String HEADER = "Name,Unit,Stage,Begun,Live,Note,Note\n";

  private SmallRegister() {}

  static Mapping mapping(String json) {
    try {
      return Mapping.read(
          new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "m.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports rows below {@link #HEADER}. */
  static ImportResult rows(Path folder, String rows) throws IOException {
    return file(folder, HEADER + rows);
  }

  static ImportResult file(Path folder, String content) throws IOException {
    return file(folder, content, MAPPING);
  }

  /** Imports a file by a mapping of its own. */
  static ImportResult file(Path folder, String content, String mapping) throws IOException {
    Path data = Files.writeString(folder.resolve("data.csv"), content);
    return Registers.imported(data, mapping(mapping));
  }
}
