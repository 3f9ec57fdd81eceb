package io.github.aims4j.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The writing of a document without white space and with which nothing is wrong. This keeps no
 * places, and so is faster than a generator. At half a character, or an extension that is nested
 * too deeply, it throws {@link Declined}, and the document is written again with a generator, which
 * says where that is.
 */
final class PlainWriting extends Writing {

  private static final int BUFFER_LENGTH = 8192;

  /** More than the names and words of the model and a number have, with all that is around them. */
  private static final int ROOM = 256;

  /** Longer texts go past the buffer. */
  private static final int LONGEST_IN_BUFFER = BUFFER_LENGTH - ROOM;

  private final int depth;

  /** What was in the buffer before; null while all of the document is in it. */
  private @Nullable ByteArrayBuilder flushed;

  /** What comes last. */
  private final byte[] buffer = new byte[BUFFER_LENGTH];

  /** How many bytes are in the buffer. */
  private int at;

  /** How many objects and lists have begun and not ended. */
  private int level;

  /** Whether a comma stands before the next element. */
  private boolean afterElement;

  PlainWriting(JsonLimits limits, boolean keepsUnknownFields) {
    super(keepsUnknownFields);
    this.depth = limits.depth();
  }

  /** Returns what was written. */
  byte[] toBytes() {
    if (flushed == null) {
      return Arrays.copyOf(buffer, at);
    }
    return flush().toByteArray();
  }

  @Override
  void startObject() {
    start('{');
  }

  @Override
  void endObject() {
    end('}');
  }

  @Override
  void startList() {
    start('[');
  }

  @Override
  void endList() {
    end(']');
  }

  private void start(char bracket) {
    if (level == depth) {
      throw new Declined();
    }
    level++;
    separate();
    put(bracket);
    afterElement = false;
  }

  private void end(char bracket) {
    level--;
    makeRoom(ROOM);
    put(bracket);
    afterElement = true;
  }

  @Override
  void name(FieldName name) {
    separate();
    at = name.putInto(buffer, at);
    afterElement = false;
  }

  @Override
  void name(String name) {
    text(name);
    put(':');
    afterElement = false;
  }

  @Override
  void text(String text) {
    // A text has at least as many bytes as characters.
    if (text.length() > LONGEST_IN_BUFFER || !putSimple(text.getBytes(StandardCharsets.UTF_8))) {
      quote(escaped(text));
    }
    afterElement = true;
  }

  /** Puts a text in quotation marks; false: it is long, or something may have to be escaped. */
  private boolean putSimple(byte[] bytes) {
    if (bytes.length > LONGEST_IN_BUFFER) {
      return false;
    }
    makeRoom(bytes.length + ROOM);
    int before = at;
    separate();
    put('"');
    boolean simple = bytes.length < Long.BYTES ? copyShort(bytes, at) : copy(bytes, at);
    if (simple) {
      at += bytes.length;
      put('"');
    } else {
      at = before;
    }
    return simple;
  }

  private boolean copy(byte[] bytes, int index) {
    int last = bytes.length - Long.BYTES;
    long marks = copyEight(bytes, last, index + last);
    for (int i = 0; i < last; i += Long.BYTES) {
      marks |= copyEight(bytes, i, index + i);
    }
    return marks == 0;
  }

  /** Returns zero when none of the eight bytes may have to be escaped. */
  private long copyEight(byte[] bytes, int from, int to) {
    long eight = EightBytes.at(bytes, from);
    EightBytes.put(eight, buffer, to);
    return EightBytes.marks(eight) | EightBytes.each('?', eight);
  }

  private boolean copyShort(byte[] bytes, int index) {
    boolean simple = true;
    for (int i = 0; i < bytes.length; i++) {
      byte character = bytes[i];
      buffer[index + i] = character;
      simple &=
          (character & 0xFF) >= ' ' && character != '"' && character != '\\' && character != '?';
    }
    return simple;
  }

  /** Returns a text as it stands between quotation marks. */
  private static byte[] escaped(String text) {
    if (Utf8.loneSurrogate(text) >= 0) {
      throw new Declined();
    }
    return JsonStringEncoder.getInstance().quoteAsUTF8(text);
  }

  private void quote(byte[] bytes) {
    separate();
    put('"');
    put(bytes);
    put('"');
  }

  @Override
  void word(SerializableString word) {
    quote(word.asQuotedUTF8());
    afterElement = true;
  }

  @Override
  void characters(char[] characters, int length) {
    separate();
    put('"');
    for (int i = 0; i < length; i++) {
      put(characters[i]);
    }
    put('"');
    afterElement = true;
  }

  @Override
  void number(int number) {
    separate();
    at = NumberOutput.outputInt(number, buffer, at);
    afterElement = true;
  }

  @Override
  void number(String literal) {
    literal(literal);
  }

  @Override
  void truth(boolean truth) {
    literal(truth ? "true" : "false");
  }

  @Override
  void nothing() {
    literal("null");
  }

  private void literal(String literal) {
    separate();
    put(literal.getBytes(StandardCharsets.US_ASCII));
    afterElement = true;
  }

  /** Makes room for the next element, and puts a comma before it where one is due. */
  private void separate() {
    makeRoom(ROOM);
    if (afterElement) {
      put(',');
    }
  }

  private void put(char character) {
    buffer[at++] = (byte) character;
  }

  private void put(byte[] bytes) {
    if (bytes.length > LONGEST_IN_BUFFER) {
      flush().write(bytes, 0, bytes.length);
    } else {
      makeRoom(bytes.length + ROOM);
      System.arraycopy(bytes, 0, buffer, at, bytes.length);
      at += bytes.length;
    }
  }

  private void makeRoom(int length) {
    if (at > buffer.length - length) {
      flush();
    }
  }

  private ByteArrayBuilder flush() {
    ByteArrayBuilder result = flushed == null ? new ByteArrayBuilder(BUFFER_LENGTH) : flushed;
    result.write(buffer, 0, at);
    at = 0;
    flushed = result;
    return result;
  }
}
