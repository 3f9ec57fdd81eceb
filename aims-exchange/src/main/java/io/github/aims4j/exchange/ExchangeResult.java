// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.exchange.internal.SpreadsheetCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of an import: the AIMS and the issues. Each value of the document is in one of them.
 *
 * <p>Source: this library. Immutable and thread-safe.
 *
 * @param aims a new AIMS, or the existing one with new and changed records
 * @param issues what was not taken, in the order of the document
 * @param created how many records are new
 * @param changed how many existing records were changed
 * @param unchanged how many existing records state what the document states
 */
public record ExchangeResult(
    Aims aims, List<ExchangeIssue> issues, int created, int changed, int unchanged) {

  /**
   * Accepts a result.
   *
   * @param aims the AIMS
   * @param issues what was not taken
   * @param created how many records are new
   * @param changed how many existing records were changed
   * @param unchanged how many existing records state what the document states
   */
  public ExchangeResult {
    requireNonNull(aims, "aims");
    issues = List.copyOf(issues);
  }

  /**
   * Writes the issues as CSV in UTF-8 with a header row, safe for spreadsheets; the stream is not
   * closed.
   *
   * @param out the output stream
   * @throws IOException if the stream cannot be written
   */
  public void writeIssues(OutputStream out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("pointer", "value", "done"));
    issues.forEach(issue -> rows.add(List.of(issue.pointer(), issue.value(), issue.done())));
    SpreadsheetCsv.write(rows, out);
  }
}
