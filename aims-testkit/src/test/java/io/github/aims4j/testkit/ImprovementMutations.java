// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static io.github.aims4j.testkit.SampleMutation.changing;
import static io.github.aims4j.testkit.SampleMutation.changingAll;
import static io.github.aims4j.testkit.SampleMutation.ofHarbourBank;
import static io.github.aims4j.testkit.SampleMutation.ofKestrel;

import io.github.aims4j.Aims;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.Auditor;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.evaluation.ReviewInput;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes of the samples that the rules on clauses 8, 9 and 10 find. */
final class ImprovementMutations {

  private ImprovementMutations() {}

  static List<SampleMutation> all() {
    return List.of(
        ofHarbourBank(
            "a control failed and nothing followed",
            changing(
                ControlImplementation.class,
                "impl-a-7-4",
                each ->
                    each.toBuilder()
                        .effectivenessReviews(List.of(review("2026-06-05", false)))
                        .correctiveActions(List.of())
                        .build()),
            "FINDING control-effectiveness at impl-a-7-4/effectivenessReviews"),
        ofHarbourBank(
            "a supplier is under no control",
            changing(
                Supplier.class,
                "sup-papertrail",
                each ->
                    each.toBuilder()
                        .contract(Optional.empty())
                        .requirements(List.of())
                        .evaluations(List.of())
                        .build()),
            "QUESTION supplied-under-control/controlled at sup-papertrail/requirements"),
        ofKestrel(
            "a change is not assessed",
            UnaryOperator.<Aims>identity()
                    .andThen(
                        changing(
                            Change.class,
                            "change-summaries",
                            each ->
                                each.toBuilder()
                                    .proposedOn(PartialDate.parse("2026-05-04"))
                                    .effectiveOn(Optional.empty())
                                    .riskAssessments(List.of())
                                    .impactAssessments(List.of())
                                    .build()))
                    .andThen(
                        changing(
                            RiskAssessment.class,
                            "assessment-summaries",
                            each -> each.toBuilder().changes(List.of()).build()))
                    .andThen(
                        changing(
                            ImpactAssessment.class,
                            "impact-scribeline",
                            each -> each.toBuilder().changes(List.of()).build()))
                ::apply,
            "FINDING risk-assessment-on-change/assessed at change-summaries/proposedOn",
            "QUESTION impact-assessment-on-change/unintended at change-summaries/impactAssessments"),
        ofHarbourBank(
            "internal audits are overdue by the interval of the bank",
            changing(
                PlannedInterval.class,
                "interval-internal-audit",
                each -> each.toBuilder().interval(Period.ofDays(10)).build()),
            "FINDING planned-interval-over/internal-audit at interval-internal-audit/interval"),
        ofKestrel(
            "an impact assessment is overdue",
            changing(
                ImpactAssessment.class,
                "impact-planmate",
                each -> each.toBuilder().nextDue(LocalDate.of(2026, 5, 1)).build()),
            "FINDING planned-interval-over/impact-assessment at impact-planmate/nextDue"),
        ofHarbourBank(
            "a treatment was found not effective",
            changing(
                RiskTreatmentPlan.class,
                "plan-2026",
                plan ->
                    plan.toBuilder()
                        .entries(
                            replacingFirst(
                                plan.entries(),
                                entry -> failing(entry, review("2026-06-20", false))))
                        .build()),
            "FINDING treatment-effective at plan-2026/entries/0/verifications"),
        ofHarbourBank(
            "the impact of a retired version only was assessed",
            changing(
                ImpactAssessment.class,
                "ia-document-triage-2025",
                each -> each.toBuilder().addVersion("2024.1").build()),
            "QUESTION impact-assessment-version at document-triage"),
        ofKestrel(
            "neither measurements nor the AIMS were ever evaluated",
            UnaryOperator.<Aims>identity()
                    .andThen(
                        changingAll(
                            Measurement.class,
                            each ->
                                each.toBuilder()
                                    .evaluation(Optional.empty())
                                    .evaluatedOn(Optional.empty())
                                    .build()))
                    .andThen(aims -> aims.without(Id.of("evaluation-2026")))
                ::apply,
            "QUESTION performance-evaluated/evaluated at /measurements",
            "QUESTION performance-evaluated/in-time at every-figures/interval",
            "QUESTION performance-evaluated/in-time at ind-consent/evaluatedEvery",
            "QUESTION performance-evaluated/in-time at ind-late-errors/evaluatedEvery",
            "QUESTION performance-evaluated/in-time at ind-second-look/evaluatedEvery",
            "QUESTION performance-evaluated/in-time at ind-workshops/evaluatedEvery",
            "FINDING performance-evaluated/off-target at m-second-look-2025-12-19/evaluation",
            "FINDING performance-evaluated/off-target at m-workshops-2026-03-27/evaluation",
            "FINDING overdue-by-own-plan/evaluation at every-figures/interval",
            "FINDING overdue-by-own-plan/evaluation at ind-consent/evaluatedEvery",
            "FINDING overdue-by-own-plan/evaluation at ind-late-errors/evaluatedEvery",
            "FINDING overdue-by-own-plan/evaluation at ind-second-look/evaluatedEvery",
            "FINDING overdue-by-own-plan/evaluation at ind-workshops/evaluatedEvery"),
        ofHarbourBank(
            "an auditor audits own work",
            changing(
                InternalAudit.class,
                "audit-2026-2",
                audit ->
                    audit.toBuilder()
                        .addAuditor(
                            Auditor.builder()
                                .party(Id.of("head-credit-petra-lang"))
                                .role(Auditor.Role.AUDITOR)
                                .build())
                        .build()),
            "FINDING auditor-own-work/own-work at audit-2026-2/auditors/2/party"),
        ofKestrel(
            "the owner of an audited process gets no report",
            changing(
                InternalAudit.class,
                "audit-2026",
                audit -> audit.toBuilder().reportedTo(List.of(Id.of("p-maeve-tierney"))).build()),
            "QUESTION audit-record-complete/recipients at audit-2026/reportedTo"),
        ofKestrel(
            "the audit programme is over",
            changing(
                AuditProgramme.class,
                "programme-2026",
                each -> each.toBuilder().end(LocalDate.of(2026, 6, 29)).build()),
            "QUESTION programme/current at /auditProgrammes",
            "FINDING audit-coverage/controls at programme-2026",
            "FINDING overdue-by-own-plan/audit-programme-end at programme-2026/end"),
        ofHarbourBank(
            "nobody of top management took part in a review",
            changing(
                ManagementReview.class,
                "review-2025",
                review ->
                    review.toBuilder()
                        .chairedBy(Id.of("aims-manager-ines-okafor"))
                        .participants(List.of(Id.of("head-credit-petra-lang")))
                        .build()),
            "FINDING review-by-top-management at review-2025/participants"),
        ofKestrel(
            "a review skips audit results",
            changing(
                ManagementReview.class,
                "review-2026",
                review ->
                    review.toBuilder()
                        .inputs(
                            review.inputs().stream()
                                .filter(each -> each.type() != ReviewInput.Type.AUDIT_RESULTS)
                                .toList())
                        .build()),
            "QUESTION review-inputs/audit-results at review-2026/inputs"),
        ofHarbourBank(
            "a review does not follow an open decision",
            changing(
                ManagementReview.class,
                "review-2026",
                review ->
                    review.toBuilder()
                        .inputs(
                            replacingFirst(
                                review.inputs(),
                                each ->
                                    each.toBuilder()
                                        .earlierDecisions(each.earlierDecisions().subList(0, 1))
                                        .build()))
                        .build()),
            "FINDING review-earlier-actions at review-2026/inputs"),
        ofHarbourBank(
            "a nonconformity that an audit found is not taken up",
            changing(
                AuditFinding.class,
                "find-rotterdam-instruction",
                each -> each.toBuilder().nonconformity(Optional.empty()).build()),
            "FINDING audit-finding-taken-up at find-rotterdam-instruction/nonconformity"),
        ofHarbourBank(
            "a nonconformity is closed without a cause",
            changing(
                Nonconformity.class,
                "nc-2026-3",
                each -> each.toBuilder().causes(List.of()).build()),
            "FINDING nonconformity-cause at nc-2026-3/causes"),
        ofHarbourBank(
            "a corrective action of a closed nonconformity is open",
            changing(
                CorrectiveAction.class,
                "ca-2026-2",
                each ->
                    each.toBuilder()
                        .completedOn(Optional.empty())
                        .due(LocalDate.of(2026, 9, 30))
                        .build()),
            "FINDING nonconformity-action/completed at nc-2026-2/closedOn"),
        ofHarbourBank(
            "a corrective action is closed unreviewed",
            changing(
                CorrectiveAction.class,
                "ca-2026-2",
                each ->
                    each.toBuilder()
                        .effectivenessReviews(List.of())
                        .checkPlannedFor(Optional.empty())
                        .build()),
            "FINDING effectiveness-reviewed/reviewed at ca-2026-2/effectivenessReviews"),
        ofHarbourBank(
            "a corrective action failed and its nonconformity is closed",
            changing(
                CorrectiveAction.class,
                "ca-2026-2",
                each ->
                    each.toBuilder()
                        .effectivenessReviews(List.of(review("2026-06-05", false)))
                        .build()),
            "FINDING effectiveness-reviewed/effective at ca-2026-2/effectivenessReviews"),
        ofKestrel(
            "a change that the AIMS needs is not made",
            changing(
                CorrectiveAction.class,
                "action-release-notes",
                each -> each.toBuilder().changes(List.of()).build()),
            "FINDING aims-change-made at action-release-notes/changes"));
  }

  private static EffectivenessReview review(String date, boolean effective) {
    return EffectivenessReview.builder().date(PartialDate.parse(date)).effective(effective).build();
  }

  private static RiskTreatment failing(RiskTreatment entry, EffectivenessReview review) {
    return entry.toBuilder().addVerification(review).build();
  }

  private static <V> List<V> replacingFirst(List<V> values, UnaryOperator<V> change) {
    List<V> changed = new ArrayList<>(values);
    changed.set(0, change.apply(changed.get(0)));
    return changed;
  }
}
