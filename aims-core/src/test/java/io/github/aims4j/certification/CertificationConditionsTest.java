// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.standard.Provision;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.UnmetCondition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each condition says when it is unmet, and that it is met just before. */
class CertificationConditionsTest {

  static Stream<UnmetRow> unmetRows() {
    return Stream.concat(InitialCertificationRows.all(), CertificateLifeRows.all());
  }

  static Stream<UnmetRow> metRows() {
    return MetRows.all();
  }

  private static List<UnmetCondition> unmet(UnmetRow row) {
    return CertificationWorkflow.workflow().conditions(Optional.empty(), row.to()).stream()
        .flatMap(condition -> condition.unmetBy(row.facts()).stream())
        .toList();
  }

  private static String words(UnmetCondition unmet) {
    return "%s %s | %s | %s | %s"
        .formatted(
            unmet.force(),
            unmet.condition(),
            unmet.requirement().map(Provision::id).orElse(""),
            unmet.path(),
            unmet.message());
  }

  @ParameterizedTest
  @MethodSource("unmetRows")
  void aRejectedStepListsAllUnmetConditions(UnmetRow row) {
    assertThat(unmet(row)).map(CertificationConditionsTest::words).isEqualTo(row.unmet());
    assertThat(unmet(row)).allSatisfy(each -> assertThat(each.remedy()).endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("metRows")
  void nothingIsUnmet(UnmetRow row) {
    assertThat(unmet(row)).map(CertificationConditionsTest::words).isEmpty();
  }

  /** The requirement is one of another standard, so the message names it; others are policy. */
  @Test
  void eachMessageNamesItsRequirement() {
    assertThat(
            unmetRows()
                .flatMap(row -> unmet(row).stream())
                .filter(each -> !each.message().matches(".*\\b(ISO/IEC 17021-1, [89]|IAF MD 2).*"))
                .map(UnmetCondition::condition))
        .containsOnly(
            "majors-in-period-of-body", "restoration-in-period-of-body", "accredited-for-42001");
  }

  @Test
  void everyConditionHasItsRow() {
    assertThat(
            Stream.of(CertificationState.values())
                .flatMap(
                    to ->
                        CertificationWorkflow.workflow().conditions(Optional.empty(), to).stream())
                .map(Condition::name)
                .collect(Collectors.toSet()))
        .isEqualTo(
            unmetRows()
                .flatMap(row -> row.unmet().stream())
                .map(text -> text.substring(text.indexOf(' ') + 1, text.indexOf(" |")))
                .collect(Collectors.toSet()));
  }
}
