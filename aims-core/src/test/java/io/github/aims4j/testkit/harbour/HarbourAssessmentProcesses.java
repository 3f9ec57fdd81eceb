package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;
import static io.github.aims4j.testkit.harbour.HarbourWorkProcesses.flow;
import static io.github.aims4j.testkit.harbour.HarbourWorkProcesses.process;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;

/** The processes by which Harbour Bank assesses, audits, reviews and corrects. */
final class HarbourAssessmentProcesses {

  private HarbourAssessmentProcesses() {}

  static void addTo(Aims.Builder aims) {
    risk(aims);
    impact(aims);
    audit(aims);
    review(aims);
    correction(aims);
  }

  private static void risk(Aims.Builder aims) {
    aims.addAimsProcess(
        process("proc-risk-assessment", "AI risk assessment", AimsProcess.Type.RISK_ASSESSMENT)
            .purpose(
                "Finds, analyses and ranks what AI systems can do to people and to " + "the bank.")
            .owner(Id.of("aims-manager-ines-okafor"))
            .addInput(flow("Results of impact assessments", "proc-impact-assessment"))
            .addInput(flow("Incidents with their causes", "proc-incidents"))
            .addInput(flow("Changes that count as significant", "proc-changes"))
            .addInput(flow("News on law and market", ""))
            .addOutput(flow("Risks with level and rank", "proc-risk-treatment"))
            .addCriterion("Criteria 2025 are used; no level is set by hand.")
            .addCriterion("Two people of different units rate each risk before they talk.")
            .addTrigger("Each February")
            .addTrigger("A significant change is proposed or has happened")
            .addPolicy(Id.of("policy-ai"))
            .objectives(ids("obj-fair-approval", "obj-robust-scoring", "obj-explain-decisions"))
            .importance("high")
            .version("2.1")
            .addDocument(Id.of("doc-risk-process"))
            .lastReview(on("2025-12-09"))
            .nextReview(LocalDate.of(2026, 12, 9))
            .source(row(407, "name", "Prozess", "KI-Risikoanalyse / AI risk analysis"))
            .addNote("Rating in two steps was added after the first internal audit.")
            .addEvidence(
                kept(
                    "Rating sheets of the workshops of February 2026",
                    "2026/ra-2026-ratings.xlsx",
                    "d2470be6915ac83f",
                    "2026-02-27",
                    "aims-manager-ines-okafor",
                    LocalDate.of(2031, 2, 28)))
            .build());
    aims.addAimsProcess(
        process("proc-risk-treatment", "AI risk treatment", AimsProcess.Type.RISK_TREATMENT)
            .purpose("Chooses what is done about each risk and follows it until it works.")
            .owner(Id.of("cro-tom-visser"))
            .addInput(flow("Risks with level and rank", "proc-risk-assessment"))
            .addOutput(flow("Controls to be built into development", "proc-development"))
            .addOutput(flow("Controls to be kept in use", "proc-use"))
            .addOutput(flow("Plan and residual risk for review", "proc-management-review"))
            .addCriterion("Each risk above acceptable has an option, an owner and a day.")
            .addCriterion("The chief risk officer accepts what remains, for a year at most.")
            .addTrigger("A risk is above what is acceptable")
            .addPolicy(Id.of("policy-ai"))
            .importance("high")
            .version("2.0")
            .addDocument(Id.of("doc-treatment-process"))
            .lastReview(on("2025-12-09"))
            .nextReview(LocalDate.of(2026, 12, 9))
            .build());
  }

