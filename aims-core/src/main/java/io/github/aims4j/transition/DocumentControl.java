package io.github.aims4j.transition;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Review;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.standard.Provision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The control of documented information: the steps that documents, policies and statements of
 * applicability have in common, and conditions of them.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5.2 and 7.5.3 (public sources agree, not checked against the
 * licensed standard), for review and approval; this library's policy for all else. Stateless.
 */
public final class DocumentControl {

  private DocumentControl() {}

  /**
   * Returns the steps, without conditions.
   *
   * @param <F> the facts that conditions will look at
   */
  public static <F> Workflow<DocumentStage, F> workflow() {
    return Workflow.<DocumentStage, F>of(DocumentStage.class, DocumentStage::successors)
        .withInitialStates(DocumentStage.initial())
        .withEdge(
            new Edge<>(
                DocumentStage.DRAFT,
                DocumentStage.IN_REVIEW,
                Confidence.CORROBORATED,
                "7.5.2 has it reviewed"))
        .withEdge(
            new Edge<>(
                DocumentStage.IN_REVIEW,
                DocumentStage.APPROVED,
                Confidence.CORROBORATED,
                "7.5.2 has it approved"))
        .withEdge(
            new Edge<>(
                DocumentStage.APPROVED,
                DocumentStage.IN_REVIEW,
                Confidence.LIKELY,
                "reviewed again, at an interval or on a change"))
        .withEdge(
            new Edge<>(
                DocumentStage.APPROVED,
                DocumentStage.SUPERSEDED,
                Confidence.LIKELY,
                "7.5.3 controls versions"));
  }

  /**
   * Demands that a new version has an id of its own: it never changes the one that it follows.
   *
   * @param before the id of the version that is followed
   * @param id the id of the new version
   * @throws IllegalArgumentException if they are equal
   */
  public static void requireOtherId(Id<?> before, Id<?> id) {
    if (before.equals(id)) {
      throw new IllegalArgumentException(
          "The new version has the id %s of the version that it follows; it has another."
              .formatted(id));
    }
  }

  /**
   * Returns the condition that an approved version has an approval; it binds.
   *
   * @param approval the approval of a version
   * @param requirement the provision that asks for it
   * @param <T> what has versions
   */
  public static <T> Condition<Revision<T>> approved(
      Function<? super T, Optional<Approval>> approval, Provision requirement) {
    return Condition.<Revision<T>>binding(
            "approval-on-record",
            facts -> facts.isGiven(approval.apply(facts.version())),
            facts ->
                "This version is not approved on %s; an approval record is required."
                    .formatted(facts.asOf()),
            "Let somebody with the authority approve it.")
        .withRequirement(requirement)
        .withPath("/approval");
  }

  /**
   * Returns the condition that an approved version was reviewed; it advises, for a review can be
   * kept elsewhere.
   *
   * @param reviews the reviews of a version
   * @param requirement the provision that asks for it
   * @param <T> what has versions
   */
  public static <T> Condition<Revision<T>> reviewed(
      Function<? super T, List<Review>> reviews, Provision requirement) {
    return Condition.<Revision<T>>advisory(
            "review-on-record",
            facts ->
                reviews.apply(facts.version()).stream()
                    .anyMatch(review -> review.date().canBeBy(facts.asOf())),
            facts -> "No review of this version is on record; one precedes its approval.",
            "Record who reviewed it, when, and what came of it.")
        .withRequirement(requirement)
        .withPath("/reviews");
  }

  /**
   * Returns the condition that a version has a designation, by which it is told from others; it
   * advises.
   *
   * @param version the designation of a version
   * @param <T> what has versions
   */
  public static <T> Condition<Revision<T>> designated(
      Function<? super T, Optional<String>> version) {
    return Condition.<Revision<T>>advisory(
            "version-designated",
            facts -> version.apply(facts.version()).isPresent(),
            facts -> "The version has no designation; by one it is told from others.",
            "Give it a number or a date.")
        .withRequirement(Clause.CLAUSE_7_5_3)
        .withPath("/version");
  }

  /**
   * Returns the condition that a superseded version has one that follows it; it binds.
   *
   * @param follows whether the other version follows this one
   * @param <T> what has versions
   */
  public static <T> Condition<Revision<T>> followed(Predicate<? super Revision<T>> follows) {
    return Condition.<Revision<T>>binding(
            "followed-by-another-version",
            facts -> facts.successor().isPresent() && follows.test(facts),
            facts ->
                facts.successor().isPresent()
                    ? "The other version does not follow this one; a superseded version is followed."
                    : "No other version is on record; a superseded version is followed by one.",
            "Make a new version that follows this one, or withdraw this one.")
        .withRequirement(Clause.CLAUSE_7_5_3);
  }

  /**
   * Returns the condition that the version that follows is approved before this one is superseded;
   * it advises.
   *
   * @param approval the approval of a version
   * @param <T> what has versions
   */
  public static <T> Condition<Revision<T>> followedByApproved(
      Function<? super T, Optional<Approval>> approval) {
    return Condition.<Revision<T>>advisory(
            "followed-by-an-approved-version",
            facts -> facts.isGiven(facts.successor().flatMap(approval)),
            facts -> "No approved version follows; until then this one should stay in force.",
            "Let the other version be approved first.")
        .withRequirement(Clause.CLAUSE_7_5_2);
  }
}
