// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.base.Entity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Imports rows as records of one kind. */
sealed interface RowImport permits RecordImport, ControlImport {

  /**
   * Imports a row.
   *
   * @param row the row
   * @param issues takes the issues of its cells
   * @return why it is not imported, as a sentence; empty: it is
   */
  Optional<String> read(Row row, Consumer<ImportIssue> issues);

  /** Returns the new and the changed records, once all rows were read. */
  List<Entity<?>> records();

  /** Returns how many rows became new records. */
  int created();

  /** Returns how many rows changed an existing record. */
  int changed();

  /** Returns how many rows changed nothing of an existing record. */
  int same();
}
