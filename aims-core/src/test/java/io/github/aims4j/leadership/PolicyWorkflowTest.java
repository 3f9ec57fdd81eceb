// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Review;
import io.github.aims4j.transition.DocumentStage;
import io.github.aims4j.transition.Revision;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyWorkflowTest extends WorkflowContract<DocumentStage, Revision<Policy>> {

  private static final Policy BARE =
      Policy.builder().id(Id.of("pol-1")).title("AI policy").type(Policy.Type.AI).build();
  private static final Review REVIEW =
      Review.builder().date(PartialDate.of(2026)).outcome("It stays.").build();
  private static final Policy FULL =
      BARE.toBuilder()
          .version("1")
          .statement("We use AI with care.")
          .approval(Approval.builder().approvedBy(OWNER).build())
          .addReview(REVIEW)
          .build();
  private static final Policy NEXT = FULL.toBuilder().id(Id.of("pol-2")).version("2").build();

  PolicyWorkflowTest() {
    super(DocumentStage.class, PolicyWorkflow.NAME);
  }

  @Override
  protected Workflow<DocumentStage, Revision<Policy>> workflow() {
    return PolicyWorkflow.workflow();
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
  protected Revision<Policy> ready(DocumentStage state) {
    return Revision.of(FULL, NEXT, DAY);
  }

  @Override
  protected List<Revision<Policy>> facts() {
    return List.of(
        Revision.of(BARE, DAY),
        Revision.of(FULL, DAY),
        Revision.of(FULL, FULL, DAY),
        Revision.of(FULL, NEXT.toBuilder().type(Policy.Type.PRIVACY).build(), DAY),
        Revision.of(BARE, NEXT, DAY));
  }

  @Override
  protected boolean holds(DocumentStage state, Revision<Policy> facts) {
    return switch (state) {
      case DRAFT, IN_REVIEW, WITHDRAWN -> true;
      case APPROVED -> facts.version().approval().isPresent();
      case SUPERSEDED -> facts.successor().equals(Optional.of(NEXT));
    };
  }

  @Test
  void aPolicyHasContentBeforeReview() {
    assertThat(said(Revision.of(BARE, DAY), DocumentStage.IN_REVIEW))
        .containsExactly(
            "advisory content-on-record (5.2 /statement): The policy has neither a statement nor a"
                + " document; it should have one of them. Add the policy statement, or refer to the"
                + " document that contains it.");
  }

  @Test
  void anApprovedPolicyWasSetReviewedAndDesignated() {
    assertThat(said(Revision.of(BARE, DAY), DocumentStage.APPROVED))
        .containsExactly(
            "binding approval-on-record (5.2 /approval): This version is not approved on"
                + " 2026-03-01; an approval record is required. Have this version approved by"
                + " someone with the authority.",
            "advisory review-on-record (7.5.2 /reviews): No review of this version is recorded; a"
                + " review should precede approval. Record who reviewed it, when, and the outcome.",
            "advisory version-designated (7.5.3 /version): The version has no designation; a"
                + " version identifier should be assigned. Assign a version number or date.");
  }

  @Test
  void aReviewHasAnOutcome() {
    Review open = Review.builder().date(PartialDate.of(2027)).build();

    assertThat(
            said(
                Revision.of(FULL.toBuilder().addReview(open).build(), DAY), DocumentStage.APPROVED))
        .containsExactly(
            "advisory outcome-of-reviews-on-record (A.2.4 /reviews): A review has no recorded"
                + " outcome; each review should have one. Record the outcome of the review.");
  }

  @Test
  void aSupersededPolicyHasASuccessorOfItsType() {
    assertThat(said(Revision.of(FULL, FULL, DAY), DocumentStage.SUPERSEDED))
        .containsExactly(
            "binding followed-by-another-version (7.5.3 -): The other version does not supersede"
                + " this one; a superseded version must have a successor. Create a new version that"
                + " supersedes this one, or withdraw this one.");
    assertThat(PolicyWorkflow.history(FULL).subject().id()).isEqualTo(FULL.id());
  }

  @Test
  void aReferenceToTheVersionBeforeCountsAndNotTheType() {
    Policy ofOtherType = NEXT.toBuilder().type(Policy.Type.PRIVACY).supersedes(FULL.id()).build();
    Policy ofAnother = NEXT.toBuilder().supersedes(Id.of("pol-0")).build();

    assertThat(said(Revision.of(FULL, ofOtherType, DAY), DocumentStage.SUPERSEDED)).isEmpty();
    assertThat(said(Revision.of(FULL, ofAnother, DAY), DocumentStage.SUPERSEDED))
        .hasSize(1)
        .allMatch(line -> line.startsWith("binding followed-by-another-version"));
  }

  @Test
  void aNewVersionStartsFromTheSameContentAndLeavesTheOldOneAsItIs() {
    Policy old =
        FULL.toBuilder()
            .owner(OWNER)
            .effectiveFrom(LocalDate.of(2026, 3, 1))
            .nextReview(LocalDate.of(2027, 3, 1))
            .affectedDetermined(PartialDate.of(2026))
            .document(Id.of("doc-1"))
            .supersedes(Id.of("pol-0"))
            .status(Policy.Status.APPROVED)
            .addNote("A note.")
            .build();
    Policy before = old.toBuilder().build();

    Policy next = PolicyWorkflow.newVersion(old, Id.of("pol-2"), "2");

    assertThat(old).isEqualTo(before);
    assertThat(next)
        .isEqualTo(
            BARE.toBuilder()
                .id(Id.of("pol-2"))
                .version("2")
                .statement("We use AI with care.")
                .owner(OWNER)
                .supersedes(old.id())
                .status(Policy.Status.DRAFT)
                .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyWorkflow.newVersion(old, Id.of("pol-1"), "2"))
        .withMessage(
            "The new version has the id pol-1 of the previous version; the ids must differ.");
  }
}
