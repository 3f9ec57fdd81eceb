package io.github.aims4j.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How large a file can be that is read. It is checked before a byte is parsed.
 *
 * @param maxBytes the greatest size, in bytes
 */
public record ImportLimits(long maxBytes) {

  /** The size of a mebibyte, in bytes. */
  public static final long MEBIBYTE = 1024L * 1024;

  /** The limits when nothing else is said: 64 MiB. */
  public static final ImportLimits DEFAULT = new ImportLimits(64 * MEBIBYTE);

  /**
   * Refuses a file that is not there, is no file, is empty or is too large.
   *
   * @param path the file
   * @throws ImportException if it is one of these
   */
  public void check(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new ImportException(
          Files.exists(path)
              ? "%s is not a file.".formatted(path)
              : "There is no file %s.".formatted(path));
    }
    long size = size(path);
    if (size == 0) {
      throw new ImportException("%s is empty.".formatted(path));
    }
    if (size > maxBytes) {
      throw new ImportException(
          "%s is too large: it has %d bytes, and %d are allowed.".formatted(path, size, maxBytes));
    }
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new ImportException("%s cannot be read: %s.".formatted(path, FileTrouble.reason(e)), e);
    }
  }
}
