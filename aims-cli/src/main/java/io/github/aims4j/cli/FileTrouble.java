// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Describes in plain words why a file cannot be read or written, without class names. */
final class FileTrouble {

  private FileTrouble() {}

  /**
   * Returns the file, if known, and the reason, without a final full stop.
   *
   * @param thrown what was thrown
   */
  static String reason(IOException thrown) {
    return thrown instanceof FileSystemException system
        ? "%s: %s".formatted(system.getFile(), why(system))
        : why(thrown);
  }

  /**
   * Returns the reason only, without a final full stop.
   *
   * @param thrown what was thrown
   */
  static String why(IOException thrown) {
    if (thrown instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (thrown instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    String message =
        thrown instanceof FileSystemException system ? system.getReason() : thrown.getMessage();
    return message == null ? thrown.getClass().getSimpleName() : message.replaceFirst("\\.$", "");
  }
}
