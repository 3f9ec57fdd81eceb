// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes whole documents in UTF-8, and checks what can be wrong with a document as a
 * whole.
 */
final class Documents {

  /** The length of a byte order mark in UTF-8. */
  private static final int MARK_LENGTH = 3;

  private static final Place START = new Place("", 1, 1);

  private final JsonStreams streams;
  private final JsonLimits limits;
  private final boolean keepsUnknownFields;
  private final List<Migration> migrations;

  Documents(JsonLimits limits, boolean keepsUnknownFields) {
    this(limits, keepsUnknownFields, Migration.ALL);
  }

  /** Reads documents of older versions with other migrations. */
  Documents(JsonLimits limits, boolean keepsUnknownFields, List<Migration> migrations) {
    this.streams = new JsonStreams(limits);
    this.limits = limits;
    this.keepsUnknownFields = keepsUnknownFields;
    this.migrations = migrations;
  }

  /** Reads the text of a document, which must not contain an unpaired surrogate. */
  <T> T read(ObjectReader<T, ?> reader, String text) {
    if (text.length() > limits.documentBytes()) {
      throw tooLarge(0);
    }
    int unpaired = Utf8.unpairedSurrogate(text, 0);
    if (unpaired >= 0) {
      byte[] before = text.substring(0, unpaired).getBytes(StandardCharsets.UTF_8);
      Places places = new Places(before, 0, 0);
      Problems problems = new Problems();
      places.addAt(
          before.length,
          ProblemRule.LONE_SURROGATE,
          "The document contains the unpaired surrogate U+%04X."
              .formatted((int) text.charAt(unpaired)),
          problems);
      throw problems.toException(places);
    }
    return read(reader, text.getBytes(StandardCharsets.UTF_8), 0);
  }

  /**
   * Reads a document.
   *
   * @param reader what reads its root
   * @param document the bytes
   * @param linesBefore the number of lines before it in the same stream
   */
  <T> T read(ObjectReader<T, ?> reader, byte[] document, int linesBefore) {
    if (document.length > limits.documentBytes()) {
      throw tooLarge(linesBefore);
    }
    int start = isMarkAt(document, 0) ? MARK_LENGTH : 0;
    Problems problems = new Problems();
    Places places = new Places(document, start, linesBefore);
    Utf8 utf8 = Utf8.scan(document, start);
    String reason = whyNotUtf8Text(document, start, utf8);
    T value = null;
    if (reason != null) {
      problems.add(ProblemRule.ENCODING, () -> START, () -> reason);
    } else if (utf8.firstInvalid() >= 0) {
      String message =
          "The document is not valid UTF-8: unexpected byte 0x%02X."
              .formatted(document[utf8.firstInvalid()]);
      places.addAt(utf8.firstInvalid(), ProblemRule.ENCODING, message, problems);
    } else {
      value = parse(reader, document, start, utf8.escapesSurrogates(), problems);
    }
    if (value != null && problems.isEmpty()) {
      return value;
    }
    T changed = changed(reader, document, start, problems);
    if (changed == null) {
      throw problems.toException(places);
    }
    return changed;
  }

  /**
   * Reads a document that is refused as it stands, but can be read after a change: one of an older
   * version of the format, or of another edition of the standard if unknown fields are kept.
   *
   * @return null: it cannot be read
   */
  private <T> @Nullable T changed(
      ObjectReader<T, ?> reader, byte[] document, int start, Problems problems) {
    boolean isOfOtherVersion = problems.has(ProblemRule.UNKNOWN_VERSION);
    boolean isOfOtherEdition = keepsUnknownFields && problems.has(ProblemRule.UNKNOWN_PROVISION);
    Extension.Fields tree = isOfOtherVersion || isOfOtherEdition ? tree(document, start) : null;
    if (tree == null) {
      return null;
    }
    return isOfOtherVersion ? migrated(reader, tree) : ofOtherEdition(reader, tree);
  }

  /**
   * Returns the tree of a record that this wrote.
   *
   * @throws IllegalArgumentException if it exceeds the limits
   */
  Extension.Fields treeOf(byte[] record) {
    Extension.Fields tree = tree(record, 0);
    if (tree == null) {
      throw new IllegalArgumentException(
          "A text, a number, a name or the depth of the record exceeds the limits of JSON; they are"
              + " %s characters, %s characters, %s bytes and %s levels."
                  .formatted(
                      limits.stringLength(),
                      limits.numberLength(),
                      limits.nameLength(),
                      limits.depth()));
    }
    return tree;
  }

