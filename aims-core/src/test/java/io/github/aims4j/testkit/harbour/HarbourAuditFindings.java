package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import java.time.LocalDate;

/** What audits found at Harbour Bank. */
final class HarbourAuditFindings {

  private HarbourAuditFindings() {}

  static void addTo(Aims.Builder aims) {
    first(aims);
    suppliers(aims);
    planning(aims);
    peer(aims);
    operation(aims);
    records(aims);
    certification(aims);
  }

  private static void first(Aims.Builder aims) {
    aims.addAuditFinding(
        internal(
                "find-criteria-new",
                "Risk criteria not yet used",
                AuditFinding.Type.OBSERVATION,
                "audit-2025-1")
            .requirement(Clause.CLAUSE_6_1_1)
            .statement("The criteria are in force, and no assessment had been made with them.")
            .addObjectiveEvidence("Criteria 2025, approved on 20 January 2025")
            .addProcess(Id.of("proc-risk-assessment"))
            .build());
  }

  private static void suppliers(Aims.Builder aims) {
    aims.addAuditFinding(
        internal(
                "find-supplied-feeds",
                "What suppliers deliver is not under control",
                AuditFinding.Type.MAJOR_NONCONFORMITY,
                "audit-2026-1")
            .requirement(Clause.CLAUSE_8_1)
            .statement(
                "Deliveries of data were used unchecked, and notices of changes "
                    + "went to addresses that nobody read at three of four suppliers.")
            .addObjectiveEvidence(
                "Change of codes at NorthData on 3 February 2026, in use for one day")
            .addObjectiveEvidence("Notice of ChatWorks of 8 January 2026, unread on 25 February")
            .addObjectiveEvidence("Contact at Papertrail for the bank: left in May 2025")
            .addAiSystem(Id.of("credit-scoring"))
            .addAiSystem(Id.of("service-chat"))
            .addProcess(Id.of("proc-suppliers"))
            .nonconformity(Id.of("nc-2026-2"))
            .source(row(420, "weight", "Kategorie", "Hauptabweichung (H)"))
            .addNote("Three like cases in one process were taken together and graded as one.")
            .addEvidence(
                kept(
                    "Notices of four suppliers with their recipients",
                    "2026/supplier-notices.pdf",
                    "04d9e7a2b56c8f13",
                    "2026-02-25",
                    "auditor-paul-meijer",
                    LocalDate.of(2032, 12, 31)))
            .build());
  }

  private static void planning(Aims.Builder aims) {
    aims.addAuditFinding(
        internal(
                "find-impact-hearing",
                "Those concerned are heard",
                AuditFinding.Type.GOOD_PRACTICE,
                "audit-2026-1")
            .requirement(AnnexControl.A_5_4)
            .statement(
                "Applicants and the consumer association were heard, and it changed "
                    + "the limit for version 4.0.")
            .addObjectiveEvidence("Record of the hearing of January 2026")
            .addAiSystem(Id.of("credit-scoring"))
            .addProcess(Id.of("proc-impact-assessment"))
            .build());
    aims.addAuditFinding(
        internal(
                "find-risk-comparable",
                "Ratings can be compared",
                AuditFinding.Type.CONFORMITY,
                "audit-2026-1")
            .requirement(Clause.CLAUSE_6_1_2)
            .statement(
                "Two units rate apart from each other; the sample differed in one "
                    + "of twelve cases.")
            .addObjectiveEvidence("Rating sheets of February 2026")
            .addProcess(Id.of("proc-risk-assessment"))
            .build());
    aims.addAuditFinding(
        internal(
                "find-reason-codes",
                "Reasons could be plainer",
                AuditFinding.Type.OPPORTUNITY_FOR_IMPROVEMENT,
                "audit-2026-1")
            .requirement(AnnexControl.A_8_2)
            .statement(
                "Letters name the reason in words that two of five readers did not "
                    + "understand.")
            .addObjectiveEvidence(
                "Five letters of January 2026, read by newcomers to the audit unit")
            .addAiSystem(Id.of("credit-scoring"))
            .addProcess(Id.of("proc-use"))
            .improvement(Id.of("imp-reason-codes"))
            .build());
    aims.addAuditFinding(
        internal(
                "find-release-board",
                "Releases are decided by more than their builders",
                AuditFinding.Type.CONFORMITY,
                "audit-2026-1")
            .ownRequirement("AIMS manual, section 8.4: builders do not release their own work.")
            .statement("Three of three releases bear the name of Model Risk.")
            .addObjectiveEvidence("Releases of 10 March, 5 May and 2 October 2025")
            .addProcess(Id.of("proc-development"))
            .build());
  }

  private static void peer(Aims.Builder aims) {
    aims.addAuditFinding(
        internal(
                "find-sampling",
                "Samples could follow risk",
                AuditFinding.Type.OPPORTUNITY_FOR_IMPROVEMENT,
                "audit-2026-peer")
            .requirement(Clause.CLAUSE_9_2_2)
            .statement("Samples are drawn by chance; cases near the threshold would tell more.")
            .addObjectiveEvidence("Working papers of audit 2026-1")
            .addProcess(Id.of("proc-internal-audit"))
            .improvement(Id.of("imp-audit-sampling"))
            .build());
  }

