package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.standard.AnnexControl.A_7_2;
import static io.github.aims4j.standard.AnnexControl.A_7_3;
import static io.github.aims4j.standard.AnnexControl.A_7_4;
import static io.github.aims4j.standard.AnnexControl.A_7_5;
import static io.github.aims4j.standard.AnnexControl.A_7_6;
import static io.github.aims4j.standard.AnnexControl.A_8_2;
import static io.github.aims4j.standard.AnnexControl.A_8_3;
import static io.github.aims4j.standard.AnnexControl.A_8_4;
import static io.github.aims4j.standard.AnnexControl.A_8_5;
import static io.github.aims4j.testkit.harbour.HarbourImplementations.inPlace;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.look;

import io.github.aims4j.Aims;

/** How the controls of data and of information for others are put in place. */
final class HarbourInformedControls {

  private HarbourInformedControls() {}

  static void addTo(Aims.Builder aims) {
    addData(aims);
    addInformation(aims);
  }

  private static void addData(Aims.Builder aims) {
    aims.addControlImplementation(
            inPlace(
                    A_7_2,
                    "data-engineer-omar-said",
                    "2025-02-03",
                    "The data process says what may be used for which system; payment texts are barred.")
                .processes(ids("proc-data"))
                .addEffectivenessReview(
                    look(
                        "2026-05-08",
                        true,
                        "dpo-marek-haas",
                        "A read attempt was refused and logged."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_7_3,
                    "procurement-lead-ida-holm",
                    "2025-02-03",
                    "Bought data have a contract, terms of use and an owner.")
                .processes(ids("proc-data", "proc-suppliers"))
                .addEffectivenessReview(
                    look(
                        "2026-02-19",
                        true,
                        "procurement-lead-ida-holm",
                        "Complete for both sources."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_7_4,
                    "data-engineer-omar-said",
                    "2025-02-17",
                    "Limits for each source; deliveries outside them are held.")
                .processes(ids("proc-data"))
                .indicators(ids("ind-data-missing"))
                .addEffectivenessReview(
                    look(
                        "2026-02-04",
                        false,
                        "data-engineer-omar-said",
                        "A changed code passed for one day."))
                .addEffectivenessReview(
                    look(
                        "2026-06-05",
                        true,
                        "data-engineer-omar-said",
                        "Two deliveries were held in May, both for a good reason."))
                .correctiveActions(ids("ca-2026-2"))
                .build())
        .addControlImplementation(
            inPlace(
                    A_7_5,
                    "data-engineer-omar-said",
                    "2025-02-17",
                    "The feature store keeps origin and steps of each field.")
                .processes(ids("proc-provenance"))
                .addEffectivenessReview(
                    look(
                        "2026-05-12",
                        true,
                        "auditor-paul-meijer",
                        "Ten of ten fields were followed back to their source."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_7_6,
                    "ml-engineer-sara-nowak",
                    "2025-02-17",
                    "Ways to fill gaps and to group values are chosen by written criteria.")
                .processes(ids("proc-data"))
                .aiSystems(ids("credit-scoring", "fraud-alerts"))
                .addEffectivenessReview(
                    look("2026-05-12", true, "model-risk-unit", "Criteria are met in version 4.0."))
                .build());
  }

  private static void addInformation(Aims.Builder aims) {
    aims.addControlImplementation(
            inPlace(
                    A_8_2,
                    "care-lead-noor-jansen",
                    "2025-03-17",
                    "Guide for officers, leaflet for applicants, start page for brokers, first line of the assistant.")
                .processes(ids("proc-use"))
                .indicators(ids("ind-complaints"))
                .documents(ids("doc-user-info-credit-scoring"))
                .addEffectivenessReview(
                    look(
                        "2026-06-12",
                        true,
                        "dpo-marek-haas",
                        "Seventeen of twenty applicants understood their letter."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_8_3,
                    "care-lead-noor-jansen",
                    "2025-03-24",
                    "Form, letter and telephone for harm by automated systems.")
                .processes(ids("proc-incidents"))
                .addEffectivenessReview(
                    look(
                        "2026-05-12",
                        true,
                        "care-lead-noor-jansen",
                        "Both reports were answered within ten working days."))
                .build())
        .addControlImplementation(
            inPlace(A_8_4, "ciso-aylin-demir", "2025-03-24", "Two plans, tried once a year.")
                .processes(ids("proc-incidents"))
                .indicators(ids("ind-incident-time"))
                .documents(ids("doc-incident-plan"))
                .addEffectivenessReview(
                    look(
                        "2026-04-24",
                        true,
                        "ciso-aylin-demir",
                        "Brokers were told after 55 minutes in the exercise."))
                .build())
        .addControlImplementation(
            inPlace(
                    A_8_5,
                    "legal-counsel-felix-adler",
                    "2025-02-17",
                    "The register of duties names recipient, ground, time and owner.")
                .processes(ids("proc-incidents"))
                .addEffectivenessReview(
                    look(
                        "2026-01-28",
                        true,
                        "legal-counsel-felix-adler",
                        "All reports of January were in time."))
                .build());
  }
}
