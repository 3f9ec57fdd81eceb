// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static io.github.aims4j.testkit.SampleMutation.changing;
import static io.github.aims4j.testkit.SampleMutation.changingAll;
import static io.github.aims4j.testkit.SampleMutation.ofHarbourBank;
import static io.github.aims4j.testkit.SampleMutation.ofKestrel;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.PartyRequirement;
import io.github.aims4j.context.Scope;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.PolicyCommitment;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.Resource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes of the samples that the rules on clauses 4, 5 and 7 find. */
final class PlanAndSupportMutations {

  private PlanAndSupportMutations() {}

  static List<SampleMutation> all() {
    return Stream.of(ofContextAndSupport(), ofKestrelArchitects(), ofHarbourBankAsWell())
        .flatMap(List::stream)
        .toList();
  }

  private static List<SampleMutation> ofContextAndSupport() {
    return List.of(
        ofHarbourBank(
            "the conclusion on climate change is missing",
            changing(
                ContextIssue.class,
                "issue-climate",
                issue -> issue.toBuilder().climate(Optional.empty()).build()),
            "QUESTION context-determined/climate at /contextIssues"),
        ofHarbourBank(
            "nobody decided on a requirement of an interested party",
            requirement("ip-supervisor-nl", each -> each.addressed(Optional.empty())),
            "QUESTION party-requirements/addressed at ip-supervisor-nl/requirements/0/addressed"),
        ofHarbourBank(
            "a requirement is addressed by nothing",
            requirement("ip-supervisor-nl", each -> each.policies(List.of())),
            "FINDING party-requirement-placed at ip-supervisor-nl/requirements/0"),
        ofHarbourBank(
            "the document of the scope is of another version",
            changing(Scope.class, "scope-3", scope -> scope.toBuilder().version("4").build()),
            "FINDING scope-document-in-force/same-version at scope-3/version"),
        ofHarbourBank(
            "the scope lists no activities",
            changing(
                Scope.class, "scope-3", scope -> scope.toBuilder().activities(List.of()).build()),
            "QUESTION scope-drawn/activities at scope-3/activities"),
        ofHarbourBank(
            "the certificate is wider than the scope",
            changing(
                Certificate.class,
                "cert-harbour-2025-2",
                certificate -> certificate.toBuilder().addSite("Oslo branch").build()),
            "QUESTION certificate-scope/sites at cert-harbour-2025-2/sites/2"),
        ofHarbourBank(
            "a process works by the manual of last year",
            changing(
                AimsProcess.class,
                "proc-concerns",
                process ->
                    process.toBuilder().documents(List.of(Id.of("doc-aims-manual-3-0"))).build()),
            "FINDING obsolete-document-in-use at proc-concerns/documents/0"),
        ofKestrel(
            "the AI policy is not approved",
            changing(
                        Policy.class,
                        "pol-ai",
                        policy -> policy.toBuilder().approval(Optional.empty()).build())
                    .andThen(
                        changing(
                            Document.class,
                            "doc-ai-policy",
                            document -> document.toBuilder().approval(Optional.empty()).build()))
                ::apply,
            "QUESTION ai-policy-approved/approved at pol-ai/approval",
            "QUESTION document-approved/approved at doc-ai-policy/approval"),
        ofHarbourBank(
            "the AI policy is approved by the lead of human resources",
            changing(
                Policy.class,
                "policy-ai",
                policy ->
                    policy.toBuilder()
                        .approval(
                            Approval.builder()
                                .approvedBy(Id.of("hr-lead-eva-stern"))
                                .date(PartialDate.parse("2026-03-24"))
                                .build())
                        .build()),
            "FINDING ai-policy-approved/by-top-management at policy-ai/approval/approvedBy"),
        ofHarbourBank(
            "the AI policy commits to no continual improvement",
            changing(
                Policy.class,
                "policy-ai",
                policy ->
                    policy.toBuilder()
                        .commitments(
                            policy.commitments().stream()
                                .filter(
                                    each ->
                                        each.type() != PolicyCommitment.Type.CONTINUAL_IMPROVEMENT)
                                .toList())
                        .build()),
            "FINDING ai-policy-commitments/continual-improvement at policy-ai/commitments"),
        ofHarbourBank(
            "an objective has a theme of its own",
            changing(
                Objective.class,
                "obj-energy",
                objective -> objective.toBuilder().theme("growth").build()),
            "FINDING ai-policy-frame/theme at obj-energy/theme"),
        ofHarbourBank(
            "a related policy is not in force",
            changing(
                Policy.class,
                "policy-people",
                policy -> policy.toBuilder().effectiveFrom(LocalDate.of(2026, 10, 1)).build()),
            "FINDING ai-policy-related/related-in-force at policy-ai/relatedPolicies/4"),
        ofHarbourBank(
            "nobody sees to conformity",
            changing(
                RoleAssignment.class,
                "role-aims-manager",
                role ->
                    role.toBuilder()
                        .mandates(List.of(RoleAssignment.Mandate.PERFORMANCE_REPORTING))
                        .build()),
            "QUESTION roles-mandated/conformity at /roleAssignments"),
        ofHarbourBank(
            "a competence has no evidence",
            changing(
                Competence.class,
                "comp-impact-haas",
                competence -> competence.toBuilder().documents(List.of()).build()),
            "FINDING competence-evidence at comp-impact-haas/documents"),
        ofHarbourBank(
            "nothing is done about a competence that is missing",
            changing(
                Competence.class,
                "comp-override-officers",
                competence -> competence.toBuilder().actions(List.of()).build()),
            "FINDING competence-held/action at comp-override-officers/actions"),
        ofHarbourBank(
            "nobody was told what follows when rules are broken",
            changingAll(
                Awareness.class,
                measure ->
                    measure.toBuilder()
                        .topics(
                            measure.topics().stream()
                                .filter(topic -> topic != Awareness.Topic.CONSEQUENCES)
                                .toList())
                        .build()),
            "QUESTION awareness/consequences at /awareness"),
        ofHarbourBank(
            "a communication has no channel",
            changing(
                Communication.class,
                "comm-brokers-2026",
                each -> each.toBuilder().channel(Optional.empty()).build()),
            "QUESTION communication-settled/settled at comm-brokers-2026/channel"),
        ofHarbourBank(
            "a resource that is needed is not allocated",
            changing(
                Resource.class,
                "res-scoring-team",
                resource -> resource.toBuilder().allocatedOn(Optional.empty()).build()),
            "QUESTION resources/allocated at res-scoring-team/allocatedOn"),
        ofHarbourBank(
            "a procedure took effect before its approval",
            changing(
                Document.class,
                "doc-incident-plan",
                document -> document.toBuilder().effectiveFrom(LocalDate.of(2026, 5, 13)).build()),
            "FINDING document-approved/approved at doc-incident-plan/effectiveFrom"),
        ofHarbourBank(
            "the manual of last year is still in force",
            changing(
                Document.class,
                "doc-aims-manual-3-0",
                document -> document.toBuilder().status(Document.Status.APPROVED).build()),
            "FINDING document-one-in-force at doc-aims-manual-3-0/status"),
        ofHarbourBank(
            "minutes have neither a retention period nor a disposal",
            changing(
                Document.class,
                "doc-minutes-2025",
                document ->
                    document.toBuilder()
                        .retainUntil(Optional.empty())
                        .disposal(Optional.empty())
                        .build()),
            "QUESTION document-control/retention at doc-minutes-2025/retainUntil"));
  }

