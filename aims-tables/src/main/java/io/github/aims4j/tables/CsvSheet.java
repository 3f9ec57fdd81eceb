// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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
   * @param header where the header row is
   * @throws ImportException if the input is rejected
   * @throws IOException if the bytes cannot be read
   */
  Sheet read(CsvFormat format, HeaderRows header) throws IOException {
    try (StrictText text = new StrictText(in, format.charset(), name);
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
      return sheet(csv, text, header);
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

  private Sheet sheet(CsvReader<CsvRecord> csv, StrictText text, HeaderRows header) {
    Sheet.Builder sheet = new Sheet.Builder(name, header);
    csv.forEach(record -> sheet.add(record.getFields()));
    requireContent();
    return sheet.build(text.warnings(), false);
  }

  private void requireContent() {
    if (in.count() == 0) {
      throw new ImportException("%s is empty.".formatted(name));
    }
  }
}
