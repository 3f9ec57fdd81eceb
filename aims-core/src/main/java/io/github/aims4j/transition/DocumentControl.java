// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Review;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Confidence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The control of documented information: the steps and conditions that documents, policies and
 * statements of applicability share.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5.2 and 7.5.3 (public sources agree, not checked against the
 * licensed standard), for review and approval; all else is this library's policy. Stateless.
 */
public final class DocumentControl {

  private DocumentControl() {}

  /**
   * Returns the workflow without conditions.
   *
   * @param <F> the facts that conditions will examine
   */
  public static <F> Workflow<DocumentStage, F> workflow() {
    return Workflow.<DocumentStage, F>of(DocumentStage.class, DocumentStage::successors)
        .withInitialStates(DocumentStage.initial())
        .withEdge(
            new Edge<>(
                DocumentStage.DRAFT,
                DocumentStage.IN_REVIEW,
                Confidence.CORROBORATED,
                "7.5.2 requires review"))
        .withEdge(
            new Edge<>(
                DocumentStage.IN_REVIEW,
                DocumentStage.APPROVED,
                Confidence.CORROBORATED,
                "7.5.2 requires approval"))
        .withEdge(
            new Edge<>(
                DocumentStage.APPROVED,
                DocumentStage.IN_REVIEW,
                Confidence.LIKELY,
                "reviewed again, at a planned interval or on a change"))
        .withEdge(
            new Edge<>(
                DocumentStage.APPROVED,
                DocumentStage.SUPERSEDED,
                Confidence.LIKELY,
                "7.5.3 requires version control"));
  }

  /**
   * Requires a new version to have an id of its own, so that it never changes the previous version.
   *
   * @param before the id of the previous version
   * @param id the id of the new version
   * @throws IllegalArgumentException if they are equal
   */
  public static void requireOtherId(Id<?> before, Id<?> id) {
    if (before.equals(id)) {
      throw new IllegalArgumentException(
          "The new version has the id %s of the previous version; the ids must differ."
              .formatted(id));
    }
  }

  /**
   * Returns the binding condition that an approved version has an approval.
   *
   * @param approval the approval of a version
   * @param grounds what requires it
   * @param <T> the versioned type
   */
  public static <T> Condition<Revision<T>> approved(
      Function<? super T, Optional<Approval>> approval, Grounds grounds) {
    return Condition.<Revision<T>>binding(
            "approval-on-record",
            facts -> facts.isGiven(approval.apply(facts.version())),
            facts ->
                "This version is not approved on %s; an approval record is required."
                    .formatted(facts.asOf()),
            "Have this version approved by someone with the authority.")
        .withGrounds(grounds)
        .withPath("/approval");
  }

  /**
   * Returns the advisory condition that an approved version was reviewed and did not fail the
   * latest review. It is advisory because reviews can be recorded elsewhere.
   *
   * @param reviews the reviews of a version
   * @param <T> the versioned type
   */
  public static <T> Condition<Revision<T>> reviewed(Function<? super T, List<Review>> reviews) {
    return Condition.<Revision<T>>advisory(
            "review-on-record",
            facts ->
                Review.last(reviews.apply(facts.version()), facts.asOf())
                    .filter(review -> !review.isFailed())
                    .isPresent(),
            facts ->
                Review.last(reviews.apply(facts.version()), facts.asOf())
                    .map(
                        failed ->
                            "This version did not pass the review of %s; it should before approval."
                                .formatted(failed.date()))
                    .orElse(
                        "No review of this version is recorded; a review should precede approval."),
            "Record who reviewed it, when, and the outcome.")
        .withGrounds(Grounds.obligation("7.5.2-02"))
        .withPath("/reviews");
  }

  /**
   * Returns the advisory condition that a version has a designation that distinguishes it from
   * others.
   *
   * @param version the designation of a version
   * @param <T> the versioned type
   */
  public static <T> Condition<Revision<T>> designated(
      Function<? super T, Optional<String>> version) {
    return Condition.<Revision<T>>advisory(
            "version-designated",
            facts -> version.apply(facts.version()).isPresent(),
            facts -> "The version has no designation; a version identifier should be assigned.",
            "Assign a version number or date.")
        .withGrounds(Grounds.obligation("7.5.3-03"))
        .withPath("/version");
  }

  /**
   * Returns the binding condition that a superseded version has a successor.
   *
   * @param follows whether the other version is the successor of this one
   * @param <T> the versioned type
   */
  public static <T> Condition<Revision<T>> followed(Predicate<? super Revision<T>> follows) {
    return Condition.<Revision<T>>binding(
            "followed-by-another-version",
            facts -> facts.successor().isPresent() && follows.test(facts),
            facts ->
                facts.successor().isPresent()
                    ? "The other version does not supersede this one; a superseded version must"
                        + " have a successor."
                    : "No other version is recorded; a superseded version must have a successor.",
            "Create a new version that supersedes this one, or withdraw this one.")
        .withRequirement(Clause.CLAUSE_7_5_3);
  }

  /**
   * Returns the advisory condition that the successor is approved before this version is
   * superseded.
   *
   * @param approval the approval of a version
   * @param <T> the versioned type
   */
  public static <T> Condition<Revision<T>> followedByApproved(
      Function<? super T, Optional<Approval>> approval) {
    return Condition.<Revision<T>>advisory(
            "followed-by-an-approved-version",
            facts -> facts.isGiven(facts.successor().flatMap(approval)),
            facts ->
                "The successor is not approved; this version should stay in force until it is.",
            "Have the successor approved first.")
        .withRequirement(Clause.CLAUSE_7_5_2);
  }
}
