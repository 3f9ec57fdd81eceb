// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Review;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImpactAssessmentWorkflowTest
    extends WorkflowContract<ImpactAssessmentStage, ImpactAssessmentFacts> {

  private static final ImpactAssessment BARE =
      ImpactAssessment.builder().id(Id.of("ia-1")).title("Impact").build();
  private static final ImpactAssessment FULL =
      BARE.toBuilder()
          .addAiSystem(Id.of("sys-1"))
          .date(PartialDate.of(DAY))
          .intendedUse("Screening")
          .noMisuseBecause("It is sealed.")
          .addImpact(impact(Impact.Affected.INDIVIDUALS))
          .addImpact(impact(Impact.Affected.SOCIETIES))
          .decision(ImpactAssessment.Decision.ACCEPTABLE)
          .addReview(Review.builder().date(PartialDate.of(DAY)).build())
          .approval(Approval.builder().approvedBy(OWNER).build())
          .nextDue(DAY.plusYears(1))
          .build();

  ImpactAssessmentWorkflowTest() {
    super(ImpactAssessmentStage.class, ImpactAssessmentWorkflow.NAME);
  }

  private static Impact impact(Impact.Affected affected) {
    return Impact.builder()
        .dimension(Impact.Dimension.FAIRNESS)
        .affected(affected)
        .description("Some may be left out.")
        .build();
  }

  private static ImpactAssessmentFacts on(ImpactAssessment assessment, LocalDate day) {
    return new ImpactAssessmentFacts(assessment, List.of(), day);
  }

  private static ImpactAssessmentFacts changed(String system, boolean significant) {
    Change change =
        Change.builder()
            .id(Id.of("change-1"))
            .title("New data")
            .type(Change.Type.PLANNED)
            .significant(significant)
            .addAiSystem(Id.of(system))
            .build();
    return new ImpactAssessmentFacts(FULL, List.of(change), DAY);
  }

  @Override
  protected Workflow<ImpactAssessmentStage, ImpactAssessmentFacts> workflow() {
    return ImpactAssessmentWorkflow.workflow();
  }

  @Override
  protected Set<ImpactAssessmentStage> successors(ImpactAssessmentStage state) {
    return state.successors();
  }

  @Override
  protected Set<ImpactAssessmentStage> initial() {
    return ImpactAssessmentStage.initial();
  }

  @Override
  protected String term(ImpactAssessmentStage state) {
    return state.term();
  }

  @Override
  protected ImpactAssessmentFacts ready(ImpactAssessmentStage state) {
    return changed("sys-1", true);
  }

  @Override
  protected List<ImpactAssessmentFacts> facts() {
    return List.of(
        on(BARE, DAY),
        on(FULL, DAY),
        on(FULL, DAY.minusDays(1)),
        on(FULL, DAY.plusYears(2)),
        on(FULL.toBuilder().impacts(List.of()).build(), DAY),
        on(FULL.toBuilder().impacts(List.of()).document(Id.of("doc-1")).build(), DAY));
  }

  @Override
  protected boolean holds(ImpactAssessmentStage state, ImpactAssessmentFacts facts) {
    ImpactAssessment assessment = facts.assessment();
    boolean completed = assessment.date().isPresent() && !facts.asOf().isBefore(DAY);
    return switch (state) {
      case PLANNED, DUE_AGAIN -> true;
      case PERFORMED ->
          completed && (!assessment.impacts().isEmpty() || assessment.document().isPresent());
      case REVIEWED, APPROVED -> completed;
    };
  }

  @Test
  void itNamesItsSystemsFromTheStart() {
    assertThat(said(on(BARE, DAY), ImpactAssessmentStage.PLANNED))
        .containsExactly(
            "advisory systems-named (6.1.4 /aiSystems): No AI system is stated; at least one should"
                + " be. State the AI systems that are assessed.");
  }

  @Test
  void performedItHasADateResultsAndWhatWasConsidered() {
    assertThat(
            said(
                on(BARE.toBuilder().addAiSystem(Id.of("s")).build(), DAY),
                ImpactAssessmentStage.PERFORMED))
        .containsExactly(
            "binding completed (8.4 /date): The assessment has no date; a completed assessment must"
                + " state it. Complete the assessment and state its date.",
            "binding results-documented (8.4 /impacts): Neither impacts nor a document are"
                + " recorded; one of them must contain the results. Record the impacts, or refer to"
                + " the document that contains them.",
            "advisory use-and-misuse-considered (6.1.4 /intendedUse): The intended use, or the"
                + " foreseeable misuse, is not stated; both should be. State the intended use, and"
                + " the foreseeable misuse or why there is none.",
            "advisory people-and-societies-considered (6.1.4 /impacts): Impacts on individuals or"
                + " groups, or on societies, are not stated; both should be. State the impacts on"
                + " each of them, or that there are none.");
    assertThat(said(on(FULL, DAY.minusDays(1)), ImpactAssessmentStage.PERFORMED))
        .containsExactly(
            "binding completed (8.4 /date): The assessment is dated 2026-03-01, after the date of"
                + " the step, 2026-02-28; it must be completed by then. Complete the assessment and"
                + " state its date.");
  }

  @Test
  void reviewedItHasAReviewOnRecord() {
    assertThat(
            said(
                on(FULL.toBuilder().reviews(List.of()).build(), DAY),
                ImpactAssessmentStage.REVIEWED))
        .containsExactly(
            "advisory review-on-record (- /reviews): No review of the results is recorded; one"
                + " should be. Record the review and who reviewed the results.");
  }

  @Test
  void approvedItHasADecisionAndDidNotFailTheLastReview() {
    Review failed =
        Review.builder().date(PartialDate.of(DAY)).verdict(Review.Verdict.FAILED).build();
    ImpactAssessment open = FULL.toBuilder().decision(Optional.empty()).addReview(failed).build();
    Review passed = Review.builder().date(PartialDate.of(DAY)).build();

    assertThat(said(on(open, DAY), ImpactAssessmentStage.APPROVED))
        .containsExactly(
            "advisory last-review-passed (- /reviews): The results did not pass the review of"
                + " 2026-03-01; they should before approval. Correct the assessment and have it"
                + " reviewed again.",
            "advisory decision-on-record (- /decision): It is not stated whether the impacts are"
                + " acceptable; it should be. State the decision that follows from the"
                + " conclusion.");
    assertThat(
            said(
                on(FULL.toBuilder().addReview(failed).addReview(passed).build(), DAY),
                ImpactAssessmentStage.APPROVED))
        .isEmpty();
  }

  @Test
  void approvalIsAdviceAndByAnotherPerson() {
    assertThat(
            said(
                on(FULL.toBuilder().addAssessor(OWNER).build(), DAY),
                ImpactAssessmentStage.APPROVED))
        .containsExactly(
            "advisory approver-did-not-assess (- /approval/approvedBy): owner approved the results"
                + " and was an assessor; someone else should approve them. Have the results"
                + " approved by someone who was not an assessor.");
    assertThat(
            said(
                on(FULL.toBuilder().approval(Optional.empty()).build(), DAY),
                ImpactAssessmentStage.APPROVED))
        .containsExactly(
            "advisory approval-on-record (- /approval): The results are not approved; they should"
                + " be. Have the results approved by someone with the authority.");
  }

  @Test
  void itIsDueAgainFromItsDayOnOrOnASignificantChange() {
    assertThat(said(on(FULL, DAY.plusYears(1).minusDays(1)), ImpactAssessmentStage.DUE_AGAIN))
        .containsExactly(
            "advisory called-for (8.4 /nextDue): On 2027-02-28, neither is the next assessment due"
                + " nor does a significant change affect the systems; one of them should trigger"
                + " it. Record the change or the due date, or state the reason.");
    assertThat(said(on(FULL, DAY.plusYears(1)), ImpactAssessmentStage.DUE_AGAIN)).isEmpty();
    assertThat(said(changed("sys-1", true), ImpactAssessmentStage.DUE_AGAIN)).isEmpty();
    assertThat(said(changed("sys-1", false), ImpactAssessmentStage.DUE_AGAIN)).hasSize(1);
    assertThat(said(changed("sys-2", true), ImpactAssessmentStage.DUE_AGAIN)).hasSize(1);
    assertThat(ImpactAssessmentWorkflow.history(FULL).subject().id()).isEqualTo(FULL.id());
  }

  @Test
  void aChangeThatWasTakenIntoAccountDoesNotCallForAnother() {
    ImpactAssessmentFacts facts = changed("sys-1", true);
    Change change = facts.changes().get(0);

    assertThat(isDueAgain(FULL, proposed(change, DAY.plusDays(1)))).isTrue();
    assertThat(isDueAgain(FULL, proposed(change, DAY))).isFalse();
    assertThat(
            isDueAgain(
                FULL, change.toBuilder().effectiveOn(PartialDate.of(DAY.minusDays(1))).build()))
        .isFalse();
    assertThat(isDueAgain(FULL, change.toBuilder().addImpactAssessment(FULL.id()).build()))
        .isFalse();
    assertThat(isDueAgain(FULL.toBuilder().addChange(change.id()).build(), change)).isFalse();
  }

  private static Change proposed(Change change, LocalDate day) {
    return change.toBuilder().proposedOn(PartialDate.of(day)).build();
  }

  private static boolean isDueAgain(ImpactAssessment assessment, Change change) {
    return new ImpactAssessmentFacts(assessment, List.of(change), DAY).isDueAgain();
  }
}
