// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Provision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The parts of a report that are asked for. */
final class FilterOptions {

  @Option(
      names = "--clause",
      paramLabel = "ID",
      description =
          "Only what bears on a clause with its parts (6.1), or on a control with its guidance"
              + " (A.6.2.4). Nothing else counts for the exit code.")
  private @Nullable String clause;

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description =
          "Only what a rule says, with all places of its questions. Nothing else counts for the"
              + " exit code.")
  private @Nullable String rule;

  /** Returns the rule that is asked for; empty: all. */
  Optional<String> rule() {
    return Optional.ofNullable(rule);
  }

  /**
   * Returns the parts of a report.
   *
   * @throws CommandException if the clause or the rule does not exist
   */
  ConformityReport apply(ConformityReport report) {
    ConformityReport ofRule = rule().map(id -> ofRule(report, id)).orElse(report);
    return Optional.ofNullable(clause).map(id -> ofClause(ofRule, provision(id))).orElse(ofRule);
  }

  private static ConformityReport ofRule(ConformityReport report, String id) {
    List<AuditCriterion> criteria = rule(id).criteria();
    return report.toBuilder()
        .findings(report.findings().stream().filter(each -> each.rule().equals(id)).toList())
        .questions(report.questions().stream().filter(each -> each.rule().equals(id)).toList())
        .answers(
            report.answers().stream().filter(each -> each.question().rule().equals(id)).toList())
        .obligations(statuses(report.obligations(), criteria))
        .controls(statuses(report.controls(), criteria))
        .tallies(report.tallies().stream().filter(each -> each.rule().equals(id)).toList())
        .build();
  }

  /**
   * Returns a built-in rule.
   *
   * @throws CommandException if it does not exist
   */
  static RuleDescription rule(String id) {
    return RuleSet.builtIn().rules().stream()
        .map(Rule::description)
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                CommandException.unusable(
                    "There is no rule \"%s\"; docs/rules.md lists all rules.".formatted(id)));
  }

  private static List<CriterionStatus> statuses(
      List<CriterionStatus> all, List<AuditCriterion> criteria) {
    return all.stream().filter(each -> criteria.contains(each.criterion())).toList();
  }

  private static Provision provision(String id) {
    try {
      return Provision.parse(id);
    } catch (IllegalArgumentException e) {
      throw CommandException.unusable(String.valueOf(e.getMessage()), e);
    }
  }

  private static ConformityReport ofClause(ConformityReport report, Provision asked) {
    return report.toBuilder()
        .findings(report.findings().stream().filter(each -> isIn(asked, each.criteria())).toList())
        .questions(
            report.questions().stream().filter(each -> isIn(asked, each.criteria())).toList())
        .answers(
            report.answers().stream()
                .filter(each -> isIn(asked, each.question().criteria()))
                .toList())
        .obligations(
            report.obligations().stream().filter(each -> each.criterion().isWithin(asked)).toList())
        .controls(
            report.controls().stream().filter(each -> each.criterion().isWithin(asked)).toList())
        .build();
  }

  private static boolean isIn(Provision asked, List<AuditCriterion> criteria) {
    return criteria.stream().anyMatch(each -> each.isWithin(asked));
  }
}
