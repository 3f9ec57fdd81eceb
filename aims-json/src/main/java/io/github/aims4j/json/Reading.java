package io.github.aims4j.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one document: its tokens, what is allowed, and the problems so far. A problem is
 * reported and reading goes on; what cannot be gone on from is a {@link Stop}.
 */
final class Reading {

  /** Ends the reading after its problem was reported. */
  static final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Stop() {
      super("Reading ended; the problem is reported.", null, false, false);
    }
  }

  private final Tokens tokens;
  private final JsonLimits limits;
  private final boolean keepsUnknownFields;
  private final boolean looksForSurrogates;
  private final Problems problems;

  Reading(
      Tokens tokens,
      JsonLimits limits,
      boolean keepsUnknownFields,
      boolean looksForSurrogates,
      Problems problems) {
    this.tokens = tokens;
    this.limits = limits;
    this.keepsUnknownFields = keepsUnknownFields;
    this.looksForSurrogates = looksForSurrogates;
    this.problems = problems;
  }

  Tokens tokens() {
    return tokens;
  }

  boolean keepsUnknownFields() {
    return keepsUnknownFields;
  }

  /** The text at the current token; null: a problem was reported. */
  @Nullable String text() throws IOException {
    if (tokens.current() == JsonToken.VALUE_STRING) {
      return checked(tokens.text());
    }
    wrongType("a text");
    return null;
  }

  private @Nullable String checked(String text) {
    if (text.length() > limits.stringLength()) {
      throw beyondLimit(LimitMessages.string(limits));
    }
    return isWhole(text) ? text : null;
  }

  /** Tells whether a name is one that can be kept; if not, a problem was reported. */
  boolean accepts(String name) {
    if (name.length() > limits.nameLength()) {
      throw beyondLimit(LimitMessages.name(limits));
    }
    return isWhole(name);
  }

  private boolean isWhole(String text) {
    int lone = looksForSurrogates ? Utf8.loneSurrogate(text) : -1;
    if (lone >= 0) {
      report(
          ProblemRule.LONE_SURROGATE,
          "Half a character, \\u%04x, stands alone at index %d of the text."
              .formatted((int) text.charAt(lone), lone));
    }
    return lone < 0;
  }

  /** The literal of the number at the current token. */
  String number() throws IOException {
    String literal = tokens.text();
    if (literal.length() > limits.numberLength()) {
      throw beyondLimit(LimitMessages.number(limits));
    }
    return literal;
  }

  /** Reports that the current value is not of the expected type, and passes over it. */
  void wrongType(String expected) throws IOException {
    report(ProblemRule.WRONG_TYPE, insteadOf(expected));
    passOver();
  }

  /** Reports that the document is no object, after which nothing of it can be read. */
  Stop notAnObject() {
    return stop(ProblemRule.WRONG_TYPE, insteadOf("an object"));
  }

  private String insteadOf(String expected) {
    return "%s stands here; %s is expected.".formatted(described(tokens.current()), expected);
  }

  /** Passes over the current value, whatever is in it. */
  void passOver() throws IOException {
    JsonParser parser = tokens.parser();
    if (parser.currentToken() == null) {
      throw new JsonEOFException(parser, null, "Unexpected end of input");
    }
    parser.skipChildren();
  }

  private static String described(@Nullable JsonToken token) {
    if (token == null) {
      return "Nothing";
    }
    return switch (token) {
      case START_OBJECT -> "An object";
      case START_ARRAY -> "A list";
      case VALUE_STRING -> "A text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "A number";
      case VALUE_TRUE, VALUE_FALSE -> "A truth value";
      case VALUE_NULL -> "null";
      default -> "Something that JSON does not have";
    };
  }

  /** Reports that the field at the current token is there already, and passes over its value. */
  void passDuplicate(String name) throws IOException {
    report(
        ProblemRule.DUPLICATE_FIELD,
        "The field %s stands twice in one object; each stands once."
            .formatted(Quoted.quoted(name)));
    tokens.next();
    passOver();
  }

  /** Reports a problem of the current token. */
  void report(ProblemRule rule, String message) {
    report(rule, pointer(), message, tokens.parser().currentTokenLocation());
  }

  /**
   * Reports a problem of an object that has just ended; null is one of tokens without a parser.
   *
   * @throws Declined if there is no parser
   */
  void reportObject(@Nullable JsonStreamContext object, ProblemRule rule, String message) {
    // Declined here when there is no parser, and so no object.
    String pointer = pointer();
    JsonLocation start = requireNonNull(object).startLocation(ContentReference.unknown());
    report(rule, pointer, message, start);
  }

  private void report(ProblemRule rule, String pointer, String message, JsonLocation place) {
    problems.add(rule, pointer, message, place.getLineNr(), place.getColumnNr());
  }

  private String pointer() {
    return tokens.parser().getParsingContext().pathAsPointer().toString();
  }

  /** Reports a problem of the current token after which nothing can be read. */
  Stop stop(ProblemRule rule, String message) {
    report(rule, message);
    return new Stop();
  }

  private Stop beyondLimit(String message) {
    return stop(ProblemRule.LIMIT, message);
  }

  /** Reports text that is not JSON, at the place where the parser gave up. */
  void reportMalformed(JsonProcessingException cause) {
    Malformed malformed = new Malformed(cause, limits);
    String place = malformed.isBetweenValues() ? pointerOfObject() : pointer();
    reportAt(cause, malformed.rule(), place, malformed.message());
  }

  /** The parser goes on to know the field before until it has read the name of the next. */
  private String pointerOfObject() {
    JsonStreamContext context = tokens.parser().getParsingContext();
    return context.inObject() ? context.getParent().pathAsPointer().toString() : pointer();
  }

  /** Reports a problem at the place where the parser gave up. */
  void reportAt(JsonProcessingException cause, ProblemRule rule, String message) {
    reportAt(cause, rule, pointer(), message);
  }

  private void reportAt(
      JsonProcessingException cause, ProblemRule rule, String pointer, String message) {
    JsonLocation place = cause.getLocation();
    report(rule, pointer, message, place == null ? tokens.parser().currentLocation() : place);
  }
}
