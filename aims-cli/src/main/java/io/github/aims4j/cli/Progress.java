// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.PrintWriter;
import java.util.function.IntConsumer;

/**
 * Shows on a terminal how far long work is, in one line that disappears when it is done. Nothing is
 * shown elsewhere, because a pipe or a file would keep every state of the line.
 */
final class Progress implements IntConsumer, AutoCloseable {

  private final PrintWriter err;
  private final boolean terminal;
  private int width;

  /**
   * Creates a progress.
   *
   * @param err the error stream
   * @param terminal whether it is a terminal
   */
  Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  /** Shows the number of rows that were read. */
  @Override
  public void accept(int rows) {
    if (terminal) {
      String line = "%s read".formatted(Counted.of(rows, "row", "rows"));
      err.print("\r" + line);
      err.flush();
      width = line.length();
    }
  }

  /** Removes the line. */
  @Override
  public void close() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
    }
  }
}
