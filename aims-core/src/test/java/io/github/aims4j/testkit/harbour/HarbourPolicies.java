package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Review;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.PolicyCommitment;
import java.time.LocalDate;
import java.util.List;

/** The AI policy of Harbour Bank, and the policies that it points to. */
final class HarbourPolicies {

  private HarbourPolicies() {}

  static void addTo(Aims.Builder aims) {
    aims.addPolicy(aiPolicy());
    security(aims);
    privacy(aims);
    credit(aims);
    procurement(aims);
    people(aims);
  }

  private static Policy aiPolicy() {
    return Policy.builder()
        .id(Id.of("policy-ai"))
        .title("AI policy of Harbour Bank")
        .type(Policy.Type.AI)
        .statement(
            "We lend to people, not to scores. AI helps us to decide faster and "
                + "more evenly; people answer for the decision, can explain it and "
                + "can change it.")
        .version("2.1")
        .addCommitment(
            commitment(
                PolicyCommitment.Type.APPLICABLE_REQUIREMENTS,
                "We keep to law, supervision and what we promised to customers and brokers.",
                "Section 2"))
        .addCommitment(
            commitment(
                PolicyCommitment.Type.CONTINUAL_IMPROVEMENT,
                "We make the AIMS better each year and say by what we measure that.",
                "Section 6"))
        .addCommitment(
            commitment(
                PolicyCommitment.Type.OTHER,
                "A person who was refused can speak to a person.",
                "Section 4"))
        .themes(
            List.of(
                "fairness",
                "robustness",
                "data",
                "human judgement",
                "transparency",
                "competence",
                "safety and security",
                "environment"))
        .owner(Id.of("aims-manager-ines-okafor"))
        .effectiveFrom(LocalDate.of(2026, 4, 1))
        .approval(
            Approval.builder()
                .approvedBy(Id.of("board"))
                .date(on("2026-03-24"))
                .remark("The theme on environment is new.")
                .build())
        .addReview(
            Review.builder()
                .date(on("2025-03-18"))
                .addReviewedBy(Id.of("board"))
                .occasion("Management review 2025")
                .outcome("Still fits; a clearer sentence on brokers is wanted next year.")
                .changed(false)
                .build())
        .addReview(
            Review.builder()
                .date(on("2026-03-24"))
                .reviewedBy(ids("board", "aims-manager-ines-okafor", "legal-counsel-felix-adler"))
                .occasion("Management review 2026")
                .outcome("Brokers and energy were added; version 2.1 follows 2.0.")
                .changed(true)
                .build())
        .nextReview(LocalDate.of(2027, 3, 31))
        .relatedPolicies(
            ids(
                "policy-security",
                "policy-privacy",
                "policy-credit",
                "policy-procurement",
                "policy-people"))
        .affectedPolicies(ids("policy-privacy", "policy-credit", "policy-people"))
        .affectedDetermined(on("2026-02-10"))
        .availability("On the website for everybody; on paper at the counter on request.")
        .document(Id.of("doc-policy-ai"))
        .source(row(408, "version", "Policy version", "2.0 (2.1 in Vorbereitung)"))
        .addNote("The export still shows version 2.0, which was in force until 31 March 2026.")
        .addEvidence(
            kept(
                "Signed AI policy, version 2.1",
                "2026/policy-ai-2-1-signed.pdf",
                "60e4b1d29fa7c358",
                "2026-03-30",
                "aims-manager-ines-okafor",
                LocalDate.of(2036, 3, 31)))
        .build();
  }

  private static PolicyCommitment commitment(
      PolicyCommitment.Type type, String statement, String place) {
    return PolicyCommitment.builder().type(type).statement(statement).place(place).build();
  }

  private static void security(Aims.Builder aims) {
    aims.addPolicy(
        other("policy-security", "Information security policy", Policy.Type.INFORMATION_SECURITY)
            .statement("Protects information and systems, models and training data among them.")
            .version("5.0")
            .owner(Id.of("ciso-aylin-demir"))
            .effectiveFrom(LocalDate.of(2025, 7, 1))
            .approval(approved("2025-06-17"))
            .nextReview(LocalDate.of(2026, 12, 31))
            .build());
  }

  private static void privacy(Aims.Builder aims) {
    aims.addPolicy(
        other("policy-privacy", "Privacy policy", Policy.Type.PRIVACY)
            .statement(
                "Personal data serve the purpose for which they were given, "
                    + "training included.")
            .version("3.2")
            .owner(Id.of("dpo-marek-haas"))
            .effectiveFrom(LocalDate.of(2025, 10, 1))
            .approval(approved("2025-09-16"))
            .addReview(
                Review.builder()
                    .date(on("2026-02-10"))
                    .addReviewedBy(Id.of("dpo-marek-haas"))
                    .occasion("Objectives for AI systems of 2026")
                    .outcome("Covers training data; no change needed.")
                    .changed(false)
                    .build())
            .nextReview(LocalDate.of(2026, 10, 1))
            .build());
  }

  private static void credit(Aims.Builder aims) {
    aims.addPolicy(
        other("policy-credit", "Credit policy", Policy.Type.OTHER)
            .statement(
                "Says who gets credit, who decides, and how a score is used in the " + "decision.")
            .version("11.0")
            .owner(Id.of("head-credit-petra-lang"))
            .effectiveFrom(LocalDate.of(2026, 1, 1))
            .approval(approved("2025-12-09"))
            .nextReview(LocalDate.of(2026, 12, 1))
            .build());
  }

  private static void procurement(Aims.Builder aims) {
    aims.addPolicy(
        other("policy-procurement", "Procurement policy", Policy.Type.PROCUREMENT)
            .statement(
                "Suppliers of AI systems and data tell the bank what changes, " + "before it does.")
            .version("4.1")
            .owner(Id.of("procurement-lead-ida-holm"))
            .effectiveFrom(LocalDate.of(2026, 5, 1))
            .approval(approved("2026-04-21"))
            .nextReview(LocalDate.of(2027, 5, 1))
            .build());
  }

  private static void people(Aims.Builder aims) {
    aims.addPolicy(
        other("policy-people", "People policy", Policy.Type.PERSONNEL)
            .statement("Who departs from a score for good reasons has the bank behind them.")
            .version("2.3")
            .owner(Id.of("hr-lead-eva-stern"))
            .effectiveFrom(LocalDate.of(2025, 4, 1))
            .approval(approved("2025-03-18"))
            .nextReview(LocalDate.of(2027, 4, 1))
            .build());
  }

  private static Policy.Builder other(String id, String title, Policy.Type type) {
    return Policy.builder()
        .id(Id.of(id))
        .title(title)
        .type(type)
        .addRelatedPolicy(Id.of("policy-ai"));
  }

  private static Approval approved(String date) {
    return Approval.builder().approvedBy(Id.of("board")).date(on(date)).build();
  }
}
