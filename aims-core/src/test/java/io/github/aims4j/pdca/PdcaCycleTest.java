// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.agenda.DueBasis;
import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.Extent;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.standard.AnnexArea;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.standard.ControlObjective;
import io.github.aims4j.standard.Fact;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.standard.PdcaPhase;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.standard.RiskSource;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PdcaCycleTest extends WorkflowContract<PdcaPhase, PdcaFacts> {

  static final PdcaFacts NOTHING = new PdcaFacts(List.of(), List.of(), PhaseMap.builtIn());
  static final Finding RISK =
      finding("risk-without-level", Clause.CLAUSE_6_1_2).toBuilder().path("/level").build();
  static final Finding AUDIT = finding("audit-unplanned", Clause.CLAUSE_9_2_1);
  static final AgendaItem AUDIT_DUE =
      item(DueKind.INTERNAL_AUDIT, RecordKind.INTERNAL_AUDIT, "/plannedFor");

  PdcaCycleTest() {
    super(PdcaPhase.class, PdcaCycle.NAME);
  }

  static Finding finding(String rule, Provision requirement) {
    return Finding.builder()
        .rule(rule)
        .weight(Weight.OPPORTUNITY)
        .basis(Basis.POLICY)
        .addCriterion(requirement)
        .subject(new Subject(RecordKind.RISK, Id.of("r-1")))
        .path("")
        .message("Something was found.")
        .remedy("Mend it.")
        .build();
  }

  private static Finding required(String rule, Provision requirement) {
    return finding(rule, requirement).toBuilder().basis(Basis.REQUIREMENT).build();
  }

  static AgendaItem item(DueKind kind, RecordKind subject, String path) {
    return AgendaItem.builder()
        .day(LocalDate.of(2026, 2, 1))
        .kind(kind)
        .subject(new Subject(subject, Id.of("rec-1")))
        .path(path)
        .reason("It was to be done.")
        .requirement(kind.requirement())
        .build();
  }

  @Override
  protected Workflow<PdcaPhase, PdcaFacts> workflow() {
    return PdcaCycle.workflow();
  }

  @Override
  protected Set<PdcaPhase> successors(PdcaPhase state) {
    return state.successors();
  }

  @Override
  protected Set<PdcaPhase> initial() {
    return EnumSet.allOf(PdcaPhase.class);
  }

  @Override
  protected String term(PdcaPhase state) {
    return state.name();
  }

  @Override
  protected PdcaFacts ready(PdcaPhase state) {
    return NOTHING;
  }

  @Override
  protected List<PdcaFacts> facts() {
    return List.of(NOTHING, new PdcaFacts(List.of(RISK), List.of(AUDIT_DUE), PhaseMap.builtIn()));
  }

  @Override
  protected boolean holds(PdcaPhase state, PdcaFacts facts) {
    return true;
  }

  private List<String> messages(PdcaPhase from, PdcaFacts facts, PdcaPhase to) {
    return unmet(Optional.of(from), facts, to).stream()
        .map(unmet -> unmet.condition() + ": " + unmet.message() + " " + unmet.remedy())
        .toList();
  }

  @Test
  void aGateListsWhatSpeaksAgainstLeavingThePhase() {
    PdcaFacts facts =
        new PdcaFacts(
            List.of(RISK, required("policy-missing", Clause.CLAUSE_5_2), AUDIT),
            List.of(item(DueKind.OBJECTIVE, RecordKind.OBJECTIVE, "/due")),
            PhaseMap.builtIn());

    assertThat(messages(PdcaPhase.PLAN, facts, PdcaPhase.DO))
        .containsExactly(
            "nothing-contradicted: PLAN has open findings: risk-without-level (6.1.2, policy) of AI risk r-1 at /level, policy-missing (5.2, requirement) of AI risk r-1; there should be none when the phase ends. Resolve the findings, or state the reason for starting the next phase.",
            "nothing-overdue: PLAN has overdue items: AI objective (6.2, own interval, due 2026-02-01) of AI objective rec-1 at /due; there should be none when the phase ends. Complete the items, or state the reason for starting the next phase.");
    assertThat(messages(PdcaPhase.DO, facts, PdcaPhase.CHECK)).isEmpty();
    assertThat(messages(PdcaPhase.CHECK, facts, PdcaPhase.ACT))
        .containsExactly(
            "nothing-contradicted: CHECK has open findings: audit-unplanned (9.2.1, policy) of AI risk r-1; there should be none when the phase ends. Resolve the findings, or state the reason for starting the next phase.");
  }

  @Test
  void aStepPastThePhasesListsItToo() {
    assertThat(
            messages(
                PdcaPhase.PLAN,
                new PdcaFacts(List.of(RISK), List.of(), PhaseMap.builtIn()),
                PdcaPhase.ACT))
        .hasSize(2)
        .first()
        .asString()
        .startsWith(
            "step-in-table: The table has no step from PLAN to ACT; from PLAN it leads to DO.");
  }

  @Test
  void theFirstPhaseLeavesNone() {
    assertThat(said(facts().get(1), PdcaPhase.PLAN)).isEmpty();
  }

  @Test
  void theBuiltInMapStatesItsSource() {
    PhaseMap map = PhaseMap.builtIn();

    assertThat(map.source()).isEqualTo(PdcaPhase.mappingSource());
    assertThat(map.source().confidence()).isEqualTo(Confidence.POLICY);
    assertThat(map.phaseOf(Clause.CLAUSE_7_2)).contains(PdcaPhase.PLAN);
    assertThat(map.phaseOf(AnnexControl.A_6_2_4)).contains(PdcaPhase.DO);
    assertThat(map.phaseOf(AnnexControl.A_6_2_4.guidance())).contains(PdcaPhase.DO);
    assertThat(map.phaseOf(ControlObjective.A_2)).contains(PdcaPhase.DO);
    assertThat(map.phaseOf(AnnexArea.A_2)).contains(PdcaPhase.DO);
    assertThat(map.phaseOf(RiskSource.C_3_1)).isEmpty();
  }

  @Test
  void theUserCanDrawTheMapInAnotherWay() {
    Fact source = new Fact("Our handbook draws clause 7 under DO.", Confidence.POLICY);
    PhaseMap ours =
        PhaseMap.of(
            source,
            provision ->
                provision == Clause.CLAUSE_7_2
                    ? Optional.of(PdcaPhase.DO)
                    : PhaseMap.builtIn().phaseOf(provision));
    List<Finding> findings = List.of(finding("competence-missing", Clause.CLAUSE_7_2));

    assertThat(ours.source()).isEqualTo(source);
    assertThat(new PdcaFacts(findings, List.of(), ours).findingsOf(PdcaPhase.DO))
        .isEqualTo(findings);
    assertThat(new PdcaFacts(findings, List.of(), ours).findingsOf(PdcaPhase.PLAN)).isEmpty();
    assertThat(new PdcaFacts(findings, List.of(), PhaseMap.builtIn()).findingsOf(PdcaPhase.PLAN))
        .isEqualTo(findings);
  }

  @Test
  void aReportGivesItsFindings() {
    Aims aims = Samples.emptyAims().with(plannedAudit());

    PdcaFacts facts = PdcaFacts.of(report(RISK), Agenda.overdue(aims, LocalDate.of(2026, 3, 1)));

    assertThat(facts.findingsOf(PdcaPhase.PLAN)).containsExactly(RISK);
    assertThat(facts.overdueOf(PdcaPhase.CHECK))
        .singleElement()
        .extracting(AgendaItem::kind, AgendaItem::basis, AgendaItem::path)
        .containsExactly(DueKind.INTERNAL_AUDIT, DueBasis.OWN_INTERVAL, "/plannedFor");
    assertThat(facts.overdueOf(PdcaPhase.PLAN)).isEmpty();
  }

  @Test
  void aFindingThatRepeatsAnOverdueItemIsLeftOut() {
    Subject audit = new Subject(RecordKind.INTERNAL_AUDIT, Id.of("audit-1"));
    Finding repeated =
        finding("overdue-by-own-plan", Clause.CLAUSE_9_2_1).toBuilder()
            .subject(audit)
            .path("/plannedFor")
            .build();
    Finding otherPlace = repeated.toBuilder().path("/scope").build();
    Finding ofNoRecord = repeated.toBuilder().subject(Optional.empty()).build();
    Agenda agenda =
        Agenda.overdue(Samples.emptyAims().with(plannedAudit()), LocalDate.of(2026, 3, 1));

    assertThat(PdcaFacts.of(report(repeated, otherPlace, ofNoRecord), agenda).findings())
        .containsExactly(otherPlace, ofNoRecord);
  }

  @Test
  void aFindingOnAWholeRecordIsLeftOutIfItIsOnTheClauseOfAnOverdueItem() {
    AiSystem system =
        AiSystem.builder()
            .id(Id.of("sys"))
            .name("System")
            .addVersion(
                AiSystemVersion.builder()
                    .label("1")
                    .stage(LifeCycleStage.OPERATION_AND_MONITORING)
                    .build())
            .build();
    PlannedInterval interval =
        PlannedInterval.builder()
            .id(Id.of("every"))
            .activity(PlannedInterval.Activity.IMPACT_ASSESSMENT)
            .interval(Period.ofMonths(1))
            .effectiveFrom(LocalDate.of(2026, 1, 1))
            .build();
    Finding repeated =
        finding("overdue-by-own-plan", Clause.CLAUSE_8_4).toBuilder()
            .subject(Subject.of(system))
            .criteria(AuditCriterion.of("8.4-01"))
            .build();
    Finding otherClause =
        repeated.toBuilder().criteria(AuditCriterion.of("6.1.1-04", "A.5.2")).build();

    assertThat(
            PdcaFacts.of(
                    report(repeated, otherClause),
                    Agenda.overdue(
                        Samples.emptyAims().with(system).with(interval), LocalDate.of(2026, 3, 1)))
                .findings())
        .containsExactly(otherClause);
  }

  private static ConformityReport report(Finding... findings) {
    return ConformityReport.builder()
        .extent(Extent.WHOLE_AIMS)
        .asOf(LocalDate.of(2026, 3, 1))
        .findings(List.of(findings))
        .build();
  }

  @Test
  void ofAnAgendaOnlyWhatIsOverdueOnTheDayOfTheReportSpeaks() {
    Agenda year =
        Agenda.of(
            Samples.emptyAims().with(plannedAudit()),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31));
    LocalDate day = LocalDate.of(2026, 2, 1);

    assertThat(
            PdcaFacts.of(
                    ConformityReport.builder().extent(Extent.WHOLE_AIMS).asOf(day).build(), year)
                .overdue())
        .isEmpty();
    assertThat(
            PdcaFacts.of(
                    ConformityReport.builder()
                        .extent(Extent.WHOLE_AIMS)
                        .asOf(day.plusDays(1))
                        .build(),
                    year)
                .overdue())
        .isEqualTo(year.items())
        .hasSize(1);
  }

  /** Each thing that a gate lists has its own requirement and place, and its message names them. */
  @Test
  @Override
  protected void everyConditionStatesItsProvisionOrItsLocation() {
    PdcaFacts facts = facts().get(1);

    assertThat(messages(PdcaPhase.PLAN, facts, PdcaPhase.DO).toString())
        .contains("(6.1.2, policy)", " at /level");
    assertThat(messages(PdcaPhase.CHECK, facts, PdcaPhase.ACT).toString())
        .contains("(9.2.1, own interval, due 2026-02-01)", " at /plannedFor");
  }

  private static InternalAudit plannedAudit() {
    return InternalAudit.builder()
        .id(Id.of("audit-1"))
        .title("Audit of the AIMS")
        .plannedFor(LocalDate.of(2026, 2, 1))
        .build();
  }

  @Test
  void whatIsOverdueOfNoPhaseSpeaksAtEveryGate() {
    AgendaItem expiry = item(DueKind.CERTIFICATE_EXPIRY, RecordKind.CERTIFICATE, "/expiry");
    PdcaFacts facts = new PdcaFacts(List.of(), List.of(expiry, AUDIT_DUE), PhaseMap.builtIn());

    assertThat(facts.overdueOf(PdcaPhase.PLAN)).containsExactly(expiry);
    assertThat(facts.overdueOf(PdcaPhase.CHECK)).containsExactly(expiry, AUDIT_DUE);
    assertThat(messages(PdcaPhase.ACT, facts, PdcaPhase.PLAN))
        .containsExactly(
            "nothing-overdue: ACT has overdue items: expiry of a certificate (no requirement, standard, due 2026-02-01) of certificate rec-1 at /expiry; there should be none when the phase ends. Complete the items, or state the reason for starting the next phase.");
  }

  @Test
  void aFindingOfNoRequirementContradictsNoObligation() {
    Finding without = AUDIT.toBuilder().criteria(List.of()).build();
    PdcaFacts facts = new PdcaFacts(List.of(without), List.of(), PhaseMap.builtIn());

    assertThat(PdcaPhase.values()).allSatisfy(p -> assertThat(facts.findingsOf(p)).isEmpty());
  }
}
