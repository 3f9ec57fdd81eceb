// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.base.Approval;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.StatementOfApplicability;
import java.util.List;

/**
 * No statement of applicability is in force, or more than one is; or the one in force cannot be
 * identified, or nobody approved it.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3 with 7.5); policy for the approval, which the
 * standard does not ask for.
 */
final class StatementNotInForce {

  private static final String CITATION = "6.1.3-07";

  private static final Check ONE =
      Check.requirement(Weight.POTENTIAL_MINOR, CITATION)
          .key("one")
          .finding(
              "{problem}.",
              "Bring one statement of applicability into force, and record which earlier one it supersedes.")
          .build();

  private static final Check IDENTIFIED =
      Check.asking(CITATION)
          .key("identified")
          .question(
              "The statement of applicability in force does not state its {missing}.",
              "How do you tell this statement from earlier ones?")
          .build();

  private static final Check APPROVED =
      Check.policy(CITATION)
          .key("approved")
          .finding(
              "The statement of applicability \"{statement}\" is in force, and no approval is on record.",
              "Let management approve the statement, and record who did and when.")
          .question(
              "The approval of this statement of applicability has no date that has come.",
              "Who approved the statement, and when?")
          .build();

  private StatementNotInForce() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("statement-in-force")
            .asks(
                "Is exactly one statement of applicability in force, dated, versioned and approved?")
            .reads(
                "StatementOfApplicability.date",
                "StatementOfApplicability.version",
                "StatementOfApplicability.effectiveFrom",
                "StatementOfApplicability.supersedes",
                "StatementOfApplicability.approval",
                "StatementOfApplicability.document",
                "Document.status")
            .checks(ONE, IDENTIFIED, APPROVED)
            .build(),
        StatementNotInForce::examine);
  }

  private static Outcome examine(Examination examination) {
    if (examination.aims().applicabilityStatements().isEmpty()) {
      return ONE.notTriggered();
    }
    List<StatementOfApplicability> inForce = examination.statementsInForce();
    if (inForce.isEmpty()) {
      return ONE.contradicted("/applicabilityStatements")
          .with("problem", "No statement of applicability is in force");
    } else if (inForce.size() > 1) {
      return ONE.contradicted("/applicabilityStatements")
          .with("problem", "More than one statement of applicability is in force: " + ids(inForce));
    }
    StatementOfApplicability statement = inForce.get(0);
    return Outcome.all(
        ONE.supported(statement), identified(statement), approved(statement, examination));
  }

  private static String ids(List<StatementOfApplicability> statements) {
    return statements.stream().map(each -> each.id().value()).sorted().collect(joining(", "));
  }

  private static Outcome identified(StatementOfApplicability statement) {
    boolean isDated = statement.date().isPresent() || statement.effectiveFrom().isPresent();
    if (statement.version().isEmpty()) {
      return IDENTIFIED
          .silent(statement, "/version")
          .with("missing", isDated ? "version" : "version and date");
    }
    return isDated
        ? IDENTIFIED.supported(statement)
        : IDENTIFIED.silent(statement, "/date").with("missing", "date");
  }

  private static Outcome approved(StatementOfApplicability statement, Examination examination) {
    if (statement.approval().isEmpty()) {
      return APPROVED.contradicted(statement, "/approval").with("statement", statement.title());
    }
    return examination.hasHappened(statement.approval().flatMap(Approval::date))
        ? APPROVED.supported(statement)
        : APPROVED.silent(statement, "/approval/date");
  }
}
