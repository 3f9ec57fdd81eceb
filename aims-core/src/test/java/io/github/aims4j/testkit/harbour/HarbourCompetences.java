package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.Competence.Basis;
import java.time.LocalDate;
import java.util.List;

/** What people have to be able to do, and whether they can. */
final class HarbourCompetences {

  private HarbourCompetences() {}

  static void addTo(Aims.Builder aims) {
    auditing(aims);
    steering(aims);
    building(aims);
    guarding(aims);
    lending(aims);
    serving(aims);
    gaps(aims);
  }

  private static void auditing(Aims.Builder aims) {
    aims.addCompetence(
        held(
                "comp-auditing-keller",
                "Leading audits of AI management systems",
                "auditor-ruth-keller",
                "2024-11-22")
            .role(Id.of("role-lead-auditor"))
            .bases(List.of(Basis.EDUCATION, Basis.TRAINING, Basis.EXPERIENCE))
            .validUntil(LocalDate.of(2027, 11, 30))
            .source(row(412, "title", "Qualifikation", "Lead Auditor KI-MS (5 Tage)"))
            .addNote("Led audits of information security at the bank from 2017 on.")
            .addEvidence(
                kept(
                    "Certificate of the course for lead auditors",
                    "people/keller-lead-auditor.pdf",
                    "19c5e8ad7f3042b6",
                    "2024-11-25",
                    "hr-lead-eva-stern",
                    LocalDate.of(2027, 11, 30)))
            .build());
    aims.addCompetence(
        held(
                "comp-auditing-meijer",
                "Auditing AI management systems",
                "auditor-paul-meijer",
                "2024-11-22")
            .role(Id.of("role-auditor"))
            .addBasis(Basis.TRAINING)
            .addBasis(Basis.EXPERIENCE)
            .validUntil(LocalDate.of(2027, 11, 30))
            .build());
    aims.addCompetence(
        held("comp-auditing-lindahl", "Auditing audit functions", "auditor-tove-lindahl", "2019-05")
            .addBasis(Basis.EXPERIENCE)
            .addNote("Shown by Brandis Audit Partners when the contract was made.")
            .build());
  }

  private static void steering(Aims.Builder aims) {
    aims.addCompetence(
        held(
                "comp-aims-okafor",
                "Running an AI management system",
                "aims-manager-ines-okafor",
                "2024-06-14")
            .role(Id.of("role-aims-manager"))
            .addBasis(Basis.TRAINING)
            .addBasis(Basis.EXPERIENCE)
            .build());
    aims.addCompetence(
        held(
                "comp-risk-visser",
                "Judging AI risk for people and for the bank",
                "cro-tom-visser",
                "2024-05-30")
            .role(Id.of("role-risk-acceptance"))
            .addBasis(Basis.EDUCATION)
            .addBasis(Basis.EXPERIENCE)
            .build());
  }

  private static void building(Aims.Builder aims) {
    aims.addCompetence(
        held(
                "comp-fairness-park",
                "Measuring and reducing unfair gaps",
                "head-data-science-jun-park",
                "2023-09")
            .role(Id.of("role-head-data-science"))
            .addBasis(Basis.EDUCATION)
            .addBasis(Basis.EXPERIENCE)
            .build());
    aims.addCompetence(
        held(
                "comp-ml-nowak",
                "Building and watching scoring models",
                "ml-engineer-sara-nowak",
                "2022")
            .role(Id.of("role-ml-engineer"))
            .addBasis(Basis.EDUCATION)
            .addBasis(Basis.EXPERIENCE)
            .build());
    aims.addCompetence(
        held(
                "comp-data-said",
                "Judging quality and origin of data",
                "data-engineer-omar-said",
                "2024-10-11")
            .role(Id.of("role-data-steward"))
            .addBasis(Basis.TRAINING)
            .addBasis(Basis.EXPERIENCE)
            .build());
  }

