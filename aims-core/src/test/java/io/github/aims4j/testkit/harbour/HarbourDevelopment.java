package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.approval;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.DesignDocumentation;
import io.github.aims4j.operation.SystemRequirement;
import java.util.List;

/** What Harbour Bank asks of its systems, and how they are designed. */
final class HarbourDevelopment {

  private HarbourDevelopment() {}

  static void addTo(Aims.Builder aims) {
    addScoringRequirements(aims);
    addOtherRequirements(aims);
    addDesigns(aims);
  }

  private static void addScoringRequirements(Aims.Builder aims) {
    aims.addSystemRequirement(
            requirement(
                    "scoring-fair",
                    "credit-scoring",
                    "The approval gap between groups that the law protects is below 3 percentage points.")
                .version("4.0")
                .rationale(
                    "Equal treatment is owed, and 5 points were too many for the consumer association.")
                .origin("Impact assessment of 2026")
                .risks(ids("risk-unfair-approval", "risk-proxy-postcode"))
                .acceptance("Gap on the loans of 2025, measured by model risk.")
                .approval(
                    approval(
                        "head-credit-petra-lang",
                        "2026-03-10",
                        "Holds for version 4.0; version 3.1 keeps 5 points."))
                .source(exported(521, "statement", "Requirement", "Fairness gap < 3 pp"))
                .addNote("Replaces the limit of 5 points of version 3.1.")
                .addEvidence(
                    evidence(
                        "List of requirements 4.0, signed",
                        "grc://systems/credit-scoring/4.0/requirements.pdf",
                        "2026-03-10",
                        "head-data-science-jun-park",
                        "2031-03-10"))
                .build())
        .addSystemRequirement(
            requirement(
                    "scoring-precise", "credit-scoring", "The Gini coefficient is at least 0.55.")
                .version("4.0")
                .rationale("Below that, defaults cost more than the score saves.")
                .origin("Credit policy")
                .risks(ids("risk-drift"))
                .acceptance("Coefficient on months that were kept apart.")
                .approval(
                    approval("head-credit-petra-lang", "2026-03-10", "Unchanged from version 3.1."))
                .build())
        .addSystemRequirement(
            requirement(
                    "scoring-reasons",
                    "credit-scoring",
                    "Each refusal comes with up to four reasons that name what the applicant can change.")
                .rationale("Applicants are owed reasons.")
                .origin("Requirement of applicants and of the data protection authority")
                .risks(ids("risk-opaque-refusal"))
                .acceptance("Fifteen of twenty applicants understand their letter.")
                .approval(approval("dpo-marek-haas", "2026-03-10", "In German and in Dutch."))
                .build())
        .addSystemRequirement(
            requirement(
                    "scoring-without-bureau",
                    "credit-scoring",
                    "A score can be given without bureau data, and says so.")
                .version("4.0")
                .rationale("The bureau can fail or end the contract.")
                .origin("Risk assessment")
                .risks(ids("risk-bureau-dependence", "risk-bureau-data-quality"))
                .acceptance("Gini coefficient of at least 0.45 without bureau data.")
                .approval(
                    approval(
                        "cro-tom-visser",
                        "2026-03-10",
                        "The loss of precision has to be shown to the officer."))
                .build());
  }

