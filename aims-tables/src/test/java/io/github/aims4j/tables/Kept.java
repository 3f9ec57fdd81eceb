// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.StageChange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for the text of every cell where its column has its place: under the extension, attribute
 * or source of the column, or in the issue of the cell if its row became no system. A place holds
 * one cell: of twenty cells that say "No", each is looked for.
 */
final class Kept {

  /** Where one text is kept. */
  private record Place(String name, String text) {}

  private final Layout layout;
  private final Map<Integer, List<Place>> places = new HashMap<>();

  private Kept(Layout layout, ImportResult result) {
    this.layout = layout;
    result
        .aims()
        .aiSystems()
        .forEach(
            system -> places.put(system.source().orElseThrow().row().orElseThrow(), of(system)));
    Map<Integer, List<Place>> leftOut = new HashMap<>();
    for (ImportIssue issue : result.issues()) {
      leftOut
          .computeIfAbsent(issue.row(), row -> new ArrayList<>())
          .add(new Place("issue " + (issue.column() - 1), issue.value()));
    }
    leftOut.forEach(places::putIfAbsent);
  }

  /** Returns the cells that are not in their places: row, column (from 1) and text. */
  static List<String> lostCells(Path data, Mapping mapping, ImportResult result)
      throws IOException {
    List<List<String>> rows = rows(data, mapping.format().charset());
    Layout layout = Layout.of(mapping, withoutMark(rows.get(0)));
    Kept kept = new Kept(layout, result);
    List<String> lost = new ArrayList<>();
    for (int row = 1; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        String cell = cells.get(column);
        if (!cell.isEmpty() && !kept.take(row, column, cell)) {
          lost.add("row %d, column %d: %s".formatted(row, column + 1, cell));
        }
      }
    }
    return lost;
  }

  /** Returns the rows of a register, the header row first. */
  static List<List<String>> rows(Path data, Charset charset) throws IOException {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(data, charset)) {
      return csv.stream().map(CsvRecord::getFields).toList();
    }
  }

  private static List<String> withoutMark(List<String> headers) {
    List<String> result = new ArrayList<>(headers);
    result.set(0, result.get(0).replaceFirst("^\uFEFF", ""));
    return result;
  }

  /** Takes a cell out of a place of its column; false: it is in none. */
  private boolean take(int row, int column, String text) {
    List<Place> there = places.getOrDefault(row, new ArrayList<>());
    return placesOf(column).anyMatch(name -> there.remove(new Place(name, text)));
  }

  private Stream<String> placesOf(int index) {
    String issue = "issue " + index;
    if (index >= layout.columns().size()) {
      return Stream.of(issue);
    }
    Layout.Column column = layout.columns().get(index);
    return Stream.concat(
        Stream.of(issue, "extension " + column.extension()),
        column.target().stream()
            .flatMap(
                target ->
                    Stream.of(
                        "source " + target.attribute() + " " + column.header(),
                        "attribute " + target.attribute())));
  }

  private static List<Place> of(AiSystem system) {
    List<Place> places = new ArrayList<>();
    for (Extension.Field field : system.extensions()) {
      places.add(new Place("extension " + field.name(), ((Extension.Text) field.value()).value()));
    }
    for (SourceCell cell : system.source().orElseThrow().cells()) {
      places.add(new Place("source " + cell.attribute() + " " + cell.column(), cell.text()));
    }
    places.add(new Place("attribute name", system.name()));
    system.description().ifPresent(text -> places.add(new Place("attribute description", text)));
    system.purpose().ifPresent(text -> places.add(new Place("attribute purpose", text)));
    system.versions().get(0).history().stream()
        .map(StageChange::date)
        .flatMap(Optional::stream)
        .forEach(date -> places.add(new Place("attribute history", text(date))));
    return places;
  }

  private static String text(PartialDate date) {
    return date.original().orElse(date.toString());
  }
}
