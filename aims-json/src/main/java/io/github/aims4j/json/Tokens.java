// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one document, from a parser of Jackson 2. The classes of this library know Jackson
 * through this class, {@link Writing}, {@link Name} and {@link JsonStreams} only.
 */
final class Tokens implements Closeable {

  private static final Token[] KINDS = kinds();

  private final JsonParser parser;

  Tokens(JsonParser parser) {
    this.parser = parser;
  }

  private static Token[] kinds() {
    Token[] kinds = new Token[16];
    for (JsonToken token : JsonToken.values()) {
      if (token.id() > 0) {
        kinds[token.id()] = kind(token);
      }
    }
    kinds[0] = Token.NONE;
    return kinds;
  }

  private static Token kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Token.OBJECT;
      case END_OBJECT -> Token.OBJECT_END;
      case START_ARRAY -> Token.LIST;
      case END_ARRAY -> Token.LIST_END;
      case FIELD_NAME -> Token.NAME;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER_INT -> Token.INTEGER;
      case VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      default -> Token.OTHER;
    };
  }

  /** Goes to the next token and returns it. */
  Token next() throws IOException {
    return kindOf(parser.nextToken());
  }

  /** Returns the current token. */
  Token current() {
    return KINDS[parser.currentTokenId()];
  }

  private static Token kindOf(@Nullable JsonToken token) {
    return token == null ? Token.NONE : KINDS[token.id()];
  }

  /**
   * Goes to the next field name and returns its index. The expected name is tried first, since
   * documents usually have the order of the model.
   *
   * @param reader what knows the names of the fields
   * @param names the names of the fields, in order
   * @param expected the index of the next field if none is omitted
   * @return the index, {@link ObjectReader#OTHER} or {@link ObjectReader#END}
   */
  int nextField(ObjectReader<?, ?> reader, Name[] names, int expected) throws IOException {
    String name;
    if (expected == names.length) {
      name = parser.nextFieldName();
    } else if (parser.nextFieldName(names[expected])) {
      return expected;
    } else {
      name = parser.hasToken(JsonToken.END_OBJECT) ? null : parser.currentName();
    }
    return name == null ? ObjectReader.END : reader.indexOf(name);
  }

  /** Goes to the next field name and returns it; null: the object has ended. */
  @Nullable String nextName() throws IOException {
    return parser.nextFieldName();
  }

  /** Returns the current field name. */
  String name() throws IOException {
    return parser.currentName();
  }

  /** Returns the string, or the literal of the number, at the current token. */
  String text() throws IOException {
    return parser.getText();
  }

  /** Returns the number at the current token if it is an {@code int}, otherwise -1. */
  int integer() throws IOException {
    boolean fits = parser.getNumberType() == JsonParser.NumberType.INT;
    return fits ? parser.getIntValue() : -1;
  }

  /** Returns the length of the string at the current token. */
  int length() throws IOException {
    return parser.getTextLength();
  }

  /** Returns a character of the string at the current token. */
  char charAt(int index) throws IOException {
    return parser.getTextCharacters()[parser.getTextOffset() + index];
  }

  /** Tells whether the string at the current token is a word. */
  boolean isWord(Name word) throws IOException {
    return word.getValue()
        .contentEquals(
            CharBuffer.wrap(
                parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
  }

  /** Skips the current value with everything in it. */
  void skip() throws IOException {
    if (parser.currentToken() == null) {
      throw new JsonEOFException(parser, null, "Unexpected end of input");
    }
    parser.skipChildren();
  }

  /** Returns the number of objects and arrays around the current token, or started by it. */
  int depth() {
    return parser.getParsingContext().getNestingDepth();
  }

  /** Returns a handle of the object that starts at the current token, for {@link #placeOf}. */
  Object start() {
    return parser.getParsingContext();
  }

  /** Returns the place of the current token. */
  Place place() {
    return place(parser.getParsingContext(), parser.currentTokenLocation());
  }

  /** Returns the place of an object that has just ended. */
  Place placeOf(Object start) {
    JsonStreamContext object = (JsonStreamContext) start;
    return place(parser.getParsingContext(), object.startLocation(ContentReference.unknown()));
  }

  private static Place place(JsonStreamContext context, JsonLocation location) {
    return new Place(JsonStreams.pointer(context), location.getLineNr(), location.getColumnNr());
  }

  /**
   * Reads something.
   *
   * @throws MalformedException if the text is not JSON or exceeds a limit of the parser
   */
  <T> @Nullable T read(Parsing<T> parsing) throws IOException, MalformedException {
    try {
      return parsing.parse();
    } catch (StreamReadException | StreamConstraintsException e) {
      throw malformed(e);
    }
  }

  private MalformedException malformed(JsonProcessingException cause) {
    String message = cause.getOriginalMessage();
    boolean limit = cause instanceof StreamConstraintsException;
    boolean end = cause instanceof JsonEOFException;
    JsonStreamContext context = parser.getParsingContext();
    // Until the parser has read the next name, its context still has the name of the field before.
    boolean ofObject = MalformedException.isBetweenValues(message) && context.inObject();
    JsonLocation location = cause.getLocation();
    Place place =
        place(
            ofObject ? context.getParent() : context,
            location == null ? parser.currentLocation() : location);
    return new MalformedException(message, limit, end, place);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
