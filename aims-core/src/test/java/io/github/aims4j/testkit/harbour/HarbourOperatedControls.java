package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.standard.AnnexControl.A_10_2;
import static io.github.aims4j.standard.AnnexControl.A_10_3;
import static io.github.aims4j.standard.AnnexControl.A_10_4;
import static io.github.aims4j.standard.AnnexControl.A_6_1_2;
import static io.github.aims4j.standard.AnnexControl.A_6_1_3;
import static io.github.aims4j.standard.AnnexControl.A_6_2_2;
import static io.github.aims4j.standard.AnnexControl.A_6_2_3;
import static io.github.aims4j.standard.AnnexControl.A_6_2_4;
import static io.github.aims4j.standard.AnnexControl.A_6_2_5;
import static io.github.aims4j.standard.AnnexControl.A_6_2_6;
import static io.github.aims4j.standard.AnnexControl.A_6_2_7;
import static io.github.aims4j.standard.AnnexControl.A_6_2_8;
import static io.github.aims4j.standard.AnnexControl.A_9_2;
import static io.github.aims4j.standard.AnnexControl.A_9_3;
import static io.github.aims4j.standard.AnnexControl.A_9_4;
import static io.github.aims4j.testkit.harbour.HarbourImplementations.inPlace;
import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.look;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.ControlImplementation.Status;

/** How the controls of life cycle, use and relations are put in place. */
final class HarbourOperatedControls {

  private HarbourOperatedControls() {}

  static void addTo(Aims.Builder aims) {
    addDevelopment(aims);
    addOperation(aims);
    HarbourInformedControls.addTo(aims);
    addUse(aims);
    addOthers(aims);
  }

