package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.ReviewDecision;
import io.github.aims4j.evaluation.ReviewInput;
import java.time.LocalDate;
import java.util.List;

/** The management reviews of Harbour Bank. */
final class HarbourReviews {

  private HarbourReviews() {}

  static void addTo(Aims.Builder aims) {
    aims.addManagementReview(review2025());
    aims.addManagementReview(review2026());
  }

  private static ManagementReview review2025() {
    return ManagementReview.builder()
        .id(Id.of("review-2025"))
        .title("Management review 2025, the first one")
        .plannedFor(LocalDate.of(2025, 3, 18))
        .date(on("2025-03-18"))
        .chairedBy(Id.of("ceo-lena-brandt"))
        .participants(
            ids(
                "cro-tom-visser",
                "aims-manager-ines-okafor",
                "head-credit-petra-lang",
                "auditor-ruth-keller"))
        .inputs(
            List.of(
                input(ReviewInput.Type.EARLIER_ACTIONS, "There are none; it is the first review.")
                    .build(),
                input(
                        ReviewInput.Type.CONTEXT_CHANGES,
                        "The EU AI Act is in force; its duties for scoring come step by step.")
                    .addContextIssue(Id.of("issue-eu-ai-act"))
                    .build(),
                input(
                        ReviewInput.Type.INTERESTED_PARTY_CHANGES,
                        "Nothing changed since the list was made in 2024.")
                    .build(),
                input(
                        ReviewInput.Type.NONCONFORMITIES,
                        "None on record since the AIMS began in 2024.")
                    .build(),
                input(
                        ReviewInput.Type.MEASUREMENTS,
                        "The gap was 4.1 points at the validation of version 3.1; monthly "
                            + "figures start in April.")
                    .build(),
                input(
                        ReviewInput.Type.AUDIT_RESULTS,
                        "Ready for certification; the criteria were too new to judge.")
                    .addAudit(Id.of("audit-2025-1"))
                    .build(),
                input(
                        ReviewInput.Type.IMPROVEMENT_OPPORTUNITIES,
                        "One report a quarter instead of one a year.")
                    .build()))
        .suitability("The AIMS fits the bank.")
        .adequacy("Enough for two countries; suppliers need more attention.")
        .effectiveness("To be judged next year.")
        .addDecision(
            ReviewDecision.builder()
                .type(ReviewDecision.Type.IMPROVEMENT)
                .decision("The AIMS manager reports to the board each quarter.")
                .owner(Id.of("aims-manager-ines-okafor"))
                .due(LocalDate.of(2025, 7, 31))
                .completedOn(on("2025-07-22"))
                .build())
        .addDecision(
            ReviewDecision.builder()
                .type(ReviewDecision.Type.CHANGE)
                .decision("Contracts of before 2024 are to speak of changes to models.")
                .owner(Id.of("procurement-lead-ida-holm"))
                .due(LocalDate.of(2025, 12, 31))
                .build())
        .document(Id.of("doc-minutes-2025"))
        .build();
  }

  private static ManagementReview review2026() {
    return ManagementReview.builder()
        .id(Id.of("review-2026"))
        .title("Management review 2026")
        .plannedFor(LocalDate.of(2026, 3, 24))
        .date(on("2026-03-24"))
        .chairedBy(Id.of("ceo-lena-brandt"))
        .participants(
            ids(
                "board",
                "cro-tom-visser",
                "aims-manager-ines-okafor",
                "head-credit-petra-lang",
                "head-data-science-jun-park",
                "dpo-marek-haas",
                "auditor-ruth-keller"))
        .inputs(inputs2026())
        .suitability("The AIMS fits the bank and, since February, its work with brokers.")
        .adequacy("Enough people and means, but for training in Rotterdam.")
        .effectiveness(
            "Gaps are seen and acted on; supplied data were not under control " + "until now.")
        .decisions(decisions2026())
        .document(Id.of("doc-minutes-2026"))
        .source(row(421, "date", "Termin", "24.03.26, 13-17 Uhr"))
        .addNote("The review took four hours; the item on suppliers took one of them.")
        .addEvidence(
            kept(
                "Minutes signed by the chair",
                "2026/minutes-review-2026.pdf",
                "b7e2640fd8153a9c",
                "2026-03-31",
                "aims-manager-ines-okafor",
                LocalDate.of(2036, 12, 31)))
        .build();
  }

