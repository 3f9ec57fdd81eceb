// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.aims4j.base.Register;
import io.github.aims4j.context.Organization;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A mapping from the columns of a register to the model: target attributes, values, ids and duties.
 * A mapping is data, read from a JSON document; a new register requires a mapping but no code.
 *
 * <p>Mappings for some public registers {@linkplain #shipped(String) are included}.
 *
 * <p>Source: this library. Immutable and thread-safe.
 */
public final class Mapping {

  private static final List<String> SHIPPED =
      List.of("us-federal-2023", "us-federal-2024-v1", "us-federal-2024-v2");

  private final Register register;
  private final Organization organization;
  private final CsvFormat format;
  private final Set<String> nothingStated;
  private final List<ColumnRule> columns;
  private final List<String> idColumns;
  private final List<DutyRule> duties;

  Mapping(
      Register register,
      Organization organization,
      CsvFormat format,
      Set<String> nothingStated,
      List<ColumnRule> columns,
      List<String> idColumns,
      List<DutyRule> duties) {
    this.register = register;
    this.organization = organization;
    this.format = format;
    this.nothingStated = nothingStated.stream().map(Mapping::folded).collect(toUnmodifiableSet());
    this.columns = List.copyOf(columns);
    this.idColumns = List.copyOf(idColumns);
    this.duties = List.copyOf(duties);
  }

  /**
   * Reads a mapping from a file.
   *
   * @param file the file
   * @throws ImportException if the file is not a mapping
   * @throws IOException if the file cannot be read
   */
  public static Mapping read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a mapping from a stream, to its end; the stream stays open.
   *
   * @param document the JSON document in UTF-8, at most 1 MiB
   * @param name what messages call the document, such as its file name
   * @throws ImportException if the document is not a mapping
   * @throws IOException if the stream cannot be read
   */
  public static Mapping read(InputStream document, String name) throws IOException {
    return MappingReader.read(document, name);
  }

  /**
   * Returns an included mapping.
   *
   * @param name one of {@link #shippedNames()}
   * @throws IllegalArgumentException if there is no included mapping with that name
   */
  public static Mapping shipped(String name) {
    if (!SHIPPED.contains(name)) {
      throw new IllegalArgumentException(
          "There is no included mapping %s; the included mappings are %s."
              .formatted(quoted(name), String.join(", ", SHIPPED)));
    }
    return MappingReader.resource(name + ".mapping.json");
  }

  /**
   * Returns the names of the included mappings: the inventories of AI use cases of the US federal
   * government for 2023 and for both releases of 2024, as published by the Office of Management and
   * Budget.
   */
  public static List<String> shippedNames() {
    return SHIPPED;
  }

  /** Returns the record of the register, with the attributes for which it has columns. */
  public Register register() {
    return register;
  }

  /** Returns the organization that owns the register. */
  public Organization organization() {
    return organization;
  }

  CsvFormat format() {
    return format;
  }

  /** Returns the texts that state nothing, such as {@code n/a}, in lower case. */
  Set<String> nothingStated() {
    return nothingStated;
  }

  /**
   * Returns whether a cell states nothing: it is blank, or the mapping lists its text. Case and the
   * width of white space are ignored.
   *
   * @param text the text of the cell
   */
  boolean statesNothing(String text) {
    return Spaces.isBlank(text) || nothingStated.contains(folded(text));
  }

  private static String folded(String text) {
    return Spaces.collapse(text).toLowerCase(Locale.ROOT);
  }

  /** Returns the columns of the mapping, in order. */
  List<ColumnRule> columns() {
    return columns;
  }

  /** Returns the keys of the columns from which ids are derived, in order. */
  List<String> idColumns() {
    return idColumns;
  }

  /** Returns the rules for duties. */
  List<DutyRule> duties() {
    return duties;
  }
}
