package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Why the parser gave up, in our words. */
final class Malformed {

  private final JsonProcessingException cause;
  private final JsonLimits limits;

  Malformed(JsonProcessingException cause, JsonLimits limits) {
    this.cause = cause;
    this.limits = limits;
  }

  ProblemRule rule() {
    if (cause instanceof StreamConstraintsException) {
      return ProblemRule.LIMIT;
    }
    return isHalfACharacterInAName() ? ProblemRule.LONE_SURROGATE : ProblemRule.SYNTAX;
  }

  String message() {
    if (cause instanceof StreamConstraintsException) {
      return beyondLimit(cause.getOriginalMessage());
    }
    if (isHalfACharacterInAName()) {
      return "The field name contains an unpaired surrogate.";
    }
    if (isEnd()) {
      return "The document ends unexpectedly.";
    }
    return "The document is not valid JSON: %s."
        .formatted(firstSentence(cause.getOriginalMessage()));
  }

  /** Tells whether the parser gave up in the name of a field, or before or after a field. */
  boolean isBetweenValues() {
    String message = cause.getOriginalMessage();
    return message.contains("in field name")
        || message.contains("included in name")
        || message.contains("start field name")
        || message.contains("Object entries")
        || message.contains("close marker for Object")
        || message.startsWith("Name length");
  }

  /** In a text the parser keeps half a character, but in a name it gives up. */
  private boolean isHalfACharacterInAName() {
    return cause.getOriginalMessage().contains("surrogate")
        && cause.getOriginalMessage().contains("in field name");
  }

  /** Between two fields the parser has no exception of its own for the end. */
  private boolean isEnd() {
    return cause instanceof JsonEOFException
        || cause.getOriginalMessage().startsWith("Unexpected end-of-input");
  }

  /** The parser has one exception for all its limits; they differ in how the message begins. */
  private String beyondLimit(String message) {
    if (message.startsWith("Document nesting depth")) {
      return LimitMessages.depth(limits);
    } else if (message.startsWith("Name length")) {
      return LimitMessages.name(limits);
    } else if (message.startsWith("Number value length")) {
      return LimitMessages.number(limits);
    } else if (message.startsWith("String value length")) {
      return LimitMessages.string(limits);
    }
    return message;
  }

  private static String firstSentence(String message) {
    String line = message.lines().findFirst().orElse(message);
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
