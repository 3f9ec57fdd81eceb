// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What all rows of a table have in common.
 *
 * @param mapping the mapping
 * @param layout the columns
 * @param reader what reads cells
 */
record RowScope(Mapping mapping, Layout layout, CellReader reader) {

  /** Returns the JSON of a new record, with the row as its source. */
  ObjectNode fresh(Row row) {
    ObjectNode tree = RecordTree.empty();
    mapping
        .register()
        .ifPresent(
            register ->
                tree.putObject("source")
                    .put("register", register.id().value())
                    .put("row", row.number()));
    return tree;
  }

  /**
   * Reads the values of an attribute.
   *
   * @param row the row, which can have the id of the party or supplier that a text names
   * @param target the attribute
   * @param texts the texts of the values
   */
  List<CellReader.Reading> read(Row row, Target target, List<String> texts) {
    Optional<String> ownId =
        target.idColumn().map(key -> layout.text(row, key)).filter(text -> !Spaces.isBlank(text));
    List<CellReader.Reading> readings = new ArrayList<>();
    texts.forEach(text -> readings.addAll(reader.read(text, target, row.number(), ownId)));
    return readings;
  }
}
