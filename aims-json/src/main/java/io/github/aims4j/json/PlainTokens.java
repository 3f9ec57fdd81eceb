package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.SerializableString;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document with which nothing is wrong. This keeps no places and has no messages,
 * and so is faster than a parser. At the first thing that is not as it should be, or only rare, it
 * throws {@link Declined}, and the document is read again with a parser.
 */
final class PlainTokens extends Tokens {

  /** Each token at its id; null at that of none. */
  private static final @Nullable JsonToken[] BY_ID = byId();

  private final byte[] document;
  private final JsonLimits limits;
  private final PlainText text;
  private final OtherNames otherNames = new OtherNames();

  /** How many objects and lists have begun and not ended. */
  private int level;

  /** The index of the next byte. */
  private int at;

  /** Whether a comma stands before the next element. */
  private boolean afterElement;

  /**
   * The id of the current token. With each reference that is stored the garbage collector has work,
   * with a number not, and nothing is stored more often.
   */
  private int token = JsonTokenId.ID_NO_TOKEN;

  private String name = "";

  PlainTokens(byte[] document, int start, JsonLimits limits) {
    this.document = document;
    this.at = start;
    this.limits = limits;
    this.text = new PlainText(document);
  }

  private static @Nullable JsonToken[] byId() {
    @Nullable JsonToken[] tokens = new @Nullable JsonToken[JsonTokenId.ID_EMBEDDED_OBJECT + 1];
    for (JsonToken token : JsonToken.values()) {
      if (token.id() > JsonTokenId.ID_NO_TOKEN) {
        tokens[token.id()] = token;
      }
    }
    return tokens;
  }

  @Override
  @Nullable JsonToken next() {
    if (token == JsonTokenId.ID_FIELD_NAME) {
      return value();
    }
    if (level == 0) {
      return afterElement ? end() : value();
    }
    byte next = visible();
    if (next == ']') {
      return close(JsonToken.END_ARRAY);
    }
    if (afterElement) {
      pass(next, ',');
    }
    return value();
  }

  private @Nullable JsonToken end() {
    while (at < document.length) {
      if (!isSpace(document[at])) {
        throw new Declined();
      }
      at++;
    }
    token = JsonTokenId.ID_NO_TOKEN;
    return null;
  }

  @Override
  @Nullable JsonToken current() {
    return BY_ID[token];
  }

  @Override
  int nextField(FieldNames names, int expected) {
    if (!goToName()) {
      return FieldNames.END;
    }
    int index = names.find(document, at + 1, expected);
    if (index == FieldNames.OTHER || names.quotedLength(index) - 1 > limits.nameLength()) {
      readName();
      return names.indexOf(name);
    }
    at += 1 + names.quotedLength(index);
    passColon();
    return index;
  }

  @Override
  @Nullable String nextName() {
    if (!goToName()) {
      return null;
    }
    readName();
    return name;
  }

  /** Goes to the quotation mark before the next name; false: the object ended. */
  private boolean goToName() {
    byte next = visible();
    if (next == '}') {
      close(JsonToken.END_OBJECT);
      return false;
    }
    if (afterElement) {
      pass(next, ',');
      next = visible();
    }
    if (next != '"') {
      throw new Declined();
    }
    return true;
  }

  private void readName() {
    readText(limits.nameLength());
    name = otherNames.of(text);
    passColon();
  }

  private void passColon() {
    pass(visible(), ':');
    token = JsonTokenId.ID_FIELD_NAME;
  }

  private void pass(byte found, char expected) {
    if (found != expected) {
      throw new Declined();
    }
    at++;
  }

  /** Passes white space, and returns the byte after it, at which this stands then. */
  private byte visible() {
    byte next = byteAt(at);
    while (next <= ' ' && isSpace(next)) {
      at++;
      next = byteAt(at);
    }
    return next;
  }

  private byte byteAt(int index) {
    if (index >= document.length) {
      throw new Declined();
    }
    return document[index];
  }

  private static boolean isSpace(byte character) {
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
  }

  private JsonToken value() {
    byte first = visible();
    if (first == '"') {
      readText(limits.stringLength());
      return element(JsonToken.VALUE_STRING);
    }
    return switch (first) {
      case '{' -> open(JsonToken.START_OBJECT);
      case '[' -> open(JsonToken.START_ARRAY);
      case 't' -> literal("true", JsonToken.VALUE_TRUE);
      case 'f' -> literal("false", JsonToken.VALUE_FALSE);
      case 'n' -> literal("null", JsonToken.VALUE_NULL);
      default -> number();
    };
  }

  private JsonToken element(JsonToken last) {
    afterElement = true;
    token = last.id();
    return last;
  }

  private JsonToken open(JsonToken start) {
    if (level == limits.depth()) {
      throw new Declined();
    }
    at++;
    level++;
    afterElement = false;
    token = start.id();
    return start;
  }

  private JsonToken close(JsonToken end) {
    at++;
    level--;
    return element(end);
  }

  private JsonToken literal(String word, JsonToken value) {
    for (int i = 0; i < word.length(); i++) {
      pass(byteAt(at), word.charAt(i));
    }
    return element(value);
  }

  /** Takes what looks like a number; who makes a number of it holds it to the grammar. */
  private JsonToken number() {
    int start = at;
    boolean whole = true;
    while (at < document.length && isOfNumber(document[at])) {
      whole &= isDigit(document[at]) || (document[at] == '-' && at == start);
      at++;
    }
    text.take(start, at);
    if (at == start || at - start > limits.numberLength()) {
      throw new Declined();
    }
    return element(whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT);
  }

  private static boolean isOfNumber(byte character) {
    return isDigit(character)
        || character == '-'
        || character == '+'
        || character == '.'
        || character == 'e'
        || character == 'E';
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }

  private void readText(int limit) {
    at = text.takeFrom(at + 1) + 1;
    if (text.bytes() > limit) {
      throw new Declined();
    }
  }

  @Override
  String name() {
    return name;
  }

  @Override
  String text() {
    return text.toString();
  }

  @Override
  int count() {
    return text.count();
  }

  @Override
  int length() {
    return text.length();
  }

  @Override
  char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  boolean textIs(SerializableString word) {
    return text.is(word);
  }

  @Override
  @Nullable JsonStreamContext object() {
    return null;
  }

  /** There is none: who asks for it has something to report. */
  @Override
  JsonParser parser() {
    throw new Declined();
  }
}
