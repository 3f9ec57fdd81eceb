package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Review;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.Auditor;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import java.time.LocalDate;
import java.util.List;

/** The programme of internal audits of Harbour Bank, and the audits. */
final class HarbourAudits {

  private HarbourAudits() {}

  static void addTo(Aims.Builder aims) {
    aims.addAuditProgramme(programme());
    aims.addInternalAudit(firstAudit());
    aims.addInternalAudit(planningAudit());
    aims.addInternalAudit(peerAudit());
    aims.addInternalAudit(operationAudit());
  }

  private static AuditProgramme programme() {
    return AuditProgramme.builder()
        .id(Id.of("programme-2026"))
        .title("Internal audits of the AIMS in 2026")
        .start(LocalDate.of(2026, 1, 1))
        .end(LocalDate.of(2026, 12, 31))
        .frequency(
            "Two audits a year that together cover all clauses; one of the " + "audit itself.")
        .addMethod("Interviews at the desk")
        .addMethod("Records drawn by chance, at least ten of each kind")
        .addMethod("Following one loan application from entry to decision")
        .responsible(Id.of("auditor-ruth-keller"))
        .planning("Plan two weeks before, agreed with the owners of the processes.")
        .reporting("Report to the owners and the board within ten working days.")
        .addConsideration(
            "Processes of high importance are audited each year, others every " + "two.")
        .addConsideration(
            "Suppliers were moved to February, as two findings of 2025 were " + "about them.")
        .addRisk(
            "Both auditors come from banking; knowledge of models is bought in " + "or borrowed.")
        .addRisk("Two auditors for the whole bank; an illness would move an audit.")
        .approval(
            Approval.builder()
                .approvedBy(Id.of("board"))
                .date(on("2025-12-09"))
                .remark("With the wish to see the branch in Rotterdam in both audits.")
                .build())
        .addReview(
            Review.builder()
                .date(on("2026-03-24"))
                .addReviewedBy(Id.of("board"))
                .addReviewedBy(Id.of("auditor-ruth-keller"))
                .occasion("Management review 2026")
                .outcome(
                    "Concerns and logs were added to the audit of June after the "
                        + "incident of January.")
                .changed(true)
                .build())
        .document(Id.of("doc-audit-programme-2026"))
        .source(row(418, "title", "Programm", "Revisionsplan 2026 / AIMS"))
        .addNote("Part of the plan of the bank's internal audit, section 7.")
        .addEvidence(
            kept(
                "Programme as approved",
                "2025/audit-programme-2026.pdf",
                "6f3b8d12e7a0594c",
                "2025-12-09",
                "auditor-ruth-keller",
                LocalDate.of(2032, 12, 31)))
        .build();
  }

  private static InternalAudit firstAudit() {
    return InternalAudit.builder()
        .id(Id.of("audit-2025-1"))
        .title("First internal audit of the AIMS, before certification")
        .plannedFor(LocalDate.of(2025, 1, 27))
        .start(LocalDate.of(2025, 1, 27))
        .end(LocalDate.of(2025, 1, 31))
        .addObjective("Whether the AIMS is ready for certification.")
        .addCriterion("ISO/IEC 42001:2023")
        .addCriterion("AIMS manual 2.4")
        .scope("All clauses and the controls then held to be necessary, in both places.")
        .clauses(
            List.of(
                Clause.CLAUSE_4,
                Clause.CLAUSE_5,
                Clause.CLAUSE_6,
                Clause.CLAUSE_7,
                Clause.CLAUSE_8,
                Clause.CLAUSE_9_1,
                Clause.CLAUSE_10))
        .aiSystems(ids("credit-scoring", "fraud-alerts", "document-triage"))
        .addAuditor(keller(Auditor.Role.LEAD_AUDITOR))
        .addAuditor(meijer(Auditor.Role.AUDITOR))
        .auditees(ids("aims-manager-ines-okafor", "head-data-science-jun-park"))
        .conclusionOnStandard(
            "Met but for the risk criteria, which the board approved a week "
                + "before and nobody had used.")
        .conclusionOnPractice("Could not be told yet; the AIMS had run for less than a year.")
        .reportedTo(ids("board", "aims-manager-ines-okafor"))
        .reportedOn(on("2025-02-07"))
        .build();
  }

