// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static io.github.aims4j.testkit.SampleMutation.changing;
import static io.github.aims4j.testkit.SampleMutation.ofHarbourBank;
import static io.github.aims4j.testkit.SampleMutation.ofKestrel;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.Consequence;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes of the samples that the rules on clause 6 and on certificates find. */
final class RiskMutations {

  private RiskMutations() {}

  static List<SampleMutation> all() {
    return List.of(
        ofHarbourBank(
            "an acceptance has lapsed",
            acceptance("risk-drift", each -> each.validUntil(LocalDate.of(2026, 5, 31))),
            "FINDING overdue-by-own-plan/risk-acceptance-end at risk-drift/acceptance/validUntil"),
        ofHarbourBank(
            "an acceptance was given by a credit officer",
            acceptance("risk-drift", each -> each.acceptedBy(Id.of("credit-officer-jan-bos"))),
            "FINDING acceptance-valid/authority at risk-drift/acceptance/acceptedBy"),
        ofHarbourBank(
            "less was accepted than remains",
            acceptance("risk-drift", each -> each.level("Low")),
            "FINDING acceptance-valid/covers at risk-drift/acceptance/level"),
        ofHarbourBank(
            "the statement excludes what a plan relies on",
            entry(AnnexControl.A_4_6, each -> each.toBuilder().decision(Decision.EXCLUDED).build()),
            "FINDING necessary-control-in-statement/not-excluded at soa-3/entries/9",
            "QUESTION control-of-own-role at soa-3/entries",
            "QUESTION party-requirement-control-excluded at ip-employees/requirements/1/controls/0"),
        ofHarbourBank(
            "an entry of the statement has no justification",
            entry(
                AnnexControl.A_2_2,
                each ->
                    each.toBuilder().justification(Optional.empty()).reasons(List.of()).build()),
            "FINDING statement-justification at soa-3/entries/0"),
        ofHarbourBank(
            "a control of Annex A is left out of the statement",
            statement(
                each ->
                    each.entries(
                        entries(
                            entry ->
                                !entry.annexControl().equals(Optional.of(AnnexControl.A_4_4)))),
                "soa-3"),
            "FINDING statement-covers-annex-a/listed at soa-3/entries",
            "QUESTION control-of-own-role at soa-3/entries",
            "QUESTION statement-covers-annex-a/reason at soa-3/entries"),
        ofHarbourBank(
            "two statements are in force",
            statement(each -> each.supersedes(Optional.empty()), "soa-3"),
            "FINDING statement-in-force/one at /applicabilityStatements"),
        ofHarbourBank(
            "nobody approved the statement",
            statement(each -> each.approval(Optional.empty()), "soa-3"),
            "FINDING statement-in-force/approved at soa-3/approval"),
        ofHarbourBank(
            "the certificate refers to the statement of last year",
            changing(
                Certificate.class,
                "cert-harbour-2025-2",
                certificate ->
                    certificate.toBuilder()
                        .statementOfApplicability(Id.of("soa-2"))
                        .statementVersion("2.0")
                        .build()),
            "QUESTION certificate-statement-version/same at cert-harbour-2025-2/statementVersion"),
        ofHarbourBank(
            "the certificate names a role that the bank does not have",
            changing(
                Certificate.class,
                "cert-harbour-2025-2",
                certificate -> certificate.toBuilder().addAiRole(AiRole.AUDITOR).build()),
            "QUESTION certificate-scope/roles at cert-harbour-2025-2/aiRoles/4"),
        ofHarbourBank(
            "a risk above the line is called acceptable",
            risk("risk-drift", each -> each.acceptable(true)),
            "FINDING verdict-against-criteria/above at risk-drift/acceptable"),
        ofHarbourBank(
            "a low risk is treated before a high one",
            risk("risk-energy-use", each -> each.priority(19)),
            "FINDING ranking/order at risk-unregistered-ai/priority"),
        ofHarbourBank(
            "the level of a risk is another one than its matrix makes",
            risk("risk-energy-use", each -> each.level("Medium")),
            "FINDING equal-inputs-equal-level/matrix at risk-energy-use/level",
            "FINDING risk-register-agrees at risk-energy-use/level"),
        ofHarbourBank(
            "a risk has no treatment in the plan",
            plan(
                each ->
                    each.entries(
                        harbourPlan().entries().stream()
                            .filter(entry -> !entry.risk().equals(Id.of("risk-key-person")))
                            .toList())),
            "FINDING unacceptable-risk-not-planned at risk-key-person",
            "QUESTION opportunity-action/action at risk-key-person"),
        ofHarbourBank(
            "nobody approved the plan",
            plan(each -> each.approval(Optional.empty())),
            "QUESTION plan-approved at plan-2026/approval"),
        ofHarbourBank(
            "the plan was approved by a credit officer",
            plan(
                each ->
                    each.approval(
                        Approval.builder()
                            .approvedBy(Id.of("credit-officer-jan-bos"))
                            .date(PartialDate.parse("2026-03-09"))
                            .build())),
            "FINDING plan-approved at plan-2026/approval/approvedBy"),
        ofHarbourBank(
            "the criteria set no line of acceptance",
            changing(
                RiskCriteria.class,
                "criteria-2025",
                criteria -> criteria.toBuilder().acceptableUpTo(Optional.empty()).build()),
            "QUESTION risk-criteria-in-force/line at criteria-2025/acceptableUpTo"),
        ofHarbourBank(
            "an assessment is older than its criteria",
            changing(
                RiskAssessment.class,
                "ra-2025",
                assessment -> assessment.toBuilder().date(PartialDate.parse("2025-01-15")).build()),
            "QUESTION risk-criteria-in-force/used at ra-2025/criteria"),
        ofHarbourBank(
            "the process for risk assessment is described in a withdrawn document",
            changing(
                Document.class,
                "doc-risk-process",
                document -> document.toBuilder().status(Document.Status.WITHDRAWN).build()),
            "FINDING process-documents/risk-assessment at /processes"),
        ofHarbourBank(
            "the guidance for a control was not considered",
            changing(
                Control.class,
                "ctl-a-7-4",
                control -> control.toBuilder().guidanceConsidered(false).build()),
            "FINDING guidance-considered at ctl-a-7-4/guidanceConsidered"),
        ofHarbourBank(
            "nothing is said of how an open action will be evaluated",
            changing(
                Opportunity.class,
                "opp-university",
                opportunity ->
                    opportunity.toBuilder()
                        .actions(
                            opportunity.actions().stream()
                                .map(each -> each.toBuilder().evaluation(Optional.empty()).build())
                                .toList())
                        .build()),
            "QUESTION action-effectiveness/planned at opp-university/actions/0/evaluation"),
        ofHarbourBank(
            "an impact assessment leaves out societies",
            changing(
                ImpactAssessment.class,
                "ia-credit-scoring-2025",
                assessment ->
                    assessment.toBuilder()
                        .impacts(
                            assessment.impacts().stream()
                                .filter(each -> each.affected() != Impact.Affected.SOCIETIES)
                                .toList())
                        .build()),
            "FINDING impact-content/affected at ia-credit-scoring-2025/impacts"),
        ofHarbourBank(
            "an objective is past its due date",
            changing(
                Objective.class,
                "obj-energy",
                objective -> objective.toBuilder().due(LocalDate.of(2026, 5, 31)).build()),
            "FINDING objective-updated at obj-energy/due"),
        ofHarbourBank(
            "an objective was not made known",
            changing(
                Communication.class,
                "comm-policy-2026",
                communication ->
                    communication.toBuilder()
                        .objectives(
                            communication.objectives().stream()
                                .filter(id -> !id.equals(Id.of("obj-energy")))
                                .toList())
                        .build()),
            "QUESTION objective-followed/made-known at obj-energy"),
        ofHarbourBank(
            "a planned change was proposed after it took effect",
            changing(
                Change.class,
                "chg-aims-manual",
                change -> change.toBuilder().proposedOn(PartialDate.parse("2026-05-04")).build()),
            "FINDING change-record/planned at chg-aims-manual/proposedOn"),
        ofKestrel(
            "the process for impact assessment is missing",
            changing(
                AimsProcess.class,
                "proc-impact",
                process -> process.toBuilder().types(List.of()).build()),
            "QUESTION impact-process/claimed at /processes"),
        ofKestrel(
            "an objective has neither a statement nor a document",
            changing(
                Objective.class,
                "obj-skills",
                objective ->
                    objective.toBuilder()
                        .statement(Optional.empty())
                        .document(Optional.empty())
                        .build()),
            "FINDING objective-documented at obj-skills/statement"),
        ofKestrel(
            "a risk denies an impact that was assessed",
            risk(
                "risk-no-consent",
                each ->
                    each.addConsequence(
                        Consequence.builder()
                            .affected(Consequence.Affected.GROUPS)
                            .noneBecause("Few people, in meetings they know of.")
                            .build())),
            "QUESTION risk-denies-assessed-impact at risk-no-consent/consequences/3"));
  }

