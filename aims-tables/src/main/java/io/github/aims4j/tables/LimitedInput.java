// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input stream that counts its bytes and throws if the limit is exceeded. */
final class LimitedInput extends FilterInputStream {

  private final String name;
  private final ImportLimits limits;
  private long count;

  /**
   * Creates a limited stream.
   *
   * @param in the stream; not closed
   * @param name the name of the table, for messages
   * @param limits the limits
   */
  LimitedInput(InputStream in, String name, ImportLimits limits) {
    super(in);
    this.name = name;
    this.limits = limits;
  }

  /** Returns the number of bytes read. */
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

  /** Does nothing, because the owner of the stream closes it. */
  @Override
  public void close() {}
}
