// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aims4j.base.ExternalId;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.fixtures.SharedData;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.AuditCriterion;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Documents that went wrong once. */
class DocumentCasesTest {

  private static byte[] document(String name) throws IOException {
    return Files.readAllBytes(SharedData.path("../cases/documents/" + name + ".json").normalize());
  }

  private static List<String> problemsOf(String name) throws IOException {
    byte[] document = document(name);
    List<String> problems = new ArrayList<>();
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> AimsJson.standard().read(document))
        .satisfies(
            refused -> refused.problems().forEach(problem -> problems.add(problem.toString())));
    return problems;
  }

  private static ConformityReport report(String name) throws IOException {
    return RuleSet.builtIn()
        .assess(AimsJson.standard().read(document(name)), LocalDate.of(2026, 6, 30));
  }

  private static List<String> findingsOf(String name, String rule) throws IOException {
    return report(name).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::message)
        .toList();
  }

  @Test
  void aBlankPurposeIsRefused() throws IOException {
    assertThat(problemsOf("04-blank-purpose"))
        .containsExactly(
            "/aiSystems/0/purpose, line 1, column 167: The text is blank; at least one visible"
                + " character is required.",
            "/aiSystems/1/purpose, line 1, column 279: The text is blank; at least one visible"
                + " character is required.");
  }

  @Test
  void fullDatesOfOneActOutOfOrderAreRefused() throws IOException {
    assertThat(problemsOf("34-dates-out-of-order"))
        .extracting(problem -> problem.replaceFirst(",.*: ", ": "))
        .containsExactly(
            "/risks/0/acceptance: RiskAcceptance.validUntil is 2025-05-01, before"
                + " RiskAcceptance.date (2026-05-01); it must not be earlier.",
            "/aiSystems/0/evidence/0: Evidence.validUntil is 2024-01-01, before Evidence.collectedOn"
                + " (2027-05-05); it must not be earlier.",
            "/nonconformities/0: Nonconformity.closedOn is 2026-01-01, before"
                + " Nonconformity.detectedOn (2026-05-05); it must not be earlier.");
  }

  @Test
  void messagesHaveTheSameDigitsInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThatExceptionOfType(AimsJsonException.class)
          .isThrownBy(
              () ->
                  AimsJson.standard()
                      .read(
                          "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o o\",\"name\":\"n\"}}"))
          .withMessageContaining("line 1, column 38: \"o o\" is not a valid id: U+0020 at index 1");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aLabelThatTheCriteriaDoNotHaveIsFoundWithThoseThatTheyHave() throws IOException {
    assertThat(findingsOf("17-label-not-in-scale", "label-not-of-criteria"))
        .hasSize(2)
        .anyMatch(message -> message.contains("\"Frequent\"") && message.contains("\"Often\""));
  }

  @Test
  void aResidualLevelAboveTheLevelIsAskedAbout() throws IOException {
    assertThat(report("19-residual-above-level").questions())
        .extracting(OpenQuestion::rule)
        .contains("residual-above-level");
  }

  @Test
  void aSystemThatReplacesItselfIsFound() throws IOException {
    assertThat(findingsOf("49-replaces-itself", "reference-cycle"))
        .containsExactly("The AI system s1 replaces itself.");
  }

  private static List<String> pointersOf(String name) throws IOException {
    return problemsOf(name).stream().map(problem -> problem.replaceFirst(",.*", "")).toList();
  }

  @Test
  void anExclusionHasADayOfReview() throws IOException {
    assertThat(
            AimsJson.standard()
                .read(document("07-exclusion-review-date"))
                .applicabilityStatements()
                .get(0)
                .entries()
                .get(1)
                .reviewOn())
        .contains(LocalDate.of(2027, 1, 1));
  }

  @Test
  void aMonthIsADueDateAndAQuarterIsNot() throws IOException {
    assertThat(pointersOf("35-due-month")).containsExactly("/correctiveActions/1/due");
  }

  @Test
  void anAuditFindingHasAnOwnerAndADueDate() throws IOException {
    assertThat(pointersOf("35b-finding-owner-due")).containsExactly("/auditFindings/0/status");
  }

  @Test
  void aRiskHasAParentAndRelatedOnes() throws IOException {
    assertThat(pointersOf("62-risk-hierarchy")).containsExactly("/risks/3/riskSources/0");
  }

  /** What the documents 22, 25, 26, 36, 58 and 62 say in their own way, in that of the format. */
  @Test
  void whatHadNoPlaceHasOne() {
    String risk =
        """
        {"id":"r","title":"Made up","catalogueEntries":[{"scheme":"ATLAS","value":"hallucination"}],
         "externalIds":[{"scheme":"purl","value":"pkg:maven/org.example/scorer@2.5.6?type=jar"}],
         "evidence":[{"what":"Access review","periodStart":"2026-04","periodEnd":"2026-06"}]}""";
    String finding =
        """
        {"id":"f","title":"No log","type":"major-nonconformity","requirement":"A.6.2.8",
         "furtherCriteria":["9.1","6.1.3-06"],"ownRequirement":"Manual, 9.1"}""";
    String incident =
        """
        {"id":"i","title":"Wrong answer","detectedAt":"2026-03-01T23:30:00Z"}""";

    assertThat(AimsJson.standard().readRecord(Risk.class, risk.getBytes(UTF_8)).externalIds())
        .extracting(ExternalId::value)
        .containsExactly("pkg:maven/org.example/scorer@2.5.6?type=jar");
    assertThat(
            AimsJson.standard().readRecord(AuditFinding.class, finding.getBytes(UTF_8)).criteria())
        .extracting(AuditCriterion::citation)
        .containsExactly("A.6.2.8", "9.1", "6.1.3-06");
    assertThat(
            AimsJson.standard().readRecord(Incident.class, incident.getBytes(UTF_8)).detectedAt())
        .contains(Instant.parse("2026-03-01T23:30:00Z"));
  }
}
