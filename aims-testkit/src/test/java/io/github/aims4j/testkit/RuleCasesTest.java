// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.conformity.RuleTally;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.fixtures.DocsPage;
import io.github.aims4j.fixtures.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The built-in rules with their cases. {@code -Daims4j.golden=write} rewrites the expected lines,
 * for review in git.
 */
class RuleCasesTest {

  private static final RuleSet RULES = RuleSet.builtIn();
  private static final Set<String> NEVER_SUPPORTED = Set.of("overdue-by-own-plan", "stage-unknown");
  private static final LocalDate AS_OF = SampleAims.AS_OF;

  static List<RuleCase> cases() throws IOException {
    return RuleCase.in(Path.of("src/test/resources/rules"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theRuleMakesTheExpectedLines(RuleCase ruleCase) throws IOException {
    RuleCaseResult result = ruleCase.run(RULES, AS_OF);
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      result.writeExpected();
    } else {
      assertThat(result.mismatch()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOrderOfTheRecordsChangesNothing(RuleCase ruleCase) throws IOException {
    Aims aims = ruleCase.aims();

    ConformityReport report = RULES.assess(aims, AS_OF);
    ConformityReport other = RULES.assess(Samples.reversed(aims), AS_OF);

    assertThat(other).isEqualTo(report);
  }

  /** Otherwise a comparison of two reports could take one of them for the other. */
  @ParameterizedTest
  @MethodSource("cases")
  void noTwoFindingsOfACheckHaveTheSamePlace(RuleCase ruleCase) throws IOException {
    assertThat(RULES.assess(ruleCase.aims(), AS_OF).findings())
        .extracting(Finding::rule, Finding::check, Finding::subject, Finding::path)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyRuleHasACase() throws IOException {
    assertThat(cases().stream().map(RuleCase::rule).distinct())
        .containsExactlyInAnyOrderElementsOf(RULES.rules().stream().map(Rule::toString).toList());
  }

  /**
   * Of the rules without a supporting outcome one looks at what is overdue, and one asks about what
   * is not stated.
   */
  @Test
  void everyRuleHasACaseOfEachOutcomeThatItCanHave() throws IOException {
    Map<String, Set<String>> seen = new HashMap<>();
    for (RuleCase ruleCase : cases()) {
      RuleTally tally =
          ruleCase.run(RULES, AS_OF).report().tallies().stream()
              .filter(each -> each.rule().equals(ruleCase.rule()))
              .findFirst()
              .orElseThrow();
      seen.computeIfAbsent(ruleCase.rule(), rule -> new TreeSet<>()).addAll(outcomes(tally));
    }
    Map<String, Set<String>> possible = new HashMap<>();
    RULES.rules().forEach(rule -> possible.put(rule.toString(), outcomes(rule.description())));

    assertThat(seen).isEqualTo(possible);
  }

  private static Set<String> outcomes(RuleTally tally) {
    Set<String> outcomes = new TreeSet<>();
    if (tally.supported() > 0) {
      outcomes.add("supported");
    }
    if (tally.contradicted() > 0) {
      outcomes.add("contradicted");
    }
    if (tally.silent() > 0) {
      outcomes.add("silent");
    }
    return outcomes;
  }

  private static Set<String> outcomes(RuleDescription rule) {
    Set<String> outcomes = new TreeSet<>();
    if (!NEVER_SUPPORTED.contains(rule.id())) {
      outcomes.add("supported");
    }
    if (rule.checks().stream().anyMatch(check -> check.message().isPresent())) {
      outcomes.add("contradicted");
    }
    if (rule.checks().stream().anyMatch(check -> check.question().isPresent())) {
      outcomes.add("silent");
    }
    return outcomes;
  }

  @Test
  void docsShowACaseAndHowItIsRun() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/io/github/aims4j/testkit/RuleCasesTest.java"));
    String cases = source.substring(source.indexOf("  static List<RuleCase> cases()"));
    String shown = cases.substring(0, cases.indexOf("\n\n", cases.indexOf("@MethodSource")));

    String lines =
        Files.readString(Path.of("src/test/resources/rules/owner-in-operation/made-here.txt"));

    assertThat(DocsPage.of("docs/rules.md").text())
        .contains("```java\n" + shown.stripIndent() + "\n```\n", "```text\n" + lines + "```\n");
  }
}
