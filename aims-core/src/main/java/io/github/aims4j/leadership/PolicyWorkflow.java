// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.leadership;

import static io.github.aims4j.transition.DocumentStage.APPROVED;
import static io.github.aims4j.transition.DocumentStage.IN_REVIEW;
import static io.github.aims4j.transition.DocumentStage.SUPERSEDED;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Review;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AnnexControl;
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
 * The workflow of a policy from draft to withdrawal. A policy is reviewed at planned intervals or
 * as needed; a review that changes it leads to a new version, which is a separate record.
 *
 * <p>Source: ISO/IEC 42001:2023, 5.2, 7.5 and A.2.4 (public sources agree, not checked against the
 * licensed standard); the states are this library's policy; each condition states its basis.
 * Stateless.
 */
public final class PolicyWorkflow {

  /** The name of the workflow in step registers. */
  public static final String NAME = "policy";

  private static final Condition<Revision<Policy>> STATED =
      Condition.<Revision<Policy>>advisory(
              "content-on-record",
              facts ->
                  facts.version().statement().isPresent() || facts.version().document().isPresent(),
              facts ->
                  "The policy has neither a statement nor a document; it should have one of them.",
              "Add the policy statement, or refer to the document that contains it.")
          .withGrounds(Grounds.obligation("5.2-08"))
          .withPath("/statement");

  private static final Condition<Revision<Policy>> OUTCOME =
      Condition.<Revision<Policy>>advisory(
              "outcome-of-reviews-on-record",
              facts ->
                  facts.version().reviews().stream()
                      .map(Review::outcome)
                      .allMatch(o -> o.isPresent()),
              facts -> "A review has no recorded outcome; each review should have one.",
              "Record the outcome of the review.")
          .withRequirement(AnnexControl.A_2_4)
          .withPath("/reviews");

  private PolicyWorkflow() {}

  /** Returns the workflow of a version of a policy. */
  public static Workflow<DocumentStage, Revision<Policy>> workflow() {
    return DocumentControl.<Revision<Policy>>workflow()
        .withCondition(IN_REVIEW, STATED)
        .withCondition(
            APPROVED, DocumentControl.approved(Policy::approval, Grounds.obligation("5.2-01")))
        .withCondition(APPROVED, DocumentControl.reviewed(Policy::reviews))
        .withCondition(APPROVED, OUTCOME)
        .withCondition(APPROVED, DocumentControl.designated(Policy::version))
        .withCondition(SUPERSEDED, DocumentControl.followed(PolicyWorkflow::isFollowed))
        .withCondition(SUPERSEDED, DocumentControl.followedByApproved(Policy::approval));
  }

  private static boolean isFollowed(Revision<Policy> facts) {
    return facts.successor().filter(after -> follows(after, facts.version())).isPresent();
  }

  /** A policy that names no previous version replaces one of its type. */
  private static boolean follows(Policy after, Policy before) {
    return after
        .supersedes()
        .map(before.id()::equals)
        .orElseGet(() -> after.type() == before.type() && !after.id().equals(before.id()));
  }

  /**
   * Returns a new version as a draft, leaving the previous version unchanged. The content is
   * copied, except for what belongs to the previous version only: dates, approval, reviews,
   * document, notes, evidence and source.
   *
   * @param before the previous version
   * @param id the id of the new version
   * @param version the designation of the new version
   * @throws IllegalArgumentException if the id is that of the previous version
   */
  public static Policy newVersion(Policy before, Id<Policy> id, String version) {
    DocumentControl.requireOtherId(before.id(), id);
    return before.toBuilder()
        .id(id)
        .version(version)
        .supersedes(before.id())
        .status(Policy.Status.DRAFT)
        .effectiveFrom(Optional.empty())
        .approval(Optional.empty())
        .reviews(List.of())
        .nextReview(Optional.empty())
        .affectedDetermined(Optional.empty())
        .document(Optional.empty())
        .source(Optional.empty())
        .notes(List.of())
        .evidence(List.of())
        .build();
  }

  /**
   * Returns an empty history for a version.
   *
   * @param policy the version
   */
  public static History<DocumentStage> history(Policy policy) {
    return History.of(DocumentStage.class, NAME, Subject.of(policy));
  }
}
