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

/** Where the columns of a mapping stand in a register. Every column of the register is in it. */
final class Layout {

  /**
   * A column of the register.
   *
   * @param index its index, from 0
   * @param header its header as it stands
   * @param target what it feeds; absent: it is kept as an extension
   * @param extension the name of the extension that keeps what the model has no place for
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
   * @throws ImportException if one is missing, stands more than once, or is bound twice
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
            "The mapping binds %s and %s to the same column %s; a column is bound once."
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
          "The register has %d columns; the mapping is for one of %d."
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

  /** A name made of the header; with the number of the column where another has that name. */
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

  /** Returns the text of a column that the mapping names. */
  String text(Row row, String key) {
    return row.text(indexes.getOrDefault(key, Integer.MAX_VALUE));
  }
}