  private static void impact(Aims.Builder aims) {
    aims.addAimsProcess(
        process(
                "proc-impact-assessment",
                "AI system impact assessment",
                AimsProcess.Type.IMPACT_ASSESSMENT)
            .purpose("Looks at what a system can mean for people, groups and society.")
            .owner(Id.of("dpo-marek-haas"))
            .addInput(flow("Intended use and design", "proc-development"))
            .addInput(flow("Concerns and reports of harm", "proc-concerns"))
            .addOutput(flow("Results of impact assessments", "proc-risk-assessment"))
            .addCriterion(
                "People from the affected groups are heard for systems of high " + "impact.")
            .addTrigger(
                "Before deployment, each year for high impact, and on significant " + "change")
            .addControl(AnnexControl.A_5_2)
            .addControl(AnnexControl.A_5_3)
            .addControl(AnnexControl.A_5_4)
            .addControl(AnnexControl.A_5_5)
            .policies(ids("policy-ai", "policy-privacy"))
            .importance("high")
            .version("1.4")
            .addDocument(Id.of("doc-impact-process"))
            .lastReview(on("2026-01-15"))
            .nextReview(LocalDate.of(2027, 1, 15))
            .build());
  }

  private static void audit(Aims.Builder aims) {
    aims.addAimsProcess(
        process(
                "proc-internal-audit",
                "Internal audit of the AIMS",
                AimsProcess.Type.INTERNAL_AUDIT)
            .purpose("Tells the board whether the AIMS meets its rules and works.")
            .owner(Id.of("auditor-ruth-keller"))
            .addInput(flow("Records and documents of the AIMS", "proc-documents"))
            .addOutput(flow("Findings", "proc-corrective-action"))
            .addOutput(flow("Audit results", "proc-management-review"))
            .addCriterion("Nobody audits own work; an outside firm audits this process.")
            .addTrigger("The yearly programme")
            .addPolicy(Id.of("policy-ai"))
            .importance("medium")
            .version("1.2")
            .addDocument(Id.of("doc-aims-manual"))
            .lastReview(on("2026-04-14"))
            .nextReview(LocalDate.of(2027, 4, 14))
            .build());
  }

  private static void review(Aims.Builder aims) {
    aims.addAimsProcess(
        process("proc-management-review", "Management review", AimsProcess.Type.MANAGEMENT_REVIEW)
            .purpose("Lets the board judge the AIMS and decide what changes.")
            .owner(Id.of("ceo-lena-brandt"))
            .addInput(flow("Audit results", "proc-internal-audit"))
            .addInput(flow("Plan and residual risk for review", "proc-risk-treatment"))
            .addInput(flow("State of corrective action", "proc-corrective-action"))
            .addInput(flow("State of suppliers", "proc-suppliers"))
            .addOutput(flow("Decisions on changes", "proc-changes"))
            .addCriterion("Every input of the agenda is on the table; minutes within ten days.")
            .addTrigger("Each March")
            .addPolicy(Id.of("policy-ai"))
            .importance("medium")
            .version("1.1")
            .addDocument(Id.of("doc-aims-manual"))
            .lastReview(on("2026-03-24"))
            .nextReview(LocalDate.of(2027, 3, 24))
            .build());
  }

  private static void correction(Aims.Builder aims) {
    aims.addAimsProcess(
        process(
                "proc-corrective-action",
                "Nonconformity and corrective action",
                AimsProcess.Type.CORRECTIVE_ACTION)
            .purpose("Removes what is wrong, and why it went wrong.")
            .owner(Id.of("aims-manager-ines-okafor"))
            .addInput(flow("Findings", "proc-internal-audit"))
            .addInput(flow("Incidents that broke a rule", "proc-incidents"))
            .addOutput(flow("State of corrective action", "proc-management-review"))
            .addOutput(flow("Changes of the AIMS", "proc-changes"))
            .addCriterion("Cause within 15 working days; effect is checked by somebody else.")
            .addTrigger("A requirement is not met")
            .addPolicy(Id.of("policy-ai"))
            .importance("high")
            .version("1.3")
            .addDocument(Id.of("doc-aims-manual"))
            .lastReview(on("2026-02-02"))
            .nextReview(LocalDate.of(2027, 2, 2))
            .build());
  }
}
