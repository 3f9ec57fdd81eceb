package io.github.aims4j.tables;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Imports registers of AI systems from CSV into an AIMS. Each row becomes an AI system, or is named
 * in the issues. No value is guessed and none is lost: the text of every cell is in the AIMS or in
 * the issues.
 *
 * <pre>{@code
 * Mapping mapping = Mapping.read(Path.of("register.mapping.json"));
 * ImportResult result = RegisterImport.of(mapping).read(Path.of("register.csv"));
 * Aims aims = result.aims();
 * }</pre>
 *
 * <p>Equal files and mappings give equal results.
 *
 * <p>Source: this library's own form, on RFC 4180. Immutable and thread-safe: make one and share
 * it.
 */
public final class RegisterImport {

  private final Mapping mapping;
  private final ImportLimits limits;

  private RegisterImport(Mapping mapping, ImportLimits limits) {
    this.mapping = mapping;
    this.limits = limits;
  }

  /**
   * Returns an import by a mapping, within {@link ImportLimits#standard()}.
   *
   * @param mapping what the columns of the register mean
   */
  public static RegisterImport of(Mapping mapping) {
    return new RegisterImport(requireNonNull(mapping, "mapping"), ImportLimits.standard());
  }

  /**
   * Returns the same with other limits.
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
   *     mapping, or if it lacks a column of the mapping
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
   * Imports a register from a stream, to its end; the stream stays open.
   *
   * @param register the register
   * @param name what messages call the register, such as its file name
   * @throws ImportException if the register is too large, empty or not CSV in the charset of the
   *     mapping, or if it lacks a column of the mapping
   * @throws IOException if the stream cannot be read
   */
  public ImportResult read(InputStream register, String name) throws IOException {
    requireNonNull(name, "name");
    Sheet sheet =
        new CsvSheet(requireNonNull(register, "register"), name, limits).read(mapping.format());
    return ImportRun.of(sheet, mapping);
  }
}
