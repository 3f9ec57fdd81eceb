// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.internal.Quoted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All outputs of a command. Files change together after all content is written, or not at all;
 * pipes and standard output are written just before.
 */
final class Outputs implements AutoCloseable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final PrintWriter standardOutput;
  private final List<StagedFile> files = new ArrayList<>();
  private final List<TemporaryFiles.Step> streams = new ArrayList<>();

  /**
   * Creates an instance.
   *
   * @param standardOutput standard output
   */
  Outputs(PrintWriter standardOutput) {
    this.standardOutput = standardOutput;
  }

  /**
   * Adds an output. Its content is generated now; nothing changes before {@link #commit}.
   *
   * @param output the output
   * @param content the function that writes the content
   */
  void add(Output output, OutputContent content) throws IOException {
    if (output.isStreamed()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.write(bytes);
      streams.add(() -> write(output, bytes));
    } else {
      files.add(staged(output, content));
    }
  }

  private static StagedFile staged(Output output, OutputContent content) throws IOException {
    Path target = output.file();
    try {
      return StagedFile.write(target, content);
    } catch (IOException e) {
      throw cannotBeWritten(target, e);
    }
  }

  private static CommandException cannotBeWritten(Path target, IOException why) {
    return CommandException.unusable(
        "%s cannot be written: %s.".formatted(target, FileTrouble.why(why)), why);
  }

  private void write(Output output, ByteArrayOutputStream content) throws IOException {
    Optional<Path> pipe = output.path();
    if (pipe.isPresent()) {
      try (OutputStream out = Files.newOutputStream(pipe.get(), StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
    } else {
      standardOutput.print(visible(content.toString(StandardCharsets.UTF_8)));
      if (standardOutput.checkError()) {
        throw new IOException("Standard output cannot be written.");
      }
    }
  }

  /** The document remains the same for readers; an initial byte order mark is kept. */
  private static String visible(String document) {
    return document.startsWith(BYTE_ORDER_MARK)
        ? BYTE_ORDER_MARK + Quoted.visibleLines(document.substring(1))
        : Quoted.visibleLines(document);
  }

  /** Writes everything. If this throws, no file has changed. */
  void commit() throws IOException {
    for (TemporaryFiles.Step stream : streams) {
      stream.run();
    }
    TemporaryFiles.uninterrupted(this::moveAll);
  }

  private void moveAll() throws IOException {
    List<StagedFile> moved = new ArrayList<>();
    for (StagedFile file : files) {
      try {
        file.keepTarget();
        file.move();
        moved.add(file);
      } catch (IOException e) {
        takeBack(moved, e);
        throw cannotBeWritten(file.target(), e);
      }
    }
  }

  private static void takeBack(List<StagedFile> moved, IOException why) {
    for (StagedFile file : moved) {
      try {
        file.takeBack();
      } catch (IOException e) {
        why.addSuppressed(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (StagedFile file : files) {
      file.discard();
    }
  }
}
