// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskMatrixCell;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KestrelArchitectsTest {

  private final Aims aims = SampleAims.kestrelArchitects();

  @Test
  void holdsAtLeast65Records() {
    assertThat(aims.records().map(Entity::id)).hasSizeGreaterThanOrEqualTo(65);
  }

  @Test
  void hasNoDanglingLink() {
    assertThat(aims.danglingLinks()).isEmpty();
  }

  @Test
  void decidesEachControlForEachSystem() {
    for (AiSystem aiSystem : aims.aiSystems()) {
      assertThat(
              entries().stream()
                  .filter(
                      entry ->
                          entry.aiSystems().isEmpty() || entry.aiSystems().contains(aiSystem.id()))
                  .flatMap(entry -> entry.annexControl().stream()))
          .containsExactlyInAnyOrder(AnnexControl.values());
    }
    assertThat(entries()).allMatch(entry -> entry.justification().isPresent());
  }

  @Test
  void putsEachNecessaryControlInPlace() {
    List<AnnexControl> necessary =
        entries().stream()
            .filter(entry -> entry.decision() == Decision.INCLUDED)
            .flatMap(entry -> entry.annexControl().stream())
            .toList();
    assertThat(
            aims.controlImplementations().stream()
                .map(ControlImplementation::annexControl)
                .flatMap(Optional::stream))
        .containsExactlyInAnyOrderElementsOf(necessary);
    assertThat(aims.risks()).allSatisfy(risk -> assertThat(necessary).containsAll(risk.controls()));
  }

  @Test
  void excludesManyControlsSinceNothingIsDeveloped() {
    List<AnnexControl> excluded =
        entries().stream()
            .filter(entry -> entry.decision() == Decision.EXCLUDED)
            .flatMap(entry -> entry.annexControl().stream())
            .toList();

    assertThat(excluded)
        .hasSize(12)
        .contains(AnnexControl.A_6_1_2, AnnexControl.A_6_2_3, AnnexControl.A_7_2);
  }

  @Test
  void acceptsEachResidualRiskAboveTheAcceptableLevel() {
    RiskCriteria criteria = aims.riskCriteriaSets().get(0);
    assertThat(aims.risks())
        .allMatch(
            risk ->
                risk.residualLevel().equals(criteria.acceptableUpTo())
                    || risk.acceptance().isPresent());
  }

  @Test
  void ratesEachRiskByTheMatrix() {
    List<RiskMatrixCell> matrix = aims.riskCriteriaSets().get(0).matrix();
    for (Risk risk : aims.risks()) {
      assertThat(matrix)
          .anyMatch(
              cell ->
                  risk.likelihood().equals(Optional.of(cell.likelihood()))
                      && risk.level().equals(Optional.of(cell.riskLevel())));
    }
  }

  private List<ApplicabilityEntry> entries() {
    return aims.applicabilityStatements().get(0).entries();
  }
}
