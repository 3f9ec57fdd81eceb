package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** The tokens of one document, one after the other, and the value at each. */
final class Tokens {

  private final JsonParser parser;

  Tokens(JsonParser parser) {
    this.parser = parser;
  }

  /** Goes to the next token and returns it; null: the document has ended. */
  @Nullable JsonToken next() throws IOException {
    return parser.nextToken();
  }

  /** The current token; null: before the first and after the last. */
  @Nullable JsonToken current() {
    return parser.currentToken();
  }

  /**
   * Goes to the name of the next field and returns its index. The expected name is tried first:
   * documents have our order.
   *
   * @param names the names of the fields of the object
   * @param expected the index of the field that comes next when none is left out
   * @return the index, {@link FieldNames#OTHER}, or {@link FieldNames#END} when the object ended
   */
  int nextField(FieldNames names, int expected) throws IOException {
    if (expected == names.size()) {
      return names.indexOf(parser.nextFieldName());
    }
    if (parser.nextFieldName(names.serialized(expected))) {
      return expected;
    }
    return names.indexOf(parser.hasToken(JsonToken.END_OBJECT) ? null : parser.currentName());
  }

  /** Goes to the name of the next field and returns it; null: the object has ended. */
  @Nullable String nextName() throws IOException {
    return parser.nextFieldName();
  }

  /** The name of the field at whose name this stands. */
  String name() throws IOException {
    return parser.currentName();
  }

  /** The text, or the literal of the number, at the current token. */
  String text() throws IOException {
    return parser.getText();
  }

  /** The number at the current token when it is a positive {@code int}; otherwise 0. */
  int count() throws IOException {
    boolean fits = parser.getNumberType() == JsonParser.NumberType.INT;
    return fits ? Math.max(0, parser.getIntValue()) : 0;
  }

  /** How many characters the text at the current token has. */
  int length() throws IOException {
    return parser.getTextLength();
  }

  /** A character of the text at the current token. */
  char charAt(int index) throws IOException {
    return parser.getTextCharacters()[parser.getTextOffset() + index];
  }

  /** Tells whether the text at the current token is a word. */
  boolean textIs(SerializableString word) throws IOException {
    return word.getValue()
        .contentEquals(
            CharBuffer.wrap(
                parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
  }

  /** The object whose start is the current token, to report problems of it. */
  JsonStreamContext object() {
    return parser.getParsingContext();
  }

  /** The parser, which knows the place of a problem and how to go on after it. */
  JsonParser parser() {
    return parser;
  }
}
