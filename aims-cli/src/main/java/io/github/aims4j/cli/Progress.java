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
  private final String one;
  private final String several;
  private int width;

  /**
   * Creates a progress.
   *
   * @param err the error stream
   * @param terminal whether it is a terminal
   * @param one what is counted, if there is one
   * @param several what is counted, if there are several
   */
  Progress(PrintWriter err, boolean terminal, String one, String several) {
    this.err = err;
    this.terminal = terminal;
    this.one = one;
    this.several = several;
  }

  /** Shows how many were read. */
  @Override
  public void accept(int count) {
    if (terminal) {
      String line = "%s read".formatted(Counted.of(count, one, several));
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
