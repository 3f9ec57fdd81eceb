package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.approval;
import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.RetirementRecord;
import io.github.aims4j.operation.VerificationAndValidation;
import java.util.List;

/** How the systems of Harbour Bank are verified and validated, deployed and retired. */
final class HarbourReleases {

  private HarbourReleases() {}

  static void addTo(Aims.Builder aims) {
    addScoringTests(aims);
    addOtherTests(aims);
    addDeployments(aims);
    addRetirements(aims);
  }

  private static void addScoringTests(Aims.Builder aims) {
    aims.addVerificationAndValidation(
            test(
                    "credit-scoring-3-1",
                    "Validation of credit scoring 3.1",
                    VerificationAndValidation.Type.VALIDATION,
                    "credit-scoring",
                    "3.1")
                .method(
                    "Loans of twelve months that were kept apart, by country, sex and age group; sixty files read by hand.")
                .criteria(
                    List.of(
                        "Gini coefficient of at least 0.52",
                        "Approval gap below 5 points",
                        "Reasons agree with the file in 57 of 60 cases"))
                .requirements(ids("req-scoring-reasons"))
                .testData(ids("res-application-data"))
                .date(on("2025-03-07"))
                .performedBy(ids("model-risk-unit"))
                .passed(true)
                .result("Gini 0.546, gap 4.1 points, 59 of 60 files.")
                .document(Id.of("doc-vv-credit-scoring-3-1"))
                .source(exported(541, "result", "Result", "passed with remark"))
                .addNote("Remark: watch the gap for applicants under 25.")
                .addEvidence(
                    evidence(
                        "Notebook of the validation with its outputs",
                        "git://model-risk/credit-scoring-3.1/validation.ipynb",
                        "2025-03-07",
                        "model-risk-unit",
                        "2030-12-31"))
                .build())
        .addVerificationAndValidation(
            test(
                    "credit-scoring-3-1-threshold",
                    "Verification of the check of thresholds",
                    VerificationAndValidation.Type.VERIFICATION,
                    "credit-scoring",
                    "3.1")
                .method("Three wrong files were handed to the release.")
                .criteria(List.of("Three of three are stopped"))
                .requirements(ids("req-scoring-threshold-check"))
                .testData(ids("res-test-data"))
                .date(on("2026-04-22"))
                .performedBy(ids("ml-engineer-sara-nowak", "model-risk-unit"))
                .passed(true)
                .result("Three of three were stopped.")
                .build())
        .addVerificationAndValidation(
            test(
                    "credit-scoring-4-0",
                    "Verification of credit scoring 4.0",
                    VerificationAndValidation.Type.VERIFICATION,
                    "credit-scoring",
                    "4.0")
                .method(
                    "Tests of the pipeline, training twice with the same result, requirements one by one.")
                .criteria(
                    List.of(
                        "All 212 tests pass",
                        "Two trainings differ by less than 0.001 in each score"))
                .requirements(
                    ids("req-scoring-fair", "req-scoring-precise", "req-scoring-without-bureau"))
                .testData(ids("res-test-data", "res-bureau-data"))
                .date(on("2026-06-19"))
                .performedBy(ids("ml-engineer-sara-nowak"))
                .passed(false)
                .result(
                    "209 of 212 tests pass; three tests of the Dutch reason codes are open and will be run again in July.")
                .build());
  }

  private static void addOtherTests(Aims.Builder aims) {
    aims.addVerificationAndValidation(
            test(
                    "fraud-alerts-2-0",
                    "Validation of fraud alerts, second quarter of 2026",
                    VerificationAndValidation.Type.VALIDATION,
                    "fraud-alerts",
                    "2.0")
                .method("104 new cases of the exchange and 10,000 honest payments.")
                .criteria(
                    List.of(
                        "Four of five cases found", "At most 12 false alarms in 10,000 payments"))
                .requirements(ids("req-fraud-release"))
                .date(on("2026-06-12"))
                .performedBy(ids("model-risk-unit"))
                .passed(true)
                .result("86 of 104 cases, 9 false alarms.")
                .build())
        .addVerificationAndValidation(
            test(
                    "service-chat-nl",
                    "Validation of the assistant in Dutch",
                    VerificationAndValidation.Type.VALIDATION,
                    "service-chat",
                    "2025")
                .method(
                    "Four hundred questions of customers, answers read by two people; three hundred attempts to lead it astray.")
                .criteria(List.of("90 of 100 answers right", "No data of another customer"))
                .requirements(ids("req-chat-person"))
                .date(on("2025-12-19"))
                .performedBy(ids("customer-care-unit", "ciso-aylin-demir"))
                .passed(true)
                .result("364 of 400 answers right, no data of others.")
                .build())
        .addVerificationAndValidation(
            test(
                    "document-triage-2026-5",
                    "Acceptance of the new model of Papertrail",
                    VerificationAndValidation.Type.VALIDATION,
                    "document-triage",
                    "2026.5")
                .method("The fixed set of 400 papers, before and after the change of 18 May.")
                .criteria(List.of("At least 98 of 100 papers in the right pile"))
                .requirements(ids("req-triage-doubt"))
                .date(on("2026-05-20"))
                .performedBy(ids("operations-unit"))
                .passed(true)
                .result("395 of 400 before, 396 of 400 after.")
                .build());
  }

  private static VerificationAndValidation.Builder test(
      String slug,
      String title,
      VerificationAndValidation.Type type,
      String aiSystem,
      String version) {
    return VerificationAndValidation.builder()
        .id(Id.of("vv-" + slug))
        .title(title)
        .type(type)
        .aiSystem(Id.of(aiSystem))
        .version(version);
  }