  private static InternalAudit planningAudit() {
    return InternalAudit.builder()
        .id(Id.of("audit-2026-1"))
        .title("Internal audit 2026-1: planning, development and suppliers")
        .programme(Id.of("programme-2026"))
        .plannedFor(LocalDate.of(2026, 2, 23))
        .start(LocalDate.of(2026, 2, 23))
        .end(LocalDate.of(2026, 2, 27))
        .addObjective("Whether risks and impacts are assessed and treated as planned.")
        .addObjective("Whether what suppliers deliver is under control.")
        .addCriterion("ISO/IEC 42001:2023, clauses 4 to 6 and 8, and A.5, A.6 and A.10")
        .addCriterion("AIMS manual 3.0 and the process descriptions AIMS-11 to AIMS-13")
        .scope("Credit, Data Science, Procurement and Model Risk, in Hamburg and Rotterdam.")
        .clauses(
            List.of(
                Clause.CLAUSE_4_1,
                Clause.CLAUSE_4_2,
                Clause.CLAUSE_4_3,
                Clause.CLAUSE_4_4,
                Clause.CLAUSE_5_1,
                Clause.CLAUSE_5_2,
                Clause.CLAUSE_5_3,
                Clause.CLAUSE_6_1_1,
                Clause.CLAUSE_6_1_2,
                Clause.CLAUSE_6_1_3,
                Clause.CLAUSE_6_1_4,
                Clause.CLAUSE_6_2,
                Clause.CLAUSE_6_3,
                Clause.CLAUSE_8_1,
                Clause.CLAUSE_8_2,
                Clause.CLAUSE_8_3,
                Clause.CLAUSE_8_4))
        .controls(
            List.of(
                AnnexControl.A_5_2,
                AnnexControl.A_5_4,
                AnnexControl.A_6_1_3,
                AnnexControl.A_6_2_4,
                AnnexControl.A_6_2_5,
                AnnexControl.A_7_3,
                AnnexControl.A_10_3))
        .processes(
            ids(
                "proc-risk-assessment",
                "proc-risk-treatment",
                "proc-impact-assessment",
                "proc-development",
                "proc-changes",
                "proc-suppliers"))
        .aiSystems(ids("credit-scoring", "fraud-alerts", "service-chat"))
        .plan(Id.of("doc-audit-plan-2026-1"))
        .addAuditor(keller(Auditor.Role.LEAD_AUDITOR))
        .addAuditor(meijer(Auditor.Role.AUDITOR))
        .addAuditor(
            Auditor.builder()
                .party(Id.of("ciso-aylin-demir"))
                .role(Auditor.Role.TECHNICAL_EXPERT)
                .addCompetence(Id.of("comp-security-demir"))
                .independence(
                    "Advised on interfaces of suppliers; owns none of the audited " + "processes.")
                .build())
        .auditees(
            ids(
                "aims-manager-ines-okafor",
                "cro-tom-visser",
                "dpo-marek-haas",
                "head-data-science-jun-park",
                "procurement-lead-ida-holm"))
        .interviewed(
            ids(
                "aims-manager-ines-okafor",
                "ml-engineer-sara-nowak",
                "procurement-lead-ida-holm",
                "credit-officer-jan-bos",
                "ceo-lena-brandt"))
        .addSample("Twelve risks and their treatment")
        .addSample("All four suppliers of AI systems, data and computing")
        .addSample("Three changes of 2025, from request to release")
        .conclusionOnOwnRequirements(
            "Met, except that contacts at suppliers were not kept up to date.")
        .conclusionOnStandard("Met, except for the control of what is supplied from outside (8.1).")
        .conclusionOnPractice(
            "Assessment works and is used in decisions; control of deliveries "
                + "did not work before April.")
        .reportedTo(
            ids(
                "board",
                "aims-manager-ines-okafor",
                "cro-tom-visser",
                "dpo-marek-haas",
                "head-data-science-jun-park",
                "procurement-lead-ida-holm"))
        .reportedOn(on("2026-03-10"))
        .report(Id.of("doc-audit-report-2026-1"))
        .source(row(419, "title", "Audit", "IA 26-1 KI-Planung"))
        .addNote("Two days in Rotterdam.")
        .addEvidence(
            kept(
                "Checklist with the notes of both auditors",
                "2026/audit-2026-1-checklist.pdf",
                "a8017fc3d94e625b",
                "2026-02-27",
                "auditor-ruth-keller",
                LocalDate.of(2032, 12, 31)))
        .build();
  }

  private static InternalAudit peerAudit() {
    return InternalAudit.builder()
        .id(Id.of("audit-2026-peer"))
        .title("Audit of the internal audit by Brandis Audit Partners")
        .programme(Id.of("programme-2026"))
        .plannedFor(LocalDate.of(2026, 4, 13))
        .start(LocalDate.of(2026, 4, 13))
        .end(LocalDate.of(2026, 4, 14))
        .addObjective(
            "Whether internal audits are planned, made and reported as the " + "standard asks.")
        .addCriterion("ISO/IEC 42001:2023, clause 9.2")
        .addCriterion("Programme of internal audits 2026")
        .scope("Internal Audit in Hamburg.")
        .addClause(Clause.CLAUSE_9_2_1)
        .addClause(Clause.CLAUSE_9_2_2)
        .addProcess(Id.of("proc-internal-audit"))
        .addAuditor(
            Auditor.builder()
                .party(Id.of("auditor-tove-lindahl"))
                .role(Auditor.Role.LEAD_AUDITOR)
                .addCompetence(Id.of("comp-auditing-lindahl"))
                .independence("Comes from outside; Brandis does no other work for the bank.")
                .build())
        .addAuditee(Id.of("auditor-ruth-keller"))
        .interviewed(ids("auditor-ruth-keller", "auditor-paul-meijer"))
        .addSample("Audits 2025-1 and 2026-1 with all working papers")
        .conclusionOnOwnRequirements("Met.")
        .conclusionOnStandard("Met.")
        .conclusionOnPractice("Findings lead to changes; samples could be chosen by risk.")
        .reportedTo(ids("board", "auditor-ruth-keller"))
        .reportedOn(on("2026-04-20"))
        .build();
  }