  private static void addDevelopment(Aims.Builder aims) {
    aims.addControlImplementation(
            inPlace(
                    A_6_1_2,
                    "head-data-science-jun-park",
                    "2025-01-20",
                    "Three objectives for development are set, and each design names those it follows.")
                .processes(ids("proc-development"))
                .addEffectivenessReview(
                    look(
                        "2026-03-20",
                        true,
                        "aims-manager-ines-okafor",
                        "Two of three designs name them; the third is older than the objectives."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_6_1_3,
                    "head-data-science-jun-park",
                    "2025-01-20",
                    "The process for development names gates, who decides at each and what is shown there.")
                .processes(ids("proc-development"))
                .documents(ids("doc-aims-manual"))
                .addEffectivenessReview(
                    look(
                        "2026-05-12",
                        true,
                        "model-risk-unit",
                        "Gates of version 4.0 are on record."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_6_2_2,
                    "head-credit-petra-lang",
                    "2024-04-08",
                    "Requirements are listed with reason, origin and test.")
                .processes(ids("proc-development"))
                .aiSystems(ids("credit-scoring", "fraud-alerts", "document-triage", "service-chat"))
                .addEffectivenessReview(
                    look(
                        "2026-06-19",
                        true,
                        "model-risk-unit",
                        "Each requirement of version 4.0 has a test."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_6_2_3,
                    "head-data-science-jun-park",
                    "2025-02-10",
                    "Each version has a design document with its choices.")
                .processes(ids("proc-development"))
                .aiSystems(ids("credit-scoring", "fraud-alerts"))
                .documents(ids("doc-design-credit-scoring"))
                .addEffectivenessReview(
                    look(
                        "2026-06-15",
                        true,
                        "hr-lead-eva-stern",
                        "The third engineer worked from it alone."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_6_2_4,
                    "model-risk-unit",
                    "2025-01-13",
                    "Verification by the team, validation by model risk.")
                .processes(ids("proc-development"))
                .indicators(ids("ind-gini", "ind-approval-gap"))
                .documents(ids("doc-vv-credit-scoring-3-1"))
                .addEffectivenessReview(
                    look(
                        "2026-05-22",
                        true,
                        "auditor-paul-meijer",
                        "No release without both since 2025."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_6_2_5,
                    "operations-unit",
                    "2025-03-03",
                    "No release without a plan, its conditions and a way back; thresholds are part of it since April 2026.")
                .processes(ids("proc-development"))
                .documents(ids("doc-deployment-plan-3-1"))
                .addEffectivenessReview(
                    look(
                        "2026-01-30",
                        false,
                        "model-risk-unit",
                        "A threshold went live beside the plan."))
                .addEffectivenessReview(
                    look(
                        "2026-05-29",
                        true,
                        "model-risk-unit",
                        "Three of three planted errors were stopped."))
                .correctiveActions(ids("ca-2026-1"))
                .build());
  }

  private static void addOperation(Aims.Builder aims) {
    aims.addControlImplementation(
            inPlace(
                    A_6_2_6,
                    "operations-unit",
                    "2025-03-17",
                    "Alarms by day, a report by month, repairs and updates through the release board, a hotline for officers.")
                .processes(ids("proc-use"))
                .indicators(ids("ind-drift", "ind-override-rate", "ind-incident-time"))
                .addEffectivenessReview(
                    look(
                        "2026-05-22",
                        true,
                        "model-risk-unit",
                        "The shift of March was found after eleven days."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_6_2_7,
                    "head-data-science-jun-park",
                    "2025-03-10",
                    "One document for each audience.")
                .processes(ids("proc-documents"))
                .documents(ids("doc-tech-credit-scoring"))
                .addEffectivenessReview(
                    look(
                        "2026-05-12",
                        true,
                        "legal-counsel-felix-adler",
                        "Both supervisors asked nothing further."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_6_2_8,
                    "ciso-aylin-demir",
                    "2025-03-17",
                    "Four logs, written once, with reading rights.")
                .processes(ids("proc-use"))
                .addEffectivenessReview(
                    look(
                        "2026-05-22",
                        true,
                        "ciso-aylin-demir",
                        "The wrong threshold was found in the log within ten minutes."))
                .build());
  }

  private static void addUse(Aims.Builder aims) {
    aims.addControlImplementation(
            inPlace(
                    A_9_2,
                    "head-credit-petra-lang",
                    "2025-03-03",
                    "Rules for the use of each system, agreed with the works council.")
                .processes(ids("proc-use"))
                .indicators(ids("ind-override-rate", "ind-training"))
                .addEffectivenessReview(
                    look(
                        "2026-06-19",
                        true,
                        "head-credit-petra-lang",
                        "6.8 percent of refusals are overruled."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_9_3,
                    "head-credit-petra-lang",
                    "2025-03-03",
                    "Two objectives for use are set and followed.")
                .processes(ids("proc-use"))
                .indicators(ids("ind-override-rate", "ind-complaints"))
                .addEffectivenessReview(
                    look(
                        "2026-03-20",
                        true,
                        "aims-manager-ines-okafor",
                        "Both are measured each month."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_9_4,
                    "dpo-marek-haas",
                    "2025-03-03",
                    "The use of each system is written down and checked against the log of readers.")
                .processes(ids("proc-use"))
                .addEffectivenessReview(
                    look(
                        "2026-05-27",
                        true,
                        "dpo-marek-haas",
                        "No reader from outside the credit unit."))
                .build());
  }

  private static void addOthers(Aims.Builder aims) {
    aims.addControlImplementation(
            inPlace(
                    A_10_2,
                    "procurement-lead-ida-holm",
                    "2025-03-03",
                    "A table of who answers for what, with each supplier, the brokers and the university.")
                .processes(ids("proc-suppliers"))
                .documents(ids("doc-agreement-northdata"))
                .addEffectivenessReview(
                    look(
                        "2026-02-26", true, "procurement-lead-ida-holm", "No duty without a side."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_10_3,
                    "procurement-lead-ida-holm",
                    "2025-02-17",
                    "Contract, owner and yearly evaluation for each of four suppliers.")
                .processes(ids("proc-suppliers"))
                .documents(ids("doc-agreement-northdata"))
                .addEffectivenessReview(
                    look(
                        "2026-06-05",
                        true,
                        "procurement-lead-ida-holm",
                        "The change of Papertrail was announced and found by the nightly test."))
                .build())
        .addControlImplementation(
            ControlImplementation.builder()
                .id(Id.of("impl-a-10-4"))
                .annexControl(A_10_4)
                .description(
                    "Terms, leaflet and meeting of brokers are in place; the survey of what they need is still to come.")
                .status(Status.IN_PROGRESS)
                .aiSystems(ids("credit-scoring"))
                .processes(ids("proc-use"))
                .owner(Id.of("head-credit-petra-lang"))
                .due(day("2026-09-30"))
                .build());
  }
}
