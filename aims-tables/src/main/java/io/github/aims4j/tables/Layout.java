// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The positions of all columns of a register, with their rules in a mapping. */
final class Layout {

  /**
   * A column of the register.
   *
   * @param index its index, starting from 0
   * @param header its original header
   * @param target its target; absent: kept as an extension
   * @param extension the name of the extension for values without a place in the model
   */
  record Column(int index, String header, Optional<Target> target, String extension) {
    Cell of(Row row) {
      return new Cell(row.number(), index, header, row.text(index));
    }
  }

  private final List<Column> columns;
  private final Map<String, Integer> indexes;

  private Layout(List<Column> columns, Map<String, Integer> indexes) {
    this.columns = columns;
    this.indexes = indexes;
  }

  /**
   * Finds the columns of a mapping in the header row.
   *
   * @throws ImportException if one is missing, not unique, or bound twice
   */
  static Layout of(Mapping mapping, List<String> headers) {
    checkCount(mapping.format(), headers);
    Map<Integer, ColumnRule> bound = new HashMap<>();
    Map<String, Integer> indexes = new HashMap<>();
    for (ColumnRule rule : mapping.columns()) {
      int index = rule.binding().find(headers, rule.key());
      ColumnRule earlier = bound.put(index, rule);
      if (earlier != null) {
        throw new ImportException(
            "The mapping binds %s and %s to the same column %s; each column can be bound only once."
                .formatted(
                    quoted(earlier.key()),
                    quoted(rule.key()),
                    quoted(Spaces.collapse(headers.get(index)))));
      }
      indexes.put(rule.key(), index);
    }
    return new Layout(columns(bound, headers), indexes);
  }

  private static void checkCount(CsvFormat format, List<String> headers) {
    if (format.columns().isPresent() && format.columns().getAsInt() != headers.size()) {
      throw new ImportException(
          "The register has %s columns; the mapping is for one of %s."
              .formatted(headers.size(), format.columns().getAsInt()));
    }
  }

  private static List<Column> columns(Map<Integer, ColumnRule> bound, List<String> headers) {
    Set<String> taken = new HashSet<>();
    bound.values().forEach(rule -> taken.add(rule.extension()));
    Map<String, Long> slugs =
        headers.stream().collect(Collectors.groupingBy(Slug::of, Collectors.counting()));
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      ColumnRule rule = bound.get(i);
      columns.add(
          rule == null
              ? new Column(
                  i, headers.get(i), Optional.empty(), derived(headers.get(i), i, slugs, taken))
              : new Column(i, headers.get(i), rule.target(), rule.extension()));
    }
    return List.copyOf(columns);
  }

  /**
   * Returns a name derived from the header, with the number of the column if the name is not
   * unique.
   */
  private static String derived(
      String header, int index, Map<String, Long> slugs, Set<String> taken) {
    String slug = Slug.of(header);
    String name = "x-" + (slug.isEmpty() ? "column" : slug);
    boolean repeated = slug.isEmpty() || slugs.getOrDefault(slug, 0L) > 1;
    String unique = repeated || taken.contains(name) ? name + "-" + (index + 1) : name;
    while (!taken.add(unique)) {
      unique += "-column";
    }
    return unique;
  }

  List<Column> columns() {
    return columns;
  }

  /** Returns the text of a column by its key in the mapping. */
  String text(Row row, String key) {
    return row.text(indexes.getOrDefault(key, Integer.MAX_VALUE));
  }
}