  private static InternalAudit operationAudit() {
    return InternalAudit.builder()
        .id(Id.of("audit-2026-2"))
        .title("Internal audit 2026-2: use, data, support and improvement")
        .programme(Id.of("programme-2026"))
        .plannedFor(LocalDate.of(2026, 6, 8))
        .start(LocalDate.of(2026, 6, 8))
        .end(LocalDate.of(2026, 6, 12))
        .addObjective("Whether systems are used as intended and people can step in.")
        .addObjective("Whether corrective action of the first half of the year worked.")
        .addCriterion(
            "ISO/IEC 42001:2023, clauses 7, 9.1, 9.3 and 10, and A.3, A.4, A.7 " + "to A.9")
        .addCriterion("AIMS manual 3.1 and credit manual 11")
        .scope("Credit, Customer Care, Operations, Legal and HR, in Hamburg and Rotterdam.")
        .clauses(
            List.of(
                Clause.CLAUSE_7_1,
                Clause.CLAUSE_7_2,
                Clause.CLAUSE_7_3,
                Clause.CLAUSE_7_4,
                Clause.CLAUSE_7_5_1,
                Clause.CLAUSE_7_5_2,
                Clause.CLAUSE_7_5_3,
                Clause.CLAUSE_9_1,
                Clause.CLAUSE_9_3_1,
                Clause.CLAUSE_9_3_2,
                Clause.CLAUSE_9_3_3,
                Clause.CLAUSE_10_1,
                Clause.CLAUSE_10_2))
        .controls(
            List.of(
                AnnexControl.A_3_3,
                AnnexControl.A_4_6,
                AnnexControl.A_6_2_6,
                AnnexControl.A_6_2_8,
                AnnexControl.A_7_5,
                AnnexControl.A_8_2,
                AnnexControl.A_9_2))
        .processes(
            ids(
                "proc-use",
                "proc-data",
                "proc-provenance",
                "proc-incidents",
                "proc-concerns",
                "proc-corrective-action",
                "proc-documents",
                "proc-management-review"))
        .aiSystems(ids("credit-scoring", "fraud-alerts", "document-triage", "service-chat"))
        .addAuditor(meijer(Auditor.Role.LEAD_AUDITOR))
        .addAuditor(keller(Auditor.Role.AUDITOR))
        .auditees(
            ids(
                "head-credit-petra-lang",
                "data-engineer-omar-said",
                "ciso-aylin-demir",
                "legal-counsel-felix-adler",
                "aims-manager-ines-okafor",
                "ceo-lena-brandt"))
        .interviewed(
            ids(
                "credit-officer-jan-bos",
                "care-lead-noor-jansen",
                "hr-lead-eva-stern",
                "data-engineer-omar-said"))
        .addSample("30 refused applications of May, 15 of them in Rotterdam")
        .addSample("Both incidents and both concerns since September 2025")
        .conclusionOnOwnRequirements("Met; instructions in Rotterdam differ in one place.")
        .conclusionOnStandard("Met.")
        .conclusionOnPractice(
            "Officers use their own judgement since April; the cause of the "
                + "January incident is gone.")
        .reportedTo(
            ids(
                "board",
                "head-credit-petra-lang",
                "data-engineer-omar-said",
                "ciso-aylin-demir",
                "legal-counsel-felix-adler",
                "aims-manager-ines-okafor",
                "ceo-lena-brandt"))
        .reportedOn(on("2026-06-22"))
        .report(Id.of("doc-audit-report-2026-2"))
        .build();
  }

  private static Auditor keller(Auditor.Role role) {
    return Auditor.builder()
        .party(Id.of("auditor-ruth-keller"))
        .role(role)
        .addCompetence(Id.of("comp-auditing-keller"))
        .independence("Reports to the board; held no other role in the AIMS.")
        .build();
  }

  private static Auditor meijer(Auditor.Role role) {
    return Auditor.builder()
        .party(Id.of("auditor-paul-meijer"))
        .role(role)
        .addCompetence(Id.of("comp-auditing-meijer"))
        .independence("Worked in Credit until 2021; has audited it since 2024 only.")
        .build();
  }
}
