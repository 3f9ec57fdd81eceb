package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Review;
import io.github.aims4j.operation.EventLog;
import io.github.aims4j.operation.OperationRecord;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;

/** How the systems of Harbour Bank are kept running, and what they log. */
final class HarbourRunning {

  private HarbourRunning() {}

  static void addTo(Aims.Builder aims) {
    addMonitoring(aims);
    addRepairsAndUpdates(aims);
    addSupport(aims);
    addLogs(aims);
  }

  private static void addMonitoring(Aims.Builder aims) {
    aims.addOperationRecord(
            work(
                    "scoring-monitoring-2026-05",
                    "Monthly look at credit scoring, May 2026",
                    OperationRecord.Type.MONITORING,
                    "credit-scoring")
                .version("3.1")
                .description(
                    "Gini, drift, approval gap, overruled refusals and complaints were compared with their limits.")
                .frequency("monthly")
                .indicators(
                    ids(
                        "ind-approval-gap",
                        "ind-gini",
                        "ind-drift",
                        "ind-override-rate",
                        "ind-complaints"))
                .date(on("2026-06-08"))
                .performedBy(ids("model-risk-unit", "head-data-science-jun-park"))
                .outcome("All within their limits; drift of the feature on rent is watched weekly.")
                .source(exported(571, "outcome", "Result", "green"))
                .addNote("Sent to the risk committee on 10 June 2026.")
                .addEvidence(
                    evidence(
                        "Monthly report, May 2026",
                        "grc://operation/credit-scoring/2026-05.pdf",
                        "2026-06-08",
                        "model-risk-unit",
                        "2029-06-30"))
                .build())
        .addOperationRecord(
            work(
                    "fraud-monitoring-2026-q2",
                    "Look at fraud alerts, second quarter of 2026",
                    OperationRecord.Type.MONITORING,
                    "fraud-alerts")
                .version("2.0")
                .description("Losses, false alarms and the time to release.")
                .frequency("quarterly")
                .indicators(ids("ind-complaints", "ind-incident-time"))
                .date(on("2026-06-12"))
                .performedBy(ids("operations-unit"))
                .outcome("94 percent of honest payments are released within two hours.")
                .build())
        .addOperationRecord(
            work(
                    "chat-sample-2026-05",
                    "Sample of answers, May 2026",
                    OperationRecord.Type.MONITORING,
                    "service-chat")
                .description("One hundred answers a week in each language, read by two people.")
                .frequency("weekly")
                .indicators(ids("ind-complaints"))
                .date(on("2026-05-29"))
                .performedBy(ids("customer-care-unit"))
                .outcome("97 of 100 right in German, 93 in Dutch.")
                .build());
  }

  private static void addRepairsAndUpdates(Aims.Builder aims) {
    aims.addOperationRecord(
            work(
                    "bureau-feed-held",
                    "Feed of the bureau held and read again",
                    OperationRecord.Type.REPAIR,
                    "credit-scoring")
                .version("3.1")
                .description(
                    "The code for settled debts was mapped anew and 87 applications were scored again.")
                .indicators(ids("ind-data-missing"))
                .date(on("2026-02-04"))
                .performedBy(ids("data-engineer-omar-said"))
                .outcome("Four refusals were taken back.")
                .changes(ids("chg-bureau-feed"))
                .build())
        .addOperationRecord(
            work(
                    "scoring-second-region",
                    "Scoring moved to the second region and back",
                    OperationRecord.Type.REPAIR,
                    "credit-scoring")
                .version("3.1")
                .description(
                    "Storage of CloudHarbor in Frankfurt failed; the fallback rules were on for six hours.")
                .date(on("2025-11-14"))
                .performedBy(ids("operations-unit", "ml-engineer-sara-nowak"))
                .outcome("No score was lost; 140 applications were decided by officers alone.")
                .build())
        .addOperationRecord(
            work(
                    "scoring-threshold-file",
                    "Thresholds as a checked file",
                    OperationRecord.Type.UPDATE,
                    "credit-scoring")
                .version("3.1")
                .description("The table in the screen was replaced by a file in the release.")
                .date(on("2026-04-22"))
                .performedBy(ids("ml-engineer-sara-nowak"))
                .outcome("Live in both countries.")
                .build())
        .addOperationRecord(
            work(
                    "fraud-training-2026-q2",
                    "Fraud alerts trained anew",
                    OperationRecord.Type.UPDATE,
                    "fraud-alerts")
                .version("2.0")
                .description("Training with the cases of the first quarter and of the exchange.")
                .frequency("quarterly")
                .date(on("2026-04-17"))
                .performedBy(ids("head-data-science-jun-park"))
                .outcome("Released after validation by model risk.")
                .build());
  }

