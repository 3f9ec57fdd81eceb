package io.github.aims4j.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a table, which counts them and refuses one byte more than the limits allow. */
final class LimitedInput extends FilterInputStream {

  private final String name;
  private final ImportLimits limits;
  private long count;

  /**
   * Limits a stream.
   *
   * @param in the stream, which stays open
   * @param name the name of the table, for messages
   * @param limits how large it may be
   */
  LimitedInput(InputStream in, String name, ImportLimits limits) {
    super(in);
    this.name = name;
    this.limits = limits;
  }

  /** Returns how many bytes have been read. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    counted(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    return counted(super.read(target, from, length));
  }

  private int counted(int bytes) {
    count += Math.max(bytes, 0);
    if (count > limits.fileBytes()) {
      throw limits.exceededBy(name);
    }
    return bytes;
  }

  /** Leaves the stream to its owner. */
  @Override
  public void close() {}
}
