// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.PrintWriter;

/**
 * Prints text in lines of at most 80 columns. Longer text continues on the next line, aligned with
 * its start.
 */
final class WrappedText {

  private static final int WIDTH = 80;

  private final PrintWriter out;

  WrappedText(PrintWriter out) {
    this.out = out;
  }

  /** Prints an empty line. */
  void gap() {
    out.println();
  }

  /** Prints a text without indentation. */
  void line(String text) {
    line("", text);
  }

  /**
   * Prints a text with a label and a hanging indent.
   *
   * @param label the label, padded to the start of the text
   * @param text the text
   */
  void line(String label, String text) {
    StringBuilder line = new StringBuilder(label);
    for (String word : text.split(" ", -1)) {
      if (line.length() > label.length() && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line.setLength(0);
        line.append(" ".repeat(label.length()));
      }
      line.append(line.length() > label.length() ? " " : "").append(word);
    }
    out.println(line);
  }
}
