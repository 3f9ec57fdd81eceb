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
  private final int rows;

  ImportResult(Aims aims, List<ImportIssue> issues, int rows) {
    this.aims = aims;
    this.issues = List.copyOf(issues);
    this.rows = rows;
  }

  /** Returns the AIMS: the organization, the register, and an AI system for each row taken. */
  public Aims aims() {
    return aims;
  }

  /** Returns the issues, in the order of rows and columns. */
  public List<ImportIssue> issues() {
    return issues;
  }

  /** Returns the number of data rows in the register, including those that were not imported. */
  public int rows() {
    return rows;
  }
}
