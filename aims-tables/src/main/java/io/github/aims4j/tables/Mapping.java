// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.aims4j.base.Register;
import io.github.aims4j.context.Organization;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping from the columns of a table to the model: target attributes, values, ids and duties. A
 * mapping is data, read from a JSON document; a new register requires a mapping but no code.
 *
 * <p>Mappings for some public registers {@linkplain #shipped(String) are included}.
 *
 * <p>Source: this library. Immutable and thread-safe.
 */
public final class Mapping {

  private static final List<String> SHIPPED =
      List.of(
          "us-federal-2023",
          "us-federal-2024-v1",
          "us-federal-2024-v2",
          "darr",
          "soa",
          "risks",
          "systems",
          "documents");

  private final Parts parts;
  private final Set<String> nothingStated;

  Mapping(Parts parts) {
    this.parts = parts;
    this.nothingStated =
        parts.nothingStated().stream().map(Spaces::folded).collect(toUnmodifiableSet());
  }

  /**
   * What a mapping states.
   *
   * @param type the type of the records
   * @param register the register; absent: rows have no source
   * @param organization the organization; absent: that of the AIMS into which a table is imported
   * @param format the format of CSV
   * @param sheet the name of the sheet of a workbook; absent: the only one
   * @param header where the header row is
   * @param nothingStated the texts that state nothing
   * @param columns the columns, in order
   * @param ids how records get their ids
   * @param leaveOut which rows are left out; absent: none
   * @param duties the rules for duties
   * @param clearsBlank whether a blank cell clears the attribute of an existing record
   */
  record Parts(
      String type,
      Optional<Register> register,
      Optional<Organization> organization,
      CsvFormat format,
      Optional<String> sheet,
      HeaderRows header,
      Set<String> nothingStated,
      List<ColumnRule> columns,
      IdRule ids,
      Optional<Condition> leaveOut,
      List<DutyRule> duties,
      boolean clearsBlank) {}

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

  /** Returns the JSON Schema (draft 2020-12) of mappings. It says less than the reader knows. */
  public static String schema() {
    try (InputStream schema =
        requireNonNull(Mapping.class.getResourceAsStream("mapping.schema.json"))) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
   * Returns the mapping that reads what {@link Table#records} writes, to import it again.
   *
   * @param records the name of the list of records in JSON, such as {@code suppliers}
   * @throws IllegalArgumentException if there is no such list
   */
  public static Mapping ofTable(String records) {
    return MappingReader.of(TableLayout.ofRecords(records));
  }

  /** Returns the names of the lists of records in JSON for which there is a table. */
  public static List<String> tables() {
    return ModelSchema.lists();
  }

  /**
   * Returns the names of the included mappings: the inventories of AI use cases of the US federal
   * government for 2023 and for both releases of 2024, as published by the Office of Management and
   * Budget; the Deployer AI Risk Register ({@code darr}); and the tables of {@link Table}, to
   * import them again: {@code soa}, {@code risks}, {@code systems} and {@code documents}.
   */
  public static List<String> shippedNames() {
    return SHIPPED;
  }

  /**
   * Returns the record of the register, with the attributes for which it has columns; empty: the
   * mapping states none, so it only serves to import into an existing AIMS.
   */
  public Optional<Register> register() {
    return parts.register();
  }

  /** Returns the organization that owns the register; empty: that of the existing AIMS. */
  public Optional<Organization> organization() {
    return parts.organization();
  }

  /** Returns the name of the records in JSON, such as {@code aiSystems}. */
  public String records() {
    return ModelSchema.rowsOf(parts.type());
  }

  Parts parts() {
    return parts;
  }

  CsvFormat format() {
    return parts.format();
  }

  /**
   * Returns whether a text states nothing in any column: it is blank, or the mapping lists it.
   * White space, case and how accents are composed are ignored.
   */
  boolean statesNothing(String text) {
    return Spaces.isBlank(text) || nothingStated.contains(Spaces.folded(text));
  }

  /** Returns the columns of the mapping, in order. */
  List<ColumnRule> columns() {
    return parts.columns();
  }
}
