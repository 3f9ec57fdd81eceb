// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.fixtures.SharedData;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.AnnexControl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The risks of a public register, joined with its crosswalk as the page on mappings says. */
class DarrTest {

  private static final String FOLDER = "darr-risk-register/";

  private final Map<String, List<String>> controls = new LinkedHashMap<>();
  private final List<List<String>> rows = new ArrayList<>();

  private ImportResult imported() throws IOException {
    String crosswalk = Files.readString(SharedData.path(FOLDER + "crosswalk.csv"));
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(crosswalk.replaceFirst("^\uFEFF", ""))) {
      csv.stream()
          .filter(row -> row.getField("framework_id").equals("iso_42001"))
          .forEach(
              row ->
                  controls
                      .computeIfAbsent(row.getField("risk_id"), each -> new ArrayList<>())
                      .add(row.getField("item_id")));
    }
    StringWriter sheet = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(sheet)) {
      for (JsonNode risk :
          new JsonMapper().readTree(SharedData.path(FOLDER + "risks.json").toFile())) {
        List<String> headers = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        risk.properties()
            .forEach(
                field -> {
                  headers.add(field.getKey());
                  cells.add(text(field.getValue()));
                });
        headers.add("iso_42001");
        cells.add(String.join("; ", controls.getOrDefault(risk.get("id").textValue(), List.of())));
        if (rows.isEmpty()) {
          csv.writeRecord(headers);
        }
        csv.writeRecord(cells);
        rows.add(cells);
      }
    }
    return RegisterImport.of(Mapping.shipped("darr"))
        .read(
            new ByteArrayInputStream(sheet.toString().getBytes(StandardCharsets.UTF_8)),
            "darr.csv");
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return String.join(
          "; ", StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).toList());
    }
    return value.isNull() ? "" : value.asText();
  }

  @Test
  void everyRiskArrivesWithItsControls() throws IOException {
    ImportResult result = imported();

    assertThat(result.aims().risks()).hasSize(82);
    for (Risk risk : result.aims().risks()) {
      assertThat(risk.controls())
          .extracting(AnnexControl::id)
          .isEqualTo(
              controls.getOrDefault(risk.id().value(), List.of()).stream()
                  .filter(each -> !each.equals("A.6"))
                  .toList());
    }
    assertThat(result.issues()).extracting(ImportIssue::value).containsExactly("A.4.6; A.6");
  }

  @Test
  void noCellIsLost() throws IOException {
    ImportResult result = imported();
    List<String> lost = new ArrayList<>();
    for (Risk risk : result.aims().risks()) {
      List<String> kept = new ArrayList<>();
      kept.add(risk.id().value());
      kept.add(risk.title());
      risk.description().ifPresent(kept::add);
      risk.controls().stream().limit(1).map(AnnexControl::id).forEach(kept::add);
      risk.extensions().forEach(field -> kept.add(risk.extensions().text(field.name()).get()));
      risk.source().orElseThrow().cells().stream().map(SourceCell::text).forEach(kept::add);
      for (String cell : rows.get(risk.source().orElseThrow().row().getAsInt() - 1)) {
        if (!cell.isEmpty() && !kept.remove(cell)) {
          lost.add(risk.id() + ": " + cell);
        }
      }
    }

    assertThat(lost).isEmpty();
  }
}
