package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.CONOR;
import static io.github.aims4j.testkit.kestrel.Kit.MAEVE;
import static io.github.aims4j.testkit.kestrel.Kit.PIOTR;
import static io.github.aims4j.testkit.kestrel.Kit.SANDVIG;
import static io.github.aims4j.testkit.kestrel.Kit.SILE;
import static io.github.aims4j.testkit.kestrel.Kit.UNA;
import static io.github.aims4j.testkit.kestrel.Kit.approvedByMaeve;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.on;
import static io.github.aims4j.testkit.kestrel.Kit.review;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.Auditor;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.ReviewDecision;
import io.github.aims4j.evaluation.ReviewInput;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Provision;
import java.util.List;

/** The audit by an outside auditor, what it found, and the management review. */
final class Audits {

  private Audits() {}

  static void addTo(Aims.Builder aims) {
    aims.addAuditProgramme(programme());
    aims.addInternalAudit(audit());
    addFindings(aims);
    aims.addManagementReview(managementReview());
  }

  private static AuditProgramme programme() {
    return AuditProgramme.builder()
        .id(Id.of("programme-2026"))
        .title("Internal audits 2026 to 2028")
        .start(day("2026-01-01"))
        .end(day("2028-12-31"))
        .frequency("Once a year, two days in March; all clauses each year")
        .addMethod("Talks with those who use the tools")
        .addMethod("Samples of issue sheets, minutes and logs")
        .responsible(UNA)
        .planning("A plan two weeks before")
        .reporting("A report to the principal within ten working days")
        .addConsideration("Use is audited most, since all our AI is use")
        .addConsideration("Findings of the year before come first")
        .addRisk("The auditor comes to know us too well: another one after three years")
        .approval(approvedByMaeve("2026-01-12"))
        .addReview(review("2026-05-28", MAEVE, "management review", "Kept as it is.", false))
        .build();
  }

  private static InternalAudit audit() {
    return InternalAudit.builder()
        .id(Id.of("audit-2026"))
        .title("Internal audit 2026")
        .programme(Id.of("programme-2026"))
        .plannedFor(day("2026-03-18"))
        .start(day("2026-03-18"))
        .end(day("2026-03-19"))
        .addObjective("Whether the AIMS is ready for an application for certification")
        .addCriterion("ISO/IEC 42001:2023")
        .addCriterion("The manual, K-01, version 1.0")
        .scope("The whole AIMS, both tools")
        .clauses(
            List.of(
                Clause.parse("4"),
                Clause.parse("5"),
                Clause.parse("6"),
                Clause.parse("7"),
                Clause.parse("8"),
                Clause.parse("9"),
                Clause.parse("10")))
        .addControl(AnnexControl.A_6_2_6)
        .addControl(AnnexControl.A_8_2)
        .addControl(AnnexControl.A_9_2)
        .addControl(AnnexControl.A_10_3)
        .addProcess(Id.of("proc-use"))
        .addProcess(Id.of("proc-change"))
        .addAiSystem(Id.of("sys-planmate"))
        .addAiSystem(Id.of("sys-scribeline"))
        .plan(Id.of("doc-audit-plan"))
        .addAuditor(
            Auditor.builder()
                .party(SANDVIG)
                .role(Auditor.Role.LEAD_AUDITOR)
                .addCompetence(Id.of("comp-sandvig"))
                .independence("From outside; no part in building or running the AIMS.")
                .build())
        .addAuditee(UNA)
        .addAuditee(CONOR)
        .addInterviewed(MAEVE)
        .addInterviewed(PIOTR)
        .addInterviewed(SILE)
        .addInterviewed(Kit.RUAIRI)
        .addSample("Twelve issue sheets of 49")
        .addSample("Eight sets of minutes with their consent")
        .addSample("Settings of the three ScribeLine accounts")
        .conclusionOnOwnRequirements("Kept, but for the reading of release notes.")
        .conclusionOnStandard("Met, but for one minor nonconformity on clause 8.1.")
        .conclusionOnPractice("The AIMS is lived: the second look is a habit of the studio.")
        .addReportedTo(MAEVE)
        .addReportedTo(CONOR)
        .reportedOn(on("2026-03-27"))
        .report(Id.of("doc-audit-report"))
        .build();
  }

