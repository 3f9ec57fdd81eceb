// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.util.List;

/**
 * The JSON pointer (RFC 6901) of a place in a document. If it is longer than {@value #LONGEST}
 * characters, which only one deep within an extension is, three dots replace its middle.
 */
final class Pointer {

  /** The greatest length of a pointer, without the dots. */
  static final int LONGEST = 1_000;

  private static final int HALF = LONGEST / 2;

  private final List<String> segments;

  private Pointer(List<String> segments) {
    this.segments = segments;
  }

  /**
   * Returns a pointer.
   *
   * @param segments the names and indexes that lead to the place, the innermost first
   */
  static String of(List<String> segments) {
    return new Pointer(segments).joined();
  }

  private String joined() {
    StringBuilder head = new StringBuilder();
    int outermost = segments.size() - 1;
    while (outermost >= 0 && head.length() <= LONGEST) {
      head.append('/').append(escaped(segments.get(outermost)));
      outermost--;
    }
    if (outermost < 0 && head.length() <= LONGEST) {
      return head.toString();
    }
    return withoutMiddle(head);
  }

  private String withoutMiddle(StringBuilder head) {
    StringBuilder tail = new StringBuilder();
    for (int i = 0; i < segments.size() && tail.length() < HALF; i++) {
      tail.insert(0, "/" + escaped(segments.get(i)));
    }
    return head.substring(0, afterCharacter(head, HALF))
        + "..."
        + tail.substring(afterCharacter(tail, Math.max(0, tail.length() - HALF)));
  }

  /** Returns the index, or the next one if it would split a surrogate pair. */
  private static int afterCharacter(StringBuilder text, int index) {
    return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
        ? index + 1
        : index;
  }

  /** Escapes no more of a long name than can be shown. */
  private static String escaped(String name) {
    String shown = name.length() <= LONGEST ? name : cut(name);
    return shown.replace("~", "~0").replace("/", "~1");
  }

  private static String cut(String name) {
    return name.substring(0, HALF) + name.substring(name.length() - HALF);
  }
}
