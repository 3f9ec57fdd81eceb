// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines and characters of a document. Problems are found with columns in bytes; this counts
 * them in characters, in one go over the document, so that reading itself has nothing to count.
 */
final class Places {

  private static final Places UNKNOWN = new Places(new byte[0], 0, 0);

  private final byte[] document;
  private final int start;
  private final int linesBefore;

  /**
   * Knows a document of UTF-8.
   *
   * @param document the bytes
   * @param start where the text begins: after the byte order mark
   * @param linesBefore how many lines of the same stream came before
   */
  Places(byte[] document, int start, int linesBefore) {
    this.document = document;
    this.start = start;
    this.linesBefore = linesBefore;
  }

  /** Places of JSON whose bytes are not at hand: columns stay as they are. */
  static Places unknown() {
    return UNKNOWN;
  }

  // There is one such instance: an empty document has places, its line 1 and column 1.
  @SuppressWarnings("ReferenceEquality")
  private boolean isUnknown() {
    return this == UNKNOWN;
  }

  /** Adds a problem of the document as a whole that shows at a byte of it. */
  void addAt(int offset, ProblemRule rule, String message, Problems problems) {
    Cursor cursor = new Cursor();
    while (cursor.at < offset) {
      cursor.passByte();
    }
    Place place = new Place("", cursor.line, offset - cursor.lineStart + 1);
    problems.add(rule, () -> place, () -> message);
  }

  /** The same problems, in the order of the document, with columns in characters. */
  List<JsonProblem> inCharacters(List<JsonProblem> inDocumentOrder) {
    if (isUnknown()) {
      return inDocumentOrder;
    }
    Cursor cursor = new Cursor();
    List<JsonProblem> result = new ArrayList<>(inDocumentOrder.size());
    for (JsonProblem problem : inDocumentOrder) {
      int column = cursor.column(problem.line(), problem.column());
      result.add(new JsonProblem(problem.finding(), problem.line() + linesBefore, column));
    }
    return result;
  }

  /** Goes forward through the document, once. Lines end as the parser ends them. */
  private final class Cursor {
    private int at = start;
    private int line = 1;
    private int lineStart = start;
    private int characters;

    int column(int wantedLine, int columnInBytes) {
      while (line < wantedLine && at < document.length) {
        passByte();
      }
      int wanted = Math.min(document.length, lineStart + columnInBytes - 1);
      while (at < wanted) {
        characters += (document[at] & 0xC0) == 0x80 ? 0 : 1;
        at++;
      }
      return characters + 1;
    }

    private void passByte() {
      byte passed = document[at++];
      boolean beforeLineFeed = at < document.length && document[at] == '\n';
      if (passed == '\n' || (passed == '\r' && !beforeLineFeed)) {
        line++;
        lineStart = at;
        characters = 0;
      }
    }
  }
}
