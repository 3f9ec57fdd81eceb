package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.TechnicalDocumentation;
import io.github.aims4j.operation.UseCheck;
import io.github.aims4j.operation.UserInformation;
import java.util.List;

/** What Harbour Bank tells others of its systems, and what they are meant for. */
final class HarbourInformation {

  private HarbourInformation() {}

  static void addTo(Aims.Builder aims) {
    addTechnicalDocumentation(aims);
    addUserInformation(aims);
    addScoringUse(aims);
    addOtherUses(aims);
  }

  private static void addTechnicalDocumentation(Aims.Builder aims) {
    aims.addTechnicalDocumentation(
            technical(
                    "credit-scoring-authorities",
                    "Credit scoring for supervisors",
                    "credit-scoring",
                    "Authorities")
                .version("3.1")
                .interestedParties(ids("ip-supervisor-de", "ip-supervisor-nl"))
                .contents(
                    List.of(
                        "Purpose and limits",
                        "Data and their origin",
                        "Method and features",
                        "Results of validation by group",
                        "Oversight by people"))
                .date(on("2025-10-01"))
                .providedOn(on("2025-10-06"))
                .document(Id.of("doc-tech-credit-scoring"))
                .source(exported(601, "audience", "Addressee", "Supervisors DE, NL"))
                .addNote(
                    "The first edition was given to them on 13 March 2025; this one adds the broker portal.")
                .addEvidence(
                    evidence(
                        "Receipts of both supervisors",
                        "grc://tech-doc/credit-scoring/receipts.pdf",
                        "2025-10-06",
                        "legal-counsel-felix-adler",
                        "2030-12-31"))
                .build())
        .addTechnicalDocumentation(
            technical(
                    "credit-scoring-operators",
                    "Credit scoring for those who run it",
                    "credit-scoring",
                    "Operations unit")
                .version("3.1")
                .interestedParties(ids("ip-employees"))
                .contents(
                    List.of("Release and step back", "Indicators and alarms", "Fallback rules"))
                .date(on("2026-04-22"))
                .providedOn(on("2026-04-24"))
                .build())
        .addTechnicalDocumentation(
            technical(
                    "credit-scoring-brokers",
                    "Interface of the broker portal",
                    "credit-scoring",
                    "Brokers and makers of their software")
                .version("3.1")
                .interestedParties(ids("ip-brokers"))
                .contents(
                    List.of(
                        "Fields and their meaning",
                        "Score, reasons and what they do not mean",
                        "Limit of two attempts"))
                .date(on("2025-09-22"))
                .providedOn(on("2025-09-24"))
                .build())
        .addTechnicalDocumentation(
            technical(
                    "fraud-alerts",
                    "Fraud alerts for audit and supervisors",
                    "fraud-alerts",
                    "Authorities")
                .interestedParties(ids("ip-supervisor-de"))
                .contents(List.of("Method", "Rates of alarms and losses", "Work of the alert desk"))
                .date(on("2026-05-04"))
                .build());
  }

  private static TechnicalDocumentation.Builder technical(
      String slug, String title, String aiSystem, String audience) {
    return TechnicalDocumentation.builder()
        .id(Id.of("tech-" + slug))
        .title(title)
        .aiSystem(Id.of(aiSystem))
        .audience(audience);
  }

  private static void addUserInformation(Aims.Builder aims) {
    aims.addUserInformation(
            information(
                    "credit-scoring-officers",
                    "Credit scoring: what officers need to know",
                    "credit-scoring",
                    "Credit officers")
                .version("3.1")
                .contents(
                    List.of(
                        "What the score says and does not say",
                        "When it misleads",
                        "How to overrule it",
                        "Hotline"))
                .channel("Help page beside the score, and a course of half a day")
                .accessibility("Read aloud by the browser; in German, Dutch and English")
                .date(on("2026-05-11"))
                .document(Id.of("doc-user-info-credit-scoring"))
                .source(exported(611, "title", "User information", "CS officer guide"))
                .addNote("Officers who work with it wrote the part on when it misleads.")
                .addEvidence(
                    evidence(
                        "Guide for officers, edition of May 2026",
                        "grc://user-info/credit-scoring/officers-2026-05.pdf",
                        "2026-05-11",
                        "credit-officer-jan-bos",
                        "2027-05-31"))
                .build())
        .addUserInformation(
            information(
                    "credit-scoring-applicants",
                    "Your application and our score",
                    "credit-scoring",
                    "Applicants")
                .version("3.1")
                .contents(
                    List.of(
                        "That a score is used, and for what",
                        "Which data count",
                        "How to have it looked at by a person",
                        "How to complain"))
                .channel("Leaflet, form on the net and letter of refusal")
                .accessibility("Plain language, large print, sign language film")
                .date(on("2026-05-11"))
                .build())
        .addUserInformation(
            information(
                    "credit-scoring-brokers", "Scores in the portal", "credit-scoring", "Brokers")
                .version("3.1")
                .contents(List.of("What the score is for", "Inputs as proven", "Whom to ask"))
                .channel("Start page of the portal")
                .date(on("2026-05-20"))
                .build())
        .addUserInformation(
            information("service-chat", "You talk to an assistant", "service-chat", "Customers")
                .contents(
                    List.of(
                        "That it is AI",
                        "What it can be asked",
                        "How to reach a person",
                        "What happens to messages"))
                .channel("First line of each talk")
                .accessibility("Works with screen readers; the way to a person is a button")
                .date(on("2026-01-12"))
                .build())
        .addUserInformation(
            information("fraud-alerts", "Why a payment waits", "fraud-alerts", "Customers")
                .contents(
                    List.of(
                        "That a machine marks payments and a person decides",
                        "How to release a payment"))
                .channel("Message in the app")
                .date(on("2026-05-04"))
                .build());
  }

