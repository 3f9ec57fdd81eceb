// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What cannot be read is one sentence, and never a replacement character. */
class CsvSheetTest {

  private static final String NAME = "r.csv";

  private static Sheet read(byte[] content, String charset, char delimiter) throws IOException {
    return new CsvSheet(
            new ByteArrayInputStream(content), NAME, ImportLimits.standard().withFileBytes(100_000))
        .read(
            new CsvFormat(Charset.forName(charset), delimiter, OptionalInt.empty()),
            HeaderRows.FIRST);
  }

  private static Sheet read(byte[] content, String charset) throws IOException {
    return read(content, charset, ',');
  }

  private static void refuses(byte[] content, String charset, String message) {
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> read(content, charset))
        .withMessage(NAME + message);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void refusesInvalidBytes() {
    refuses(
        bytes("a,b\nc,\u0092"),
        "UTF-8",
        " is not text in the charset UTF-8 stated in the mapping: the byte 0x92 at offset 6 is"
            + " invalid.");
    refuses(
        bytes("a,b\nc,\u0081"),
        "windows-1252",
        " is not text in the charset windows-1252 stated in the mapping: the byte 0x81 at offset 6"
            + " is invalid.");
    refuses(
        bytes("x".repeat(20_000) + "\u0092"),
        "UTF-8",
        " is not text in the charset UTF-8 stated in the mapping: the byte 0x92 at offset 20000 is"
            + " invalid.");
    refuses(
        bytes("a,b\n\u00c3"),
        "UTF-8",
        " is not text in the charset UTF-8 stated in the mapping: the byte 0xC3 at offset 4 is"
            + " invalid.");
  }

  @Test
  void refusesTheMarkOfAnotherCharset() {
    refuses(
        bytes("\u00ef\u00bb\u00bfa,b\n1,2\n"),
        "windows-1252",
        " starts with the byte order mark of UTF-8, but the mapping states the charset"
            + " windows-1252.");
    refuses(
        "\uFEFFa,b\n".getBytes(StandardCharsets.UTF_16LE),
        "UTF-8",
        " starts with the byte order mark of UTF-16, but the mapping states the charset UTF-8.");
  }

  @Test
  void readsTextOfTwoBytesACharacter() throws IOException {
    byte[] content = "\uFEFFa,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(read(content, "UTF-16").headers()).containsExactly("a", "b");
    assertThat(read(content, "UTF-16LE").headers()).containsExactly("a", "b");
    assertThat(read(content, "x-UTF-16LE-BOM").headers()).containsExactly("a", "b");
  }

  @Test
  void takesEveryDelimiter() throws IOException {
    Sheet sheet = read(bytes("a#b\n1#2\n"), "UTF-8", '#');

    assertThat(sheet.headers()).containsExactly("a", "b");
    assertThat(sheet.rows().get(0).cells()).containsExactly("1", "2");
  }

  @Test
  void refusesABinaryFile() {
    refuses(
        bytes("\u0089PNG\r\n\u001a\n\0\0"),
        "windows-1252",
        " is not a text file: it has a NUL byte at offset 8; a register in CSV is expected.");
  }

  @Test
  void refusesAnEmptyFile() {
    refuses(bytes(""), "UTF-8", " is empty.");
    refuses(
        bytes("\r\n\r\n"),
        "UTF-8",
        " has no header row: its first line is empty; it must contain the names of the columns.");
    refuses(
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        "UTF-8",
        " has no header row: its first line is empty; it must contain the names of the columns.");
  }

  @Test
  void refusesOneByteMoreThanItsLimit() throws IOException {
    byte[] most = bytes("a,b\n".repeat(25_000));

    assertThat(read(most, "UTF-8").rows()).hasSize(24_999);
    refuses(
        Arrays.copyOf(most, most.length + 1),
        "windows-1252",
        " is too large: it has more than 100000 bytes, the maximum.");
  }

  @Test
  void refusesAnUnclosedQuote() {
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> read(bytes("a,b\n1,\"2\n3,4\n"), "UTF-8"))
        .withMessageStartingWith(NAME + " is not CSV: ")
        .withMessageMatching("[^\\n]*");
  }

  @Test
  void readsCharactersThatCrossItsBuffers() throws IOException {
    for (int length = 8180; length < 8200; length++) {
      String text = "h\n" + "x".repeat(length) + "\u00e9\u20ac\uD83D\uDE00".repeat(3000);

      Sheet sheet = read(text.getBytes(StandardCharsets.UTF_8), "UTF-8");

      assertThat(sheet.rows()).hasSize(1);
      assertThat("h\n" + sheet.rows().get(0).text(0)).isEqualTo(text);
    }
  }

  @Test
  void leavesTheStreamToItsOwner() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    try (InputStream in =
        new ByteArrayInputStream(bytes("a\n1\n")) {
          @Override
          public void close() {
            closed.set(true);
          }
        }) {
      new CsvSheet(in, NAME, ImportLimits.standard())
          .read(new CsvFormat(StandardCharsets.UTF_8, ',', OptionalInt.empty()), HeaderRows.FIRST);
      assertThat(closed).isFalse();
    }
  }

  @Test
  void passesOnThatTheBytesCannotBeRead() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                new CsvSheet(closed, NAME, ImportLimits.standard())
                    .read(
                        new CsvFormat(StandardCharsets.UTF_8, ',', OptionalInt.empty()),
                        HeaderRows.FIRST))
        .withMessage("Stream closed");
  }
}