  private static void operation(Aims.Builder aims) {
    aims.addAuditFinding(
        internal(
                "find-concern-turned",
                "A concern changed the screen",
                AuditFinding.Type.GOOD_PRACTICE,
                "audit-2026-2")
            .requirement(AnnexControl.A_3_3)
            .statement(
                "An officer said that the score comes before the file, and it was "
                    + "turned round.")
            .addObjectiveEvidence("Concern SU-2025-14 and the screen since 13 April 2026")
            .addAiSystem(Id.of("credit-scoring"))
            .addProcess(Id.of("proc-concerns"))
            .build());
    aims.addAuditFinding(
        internal(
                "find-rotterdam-instruction",
                "Old instruction on a desk in Rotterdam",
                AuditFinding.Type.MINOR_NONCONFORMITY,
                "audit-2026-2")
            .ownRequirement("AIMS manual, section 7.5: one version is in force and in use.")
            .statement(
                "Two desks used the instruction of 2025, which lacks the new reason " + "codes.")
            .addObjectiveEvidence(
                "Printed CS-03, version 3.1.3, on two of nine desks on 9 June 2026")
            .addAiSystem(Id.of("credit-scoring"))
            .addProcess(Id.of("proc-documents"))
            .nonconformity(Id.of("nc-2026-3"))
            .build());
    aims.addAuditFinding(
        internal(
                "find-log-look",
                "Looks at logs lie far apart",
                AuditFinding.Type.OBSERVATION,
                "audit-2026-2")
            .requirement(AnnexControl.A_6_2_8)
            .statement(
                "Logs are looked at each quarter; the pace of releases may ask for " + "more.")
            .addObjectiveEvidence("Review of 22 May 2026 and the one before it")
            .aiSystems(ids("credit-scoring"))
            .addProcess(Id.of("proc-use"))
            .build());
  }

  private static void records(Aims.Builder aims) {
    aims.addAuditFinding(
        internal(
                "find-provenance",
                "Origin is recorded for each field",
                AuditFinding.Type.CONFORMITY,
                "audit-2026-2")
            .requirement(AnnexControl.A_7_5)
            .statement("Ten of ten fields could be followed back to their source.")
            .addObjectiveEvidence("Entries of ten features in the feature store")
            .addProcess(Id.of("proc-provenance"))
            .build());
    aims.addAuditFinding(
        internal(
                "find-january-cause",
                "The cause of the January incident is gone",
                AuditFinding.Type.CONFORMITY,
                "audit-2026-2")
            .requirement(Clause.CLAUSE_10_2)
            .statement("Thresholds go live as a checked file; nobody can type them in.")
            .addObjectiveEvidence("Planted error of 10 June 2026, stopped before it was live")
            .addAiSystem(Id.of("credit-scoring"))
            .addProcess(Id.of("proc-corrective-action"))
            .build());
  }

  private static void certification(Aims.Builder aims) {
    aims.addAuditFinding(
        certification(
                "find-cert-contracts",
                "Contracts say little on models",
                AuditFinding.Type.OBSERVATION,
                "cert-audit-stage-2")
            .requirement(AnnexControl.A_10_3)
            .statement("Two contracts of before 2024 do not speak of changes to models.")
            .addObjectiveEvidence("Contracts with ChatWorks and Papertrail")
            .addProcess(Id.of("proc-suppliers"))
            .build());
    aims.addAuditFinding(
        certification(
                "find-cert-competence",
                "No record of competence for two officers",
                AuditFinding.Type.MINOR_NONCONFORMITY,
                "cert-audit-surveillance-1")
            .requirement(Clause.CLAUSE_7_2)
            .statement(
                "Two of eleven officers who overrule the score have no record of "
                    + "the competence that the bank asks for.")
            .addObjectiveEvidence("Training records of eleven officers in Rotterdam, 15 April 2026")
            .addAiSystem(Id.of("credit-scoring"))
            .nonconformity(Id.of("nc-cert-1"))
            .build());
    aims.addAuditFinding(
        certification(
                "find-cert-board",
                "The board knows its figures",
                AuditFinding.Type.GOOD_PRACTICE,
                "cert-audit-surveillance-1")
            .requirement(Clause.CLAUSE_5_1)
            .statement(
                "Board members named the approval gap and what they did about "
                    + "complaints without notes.")
            .addObjectiveEvidence("Interview with two members of the board, 14 April 2026")
            .build());
  }

  private static AuditFinding.Builder internal(
      String id, String title, AuditFinding.Type type, String audit) {
    return AuditFinding.builder().id(Id.of(id)).title(title).type(type).audit(Id.of(audit));
  }

  private static AuditFinding.Builder certification(
      String id, String title, AuditFinding.Type type, String audit) {
    return AuditFinding.builder()
        .id(Id.of(id))
        .title(title)
        .type(type)
        .certificationAudit(Id.of(audit));
  }
}
