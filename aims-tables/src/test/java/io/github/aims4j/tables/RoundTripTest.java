// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.tables.ImportIssue.Kind;
import io.github.aims4j.testkit.AimsGenerator;
import io.github.aims4j.testkit.SampleAims;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What was exported can be edited and imported again, and nothing else changes. */
class RoundTripTest {

  private static final Aims BANK = SampleAims.harbourBank();

  private static final Map<String, Function<Aims, Table>> TABLES =
      Map.of(
          "soa", Table::statementOfApplicability,
          "risks", Table::risks,
          "systems", Table::aiSystems,
          "documents", Table::documents);

  private static byte[] csv(Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.writeCsv(out);
    return out.toByteArray();
  }

  private static ImportResult imported(Aims aims, String mapping, byte[] csv) throws IOException {
    return RegisterImport.of(Mapping.shipped(mapping))
        .into(aims)
        .read(new ByteArrayInputStream(csv), "table.csv");
  }

  private static ImportResult edited(String mapping, String found, String replacement)
      throws IOException {
    String text =
        new String(csv(requireNonNull(TABLES.get(mapping)).apply(BANK)), StandardCharsets.UTF_8);
    assertThat(text).contains(found);
    return imported(
        BANK, mapping, text.replace(found, replacement).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatWasExportedIsImportedToAnEqualAims() throws IOException {
    for (Aims aims :
        List.of(BANK, SampleAims.kestrelArchitects(), AimsGenerator.ofSeed(1).aims(2000))) {
      for (Map.Entry<String, Function<Aims, Table>> each : TABLES.entrySet()) {
        Table table = each.getValue().apply(aims);

        ImportResult result = imported(aims, each.getKey(), csv(table));

        assertThat(result.issues()).as(each.getKey()).isEmpty();
        assertThat(result.aims()).as(each.getKey()).isEqualTo(aims);
        assertThat(result.unchanged()).as(each.getKey()).isEqualTo(table.size());
      }
    }
  }

  @Test
  void tablesOfAllKindsOfRecordsAreImportedToAnEqualAims() throws IOException {
    for (long seed = 1; seed <= 5; seed++) {
      Aims aims = AimsGenerator.ofSeed(seed).aims(400);
      for (String records : Mapping.tables()) {
        ImportResult result =
            RegisterImport.of(Mapping.ofTable(records))
                .into(aims)
                .read(new ByteArrayInputStream(csv(Table.records(aims, records))), "t.csv");

        assertThat(result.issues()).as("%s of seed %s", records, seed).isEmpty();
        assertThat(result.aims()).as("%s of seed %s", records, seed).isEqualTo(aims);
      }
    }
  }

  @Test
  void anEditedCellChangesItsAttributeOnly() throws IOException {
    Risk risk = BANK.risks().get(0);

    ImportResult result = edited("risks", risk.title(), "Another title");

    assertThat(result.issues()).isEmpty();
    assertThat(result.changed()).isEqualTo(1);
    assertThat(result.aims()).isEqualTo(BANK.with(risk.toBuilder().title("Another title").build()));
  }

  @Test
  void anEditedOwnerIsFoundByNameOrMade() throws IOException {
    Aims aims = BANK.withoutAll(BANK.risks().stream().skip(1).map(Risk::id).toList());
    Risk risk = aims.risks().get(0);
    String name = BANK.find(Party.class, risk.owner().orElseThrow()).orElseThrow().name();
    Party other =
        BANK.parties().stream().filter(each -> !each.name().equals(name)).findFirst().orElseThrow();
    String text = new String(csv(Table.risks(aims)), StandardCharsets.UTF_8);

    Aims found =
        imported(aims, "risks", text.replace(name, other.name()).getBytes(StandardCharsets.UTF_8))
            .aims();
    Aims made =
        imported(aims, "risks", text.replace(name, "Nobody Yet").getBytes(StandardCharsets.UTF_8))
            .aims();

    assertThat(found.risks().get(0).owner()).contains(other.id());
    assertThat(found.parties()).isEqualTo(BANK.parties());
    assertThat(made.find(Party.class, Id.of("party.nobody-yet")).orElseThrow().name())
        .isEqualTo("Nobody Yet");
    assertThat(made.risks().get(0).owner()).contains(Id.of("party.nobody-yet"));
  }

  @Test
  void aBlankedCellIsReportedAndKeptOrCleared() throws IOException {
    Risk risk = BANK.risks().get(0);
    String level = risk.level().orElseThrow();
    String text = "Id,Level\r\n%s,\r\n".formatted(risk.id());
    String mapping =
        """
        {"records": "risks", "blankCells": "%s", "columns": {
          "id": {"header": "Id", "attribute": "id"},
          "title": {"header": "Title", "optional": true, "attribute": "title"},
          "level": {"header": "Level", "attribute": "level"}}}
        """;

    ImportResult kept =
        RegisterImport.of(SmallRegister.mapping(mapping.formatted("keep")))
            .into(BANK)
            .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.csv");
    ImportResult cleared =
        RegisterImport.of(SmallRegister.mapping(mapping.formatted("clear")))
            .into(BANK)
            .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.csv");

    assertThat(kept.aims()).isEqualTo(BANK);
    assertThat(kept.issues())
        .extracting(ImportIssue::kind, ImportIssue::done)
        .containsExactly(
            tuple(
                Kind.BLANK_CELL, "The cell is blank, and the existing record still states level."));
    assertThat(cleared.aims())
        .isEqualTo(BANK.with(risk.toBuilder().level(Optional.empty()).build()));
    assertThat(level).isNotEmpty();
  }

  @Test
  void aConstantOfTheMappingIsNotAddedToARecordThatStatesAnother() throws IOException {
    Risk risk = BANK.risks().get(0);
    String text = "Id,Level\r\n%s,%s\r\n".formatted(risk.id(), risk.level().orElseThrow());

    ImportResult result =
        RegisterImport.of(
                SmallRegister.mapping(
                    """
                    {"records": "risks", "columns": {
                      "id": {"header": "Id", "attribute": "id"},
                      "title": {"header": "Title", "optional": true, "attribute": "title"},
                      "level": {"header": "Level", "attribute": "level"},
                      "default": {"value": "not assessed", "attribute": "level"}}}
                    """))
            .into(BANK)
            .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.csv");

    assertThat(result.aims()).isEqualTo(BANK);
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void aDecisionIsEditedInTheStatement() throws IOException {
    StatementOfApplicability statement = ControlTable.latestStatement(BANK).orElseThrow();
    ApplicabilityEntry entry =
        statement.entries().stream()
            .filter(each -> each.justification().isPresent())
            .findFirst()
            .orElseThrow();

    ImportResult result =
        edited("soa", entry.justification().orElseThrow(), "Because the board decided so.");

    assertThat(result.changed()).isPositive();
    StatementOfApplicability after =
        result.aims().find(StatementOfApplicability.class, statement.id()).orElseThrow();
    assertThat(after.entries()).hasSameSizeAs(statement.entries());
    assertThat(after.entries().get(statement.entries().indexOf(entry)).justification())
        .contains("Because the board decided so.");
    assertThat(result.aims().with(statement)).isEqualTo(BANK);
  }

  @Test
  void aNewRowIsANewRecord() throws IOException {
    String text = "Id,Title,Level,Owner\r\nr-new,A new risk,high,\r\n";

    ImportResult result =
        RegisterImport.of(
                SmallRegister.mapping(
                    """
                    {"records": "risks", "columns": {
                      "id": {"header": "Id", "attribute": "id"},
                      "title": {"header": "Title", "attribute": "title"},
                      "level": {"header": "Level", "attribute": "level"},
                      "owner": {"header": "Owner", "attribute": "owner"}}}
                    """))
            .into(BANK)
            .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.csv");

    assertThat(result.created()).isEqualTo(1);
    assertThat(result.issues()).isEmpty();
    assertThat(result.aims())
        .isEqualTo(
            BANK.with(Risk.builder().id(Id.of("r-new")).title("A new risk").level("high").build()));
  }

  @Test
  void recordsAreFoundByAKey() throws IOException {
    AiSystem system = BANK.aiSystems().get(0);
    String text =
        "System,Next\r\n%s,2031-05-01\r\n".formatted(system.name().toUpperCase(Locale.ROOT));

    ImportResult result =
        RegisterImport.of(
                SmallRegister.mapping(
                    """
                    {"key": ["name"], "dateForms": ["iso"], "columns": {
                      "name": {"header": "System", "attribute": "name"},
                      "next": {"header": "Next", "attribute": "nextReevaluation"}}}
                    """))
            .into(BANK)
            .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.csv");

    assertThat(result.created()).isZero();
    AiSystem after = result.aims().find(AiSystem.class, system.id()).orElseThrow();
    assertThat(after.nextReevaluation().orElseThrow().toString()).isEqualTo("2031-05-01");
  }

  @Test
  void whatCannotBeReadLeavesTheRecordAsItIs() throws IOException {
    Risk risk =
        BANK.risks().stream()
            .filter(each -> each.controls().size() > 1 && each.lastReview().isPresent())
            .findFirst()
            .orElseThrow();
    Aims aims = BANK.with(risk.toBuilder().identifiedOn(PartialDate.parse("2026-01-01")).build());
    String text =
        "Id,Controls,Last review\r\n%s,A.5.2 and A.99,1999-01-01\r\n".formatted(risk.id());
    String mapping =
        """
        {"records": "risks", "dateForms": ["iso"], "lines": true, "columns": {
          "id": {"header": "Id", "attribute": "id"},
          "title": {"header": "Title", "optional": true, "attribute": "title"},
          "controls": {"header": "Controls", "attribute": "controls"},
          "review": {"header": "Last review", "attribute": "lastReview"}}}
        """;

    ImportResult result =
        RegisterImport.of(SmallRegister.mapping(mapping))
            .into(aims)
            .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.csv");

    assertThat(result.aims()).isEqualTo(aims);
    assertThat(result.issues())
        .extracting(ImportIssue::kind)
        .containsExactly(Kind.UNLISTED_VALUE, Kind.REFUSED_VALUE);
    assertThat(result.issues())
        .allSatisfy(
            issue -> assertThat(issue.done()).endsWith(" The existing record was not changed."));
  }
}
