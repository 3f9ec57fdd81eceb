// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Imports registers of AI systems from CSV into an AIMS. Each row becomes an AI system or is listed
 * in the issues. Values are neither guessed nor lost: the text of every cell is in the AIMS or in
 * the issues.
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

  private final Mapping mapping;
  private final ImportLimits limits;

  private RegisterImport(Mapping mapping, ImportLimits limits) {
    this.mapping = mapping;
    this.limits = limits;
  }

  /**
   * Returns an import with a mapping and {@link ImportLimits#standard()}.
   *
   * @param mapping the mapping of the register
   */
  public static RegisterImport of(Mapping mapping) {
    return new RegisterImport(requireNonNull(mapping, "mapping"), ImportLimits.standard());
  }

  /**
   * Returns an import with other limits.
   *
   * @param other the limits
   */
  public RegisterImport withLimits(ImportLimits other) {
    return new RegisterImport(mapping, requireNonNull(other, "other"));
  }

  /**
   * Imports a register from a file.
   *
   * @param file the file
   * @throws ImportException if the file is too large, empty or not CSV in the charset of the
   *     mapping, or if a column of the mapping is missing
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
   * @throws ImportException if the register is too large, empty or not CSV in the charset of the
   *     mapping, or if a column of the mapping is missing
   * @throws IOException if the stream cannot be read
   */
  public ImportResult read(InputStream register, String name) throws IOException {
    requireNonNull(name, "name");
    Sheet sheet =
        new CsvSheet(requireNonNull(register, "register"), name, limits).read(mapping.format());
    return ImportRun.of(sheet, mapping);
  }
}
