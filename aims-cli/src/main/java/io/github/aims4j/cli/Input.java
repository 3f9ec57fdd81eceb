// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The input of a command: a file, a pipe, or standard input, denoted by {@code -}. */
final class Input {

  private static final String STANDARD = "-";

  private final String argument;
  private final Optional<Path> path;
  private final InputStream standardInput;

  /**
   * Creates an input.
   *
   * @param argument a path, or {@code -}
   * @param standardInput standard input
   */
  Input(String argument, InputStream standardInput) {
    this.argument = argument;
    this.path = argument.equals(STANDARD) ? Optional.empty() : Optional.of(Path.of(argument));
    this.standardInput = standardInput;
  }

  /** A function that reads a stream. */
  @FunctionalInterface
  interface Reading<T> {
    /**
     * Reads the stream.
     *
     * @param in the stream, which is closed by its owner
     */
    T read(InputStream in) throws IOException;
  }

  /**
   * Requires that not both are standard input.
   *
   * @throws CommandException if they are
   */
  static void requireOneStandard(Input first, Input second) {
    if (first.isStandard() && second.isStandard()) {
      throw CommandException.unusable("Standard input (-) can only be used once.");
    }
  }

  String argument() {
    return argument;
  }

  boolean isStandard() {
    return path.isEmpty();
  }

  /** Returns the path; empty for standard input. */
  Optional<Path> path() {
    return path;
  }

  /**
   * Reads all of it.
   *
   * @param maxBytes the maximum size
   * @throws CommandException if it cannot be read, is empty or is larger
   */
  byte[] bytes(int maxBytes) {
    byte[] bytes = read(maxBytes, in -> in.readNBytes(maxBytes + 1));
    if (bytes.length == 0) {
      throw CommandException.unusable("%s is empty.".formatted(this));
    }
    if (bytes.length > maxBytes) {
      throw tooLarge(maxBytes);
    }
    return bytes;
  }

  /**
   * Reads it with a function, which must enforce the maximum size if the size is not known in
   * advance.
   *
   * @param maxBytes the maximum size of a file
   * @param reading the function
   * @throws CommandException if it cannot be read, or is a file that is larger
   */
  <T> T read(long maxBytes, Reading<T> reading) {
    try (InputStream in = open(maxBytes)) {
      return reading.read(in);
    } catch (IOException e) {
      throw CommandException.unusable(
          "%s cannot be read: %s.".formatted(this, FileTrouble.why(e)), e);
    }
  }

  private InputStream open(long maxBytes) throws IOException {
    if (path.isEmpty()) {
      return new FilterInputStream(standardInput) {
        @Override
        public void close() {}
      };
    }
    Path file = path.get();
    if (!Files.exists(file)) {
      throw CommandException.unusable("There is no file %s.".formatted(this));
    }
    if (Files.isDirectory(file)) {
      throw CommandException.unusable("%s is not a file.".formatted(this));
    }
    if (Files.isRegularFile(file) && Files.size(file) > maxBytes) {
      throw tooLarge(maxBytes);
    }
    return Files.newInputStream(file);
  }

  private CommandException tooLarge(long maxBytes) {
    return CommandException.unusable(
        "%s is too large: it has more than %s bytes, the maximum; change it with --limit."
            .formatted(this, maxBytes));
  }

  /** Returns the name for messages. */
  @Override
  public String toString() {
    return isStandard() ? "standard input" : argument;
  }
}
