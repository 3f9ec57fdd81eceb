package io.github.aims4j.tables;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Says in plain words why a file cannot be read or written: a class of Java tells a user nothing.
 */
public final class FileTrouble {

  private FileTrouble() {}

  /**
   * Returns the reason, without a full stop at its end.
   *
   * @param thrown what was thrown
   */
  public static String reason(IOException thrown) {
    if (thrown instanceof FileSystemException system) {
      return "%s: %s".formatted(system.getFile(), reason(system));
    }
    String message = thrown.getMessage();
    return message == null ? thrown.getClass().getSimpleName() : message.replaceFirst("\\.$", "");
  }

  private static String reason(FileSystemException thrown) {
    if (thrown instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (thrown instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    return thrown.getReason() == null ? thrown.getClass().getSimpleName() : thrown.getReason();
  }
}
