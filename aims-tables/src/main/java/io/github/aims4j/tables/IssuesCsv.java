package io.github.aims4j.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes import issues as CSV for people who open it in a spreadsheet, with a header row. A cell
 * that a spreadsheet could take for a formula gets an apostrophe in front; control and format
 * characters become visible escapes such as {@code \u001b}. Line ends within a cell stay.
 *
 * <p>Source: this library's own form, on RFC 4180. Immutable and thread-safe.
 */
public final class IssuesCsv {

  private static final List<String> HEADER =
      List.of("row", "column", "header", "issue", "value", "done");

  private final SpreadsheetCsv csv;

  private IssuesCsv(SpreadsheetCsv csv) {
    this.csv = csv;
  }

  /** Returns what writes UTF-8 without a byte order mark. */
  public static IssuesCsv standard() {
    return new IssuesCsv(new SpreadsheetCsv(false));
  }

  /**
   * Returns the same, but the file begins with a byte order mark. Without it, some spreadsheets
   * take UTF-8 for another charset and show letters beyond ASCII wrongly.
   */
  public IssuesCsv withByteOrderMark() {
    return new IssuesCsv(new SpreadsheetCsv(true));
  }

  /**
   * Writes issues to a stream, which stays open.
   *
   * @param issues the issues, in the order in which they are written
   * @param out where the file goes, in UTF-8
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
