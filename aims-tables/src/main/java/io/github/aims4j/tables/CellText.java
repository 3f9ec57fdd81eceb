// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.Aims;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the values of an attribute into a cell: one value in a line, and the further lines of a
 * value indented.
 */
final class CellText {

  /** What the further lines of a value begin with. */
  static final String INDENT = "  ";

  private final CellNames names;

  /**
   * Creates a writer.
   *
   * @param aims the AIMS with the parties and suppliers to which cells refer by name; absent: cells
   *     refer to them by id
   */
  CellText(Optional<Aims> aims) {
    this.names = new CellNames(aims);
  }

  /** Returns the cell of an attribute of a record. */
  TableCell of(AttributePath path, JsonNode record) {
    List<Optional<JsonNode>> values = path.values(record);
    if (values.isEmpty()) {
      return TableCell.EMPTY;
    }
    if (!path.isList()) {
      return single(path, values.get(0).orElseThrow());
    }
    List<String> lines = new ArrayList<>();
    for (Optional<JsonNode> value : values) {
      lines.add(value.map(each -> indented(text(path, each))).orElse(""));
    }
    return TableCell.of(String.join("\n", lines));
  }

  private TableCell single(AttributePath path, JsonNode value) {
    String text = text(path, value);
    return switch (path.form()) {
      case DAY, PARTIAL_DATE -> new TableCell(text, day(text));
      default -> TableCell.of(text);
    };
  }

  private String text(AttributePath path, JsonNode value) {
    return switch (path.form()) {
      case TRUTH -> value.booleanValue() ? "yes" : "no";
      case ID -> names.shown(path.record(), value.textValue());
      case OBJECT -> value.toString();
      default -> value.asText();
    };
  }

  private static String indented(String text) {
    return text.replace("\n", "\n" + INDENT);
  }

  /** A month or a year is no day, and neither is a date with the text that it was read from. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
