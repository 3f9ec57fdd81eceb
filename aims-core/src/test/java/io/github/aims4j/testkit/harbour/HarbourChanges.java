package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.approval;
import static io.github.aims4j.testkit.harbour.OperationsKit.done;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.look;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;
import static io.github.aims4j.testkit.harbour.OperationsKit.open;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.Opportunity;

/** Opportunities that Harbour Bank sees, and changes of its AIMS and its systems. */
final class HarbourChanges {

  private HarbourChanges() {}

  static void addTo(Aims.Builder aims) {
    addOpportunities(aims);
    aims.addChange(scoring()).addChange(bureauFeed()).addChange(manual());
  }

  private static void addOpportunities(Aims.Builder aims) {
    aims.addOpportunity(
            opportunity(
                    "lend-to-newcomers",
                    "Lend to people without a history",
                    "Proof of income and rent paid on time tell more about newcomers than the bureau does.",
                    "head-credit-petra-lang")
                .aiSystems(ids("credit-scoring"))
                .objectives(ids("obj-fair-approval"))
                .contextIssues(ids("issue-public-trust"))
                .interestedParties(ids("ip-applicants", "ip-shareholders"))
                .addAction(
                    open(
                        "Use proof of income as a feature of version 4.0.",
                        "head-data-science-jun-park",
                        "2026-10-31",
                        "Approvals of thin files rise without more defaults."))
                .processes(ids("proc-development"))
                .source(exported(451, "title", "Opportunity", "Newcomer lending"))
                .addNote("Raised by the consumer association in the hearing of January 2026.")
                .addEvidence(
                    evidence(
                        "Study on rent as a feature",
                        "grc://opportunities/newcomers/study.pdf",
                        "2026-02-20",
                        "head-data-science-jun-park",
                        "2028-02-20"))
                .build())
        .addOpportunity(
            opportunity(
                    "shared-fraud-patterns",
                    "Share patterns of fraud",
                    "Banks of the coast see the same gangs; patterns can be shared without data of customers.",
                    "operations-unit")
                .aiSystems(ids("fraud-alerts"))
                .objectives(ids("obj-incident-response"))
                .interestedParties(ids("ip-customers"))
                .addAction(
                    open(
                        "Join the exchange as a full member.",
                        "operations-unit",
                        "2026-12-31",
                        "More fraud found at the same number of alerts."))
                .processes(ids("proc-use"))
                .build())
        .addOpportunity(
            opportunity(
                    "trust-by-openness",
                    "Win trust by openness",
                    "A bank that shows its assessments stands out.",
                    "aims-manager-ines-okafor")
                .objectives(ids("obj-explain-decisions"))
                .contextIssues(ids("issue-public-trust", "issue-eu-ai-act"))
                .interestedParties(ids("ip-public", "ip-customers"))
                .addAction(
                    done(
                        "Publish the summary of the impact of credit scoring.",
                        "aims-manager-ines-okafor",
                        "2026-04-30",
                        "2026-04-20",
                        "Readers, and questions that come in.",
                        look(
                            "2026-06-22",
                            true,
                            "aims-manager-ines-okafor",
                            "1,900 readers and 14 questions in two months.")))
                .processes(ids("proc-impact-assessment"))
                .build())
        .addOpportunity(
            opportunity(
                    "university",
                    "Work with Coast University",
                    "Research on fairness, and young people who come to know the bank.",
                    "hr-lead-eva-stern")
                .objectives(ids("obj-competence"))
                .contextIssues(ids("issue-skills-shortage"))
                .interestedParties(ids("ip-employees"))
                .addAction(
                    open(
                        "Place for a doctoral student.",
                        "hr-lead-eva-stern",
                        "2026-10-01",
                        "The place is filled."))
                .processes(ids("proc-development"))
                .build());
  }

  private static Opportunity.Builder opportunity(
      String slug, String title, String description, String owner) {
    return Opportunity.builder()
        .id(Id.of("opp-" + slug))
        .title(title)
        .description(description)
        .owner(Id.of(owner))
        .identifiedOn(on("2026-02"));
  }

  private static Change scoring() {
    return Change.builder()
        .id(Id.of("chg-credit-scoring-4-0"))
        .title("Credit scoring 4.0: new method and proof of income as a feature")
        .type(Change.Type.PLANNED)
        .reason(
            "Version 3.1 was trained before interest rates rose and knows little about newcomers.")
        .aiSystems(ids("credit-scoring"))
        .processes(ids("proc-development"))
        .documents(
            ids(
                "doc-design-credit-scoring",
                "doc-tech-credit-scoring",
                "doc-user-info-credit-scoring"))
        .significant(true)
        .addSignificantBy(Id.of("sig-new-model"))
        .significantBecause("New method and new source of data.")
        .plan(
            "Verification from May 2026, trial run beside version 3.1 in the third quarter, release in Germany first, in the Netherlands a month later.")
        .consequences(
            "Some applicants who would be approved today will be refused, and the other way round.")
        .mitigation("Officers see both scores for two months.")
        .owner(Id.of("head-data-science-jun-park"))
        .proposedOn(on("2026-01-12"))
        .effectiveOn(on("2026-10"))
        .approval(
            approval(
                "cro-tom-visser",
                "2026-03-02",
                "Go-ahead for verification; release is decided on its own."))
        .riskAssessments(ids("ra-change-4-0"))
        .impactAssessments(ids("ia-credit-scoring-2026"))
        .source(exported(470, "title", "Change", "CR-2026-004"))
        .addNote("Discussed with both supervisors on 26 February 2026.")
        .addEvidence(
            evidence(
                "Change request with signatures",
                "grc://changes/CR-2026-004.pdf",
                "2026-03-02",
                "aims-manager-ines-okafor",
                "2031-03-02"))
        .build();
  }

  private static Change bureauFeed() {
    return Change.builder()
        .id(Id.of("chg-bureau-feed"))
        .title("NorthData changed the code for settled debts without notice")
        .type(Change.Type.UNINTENDED)
        .reason("A new release at the bureau; the notice went to an old address.")
        .aiSystems(ids("credit-scoring"))
        .processes(ids("proc-data", "proc-suppliers"))
        .documents(ids("doc-agreement-northdata"))
        .significant(true)
        .addSignificantBy(Id.of("sig-supplier"))
        .significantBecause("A supplier changed what it delivers.")
        .consequences(
            "For one day settled debts counted as open in 87 applications; 11 of them had been refused.")
        .mitigation(
            "The feed was held on the same day, the 87 applications were scored again, and 4 refusals were taken back.")
        .owner(Id.of("data-engineer-omar-said"))
        .proposedOn(on("2026-02-04"))
        .effectiveOn(on("2026-02-03"))
        .riskAssessments(ids("ra-2026"))
        .build();
  }

  private static Change manual() {
    return Change.builder()
        .id(Id.of("chg-aims-manual"))
        .title("AIMS manual: release board and broker channel written in")
        .type(Change.Type.PLANNED)
        .reason("The manual still described the time before the broker portal.")
        .processes(ids("proc-changes", "proc-documents"))
        .documents(ids("doc-aims-manual"))
        .significant(false)
        .significantBecause("What is done stays as it is; it is only written down.")
        .plan("Draft by the AIMS manager, two weeks for comments, in force on the first of April.")
        .owner(Id.of("aims-manager-ines-okafor"))
        .proposedOn(on("2026-03-04"))
        .effectiveOn(on("2026-04-01"))
        .approval(approval("ceo-lena-brandt", "2026-03-25", "Without remarks by the units."))
        .build();
  }
}
