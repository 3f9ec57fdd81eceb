package io.github.aims4j.json;

import com.fasterxml.jackson.core.SerializableString;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A text of a document, or the literal of a number: where it stands, and what it says. */
final class PlainText {

  /** As many digits as every number has that fits an {@code int}. */
  private static final int SAFE_DIGITS = 9;

  /** What the platform makes of bytes that are not UTF-8. A document that has it is rare. */
  private static final char REPLACEMENT = '\ufffd';

  private final byte[] document;
  private int start;
  private int end;

  /** Whether it is known that each byte stands for itself: all is ASCII, nothing is escaped. */
  private boolean simple;

  private @Nullable String decoded;

  PlainText(byte[] document) {
    this.document = document;
  }

  /** Takes the text that begins after a quotation mark, and returns where the one after it is. */
  int takeFrom(int first) {
    begin(first);
    long seen = 0;
    int index = first;
    while (index <= document.length - Long.BYTES) {
      long eight = EightBytes.at(document, index);
      long marks = EightBytes.marks(eight);
      if (marks == 0) {
        seen |= eight;
        index += Long.BYTES;
      } else {
        seen |= eight & (Long.lowestOneBit(marks) - 1);
        index += Long.numberOfTrailingZeros(marks) / Byte.SIZE;
        if (document[index] == '"') {
          simple = (seen & EightBytes.HIGH_BITS) == 0;
          end = index;
          return index;
        }
        index = afterEscape(index);
        seen = EightBytes.HIGH_BITS;
      }
    }
    return takeNearEnd(index);
  }

  /** The same byte by byte, where there are no eight more; it is not found out to be simple. */
  private int takeNearEnd(int from) {
    int index = from;
    while (index < document.length && document[index] != '"') {
      boolean mark = document[index] == '\\' || (document[index] >= 0 && document[index] < ' ');
      index = mark ? afterEscape(index) : index + 1;
    }
    if (index >= document.length) {
      throw new Declined();
    }
    simple = false;
    end = index;
    return index;
  }

  private int afterEscape(int index) {
    if (document[index] != '\\') {
      throw new Declined();
    }
    return index + 2;
  }

  /** Takes a literal of ASCII. */
  void take(int first, int afterLast) {
    begin(first);
    simple = true;
    end = afterLast;
  }

  private void begin(int first) {
    start = first;
    decoded = null;
  }

  /** How many bytes this has in the document, which are no fewer than its characters. */
  int bytes() {
    return end - start;
  }

  int length() {
    return simple ? end - start : toString().length();
  }

  char charAt(int index) {
    return simple ? (char) document[start + index] : toString().charAt(index);
  }

  /** Tells whether this is that word. */
  boolean is(SerializableString word) {
    byte[] bytes = word.asUnquotedUTF8();
    return simple
        ? bytes() == bytes.length && EightBytes.equal(document, start, bytes)
        : word.getValue().equals(toString());
  }

  /** The number that these digits make, from 1; 0: they do not, or are too many. */
  int count() {
    boolean counts = document[start] >= '1' && bytes() <= SAFE_DIGITS;
    int value = 0;
    for (int i = start; counts && i < end; i++) {
      value = value * 10 + (document[i] - '0');
    }
    return value;
  }

  @Override
  public String toString() {
    if (simple) {
      return ascii();
    }
    if (decoded == null) {
      decoded = decode();
    }
    return decoded;
  }

  // For ASCII this is the same as with a charset, and small enough to be compiled into its callers.
  @SuppressWarnings("deprecation")
  private String ascii() {
    return new String(document, 0, start, end - start);
  }

  private String decode() {
    String text = new String(document, start, end - start, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      throw new Declined();
    }
    return unescaped(text);
  }

  private static String unescaped(String text) {
    int from = 0;
    int backslash = text.indexOf('\\');
    if (backslash < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    while (backslash >= 0) {
      char escape = text.charAt(backslash + 1);
      boolean isCodeUnit = escape == 'u';
      result.append(text, from, backslash);
      result.append(isCodeUnit ? codeUnit(text, backslash + 2) : character(escape));
      from = backslash + (isCodeUnit ? 6 : 2);
      backslash = text.indexOf('\\', from);
    }
    return result.append(text, from, text.length()).toString();
  }

  private static char character(char escape) {
    return switch (escape) {
      case '"', '\\', '/' -> escape;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> throw new Declined();
    };
  }

  /** Half a character is left to the parser, even where its other half stands beside it. */
  private static char codeUnit(String text, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      boolean ascii = i < text.length() && text.charAt(i) < 0x80;
      int digit = ascii ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        throw new Declined();
      }
      value = value * 16 + digit;
    }
    if (Character.isSurrogate((char) value)) {
      throw new Declined();
    }
    return (char) value;
  }
}
