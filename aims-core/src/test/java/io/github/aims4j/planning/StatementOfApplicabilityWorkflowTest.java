// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.transition.DocumentStage;
import io.github.aims4j.transition.Revision;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementOfApplicabilityWorkflowTest
    extends WorkflowContract<DocumentStage, Revision<StatementOfApplicability>> {

  private static final StatementOfApplicability BARE =
      StatementOfApplicability.builder().id(Id.of("soa-1")).title("Statement").build();
  private static final ApplicabilityEntry SILENT =
      ApplicabilityEntry.builder()
          .annexControl(AnnexControl.A_2_2)
          .decision(ApplicabilityEntry.Decision.INCLUDED)
          .build();
  private static final StatementOfApplicability FULL =
      BARE.toBuilder()
          .version("1")
          .date(PartialDate.of(2026))
          .addEntry(SILENT.toBuilder().justification("It is needed.").build())
          .approval(Approval.builder().approvedBy(OWNER).build())
          .effectiveFrom(LocalDate.of(2026, 3, 1))
          .addNote("A note.")
          .build();
  private static final StatementOfApplicability NEXT =
      StatementOfApplicabilityWorkflow.newVersion(FULL, Id.of("soa-2"), "2");

  StatementOfApplicabilityWorkflowTest() {
    super(DocumentStage.class, StatementOfApplicabilityWorkflow.NAME);
  }

  @Override
  protected Workflow<DocumentStage, Revision<StatementOfApplicability>> workflow() {
    return StatementOfApplicabilityWorkflow.workflow();
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
  protected Revision<StatementOfApplicability> ready(DocumentStage state) {
    return Revision.of(FULL, NEXT.toBuilder().approval(FULL.approval()).build(), DAY);
  }

  @Override
  protected List<Revision<StatementOfApplicability>> facts() {
    return List.of(
        Revision.of(BARE, DAY),
        Revision.of(FULL, DAY),
        Revision.of(BARE.toBuilder().addEntry(SILENT).build(), DAY),
        Revision.of(FULL, NEXT, DAY),
        Revision.of(BARE, FULL, DAY));
  }

  @Override
  protected boolean holds(DocumentStage state, Revision<StatementOfApplicability> facts) {
    return switch (state) {
      case DRAFT, WITHDRAWN -> true;
      case IN_REVIEW, APPROVED -> !facts.version().entries().isEmpty();
      case SUPERSEDED ->
          facts
              .successor()
              .map(after -> after.supersedes().equals(Optional.of(facts.version().id())))
              .orElse(false);
    };
  }

  @Test
  void itDecidesOnControlsBeforeItIsReviewed() {
    assertThat(said(Revision.of(BARE, DAY), DocumentStage.IN_REVIEW))
        .containsExactly(
            "binding decides-on-controls (6.1.3 /entries): The statement contains no decision on a"
                + " control; at least one is required. Add a decision for each control.");
  }

  @Test
  void approvalOfTheStatementIsAdvice() {
    assertThat(
            said(
                Revision.of(BARE.toBuilder().addEntry(SILENT).build(), DAY),
                DocumentStage.APPROVED))
        .containsExactly(
            "advisory decisions-justified (6.1.3 /entries): There is no justification for A.2.2;"
                + " each decision should have one. State why each control is or is not necessary.",
            "advisory approval-on-record (- /approval): This version is not approved; it should be."
                + " Have this version approved by someone with the authority.",
            "advisory version-designated (7.5.3 /version): The version has no designation; a"
                + " version identifier should be assigned. Assign a version number or date.");
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
  }

  @Test
  void aNewVersionStartsFromTheSameDecisionsAndLeavesTheOldOneAsItIs() {
    StatementOfApplicability before = FULL.toBuilder().build();

    StatementOfApplicability next =
        StatementOfApplicabilityWorkflow.newVersion(FULL, Id.of("soa-2"), "2");

    assertThat(FULL).isEqualTo(before);
    assertThat(next)
        .isEqualTo(
            BARE.toBuilder()
                .id(Id.of("soa-2"))
                .version("2")
                .supersedes(Id.of("soa-1"))
                .entries(FULL.entries())
                .build());
    assertThat(StatementOfApplicabilityWorkflow.history(next).subject().id()).isEqualTo(next.id());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatementOfApplicabilityWorkflow.newVersion(FULL, Id.of("soa-1"), "2"))
        .withMessage(
            "The new version has the id soa-1 of the previous version; the ids must differ.");
  }
}
