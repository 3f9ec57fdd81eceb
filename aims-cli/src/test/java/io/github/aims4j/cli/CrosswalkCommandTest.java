// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.crosswalk.CrosswalkLookup;
import io.github.aims4j.crosswalk.Framework;
import io.github.aims4j.crosswalk.FrameworkView;
import io.github.aims4j.crosswalk.IntegratedSystem;
import io.github.aims4j.json.AimsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code aims crosswalk} prints. */
class CrosswalkCommandTest {

  private static final String DOCUMENT =
      """
      {"aims4j":"0.1","organization":{"id":"o","name":"O"},
      "scope":{"id":"s","statement":"Care of patients."},
      "crosswalks":[{"id":"group","title":"Group","framework":"Group policy\\u202e 12","mappings":[
      {"relation":"subset-of","criteria":["A.5.2","A.5.4"],"otherIds":["12.4","12.5"],"remark":"In part."},
      {"relation":"not-related","criteria":["4.3"]},
      {"relation":"not-related","otherIds":["12.6"]}]},
      {"id":"isms","title":"ISMS","framework":"ISO/IEC 27001:2022","mappings":[
      {"relation":"equal","criteria":["4.3"],"otherIds":["A.5.99"]}]}]}
      """;

  private static CommandRun crosswalk(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "crosswalk";
    System.arraycopy(args, 0, all, 1, args.length);
    return CommandRun.reading(DOCUMENT, all);
  }

  private static String words(CommandRun run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run.out().replaceAll("\\s+", " ");
  }

  @Test
  void printsWhatCorrespondsToAPartOfAFramework() {
    assertThat(words(crosswalk("govern-1.1")))
        .startsWith("NIST AI RMF 1.0 GOVERN 1.1 A crosswalk is informative: ")
        .contains(
            "GOVERN 1.1 intersects with A.2.4 Review of the AI policy (high confidence; sources 1,"
                + " 3)",
            "Sources 1. NIST AI RMF to ISO/IEC FDIS 42001 crosswalk")
        .doesNotContain("also an id");
  }

  @Test
  void printsWhatCorrespondsToAProvisionAndWhatElseTheIdCanBe() {
    assertThat(words(crosswalk("A.5.2")))
        .startsWith("ISO/IEC 42001:2023 A.5.2, AI system impact assessment process ")
        .contains(
            "A.5.2 intersects with Art. 27 Fundamental rights impact assessment",
            "Without a mapping: ISO/IEC 27001:2022; ISO 9001:2015; ISO/IEC 23894:2023",
            "A.5.2 is also an id of ISO/IEC 27001:2022: aims crosswalk \"ISO/IEC 27001:2022"
                + " A.5.2\"");
  }

  @Test
  void saysThatNothingIsMapped() {
    assertThat(words(crosswalk("ISO/IEC 27001 A.5.2")))
        .startsWith("ISO/IEC 27001:2022 A.5.2 ")
        .contains("Nothing of ISO/IEC 42001:2023 is mapped to it.")
        .doesNotContain("Sources");
  }

  @Test
  void addsTheCrosswalksOfADocument() {
    assertThat(words(crosswalk("A.5.4", "--own", "-")))
        .contains(
            "Group policy\\u202e 12 A.5.2, A.5.4 is a subset of 12.4, 12.5 (crosswalk group of"
                + " this AIMS; In part.)");
    assertThat(words(crosswalk("12.5", "--own", "-")))
        .contains("12.4, 12.5 is a superset of A.5.2, A.5.4 (crosswalk group of this AIMS;");
    assertThat(words(crosswalk("4.3", "--own", "-"))).contains("4.3: no counterpart");
    assertThat(words(crosswalk("12.6", "--own", "-"))).contains("12.6: no counterpart");
  }

  @Test
  void listsTheFrameworks() {
    assertThat(words(crosswalk()))
        .contains("NIST AI RMF 1.0 (nist-ai-rmf) 278 mappings of 95 parts.")
        .contains("no presumption of conformity with the act.");
    assertThat(words(crosswalk("--own", "-")))
        .contains("3 mappings; this library has no list of its parts.");
  }

