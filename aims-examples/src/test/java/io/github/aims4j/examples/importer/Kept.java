package io.github.aims4j.examples.importer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.operation.AiSystem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks whether the text of every cell is in the AIMS or in the issues. */
final class Kept {

  private Kept() {}

  /** Returns the cells that are in neither: row, column (from 1) and text. */
  static List<String> lostCells(Path data, Charset charset, ImportResult result)
      throws IOException {
    Map<Integer, List<String>> texts = new HashMap<>();
    for (AiSystem system : result.aims().aiSystems()) {
      texts.put(system.source().orElseThrow().row().orElseThrow(), texts(system));
    }
    for (ImportIssue issue : result.issues()) {
      texts.computeIfAbsent(issue.row(), row -> new ArrayList<>()).add(issue.value());
    }
    List<String> lost = new ArrayList<>();
    List<List<String>> rows = rows(data, charset);
    for (int row = 1; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        String cell = cells.get(column);
        if (!cell.isEmpty() && !texts.getOrDefault(row, List.of()).contains(cell)) {
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

  private static List<String> texts(AiSystem system) {
    List<String> texts = new ArrayList<>();
    texts.add(system.name());
    system.description().ifPresent(texts::add);
    system.purpose().ifPresent(texts::add);
    system.extensions().forEach(field -> texts.add(((Extension.Text) field.value()).value()));
    system.source().orElseThrow().cells().stream().map(SourceCell::text).forEach(texts::add);
    dates(system).map(date -> date.original().orElse(date.toString())).forEach(texts::add);
    return texts;
  }

  private static Stream<PartialDate> dates(AiSystem system) {
    return system.versions().get(0).history().stream().flatMap(step -> step.date().stream());
  }
}
