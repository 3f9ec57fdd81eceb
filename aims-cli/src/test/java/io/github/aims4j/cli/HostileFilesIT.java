// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are broken, or made to do harm, given to the jar that users run, with a heap of 256
 * MiB: one clear line on the error stream, nothing on the other, and never a stack trace.
 */
class HostileFilesIT {

  private static final Path JAR = Path.of("target", "aims.jar").toAbsolutePath();

  private static final Path SHIPPED =
      Path.of("../aims-examples/src/main/resources/io/github/aims4j/examples")
          .toAbsolutePath()
          .normalize();
  private static final Path DATA = SHIPPED.resolve("ministry-ai-register-2024.csv");
  private static final Path MAPPING = SHIPPED.resolve("ministry-ai-register-2024.mapping.json");
  private static final String AIMS =
      "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"},\"aiSystems\":[";
  private static final String SYSTEM =
      "{\"id\":\"s\",\"name\":\"S\",\"versions\":[{\"label\":\"1\"}]}";

  @TempDir private Path folder = Path.of("");

  @Test
  void refusesRegisters() throws Exception {
    refusesRegister("", " is empty.");
    refusesRegister(
        "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
        " is not a text file: it has a NUL byte at offset 8; a register in CSV is expected.");
    refusesRegister(
        "Use Case Name\n\u0081\n",
        " is not text in the charset windows-1252 stated in the mapping: the byte 0x81 at offset 14"
            + " is invalid.");
    Path large = folder.resolve("large.csv");
    grow(large, 64 * 1024 * 1024 + 1);
    refusesWith(
        2,
        large
            + " is too large: it has more than 67108864 bytes, the maximum; change it with"
            + " --limit.",
        importing(large));
  }

  @Test
  void refusesARegisterWithoutAColumn() throws Exception {
    String register = Files.readString(DATA, Charset.forName("windows-1252"));
    Path data = folder.resolve("data.csv");
    Files.writeString(
        data,
        register.replaceFirst("Stage of Development", "Phase"),
        Charset.forName("windows-1252"));

    refusesBeginning(
        2,
        "The register has no column \"Stage of Development\", which the mapping names \"stage\"; it"
            + " has",
        importing(data));
  }

  @Test
  void refusesDocuments() throws Exception {
    refusesDocument(
        AIMS + SYSTEM, "/aiSystems/0, line 1, column 115: The document ends unexpectedly.");
    refusesDocument(
        AIMS + SYSTEM + "," + SYSTEM + "]}",
        "/aiSystems/1/id, line 1, column 122: The id \"s\" is used by two records, /aiSystems/0 and"
            + " /aiSystems/1; ids must be unique.");
    refusesDocument(
        AIMS + SYSTEM + "],\"x-deep\":" + "[".repeat(100_000) + "]".repeat(100_000),
        "/x-deep%s/...%s, line 1, column 226: Objects and arrays are nested deeper than the maximum of 100 levels."
            .formatted("/0".repeat(25), "/0".repeat(29)));
    refusesDocument(
        "[".repeat(100_000), "document, line 1, column 1: Expected an object but found an array.");
    refusesDocument(
        "{\"aims4j\":\"0.1\",\"organ",
        "document, line 1, column 23: The document ends unexpectedly.");
  }

  @Test
  void refusesDocumentsToCompare() throws Exception {
    Path fine = Files.writeString(folder.resolve("fine.json"), AIMS + SYSTEM + "]}");
    Path cut = Files.writeString(folder.resolve("cut.json"), AIMS + SYSTEM);
    String message = cut + ": /aiSystems/0, line 1, column 115: The document ends unexpectedly.";

    refusesWith(1, message, "compare", fine.toString(), cut.toString());
    refusesWith(1, message, "compare", cut.toString(), fine.toString());
  }

  @Test
  void refusesABinaryDocument() throws Exception {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    Path document = Files.write(folder.resolve("all.json"), all);

    refusesWith(
        1,
        document
            + ": document, line 1, column 1: The document is binary: it contains a NUL byte at"
            + " offset 0; JSON in UTF-8 is required.",
        "validate",
        document.toString());
  }

  @Test
  void refusesARegisterOfEmptyLines() throws Exception {
    byte[] lines = "\n".repeat(60_000_000).getBytes(StandardCharsets.US_ASCII);
    Path data = Files.write(folder.resolve("lines.csv"), lines);
    refusesWith(
        2,
        data
            + " has no header row: its first line is empty; it must contain the names of the"
            + " columns.",
        importing(data));
  }

  @Test
  void reportsThatOutputCannotBeWritten() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "This system has no device that is always full.");

    assertThat(run(full, List.of(), "schema")).isEqualTo(2);
    assertThat(Files.readAllLines(folder.resolve("err.txt")))
        .containsExactly("aims: The output could not be written completely.");
  }

  @Test
  void printsTheSameDigitsInEveryLocale() throws Exception {
    assertThat(
            run(
                folder.resolve("out.txt"),
                List.of("-Duser.language=ar", "-Duser.country=EG"),
                importing(DATA)))
        .isZero();
    assertThat(Files.readAllLines(folder.resolve("out.txt")))
        .contains("69 rows: 69 AI systems, 55 issues");
  }

  private void refusesRegister(String content, String message) throws Exception {
    Path data =
        Files.write(folder.resolve("data.csv"), content.getBytes(StandardCharsets.ISO_8859_1));
    refusesWith(2, data + message, importing(data));
  }

  private void refusesDocument(String content, String message) throws Exception {
    Path document = Files.writeString(folder.resolve("aims.json"), content);
    refusesWith(1, document + ": " + message, "validate", document.toString());
  }

  private static String[] importing(Path data) {
    return new String[] {"import", data.toString(), "--mapping", MAPPING.toString(), "--dry-run"};
  }

  private void refusesWith(int exitCode, String message, String... args) throws Exception {
    assertThat(errors(exitCode, args)).containsExactly("aims: " + message);
  }

  /** For a message that goes on with the columns of the register. */
  private void refusesBeginning(int exitCode, String start, String... args) throws Exception {
    assertThat(errors(exitCode, args)).singleElement().asString().startsWith("aims: " + start);
  }

  private List<String> errors(int exitCode, String... args) throws Exception {
    assertThat(run(args)).isEqualTo(exitCode);
    assertThat(folder.resolve("out.txt")).isEmptyFile();
    return Files.readAllLines(folder.resolve("err.txt"));
  }

  private int run(String... args) throws Exception {
    return run(folder.resolve("out.txt"), List.of(), args);
  }

  private int run(Path out, List<String> options, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-Xmx256m", "-jar", JAR.toString()));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private static void grow(Path file, int size) throws IOException {
    byte[] block = "a,b\n".repeat(1024).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int written = 0; written < size; written += block.length) {
        out.write(block, 0, Math.min(block.length, size - written));
      }
    }
  }
}
