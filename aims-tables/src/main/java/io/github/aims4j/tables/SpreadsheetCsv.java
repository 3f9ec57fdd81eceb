// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.aims4j.internal.Quoted;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/**
 * Writes rows as CSV (RFC 4180, UTF-8) that is safe for spreadsheets: a cell that could be
 * interpreted as a formula is prefixed with an apostrophe, and control and format characters are
 * escaped. Line breaks within cells are kept.
 */
final class SpreadsheetCsv {

  private static final String FORMULA_STARTS = "=+-@";
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
      rows.forEach(row -> csv.writeRecord(row.stream().map(SpreadsheetCsv::safe).toList()));
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Returns the text of a cell as it is written. */
  static String safe(String cell) {
    String visible = Quoted.visibleLines(cell);
    return looksLikeFormula(cell) ? "'" + visible : visible;
  }

  /** Spreadsheets ignore white space and invisible characters, and accept full-width signs. */
  private static boolean looksLikeFormula(String cell) {
    return cell.codePoints()
        .filter(character -> !isPassedOver(character))
        .limit(1)
        .mapToObj(Character::toString)
        .map(first -> Normalizer.normalize(first, Normalizer.Form.NFKC))
        .anyMatch(FORMULA_STARTS::contains);
  }

  private static boolean isPassedOver(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
