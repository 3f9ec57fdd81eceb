// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.visible;

/** The parser cannot read the document: it is not JSON, or exceeds a limit of the parser. */
final class MalformedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final boolean limit;
  private final boolean end;
  private final transient Place place;

  /**
   * Keeps why a parser gave up.
   *
   * @param reason the message of the parser
   * @param limit whether a limit is exceeded
   * @param end whether the document ends unexpectedly
   * @param place where the parser gave up
   */
  MalformedException(String reason, boolean limit, boolean end, Place place) {
    super(reason, null, false, false);
    this.reason = reason;
    this.limit = limit;
    this.end = end;
    this.place = place;
  }

  Place place() {
    return place;
  }

  ProblemRule rule() {
    if (limit) {
      return ProblemRule.LIMIT;
    }
    return isSurrogateInName() ? ProblemRule.LONE_SURROGATE : ProblemRule.SYNTAX;
  }

  /** Returns the reason in our words. */
  String message(JsonLimits limits) {
    if (limit) {
      return beyondLimit(limits);
    } else if (isSurrogateInName()) {
      return "The field name contains an unpaired surrogate.";
    }
    // Between two fields the parser has no exception of its own for the end.
    return end || reason.startsWith("Unexpected end-of-input")
        ? "The document ends unexpectedly."
        : "The document is not valid JSON: %s.".formatted(firstSentence());
  }

  /** The parser keeps an unpaired surrogate in a string, but rejects it in a name. */
  private boolean isSurrogateInName() {
    return reason.contains("surrogate") && isInName(reason);
  }

  private static boolean isInName(String reason) {
    return reason.contains("in field name") || reason.contains("in property name");
  }

  /**
   * The parser has one exception for all limits; they differ in how the message starts, which is
   * shorter before 2.16.
   */
  private String beyondLimit(JsonLimits limits) {
    if (reason.startsWith("Document nesting depth") || reason.startsWith("Depth ")) {
      return LimitMessages.depth(limits);
    } else if (reason.startsWith("Name length")) {
      return LimitMessages.name(limits);
    } else if (reason.startsWith("Number value length") || reason.startsWith("Number length")) {
      return LimitMessages.number(limits);
    } else if (reason.startsWith("String value length") || reason.startsWith("String length")) {
      return LimitMessages.string(limits);
    }
    return visible(firstSentence() + ".");
  }

  private String firstSentence() {
    String line = reason.lines().findFirst().orElse(reason);
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  /** Tells whether a parser gave up in the name of a field, or before or after a field. */
  static boolean isBetweenValues(String reason) {
    return isInName(reason)
        || reason.contains("included in name")
        || reason.contains("start field name")
        || reason.contains("start property name")
        || reason.contains("Object entries")
        || reason.contains("close marker for Object")
        || reason.startsWith("Name length");
  }
}
