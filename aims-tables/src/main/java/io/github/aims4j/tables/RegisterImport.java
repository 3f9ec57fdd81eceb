// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Imports tables from CSV and workbooks (XLSX) into an AIMS: registers of AI systems, risks,
 * incidents, suppliers or other records, and statements of applicability. Each row becomes a record
 * or is listed in the issues. Values are neither guessed nor lost: the text of every cell is in the
 * AIMS or in the issues.
 *
 * <pre>{@code
 * Mapping mapping = Mapping.read(Path.of("register.mapping.json"));
 * ImportResult result = RegisterImport.of(mapping).read(Path.of("register.csv"));
 * Aims aims = result.aims();
 * }</pre>
 *
 * <p>Equal files and mappings lead to equal results.
 *
 * <p>Source: this library, on RFC 4180. Immutable and thread-safe: instances can be shared.
 */
public final class RegisterImport {

  private static final int SIGNATURE = 4;

  private final Mapping mapping;
  private final ImportLimits limits;
  private final Optional<Aims> base;
  private final IntConsumer progress;

  private RegisterImport(
      Mapping mapping, ImportLimits limits, Optional<Aims> base, IntConsumer progress) {
    this.progress = progress;
    this.mapping = mapping;
    this.limits = limits;
    this.base = base;
  }

  /**
   * Returns an import with a mapping and {@link ImportLimits#standard()}.
   *
   * @param mapping the mapping of the register
   */
  public static RegisterImport of(Mapping mapping) {
    return new RegisterImport(
        requireNonNull(mapping, "mapping"), ImportLimits.standard(), Optional.empty(), rows -> {});
  }

  /**
   * Returns an import with other limits.
   *
   * @param other the limits
   */
  public RegisterImport withLimits(ImportLimits other) {
    return new RegisterImport(mapping, requireNonNull(other, "other"), base, progress);
  }

  /**
   * Returns an import into an existing AIMS. A row is merged with the record that has its id or, if
   * the mapping names a key, the same key; other rows become new records. Merging changes the
   * attributes whose cells differ from what a table of this library shows for them; what the table
   * has no column for stays. Records that the table lacks stay, too.
   *
   * @param aims the AIMS
   */
  public RegisterImport into(Aims aims) {
    return new RegisterImport(mapping, limits, Optional.of(aims), progress);
  }

  /**
   * Returns an import that reports how far it is.
   *
   * @param rows takes the number of rows read so far, after each thousand
   */
  public RegisterImport reporting(IntConsumer rows) {
    return new RegisterImport(mapping, limits, base, requireNonNull(rows, "rows"));
  }

  /**
   * Imports a register from a file.
   *
   * @param file the file
   * @throws ImportException if the file is too large, empty or neither a workbook nor CSV in the
   *     charset of the mapping, or if a column of the mapping is missing
   * @throws IOException if the file cannot be read
   */
  public ImportResult read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > limits.fileBytes()) {
        throw limits.exceededBy(file.toString());
      }
      return read(in, file.toString());
    }
  }

  /**
   * Imports a register from a stream up to its end; the stream is not closed.
   *
   * @param register the register
   * @param name the name of the register for messages, such as its file name
   * @throws ImportException if the register is too large, empty or neither a workbook nor CSV in
   *     the charset of the mapping, or if a column of the mapping is missing
   * @throws IOException if the stream cannot be read
   */
  public ImportResult read(InputStream register, String name) throws IOException {
    requireNonNull(name, "name");
    // A buffered stream would ask a pipe how much it has, which some pipes refuse.
    PushbackInputStream in =
        new PushbackInputStream(requireNonNull(register, "register"), SIGNATURE);
    byte[] beginning = in.readNBytes(SIGNATURE);
    in.unread(beginning);
    if (XlsxPackage.isOldWorkbook(beginning)) {
      throw new ImportException(
          "%s is a workbook in the format before XLSX, or an encrypted one; save it as XLSX or CSV."
              .formatted(name));
    }
    Mapping.Parts parts = mapping.parts();
    Sheet sheet =
        XlsxPackage.isPackage(beginning)
            ? new XlsxSheet(in, name, limits).read(parts.sheet(), parts.header())
            : new CsvSheet(in, name, limits).read(parts.format(), parts.header());
    return ImportRun.of(sheet, mapping, base, progress);
  }
}