  private static UnaryOperator<Aims> risk(String id, UnaryOperator<Risk.Builder> change) {
    return changing(Risk.class, id, risk -> change.apply(risk.toBuilder()).build());
  }

  /** The acceptance of a risk is in its record and in the plan. */
  private static UnaryOperator<Aims> acceptance(
      String id, UnaryOperator<RiskAcceptance.Builder> change) {
    UnaryOperator<RiskAcceptance> changed = each -> change.apply(each.toBuilder()).build();
    return aims ->
        plan(each ->
                each.entries(
                    harbourPlan().entries().stream()
                        .map(
                            entry ->
                                entry.risk().equals(Id.of(id)) ? accepted(entry, changed) : entry)
                        .toList()))
            .apply(
                risk(id, each -> each.acceptance(each.build().acceptance().map(changed)))
                    .apply(aims));
  }

  private static RiskTreatment accepted(RiskTreatment entry, UnaryOperator<RiskAcceptance> change) {
    return entry.toBuilder().acceptance(entry.acceptance().map(change)).build();
  }

  private static RiskTreatmentPlan harbourPlan() {
    return SampleAims.harbourBank().find(RiskTreatmentPlan.class, Id.of("plan-2026")).orElseThrow();
  }

  private static UnaryOperator<Aims> plan(UnaryOperator<RiskTreatmentPlan.Builder> change) {
    return changing(
        RiskTreatmentPlan.class, "plan-2026", plan -> change.apply(plan.toBuilder()).build());
  }

  private static UnaryOperator<Aims> statement(
      UnaryOperator<StatementOfApplicability.Builder> change, String id) {
    return changing(
        StatementOfApplicability.class,
        id,
        statement -> change.apply(statement.toBuilder()).build());
  }

  private static List<ApplicabilityEntry> entries(Predicate<ApplicabilityEntry> kept) {
    return SampleAims.harbourBank()
        .find(StatementOfApplicability.class, Id.of("soa-3"))
        .orElseThrow()
        .entries()
        .stream()
        .filter(kept)
        .toList();
  }

  private static UnaryOperator<Aims> entry(
      AnnexControl control, UnaryOperator<ApplicabilityEntry> change) {
    return statement(
        each ->
            each.entries(
                entries(entry -> true).stream()
                    .map(
                        entry ->
                            entry.annexControl().equals(Optional.of(control))
                                ? change.apply(entry)
                                : entry)
                    .toList()),
        "soa-3");
  }
}
