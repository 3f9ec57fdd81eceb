package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of one document, one after the other, and the value at each. */
abstract sealed class Tokens permits ParserTokens, PlainTokens {

  /**
   * Goes to the next token and returns it; null: the document has ended. In an object this is asked
   * for values only, and for names there are {@link #nextField} and {@link #nextName}.
   */
  abstract @Nullable JsonToken next() throws IOException;

  /**
   * The current token; null: before the first and after the last. That a text or a number is one is
   * only certain when it was asked for.
   */
  abstract @Nullable JsonToken current();

  /**
   * Goes to the name of the next field and returns its index.
   *
   * @param names the names of the fields of the object
   * @param expected the index of the field that comes next when none is left out
   * @return the index, {@link FieldNames#OTHER}, or {@link FieldNames#END} when the object ended
   */
  abstract int nextField(FieldNames names, int expected) throws IOException;

  /** Goes to the name of the next field and returns it; null: the object has ended. */
  abstract @Nullable String nextName() throws IOException;

  /** The name of the field at whose name this stands, when it is none of those looked for. */
  abstract String name() throws IOException;

  /** The text, or the literal of the number, at the current token. */
  abstract String text() throws IOException;

  /** The number at the current token when it counts, from 1; 0: it does not, or is too large. */
  abstract int count() throws IOException;

  /** How many characters the text at the current token has. */
  abstract int length() throws IOException;

  /** A character of the text at the current token. */
  abstract char charAt(int index) throws IOException;

  /** Tells whether the text at the current token is a word of ASCII. */
  abstract boolean textIs(SerializableString word) throws IOException;

  /** The object whose start is the current token, to report problems of it; null: no parser. */
  abstract @Nullable JsonStreamContext object();

  /**
   * The parser that knows the place of a problem and how to go on after it.
   *
   * @throws Declined if there is none
   */
  abstract JsonParser parser();
}
