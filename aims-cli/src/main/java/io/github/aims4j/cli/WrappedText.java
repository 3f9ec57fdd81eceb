// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.PrintWriter;

/**
 * Prints text in lines of at most 80 columns. Longer text continues on the next line, aligned with
 * its start. On a terminal that has them, titles and lines that ask for it have a style.
 */
final class WrappedText {

  private static final int WIDTH = 80;

  private final PrintWriter out;
  private final boolean colours;

  /** Prints without styles. */
  WrappedText(PrintWriter out) {
    this(out, false);
  }

  WrappedText(PrintWriter out, boolean colours) {
    this.out = out;
    this.colours = colours;
  }

  /** Prints an empty line. */
  void gap() {
    out.println();
  }

  /** Prints a title after an empty line. */
  void title(String title) {
    gap();
    line(LineStyle.BOLD, "", title);
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
    line(LineStyle.PLAIN, label, text);
  }

  /**
   * Prints a text with a label, a hanging indent and a style.
   *
   * @param style the style, where there are colours
   * @param label the label, padded to the start of the text
   * @param text the text
   */
  void line(LineStyle style, String label, String text) {
    StringBuilder line = new StringBuilder(label);
    for (String word : text.split(" ", -1)) {
      if (line.length() > label.length() && line.length() + 1 + word.length() > WIDTH) {
        print(style, line);
        line.setLength(0);
        line.append(" ".repeat(label.length()));
      }
      line.append(line.length() > label.length() ? " " : "").append(word);
    }
    print(style, line);
  }

  private void print(LineStyle style, StringBuilder line) {
    out.println(colours ? style.on(line) : line);
  }
}
