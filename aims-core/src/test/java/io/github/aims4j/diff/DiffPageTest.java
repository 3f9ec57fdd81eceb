// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.fixtures.DocsPage;
import io.github.aims4j.standard.AuditCriterion;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/diff.md lists the rules on changes. */
class DiffPageTest {

  @Test
  void thePageListsTheRules() throws IOException {
    List<String> head =
        List.of(
            "| rule | asks | bears on | basis | weight | says |",
            "| --- | --- | --- | --- | --- | --- |");
    DocsPage.of("docs/diff.md")
        .holdsTable(
            "change-rules",
            Stream.concat(head.stream(), ChangeRules.descriptions().stream().map(DiffPageTest::row))
                .toList());
  }

  private static String row(RuleDescription rule) {
    Check check = rule.checks().get(0);
    return "| `%s` | %s | %s | %s | %s | %s |"
        .formatted(
            rule.id(),
            rule.asks(),
            check.criteria().stream()
                .map(AuditCriterion::citation)
                .collect(Collectors.joining(", ")),
            check.basis().term(),
            words(check.weight().orElseThrow()),
            check.message().orElseThrow());
  }

  private static String words(Weight weight) {
    return weight.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
