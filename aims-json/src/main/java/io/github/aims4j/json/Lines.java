package io.github.aims4j.json;

import java.io.BufferedInputStream;
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

  private final ObjectType<T, ?> table;
  private final InputStream bytes;
  private final JsonLimits limits;
  private final Documents documents;
  private int linesBefore = -1;

  private Lines(ObjectType<T, ?> table, InputStream bytes, JsonLimits limits, Documents documents) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.table = table;
    this.bytes = new BufferedInputStream(bytes);
    this.limits = limits;
    this.documents = documents;
  }

  static <T> Stream<T> stream(
      ObjectType<T, ?> table, InputStream bytes, JsonLimits limits, Documents documents) {
    return StreamSupport.stream(new Lines<>(table, bytes, limits, documents), false);
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
    action.accept(documents.read(table, line, linesBefore));
    return true;
  }

  private static boolean isBlank(byte[] line) {
    return line.length == 0 || (line.length == 1 && line[0] == '\r');
  }

  /** The bytes of the next line without its line feed; null: there is none. */
  private byte @Nullable [] nextLine() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      int next = bytes.read();
      if (next < 0) {
        return null;
      }
      linesBefore++;
      while (next >= 0 && next != '\n') {
        if (line.size() == limits.documentBytes()) {
          throw documents.tooLarge(linesBefore);
        }
        line.write(next);
        next = bytes.read();
      }
      return line.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
