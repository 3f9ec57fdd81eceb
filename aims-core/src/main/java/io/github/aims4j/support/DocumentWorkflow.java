// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.support;

import static io.github.aims4j.transition.DocumentStage.APPROVED;
import static io.github.aims4j.transition.DocumentStage.IN_REVIEW;
import static io.github.aims4j.transition.DocumentStage.SUPERSEDED;

import io.github.aims4j.base.Id;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Decision;
import io.github.aims4j.transition.DocumentControl;
import io.github.aims4j.transition.DocumentStage;
import io.github.aims4j.transition.Grounds;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.Revision;
import io.github.aims4j.transition.Workflow;
import java.util.List;
import java.util.Optional;

/**
 * The workflow of documented information from draft to withdrawal. Each version is a separate
 * record; a new version leaves previous ones unchanged.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5.2 and 7.5.3 (public sources agree, not checked against the
 * licensed standard); the states are this library's policy; each condition states its basis.
 * Stateless.
 */
public final class DocumentWorkflow {

  /** The name of the workflow in step registers. */
  public static final String NAME = "document";

  private static final Condition<Revision<Document>> IDENTIFIED =
      Condition.<Revision<Document>>advisory(
              "identified",
              facts -> isIdentified(facts.version()),
              facts ->
                  "The document has no author, date or number; it should have one of them for"
                      + " identification.",
              "State the author, the date or the document number.")
          .withGrounds(Grounds.obligation("7.5.2-01"))
          .withPath("/author");

  private DocumentWorkflow() {}

  private static boolean isIdentified(Document document) {
    return document.author().isPresent()
        || document.date().isPresent()
        || document.number().isPresent();
  }

  /** Returns the workflow of a version of a document. */
  public static Workflow<DocumentStage, Revision<Document>> workflow() {
    return withStatus(DocumentControl.workflow())
        .withCondition(IN_REVIEW, IDENTIFIED)
        .withCondition(
            APPROVED, DocumentControl.approved(Document::approval, Grounds.obligation("7.5.2-02")))
        .withCondition(APPROVED, DocumentControl.reviewed(Document::reviews))
        .withCondition(APPROVED, DocumentControl.designated(Document::version))
        .withCondition(SUPERSEDED, DocumentControl.followed(DocumentWorkflow::isFollowed))
        .withCondition(SUPERSEDED, DocumentControl.followedByApproved(Document::approval));
  }

  private static Workflow<DocumentStage, Revision<Document>> withStatus(
      Workflow<DocumentStage, Revision<Document>> start) {
    Workflow<DocumentStage, Revision<Document>> workflow = start;
    for (DocumentStage stage : DocumentStage.values()) {
      workflow = workflow.withEffect(stage, (facts, step) -> in(facts.version(), stage));
    }
    return workflow;
  }

  private static Document in(Document document, DocumentStage stage) {
    return document.toBuilder().status(status(stage)).build();
  }

  private static boolean isFollowed(Revision<Document> facts) {
    return facts
        .successor()
        .flatMap(Document::supersedes)
        .filter(facts.version().id()::equals)
        .isPresent();
  }

  /**
   * Requests a step of a document from its current status. An accepted decision contains the
   * document with its new status; a rejected one changes nothing.
   *
   * @param workflow the edges and conditions
   * @param facts the document and its successor
   * @param request the requested step
   */
  public static Decision<DocumentStage, Document> move(
      Workflow<DocumentStage, Revision<Document>> workflow,
      Revision<Document> facts,
      Request<DocumentStage> request) {
    Document document = facts.version();
    return workflow
        .decide(document.status().map(DocumentWorkflow::stage), facts, request)
        .apply(step -> in(document, step.toState()));
  }

  /**
   * Returns a new version as a draft, leaving the previous version unchanged. The content is
   * copied, except for what belongs to the previous version only: dates, reviews, approval, change
   * note, notes, evidence and source.
   *
   * @param before the previous version
   * @param id the id of the new version
   * @param version the designation of the new version
   * @throws IllegalArgumentException if the id is that of the previous version
   */
  public static Document newVersion(Document before, Id<Document> id, String version) {
    return before.toBuilder()
        .id(id)
        .version(version)
        .supersedes(before.id())
        .status(Document.Status.DRAFT)
        .date(Optional.empty())
        .reviews(List.of())
        .approval(Optional.empty())
        .effectiveFrom(Optional.empty())
        .nextReview(Optional.empty())
        .retainUntil(Optional.empty())
        .changeNote(Optional.empty())
        .source(Optional.empty())
        .notes(List.of())
        .evidence(List.of())
        .build();
  }

  /**
   * Returns the stage of a status.
   *
   * @param status the status
   */
  public static DocumentStage stage(Document.Status status) {
    return switch (status) {
      case DRAFT -> DocumentStage.DRAFT;
      case IN_REVIEW -> DocumentStage.IN_REVIEW;
      case APPROVED -> DocumentStage.APPROVED;
      case SUPERSEDED -> DocumentStage.SUPERSEDED;
      case WITHDRAWN -> DocumentStage.WITHDRAWN;
    };
  }

  /**
   * Returns the status of a stage.
   *
   * @param stage the stage
   */
  public static Document.Status status(DocumentStage stage) {
    return switch (stage) {
      case DRAFT -> Document.Status.DRAFT;
      case IN_REVIEW -> Document.Status.IN_REVIEW;
      case APPROVED -> Document.Status.APPROVED;
      case SUPERSEDED -> Document.Status.SUPERSEDED;
      case WITHDRAWN -> Document.Status.WITHDRAWN;
    };
  }

  /**
   * Returns an empty history for a version.
   *
   * @param document the version
   */
  public static History<DocumentStage> history(Document document) {
    return History.of(DocumentStage.class, NAME, Subject.of(document));
  }
}