  private static UserInformation.Builder information(
      String slug, String title, String aiSystem, String audience) {
    return UserInformation.builder()
        .id(Id.of("info-" + slug))
        .title(title)
        .aiSystem(Id.of(aiSystem))
        .audience(audience)
        .tellsOfAi(true);
  }

  private static void addScoringUse(Aims.Builder aims) {
    aims.addIntendedUse(
        IntendedUse.builder()
            .id(Id.of("use-credit-scoring"))
            .aiSystem(Id.of("credit-scoring"))
            .statement(
                "One ground among others when an officer decides on a loan of EUR 1,000 to 80,000 to a household.")
            .users(List.of("Trained credit officers", "Brokers with access to the portal"))
            .limits(
                List.of(
                    "Not for mortgages or firms",
                    "Not to choose tenants or staff",
                    "Not for advertising"))
            .conditions(
                List.of(
                    "The file is complete",
                    "The officer has had the course",
                    "Bureau data are not older than a day"))
            .addCheck(
                UseCheck.builder()
                    .date(on("2025-11-26"))
                    .asIntended(false)
                    .checkedBy(Id.of("dpo-marek-haas"))
                    .deviation(
                        "The unit for the bank's houses had asked for scores of four tenants.")
                    .consequence(
                        "The four scores were deleted, reading rights were cut again and the unit was instructed.")
                    .build())
            .addCheck(check("2026-05-27", "dpo-marek-haas"))
            .document(Id.of("doc-user-info-credit-scoring"))
            .source(exported(621, "statement", "Intended use", "Ratenkredit Privatkunden"))
            .addNote("Checked twice a year against the log of readers.")
            .addEvidence(
                evidence(
                    "Readers of scores, April and May 2026",
                    "grc://use/credit-scoring/readers-2026-05.xlsx",
                    "2026-05-27",
                    "dpo-marek-haas",
                    "2027-05-31"))
            .build());
  }

  private static void addOtherUses(Aims.Builder aims) {
    aims.addIntendedUse(
            IntendedUse.builder()
                .id(Id.of("use-fraud-alerts"))
                .aiSystem(Id.of("fraud-alerts"))
                .statement("Payments and cards are held until a clerk has looked.")
                .users(List.of("Clerks of the alert desk"))
                .limits(
                    List.of(
                        "Not to judge who is creditworthy",
                        "Not for reports to authorities without a legal ground"))
                .conditions(List.of("The desk is staffed"))
                .addCheck(check("2026-04-24", "operations-unit"))
                .build())
        .addIntendedUse(
            IntendedUse.builder()
                .id(Id.of("use-document-triage"))
                .aiSystem(Id.of("document-triage"))
                .statement("Sorting of papers and reading of numbers for a clerk to confirm.")
                .users(List.of("Mail room clerks"))
                .limits(List.of("No decision without a clerk"))
                .conditions(List.of("Scans of at least 200 dots per inch"))
                .addCheck(check("2026-05-21", "operations-unit"))
                .build())
        .addIntendedUse(
            IntendedUse.builder()
                .id(Id.of("use-service-chat"))
                .aiSystem(Id.of("service-chat"))
                .statement(
                    "Answers to simple questions of customers on products, fees and the app.")
                .users(List.of("Customers", "Visitors of the website"))
                .limits(List.of("No advice on investments or law", "No orders"))
                .conditions(List.of("A person can be reached in service hours"))
                .addCheck(check("2026-05-29", "care-lead-noor-jansen"))
                .build());
  }

  private static UseCheck check(String date, String checkedBy) {
    return UseCheck.builder().date(on(date)).asIntended(true).checkedBy(Id.of(checkedBy)).build();
  }
}
