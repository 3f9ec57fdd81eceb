// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.Extent;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.operation.AiSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What the rules find in the second release of the US federal inventory of 2024. Forty rows, twenty
 * with a finding and twenty without, were drawn at random and compared with the file by hand: the
 * dates do run backward, or the row does say "No" to the impact assessment of a system in use.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederalAssessmentTest {

  private static final Set<Integer> HISTORY =
      Set.of(39, 245, 316, 317, 589, 699, 738, 739, 832, 897, 1026, 1473, 1563, 2070, 2131);
  private static final Set<Integer> NOT_ASSESSED = Set.of(215, 235, 263, 283, 1442);
  private static final Set<Integer> NOTHING =
      Set.of(
          30, 110, 382, 392, 710, 766, 837, 926, 1067, 1073, 1122, 1170, 1203, 1245, 1289, 1329,
          1443, 1600, 1664, 2015);

  private final Aims aims =
      Registers.imported(
              FederalCounts.data("2024_consolidated_ai_inventory_raw_v2.csv"),
              Registers.mapping(Registers.FEDERAL_MAPPING))
          .aims();
  private final ConformityReport report =
      RuleSet.builtIn().assess(aims, LocalDate.of(2024, 12, 16));

  @Test
  void theReportSaysThatItIsOfARegister() {
    assertThat(report.extent()).isEqualTo(Extent.IMPORTED_REGISTER);
    assertThat(report.findings())
        .extracting(Finding::rule)
        .containsOnly("impact-assessment-missing", "life-cycle-history", "purpose-in-operation");
  }

  @Test
  void noFindingOfFortyRowsIsFalseAndNoneIsMissing() {
    Map<Integer, List<String>> expected = new TreeMap<>();
    HISTORY.forEach(row -> expected.put(row, List.of("life-cycle-history")));
    NOT_ASSESSED.forEach(row -> expected.put(row, List.of("impact-assessment-missing")));
    NOTHING.forEach(row -> expected.put(row, List.of()));

    Map<Integer, List<String>> found =
        expected.keySet().stream()
            .collect(Collectors.toMap(row -> row, this::rulesOf, (a, b) -> a, TreeMap::new));

    assertThat(found).hasSize(40).isEqualTo(expected);
  }

  private List<String> rulesOf(int row) {
    Id<AiSystem> system =
        aims.aiSystems().stream()
            .filter(each -> each.source().orElseThrow().row().orElseThrow() == row)
            .findFirst()
            .orElseThrow()
            .id();
    return findings()
        .filter(each -> each.subject().orElseThrow().id().equals(system))
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  private Stream<Finding> findings() {
    return report.findings().stream().filter(each -> each.subject().isPresent());
  }
}
