package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.standard.AnnexControl.A_2_2;
import static io.github.aims4j.standard.AnnexControl.A_2_3;
import static io.github.aims4j.standard.AnnexControl.A_2_4;
import static io.github.aims4j.standard.AnnexControl.A_3_2;
import static io.github.aims4j.standard.AnnexControl.A_3_3;
import static io.github.aims4j.standard.AnnexControl.A_4_2;
import static io.github.aims4j.standard.AnnexControl.A_4_3;
import static io.github.aims4j.standard.AnnexControl.A_4_4;
import static io.github.aims4j.standard.AnnexControl.A_4_5;
import static io.github.aims4j.standard.AnnexControl.A_4_6;
import static io.github.aims4j.standard.AnnexControl.A_5_2;
import static io.github.aims4j.standard.AnnexControl.A_5_3;
import static io.github.aims4j.standard.AnnexControl.A_5_4;
import static io.github.aims4j.standard.AnnexControl.A_5_5;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.look;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.ControlImplementation.Status;
import io.github.aims4j.standard.AnnexControl;

/** How each necessary control is put in place at Harbour Bank, and whether it works. */
final class HarbourImplementations {

  private HarbourImplementations() {}

  static void addTo(Aims.Builder aims) {
    addPoliciesAndPeople(aims);
    addResources(aims);
    addImpact(aims);
    addOwn(aims);
    HarbourOperatedControls.addTo(aims);
  }

