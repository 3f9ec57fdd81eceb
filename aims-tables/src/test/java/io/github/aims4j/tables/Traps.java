// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the tests of traps look at: the bytes and cells of a register, and what came of them. */
final class Traps {

  static final Charset CHARSET = Charset.forName("windows-1252");

  private static final String REPEATED = "If Other, please explain.";

  private final Path data;
  private final Mapping mapping;
  private final ImportResult result;
  private final List<List<String>> rows;

  Traps(Path data, Mapping mapping) {
    this.data = data;
    this.mapping = mapping;
    this.result = Registers.imported(data, mapping);
    try {
      this.rows = Kept.rows(data, CHARSET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportResult result() {
    return result;
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(data);
  }

  /** Returns the bytes of the header row. */
  byte[] headerBytes() throws IOException {
    byte[] bytes = bytes();
    int end = 0;
    while (bytes[end] != '\n') {
      end++;
    }
    return Arrays.copyOf(bytes, end);
  }

  String header(int column) {
    return rows.get(0).get(column);
  }

  /** Returns the text of a cell as it stands in the file, the row from 1, the column from 0. */
  String cell(int row, int column) {
    return rows.get(row).get(column);
  }

  /** Returns the columns, from 0, over which the repeated header stands. */
  List<Integer> repeatedColumns() {
    return IntStream.range(0, rows.get(0).size())
        .filter(column -> header(column).equals(REPEATED))
        .boxed()
        .toList();
  }

  /** Returns the texts of an extension by row, "" where it is absent. */
  List<String> extension(String name) {
    return result.aims().aiSystems().stream()
        .map(system -> system.extensions().text(name).orElse(""))
        .toList();
  }

  /** Returns the cells of a column as they stand in the file, from the first row of data on. */
  List<String> column(int column) {
    return rows.stream().skip(1).map(cells -> cells.get(column)).toList();
  }

  /** Returns the extension that the mapping binds to a position, from 0. */
  String extensionAt(int column) {
    return Layout.of(mapping, rows.get(0)).columns().get(column).extension();
  }

  /** Returns where the file has a cell that begins with a hyphen: row from 1, column from 1. */
  List<String> hyphenCells() {
    return IntStream.range(1, rows.size())
        .boxed()
        .flatMap(
            row ->
                IntStream.range(0, rows.get(row).size())
                    .filter(column -> cell(row, column).startsWith("-"))
                    .mapToObj(column -> row + "/" + (column + 1)))
        .toList();
  }

  /** Returns the texts of imported systems that begin with a hyphen, as they stand there. */
  List<String> hyphenTexts() {
    return result.aims().aiSystems().stream()
        .flatMap(Traps::texts)
        .filter(text -> text.startsWith("-"))
        .toList();
  }

  private static Stream<String> texts(AiSystem system) {
    return Stream.of(
            Stream.of(system.name()),
            system.purpose().stream(),
            system.description().stream(),
            system.source().orElseThrow().cells().stream().map(SourceCell::text),
            system.extensions().fields().values().stream()
                .map(field -> ((Extension.Text) field.value()).value()))
        .flatMap(texts -> texts);
  }

  /** Returns the values that a spreadsheet would find in the issues file if these were issues. */
  static List<String> exported(List<String> values) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IssuesCsv.standard()
        .write(
            values.stream()
                .map(value -> new FoundIssue(1, 1, "h", Kind.UNLISTED_VALUE, value, "Kept."))
                .toList(),
            out);
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().ofCsvRecord(out.toString(StandardCharsets.UTF_8))) {
      return csv.stream().skip(1).map(row -> row.getField(4)).toList();
    }
  }

  /** Returns where a date cell with a text that has no form was reported: row and column. */
  List<String> unreadable(String text) {
    return result.issues().stream()
        .filter(issue -> issue.kind() == Kind.UNREADABLE_DATE && issue.value().equals(text))
        .map(issue -> issue.row() + "/" + issue.column())
        .toList();
  }

  /** Returns where the source of a system keeps a text that is no date: row and column. */
  List<String> keptAsHistory(String text) {
    return result.aims().aiSystems().stream()
        .flatMap(
            system ->
                system.source().orElseThrow().cells().stream()
                    .filter(cell -> cell.attribute().equals("history") && cell.text().equals(text))
                    .map(
                        cell ->
                            system.source().orElseThrow().row().orElseThrow()
                                + "/"
                                + (rows.get(0).indexOf(cell.column()) + 1)))
        .toList();
  }

  /** Returns where the file has a text in one of its columns of dates: row and column, from 1. */
  List<String> dateCells(String text) {
    return IntStream.range(1, rows.size())
        .boxed()
        .flatMap(
            row ->
                IntStream.rangeClosed(11, 14)
                    .filter(column -> cell(row, column).equals(text))
                    .mapToObj(column -> row + "/" + (column + 1)))
        .toList();
  }

  /** Returns the dates of the histories whose original text is this. */
  List<String> dates(String original) {
    return result.aims().aiSystems().stream()
        .flatMap(system -> system.versions().get(0).history().stream())
        .flatMap(step -> step.date().stream())
        .filter(date -> date.original().equals(Optional.of(original)))
        .map(PartialDate::toString)
        .toList();
  }
}
