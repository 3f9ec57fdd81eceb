// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;
import java.util.Optional;

/**
 * The attribute to which the cells of a column are imported, and how they are read.
 *
 * @param attribute the name of the attribute in the mapping
 * @param path the attribute
 * @param values the texts that the mapping lists; absent: it lists none
 * @param split what separates the values of a cell; absent: a cell is one value
 * @param forms the formats of dates
 * @param stages the stages of which the column has the dates; empty: it has no such dates
 * @param idColumn the key of the column with the id of the party or supplier; absent: by name
 * @param companion the type of another record about the system, to which the attribute belongs;
 *     absent: it belongs to the record of the row
 */
record Target(
    String attribute,
    AttributePath path,
    Optional<ValueMap> values,
    Optional<Split> split,
    List<DateForm> forms,
    List<LifeCycleStage> stages,
    Optional<String> idColumn,
    Optional<String> companion) {

  private static final String VERSIONS = "versions";

  /** Returns the texts of the values of a cell. */
  List<String> texts(String cell) {
    return split.map(each -> each.of(cell)).orElse(List.of(cell));
  }

  /** Tells whether the mapping lists a text. */
  boolean lists(String text) {
    return values.flatMap(each -> each.get(text)).isPresent();
  }

  /**
   * Tells whether each of several columns adds a value. Of other attributes, the first column that
   * states something counts. A register has one version of each system.
   */
  boolean isRepeatable() {
    return !stages.isEmpty()
        || path.steps().stream().anyMatch(step -> step.list() && !step.name().equals(VERSIONS));
  }

  /** Tells whether the values are names, in which white space has no meaning. */
  boolean isName() {
    String name = path.last().name();
    return name.equals("name") || name.equals("title") || name.equals("label");
  }
}
