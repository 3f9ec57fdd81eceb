// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.internal;

import io.github.aims4j.internal.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes rows as CSV (RFC 4180, UTF-8) that is safe for spreadsheets: a cell that could be
 * interpreted as a formula is prefixed with an apostrophe, and control and format characters are
 * escaped. Line breaks within cells are kept.
 *
 * <p>Source: this library.
 */
public final class SpreadsheetCsv {

  private SpreadsheetCsv() {}

  /**
   * Writes rows; the stream is not closed.
   *
   * @param rows the rows, a list of cells each
   * @param out the output stream
   * @throws IOException if the stream cannot be written
   */
  public static void write(List<List<String>> rows, OutputStream out) throws IOException {
    StringBuilder csv = new StringBuilder();
    for (List<String> row : rows) {
      csv.append(row.stream().map(SpreadsheetCsv::cell).collect(Collectors.joining(",")))
          .append("\r\n");
    }
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String cell(String text) {
    String safe = SpreadsheetText.safe(text);
    boolean isPlain =
        safe.chars().noneMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n');
    return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