  @Test
  void printsWhatTheRecordsHoldForAFramework() {
    assertThat(words(crosswalk("--framework", "iso 27001", "-", "--as-of", "2026-09-30")))
        .startsWith(
            "What the records hold for ISO/IEC 27001:2022, as of 2026-09-30. A crosswalk is"
                + " informative: ")
        .contains(
            "4.3 Determining the scope of the information security management system intersects"
                + " with 4.3",
            "supported by: scope of the AIMS s",
            "PARTS OF ISO/IEC 27001:2022 WITHOUT A MAPPING A.5 Organizational controls (with 37"
                + " parts)",
            "PROVISIONS OF ISO/IEC 42001:2023 WITHOUT A MAPPING 6.1.4 AI system impact assessment"
                + " 8.4 AI system impact assessment Annex A (all 38 controls)",
            "IDS THAT ISO/IEC 27001:2022 DOES NOT HAVE A.5.99")
        .doesNotContain("%", "satisf", "compliant");
  }

  @Test
  void printsTheRecordsByTheClausesOfAnotherStandard() {
    assertThat(words(crosswalk("--integrated", "iso-9001", "-", "--as-of", "2026-09-30")))
        .startsWith("The records by the clauses of ISO 9001:2015, as of 2026-09-30.")
        .contains(
            "10.3 Continual improvement intersects with 10.1",
            "ONLY IN ISO 9001:2015 (not judged) 5.1.2 Customer focus",
            "8.2 Requirements for products and services (with 4 parts)",
            "ONLY IN ISO/IEC 42001:2023 6.1.2 AI risk assessment",
            "RECORDS THAT SERVE BOTH (",
            "scope of the AIMS: s (4.3");
  }

  @Test
  void writesTheDocumentsOfTheJsonFormat() {
    AimsJson json = AimsJson.standard();
    CrosswalkLookup lookup =
        json.readRecord(
            CrosswalkLookup.class,
            crosswalk("GOVERN 1.1", "--format", "json").out().getBytes(UTF_8));
    FrameworkView view =
        json.readRecord(
            FrameworkView.class,
            crosswalk("--framework", "eu", "-", "--as-of", "2026-09-30", "--format", "json")
                .out()
                .getBytes(UTF_8));
    IntegratedSystem system =
        json.readRecord(
            IntegratedSystem.class,
            crosswalk("--integrated", "9001", "-", "--as-of", "2026-09-30", "--format", "json")
                .out()
                .getBytes(UTF_8));

    assertThat(lookup.readings()).hasSize(1);
    assertThat(view.framework()).isEqualTo(Framework.EU_AI_ACT);
    assertThat(system.view().demands()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nist-ai-rmf", "iso-27001", "iso-9001", "iso-23894", "eu-ai-act", "group"})
  void linesFitIntoATerminal(String framework) {
    CommandRun run = crosswalk("--framework", framework, "-", "--as-of", "2026-09-30");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .allMatch(line -> line.length() <= 80 && line.equals(line.stripTrailing()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GOVERN 1.8 | "GOVERN 1.8" is neither a provision of ISO/IEC 42001:2023 nor a part of a framework with a crosswalk (nist-ai-rmf, iso-27001, iso-9001, iso-23894, eu-ai-act); near it: GOVERN 1.1 to GOVERN 1.7 (NIST AI RMF 1.0).
          A.6.2.4 --as-of 2026-01-01 | --as-of requires --framework or --integrated.
          --format json | --format=json requires an id, --framework or --integrated.
          --framework nist - | --framework and --integrated require AIMS.json and --as-of.
          --framework nist --as-of 2026-01-01 | --framework and --integrated require AIMS.json and --as-of.
          --framework nist - --own - --as-of 2026-01-01 | --own requires an id; the crosswalks of the document are used anyway.
          --framework cobit - --as-of 2026-01-01 | "cobit" names no framework with a crosswalk; the frameworks are nist-ai-rmf, iso-27001, iso-9001, iso-23894, eu-ai-act, group-policy-12.
          --integrated nist - --as-of 2026-01-01 | NIST AI RMF 1.0 is not a management system standard, so no system is integrated with it; ISO/IEC 27001:2022 and ISO 9001:2015 are.
          --framework nist no-such.json --as-of 2026-01-01 | There is no file no-such.json.
          """)
  void refusesWhatItCannotShow(String args, String message) {
    String[] split = args.startsWith("GOVERN") ? new String[] {args} : args.split(" ", -1);
    CommandRun run = crosswalk(split);

    assertThat(run.exitCode()).isEqualTo(AimsCommand.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).isEqualTo("aims: " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u001b[2J", "\u202e", "../../etc/passwd"})
  void refusesHostileTextWithoutRepeatingItsControls(String text) {
    CommandRun run = crosswalk(text);

    assertThat(run.exitCode()).isEqualTo(AimsCommand.UNUSABLE);
    assertThat(run.err()).doesNotContain("\u001b", "\u202e");
  }
}