  private Extension.@Nullable Fields tree(byte[] document, int start) {
    try (Tokens tokens = streams.tokens(document, start)) {
      Reading in = new Reading(tokens, limits, true, true, new Problems());
      Extensions root =
          tokens.read(
              () -> {
                tokens.next();
                return ExtensionReader.readExtensions(in);
              });
      return root == null ? null : root.fields();
    } catch (Reading.Stop | MalformedException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> @Nullable T migrated(ObjectReader<T, ?> reader, Extension.Fields tree) {
    Extension.Fields current = Migration.toCurrent(tree, migrations);
    if (current == null) {
      return null;
    }
    byte[] document = write(current);
    Problems problems = new Problems();
    T value = parse(reader, document, 0, true, problems);
    if (value != null && problems.isEmpty()) {
      return value;
    }
    T changed = changed(reader, document, 0, problems);
    if (changed == null) {
      throw problems.toExceptionWithoutLines();
    }
    return changed;
  }

  private <T> @Nullable T ofOtherEdition(ObjectReader<T, ?> reader, Extension.Fields tree) {
    if (!OtherEdition.isStatedBy(tree)) {
      return null;
    }
    OtherEdition other = new OtherEdition(tree);
    while (true) {
      Problems problems = new Problems(Integer.MAX_VALUE);
      T value = parse(reader, write(other.document()), 0, true, problems);
      if (value != null && problems.isEmpty()) {
        return value;
      }
      if (!other.move(problems)) {
        return null;
      }
    }
  }

  /** Writes a tree. */
  byte[] write(Extension.Fields tree) {
    try {
      return streams.write(out -> ExtensionWriter.write(tree, out), true, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says why the bytes as a whole are not text in UTF-8; null: they can be. */
  private static @Nullable String whyNotUtf8Text(byte[] document, int start, Utf8 utf8) {
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

  /** Returns the refusal of a document that is too large, which is not parsed. */
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

  /** JSON starts with ASCII, so wide characters show by zeros beside it or by a byte order mark. */
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
   * Text contains no NUL. It is searched for where the parser would assume wide characters, and in
   * what is not valid UTF-8.
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
      ObjectReader<T, ?> reader,
      byte[] document,
      int start,
      boolean checksSurrogates,
      Problems problems) {
    try (Tokens tokens = streams.tokens(document, start)) {
      Reading in = new Reading(tokens, limits, keepsUnknownFields, checksSurrogates, problems);
      T value = root(reader, in);
      if (!problems.isEmpty() && reader.equals(AimsReader.INSTANCE)) {
        findDuplicateIds(document, start, problems);
      }
      return value;
    } catch (Reading.Stop e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> @Nullable T root(ObjectReader<T, ?> reader, Reading in) throws IOException {
    try {
      T value = in.tokens().read(() -> object(reader, in));
      requireEnd(in);
      return value;
    } catch (MalformedException e) {
      in.reportMalformed(e);
      return null;
    }
  }

  private static <T> @Nullable T object(ObjectReader<T, ?> reader, Reading in) throws IOException {
    Token first = in.tokens().next();
    if (first == Token.NONE) {
      throw in.stop(ProblemRule.EMPTY, () -> "The document is empty; an object is required.");
    }
    if (first != Token.OBJECT) {
      throw in.notAnObject();
    }
    return reader.read(in);
  }

  private static void requireEnd(Reading in) throws IOException {
    String message = "Unexpected content after the end of the document.";
    try {
      if (in.tokens().read(in.tokens()::next) != Token.NONE) {
        in.report(ProblemRule.TRAILING_CONTENT, () -> message);
      }
    } catch (MalformedException e) {
      in.reportAt(e, ProblemRule.TRAILING_CONTENT, () -> message);
    }
  }

  private void findDuplicateIds(byte[] document, int start, Problems problems) throws IOException {
    try (Tokens tokens = streams.tokens(document, start)) {
      Reading in = new Reading(tokens, limits, true, false, problems);
      tokens.read(
          () -> {
            new DuplicateIds(in).report();
            return null;
          });
    } catch (MalformedException e) {
      // Reported when the document was read.
    }
    problems.preferTo(ProblemRule.INVARIANT, "", ProblemRule.DUPLICATE_ID);
  }

  /**
   * Writes a document.
   *
   * @param writer what writes its root
   * @param value its root
   * @param indented whether it has white space and ends with a line feed
   * @throws IllegalArgumentException if something of it cannot be written
   */
  <T> byte[] write(ObjectWriter<T> writer, T value, boolean indented) {
    try {
      return streams.write(out -> writer.write(value, out), keepsUnknownFields, indented);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
