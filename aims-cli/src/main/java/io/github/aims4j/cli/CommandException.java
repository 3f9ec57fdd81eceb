// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.util.List;

/** Thrown if a command fails: the exit code and the messages for the user, one line each. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  // Transient, because the exception is never serialized.
  private final transient List<String> lines;

  CommandException(int exitCode, List<String> lines, Throwable cause) {
    super(String.join(" ", lines), cause);
    this.exitCode = exitCode;
    this.lines = List.copyOf(lines);
  }

  /** Returns an exception for a document that is not what it should be. */
  static CommandException invalid(String message) {
    return new CommandException(
        AimsCommand.INVALID, List.of(message), new IllegalArgumentException(message));
  }

  /** Returns an exception for wrong usage or a file that cannot be read or written. */
  static CommandException unusable(String message) {
    return unusable(message, new IllegalArgumentException(message));
  }

  /** Returns an exception for a file that cannot be read or written, with the cause. */
  static CommandException unusable(String message, Exception cause) {
    return new CommandException(AimsCommand.UNUSABLE, List.of(message), cause);
  }

  int exitCode() {
    return exitCode;
  }

  List<String> lines() {
    return lines;
  }
}
