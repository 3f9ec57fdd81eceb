// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Records of which each stands in a line of its own (NDJSON), split one by one and read when asked,
 * by whatever thread. A line that is refused does not end them.
 *
 * @param <T> the records
 */
final class Lines<T> extends AbstractSpliterator<Supplier<JsonLine<T>>> {

  private static final int BUFFER_LENGTH = 1 << 16;

  /** In place of a line that is longer than allowed. */
  private static final byte[] TOO_LONG = {'?'};

  private final ObjectReader<T, ?> reader;
  private final InputStream bytes;
  private final JsonLimits limits;
  private final Documents documents;

  /** Bytes that were read: those from the index on are not looked at yet. */
  private final byte[] buffer = new byte[BUFFER_LENGTH];

  private int index;
  private int end;
  private int linesBefore = -1;

  /** Whether the rest of the line before is not looked at yet, because it was too long. */
  private boolean inLongLine;

  private Lines(
      ObjectReader<T, ?> reader, InputStream bytes, JsonLimits limits, Documents documents) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.reader = reader;
    this.bytes = bytes;
    this.limits = limits;
    this.documents = documents;
  }

  static <T> Stream<Supplier<JsonLine<T>>> stream(
      ObjectReader<T, ?> reader, InputStream bytes, JsonLimits limits, Documents documents) {
    return StreamSupport.stream(new Lines<>(reader, bytes, limits, documents), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Supplier<JsonLine<T>>> action) {
    byte[] line = nextLine();
    while (line != null && isBlank(line)) {
      line = nextLine();
    }
    if (line == null) {
      return false;
    }
    action.accept(toRead(line));
    return true;
  }

  private Supplier<JsonLine<T>> toRead(byte[] line) {
    int before = linesBefore;
    return inLongLine
        ? () -> JsonLine.refused(before + 1, documents.tooLarge(before))
        : () -> read(reader, line, before, documents);
  }

  /**
   * Reads a line.
   *
   * @param reader what reads its record
   * @param line its bytes
   * @param linesBefore the number of lines before it in the same stream
   * @param documents how documents are read
   */
  static <T> JsonLine<T> read(
      ObjectReader<T, ?> reader, byte[] line, int linesBefore, Documents documents) {
    try {
      return JsonLine.of(linesBefore + 1, documents.read(reader, line, linesBefore));
    } catch (AimsJsonException e) {
      return JsonLine.refused(linesBefore + 1, e);
    }
  }

  private static boolean isBlank(byte[] line) {
    return line.length == 0 || (line.length == 1 && line[0] == '\r');
  }

  /**
   * Returns the bytes of the next line without its line feed, or {@link #TOO_LONG}; null: there is
   * none.
   */
  private byte @Nullable [] nextLine() {
    skipRestOfLongLine();
    if (!hasMore()) {
      return null;
    }
    linesBefore++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended && !inLongLine && hasMore()) {
      int lineFeed = lineFeed();
      ended = lineFeed < end;
      inLongLine = lineFeed - index > limits.documentBytes() - line.size();
      if (!inLongLine) {
        line.write(buffer, index, lineFeed - index);
        index = lineFeed + 1;
      }
    }
    return inLongLine ? TOO_LONG : line.toByteArray();
  }

  private void skipRestOfLongLine() {
    while (inLongLine && hasMore()) {
      int lineFeed = lineFeed();
      inLongLine = lineFeed == end;
      index = Math.min(lineFeed + 1, end);
    }
    inLongLine = false;
  }

  private boolean hasMore() {
    if (index < end) {
      return true;
    }
    try {
      end = bytes.read(buffer, 0, buffer.length);
      index = 0;
      return end > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index of the next line feed in the buffer; its end when there is none. */
  private int lineFeed() {
    int at = index;
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    return at;
  }
}
