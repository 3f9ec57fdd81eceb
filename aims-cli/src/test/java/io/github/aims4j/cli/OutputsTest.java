// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All outputs of a command change together, or none does. */
class OutputsTest {

  @TempDir private Path folder = Path.of("");
  private final StringWriter standardOutput = new StringWriter();

  private Outputs outputs() {
    return new Outputs(new PrintWriter(standardOutput));
  }

  private Output output(String name) {
    return new Output(folder.resolve(name).toString());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static OutputContent text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  @Test
  void writeNothingBeforeAllContentIsMade() throws IOException {
    Path first = file("a", "before");
    try (Outputs outputs = outputs()) {
      outputs.add(output("a"), text("after"));
      outputs.add(output("b"), text("new"));

      assertThat(first).hasContent("before");
      assertThat(folder.resolve("b")).doesNotExist();
      outputs.commit();
    }
    assertThat(first).hasContent("after");
    assertThat(folder.resolve("b")).hasContent("new");
    assertThat(files()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void changeNothingWhenContentCannotBeMade() throws IOException {
    Path first = file("a", "before");

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () -> {
              try (Outputs outputs = outputs()) {
                outputs.add(output("a"), text("after"));
                outputs.add(output("b"), OutputsTest::fail);
              }
            });
    assertThat(first).hasContent("before");
    assertThat(files()).containsExactly("a");
  }

  private static void fail(OutputStream out) throws IOException {
    out.write(new byte[100_000]);
    throw new IllegalStateException("refused");
  }

  @Test
  void takeBackWhatWasMovedWhenAnotherCannotBe() throws IOException {
    Path first = file("a", "before");
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(
            () -> {
              try (Outputs outputs = outputs()) {
                outputs.add(output("a"), text("after"));
                outputs.add(output("b"), text("new"));
                outputs.add(output("c"), text("new"));
                Files.createDirectories(folder.resolve("c/full"));
                outputs.commit();
              }
            })
        .withMessageStartingWith(folder.resolve("c") + " cannot be written: ");
    assertThat(first).hasContent("before");
    assertThat(folder.resolve("b")).doesNotExist();
    assertThat(files()).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void changeNoFileWhenStandardOutputIsFull() throws IOException {
    Path first = file("a", "before");
    PrintWriter full = new PrintWriter(new FullWriter());

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> {
              try (Outputs outputs = new Outputs(full)) {
                outputs.add(output("a"), text("after"));
                outputs.add(new Output("-"), text("document"));
                outputs.commit();
              }
            })
        .withMessage("Standard output cannot be written.");
    assertThat(first).hasContent("before");
    assertThat(files()).containsExactly("a");
  }

  private static final class FullWriter extends Writer {
    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void showNoControlCharacterOnStandardOutput() throws IOException {
    try (Outputs outputs = outputs()) {
      outputs.add(new Output("-"), text("{\n\"a\u009b\": \"\u202e\uD83D\uDE00\"\n}\n"));
      outputs.commit();
    }
    assertThat(standardOutput).hasToString("{\n\"a\\u009b\": \"\\u202e\uD83D\uDE00\"\n}\n");
  }
}
