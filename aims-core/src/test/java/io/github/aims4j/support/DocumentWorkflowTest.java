// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Review;
import io.github.aims4j.transition.DocumentStage;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.Revision;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentWorkflowTest extends WorkflowContract<DocumentStage, Revision<Document>> {

  private static final PartialDate DATE = PartialDate.of(LocalDate.of(2026, 3, 1));
  private static final Document BARE =
      Document.builder()
          .id(Id.of("doc-1"))
          .title("Procedure")
          .type(Document.Type.MAINTAINED)
          .build();
  private static final Document FULL =
      BARE.toBuilder()
          .version("1")
          .author(OWNER)
          .addReview(Review.builder().date(DATE).build())
          .approval(Approval.builder().approvedBy(OWNER).build())
          .build();
  private static final Document NEXT = DocumentWorkflow.newVersion(FULL, Id.of("doc-2"), "2");

  DocumentWorkflowTest() {
    super(DocumentStage.class, DocumentWorkflow.NAME);
  }

  private static Document approvedNext() {
    return NEXT.toBuilder().approval(FULL.approval()).build();
  }

  @Override
  protected Workflow<DocumentStage, Revision<Document>> workflow() {
    return DocumentWorkflow.workflow();
  }

  @Override
  protected Set<DocumentStage> successors(DocumentStage state) {
    return state.successors();
  }

  @Override
  protected Set<DocumentStage> initial() {
    return DocumentStage.initial();
  }

  @Override
  protected String term(DocumentStage state) {
    return state.term();
  }

  @Override
  protected Revision<Document> ready(DocumentStage state) {
    return Revision.of(FULL, approvedNext(), DAY);
  }

  @Override
  protected List<Revision<Document>> facts() {
    return List.of(
        Revision.of(BARE, DAY),
        Revision.of(FULL, DAY),
        Revision.of(FULL, NEXT, DAY),
        Revision.of(FULL, BARE, DAY),
        Revision.of(BARE, NEXT, DAY));
  }

  @Override
  protected boolean holds(DocumentStage state, Revision<Document> facts) {
    return switch (state) {
      case DRAFT, IN_REVIEW, WITHDRAWN -> true;
      case APPROVED -> facts.version().approval().isPresent();
      case SUPERSEDED ->
          facts
              .successor()
              .map(after -> after.supersedes().equals(Optional.of(facts.version().id())))
              .orElse(false);
    };
  }

  @Test
  void whatIsReviewedIsIdentified() {
    assertThat(said(Revision.of(BARE, DAY), DocumentStage.IN_REVIEW))
        .containsExactly(
            "advisory identified (7.5.2 /author): The document has no author, date or number; it"
                + " should have one of them for identification. State the author, the date or the"
                + " document number.");
  }

  @Test
  void whatIsApprovedWasReviewedAndHasAVersion() {
    assertThat(said(Revision.of(BARE, DAY), DocumentStage.APPROVED))
        .containsExactly(
            "binding approval-on-record (7.5.2 /approval): This version is not approved on"
                + " 2026-03-01; an approval record is required. Have this version approved by"
                + " someone with the authority.",
            "advisory review-on-record (7.5.2 /reviews): No review of this version is recorded; a"
                + " review should precede approval. Record who reviewed it, when, and the outcome.",
            "advisory version-designated (7.5.3 /version): The version has no designation; a"
                + " version identifier should be assigned. Assign a version number or date.");
  }

  @Test
  void whatFailedItsLatestReviewShouldNotBeApproved() {
    Review failed = Review.builder().date(DATE).verdict(Review.Verdict.FAILED).build();
    Document reviewed = FULL.toBuilder().reviews(List.of(failed)).build();

    assertThat(said(Revision.of(reviewed, DAY), DocumentStage.APPROVED))
        .containsExactly(
            "advisory review-on-record (7.5.2 /reviews): This version did not pass the review of "
                + DATE
                + "; it should before approval. Record who reviewed it, when, and the outcome.");
  }

  @Test
  void whatIsSupersededIsFollowedByAnApprovedVersion() {
    assertThat(said(Revision.of(FULL, DAY), DocumentStage.SUPERSEDED))
        .containsExactly(
            "binding followed-by-another-version (7.5.3 -): No other version is recorded; a"
                + " superseded version must have a successor. Create a new version that supersedes"
                + " this one, or withdraw this one.",
            "advisory followed-by-an-approved-version (7.5.2 -): The successor is not approved;"
                + " this version should stay in force until it is. Have the successor approved"
                + " first.");
    assertThat(said(Revision.of(FULL, FULL, DAY), DocumentStage.SUPERSEDED))
        .containsExactly(
            "binding followed-by-another-version (7.5.3 -): The other version does not supersede"
                + " this one; a superseded version must have a successor. Create a new version that"
                + " supersedes this one, or withdraw this one.");
  }

  @Test
  void aNewVersionIsADraftAndLeavesThePreviousOneUnchanged() {
    Document old =
        FULL.toBuilder()
            .status(Document.Status.APPROVED)
            .date(DATE)
            .location("archive")
            .changeNote("none")
            .addNote("A note.")
            .effectiveFrom(LocalDate.of(2026, 3, 1))
            .nextReview(LocalDate.of(2027, 3, 1))
            .retainUntil(LocalDate.of(2030, 3, 1))
            .build();
    Document before = old.toBuilder().build();

    Document next = DocumentWorkflow.newVersion(old, Id.of("doc-2"), "2");

    assertThat(old).isEqualTo(before);
    assertThat(next)
        .isEqualTo(
            BARE.toBuilder()
                .id(Id.of("doc-2"))
                .version("2")
                .supersedes(Id.of("doc-1"))
                .status(Document.Status.DRAFT)
                .author(OWNER)
                .location("archive")
                .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentWorkflow.newVersion(old, Id.of("doc-1"), "2"))
        .withMessage(
            "Document.supersedes is doc-1, the document itself; it must refer to the previous"
                + " version.");
  }

  @Test
  void aDocumentIsMovedFromTheStatusThatItStates() {
    Document inReview = FULL.toBuilder().status(Document.Status.IN_REVIEW).build();
    Request<DocumentStage> request = Request.of(DocumentStage.APPROVED, OWNER, NOON);

    assertThat(
            DocumentWorkflow.move(workflow(), Revision.of(inReview, DAY), request)
                .accepted()
                .orElseThrow()
                .outcome())
        .isEqualTo(inReview.toBuilder().status(Document.Status.APPROVED).build());
    assertThat(DocumentWorkflow.move(workflow(), Revision.of(BARE, DAY), request).accepted())
        .isEmpty();
    assertThat(DocumentWorkflow.history(BARE).subject().id()).isEqualTo(BARE.id());
  }

  @Test
  void aFutureApprovalDoesNotCount() {
    Document later =
        FULL.toBuilder()
            .approval(
                Approval.builder().approvedBy(OWNER).date(PartialDate.of(DAY.plusDays(1))).build())
            .build();

    assertThat(said(Revision.of(later, DAY), DocumentStage.APPROVED))
        .containsExactly(
            "binding approval-on-record (7.5.2 /approval): This version is not approved on"
                + " 2026-03-01; an approval record is required. Have this version approved by"
                + " someone with the authority.");
    assertThat(said(Revision.of(later, DAY.plusDays(1)), DocumentStage.APPROVED)).isEmpty();
  }

  @Test
  void aStepWritesTheStatus() {
    for (DocumentStage stage : DocumentStage.values()) {
      Optional<DocumentStage> other =
          Optional.of(stage == DocumentStage.DRAFT ? DocumentStage.APPROVED : DocumentStage.DRAFT);
      assertThat(changed(other, ready(stage), stage))
          .contains(FULL.toBuilder().status(DocumentWorkflow.status(stage)).build());
    }
  }

  @Test
  void eachStatusIsAStage() {
    for (Document.Status status : Document.Status.values()) {
      assertThat(DocumentWorkflow.stage(status).name()).isEqualTo(status.name());
      assertThat(DocumentWorkflow.status(DocumentWorkflow.stage(status))).isEqualTo(status);
    }
  }
}
