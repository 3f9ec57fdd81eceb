package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.fixtures.SharedData;
import java.io.IOException;
import java.nio.file.Files;
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
}
