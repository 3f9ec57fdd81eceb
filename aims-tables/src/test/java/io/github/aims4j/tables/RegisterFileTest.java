package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is one sentence, and never a replacement character. */
class RegisterFileTest {

  @TempDir private Path folder = Path.of("");

  private Sheet read(byte[] content, String charset) throws IOException {
    Path file = Files.write(folder.resolve("r.csv"), content);
    return new RegisterFile(file)
        .read(
            new CsvFormat(Charset.forName(charset), ',', OptionalInt.empty()),
            new ImportLimits(100_000));
  }

  private void refuses(byte[] content, String charset, String message) {
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> read(content, charset))
        .withMessage(folder.resolve("r.csv") + message);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void refusesBytesThatAreNoTextInTheCharset() {
    refuses(
        bytes("a,b\nc,\u0092"),
        "UTF-8",
        " is not text in the charset UTF-8, which the mapping states: the byte 0x92 at offset 6 is not allowed there.");
    refuses(
        bytes("a,b\nc,\u0081"),
        "windows-1252",
        " is not text in the charset windows-1252, which the mapping states: the byte 0x81 at offset 6 is not allowed there.");
    refuses(
        bytes("x".repeat(20_000) + "\u0092"),
        "UTF-8",
        " is not text in the charset UTF-8, which the mapping states: the byte 0x92 at offset 20000 is not allowed there.");
    refuses(
        bytes("a,b\n\u00c3"),
        "UTF-8",
        " is not text in the charset UTF-8, which the mapping states: the byte 0xC3 at offset 4 is not allowed there.");
  }

  @Test
  void refusesTheMarkOfAnotherCharset() {
    refuses(
        bytes("\u00ef\u00bb\u00bfa,b\n1,2\n"),
        "windows-1252",
        " begins with the byte-order mark of UTF-8, and the mapping states the charset windows-1252.");
    refuses(
        "\uFEFFa,b\n".getBytes(StandardCharsets.UTF_16LE),
        "UTF-8",
        " begins with the byte-order mark of UTF-16, and the mapping states the charset UTF-8.");
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
    Path file = Files.writeString(folder.resolve("r.csv"), "a#b\n1#2\n");

    Sheet sheet =
        new RegisterFile(file)
            .read(
                new CsvFormat(StandardCharsets.UTF_8, '#', OptionalInt.empty()),
                new ImportLimits(100));

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
        " has no header row: its first line is empty; the names of the columns are expected there.");
    refuses(
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        "UTF-8",
        " has no header row: its first line is empty; the names of the columns are expected there.");
  }

  @Test
  void refusesALargeFileBeforeItIsParsed() {
    refuses(
        bytes("\0".repeat(100_001)),
        "UTF-8",
        " is too large: it has 100001 bytes, and 100000 are allowed.");
  }

  @Test
  void refusesAQuoteThatIsNeverClosed() {
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> read(bytes("a,b\n1,\"2\n3,4\n"), "UTF-8"))
        .withMessageStartingWith(folder.resolve("r.csv") + " is not CSV: ")
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
  void saysThatThereIsNoFile() {
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> ImportLimits.DEFAULT.check(folder.resolve("none.csv")))
        .withMessage("There is no file " + folder.resolve("none.csv") + ".");
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> ImportLimits.DEFAULT.check(folder))
        .withMessage(folder + " is not a file.");
  }
}