  private static void addPoliciesAndPeople(Aims.Builder aims) {
    aims.addControlImplementation(
            inPlace(
                    A_2_2,
                    "aims-manager-ines-okafor",
                    "2024-11-04",
                    "The AI policy is signed by the board, on the intranet in three languages and part of the first day of each employee.")
                .processes(ids("proc-documents"))
                .documents(ids("doc-policy-ai"))
                .addEffectivenessReview(
                    look(
                        "2026-03-20",
                        true,
                        "aims-manager-ines-okafor",
                        "Nine of ten employees asked could say where it is."))
                .source(exported(701, "status", "Implementation", "done"))
                .addNote("Watched by the share of employees trained.")
                .addEvidence(
                    evidence(
                        "Page of the intranet with the policy",
                        "grc://controls/a-2-2/page.pdf",
                        "2026-03-20",
                        "aims-manager-ines-okafor",
                        "2027-03-31"))
                .build())
        .addControlImplementation(
            inPlace(
                    A_2_3,
                    "legal-counsel-felix-adler",
                    "2025-01-27",
                    "The policies on credit, privacy, security, people and procurement were read against the AI policy, and three were changed.")
                .processes(ids("proc-documents"))
                .addEffectivenessReview(
                    look(
                        "2026-02-16",
                        true,
                        "legal-counsel-felix-adler",
                        "No contradiction is known."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_2_4,
                    "aims-manager-ines-okafor",
                    "2025-01-20",
                    "The AI policy is reviewed with the management review.")
                .processes(ids("proc-management-review"))
                .documents(ids("doc-policy-ai"))
                .addEffectivenessReview(
                    look("2026-03-20", true, "cro-tom-visser", "Reviewed within the year."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_3_2,
                    "hr-lead-eva-stern",
                    "2024-12-02",
                    "Roles stand in the role register and in the description of each post.")
                .processes(ids("proc-documents"))
                .addEffectivenessReview(
                    look(
                        "2026-02-16",
                        true,
                        "auditor-ruth-keller",
                        "Twelve of twelve people named their role."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_3_3,
                    "legal-counsel-felix-adler",
                    "2024-12-16",
                    "Compliance mailbox, hotline and ombudsperson; two concerns about AI in twelve months.")
                .processes(ids("proc-concerns"))
                .addEffectivenessReview(
                    look(
                        "2026-04-17",
                        true,
                        "legal-counsel-felix-adler",
                        "Receipt within seven days in each case."))
                .build());
  }

  private static void addResources(Aims.Builder aims) {
    aims.addControlImplementation(
            inPlace(
                    A_4_2,
                    "head-data-science-jun-park",
                    "2025-01-13",
                    "The list of resources names system, stage, owner and need.")
                .processes(ids("proc-development"))
                .addEffectivenessReview(
                    look(
                        "2026-02-24",
                        true,
                        "aims-manager-ines-okafor",
                        "Complete for all systems."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_4_3,
                    "data-engineer-omar-said",
                    "2025-02-03",
                    "Each data set has a card with origin, purpose, owner and end.")
                .processes(ids("proc-data"))
                .addEffectivenessReview(
                    look(
                        "2026-05-08",
                        true,
                        "dpo-marek-haas",
                        "Search for copies: two were found and deleted."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_4_4,
                    "ml-engineer-sara-nowak",
                    "2025-02-03",
                    "Tools and versions are fixed in the registry of models; a training can be done again.")
                .processes(ids("proc-development"))
                .addEffectivenessReview(
                    look(
                        "2026-01-22",
                        true,
                        "model-risk-unit",
                        "Version 3.1 was built again with equal scores."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_4_5,
                    "ciso-aylin-demir",
                    "2025-02-17",
                    "Computing is listed with region, capacity and fallback.")
                .processes(ids("proc-suppliers"))
                .indicators(ids("ind-energy"))
                .addEffectivenessReview(
                    look(
                        "2025-11-20",
                        false,
                        "ciso-aylin-demir",
                        "Fraud alerts stood still for six hours on 14 November."))
                .addEffectivenessReview(
                    look(
                        "2026-04-24",
                        true,
                        "ciso-aylin-demir",
                        "Back after 70 minutes in the exercise."))
                .noActionBecause(
                    "The second region was in the plan of treatment already and was only brought forward.")
                .build())
        .addControlImplementation(
            inPlace(
                    A_4_6,
                    "hr-lead-eva-stern",
                    "2025-03-03",
                    "Needs for people are planned with the budget; three engineers know the pipeline.")
                .processes(ids("proc-development"))
                .indicators(ids("ind-training"))
                .addEffectivenessReview(
                    look(
                        "2026-06-19",
                        true,
                        "hr-lead-eva-stern",
                        "The third engineer ran a training alone."))
                .build());
  }

  private static void addImpact(Aims.Builder aims) {
    aims.addControlImplementation(
            inPlace(
                    A_5_2,
                    "dpo-marek-haas",
                    "2025-01-27",
                    "The process is described, with triggers, form and hearing.")
                .processes(ids("proc-impact-assessment"))
                .documents(ids("doc-impact-process"))
                .addEffectivenessReview(
                    look(
                        "2026-03-06",
                        true,
                        "aims-manager-ines-okafor",
                        "No system went live without an assessment."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_5_3,
                    "dpo-marek-haas",
                    "2025-02-05",
                    "Each assessment is kept for five years after the end of the system.")
                .processes(ids("proc-impact-assessment"))
                .documents(ids("doc-ia-credit-scoring-2026", "doc-ia-fraud-alerts-2025"))
                .addEffectivenessReview(
                    look("2026-03-06", true, "auditor-ruth-keller", "Five of five found at once."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_5_4,
                    "dpo-marek-haas",
                    "2025-02-05",
                    "Persons and groups are looked at in eight respects; applicants and associations are heard.")
                .processes(ids("proc-impact-assessment"))
                .indicators(ids("ind-approval-gap"))
                .addEffectivenessReview(
                    look("2026-02-23", true, "board", "The hearing led to the limit of 3 points."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_5_5,
                    "dpo-marek-haas",
                    "2025-02-05",
                    "Societies are looked at in five respects.")
                .processes(ids("proc-impact-assessment"))
                .addEffectivenessReview(
                    look(
                        "2026-02-23",
                        true,
                        "board",
                        "Lending by quarter is now reported once a year."))
                .build());
  }

  private static void addOwn(Aims.Builder aims) {
    aims.addControlImplementation(
            ControlImplementation.builder()
                .id(Id.of("impl-challenger-model"))
                .ownControl(Id.of("ctl-challenger-model"))
                .description(
                    "A simple model runs beside version 3.1 since June 2025; the comparison is part of the monthly report.")
                .status(Status.IMPLEMENTED)
                .aiSystems(ids("credit-scoring"))
                .processes(ids("proc-development"))
                .owner(Id.of("model-risk-unit"))
                .implementedOn(on("2025-06-16"))
                .indicators(ids("ind-gini", "ind-drift"))
                .addEffectivenessReview(
                    look(
                        "2026-05-22",
                        true,
                        "model-risk-unit",
                        "The shift of March 2026 showed in the comparison first."))
                .build())
        .addControlImplementation(
            ControlImplementation.builder()
                .id(Id.of("impl-manual-review-limit"))
                .ownControl(Id.of("ctl-manual-review-limit"))
                .description(
                    "The workflow stops at the limits and asks for the name of an officer.")
                .status(Status.IMPLEMENTED)
                .aiSystems(ids("credit-scoring"))
                .processes(ids("proc-use"))
                .owner(Id.of("head-credit-petra-lang"))
                .implementedOn(on("2025-06-16"))
                .indicators(ids("ind-override-rate"))
                .addEffectivenessReview(
                    look(
                        "2026-04-20",
                        true,
                        "credit-officer-jan-bos",
                        "Sixty of sixty cases bear a name."))
                .build());
  }

  static ControlImplementation.Builder inPlace(
      AnnexControl control, String owner, String implementedOn, String description) {
    return ControlImplementation.builder()
        .id(Id.of("impl-" + HarbourControls.slug(control)))
        .annexControl(control)
        .description(description)
        .status(Status.IMPLEMENTED)
        .owner(Id.of(owner))
        .implementedOn(on(implementedOn));
  }
}
