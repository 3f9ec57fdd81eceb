package io.github.aims4j.conformity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table of docs/rules.md says what the rules say of themselves. */
class RulesPageTest {

  private static String row(RuleDescription rule) {
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            rule.id(),
            rule.asks(),
            words(rule.basis()),
            rule.requirement().map(Provision::id).orElse(""),
            weight(rule));
  }

  private static String weight(RuleDescription rule) {
    if (rule.basis() == Basis.RECORD_FORM) {
      return "";
    }
    return rule.weight().map(RulesPageTest::words).orElse("question only");
  }

  private static String words(Enum<?> value) {
    return value == Weight.OPPORTUNITY
        ? "opportunity for improvement"
        : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Test
  void liesBesideTheCode() throws IOException {
    String rows =
        RuleSet.builtIn().rules().stream()
            .map(rule -> row(rule.description()))
            .collect(joining("\n"));

    assertThat(Files.readString(Path.of("..", "docs", "rules.md"))).contains(rows + "\n\n");
  }
}