  private static List<SampleMutation> ofKestrelArchitects() {
    return List.of(
        ofKestrel(
            "nobody was told of a role",
            changing(
                RoleAssignment.class,
                "role-deputy",
                role -> role.toBuilder().acknowledgedOn(Optional.empty()).build()),
            "QUESTION roles-complete/made-known at role-deputy/acknowledgedOn"),
        ofKestrel(
            "no process hands over to another",
            changingAll(
                AimsProcess.class,
                process -> process.toBuilder().inputs(List.of()).outputs(List.of()).build()),
            "QUESTION processes-determined at /processes"),
        ofKestrel(
            "nobody checks whether a guide from outside is current",
            changing(
                Document.class,
                "doc-planmate-guide",
                document ->
                    document.toBuilder()
                        .externalOrigin(
                            document.externalOrigin().orElseThrow().toBuilder()
                                .lastChecked(Optional.empty())
                                .build())
                        .build()),
            "QUESTION document-control/checked at doc-planmate-guide/externalOrigin/lastChecked"),
        ofKestrel(
            "what a party requires is not known",
            changing(
                InterestedParty.class,
                "ip-neighbours",
                party -> party.toBuilder().noRequirementBecause(Optional.empty()).build()),
            "QUESTION party-requirements/known at ip-neighbours/requirements"),
        ofKestrel(
            "an excluded control addresses a requirement",
            requirement("ip-suppliers", each -> each.controls(List.of(AnnexControl.A_7_2))),
            "QUESTION party-requirement-control-excluded at"
                + " ip-suppliers/requirements/0/controls/0"),
        ofKestrel(
            "the new version of the AI policy was not made known",
            changing(
                        Communication.class,
                        "comm-policy",
                        each -> each.toBuilder().givenOn(List.of(PartialDate.of(2025))).build())
                    .andThen(
                        changing(
                            Awareness.class,
                            "aware-2026",
                            each -> each.toBuilder().date(PartialDate.parse("2026-05-28")).build()))
                ::apply,
            "QUESTION ai-policy-made-known/inside at pol-ai",
            "QUESTION awareness/policy at /awareness"));
  }

