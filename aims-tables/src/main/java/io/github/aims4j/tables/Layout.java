// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import io.github.aims4j.base.Extensions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The positions of all columns of a register, with their rules in a mapping. */
final class Layout {

  /** The longest part of a header that becomes the name of an extension. */
  private static final int LONGEST_NAME = 100;

  /**
   * A column of the register.
   *
   * @param index its index, starting from 0; -1 if it is a constant of the mapping
   * @param header its original header
   * @param target its target; absent: kept as an extension
   * @param extension the name of the extension for values without a place in the model
   * @param rule its rule in the mapping; absent: the mapping has none
   */
  record Column(
      int index,
      String header,
      Optional<Target> target,
      String extension,
      Optional<ColumnRule> rule) {

    Cell of(Row row) {
      String text = rule.flatMap(ColumnRule::constant).orElseGet(() -> row.text(index));
      return new Cell(row.number(), index, header, text);
    }

    /** Tells whether its cells are a constant of the mapping. */
    boolean isConstant() {
      return index < 0;
    }

    /** Tells whether changes of its cells are reported and not imported. */
    boolean isReadOnly() {
      return rule.filter(ColumnRule::readOnly).isPresent();
    }
  }

  private final Mapping mapping;
  private final List<Column> columns;
  private final List<Column> ordered;
  private final Map<String, Column> byKey;

  private Layout(
      Mapping mapping, List<Column> columns, List<Column> ordered, Map<String, Column> byKey) {
    this.mapping = mapping;
    this.columns = columns;
    this.ordered = ordered;
    this.byKey = byKey;
  }

  /**
   * Finds the columns of a mapping in the header row.
   *
   * @throws ImportException if one is missing, not unique, or bound twice
   */
  static Layout of(Mapping mapping, List<String> headers) {
    checkCount(mapping.format(), headers);
    Map<Integer, ColumnRule> bound = new HashMap<>();
    for (ColumnRule rule : mapping.columns()) {
      OptionalInt index =
          rule.binding().map(each -> each.find(headers, rule.key())).orElse(OptionalInt.empty());
      if (index.isPresent()) {
        bind(rule, index.getAsInt(), bound, headers);
      }
    }
    List<Column> columns = columns(bound, headers);
    Map<String, Column> byKey = new HashMap<>();
    columns.forEach(column -> column.rule().ifPresent(rule -> byKey.put(rule.key(), column)));
    for (ColumnRule rule : mapping.columns()) {
      if (rule.constant().isPresent()) {
        byKey.put(
            rule.key(),
            new Column(-1, rule.key(), rule.target(), rule.extension(), Optional.of(rule)));
      }
    }
    return new Layout(mapping, columns, ordered(mapping, columns, byKey), byKey);
  }

  private static void bind(
      ColumnRule rule, int index, Map<Integer, ColumnRule> bound, List<String> headers) {
    ColumnRule earlier = bound.put(index, rule);
    if (earlier != null) {
      throw new ImportException(
          "The mapping binds %s and %s to the same column %s; each column can be bound only once."
              .formatted(
                  quoted(earlier.key()),
                  quoted(rule.key()),
                  quoted(Spaces.collapse(headers.get(index)))));
    }
  }

  /**
   * Of several columns with one target, the first in the mapping counts, so these are in its order;
   * constants are last, because a cell is more specific.
   */
  private static List<Column> ordered(
      Mapping mapping, List<Column> columns, Map<String, Column> byKey) {
    Set<String> targets = new HashSet<>();
    Set<String> repeated =
        mapping.columns().stream()
            .flatMap(rule -> rule.target().stream())
            .map(Target::attribute)
            .filter(attribute -> !targets.add(attribute))
            .collect(Collectors.toSet());
    List<Column> inMappingOrder =
        mapping.columns().stream()
            .filter(
                rule ->
                    rule.target().filter(each -> repeated.contains(each.attribute())).isPresent())
            .flatMap(rule -> Stream.ofNullable(byKey.get(rule.key())))
            .toList();
    List<Column> all = new ArrayList<>(columns);
    byKey.values().stream().filter(Column::isConstant).forEach(all::add);
    all.removeAll(inMappingOrder);
    inMappingOrder.stream().sorted(Comparator.comparing(Column::isConstant)).forEach(all::add);
    return List.copyOf(all);
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
                  i,
                  headers.get(i),
                  Optional.empty(),
                  derived(headers.get(i), i, slugs, taken),
                  Optional.empty())
              : new Column(i, headers.get(i), rule.target(), rule.extension(), Optional.of(rule)));
    }
    return List.copyOf(columns);
  }

  /**
   * Returns a name derived from the header, with the number of the column if the name is not
   * unique. A header that is the name of an extension is that extension.
   */
  private static String derived(
      String header, int index, Map<String, Long> slugs, Set<String> taken) {
    if (Extensions.isName(header) && header.length() <= LONGEST_NAME && taken.add(header)) {
      return header;
    }
    String whole = Slug.of(header);
    String slug = Slug.cut(whole, LONGEST_NAME);
    String name = "x-" + (slug.isEmpty() ? "column" : slug);
    boolean repeated = slug.isEmpty() || slugs.getOrDefault(whole, 0L) > 1;
    String unique = repeated || taken.contains(name) ? name + "-" + (index + 1) : name;
    while (!taken.add(unique)) {
      unique += "-column";
    }
    return unique;
  }

  /** Returns the columns of the register, in its order. */
  List<Column> columns() {
    return columns;
  }

  /** Returns all columns in the order in which their cells are read, constants included. */
  List<Column> ordered() {
    return ordered;
  }

  /** Returns the column with a key in the mapping; empty: the register lacks it. */
  Optional<Column> column(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Tells whether another column has the same single value as its target. */
  boolean hasOtherColumns(Target target) {
    return !target.isRepeatable()
        && ordered.stream()
                .flatMap(column -> column.target().stream())
                .filter(each -> each.attribute().equals(target.attribute()))
                .limit(2)
                .count()
            > 1;
  }

  /** Returns the text of a column by its key in the mapping. */
  String text(Row row, String key) {
    return column(key).map(column -> column.of(row).text()).orElse("");
  }

  /**
   * Tells whether a cell states nothing: it is blank, or the mapping lists its text as such and not
   * as a value. White space, case and how accents are composed are ignored.
   */
  boolean statesNothing(Column column, String text) {
    if (Spaces.isBlank(text)) {
      return true;
    }
    boolean listed = column.target().filter(each -> each.lists(Spaces.collapse(text))).isPresent();
    return !listed
        && (mapping.statesNothing(text)
            || column
                .rule()
                .filter(rule -> rule.nothingStated().contains(Spaces.folded(text)))
                .isPresent());
  }

  /** Returns the cells of a row for conditions. */
  RowTexts cells(Row row) {
    return new RowTexts() {
      @Override
      public String text(String key) {
        return Spaces.collapse(Layout.this.text(row, key));
      }

      @Override
      public boolean statesNothing(String key, String text) {
        return mapping.statesNothing(text)
            || column(key).filter(each -> Layout.this.statesNothing(each, text)).isPresent();
      }

      @Override
      public boolean isUnlisted(String key, String text) {
        return column(key)
            .flatMap(Column::target)
            .flatMap(Target::values)
            .filter(values -> values.get(text).isEmpty())
            .isPresent();
      }
    };
  }
}
