package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.fixtures.DocsPage;
import io.github.aims4j.fixtures.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The built-in rules with their cases. {@code -Daims4j.golden=write} rewrites the expected lines,
 * for review in git.
 */
class RuleCasesTest {

  private static final RuleSet RULES = RuleSet.builtIn();
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

  @Test
  void everyRuleHasACase() throws IOException {
    assertThat(cases().stream().map(RuleCase::rule).distinct())
        .containsExactlyInAnyOrderElementsOf(RULES.rules().stream().map(Rule::toString).toList());
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
