// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes import issues as CSV with a header row, safe for spreadsheets. A cell that could be
 * interpreted as a formula is prefixed with an apostrophe; control and format characters are
 * escaped, such as {@code \u001b}. Line breaks within cells are kept.
 *
 * <p>Source: this library, on RFC 4180. Immutable and thread-safe.
 */
public final class IssuesCsv {

  private static final List<String> HEADER =
      List.of("row", "column", "header", "issue", "value", "done");

  private final SpreadsheetCsv csv;

  private IssuesCsv(SpreadsheetCsv csv) {
    this.csv = csv;
  }

  /** Returns a writer for UTF-8 without a byte order mark. */
  public static IssuesCsv standard() {
    return new IssuesCsv(new SpreadsheetCsv(false));
  }

  /**
   * Returns a writer for UTF-8 with a byte order mark. Without it, some spreadsheets assume another
   * charset and show non-ASCII characters incorrectly.
   */
  public IssuesCsv withByteOrderMark() {
    return new IssuesCsv(new SpreadsheetCsv(true));
  }

  /**
   * Writes issues to a stream; the stream is not closed.
   *
   * @param issues the issues, in the order of the output
   * @param out the output stream
   * @throws IOException if the stream cannot be written
   */
  public void write(List<? extends ImportIssue> issues, OutputStream out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    issues.forEach(issue -> rows.add(row(issue)));
    csv.write(rows, out);
  }

  private static List<String> row(ImportIssue issue) {
    return List.of(
        Integer.toString(issue.row()),
        issue.column() == 0 ? "" : Integer.toString(issue.column()),
        issue.header(),
        issue.kind().term(),
        issue.value(),
        issue.done());
  }
}
