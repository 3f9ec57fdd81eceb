// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints text in lines of at most 80 columns. Longer text continues on the next line, aligned with
 * its start. On a terminal that has them, titles and lines that ask for it have a style.
 */
final class WrappedText {

  private static final int WIDTH = 80;

  private final PrintWriter out;
  private final Ansi ansi;

  /** Prints without styles. */
  WrappedText(PrintWriter out) {
    this(out, Ansi.OFF);
  }

  WrappedText(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  /** Prints an empty line. */
  void gap() {
    out.println();
  }

  /** Prints a title after an empty line. */
  void title(String title) {
    gap();
    line(Style.bold, "", title);
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
    line(Style.reset, label, text);
  }

  /**
   * Prints a text with a label, a hanging indent and a style.
   *
   * @param style the style; {@code reset}: none
   * @param label the label, padded to the start of the text
   * @param text the text
   */
  void line(IStyle style, String label, String text) {
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

  private void print(IStyle style, StringBuilder line) {
    boolean plain = style == Style.reset || !ansi.enabled();
    out.println(plain ? line : style.on() + line + Style.reset.on());
  }
}
