// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.Organization;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.InternalAuditFacts;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.improvement.NonconformityFacts;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.ImpactAssessmentFacts;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentFacts;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import io.github.aims4j.transition.OnDay;
import io.github.aims4j.transition.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The facts of each workflow come from the AIMS, the id of its record and a day. */
class WorkflowFactsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Risk RISK =
      Risk.builder().id(Id.of("risk")).title("Risk").addAiSystem(Id.of("sys")).build();
  private static final Change CHANGE =
      Change.builder().id(Id.of("change")).title("Change").type(Change.Type.PLANNED).build();

  private static Aims aims(Entity<?>... records) {
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("org")).name("Organization").build())
            .build();
    for (Entity<?> each : records) {
      aims = aims.with(each);
    }
    return aims;
  }

  @Test
  void aNonconformityComesWithItsActions() {
    Nonconformity nonconformity = Nonconformity.builder().id(Id.of("nc")).title("One").build();
    CorrectiveAction ours =
        CorrectiveAction.builder()
            .id(Id.of("ours"))
            .title("Ours")
            .addNonconformity(nonconformity.id())
            .build();
    CorrectiveAction other =
        ours.toBuilder().id(Id.of("other")).nonconformities(List.of(Id.of("nc-2"))).build();

    assertThat(
            WorkflowFacts.nonconformity(aims(nonconformity, other, ours), nonconformity.id(), DAY))
        .isEqualTo(new NonconformityFacts(nonconformity, List.of(ours), DAY));
  }

  @Test
  void anInternalAuditComesWithItsFindings() {
    InternalAudit audit = InternalAudit.builder().id(Id.of("audit")).title("Audit").build();
    AuditFinding ours =
        AuditFinding.builder()
            .id(Id.of("ours"))
            .title("Ours")
            .type(AuditFinding.Type.OBSERVATION)
            .audit(audit.id())
            .build();
    AuditFinding other = ours.toBuilder().id(Id.of("other")).audit(Id.of("audit-2")).build();

    assertThat(WorkflowFacts.internalAudit(aims(audit, other, ours), audit.id(), DAY))
        .isEqualTo(new InternalAuditFacts(audit, List.of(ours), DAY));
  }

  @Test
  void anInternalAuditComesWithItsProgrammeAndTheOwnersOfWhatItAudits() {
    AnnexControl control = AnnexControl.A_6_2_4;
    InternalAudit audit =
        InternalAudit.builder()
            .id(Id.of("audit"))
            .title("Audit")
            .programme(Id.of("programme"))
            .addProcess(Id.of("process"))
            .addAiSystem(Id.of("sys"))
            .addControl(control)
            .addOwnControl(Id.of("own"))
            .build();
    InternalAudit sameProgramme = audit.toBuilder().id(Id.of("audit-2")).build();
    InternalAudit noProgramme =
        audit.toBuilder().id(Id.of("audit-3")).programme(Optional.empty()).build();
    AimsProcess process =
        AimsProcess.builder().id(Id.of("process")).name("P").owner(Id.of("of-process")).build();
    AiSystem system =
        AiSystem.builder()
            .id(Id.of("sys"))
            .name("S")
            .addVersion(AiSystemVersion.builder().label("1").build())
            .owner(Id.of("of-system"))
            .build();
    Control own =
        Control.builder().id(Id.of("own")).title("Own").owner(Id.of("of-own-control")).build();
    ControlImplementation implementation =
        ControlImplementation.builder()
            .id(Id.of("ci"))
            .annexControl(control)
            .status(ControlImplementation.Status.IMPLEMENTED)
            .addAiSystem(system.id())
            .owner(Id.of("of-control"))
            .build();
    Aims aims =
        aims(
            audit,
            sameProgramme,
            noProgramme,
            process,
            process.toBuilder().id(Id.of("p-2")).owner(Id.of("not-1")).build(),
            system,
            system.toBuilder().id(Id.of("sys-2")).owner(Id.of("not-2")).build(),
            own,
            own.toBuilder().id(Id.of("own-2")).owner(Id.of("not-3")).build(),
            implementation,
            implementation.toBuilder()
                .id(Id.of("ci-2"))
                .aiSystems(List.of(Id.of("sys-2")))
                .owner(Id.of("not-4"))
                .build(),
            implementation.toBuilder()
                .id(Id.of("ci-3"))
                .annexControl(AnnexControl.A_6_2_5)
                .owner(Id.of("not-5"))
                .build(),
            implementation.toBuilder().id(Id.of("ci-4")).owner(Optional.empty()).build());

    InternalAuditFacts facts = WorkflowFacts.internalAudit(aims, audit.id(), DAY);

    assertThat(facts.programmeAudits()).containsExactly(sameProgramme);
    assertThat(facts.owners())
        .extracting(Id::value)
        .containsExactly("of-process", "of-system", "of-own-control", "of-control");
    assertThat(WorkflowFacts.internalAudit(aims, noProgramme.id(), DAY).programmeAudits())
        .isEmpty();
    assertThat(
            WorkflowFacts.internalAudit(
                    aims.with(audit.toBuilder().aiSystems(List.of()).build()), audit.id(), DAY)
                .owners())
        .extracting(Id::value)
        .containsExactly("of-process", "of-own-control", "of-control", "not-4");
  }

  @Test
  void anImpactAssessmentComesWithTheChanges() {
    ImpactAssessment assessment =
        ImpactAssessment.builder().id(Id.of("ia")).title("Assessment").build();

    assertThat(WorkflowFacts.impactAssessment(aims(assessment, CHANGE), assessment.id(), DAY))
        .isEqualTo(new ImpactAssessmentFacts(assessment, List.of(CHANGE), DAY));
  }

  @Test
  void someRecordsComeAlone() {
    Incident incident = Incident.builder().id(Id.of("incident")).title("Incident").build();
    Concern concern = Concern.builder().id(Id.of("concern")).title("Concern").build();
    AdverseImpactReport report =
        AdverseImpactReport.builder().id(Id.of("report")).title("Report").build();
    ManagementReview review =
        ManagementReview.builder().id(Id.of("review")).title("Review").build();
    Aims aims = aims(incident, concern, report, review);

    assertThat(WorkflowFacts.incident(aims, incident.id(), DAY))
        .isEqualTo(new OnDay<>(incident, DAY));
    assertThat(WorkflowFacts.concern(aims, concern.id(), DAY)).isEqualTo(new OnDay<>(concern, DAY));
    assertThat(WorkflowFacts.adverseImpactReport(aims, report.id(), DAY))
        .isEqualTo(new OnDay<>(report, DAY));
    assertThat(WorkflowFacts.managementReview(aims, review.id(), DAY))
        .isEqualTo(new OnDay<>(review, DAY));
  }

  @Test
  void aDocumentComesWithTheVersionThatSupersedesIt() {
    Document first =
        Document.builder()
            .id(Id.of("doc-1"))
            .title("Procedure")
            .type(Document.Type.MAINTAINED)
            .build();
    Document next = first.toBuilder().id(Id.of("doc-2")).supersedes(first.id()).build();

    assertThat(WorkflowFacts.document(aims(first, next), first.id(), DAY))
        .isEqualTo(Revision.of(first, next, DAY));
    assertThat(WorkflowFacts.document(aims(first, next), next.id(), DAY))
        .isEqualTo(Revision.of(next, DAY));
  }

  @Test
  void aStatementComesWithTheVersionThatSupersedesIt() {
    StatementOfApplicability first =
        StatementOfApplicability.builder().id(Id.of("soa-1")).title("Statement").build();
    StatementOfApplicability next =
        first.toBuilder().id(Id.of("soa-2")).supersedes(first.id()).build();

    assertThat(WorkflowFacts.statementOfApplicability(aims(first, next), first.id(), DAY))
        .isEqualTo(Revision.of(first, next, DAY));
    assertThat(WorkflowFacts.statementOfApplicability(aims(first, next), next.id(), DAY))
        .isEqualTo(Revision.of(next, DAY));
  }

  @Test
  void thePolicySuccessorIsTheLastOfItsTypeInForceAfterIt() {
    Policy first = policy("first", DAY.minusYears(2));
    Policy second = policy("second", DAY.minusYears(1));
    Policy third = policy("third", DAY);
    Policy later = policy("later", DAY.plusDays(1));
    Policy open = first.toBuilder().id(Id.of("open")).effectiveFrom(Optional.empty()).build();
    Policy privacy = third.toBuilder().id(Id.of("privacy")).type(Policy.Type.PRIVACY).build();
    Aims aims = aims(third, second, later, open, privacy, first);

    assertThat(WorkflowFacts.policy(aims, first.id(), DAY))
        .isEqualTo(Revision.of(first, third, DAY));
    assertThat(WorkflowFacts.policy(aims, third.id(), DAY)).isEqualTo(Revision.of(third, DAY));
    assertThat(WorkflowFacts.policy(aims, open.id(), DAY)).isEqualTo(Revision.of(open, DAY));
  }

  @Test
  void aPolicyThatSupersedesAnotherIsItsSuccessor() {
    Policy first = policy("first", DAY.minusYears(2)).toBuilder().type(Policy.Type.OTHER).build();
    Policy draft = first.toBuilder().id(Id.of("draft")).supersedes(first.id()).build();
    Policy other = policy("other", DAY).toBuilder().supersedes(Id.of("gone")).build();
    Policy older = policy("older", DAY.minusYears(3));

    assertThat(WorkflowFacts.policy(aims(first, draft), first.id(), DAY))
        .isEqualTo(new Revision<>(first, Optional.of(draft), DAY));
    assertThat(WorkflowFacts.policy(aims(older, other), older.id(), DAY))
        .isEqualTo(Revision.of(older, DAY));
  }

  @Test
  void aPolicyOfAnyOtherTypeHasNoSuccessor() {
    Policy first = policy("first", DAY.minusYears(2)).toBuilder().type(Policy.Type.OTHER).build();
    Policy second = first.toBuilder().id(Id.of("second")).effectiveFrom(DAY).build();

    assertThat(WorkflowFacts.policy(aims(first, second), first.id(), DAY))
        .isEqualTo(Revision.of(first, DAY));
  }

  private static Policy policy(String id, LocalDate from) {
    return Policy.builder()
        .id(Id.of(id))
        .title("AI policy")
        .type(Policy.Type.AI)
        .effectiveFrom(from)
        .build();
  }

  private static RiskTreatmentPlan plan(String id, Optional<LocalDate> from) {
    return RiskTreatmentPlan.builder()
        .id(Id.of(id))
        .title("Plan")
        .effectiveFrom(from)
        .addEntry(RiskTreatment.builder().risk(RISK.id()).build())
        .build();
  }

  private static RoleAssignment role(String holder) {
    return RoleAssignment.builder()
        .id(Id.of("role-" + holder))
        .role("Designated management")
        .holder(Id.of(holder))
        .addMandate(RoleAssignment.Mandate.RISK_ACCEPTANCE)
        .build();
  }

  private static List<Id<Party>> designated(RoleAssignment role) {
    return WorkflowFacts.riskTreatment(aims(RISK, role), RISK.id(), DAY).designatedManagement();
  }

  @Test
  void theRiskPlanIsTheOneInForceOrElseTheLast() {
    RiskTreatmentPlan old = plan("old", Optional.of(DAY.minusYears(1)));
    RiskTreatmentPlan now = plan("now", Optional.of(DAY));
    RiskTreatmentPlan later = plan("later", Optional.of(DAY.plusDays(1)));
    RiskTreatmentPlan draft = plan("draft", Optional.empty());
    RiskTreatmentPlan other =
        now.toBuilder().id(Id.of("other")).title("Other").entries(List.of()).build();

    assertThat(
            WorkflowFacts.riskTreatment(
                aims(RISK, now, old, later, draft, other, CHANGE), RISK.id(), DAY))
        .isEqualTo(
            RiskTreatmentFacts.builder().risk(RISK).plan(now).addChange(CHANGE).asOf(DAY).build());
    assertThat(WorkflowFacts.riskTreatment(aims(RISK, later, draft), RISK.id(), DAY).plan())
        .contains(draft);
    assertThat(WorkflowFacts.riskTreatment(aims(RISK, other), RISK.id(), DAY).plan()).isEmpty();
  }

  @Test
  void aRiskIsAcceptedByWhoeverIsDesignatedForItOnTheDay() {
    RoleAssignment role = role("head");

    assertThat(designated(role)).containsExactly(Id.of("head"));
    assertThat(designated(role.toBuilder().start(DAY).end(DAY).build()))
        .containsExactly(Id.of("head"));
    assertThat(designated(role.toBuilder().addAiSystem(Id.of("sys")).build()))
        .containsExactly(Id.of("head"));
    assertThat(designated(role.toBuilder().mandates(List.of()).build())).isEmpty();
    assertThat(designated(role.toBuilder().start(DAY.plusDays(1)).build())).isEmpty();
    assertThat(designated(role.toBuilder().end(DAY.minusDays(1)).build())).isEmpty();
    assertThat(designated(role.toBuilder().addAiSystem(Id.of("sys-2")).build())).isEmpty();
  }

  @Test
  void aRecordThatTheAimsDoesNotContainIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkflowFacts.nonconformity(aims(RISK), Id.of("risk"), DAY))
        .withMessage("The AIMS contains no nonconformity with the id risk.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkflowFacts.certification(aims(), Id.of("application"), DAY))
        .withMessage("The AIMS contains no certification application with the id application.");
  }
}
