// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a sheet from CSV. Rejects input that is too large, empty, binary or not CSV. */
final class CsvSheet {

  private final String name;
  private final LimitedInput in;

  /**
   * Creates a reader.
   *
   * @param in the bytes of the table; not closed
   * @param name the name of the table, for messages
   * @param limits the limits
   */
  CsvSheet(InputStream in, String name, ImportLimits limits) {
    this.name = name;
    this.in = new LimitedInput(in, name, limits);
  }

  /**
   * Reads the sheet.
   *
   * @param format the charset and the delimiter
   * @throws ImportException if the input is rejected
   * @throws IOException if the bytes cannot be read
   */
  Sheet read(CsvFormat format) throws IOException {
    try (Reader text = new StrictText(in, format.charset(), name);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(format.delimiter())
                // Registers have no comments, but the parser rejects a delimiter that starts one.
                .commentCharacter(format.delimiter() == '#' ? ';' : '#')
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
      return sheet(csv);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw refused(e);
    }
  }

  /** Errors in the text are passed on; errors of the parser mean that it is not CSV. */
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
    requireContent();
    requireNames(headers);
    return new Sheet(List.copyOf(headers), rows);
  }

  private void requireContent() {
    if (in.count() == 0) {
      throw new ImportException("%s is empty.".formatted(name));
    }
  }

  private void requireNames(List<String> headers) {
    if (headers.stream().allMatch(Spaces::isBlank)) {
      throw new ImportException(
          "%s has no header row: its first line is empty; it must contain the names of the columns."
              .formatted(name));
    }
  }
}
