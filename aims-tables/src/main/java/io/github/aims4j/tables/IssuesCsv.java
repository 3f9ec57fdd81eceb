package io.github.aims4j.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes import issues as CSV (RFC 4180), for people who open it in a spreadsheet: a cell that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class IssuesCsv {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private IssuesCsv() {}

  /**
   * Writes issues, with a header row.
   *
   * @param issues the issues
   * @param out where to write; it is flushed, not closed
   */
  public static void write(List<ImportIssue> issues, Writer out) throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    try {
      csv.writeRecord("row", "column", "header", "issue", "value", "done");
      for (ImportIssue issue : issues) {
        csv.writeRecord(
            Integer.toString(issue.row()),
            issue.column() == 0 ? "" : Integer.toString(issue.column()),
            guarded(issue.header()),
            issue.kind().term(),
            guarded(issue.value()),
            guarded(issue.done()));
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String guarded(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
