// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.standard.AuditCriterion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the first line of a report says. */
class CoverageTest {

  private static final List<AuditCriterion> ONE = AuditCriterion.of("4.4-02");
  private static final List<AuditCriterion> TWO = AuditCriterion.of("5.2-01", "5.2-02");

  @Test
  void namesWhatWasNotLookedAt() {
    assertThat(new Coverage(5, List.of(), ONE))
        .hasToString("4 of 5 obligations were looked at; 1 was not: 4.4-02.");
    assertThat(new Coverage(5, List.of(), TWO))
        .hasToString("3 of 5 obligations were looked at; 2 were not: 5.2-01, 5.2-02.");
    assertThat(new Coverage(5, List.of(), List.of()))
        .hasToString("5 of 5 obligations were looked at; 0 were not.");
  }

  @Test
  void tellsApartWhatWasNotTriggered() {
    assertThat(new Coverage(5, TWO, ONE).summary())
        .isEqualTo("4 of 5 obligations were looked at, 2 of them not triggered; 1 was not.");
  }

  @Test
  void isReadFromTheStatusOfEachObligation() {
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("o")).name("O").build())
            .build();

    ConformityReport report = RuleSet.builtIn().assess(aims, LocalDate.of(2026, 6, 30));

    assertThat(report.coverage().total()).isEqualTo(report.obligations().size());
    assertThat(report.coverage().notTriggered())
        .isNotEmpty()
        .allMatch(
            each -> report.status(each).orElseThrow().status() == Status.NOT_TRIGGERED,
            "it was not triggered");
  }
}
