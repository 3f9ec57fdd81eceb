// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A reader of a stream in one charset. Invalid bytes are an error with their location, never a
 * replacement character. A byte order mark is skipped.
 */
final class StrictText extends Reader {

  private static final int BUFFER = 8192;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final Charset charset;
  private final String file;
  private final boolean zeroIsBinary;
  private final CharsetDecoder decoder;
  private final Utf8Check utf8 = new Utf8Check();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
  private long offset;
  private boolean atStart = true;
  private boolean atEnd;

  /**
   * Creates a reader.
   *
   * @param in the stream, which is closed with this reader
   * @param charset the charset of its text
   * @param file the name of the file, for messages
   */
  StrictText(InputStream in, Charset charset, String file) {
    this.in = in;
    this.charset = charset;
    this.file = file;
    this.zeroIsBinary = !charset.name().contains("UTF-16") && !charset.name().contains("UTF-32");
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (atEnd && !bytes.hasRemaining()) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, from, count);
    return count;
  }

  private void decode() throws IOException {
    fill();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, atEnd);
    if (result.isError()) {
      throw notText();
    }
    chars.flip();
    if (atStart && chars.hasRemaining()) {
      atStart = false;
      if (chars.get(0) == BYTE_ORDER_MARK) {
        chars.get();
      }
    }
  }

  private void fill() throws IOException {
    offset += bytes.position();
    bytes.compact();
    int start = bytes.position();
    int count = in.read(bytes.array(), start, bytes.remaining());
    if (count < 0) {
      atEnd = true;
    } else {
      utf8.add(bytes.array(), start, count);
      bytes.position(start + count);
    }
    bytes.flip();
    if (offset + start == 0) {
      refuseOtherMark();
    }
    refuseZero(start);
  }

  /** In a single-byte charset the byte order mark of another charset would be read as text. */
  private void refuseOtherMark() {
    if (beginsWith(0xEF, 0xBB, 0xBF) && !charset.equals(StandardCharsets.UTF_8)) {
      throw otherMark("UTF-8");
    }
    if (zeroIsBinary && (beginsWith(0xFF, 0xFE) || beginsWith(0xFE, 0xFF))) {
      throw otherMark("UTF-16");
    }
  }

  private ImportException otherMark(String marked) {
    return new ImportException(
        "%s starts with the byte order mark of %s, but the mapping states the charset %s."
            .formatted(file, marked, charset.name()));
  }

  private boolean beginsWith(int... mark) {
    return bytes.limit() >= mark.length
        && IntStream.range(0, mark.length).allMatch(i -> (bytes.get(i) & 0xFF) == mark[i]);
  }

  private void refuseZero(int start) {
    for (int i = start; zeroIsBinary && i < bytes.limit(); i++) {
      if (bytes.get(i) == 0) {
        throw new ImportException(
            "%s is not a text file: it has a NUL byte at offset %s; a register in CSV is expected."
                .formatted(file, offset + i));
      }
    }
  }

  private ImportException notText() {
    return new ImportException(
        ("%s is not text in the charset %s stated in the mapping: the byte 0x%02X at offset %s is"
                + " invalid.")
            .formatted(
                file, charset.name(), bytes.get(bytes.position()), offset + bytes.position()));
  }

  /** Returns sentences about the text as a whole, once it was read. */
  List<String> warnings() {
    return utf8.isUtf8BeyondAscii() && !charset.equals(StandardCharsets.UTF_8)
        ? List.of(
            "The bytes of %s are valid UTF-8 with characters beyond ASCII, but the mapping states the charset %s, in which it was read."
                .formatted(file, charset.name()))
        : List.of();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
