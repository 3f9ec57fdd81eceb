package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.standard.AnnexControl.A_10_4;
import static io.github.aims4j.standard.AnnexControl.A_6_2_3;
import static io.github.aims4j.standard.AnnexControl.A_7_6;
import static io.github.aims4j.testkit.harbour.OperationsKit.approval;
import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.ApplicabilityEntry.Reason;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import java.util.Optional;

/** The statements of applicability of Harbour Bank: the one in force and its predecessor. */
final class HarbourApplicability {

  private HarbourApplicability() {}

  static void addTo(Aims.Builder aims) {
    aims.addStatementOfApplicability(second()).addStatementOfApplicability(third());
  }

  /** In force until the bank had brokers as customers: A.10.4 was excluded in general. */
  private static StatementOfApplicability second() {
    StatementOfApplicability.Builder statement =
        StatementOfApplicability.builder()
            .id(Id.of("soa-2"))
            .title("Statement of applicability, version 2")
            .version("2.0")
            .date(on("2025-02-24"))
            .comparedOn(on("2025-02-20"))
            .approval(
                approval("cro-tom-visser", "2025-03-03", "Version that was certified in May 2025."))
            .effectiveFrom(day("2025-03-10"))
            .noOwnControlsBecause(
                "The plan of 2025 was carried out with the controls of Annex A; the need for two of our own showed in operation.");
    HarbourJustifications.included(day("2025-02-24")).stream()
        .filter(entry -> !entry.annexControl().equals(Optional.of(A_10_4)))
        .forEach(statement::addEntry);
    return statement
        .addEntry(
            ApplicabilityEntry.builder()
                .annexControl(A_10_4)
                .decision(Decision.EXCLUDED)
                .justification(
                    "The bank provides no AI system or product with AI to customers who use it themselves; borrowers are affected, not customers of AI.")
                .build())
        .build();
  }

  private static StatementOfApplicability third() {
    StatementOfApplicability.Builder statement =
        StatementOfApplicability.builder()
            .id(Id.of("soa-3"))
            .title("Statement of applicability, version 3")
            .version("3.0")
            .date(on("2026-03-11"))
            .comparedOn(on("2026-03-10"))
            .approval(
                approval(
                    "cro-tom-visser",
                    "2026-03-13",
                    "A.10.4 comes in with the broker portal; two controls of our own are added."))
            .effectiveFrom(day("2026-03-16"))
            .supersedes(Id.of("soa-2"))
            .document(Id.of("doc-soa-3"))
            .source(exported(210, "title", "Statement", "SoA AIMS 3.0"))
            .addNote("Compared with Annex A line by line by the AIMS manager and internal audit.")
            .addEvidence(
                evidence(
                    "Signed statement",
                    "grc://soa/3.0/signed.pdf",
                    "2026-03-13",
                    "aims-manager-ines-okafor",
                    "2029-03-13"));
    HarbourJustifications.included(day("2026-03-11")).forEach(statement::addEntry);
    addExceptions(statement);
    addOwn(statement);
    return statement.build();
  }

  /** Controls that are necessary in general and left out for some systems. */
  private static void addExceptions(StatementOfApplicability.Builder statement) {
    statement
        .addEntry(
            exception(
                A_6_2_3,
                "Bought as they are: the suppliers design them, and their design is asked for by contract under A.10.3.",
                "document-triage",
                "service-chat"))
        .addEntry(
            exception(
                A_7_6,
                "The bank prepares no data for these systems; it hands over documents and messages as they come.",
                "document-triage",
                "service-chat"))
        .addEntry(
            exception(
                A_10_4,
                "What it gives out stays with the clerks of the bank; no customer gets or uses it.",
                "document-triage"));
  }

  private static ApplicabilityEntry exception(
      AnnexControl control, String justification, String... aiSystems) {
    return ApplicabilityEntry.builder()
        .annexControl(control)
        .decision(Decision.EXCLUDED)
        .aiSystems(ids(aiSystems))
        .justification(justification)
        .build();
  }

  private static void addOwn(StatementOfApplicability.Builder statement) {
    statement
        .addEntry(
            ApplicabilityEntry.builder()
                .ownControl(Id.of("ctl-challenger-model"))
                .decision(Decision.INCLUDED)
                .aiSystems(ids("credit-scoring"))
                .justification(
                    "Annex A asks for validation; a second model shows drift and gaps between two validations.")
                .addReason(Reason.RISK_TREATMENT)
                .addReason(Reason.GOOD_PRACTICE)
                .risks(ids("risk-unfair-approval", "risk-drift"))
                .build())
        .addEntry(
            ApplicabilityEntry.builder()
                .ownControl(Id.of("ctl-manual-review-limit"))
                .decision(Decision.INCLUDED)
                .aiSystems(ids("credit-scoring"))
                .justification("A person decides where the score knows little or the sum is large.")
                .addReason(Reason.RISK_TREATMENT)
                .risks(ids("risk-thin-files", "risk-wrong-threshold"))
                .build());
  }
}
