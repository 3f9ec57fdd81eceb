// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.tables.MappedRegister.IDS;
import static io.github.aims4j.tables.MappedRegister.NAME;
import static io.github.aims4j.tables.MappedRegister.first;
import static io.github.aims4j.tables.MappedRegister.imported;
import static io.github.aims4j.tables.MappedRegister.kinds;
import static io.github.aims4j.tables.MappedRegister.mapping;
import static io.github.aims4j.tables.MappedRegister.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.Risk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * What mappings can say of a table as a whole: where its rows are, and which kind of records they
 * are.
 */
class MappingTableTest {

  @Test
  void theHeaderIsInAnotherRow() throws IOException {
    String csv = "Part 1,,Part 2\nName,Unit,Stage\nSorter,Post room,live\n";
    String unit = "\"unit\": {\"header\": \"%s\", \"attribute\": \"owner\"}";

    ImportResult second =
        imported(csv, mapping(IDS + "\"headerRow\": 2,", NAME, unit.formatted("Unit")));
    ImportResult both =
        imported(
            csv,
            mapping(
                IDS + "\"headerRow\": [1, 2],",
                NAME.replace("\"Name\"", "\"Part 1 Name\""),
                unit.formatted("Part 1 Unit"),
                "\"stage\": {\"header\": \"Part 2 Stage\"}"));
    ImportResult wrong =
        imported(
            csv,
            mapping(
                IDS,
                NAME.replace("\"header\": \"Name\"", "\"position\": 1"),
                unit.replace("\"header\": \"%s\"", "\"position\": 2")));

    assertThat(second.aims().aiSystems()).extracting(AiSystem::name).containsExactly("Sorter");
    assertThat(kinds(second)).containsExactly("0 above header", "0 above header");
    assertThat(both.aims().aiSystems()).extracting(AiSystem::name).containsExactly("Sorter");
    assertThat(owner(both, first(both))).isEqualTo("Post room");
    assertThat(kinds(both)).isEmpty();
    assertThat(kinds(wrong)).containsExactly("1 header in data");
  }

  @Test
  void dataCanStartFurtherBelow() throws IOException {
    ImportResult result =
        imported("Name\n(text)\nSorter\n", mapping(IDS + "\"firstRow\": 3,", NAME));

    assertThat(result.aims().aiSystems()).extracting(AiSystem::name).containsExactly("Sorter");
    assertThat(result.issues())
        .extracting(ImportIssue::value, ImportIssue::header)
        .containsExactly(tuple("(text)", "row 2"));
  }

  @Test
  void oneMappingReadsAFamilyOfFiles() throws IOException {
    String mapping =
        mapping(
            IDS,
            "\"name\": {\"header\": [\"Name\", \"Use case\"], \"attribute\": \"name\"}",
            "\"unit\": {\"header\": \"Unit\", \"optional\": true, \"attribute\": \"owner\"}");

    assertThat(first(imported("Name,Unit\nA,U\n", mapping)).owner()).isPresent();
    assertThat(first(imported("Use case\nA\n", mapping)).name()).isEqualTo("A");
    assertThatThrownBy(() -> imported("Title\nA\n", mapping))
        .hasMessage(
            "The register has no column \"Name\" or \"Use case\", which the mapping names \"name\";"
                + " it has \"Title\".");
  }

  @Test
  void otherRecordsAreNamed() throws IOException {
    String csv = "No,Risk,Level\nR-1,Wrong address,medium\n";

    ImportResult result =
        imported(
            csv,
            mapping(
                "\"records\": \"risks\",",
                "\"no\": {\"header\": \"No\", \"attribute\": \"id\"}",
                "\"risk\": {\"header\": \"Risk\", \"attribute\": \"title\"}",
                "\"level\": {\"header\": \"Level\", \"attribute\": \"level\"}"));

    assertThat(result.aims().risks())
        .extracting(each -> each.id().value(), Risk::title, each -> each.level().orElse(""))
        .containsExactly(tuple("R-1", "Wrong address", "medium"));
    assertThat(result.records()).isEqualTo("risks");
    assertThatThrownBy(
            () ->
                SmallRegister.mapping(
                    mapping(
                        "\"records\": \"risks\"," + IDS,
                        "\"name\": {\"header\": \"Risk\", \"attribute\": \"name\"}")))
        .hasMessageStartingWith(
            "The mapping m.json is invalid at /columns/name/attribute: \"name\" is not an attribute"
                + " of Risk; the attributes of Risk are id, title,");
  }

  @Test
  void aMappingWithoutARegisterOnlyMerges() {
    assertThatThrownBy(
            () ->
                RegisterImport.of(Mapping.shipped("risks"))
                    .read(
                        new ByteArrayInputStream("Id\n".getBytes(StandardCharsets.UTF_8)), "r.csv"))
        .isInstanceOf(ImportException.class);
  }

  @Test
  void aWrongCharsetIsDoubted() throws IOException {
    String mapping = mapping(IDS + "\"csv\": {\"charset\": \"windows-1252\"},", NAME);

    assertThat(kinds(imported("Name\nCafé – bot\n", mapping)))
        .containsExactly("0 doubtful charset");
    assertThat(
            kinds(
                imported("Name\nCafé – bot\n".getBytes(Charset.forName("windows-1252")), mapping)))
        .isEmpty();
    assertThat(kinds(imported("Name\nCafe - bot\n", mapping))).isEmpty();
  }

  @Test
  void aLongHeaderAndALongCellAreNoTrouble() throws IOException {
    String header = "q".repeat(2000);

    ImportResult result = imported("Name," + header + "\nA,yes\n", mapping(IDS, NAME));
    ImportResult refused =
        imported("Name,Note\nA,%s\n".formatted("y".repeat(5_000_001)), mapping(IDS, NAME));

    assertThat(first(result).extensions().text("x-" + "q".repeat(100))).contains("yes");
    assertThat(refused.aims().aiSystems()).isEmpty();
    assertThat(kinds(refused)).startsWith("1 row left out");
  }
}
