// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.aims4j.internal.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes rows as CSV (RFC 4180, UTF-8) that is safe for spreadsheets: a cell that could be
 * interpreted as a formula is prefixed with an apostrophe, and control and format characters are
 * escaped. Line breaks within cells are kept.
 */
final class SpreadsheetCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final boolean marked;

  /**
   * Creates a writer.
   *
   * @param marked whether the file starts with a byte order mark
   */
  SpreadsheetCsv(boolean marked) {
    this.marked = marked;
  }

  /**
   * Writes rows to a stream; the stream is not closed.
   *
   * @throws IOException if the stream cannot be written
   */
  void write(Iterable<List<String>> rows, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (marked) {
      text.write(BYTE_ORDER_MARK);
    }
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    try {
      rows.forEach(row -> csv.writeRecord(row.stream().map(SpreadsheetText::safe).toList()));
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
