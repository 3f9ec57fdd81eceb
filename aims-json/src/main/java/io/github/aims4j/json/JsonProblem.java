package io.github.aims4j.json;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.finding.Finding;

/**
 * Something that keeps a JSON document from being read, and where it is. The path of the finding is
 * a JSON pointer (RFC 6901) from the root of the document; its basis is {@code RECORD_FORM}, so it
 * says nothing of conformity.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 *
 * @param finding what is wrong, where, and what can be done about it
 * @param line the line, from 1; 0 when the JSON has no lines, such as a tree in memory
 * @param column the character within the line, from 1, a character being a code point of Unicode; 0
 *     when the JSON has no lines
 */
public record JsonProblem(Finding finding, int line, int column) {

  /** No path of the model is longer; only one deep within an extension can be. */
  private static final int LONGEST_PATH = 120;

  /**
   * Accepts a problem and its place.
   *
   * @param finding what is wrong, where, and what can be done about it
   * @param line the line, from 1; 0 when there is none
   * @param column the character within the line, from 1; 0 when there is none
   */
  public JsonProblem {
    requireNonNull(finding, "finding");
  }

  /**
   * Returns the problem in one line, such as {@code /risks/0/owner, line 7, column 12: "a b" is not
   * an id ...}. Control characters of the document are written as escapes, and a very long path is
   * cut in its middle.
   */
  @Override
  public String toString() {
    String path = Quoted.shortened(finding.path(), LONGEST_PATH);
    String place = path.isEmpty() ? "document" : path;
    String position = line > 0 ? ", line %d, column %d".formatted(line, column) : "";
    return onOneLine(place + position + ": " + finding.message());
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isISOControl(character)) {
        line.append("\\u%04x".formatted((int) character));
      } else {
        line.append(character);
      }
    }
    return line.toString();
  }
}
