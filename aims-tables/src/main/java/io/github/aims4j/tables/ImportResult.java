// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.Aims;
import java.util.List;

/**
 * The result of an import: the AIMS and the issues. The text of every cell is in one of them.
 *
 * <p>Source: this library. Immutable and thread-safe.
 */
public final class ImportResult {

  private final Aims aims;
  private final List<ImportIssue> issues;
  private final Counts counts;

  ImportResult(Aims aims, List<ImportIssue> issues, Counts counts) {
    this.aims = aims;
    this.issues = List.copyOf(issues);
    this.counts = counts;
  }

  record Counts(
      String records, int rows, int leftOutByMapping, int created, int changed, int same) {}

  /** Returns the name of the imported records in JSON, such as {@code aiSystems}. */
  public String records() {
    return counts.records();
  }

  /**
   * Returns the AIMS: a new one with the organization, the register and a record for each row
   * taken, or the existing one with the new and changed records.
   */
  public Aims aims() {
    return aims;
  }

  /** Returns the issues, in the order of rows and columns; those of the table come first. */
  public List<ImportIssue> issues() {
    return issues;
  }

  /** Returns the number of data rows in the table, including those that were not imported. */
  public int rows() {
    return counts.rows();
  }

  /** Returns the number of rows that the mapping leaves out. */
  public int leftOutByMapping() {
    return counts.leftOutByMapping();
  }

  /** Returns the number of rows that became new records. */
  public int created() {
    return counts.created();
  }

  /** Returns the number of rows that changed an existing record. */
  public int changed() {
    return counts.changed();
  }

  /** Returns the number of rows that state nothing else than an existing record. */
  public int unchanged() {
    return counts.same();
  }
}
