// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.fixtures.DocsPage;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.Silence;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/rules.md says what the rules say of themselves. */
class RulesPageTest {

  private static final List<String> HEAD =
      List.of(
          "| id | asks | bears on | basis | a finding could be |",
          "| --- | --- | --- | --- | --- |");

  private static final List<String> HEAD_WITHOUT_RULE =
      List.of("| obligation | expected state | question |", "| --- | --- | --- |");

  private static String row(RuleDescription rule) {
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            rule.id(),
            rule.asks(),
            rule.criteria().stream().map(AuditCriterion::citation).collect(joining(", ")),
            distinct(rule, check -> check.basis().term()),
            distinct(rule, RulesPageTest::weight));
  }

  private static String distinct(RuleDescription rule, Function<Check, String> words) {
    return rule.checks().stream().map(words).distinct().collect(joining("; "));
  }

  private static String weight(Check check) {
    if (check.basis() == Basis.RECORD_FORM) {
      return "none";
    }
    return check.weight().map(RulesPageTest::words).orElse("question only");
  }

  private static String words(Enum<?> value) {
    return value == Weight.OPPORTUNITY
        ? "opportunity for improvement"
        : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Test
  void statesOfHowManyObligationsSilenceIsAFinding() throws IOException {
    long findings =
        Obligation.all().stream().filter(each -> each.silence() == Silence.FINDING).count();

    assertThat(DocsPage.of("docs/rules.md").text().replaceAll("\\s+", " "))
        .contains("(a finding for %s obligations)".formatted(findings))
        .doesNotContain("never a finding");
  }

  @Test
  void liesBesideTheCode() throws IOException {
    Stream<String> rows = RuleSet.builtIn().rules().stream().map(rule -> row(rule.description()));

    DocsPage.of("docs/rules.md").holdsTable("rules", Stream.concat(HEAD.stream(), rows).toList());
  }

  @Test
  void asksAboutWhatNoRuleLooksAt() throws IOException {
    Set<AuditCriterion> lookedAt =
        RuleSet.builtIn().rules().stream()
            .flatMap(rule -> rule.description().criteria().stream())
            .collect(Collectors.toSet());
    Stream<String> rows =
        Obligation.all().stream()
            .filter(each -> !lookedAt.contains(each))
            .map(
                each ->
                    "| %s | %s | %s |"
                        .formatted(each.citation(), each.summary(), each.questionWithoutRecords()));

    DocsPage.of("docs/rules.md")
        .holdsTable("without-rule", Stream.concat(HEAD_WITHOUT_RULE.stream(), rows).toList());
  }
}
