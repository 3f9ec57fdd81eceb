// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InternalAuditWorkflowTest extends WorkflowContract<EvaluationStage, InternalAuditFacts> {

  private static final InternalAudit BARE =
      InternalAudit.builder().id(Id.of("audit-1")).title("Audit").build();
  private static final InternalAudit FULL =
      BARE.toBuilder()
          .addObjective("To find out whether it works.")
          .addCriterion("ISO/IEC 42001:2023")
          .scope("Development")
          .addAuditor(Auditor.builder().party(OWNER).role(Auditor.Role.LEAD_AUDITOR).build())
          .addAuditee(Id.of("developer"))
          .conclusionOnOwnRequirements("Met.")
          .conclusionOnStandard("Met.")
          .conclusionOnPractice("It works.")
          .addReportedTo(Id.of("head"))
          .reportedOn(PartialDate.of(2026))
          .end(LocalDate.of(2026, 3, 1))
          .build();

  InternalAuditWorkflowTest() {
    super(EvaluationStage.class, InternalAuditWorkflow.NAME);
  }

  private static InternalAuditFacts of(InternalAudit audit) {
    return new InternalAuditFacts(audit, List.of(), DAY);
  }

  private static InternalAuditFacts withAuditee(Auditor auditor) {
    return of(FULL.toBuilder().addAuditor(auditor).addAuditee(auditor.party()).build());
  }

  private static InternalAudit concluding(
      Optional<String> ownRequirements, Optional<String> standard, Optional<String> practice) {
    return FULL.toBuilder()
        .conclusionOnOwnRequirements(ownRequirements)
        .conclusionOnStandard(standard)
        .conclusionOnPractice(practice)
        .build();
  }

  private static AuditFinding.Builder finding(String id, AuditFinding.Type type) {
    return AuditFinding.builder().id(Id.of(id)).title("Finding").audit(BARE.id()).type(type);
  }

  @Override
  protected Workflow<EvaluationStage, InternalAuditFacts> workflow() {
    return InternalAuditWorkflow.workflow();
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
  protected InternalAuditFacts ready(EvaluationStage state) {
    return of(FULL);
  }

  @Override
  protected List<InternalAuditFacts> facts() {
    return List.of(
        of(BARE),
        of(FULL),
        withAuditee(Auditor.builder().party(Id.of("developer")).build()),
        withAuditee(
            Auditor.builder().party(Id.of("developer")).role(Auditor.Role.OBSERVER).build()),
        of(FULL.toBuilder().criteria(List.of()).build()),
        of(FULL.toBuilder().auditors(List.of()).build()),
        of(FULL.toBuilder().reportedTo(List.of()).build()),
        of(concluding(Optional.empty(), Optional.empty(), Optional.empty())),
        ownedBy(OWNER),
        of(FULL.toBuilder().reportedOn(PartialDate.of(DAY.plusDays(1))).build()));
  }

  @Override
  protected boolean holds(EvaluationStage state, InternalAuditFacts facts) {
    InternalAudit audit = facts.audit();
    boolean sound =
        !audit.criteria().isEmpty()
            && audit.scope().isPresent()
            && !audit.auditors().isEmpty()
            && audit.auditors().stream()
                .filter(auditor -> !auditor.role().equals(observer()))
                .noneMatch(
                    auditor ->
                        audit.auditees().contains(auditor.party())
                            || facts.owners().contains(auditor.party()));
    return switch (state) {
      case PLANNED, CLOSED -> true;
      case IN_PROGRESS -> sound;
      case REPORTED ->
          sound
              && (audit.conclusionOnOwnRequirements().isPresent()
                  || audit.conclusionOnStandard().isPresent()
                  || audit.conclusionOnPractice().isPresent())
              && !audit.reportedTo().isEmpty()
              && audit.reportedOn().equals(FULL.reportedOn());
    };
  }

  private static Optional<Auditor.Role> observer() {
    return Optional.of(Auditor.Role.OBSERVER);
  }

  @Test
  void anAuditHasObjectivesCriteriaScopeAndAuditors() {
    assertThat(said(of(BARE), EvaluationStage.IN_PROGRESS))
        .containsExactly(
            "advisory objectives-set (9.2.2 /objectives): The audit has no objectives; they should"
                + " be stated. Define the audit objectives.",
            "binding criteria-set (9.2.2 /criteria): The audit has no criteria; at least one is"
                + " required. Define the audit criteria.",
            "binding scope-set (9.2.2 /scope): The audit has no scope; a scope is required. Define"
                + " the audit scope.",
            "binding auditors-chosen (9.2.2 /auditors): The audit team has no auditor; at least one"
                + " is required besides experts and observers. Select auditors.");
  }

  @Test
  void nobodyAuditsTheirOwnWork() {
    Auditor developer = Auditor.builder().party(Id.of("developer")).build();

    for (EvaluationStage stage : List.of(EvaluationStage.IN_PROGRESS, EvaluationStage.REPORTED)) {
      assertThat(said(withAuditee(developer), stage))
          .containsExactly(
              "binding auditors-impartial (9.2.2 /auditors): developer would audit their own work;"
                  + " auditors must be impartial. Select auditors whose own work is not audited.");
      for (Auditor.Role role : List.of(Auditor.Role.OBSERVER, Auditor.Role.TECHNICAL_EXPERT)) {
        assertThat(said(withAuditee(developer.toBuilder().role(role).build()), stage)).isEmpty();
      }
    }
  }

  @Test
  void aReportHasConclusionsAndReachesTheManagers() {
    InternalAudit open =
        FULL.toBuilder()
            .conclusionOnPractice(Optional.empty())
            .reportedTo(List.of())
            .end(Optional.empty())
            .build();

    assertThat(said(of(open), EvaluationStage.REPORTED))
        .containsExactly(
            "advisory conclusions-complete (9.2.1 /conclusionOnPractice): Neither this audit nor a"
                + " completed one of its programme concludes on effectiveness; the audits together"
                + " must. State the missing conclusions, or plan them for another audit of the"
                + " programme.",
            "binding results-reached-managers (9.2.2 /reportedTo): The records do not state which"
                + " managers received the results, and when; both are required. Report the results"
                + " to"
                + " the relevant managers.",
            "advisory performed (9.2.2 /end): The last day of the audit is not stated; a reported"
                + " audit should state it. State the dates of the audit.");
  }

  @Test
  void anAuditWithoutAnyConclusionIsNotReported() {
    assertThat(
            said(
                of(concluding(Optional.empty(), Optional.empty(), Optional.empty())),
                EvaluationStage.REPORTED))
        .containsExactly(
            "binding conclusion-stated (9.2.1 /conclusionOnPractice): The audit states no"
                + " conclusion; one on the organization's own requirements, on the standard or on"
                + " effectiveness is required. State the audit conclusions.",
            "advisory conclusions-complete (9.2.1 /conclusionOnPractice): Neither this audit nor a"
                + " completed one of its programme concludes on the organization's own requirements"
                + " or on the standard or on effectiveness; the audits together must. State the"
                + " missing conclusions, or plan them for another audit of the programme.");
  }

  @Test
  void theAuditsOfAProgrammeConcludeTogether() {
    InternalAudit audit = concluding(Optional.of("Met."), Optional.empty(), Optional.empty());
    InternalAudit other =
        concluding(Optional.empty(), Optional.of("Met."), Optional.of("It works.")).toBuilder()
            .id(Id.of("audit-2"))
            .build();

    assertThat(
            said(
                new InternalAuditFacts(audit, List.of(), List.of(other), List.of(), DAY),
                EvaluationStage.REPORTED))
        .isEmpty();
    InternalAudit later = other.toBuilder().end(DAY.plusDays(1)).build();
    assertThat(
            said(
                new InternalAuditFacts(audit, List.of(), List.of(later), List.of(), DAY),
                EvaluationStage.REPORTED))
        .hasSize(1);
  }

  @Test
  void ownersOfWhatIsAuditedDoNotAuditIt() {
    for (EvaluationStage stage : List.of(EvaluationStage.IN_PROGRESS, EvaluationStage.REPORTED)) {
      assertThat(said(ownedBy(OWNER), stage))
          .containsExactly(
              "binding auditors-impartial (9.2.2 /auditors): owner would audit their own work;"
                  + " auditors must be impartial. Select auditors whose own work is not audited.");
      assertThat(said(ownedBy(Id.of("developer")), stage)).isEmpty();
    }
  }

  private static InternalAuditFacts ownedBy(Id<Party> owner) {
    return new InternalAuditFacts(FULL, List.of(), List.of(), List.of(owner), DAY);
  }

  @Test
  void nonconformitiesAreTakenUpBeforeItIsClosed() {
    InternalAuditFacts facts =
        new InternalAuditFacts(
            FULL,
            List.of(
                finding("f-1", AuditFinding.Type.MINOR_NONCONFORMITY).build(),
                finding("f-2", AuditFinding.Type.MAJOR_NONCONFORMITY).build(),
                finding("f-3", AuditFinding.Type.MINOR_NONCONFORMITY)
                    .nonconformity(Id.of("nc-1"))
                    .build(),
                finding("f-4", AuditFinding.Type.OBSERVATION).build(),
                finding("f-5", AuditFinding.Type.MINOR_NONCONFORMITY)
                    .audit(Id.of("audit-2"))
                    .build()),
            DAY);

    assertThat(said(facts, EvaluationStage.CLOSED))
        .containsExactly(
            "advisory nonconformities-taken-up (10.2 -): No nonconformity is recorded for f-1, f-2;"
                + " one should be recorded for each such finding. Record the nonconformities before"
                + " closing the audit.");
    assertThat(InternalAuditWorkflow.history(FULL).subject().id()).isEqualTo(FULL.id());
  }

  @Test
  void aStepWritesWhenTheAuditBegan() {
    Optional<EvaluationStage> planned = Optional.of(EvaluationStage.PLANNED);
    InternalAudit open = FULL.toBuilder().end(Optional.empty()).build();

    assertThat(changed(planned, of(open), EvaluationStage.IN_PROGRESS))
        .contains(open.toBuilder().start(DAY).build());
    assertThat(changed(planned, of(FULL), EvaluationStage.IN_PROGRESS)).contains(FULL);
    InternalAudit begun = open.toBuilder().start(DAY.minusDays(1)).build();
    assertThat(changed(planned, of(begun), EvaluationStage.IN_PROGRESS)).contains(begun);
  }
}
