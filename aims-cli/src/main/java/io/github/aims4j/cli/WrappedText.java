package io.github.aims4j.cli;

import java.io.PrintWriter;

/**
 * Prints text in lines of at most 100 columns. Nothing is cut: what does not fit goes on in the
 * next line, below where its text began.
 */
final class WrappedText {

  private static final int WIDTH = 100;

  private final PrintWriter out;

  WrappedText(PrintWriter out) {
    this.out = out;
  }

  /** Prints an empty line. */
  void gap() {
    out.println();
  }

  /** Prints a text that begins at the margin. */
  void line(String text) {
    line("", text);
  }

  /**
   * Prints a text behind a label, below which its further lines do not go.
   *
   * @param label what stands in front, with the blanks up to where the text begins
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
