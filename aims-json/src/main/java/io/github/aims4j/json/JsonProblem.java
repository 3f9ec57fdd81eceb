// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.finding.Finding;
import io.github.aims4j.internal.Quoted;
import java.io.Serializable;

/**
 * Something that keeps a JSON document from being read, and where it is. The path of the finding is
 * a JSON pointer (RFC 6901) from the root of the document, of which the middle is cut out beyond
 * {@value Pointer#LONGEST} characters; its basis is {@code RECORD_FORM}, so it says nothing of
 * conformity.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 *
 * @param finding what is wrong, where, and what can be done about it
 * @param line the line, from 1; 0 when the JSON has no lines, such as a tree in memory
 * @param column the character within the line, from 1, a character being a code point of Unicode; 0
 *     when the JSON has no lines
 */
public record JsonProblem(Finding finding, int line, int column) implements Serializable {

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

  /** Findings are not serializable; their JSON is. */
  private Object writeReplace() {
    return new Serialized(AimsJson.standard().writeRecord(Finding.class, finding), line, column);
  }

  // The bytes are neither changed nor handed out.
  @SuppressWarnings("ArrayRecordComponent")
  private record Serialized(byte[] finding, int line, int column) implements Serializable {

    private Object readResolve() {
      return new JsonProblem(AimsJson.standard().readRecord(Finding.class, finding), line, column);
    }
  }

  /**
   * Returns the problem in one line, such as {@code /risks/0/owner, line 7, column 12: "a b" is not
   * an id ...}. Control and format characters are written as escapes, and a very long path is cut
   * in its middle.
   */
  @Override
  public String toString() {
    String path = Quoted.shortened(finding.path(), LONGEST_PATH);
    String place = path.isEmpty() ? "document" : path;
    String position = line > 0 ? ", line %s, column %s".formatted(line, column) : "";
    return Quoted.visible(place + position + ": " + finding.message());
  }
}
