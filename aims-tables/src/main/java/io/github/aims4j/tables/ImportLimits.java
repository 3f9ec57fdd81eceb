// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

/**
 * The limits of a table for {@link RegisterImport}. They protect against files that are designed to
 * exhaust memory.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 */
public final class ImportLimits {

  private static final ImportLimits STANDARD = new ImportLimits(64L * 1024 * 1024);

  private final long fileBytes;

  private ImportLimits(long fileBytes) {
    this.fileBytes = fileBytes;
  }

  /** Returns the default limits: 64 MiB. */
  public static ImportLimits standard() {
    return STANDARD;
  }

  /** Returns the maximum size of a table, in bytes. */
  public long fileBytes() {
    return fileBytes;
  }

  /**
   * Returns these limits with another {@link #fileBytes()}.
   *
   * @param bytes the maximum size in bytes, at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public ImportLimits withFileBytes(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException(
          "ImportLimits.fileBytes is %s; it must be at least 1.".formatted(bytes));
    }
    return new ImportLimits(bytes);
  }

  /** Returns the maximum size of a workbook when unpacked: eight times that of a table. */
  long unpackedBytes() {
    return 8 * fileBytes;
  }

  /**
   * Returns the maximum number of cells of a sheet, those that are empty between others included.
   */
  long cells() {
    return fileBytes / 4;
  }

  /** Returns the exception for a sheet with more cells. */
  ImportException tooManyCells(String name) {
    return new ImportException(
        "%s is too large: it has more than %s cells, the maximum.".formatted(name, cells()));
  }

  /** Returns the exception for a table that is larger. */
  ImportException exceededBy(String name) {
    return new ImportException(
        "%s is too large: it has more than %s bytes, the maximum.".formatted(name, fileBytes));
  }
}
