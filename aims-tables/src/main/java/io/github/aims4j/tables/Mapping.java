package io.github.aims4j.tables;

import io.github.aims4j.base.Register;
import io.github.aims4j.context.Organization;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What the columns of a register mean: which attribute each feeds, how its values are translated,
 * how ids are made, and when something is owed. It is data, read from a JSON file. Immutable and
 * thread-safe.
 *
 * @param register the record of the register, with the attributes that it has a column for
 * @param organization the organization whose register it is
 * @param format the form of the file
 * @param nothingStated the texts that state nothing, such as {@code N/A}
 * @param columns the columns that the mapping names, in its order
 * @param idColumns the keys of the columns that ids are made of, in order
 * @param duties what can be owed, and when
 */
public record Mapping(
    Register register,
    Organization organization,
    CsvFormat format,
    Set<String> nothingStated,
    List<ColumnRule> columns,
    List<String> idColumns,
    List<DutyRule> duties) {

  /**
   * Copies the lists.
   *
   * @param register the record of the register, with the attributes that it has a column for
   * @param organization the organization whose register it is
   * @param format the form of the file
   * @param nothingStated the texts that state nothing, such as {@code N/A}
   * @param columns the columns that the mapping names, in its order
   * @param idColumns the keys of the columns that ids are made of, in order
   * @param duties what can be owed, and when
   */
  public Mapping {
    nothingStated = Set.copyOf(nothingStated);
    columns = List.copyOf(columns);
    idColumns = List.copyOf(idColumns);
    duties = List.copyOf(duties);
  }

  /**
   * Reads a mapping from a file.
   *
   * @param path the file
   * @throws ImportException if the file cannot be read or is no mapping
   */
  public static Mapping read(Path path) {
    return MappingReader.read(path);
  }
}
