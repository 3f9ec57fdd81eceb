package io.github.aims4j.tables;

import io.github.aims4j.Aims;
import java.util.List;

/**
 * What became of a register. Immutable and thread-safe.
 *
 * @param aims the AIMS
 * @param issues what could not be taken as it stood, in the order of rows and columns
 * @param rows how many rows of data the register has
 */
public record ImportResult(Aims aims, List<ImportIssue> issues, int rows) {

  /**
   * Copies the issues.
   *
   * @param aims the AIMS
   * @param issues what could not be taken as it stood, in the order of rows and columns
   * @param rows how many rows of data the register has
   */
  public ImportResult {
    issues = List.copyOf(issues);
  }
}
