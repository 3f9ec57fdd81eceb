package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes whole documents of UTF-8: this knows what is checked before, while and after
 * they are parsed.
 */
final class Documents {

  /** How many bytes a byte order mark has in UTF-8. */
  private static final int MARK_LENGTH = 3;

  private static final Place START = new Place("", 1, 1);

  private final JsonFactory factory;
  private final JsonLimits limits;
  private final boolean keepsUnknownFields;

  Documents(JsonFactory factory, JsonLimits limits, boolean keepsUnknownFields) {
    this.factory = factory;
    this.limits = limits;
    this.keepsUnknownFields = keepsUnknownFields;
  }

  /** Returns a factory whose parsers and generators keep to the limits. */
  static JsonFactory factory(JsonLimits limits) {
    return new JsonFactoryBuilder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                // The parser takes the literal of a number for a text too; a text is checked when
                // read.
                .maxStringLength(Math.max(limits.stringLength(), limits.numberLength()))
                .maxNumberLength(limits.numberLength())
                .maxNameLength(limits.nameLength())
                .build())
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .build();
  }

  /** Reads the text of a document, which is whole characters or refused. */
  <T> T read(ObjectType<T, ?> table, String text) {
    if (text.length() > limits.documentBytes()) {
      throw tooLarge(0);
    }
    int lone = Utf8.loneSurrogate(text);
    if (lone >= 0) {
      byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
      Places places = new Places(before, 0, 0);
      Problems problems = new Problems();
      places.addAt(
          before.length,
          ProblemRule.LONE_SURROGATE,
          "The document contains the unpaired surrogate U+%04X.".formatted((int) text.charAt(lone)),
          problems);
      throw problems.toException(places);
    }
    return read(table, text.getBytes(StandardCharsets.UTF_8), 0);
  }

  /**
   * Reads a document.
   *
   * @param table the type of its root
   * @param document the bytes
   * @param linesBefore how many lines of the same stream came before
   */
  <T> T read(ObjectType<T, ?> table, byte[] document, int linesBefore) {
    if (document.length > limits.documentBytes()) {
      throw tooLarge(linesBefore);
    }
    int start = isMarkAt(document, 0) ? MARK_LENGTH : 0;
    Problems problems = new Problems();
    Places places = new Places(document, start, linesBefore);
    Utf8 utf8 = Utf8.scan(document, start);
    String reason = whyNoUtf8Text(document, start, utf8);
    T value = null;
    if (reason != null) {
      problems.add(ProblemRule.ENCODING, () -> START, () -> reason);
    } else if (utf8.firstInvalid() >= 0) {
      String message =
          "The document is not valid UTF-8: unexpected byte 0x%02X."
              .formatted(document[utf8.firstInvalid()]);
      places.addAt(utf8.firstInvalid(), ProblemRule.ENCODING, message, problems);
    } else {
      value = parse(table, document, start, utf8.escapesSurrogates(), problems);
    }
    if (value == null || !problems.isEmpty()) {
      throw problems.toException(places);
    }
    return value;
  }

  /** Says why the bytes as a whole are no text in UTF-8; null: they may be one. */
  private static @Nullable String whyNoUtf8Text(byte[] document, int start, Utf8 utf8) {
    if (looksWide(document, start)) {
      return "The document looks like UTF-16 or UTF-32; UTF-8 is required.";
    }
    if (isBinary(document, start, utf8)) {
      return "The document is binary: it contains a NUL byte at offset %s; JSON in UTF-8 is required."
          .formatted(firstZero(document));
    }
    return isMarkAt(document, start)
        ? "The document starts with two byte order marks; at most one is allowed."
        : null;
  }

  /** Returns the refusal of a document that is too large, of which no byte was looked at. */
  AimsJsonException tooLarge(int linesBefore) {
    Problems problems = new Problems();
    Place place = new Place("", linesBefore + 1, 1);
    problems.add(ProblemRule.LIMIT, () -> place, () -> LimitMessages.document(limits));
    return problems.toException(Places.unknown());
  }

  private static boolean isMarkAt(byte[] document, int index) {
    return document.length >= index + MARK_LENGTH
        && document[index] == (byte) 0xEF
        && document[index + 1] == (byte) 0xBB
        && document[index + 2] == (byte) 0xBF;
  }

  /** JSON begins with ASCII, so wide characters show by zeros beside it or a mark of byte order. */
  private static boolean looksWide(byte[] document, int start) {
    if (document.length < start + 2) {
      return false;
    }
    byte first = document[start];
    byte second = document[start + 1];
    int mark = (first & 0xFF) << 8 | (second & 0xFF);
    if (mark == 0xFEFF || mark == 0xFFFE) {
      return true;
    }
    if (mark == 0) {
      return document.length >= start + 4
          && document[start + 2] == 0
          && isPlain(document[start + 3]);
    }
    return (first == 0 && isPlain(second)) || (second == 0 && isPlain(first));
  }

  private static boolean isPlain(byte character) {
    return (character >= ' ' && character <= '~')
        || character == '\t'
        || character == '\n'
        || character == '\r';
  }

  /**
   * Text has no NUL. It is looked for where the parser would take it for wide characters, and in
   * what is no UTF-8 either.
   */
  private static boolean isBinary(byte[] document, int start, Utf8 utf8) {
    boolean zeroAhead =
        document.length >= start + 2 && (document[start] == 0 || document[start + 1] == 0);
    return zeroAhead || (utf8.firstInvalid() >= 0 && firstZero(document) >= 0);
  }

  private static int firstZero(byte[] document) {
    for (int i = 0; i < document.length; i++) {
      if (document[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private <T> @Nullable T parse(
      ObjectType<T, ?> table,
      byte[] document,
      int start,
      boolean looksForSurrogates,
      Problems problems) {
    try (JsonParser parser = factory.createParser(document, start, document.length - start)) {
      Tokens tokens = new Tokens(parser);
      Reading in = new Reading(tokens, limits, keepsUnknownFields, looksForSurrogates, problems);
      T value = root(table, in);
      if (!problems.isEmpty() && table == Tables.AIMS) {
        lookForDuplicateIds(document, start, problems);
      }
      return value;
    } catch (Reading.Stop e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> @Nullable T root(ObjectType<T, ?> table, Reading in) throws IOException {
    T value = null;
    try {
      if (in.tokens().next() == null) {
        throw in.stop(ProblemRule.EMPTY, () -> "The document is empty; an object is required.");
      }
      if (in.tokens().current() != JsonToken.START_OBJECT) {
        throw in.notAnObject();
      }
      value = table.read(in);
    } catch (JsonProcessingException e) {
      in.reportMalformed(e);
      return null;
    }
    requireEnd(in);
    return value;
  }

  private static void requireEnd(Reading in) throws IOException {
    String message = "Unexpected content after the end of the document.";
    try {
      if (in.tokens().next() != null) {
        in.report(ProblemRule.TRAILING_CONTENT, () -> message);
      }
    } catch (JsonProcessingException e) {
      in.reportAt(e, ProblemRule.TRAILING_CONTENT, () -> message);
    }
  }

  private void lookForDuplicateIds(byte[] document, int start, Problems problems)
      throws IOException {
    try (JsonParser parser = factory.createParser(document, start, document.length - start)) {
      Reading in = new Reading(new Tokens(parser), limits, true, false, problems);
      new DuplicateIds(in).report();
    } catch (JsonProcessingException e) {
      // Reported when the document was read.
    }
    problems.preferTo(ProblemRule.INVARIANT, "", ProblemRule.DUPLICATE_ID);
  }

  /**
   * Writes a document.
   *
   * @param indented whether it has white space and ends with a line feed
   * @throws IllegalArgumentException if something of it cannot be written
   */
  <T> byte[] write(ObjectType<T, ?> table, T value, boolean indented) {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(8192);
        JsonGenerator out = factory.createGenerator(bytes)) {
      if (indented) {
        out.setPrettyPrinter(new Indentation());
      }
      table.write(value, new Writing(out, limits.depth(), keepsUnknownFields));
      out.flush();
      if (indented) {
        bytes.append('\n');
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
