package io.github.aims4j.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Records of which each stands in a line of its own (NDJSON), read one by one.
 *
 * @param <T> the records
 */
final class Lines<T> extends AbstractSpliterator<T> {

  private static final int BUFFER_LENGTH = 1 << 16;

  private final ObjectReader<T, ?> reader;
  private final InputStream bytes;
  private final JsonLimits limits;
  private final Documents documents;

  /** Bytes that were read: those from the index on are not looked at yet. */
  private final byte[] buffer = new byte[BUFFER_LENGTH];

  private int index;
  private int end;
  private int linesBefore = -1;

  private Lines(
      ObjectReader<T, ?> reader, InputStream bytes, JsonLimits limits, Documents documents) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.reader = reader;
    this.bytes = bytes;
    this.limits = limits;
    this.documents = documents;
  }

  static <T> Stream<T> stream(
      ObjectReader<T, ?> reader, InputStream bytes, JsonLimits limits, Documents documents) {
    return StreamSupport.stream(new Lines<>(reader, bytes, limits, documents), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    byte[] line = nextLine();
    while (line != null && isBlank(line)) {
      line = nextLine();
    }
    if (line == null) {
      return false;
    }
    action.accept(documents.read(reader, line, linesBefore));
    return true;
  }

  private static boolean isBlank(byte[] line) {
    return line.length == 0 || (line.length == 1 && line[0] == '\r');
  }

  /** The bytes of the next line without its line feed; null: there is none. */
  private byte @Nullable [] nextLine() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    if (!hasMore()) {
      return null;
    }
    linesBefore++;
    boolean ended = false;
    while (!ended && hasMore()) {
      int lineFeed = lineFeed();
      ended = lineFeed < end;
      if (lineFeed - index > limits.documentBytes() - line.size()) {
        throw documents.tooLarge(linesBefore);
      }
      line.write(buffer, index, lineFeed - index);
      index = lineFeed + 1;
    }
    return line.toByteArray();
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
