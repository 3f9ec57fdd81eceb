// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static io.github.aims4j.transition.DocumentStage.APPROVED;
import static io.github.aims4j.transition.DocumentStage.IN_REVIEW;
import static io.github.aims4j.transition.DocumentStage.SUPERSEDED;

import io.github.aims4j.base.Id;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.DocumentControl;
import io.github.aims4j.transition.DocumentStage;
import io.github.aims4j.transition.Grounds;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.Revision;
import io.github.aims4j.transition.Workflow;
import java.util.List;
import java.util.Optional;

/**
 * The workflow of a statement of applicability from draft to withdrawal. Each version is a separate
 * record; a new version leaves previous ones unchanged.
 *
 * <p>Approval of the statement is common practice and this library's policy, and therefore
 * advisory. The only binding condition is that the statement contains decisions.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.3 and 7.5 (public sources agree, not checked against the
 * licensed standard); the states are this library's policy; each condition states its basis.
 * Stateless.
 */
public final class StatementOfApplicabilityWorkflow {

  /** The name of the workflow in step registers. */
  public static final String NAME = "statement-of-applicability";

  private static final Condition<Revision<StatementOfApplicability>> DECIDES =
      Condition.<Revision<StatementOfApplicability>>binding(
              "decides-on-controls",
              facts -> !facts.version().entries().isEmpty(),
              facts -> "The statement contains no decision on a control; at least one is required.",
              "Add a decision for each control.")
          .withGrounds(Grounds.obligation("6.1.3-07"))
          .withPath("/entries");

  private static final Condition<Revision<StatementOfApplicability>> JUSTIFIED =
      Condition.<Revision<StatementOfApplicability>>advisory(
              "decisions-justified",
              facts -> unjustified(facts.version()).isEmpty(),
              facts ->
                  "There is no justification for %s; each decision should have one."
                      .formatted(String.join(", ", unjustified(facts.version()))),
              "State why each control is or is not necessary.")
          .withGrounds(Grounds.obligation("6.1.3-08"))
          .withPath("/entries");

  private static final Condition<Revision<StatementOfApplicability>> APPROVAL =
      Condition.<Revision<StatementOfApplicability>>advisory(
              "approval-on-record",
              facts -> facts.isGiven(facts.version().approval()),
              facts -> "This version is not approved; it should be.",
              "Have this version approved by someone with the authority.")
          .withPath("/approval");

  private StatementOfApplicabilityWorkflow() {}

  private static List<String> unjustified(StatementOfApplicability statement) {
    return statement.entries().stream()
        .filter(entry -> entry.justification().isEmpty() && entry.reasons().isEmpty())
        .map(ApplicabilityEntry::controlName)
        .toList();
  }

  /** Returns the workflow of a version of a statement of applicability. */
  public static Workflow<DocumentStage, Revision<StatementOfApplicability>> workflow() {
    return DocumentControl.<Revision<StatementOfApplicability>>workflow()
        .withCondition(IN_REVIEW, DECIDES)
        .withCondition(APPROVED, DECIDES)
        .withCondition(APPROVED, JUSTIFIED)
        .withCondition(APPROVED, APPROVAL)
        .withCondition(APPROVED, DocumentControl.designated(StatementOfApplicability::version))
        .withCondition(
            SUPERSEDED, DocumentControl.followed(StatementOfApplicabilityWorkflow::isFollowed))
        .withCondition(
            SUPERSEDED, DocumentControl.followedByApproved(StatementOfApplicability::approval));
  }

  private static boolean isFollowed(Revision<StatementOfApplicability> facts) {
    return facts
        .successor()
        .flatMap(StatementOfApplicability::supersedes)
        .filter(facts.version().id()::equals)
        .isPresent();
  }

  /**
   * Returns a new version, leaving the previous version unchanged. The decisions are copied; what
   * belongs to the previous version only is not: dates, approval, document, notes, evidence and
   * source.
   *
   * @param before the previous version
   * @param id the id of the new version
   * @param version the designation of the new version
   * @throws IllegalArgumentException if the id is that of the previous version
   */
  public static StatementOfApplicability newVersion(
      StatementOfApplicability before, Id<StatementOfApplicability> id, String version) {
    DocumentControl.requireOtherId(before.id(), id);
    return before.toBuilder()
        .id(id)
        .version(version)
        .supersedes(before.id())
        .date(Optional.empty())
        .comparedOn(Optional.empty())
        .approval(Optional.empty())
        .effectiveFrom(Optional.empty())
        .document(Optional.empty())
        .source(Optional.empty())
        .notes(List.of())
        .evidence(List.of())
        .build();
  }

  /**
   * Returns an empty history for a version.
   *
   * @param statement the version
   */
  public static History<DocumentStage> history(StatementOfApplicability statement) {
    return History.of(DocumentStage.class, NAME, Subject.of(statement));
  }
}
