// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import io.github.aims4j.base.Extensions;
import io.github.aims4j.internal.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the columns of a mapping. */
final class ColumnReader {

  private static final int LONGEST_NAME = 60;
  private static final String[] FIELDS = {
    "header",
    "position",
    "optional",
    "value",
    "attribute",
    "extension",
    "values",
    "match",
    "split",
    "dateForms",
    "stages",
    "idColumn",
    "nothingStated",
    "readOnly"
  };
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final int firstPosition;
  private final TargetReader targets;

  private ColumnReader(JsonPlace mapping, String type) {
    this.firstPosition =
        mapping.optional("positionsFrom").map(ColumnReader::firstPosition).orElse(1);
    this.targets =
        new TargetReader(
            type,
            mapping.optional("dateForms").map(TargetReader::dateForms).orElse(List.of()),
            mapping.isTrue("lines"));
  }

  /**
   * Reads the columns.
   *
   * @param mapping the root of the mapping
   * @param type the type of the records
   */
  static List<ColumnRule> columns(JsonPlace mapping, String type) {
    return new ColumnReader(mapping, type).columns(mapping.field("columns"));
  }

  /** Returns the column that a text names. */
  static ColumnRule named(JsonPlace place, List<ColumnRule> columns) {
    String key = place.text();
    return columns.stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> place.wrong("%s is not a column of the mapping.".formatted(quoted(key))));
  }

  private static int firstPosition(JsonPlace place) {
    int first = place.count();
    if (first > 1) {
      throw place.wrong("positions must start from 0 or 1; %s was found.".formatted(first));
    }
    return first;
  }

  private List<ColumnRule> columns(JsonPlace places) {
    Set<String> extensions = new HashSet<>();
    List<ColumnRule> columns = new ArrayList<>();
    for (Map.Entry<String, JsonPlace> entry : places.fields().entrySet()) {
      JsonPlace place = entry.getValue();
      ColumnRule column = column(entry.getKey(), place);
      if (!extensions.add(column.extension())) {
        throw place.wrong(
            "the extension %s has two columns; only one is allowed."
                .formatted(Quoted.shortened(column.extension(), LONGEST_NAME)));
      }
      columns.add(column);
    }
    targets.requireAll(places);
    requireIdColumns(places, columns);
    return columns;
  }

  private static void requireIdColumns(JsonPlace places, List<ColumnRule> columns) {
    for (JsonPlace place : places.fields().values()) {
      place.optional("idColumn").ifPresent(column -> named(column, columns));
    }
  }

  private ColumnRule column(String key, JsonPlace place) {
    place.allowOnly(FIELDS);
    if (!KEY.matcher(key).matches()) {
      throw place.wrong(
          ("%s is not a valid name of a column; use lower-case letters a to z, digits and single"
                  + " hyphens.")
              .formatted(quoted(key)));
    }
    Optional<Target> target = targets.read(place);
    String extension = place.optional("extension").map(JsonPlace::text).orElse("x-" + key);
    if (!Extensions.isName(extension)) {
      throw place.wrong(
          "the name of an extension must start with \"x-\", followed by at least one character.");
    }
    Optional<String> constant = place.optional("value").map(JsonPlace::text);
    return new ColumnRule(
        key,
        constant.isPresent() ? noBinding(place, target) : Optional.of(binding(place)),
        constant,
        target,
        extension,
        place.texts("nothingStated").stream()
            .map(Spaces::folded)
            .collect(Collectors.toUnmodifiableSet()),
        place.isTrue("readOnly"));
  }

  private static Optional<ColumnBinding> noBinding(JsonPlace place, Optional<Target> target) {
    for (String field : List.of("header", "position", "optional", "readOnly")) {
      if (place.optional(field).isPresent()) {
        throw place.wrong("a column with a constant \"value\" has no \"%s\".".formatted(field));
      }
    }
    if (target.isEmpty()) {
      throw place.wrong("a column with a constant \"value\" requires an \"attribute\".");
    }
    return Optional.empty();
  }

  private ColumnBinding binding(JsonPlace place) {
    List<String> headers = place.optional("header").map(ColumnReader::headers).orElse(List.of());
    Optional<JsonPlace> position = place.optional("position");
    boolean optional = place.isTrue("optional");
    if (headers.isEmpty() && position.isEmpty()) {
      throw place.wrong(
          "a column requires a \"header\", a \"position\" or both, or a constant \"value\".");
    }
    if (position.isEmpty()) {
      return new ColumnBinding(headers, OptionalInt.empty(), "", optional);
    }
    int stated = position.get().count();
    if (stated < firstPosition) {
      throw position.get().wrong("positions start from 1; 0 was found.");
    }
    return new ColumnBinding(
        headers,
        OptionalInt.of(stated - firstPosition),
        "position %s (starting from %s)".formatted(stated, firstPosition),
        optional);
  }

  /** Returns the header of a column, or several of which a file of a family has one. */
  private static List<String> headers(JsonPlace place) {
    List<JsonPlace> texts = place.node().isArray() ? place.items() : List.of(place);
    return texts.stream().map(JsonPlace::text).map(Spaces::collapse).toList();
  }
}
