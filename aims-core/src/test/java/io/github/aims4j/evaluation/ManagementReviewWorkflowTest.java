// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.transition.OnDay;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManagementReviewWorkflowTest
    extends WorkflowContract<EvaluationStage, OnDay<ManagementReview>> {

  private static final ManagementReview BARE =
      ManagementReview.builder().id(Id.of("mr-1")).title("Review").build();
  private static final ManagementReview FULL =
      BARE.toBuilder()
          .chairedBy(OWNER)
          .date(PartialDate.of(2026))
          .inputs(
              Arrays.stream(ReviewInput.Type.values())
                  .map(type -> ReviewInput.builder().type(type).build())
                  .toList())
          .suitability("Suitable.")
          .adequacy("Adequate.")
          .effectiveness("Effective.")
          .addDecision(decision(ReviewDecision.Type.IMPROVEMENT).owner(OWNER).build())
          .addDecision(
              decision(ReviewDecision.Type.CHANGE).completedOn(PartialDate.of(2026)).build())
          .build();

  ManagementReviewWorkflowTest() {
    super(EvaluationStage.class, ManagementReviewWorkflow.NAME);
  }

  private static ReviewDecision.Builder decision(ReviewDecision.Type type) {
    return ReviewDecision.builder().type(type).decision("None.");
  }

  private static OnDay<ManagementReview> on(ManagementReview review) {
    return new OnDay<>(review, DAY);
  }

  @Override
  protected Workflow<EvaluationStage, OnDay<ManagementReview>> workflow() {
    return ManagementReviewWorkflow.workflow();
  }

  @Override
  protected Set<EvaluationStage> successors(EvaluationStage state) {
    return state.successors();
  }

  @Override
  protected Set<EvaluationStage> initial() {
    return EvaluationStage.initial();
  }

  @Override
  protected String term(EvaluationStage state) {
    return state.term();
  }

  @Override
  protected OnDay<ManagementReview> ready(EvaluationStage state) {
    return on(FULL);
  }

  @Override
  protected List<OnDay<ManagementReview>> facts() {
    return Stream.of(
            BARE,
            FULL,
            FULL.toBuilder().inputs(FULL.inputs().subList(1, 8)).build(),
            FULL.toBuilder().inputs(FULL.inputs().subList(0, 7)).build(),
            FULL.toBuilder().decisions(FULL.decisions().subList(0, 1)).build(),
            FULL.toBuilder().date(java.util.Optional.empty()).build(),
            FULL.toBuilder().date(PartialDate.of(DAY.plusDays(1))).build())
        .map(ManagementReviewWorkflowTest::on)
        .toList();
  }

  @Override
  protected boolean holds(EvaluationStage state, OnDay<ManagementReview> facts) {
    ManagementReview review = facts.record();
    return state != EvaluationStage.REPORTED
        || (review.date().equals(FULL.date())
            && review.inputs().containsAll(FULL.inputs().subList(0, 7))
            && review.decisions().size() == 2
            && review.adequacy().isPresent());
  }

  @Test
  void somebodyChairs() {
    assertThat(said(on(BARE), EvaluationStage.IN_PROGRESS))
        .containsExactly(
            "advisory chaired (9.3.1 /chairedBy): The review has no chair; top management should"
                + " chair it. State who chairs the review.");
  }

  @Test
  void aReportedReviewLookedConcludedAndDecided() {
    assertThat(said(on(BARE), EvaluationStage.REPORTED))
        .containsExactly(
            "binding held (9.3.1 /date): The review was not held by 2026-03-01; its date is not"
                + " stated. Hold the review and record its date.",
            "binding inputs-considered (9.3.2 /inputs): The review did not consider"
                + " EARLIER_ACTIONS, CONTEXT_CHANGES, INTERESTED_PARTY_CHANGES, NONCONFORMITIES,"
                + " MEASUREMENTS, AUDIT_RESULTS, IMPROVEMENT_OPPORTUNITIES; all of these inputs are"
                + " required. Consider these inputs, or state that nothing changed.",
            "binding conclusions-stated (9.3.1 /suitability): The review does not conclude on"
                + " suitability, adequacy and effectiveness; all three conclusions are required."
                + " State the conclusions of the review.",
            "binding decisions-recorded (9.3.3 /decisions): The review did not decide on"
                + " IMPROVEMENT, CHANGE; a decision, or a statement that none is needed, is"
                + " required. Record the decisions.");
  }

  @Test
  void openDecisionsHaveOwners() {
    ManagementReview open =
        FULL.toBuilder().addDecision(decision(ReviewDecision.Type.OTHER).build()).build();

    assertThat(said(on(open), EvaluationStage.CLOSED))
        .containsExactly(
            "advisory decisions-assigned (- /decisions): 1 of 3 decisions are open and have no"
                + " owner; each open decision should have one. Assign owners, or record that the"
                + " decisions are implemented.");
    assertThat(ManagementReviewWorkflow.history(FULL).subject().id()).isEqualTo(FULL.id());
  }
}
