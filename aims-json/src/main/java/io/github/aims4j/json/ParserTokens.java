package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser. */
final class ParserTokens extends Tokens {

  private final JsonParser parser;

  ParserTokens(JsonParser parser) {
    this.parser = parser;
  }

  @Override
  @Nullable JsonToken next() throws IOException {
    return parser.nextToken();
  }

  @Override
  @Nullable JsonToken current() {
    return parser.currentToken();
  }

  /** Tries the expected name first: documents have our order. */
  @Override
  int nextField(FieldNames names, int expected) throws IOException {
    if (expected == names.size()) {
      return names.indexOf(parser.nextFieldName());
    }
    if (parser.nextFieldName(names.serialized(expected))) {
      return expected;
    }
    return names.indexOf(parser.hasToken(JsonToken.END_OBJECT) ? null : parser.currentName());
  }

  @Override
  @Nullable String nextName() throws IOException {
    return parser.nextFieldName();
  }

  @Override
  String name() throws IOException {
    return parser.currentName();
  }

  @Override
  String text() throws IOException {
    return parser.getText();
  }

  @Override
  int count() throws IOException {
    boolean fits = parser.getNumberType() == JsonParser.NumberType.INT;
    return fits ? Math.max(0, parser.getIntValue()) : 0;
  }

  @Override
  int length() throws IOException {
    return parser.getTextLength();
  }

  @Override
  char charAt(int index) throws IOException {
    return parser.getTextCharacters()[parser.getTextOffset() + index];
  }

  @Override
  boolean textIs(SerializableString word) throws IOException {
    return word.getValue()
        .contentEquals(
            CharBuffer.wrap(
                parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
  }

  @Override
  JsonStreamContext object() {
    return parser.getParsingContext();
  }

  @Override
  JsonParser parser() {
    return parser;
  }
}
