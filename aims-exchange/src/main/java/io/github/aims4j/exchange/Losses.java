// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.exchange.internal.SpreadsheetCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that an export left out. What the AIMS states is in the exported documents or counted
 * here; references between records count as the values that they are.
 *
 * <p>Source: this library. Immutable and thread-safe.
 */
public final class Losses {

  private final List<Loss> list;

  private Losses(List<Loss> list) {
    this.list = List.copyOf(list);
  }

  /**
   * Returns losses.
   *
   * @param list the losses, in order
   */
  public static Losses of(List<Loss> list) {
    return new Losses(requireNonNull(list, "list"));
  }

  /** Returns the losses, in the order of the AIMS in JSON; empty: nothing was left out. */
  public List<Loss> list() {
    return list;
  }

  /** Returns how many values were left out in all. */
  public int values() {
    return list.stream().mapToInt(Loss::values).sum();
  }

  /**
   * Writes the losses as CSV in UTF-8 with a header row, safe for spreadsheets; the stream is not
   * closed.
   *
   * @param out the output stream
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("records", "attribute", "values", "first", "reason"));
    list.forEach(
        loss ->
            rows.add(
                List.of(
                    loss.records(),
                    loss.attribute(),
                    Integer.toString(loss.values()),
                    loss.first(),
                    loss.reason())));
    SpreadsheetCsv.write(rows, out);
  }

  /** Returns the losses, one a line. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    list.forEach(loss -> lines.append(loss).append('\n'));
    return lines.toString();
  }
}