  private static void guarding(Aims.Builder aims) {
    aims.addCompetence(
        held("comp-impact-haas", "Leading impact assessments", "dpo-marek-haas", "2024-09-20")
            .role(Id.of("role-impact-assessment"))
            .addBasis(Basis.EDUCATION)
            .addBasis(Basis.TRAINING)
            .build());
    aims.addCompetence(
        held(
                "comp-security-demir",
                "Answering incidents of AI systems",
                "ciso-aylin-demir",
                "2024-07-05")
            .role(Id.of("role-incidents"))
            .addBasis(Basis.TRAINING)
            .addBasis(Basis.EXPERIENCE)
            .validUntil(LocalDate.of(2027, 7, 31))
            .build());
    aims.addCompetence(
        held(
                "comp-suppliers-holm",
                "Judging suppliers of AI",
                "procurement-lead-ida-holm",
                "2025-03-07")
            .role(Id.of("role-suppliers"))
            .addBasis(Basis.TRAINING)
            .build());
  }

  private static void lending(Aims.Builder aims) {
    aims.addCompetence(
        held(
                "comp-thresholds-lang",
                "Setting thresholds and reading their effect",
                "head-credit-petra-lang",
                "2024-05-17")
            .role(Id.of("role-owner-credit-scoring"))
            .addBasis(Basis.EXPERIENCE)
            .build());
    aims.addCompetence(
        held(
                "comp-override-bos",
                "Knowing when a score misleads",
                "credit-officer-jan-bos",
                "2026-06-05")
            .role(Id.of("role-credit-officer"))
            .addBasis(Basis.TRAINING)
            .addBasis(Basis.EXPERIENCE)
            .validUntil(LocalDate.of(2028, 6, 30))
            .addAction(
                PlannedAction.builder()
                    .what("Course of two days on scores and their limits, with a test.")
                    .owner(Id.of("hr-lead-eva-stern"))
                    .due(LocalDate.of(2026, 6, 12))
                    .completedOn(on("2026-06-05"))
                    .evaluation("Eight of ten planted cases are found in the test.")
                    .effectiveness(
                        EffectivenessReview.builder()
                            .date(on("2026-06-19"))
                            .effective(true)
                            .reviewedBy(Id.of("head-credit-petra-lang"))
                            .remark("Nine of ten were found; two weeks later ten of ten.")
                            .build())
                    .build())
            .addDocument(Id.of("doc-competence-officers"))
            .build());
  }

  private static void serving(Aims.Builder aims) {
    aims.addCompetence(
        held(
                "comp-chat-jansen",
                "Watching answers of the assistant",
                "care-lead-noor-jansen",
                "2025-01-24")
            .role(Id.of("role-owner-service-chat"))
            .addBasis(Basis.TRAINING)
            .build());
  }

  private static void gaps(Aims.Builder aims) {
    aims.addCompetence(
        Competence.builder()
            .id(Id.of("comp-override-officers"))
            .need("Knowing when a score misleads, for all 64 credit officers")
            .person(Id.of("credit-unit"))
            .held(false)
            .addAction(
                PlannedAction.builder()
                    .what(
                        "Train all 64 credit officers; 22 were trained by the end of June "
                            + "2026.")
                    .owner(Id.of("hr-lead-eva-stern"))
                    .due(LocalDate.of(2026, 9, 30))
                    .evaluation("Test with ten planted cases, eight of them found.")
                    .build())
            .addDocument(Id.of("doc-competence-officers"))
            .build());
    aims.addCompetence(
        Competence.builder()
            .id(Id.of("comp-dutch-testing"))
            .need("Testing answers of the assistant in Dutch")
            .addAction(
                PlannedAction.builder()
                    .what("Find a tester whose first language is Dutch for Customer Care.")
                    .owner(Id.of("care-lead-noor-jansen"))
                    .due(LocalDate.of(2026, 8, 31))
                    .evaluation("Two testers agree on 95 of 100 answers.")
                    .build())
            .build());
  }

  private static Competence.Builder held(String id, String need, String person, String acquiredOn) {
    return Competence.builder()
        .id(Id.of(id))
        .need(need)
        .person(Id.of(person))
        .held(true)
        .acquiredOn(on(acquiredOn));
  }
}