  private static List<SampleMutation> ofHarbourBankAsWell() {
    return List.of(
        ofHarbourBank(
            "an auditor decided on the certificate",
            changing(
                CertificationDecision.class,
                "decision-2026-extension",
                decision -> decision.toBuilder().addDecidedBy("Bas Wouda").build()),
            "QUESTION certificate-paper/independent-decision at cert-harbour-2025-2/decision"),
        ofHarbourBank(
            "a course was not effective, and nothing follows",
            changing(
                Competence.class,
                "comp-override-bos",
                competence ->
                    competence.toBuilder()
                        .actions(
                            competence.actions().stream()
                                .map(PlanAndSupportMutations::notEffective)
                                .toList())
                        .build()),
            "FINDING competence-held/effective at comp-override-bos/actions"),
        ofHarbourBank(
            "the competence that a role requires is not determined",
            aims -> aims.without(Id.of("comp-suppliers-holm")),
            "QUESTION competence-needed at role-suppliers"),
        ofHarbourBank(
            "the AI policy is available to nobody outside",
            changing(
                Policy.class,
                "policy-ai",
                policy -> policy.toBuilder().availability(Optional.empty()).build()),
            "QUESTION ai-policy-made-known/outside at policy-ai/availability"),
        ofHarbourBank(
            "a unit inside the scope owns an excluded system that is in use",
            changing(
                AiSystem.class,
                "marketing-lookalike",
                system ->
                    system.toBuilder()
                        .owner(Id.of("customer-care-unit"))
                        .versions(
                            List.of(
                                AiSystemVersion.builder()
                                    .label("1")
                                    .stage(LifeCycleStage.OPERATION_AND_MONITORING)
                                    .build()))
                        .build()),
            "QUESTION scope-exclusion-in-use at scope-3/exclusions/0/aiSystem"),
        ofHarbourBank(
            "the AI policy has neither a document nor a statement",
            changing(
                Policy.class,
                "policy-ai",
                policy ->
                    policy.toBuilder()
                        .document(Optional.empty())
                        .statement(Optional.empty())
                        .build()),
            "FINDING ai-policy-document/documented at policy-ai/document"));
  }

  private static PlannedAction notEffective(PlannedAction action) {
    return action.toBuilder()
        .effectiveness(action.effectiveness().orElseThrow().toBuilder().effective(false).build())
        .build();
  }

  private static UnaryOperator<Aims> requirement(
      String party, UnaryOperator<PartyRequirement.Builder> change) {
    return changing(
        InterestedParty.class,
        party,
        each ->
            each.toBuilder()
                .requirements(List.of(change.apply(each.requirements().get(0).toBuilder()).build()))
                .build());
  }
}
