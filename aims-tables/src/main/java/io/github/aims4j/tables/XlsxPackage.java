// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The package of a workbook, which is looked through before anything is read from it: a small file
 * can unpack to gigabytes, define entities, or refer to other files.
 */
final class XlsxPackage {

  private static final int MOST_ENTRIES = 10_000;
  private static final int BEGINNING = 4096;
  private static final String DEFINITION = "<!DOCTYPE";

  private final byte[] bytes;
  private final String name;
  private final ImportLimits limits;

  XlsxPackage(byte[] bytes, String name, ImportLimits limits) {
    this.bytes = bytes;
    this.name = name;
    this.limits = limits;
  }

  /** Tells whether bytes begin as a package. */
  static boolean isPackage(byte[] beginning) {
    return beginning.length >= 4
        && beginning[0] == 'P'
        && beginning[1] == 'K'
        && beginning[2] == 3
        && beginning[3] == 4;
  }

  /** Tells whether bytes begin as a workbook of the format before XLSX, or an encrypted one. */
  static boolean isOldWorkbook(byte[] beginning) {
    return beginning.length >= 4
        && (beginning[0] & 0xFF) == 0xD0
        && (beginning[1] & 0xFF) == 0xCF
        && (beginning[2] & 0xFF) == 0x11
        && (beginning[3] & 0xFF) == 0xE0;
  }

  /**
   * Looks through the package.
   *
   * @throws ImportException if it is rejected
   */
  void check() {
    // The reader of workbooks looks at packages in the same way, so it finds the same parts.
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      long size = 0;
      int entries = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        entries++;
        if (entries > MOST_ENTRIES) {
          throw refused("it has more than %s parts".formatted(MOST_ENTRIES));
        }
        checkName(entry.getName());
        try (InputStream part = zip.getInputStream(entry)) {
          size = read(part, entry.getName(), size);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // The bytes are in memory, so what cannot be read is the package.
      throw new ImportException("%s is not a workbook: its package is damaged.".formatted(name), e);
    }
  }

  private void checkName(String part) {
    if (part.toLowerCase(Locale.ROOT).startsWith("xl/externallinks/")) {
      throw refused("it has links to other workbooks; save it without them");
    }
  }

  private long read(InputStream in, String part, long before) throws IOException {
    byte[] buffer = new byte[BEGINNING];
    int length = in.readNBytes(buffer, 0, buffer.length);
    if (isXml(part) && new String(buffer, 0, length, StandardCharsets.UTF_8).contains(DEFINITION)) {
      throw refused("its part %s defines entities".formatted(part));
    }
    long size = before;
    while (length > 0) {
      size += length;
      if (size > limits.unpackedBytes()) {
        throw refused(
            "unpacked, it has more than %s bytes, the maximum".formatted(limits.unpackedBytes()));
      }
      length = in.readNBytes(buffer, 0, buffer.length);
    }
    return size;
  }

  private static boolean isXml(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels");
  }

  private ImportException refused(String why) {
    return new ImportException("%s is refused: %s.".formatted(name, why));
  }
}