  private static List<ReviewInput> inputs2026() {
    return List.of(
        input(
                ReviewInput.Type.EARLIER_ACTIONS,
                "Of two actions of 2025 one is done (report each quarter); "
                    + "contracts are late: two of four speak of models.")
            .build(),
        input(
                ReviewInput.Type.CONTEXT_CHANGES,
                "Brokers and interest rates weigh more; nothing new on climate.")
            .contextIssues(ids("issue-interest-rates", "issue-cloud-dependence", "issue-climate"))
            .build(),
        input(
                ReviewInput.Type.INTERESTED_PARTY_CHANGES,
                "Brokers ask for limits of use, consumers for plainer reasons.")
            .interestedParties(ids("ip-brokers", "ip-consumer-association", "ip-applicants"))
            .build(),
        input(
                ReviewInput.Type.NONCONFORMITIES,
                "Two in the first quarter, none in the year before; both with a " + "cause found.")
            .nonconformities(ids("nc-2026-1", "nc-2026-2"))
            .build(),
        input(
                ReviewInput.Type.MEASUREMENTS,
                "The gap fell to 2.6 points; complaints missed the target twice; "
                    + "training is behind.")
            .measurements(
                ids(
                    "meas-approval-gap-2026-02",
                    "meas-complaints-2025-q3",
                    "meas-complaints-2025-q4",
                    "meas-gini-2025-q4",
                    "meas-incident-time-2025-q4",
                    "meas-override-rate-2025",
                    "meas-data-missing-2026-02",
                    "meas-drift-2026-w11",
                    "meas-training-2026-q1"))
            .build(),
        input(
                ReviewInput.Type.AUDIT_RESULTS,
                "One major finding on suppliers; the first audit had none.")
            .addAudit(Id.of("audit-2025-1"))
            .addAudit(Id.of("audit-2026-1"))
            .build(),
        input(
                ReviewInput.Type.IMPROVEMENT_OPPORTUNITIES,
                "Plainer reason codes and an alarm for drift.")
            .addImprovement(Id.of("imp-reason-codes"))
            .addImprovement(Id.of("imp-drift-alarm"))
            .build(),
        input(ReviewInput.Type.OTHER, "Objectives for 2026 and the policy in version 2.1.")
            .build());
  }

  private static List<ReviewDecision> decisions2026() {
    return List.of(
        ReviewDecision.builder()
            .type(ReviewDecision.Type.IMPROVEMENT)
            .decision("New reason codes are to be in use before the summer.")
            .owner(Id.of("head-credit-petra-lang"))
            .due(LocalDate.of(2026, 5, 31))
            .completedOn(on("2026-05-11"))
            .addImprovement(Id.of("imp-reason-codes"))
            .build(),
        ReviewDecision.builder()
            .type(ReviewDecision.Type.CHANGE)
            .decision("The manual is to describe the release board and the brokers.")
            .owner(Id.of("aims-manager-ines-okafor"))
            .due(LocalDate.of(2026, 4, 1))
            .completedOn(on("2026-04-01"))
            .addChange(Id.of("chg-aims-manual"))
            .build(),
        ReviewDecision.builder()
            .type(ReviewDecision.Type.OTHER)
            .decision(
                "Contracts with ChatWorks and Papertrail are to speak of changes to "
                    + "models; Tom Visser takes it over.")
            .owner(Id.of("cro-tom-visser"))
            .due(LocalDate.of(2026, 9, 30))
            .build());
  }

  private static ReviewInput.Builder input(ReviewInput.Type type, String summary) {
    return ReviewInput.builder().type(type).summary(summary);
  }
}