  private static void addDeployments(Aims.Builder aims) {
    aims.addDeploymentPlan(
            plan("credit-scoring-3-1", "Deployment of credit scoring 3.1", "credit-scoring", "3.1")
                .plannedFor(day("2025-03-17"))
                .sites(List.of("Hamburg", "Rotterdam"))
                .requirements(
                    List.of(
                        "Validation passed",
                        "Impact assessment approved",
                        "Officers trained",
                        "Fallback rules tried"))
                .metOn(on("2025-03-14"))
                .rollback("Version 2.4 stays ready for eight weeks and is back within an hour.")
                .approval(
                    approval(
                        "cro-tom-visser",
                        "2025-03-14",
                        "Rotterdam follows on 5 May, after seven weeks in Hamburg."))
                .document(Id.of("doc-deployment-plan-3-1"))
                .source(exported(551, "title", "Release", "CS 3.1 rollout"))
                .addNote("The broker portal was added by a plan of its own in October 2025.")
                .addEvidence(
                    evidence(
                        "Release protocol",
                        "grc://releases/credit-scoring-3.1.pdf",
                        "2025-03-17",
                        "operations-unit",
                        "2030-12-31"))
                .build())
        .addDeploymentPlan(
            plan(
                    "credit-scoring-3-1-brokers",
                    "Credit scoring 3.1 in the broker portal",
                    "credit-scoring",
                    "3.1")
                .plannedFor(day("2025-10-06"))
                .sites(List.of("Broker portal"))
                .requirements(List.of("Terms for brokers signed", "Leaflet for applicants printed"))
                .metOn(on("2025-10-02"))
                .rollback("The portal asks the credit unit by mail.")
                .approval(
                    approval(
                        "head-credit-petra-lang",
                        "2025-10-02",
                        "Thirty-one brokers in the first step."))
                .build())
        .addDeploymentPlan(
            plan("credit-scoring-4-0", "Deployment of credit scoring 4.0", "credit-scoring", "4.0")
                .plannedFor(day("2026-10-01"))
                .sites(List.of("Hamburg", "Rotterdam", "Broker portal"))
                .requirements(
                    List.of(
                        "Verification and validation passed",
                        "Test with applicants passed",
                        "Officers trained on the new reasons"))
                .rollback("Version 3.1 runs beside it for two months.")
                .build())
        .addDeploymentPlan(
            plan("service-chat-nl", "The assistant in Dutch", "service-chat", "2025")
                .plannedFor(day("2026-01-12"))
                .sites(List.of("App and website, Dutch"))
                .requirements(
                    List.of(
                        "90 of 100 answers right", "Dutch-speaking colleagues in service hours"))
                .metOn(on("2026-01-08"))
                .rollback("Dutch is switched off; the page shows the telephone number.")
                .approval(
                    approval(
                        "care-lead-noor-jansen",
                        "2026-01-09",
                        "With a weekly sample until the end of May."))
                .build());
  }

  private static DeploymentPlan.Builder plan(
      String slug, String title, String aiSystem, String version) {
    return DeploymentPlan.builder()
        .id(Id.of("deploy-" + slug))
        .title(title)
        .aiSystem(Id.of(aiSystem))
        .version(version);
  }

  private static void addRetirements(Aims.Builder aims) {
    aims.addRetirementRecord(
            RetirementRecord.builder()
                .id(Id.of("retire-collections-priority"))
                .aiSystem(Id.of("collections-priority"))
                .version("1.2")
                .reason(
                    "It put people in distress first, since they pay when called. The bank did not want that.")
                .plannedFor(day("2025-06-30"))
                .date(on("2025-06-30"))
                .data(
                    "Model and features deleted on 15 July 2025; the log is kept until the end of 2028 for complaints.")
                .informed(ids("ip-employees", "ip-works-council", "ip-supervisor-de"))
                .approval(
                    approval(
                        "cro-tom-visser",
                        "2025-05-26",
                        "Calls go by date again; no other system takes its place."))
                .source(exported(561, "reason", "Decommissioning", "CP 1.2 retired"))
                .addNote("The idea is not to be taken up again without an impact assessment.")
                .addEvidence(
                    evidence(
                        "Protocol of deletion",
                        "grc://retirements/collections-priority/deletion.pdf",
                        "2025-07-15",
                        "data-engineer-omar-said",
                        "2028-12-31"))
                .build())
        .addRetirementRecord(
            RetirementRecord.builder()
                .id(Id.of("retire-scorecard-classic"))
                .aiSystem(Id.of("scorecard-classic"))
                .reason("Credit scoring was more precise and could give reasons.")
                .date(on("2021-06-30"))
                .data("The table of points is kept until the last loan ends in 2029.")
                .replacement(Id.of("credit-scoring"))
                .approval(approval("board", "2021-05-17", "No remark."))
                .build())
        .addRetirementRecord(
            RetirementRecord.builder()
                .id(Id.of("retire-credit-scoring-2-4"))
                .aiSystem(Id.of("credit-scoring"))
                .version("2.4")
                .reason("Version 3.1 serves both countries.")
                .plannedFor(day("2025-05-05"))
                .date(on("2025-05-05"))
                .data("Model kept in the registry for ten years, to explain old decisions.")
                .informed(ids("ip-employees", "ip-supervisor-de", "ip-supervisor-nl"))
                .approval(
                    approval(
                        "head-credit-petra-lang",
                        "2025-04-28",
                        "After seven weeks without a step back."))
                .build());
  }
}
