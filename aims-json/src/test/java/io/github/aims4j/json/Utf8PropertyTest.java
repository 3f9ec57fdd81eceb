// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The look at the bytes of a document, against the decoder of the platform. */
class Utf8PropertyTest {

  /** The bytes at which the table of well-formed characters has its limits. */
  private static final byte[] LIMITS = {
    'a',
    '"',
    '\\',
    'u',
    'd',
    '8',
    0,
    0x7F,
    (byte) 0x80,
    (byte) 0x8F,
    (byte) 0x90,
    (byte) 0x9F,
    (byte) 0xA0,
    (byte) 0xBF,
    (byte) 0xC0,
    (byte) 0xC1,
    (byte) 0xC2,
    (byte) 0xDF,
    (byte) 0xE0,
    (byte) 0xE1,
    (byte) 0xEC,
    (byte) 0xED,
    (byte) 0xEE,
    (byte) 0xEF,
    (byte) 0xF0,
    (byte) 0xF1,
    (byte) 0xF3,
    (byte) 0xF4,
    (byte) 0xF5,
    (byte) 0xFF
  };

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> text =
        Arbitraries.of("abcdefgh", "ä", "漢", "😀", "\ud7ff", "\ue000")
            .map(each -> each.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> loose =
        Arbitraries.integers()
            .between(0, LIMITS.length - 1)
            .map(index -> new byte[] {LIMITS[index]})
            .list()
            .ofMaxSize(4)
            .map(Utf8PropertyTest::joined);
    return Arbitraries.oneOf(text, text, loose).list().ofMaxSize(6).map(Utf8PropertyTest::joined);
  }

  private static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  @Property(tries = 5000)
  void theFirstInvalidByteMatchesThePlatform(@ForAll("bytes") byte[] bytes) {
    assertThat(Utf8.scan(bytes, 0).firstInvalid()).isEqualTo(firstInvalid(bytes));
  }

  private static int firstInvalid(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length), true);
    return result.isError() ? in.position() : -1;
  }

  @Property
  void everyTextOfWholeCharactersIsUtf8(@ForAll String text) {
    boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);

    assertThat(Utf8.unpairedSurrogate(text, 0) < 0).isEqualTo(whole);
    assertThat(Utf8.scan(text.getBytes(StandardCharsets.UTF_8), 0).firstInvalid()).isEqualTo(-1);
  }
}
