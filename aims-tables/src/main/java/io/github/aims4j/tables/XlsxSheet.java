// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * Reads a sheet from a workbook (XLSX). Dates become texts in the ISO format; of a formula, the
 * result counts that the workbook has. Rejects what is too large when unpacked, and workbooks that
 * refer to other files.
 */
final class XlsxSheet {

  private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

  private final byte[] workbook;
  private final String name;
  private final ImportLimits limits;

  /**
   * Creates a reader.
   *
   * @param in the bytes of the workbook; not closed
   * @param name the name of the workbook, for messages
   * @param limits the limits
   * @throws IOException if the bytes cannot be read
   */
  XlsxSheet(InputStream in, String name, ImportLimits limits) throws IOException {
    this.workbook = new LimitedInput(in, name, limits).readAllBytes();
    this.name = name;
    this.limits = limits;
  }

  /**
   * Reads a sheet.
   *
   * @param sheet the name of the sheet; absent: the workbook has only one
   * @param header where the header row is
   * @throws ImportException if the workbook is rejected, or has no such sheet
   */
  Sheet read(Optional<String> sheet, HeaderRows header) {
    new XlsxPackage(workbook, name, limits).check();
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(workbook), OPTIONS)) {
      return read(chosen(book, sheet), header);
    } catch (ImportException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The bytes are in memory, so what cannot be read is the workbook, in whatever way it fails.
      throw damaged(e);
    }
  }

  private ImportException damaged(Exception e) {
    return new ImportException(
        "%s is not a workbook that can be read: %s"
            .formatted(name, quoted(String.valueOf(e.getMessage()))),
        e);
  }

  private org.dhatim.fastexcel.reader.Sheet chosen(ReadableWorkbook book, Optional<String> sheet) {
    List<org.dhatim.fastexcel.reader.Sheet> sheets = book.getSheets().toList();
    if (sheet.isEmpty() && sheets.size() == 1) {
      return sheets.get(0);
    }
    String names =
        sheets.stream().map(each -> quoted(each.getName())).collect(Collectors.joining(", "));
    if (sheet.isEmpty()) {
      throw new ImportException(
          "%s has %s sheets, %s; the mapping must state the name of one as \"sheet\"."
              .formatted(name, sheets.size(), names));
    }
    return sheets.stream()
        .filter(each -> Spaces.folded(each.getName()).equals(Spaces.folded(sheet.get())))
        .findFirst()
        .orElseThrow(
            () ->
                new ImportException(
                    "%s has no sheet %s; it has %s.".formatted(name, quoted(sheet.get()), names)));
  }

  private Sheet read(org.dhatim.fastexcel.reader.Sheet found, HeaderRows header)
      throws IOException {
    Sheet.Builder sheet = new Sheet.Builder(name, header);
    long cells = 0;
    int next = 1;
    int blank = 0;
    try (Stream<org.dhatim.fastexcel.reader.Row> rows = found.openStream()) {
      for (org.dhatim.fastexcel.reader.Row row :
          (Iterable<org.dhatim.fastexcel.reader.Row>) rows::iterator) {
        List<String> texts = texts(row);
        cells += texts.size();
        if (cells > limits.cells()) {
          throw limits.tooManyCells(name);
        }
        blank += row.getRowNum() - next;
        next = row.getRowNum() + 1;
        if (texts.stream().allMatch(Spaces::isBlank)) {
          blank++;
        } else {
          for (; blank > 0; blank--) {
            sheet.add(List.of());
          }
          sheet.add(texts);
        }
      }
    }
    return sheet.build(List.of(), true);
  }

  private static List<String> texts(org.dhatim.fastexcel.reader.Row row) {
    List<String> texts = new ArrayList<>();
    int last = 0;
    for (org.dhatim.fastexcel.reader.Cell cell : row) {
      String text = cell == null ? "" : text(cell);
      texts.add(text);
      if (!text.isEmpty()) {
        last = texts.size();
      }
    }
    return List.copyOf(texts.subList(0, last));
  }

  private static String text(org.dhatim.fastexcel.reader.Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> number(cell);
      case BOOLEAN -> cell.asBoolean() ? "true" : "false";
      case STRING -> WorkbookText.unescaped(cell.getText());
      case FORMULA, ERROR -> raw(cell);
      case EMPTY -> "";
    };
  }

  private static String raw(org.dhatim.fastexcel.reader.Cell cell) {
    String raw = cell.getRawValue();
    return raw == null ? "" : WorkbookText.unescaped(raw);
  }

  private static String number(org.dhatim.fastexcel.reader.Cell cell) {
    if (WorkbookDays.isDateFormat(cell.getDataFormatString())) {
      LocalDateTime time = cell.asDate();
      return time.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? time.toLocalDate().toString()
          : "%s %s".formatted(time.toLocalDate(), time.toLocalTime());
    }
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }
}