  private static void addFindings(Aims.Builder aims) {
    aims.addAuditFinding(
        finding("finding-changes", "A change of ScribeLine went unseen", Clause.parse("8.1"))
            .type(AuditFinding.Type.MINOR_NONCONFORMITY)
            .statement("An unintended change of a bought tool was not noticed for two months.")
            .addObjectiveEvidence("Eleven summaries from 22 January to 16 March 2026")
            .addObjectiveEvidence("Release note of 12 January 2026, unopened")
            .addAiSystem(Id.of("sys-scribeline"))
            .addProcess(Id.of("proc-change"))
            .nonconformity(Id.of("nc-changes"))
            .build());
    aims.addAuditFinding(
        finding("finding-second-look", "Second look", AnnexControl.A_9_2)
            .type(AuditFinding.Type.GOOD_PRACTICE)
            .statement("The reader is never the one who wrote the prompt.")
            .addObjectiveEvidence("Twelve of twelve sheets")
            .addProcess(Id.of("proc-use"))
            .build());
    aims.addAuditFinding(
        finding("finding-policy", "AI policy known", Clause.parse("7.3"))
            .type(AuditFinding.Type.CONFORMITY)
            .statement("All four who were asked could say what the policy means for their work.")
            .addObjectiveEvidence("Talks of 18 March 2026")
            .build());
    aims.addAuditFinding(
        finding("finding-cards", "Cards could name examples", AnnexControl.A_8_2)
            .type(AuditFinding.Type.OPPORTUNITY_FOR_IMPROVEMENT)
            .statement("Two real errors on each card would teach more than a list of limits.")
            .addObjectiveEvidence("Cards K-06 and K-07, version 1.0")
            .build());
  }

  private static AuditFinding.Builder finding(String id, String title, Provision requirement) {
    return AuditFinding.builder()
        .id(Id.of(id))
        .title(title)
        .audit(Id.of("audit-2026"))
        .requirement(requirement);
  }

  private static ManagementReview managementReview() {
    return ManagementReview.builder()
        .id(Id.of("review-2026"))
        .title("First management review")
        .plannedFor(day("2026-05-28"))
        .date(on("2026-05-28"))
        .chairedBy(MAEVE)
        .addParticipant(CONOR)
        .addParticipant(UNA)
        .addInput(input(ReviewInput.Type.EARLIER_ACTIONS, "The first review: none yet.").build())
        .addInput(
            input(ReviewInput.Type.CONTEXT_CHANGES, "Suppliers switch functions on unasked.")
                .addContextIssue(Id.of("issue-supplier-pace"))
                .addContextIssue(Id.of("issue-climate"))
                .build())
        .addInput(
            input(ReviewInput.Type.INTERESTED_PARTY_CHANGES, "A second client asks about AI.")
                .addInterestedParty(Id.of("ip-clients"))
                .build())
        .addInput(
            input(ReviewInput.Type.NONCONFORMITIES, "One, its action is done and being watched.")
                .addNonconformity(Id.of("nc-changes"))
                .build())
        .addInput(
            input(ReviewInput.Type.MEASUREMENTS, "Signatures and consent full; workshops late.")
                .addMeasurement(Id.of("m-second-look-2026-03-27"))
                .addMeasurement(Id.of("m-late-errors-2026-03-27"))
                .addMeasurement(Id.of("m-consent-2026-03-27"))
                .addMeasurement(Id.of("m-workshops-2026-03-27"))
                .build())
        .addInput(
            input(ReviewInput.Type.AUDIT_RESULTS, "Ready, with one minor nonconformity.")
                .addAudit(Id.of("audit-2026"))
                .build())
        .addInput(
            input(ReviewInput.Type.IMPROVEMENT_OPPORTUNITIES, "Examples on the cards.")
                .addImprovement(Id.of("improve-cards"))
                .build())
        .suitability("It fits a firm of 14 and two tools; nothing to add.")
        .adequacy("All that the standard asks for is there, on few pages.")
        .effectiveness("One error in a year reached a client. Before the AIMS nobody counted.")
        .addDecision(
            ReviewDecision.builder()
                .type(ReviewDecision.Type.IMPROVEMENT)
                .decision("Put two real errors on each card.")
                .owner(PIOTR)
                .due(day("2026-06-30"))
                .completedOn(on("2026-06-08"))
                .addImprovement(Id.of("improve-cards"))
                .build())
        .addDecision(
            ReviewDecision.builder()
                .type(ReviewDecision.Type.CHANGE)
                .decision("Write the reading of release notes into the manual.")
                .owner(UNA)
                .due(day("2026-06-30"))
                .completedOn(on("2026-06-08"))
                .addChange(Id.of("change-release-notes"))
                .build())
        .addDecision(
            ReviewDecision.builder()
                .type(ReviewDecision.Type.OTHER)
                .decision("Apply for certification.")
                .owner(UNA)
                .due(day("2026-06-30"))
                .completedOn(on("2026-06-15"))
                .build())
        .document(Id.of("doc-review"))
        .build();
  }

  private static ReviewInput.Builder input(ReviewInput.Type type, String summary) {
    return ReviewInput.builder().type(type).summary(summary);
  }
}
