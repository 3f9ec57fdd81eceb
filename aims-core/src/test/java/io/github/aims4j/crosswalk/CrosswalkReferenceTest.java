// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.fixtures.SharedData;
import io.github.aims4j.planning.CrosswalkMapping.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Holds every shipped row against the reference table that it was taken from. */
class CrosswalkReferenceTest {

  private static final Map<String, MappingConfidence> CONFIDENCES =
      Map.of(
          "high", MappingConfidence.HIGH,
          "medium-high", MappingConfidence.MEDIUM_HIGH,
          "medium", MappingConfidence.MEDIUM,
          "low", MappingConfidence.LOW);

  private record Row(
      String framework,
      String otherId,
      Relation relation,
      String provision,
      String cited,
      List<String> sources,
      MappingConfidence confidence) {

    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(
          cells[0],
          cells[1],
          Relation.valueOf(cells[2].replace('-', '_').toUpperCase(Locale.ROOT)),
          cells[4],
          cells[5],
          List.of(
              cells[6]
                  .replaceAll(" \\([a-z ]+ [0-9.]+\\)", "")
                  .replace(", read in full as text at", ", text at")
                  .split(" \\+ ", -1)),
          CONFIDENCES.getOrDefault(cells[8], MappingConfidence.LOW));
    }

    static Row of(Correspondence shipped) {
      assertThat(shipped.criteria()).hasSize(1);
      assertThat(shipped.otherIds()).hasSize(1);
      String provision = shipped.criteria().get(0).citation();
      return new Row(
          shipped.framework().reference(),
          shipped.otherIds().get(0),
          shipped.relation(),
          provision,
          shipped
              .remark()
              .map(remark -> remark.replaceFirst("^The source cites (B[0-9.]+),.*", "$1"))
              .orElse(provision),
          shipped.sources(),
          shipped.confidence().orElseThrow());
    }
  }

  private static void assertEqual(Framework framework, String table, Predicate<Row> isShipped)
      throws IOException {
    List<Row> expected =
        Files.readAllLines(SharedData.reference("crosswalk/" + table)).stream()
            .skip(1)
            .map(Row::of)
            .filter(isShipped)
            .toList();

    assertThat(expected).isNotEmpty();
    assertThat(Crosswalks.shipped().all(framework).stream().map(Row::of))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void nistAiRmfHasThePairsOfHighConfidence() throws IOException {
    assertEqual(
        Framework.NIST_AI_RMF,
        "nist-ai-rmf.tsv",
        row -> row.confidence() == MappingConfidence.HIGH);
    assertThat(Crosswalks.shipped().all(Framework.NIST_AI_RMF)).hasSize(278);
  }

  @Test
  void iso27001HasTheCounterpartClauses() throws IOException {
    assertEqual(
        Framework.ISO_IEC_27001,
        "iso27001.tsv",
        row -> row.confidence().compareTo(MappingConfidence.LOW) < 0);
  }

  @Test
  void iso23894HasAllPairs() throws IOException {
    assertEqual(Framework.ISO_IEC_23894, "iso23894.tsv", row -> true);
  }

  @Test
  void theEuAiActHasThePairsOfMediumConfidenceAndBetter() throws IOException {
    assertEqual(
        Framework.EU_AI_ACT,
        "eu-ai-act.tsv",
        row -> row.confidence().compareTo(MappingConfidence.LOW) < 0);
  }
}
