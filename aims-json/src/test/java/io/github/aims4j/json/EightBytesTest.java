package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes compared eight at a time: as one at a time. */
class EightBytesTest {

  private static final int FROM = 3;

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) ('a' + i);
    }
    return bytes;
  }

  /** A document that has the bytes in its midst. */
  private static byte[] around(byte[] bytes) {
    byte[] document = new byte[FROM + bytes.length + 2];
    Arrays.fill(document, (byte) '"');
    System.arraycopy(bytes, 0, document, FROM, bytes.length);
    return document;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 24, 25})
  void bytesAreEqualUntilOneOfThemDiffers(int length) {
    byte[] bytes = bytes(length);
    byte[] document = around(bytes);

    assertThat(EightBytes.equal(document, FROM, bytes)).isTrue();
    for (int i = 0; i < length; i++) {
      document[FROM + i]++;
      assertThat(EightBytes.equal(document, FROM, bytes)).as("a difference at %d", i).isFalse();
      document[FROM + i]--;
    }
  }
}
