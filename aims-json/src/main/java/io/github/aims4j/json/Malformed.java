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
    return cause instanceof StreamConstraintsException ? ProblemRule.LIMIT : ProblemRule.SYNTAX;
  }

  String message() {
    if (cause instanceof StreamConstraintsException) {
      return beyondLimit(cause.getOriginalMessage());
    }
    if (cause instanceof JsonEOFException) {
      return "The document ends in the middle.";
    }
    return "This is not JSON: %s.".formatted(firstSentence(cause.getOriginalMessage()));
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