  private static void addOtherRequirements(Aims.Builder aims) {
    aims.addSystemRequirement(
            requirement(
                    "scoring-threshold-check",
                    "credit-scoring",
                    "A threshold goes live only as a checked file.")
                .version("3.1")
                .rationale("A typing error went live in January 2026.")
                .origin("Incident inc-wrong-threshold")
                .risks(ids("risk-wrong-threshold"))
                .acceptance("Three planted errors are stopped.")
                .approval(approval("cro-tom-visser", "2026-02-02", "At once, for both countries."))
                .build())
        .addSystemRequirement(
            requirement(
                    "fraud-release",
                    "fraud-alerts",
                    "An honest payment is released within two hours in nine of ten cases.")
                .rationale("People need their money.")
                .origin("Requirement of customers")
                .risks(ids("risk-fraud-false-alarm"))
                .acceptance("Share of a month.")
                .approval(
                    approval(
                        "operations-unit", "2025-03-10", "To be reached by the summer of 2026."))
                .build())
        .addSystemRequirement(
            requirement(
                    "chat-person",
                    "service-chat",
                    "Whoever asks for a person reaches one within two minutes in service hours.")
                .rationale("Nobody should be left with a machine.")
                .origin("Impact assessment of 2025")
                .risks(ids("risk-inaccessible-chat", "risk-chat-wrong-advice"))
                .acceptance("Test with four users of screen readers and fifty calls.")
                .approval(approval("care-lead-noor-jansen", "2025-02-25", "No remark."))
                .build())
        .addSystemRequirement(
            requirement(
                    "triage-doubt",
                    "document-triage",
                    "A paper that is read with a confidence below 0.9 goes to the pile for sorting by hand.")
                .rationale("A wrong number costs more than a look.")
                .origin("Trial of 2024")
                .risks(ids("risk-document-misread"))
                .acceptance("Of 200 doubtful papers all are in the pile.")
                .approval(approval("operations-unit", "2024-02-05", "No remark."))
                .build());
  }

  private static SystemRequirement.Builder requirement(
      String slug, String aiSystem, String statement) {
    return SystemRequirement.builder()
        .id(Id.of("req-" + slug))
        .aiSystem(Id.of(aiSystem))
        .statement(statement);
  }

  private static void addDesigns(Aims.Builder aims) {
    aims.addDesignDocumentation(
            design("credit-scoring-3-1", "Design of credit scoring 3.1", "credit-scoring", "3.1")
                .approach(
                    "Logistic regression on 41 grouped features, trained on 48 months of German and Dutch loans.")
                .choices(
                    List.of(
                        "A regression, since officers and supervisors can read its weights.",
                        "One model for both countries with a threshold for each.",
                        "Postcode and travel time left out, since they stand in for the quarter."))
                .security(
                    "Inputs are checked for range; the model file is signed; the portal gives no score for a made-up person.")
                .objectives(ids("obj-fair-approval", "obj-robust-scoring"))
                .requirements(ids("req-scoring-reasons"))
                .date(on("2025-02-10"))
                .document(Id.of("doc-design-credit-scoring"))
                .source(exported(531, "title", "Design document", "CS 3.1 design"))
                .addNote(
                    "The check of thresholds came later; it is described with the release of 22 April 2026.")
                .addEvidence(
                    evidence(
                        "Commit of the training pipeline, tag 3.1",
                        "git://models/credit-scoring@3.1",
                        "2025-02-10",
                        "ml-engineer-sara-nowak",
                        "2030-12-31"))
                .build())
        .addDesignDocumentation(
            design("credit-scoring-4-0", "Design of credit scoring 4.0", "credit-scoring", "4.0")
                .approach(
                    "Boosted trees on 58 features, held monotone where the trade knows the direction.")
                .choices(
                    List.of(
                        "Trees, since income and rent work together.",
                        "Monotone, so that a higher income never lowers the score.",
                        "The months of deferred loans are left out."))
                .security("As for 3.1, and a test with inputs that were made to fool the model.")
                .objectives(ids("obj-fair-approval", "obj-robust-scoring", "obj-data-quality"))
                .requirements(
                    ids(
                        "req-scoring-fair",
                        "req-scoring-precise",
                        "req-scoring-reasons",
                        "req-scoring-without-bureau"))
                .date(on("2026-05-08"))
                .build())
        .addDesignDocumentation(
            design("fraud-alerts-2-0", "Design of fraud alerts 2.0", "fraud-alerts", "2.0")
                .approach(
                    "Isolation forest from an open-source project, with 26 features of payments and a rule for journeys.")
                .choices(
                    List.of(
                        "Taken over and adapted, since the method is well known.",
                        "No texts of payments are read."))
                .security(
                    "Limits are known to four people; rejected attempts do not show the reason.")
                .requirements(ids("req-fraud-release"))
                .date(on("2023-03-06"))
                .build());
  }

  private static DesignDocumentation.Builder design(
      String slug, String title, String aiSystem, String version) {
    return DesignDocumentation.builder()
        .id(Id.of("design-" + slug))
        .title(title)
        .aiSystem(Id.of(aiSystem))
        .version(version);
  }
}
