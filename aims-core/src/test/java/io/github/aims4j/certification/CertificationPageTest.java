// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.fixtures.DocsPage;
import io.github.aims4j.transition.Workflow;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/certification.md says what the code says. */
class CertificationPageTest {

  private static final Workflow<CertificationState, CertificationFacts> WORKFLOW =
      CertificationWorkflow.workflow();

  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  private static String page() throws IOException {
    return DocsPage.of("docs/certification.md").text();
  }

  private static String row(CertificationState from) {
    return "| %s | %s |\n"
        .formatted(
            from.term(),
            WORKFLOW.successors(from).stream()
                .map(CertificationState::term)
                .collect(Collectors.joining(", ")));
  }

  @Test
  void theTableOfStepsIsThatOfTheCode() throws IOException {
    assertThat(page())
        .contains(
            "\n| state | what can follow |\n| --- | --- |\n"
                + Stream.of(CertificationState.values())
                    .map(CertificationPageTest::row)
                    .collect(Collectors.joining())
                + "\n");
  }

  /** The rules of the cycle, each with its authority. */
  private static Map<String, Due.Basis> rules() throws ReflectiveOperationException {
    CertificationCycle cycle = CertificationCycle.of(BodyConventions.standard());
    Map<String, Due.Basis> rules = new TreeMap<>();
    for (Method rule : CertificationCycle.class.getMethods()) {
      if (rule.getReturnType() == Due.class) {
        Object from = rule.getParameterTypes()[0] == Year.class ? Year.of(2027) : DAY;
        rules.put(rule.getName(), ((Due) rule.invoke(cycle, from)).basis());
      }
    }
    return rules;
  }

  private static Due.Basis basis(String words) {
    return words.contains("body's")
        ? Due.Basis.BODY_CONVENTION
        : Due.Basis.valueOf(words.toUpperCase(Locale.ROOT));
  }

  @Test
  void theTableOfDatesHasEachRuleWithItsAuthority()
      throws IOException, ReflectiveOperationException {
    String table = page().substring(page().indexOf("| rule | by |"));
    Map<String, Due.Basis> onPage = new TreeMap<>();
    table
        .lines()
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split(" ?\\| ?", -1))
        .forEach(
            cells ->
                Stream.of(cells[1].split(", ", -1))
                    .forEach(name -> onPage.put(name.replace("`", ""), basis(cells[4]))));

    assertThat(onPage).isEqualTo(rules());
  }

  @Test
  void theTableOfConventionsIsThatOfTheCode() throws IOException {
    BodyConventions standard = BodyConventions.standard();
    assertThat(page())
        .contains(
            "\n| convention | default |\n| --- | --- |\n"
                + "| `expiryDayCounts` | %s |\n".formatted(standard.expiryDayCounts())
                + "| `suspensionMaximum` | %s |\n".formatted(standard.suspensionMaximum())
                + "| `restorationPeriod` | %s |\n".formatted(standard.restorationPeriod())
                + "| `answerPeriod` | %s |\n".formatted(standard.answerPeriod())
                + "| `majorPeriod` | %s |\n".formatted(standard.majorPeriod())
                + "| `minorPeriod` | %s |\n".formatted(standard.minorPeriod())
                + "\n");
  }
}
