// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a table of records. Those of the usual tables are chosen; those of all other kinds
 * of record are derived from the model.
 *
 * @param title the title of the table
 * @param type the type of the records
 * @param columns the columns, in order
 */
record TableLayout(String title, String type, List<Column> columns) {

  /**
   * A column.
   *
   * @param header its name
   * @param path its attribute
   */
  record Column(String header, AttributePath path) {}

  /** Attributes of every record that no column of a derived table shows. */
  private static final List<String> LEFT_OUT = List.of("source");

  /** Returns the layout of an included table. */
  static TableLayout named(String name) {
    JsonPlace root = MappingReader.resourceTree(name + ".mapping.json");
    String type = root.field("records").read(ModelSchema::typeOfRows);
    Map<String, String> columns = new LinkedHashMap<>();
    for (JsonPlace column : root.field("columns").fields().values()) {
      columns.put(column.field("header").text(), column.field("attribute").text());
    }
    return of(root.field("sheet").text(), type, columns);
  }

  /**
   * Returns a layout.
   *
   * @param columns the paths of the attributes by the names of their columns
   */
  static TableLayout of(String title, String type, Map<String, String> columns) {
    List<Column> found = new ArrayList<>();
    columns.forEach((header, path) -> found.add(new Column(header, ModelSchema.path(type, path))));
    return new TableLayout(title, type, List.copyOf(found));
  }

  /**
   * Returns the layout for a list of records.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  static TableLayout ofRecords(String records) {
    String type = ModelSchema.typeInList(records);
    return includedFor(records).map(TableLayout::named).orElseGet(() -> derived(records, type));
  }

  private static Optional<String> includedFor(String records) {
    return switch (records) {
      case "risks", "documents" -> Optional.of(records);
      case "aiSystems" -> Optional.of("systems");
      default -> Optional.empty();
    };
  }

  private static TableLayout derived(String records, String type) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String name : ModelSchema.attributes(type)) {
      if (!LEFT_OUT.contains(name)) {
        add(columns, type, name);
      }
    }
    return of(words(records), type, columns);
  }

  /** An object has a column for each of its values, but not for objects in it. */
  private static void add(Map<String, String> columns, String type, String name) {
    Optional<String> nested =
        ModelSchema.attribute(type, name)
            .flatMap(
                schema -> ModelSchema.typeOf(schema.has("items") ? schema.get("items") : schema));
    if (nested.isEmpty()) {
      columns.put(words(name), name);
      return;
    }
    for (String part : ModelSchema.attributes(nested.get())) {
      String path = name + "." + part;
      if (ModelSchema.path(type, path).form() != ValueForm.OBJECT) {
        columns.put(words(name) + ": " + lower(words(part)), path);
      }
    }
  }

  /** Returns the words of a name in camel case, such as {@code Identified on}. */
  static String words(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (Character.isUpperCase(letter)) {
        words.append(' ').append(Character.toLowerCase(letter));
      } else {
        words.append(i == 0 ? Character.toUpperCase(letter) : letter);
      }
    }
    return words.toString().replace("Ai ", "AI ").replace(" ai ", " AI ");
  }

  private static String lower(String words) {
    return words.startsWith("AI ")
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns the names of the columns. */
  List<String> headers() {
    return columns.stream().map(Column::header).toList();
  }
}
