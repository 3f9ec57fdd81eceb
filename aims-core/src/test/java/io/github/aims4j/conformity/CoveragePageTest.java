// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.fixtures.DocsPage;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Obligation;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/coverage.md says of each obligation, control and record which rules look at it. */
class CoveragePageTest {

  private static final DocsPage PAGE = DocsPage.of("docs/coverage.md");
  private static final List<RuleDescription> RULES =
      RuleSet.builtIn().rules().stream().map(Rule::description).toList();

  private static Stream<String> rules(AuditCriterion criterion, Predicate<Basis> isMeant) {
    return RULES.stream()
        .filter(
            rule ->
                rule.checks().stream()
                    .anyMatch(
                        check ->
                            check.criteria().contains(criterion) && isMeant.test(check.basis())))
        .map(rule -> "`" + rule.id() + "`");
  }

  private static String asRequirement(AuditCriterion criterion) {
    return rules(criterion, basis -> basis == Basis.REQUIREMENT).collect(joining(", "));
  }

  private static String asPolicy(AuditCriterion criterion) {
    return rules(criterion, basis -> basis != Basis.REQUIREMENT).collect(joining(", "));
  }

  private static boolean isLookedAt(AuditCriterion criterion) {
    return rules(criterion, basis -> true).findAny().isPresent();
  }

  private static String row(Obligation obligation) {
    return "| %s | %s | %s | %s |"
        .formatted(
            obligation.citation(),
            obligation.summary(),
            asRequirement(obligation),
            asPolicy(obligation));
  }

  private static String row(AnnexControl control) {
    return "| %s | %s | %s | %s |"
        .formatted(control.id(), control.title(), asRequirement(control), asPolicy(control));
  }

  @Test
  void theTableOfObligationsLiesBesideTheCode() throws IOException {
    PAGE.holdsTable(
        "obligations",
        table(
            Obligation.all().stream().map(CoveragePageTest::row),
            "obligation",
            "expected state",
            "requirement rules",
            "policy rules"));
  }

  @Test
  void theTableOfControlsLiesBesideTheCode() throws IOException {
    PAGE.holdsTable(
        "controls",
        table(
            Arrays.stream(AnnexControl.values()).map(CoveragePageTest::row),
            "control",
            "title",
            "requirement rules",
            "policy and guidance rules"));
  }

  @Test
  void theTableOfRecordsLiesBesideTheCode() throws IOException {
    Map<String, Set<String>> read =
        RULES.stream()
            .flatMap(rule -> rule.attributes().stream())
            .filter(attribute -> attribute.contains("."))
            .map(attribute -> attribute.split("\\.", 2))
            .collect(
                groupingBy(
                    parts -> parts[0],
                    TreeMap::new,
                    mapping(parts -> "`" + parts[1] + "`", toCollection(TreeSet::new))));

    PAGE.holdsTable(
        "records",
        table(
            Arrays.stream(RecordKind.values())
                .map(kind -> kind.typeName())
                .sorted()
                .map(
                    type ->
                        "| `%s` | %s |"
                            .formatted(type, String.join(", ", read.getOrDefault(type, Set.of())))),
            "record",
            "attributes that rules read"));
  }

  @Test
  void theCountsAreThoseOfTheCode() throws IOException {
    PAGE.holdsTable(
        "counts",
        table(
            Stream.of(
                counts("obligations of clauses 4 to 10", Obligation.all()),
                counts("controls of Annex A", List.of(AnnexControl.values()))),
            "criteria",
            "with requirement rules",
            "with policy rules only",
            "not looked at"));
  }

  private static String counts(String what, List<? extends AuditCriterion> criteria) {
    long required = criteria.stream().filter(each -> !asRequirement(each).isEmpty()).count();
    long lookedAt = criteria.stream().filter(CoveragePageTest::isLookedAt).count();
    return "| %s %s | %s | %s | %s |"
        .formatted(
            criteria.size(), what, required, lookedAt - required, criteria.size() - lookedAt);
  }

  private static List<String> table(Stream<String> rows, String... head) {
    String line = "| " + String.join(" | ", head) + " |";
    String rule = "| " + "--- | ".repeat(head.length).strip();
    return Stream.concat(Stream.of(line, rule), rows).toList();
  }
}
