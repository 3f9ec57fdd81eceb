// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Obligation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of an AIMS of one system and nothing else: silence never looks clean. */
class BareAimsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final Aims ONE_SYSTEM =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("org")).name("Organization").build())
          .addAiSystem(
              AiSystem.builder()
                  .id(Id.of("s"))
                  .name("S")
                  .addVersion(AiSystemVersion.builder().label("1").build())
                  .build())
          .build();
  private static final ConformityReport REPORT = RuleSet.builtIn().assess(ONE_SYSTEM, AS_OF);
  private static final Check NAMED =
      Check.asking("6.1.2-03").question("A risk has no name.", "What is it?").build();

  static List<Obligation> obligations() {
    return Obligation.all();
  }

  @ParameterizedTest
  @MethodSource("obligations")
  void eachObligationIsSupportedOrContradictedOrHasAQuestion(Obligation obligation) {
    CriterionStatus status = REPORT.status(obligation).orElseThrow();

    if (status.status() != Status.SUPPORTED && status.status() != Status.CONTRADICTED) {
      assertThat(questions(status)).as("%s", status.status()).isNotEmpty();
    }
  }

  private static List<String> questions(CriterionStatus status) {
    return Stream.concat(
            status.question().stream(),
            REPORT.questions().stream()
                .filter(each -> each.criteria().contains(status.criterion()))
                .map(each -> each.question()))
        .toList();
  }

  @Test
  void onlyWhatNoRuleBearsOnIsNotLookedAt() {
    Set<AuditCriterion> withRule =
        RuleSet.builtIn().rules().stream()
            .flatMap(rule -> rule.description().criteria().stream())
            .collect(Collectors.toSet());

    assertThat(REPORT.coverage().notLookedAt())
        .containsExactlyElementsOf(
            Obligation.all().stream().filter(each -> !withRule.contains(each)).toList());
    assertThat(REPORT.controls()).noneMatch(each -> each.status() == Status.NOT_LOOKED_AT);
  }

  @Test
  void aCheckWithoutRecordsIsNotTriggeredOnce() {
    Rule rule =
        Rule.forEach(description(), Risk.class, (risk, examination) -> NAMED.supported(risk));

    ConformityReport report = RuleSet.of(List.of(rule)).assess(ONE_SYSTEM, AS_OF);

    assertThat(report.tallies()).extracting(RuleTally::notTriggered).containsExactly(1);
    assertThat(report.status(Obligation.parse("6.1.2-03")).orElseThrow())
        .extracting(CriterionStatus::status, each -> each.question().orElseThrow())
        .containsExactly(
            Status.NOT_TRIGGERED, Obligation.parse("6.1.2-03").questionWithoutRecords());
  }

  @Test
  void aRuleThatFailedLookedAtNothing() {
    Rule failing =
        Rule.forAims(
            description(),
            examination -> {
              throw new IllegalStateException("Broken.");
            });

    ConformityReport report = RuleSet.of(List.of(failing)).assess(ONE_SYSTEM, AS_OF);

    assertThat(report.tallies()).extracting(RuleTally::notTriggered).containsExactly(0);
    assertThat(report.status(Obligation.parse("6.1.2-03")).orElseThrow().status())
        .isEqualTo(Status.NOT_LOOKED_AT);
  }

  private static RuleDescription description() {
    return RuleDescription.builder().id("named").asks("Are risks named?").checks(NAMED).build();
  }
}
