package io.github.aims4j.tables;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a register from a file: refuses what is too large, empty, binary or no CSV. */
final class RegisterFile {

  private final Path path;
  private final String name;

  RegisterFile(Path path) {
    this.path = path;
    this.name = path.toString();
  }

  /**
   * Reads the file.
   *
   * @param format the charset and the delimiter
   * @param limits how large the file can be
   * @throws ImportException if it cannot be read
   */
  Sheet read(CsvFormat format, ImportLimits limits) {
    limits.check(path);
    try (Reader text = new StrictText(Files.newInputStream(path), format.charset(), name);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(format.delimiter())
                // A register has no comments; the parser refuses a delimiter that begins one.
                .commentCharacter(format.delimiter() == '#' ? ';' : '#')
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
      return sheet(csv);
    } catch (IOException e) {
      throw new ImportException("%s cannot be read: %s.".formatted(name, FileTrouble.reason(e)), e);
    } catch (UncheckedIOException e) {
      throw new ImportException(
          "%s cannot be read: %s."
              .formatted(name, FileTrouble.reason(requireNonNull(e.getCause()))),
          e);
    } catch (CsvParseException e) {
      throw refused(e);
    }
  }

  /** What the text refused stands as it is; what the parser refused is no CSV. */
  private ImportException refused(CsvParseException e) {
    if (e.getCause() instanceof ImportException refused) {
      return refused;
    }
    String reason = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
    return new ImportException("%s is not CSV: %s%s.".formatted(name, e.getMessage(), reason), e);
  }

  private Sheet sheet(CsvReader<CsvRecord> csv) {
    List<String> headers = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (CsvRecord record : csv) {
      if (headers.isEmpty()) {
        headers.addAll(record.getFields());
        requireNames(headers);
      } else {
        rows.add(new Row(rows.size() + 1, record.getFields()));
      }
    }
    requireNames(headers);
    return new Sheet(List.copyOf(headers), rows);
  }

  private void requireNames(List<String> headers) {
    if (headers.stream().allMatch(Spaces::isBlank)) {
      throw new ImportException(
          "%s has no header row: its first line is empty; the names of the columns are expected there."
              .formatted(name));
    }
  }
}
