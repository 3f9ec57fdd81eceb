package io.github.aims4j.cli;

import java.util.List;

/** A command that cannot go on: the exit code, and what to tell the user, one line each. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  // Transient: nobody serializes it, and it is printed where it is caught.
  private final transient List<String> lines;

  CommandException(int exitCode, List<String> lines, Throwable cause) {
    super(String.join(" ", lines), cause);
    this.exitCode = exitCode;
    this.lines = List.copyOf(lines);
  }

  /** Returns what tells of a wrong command, or of a file that cannot be read or written. */
  static CommandException unusable(String message) {
    return unusable(message, new IllegalArgumentException(message));
  }

  /** Returns what tells of a file that cannot be read or written, and why. */
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