  private static void addSupport(Aims.Builder aims) {
    aims.addOperationRecord(
            work(
                    "officer-hotline",
                    "Hotline for credit officers",
                    OperationRecord.Type.SUPPORT,
                    "credit-scoring")
                .description("A data scientist answers questions on single scores.")
                .frequency("each working day from nine to twelve")
                .date(on("2026-06"))
                .performedBy(ids("data-science-unit"))
                .outcome("61 questions in June; nine led to a better text of a reason.")
                .build())
        .addOperationRecord(
            work(
                    "triage-help",
                    "Help for mail room clerks",
                    OperationRecord.Type.SUPPORT,
                    "document-triage")
                .description("Half a day of practice with the new screen.")
                .date(on("2026-05-21"))
                .performedBy(ids("operations-unit"))
                .outcome("All eleven clerks took part.")
                .build());
  }

  private static OperationRecord.Builder work(
      String slug, String title, OperationRecord.Type type, String aiSystem) {
    return OperationRecord.builder()
        .id(Id.of("op-" + slug))
        .title(title)
        .type(type)
        .aiSystem(Id.of(aiSystem));
  }

  private static void addLogs(Aims.Builder aims) {
    aims.addEventLog(
            log("credit-scoring", "Log of credit scoring", "credit-scoring")
                .version("3.1")
                .stages(
                    List.of(
                        LifeCycleStage.DEPLOYMENT,
                        LifeCycleStage.OPERATION_AND_MONITORING,
                        LifeCycleStage.RE_EVALUATION))
                .events(
                    List.of(
                        "Each score with inputs, version and reasons",
                        "Each overruling with its reason",
                        "Each change of a threshold with names"))
                .location("Log archive, Frankfurt, written once")
                .retention("Ten years after the end of the loan, three years after a refusal")
                .access("Model risk, internal audit, data protection officer")
                .addReview(
                    review(
                        "2026-01-23",
                        "Incident inc-wrong-threshold",
                        "The change of the threshold was found within ten minutes."))
                .addReview(
                    review(
                        "2026-05-22",
                        "Quarterly look",
                        "Complete; two officers share an account, which was ended."))
                .source(exported(581, "location", "Log store", "log-archive/cs"))
                .addNote("Inputs are kept apart from names.")
                .addEvidence(
                    evidence(
                        "Extract of the log of one day",
                        "grc://logs/credit-scoring/2026-05-20.csv",
                        "2026-05-22",
                        "ciso-aylin-demir",
                        "2027-05-31"))
                .build())
        .addEventLog(
            log("fraud-alerts", "Log of fraud alerts", "fraud-alerts")
                .stages(
                    List.of(
                        LifeCycleStage.OPERATION_AND_MONITORING,
                        LifeCycleStage.CONTINUOUS_VALIDATION))
                .events(List.of("Each alert and each release", "Each training"))
                .location("Log archive, Frankfurt")
                .retention("Five years")
                .access("Alert desk lead, internal audit")
                .addReview(
                    review(
                        "2026-04-24",
                        "Exercise with the second region",
                        "No gap during the exercise."))
                .build())
        .addEventLog(
            log("service-chat", "Log of the assistant", "service-chat")
                .stages(List.of(LifeCycleStage.OPERATION_AND_MONITORING))
                .events(
                    List.of(
                        "Each question and answer with account numbers masked",
                        "Each hand-over to a person"))
                .location("ChatWorks, thirty days; then figures only at the bank")
                .retention("Thirty days")
                .access("Customer care lead, data protection officer")
                .addReview(
                    review("2026-05-08", "Search for account numbers", "None in 1,000 messages."))
                .build())
        .addEventLog(
            log("document-triage", "Log of document triage", "document-triage")
                .stages(List.of(LifeCycleStage.OPERATION_AND_MONITORING))
                .events(List.of("Kind, confidence and the clerk's correction of each paper"))
                .location("Document archive, Hamburg")
                .retention("One year")
                .access("Mail room lead, internal audit")
                .build());
  }

  private static EventLog.Builder log(String slug, String title, String aiSystem) {
    return EventLog.builder().id(Id.of("log-" + slug)).title(title).aiSystem(Id.of(aiSystem));
  }

  private static Review review(String date, String occasion, String outcome) {
    return Review.builder()
        .date(on(date))
        .addReviewedBy(Id.of("ciso-aylin-demir"))
        .occasion(occasion)
        .outcome(outcome)
        .changed(false)
        .build();
  }
}
