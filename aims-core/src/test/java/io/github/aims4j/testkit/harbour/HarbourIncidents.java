package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.IncidentCommunicationPlan;
import io.github.aims4j.operation.Notification;
import io.github.aims4j.operation.ReportingChannel;
import io.github.aims4j.operation.ReportingDuty;
import java.util.List;

/** Incidents at Harbour Bank, and those concerned who speak up: channels, concerns, reports. */
final class HarbourIncidents {

  private HarbourIncidents() {}

  static void addTo(Aims.Builder aims) {
    aims.addIncident(scoreOutage()).addIncident(wrongThreshold());
    addChannels(aims);
    addConcerns(aims);
    addReports(aims);
    addPlans(aims);
    addDuties(aims);
  }

  private static Incident scoreOutage() {
    return Incident.builder()
        .id(Id.of("inc-score-outage"))
        .title("No scores for six hours")
        .description(
            "Storage of CloudHarbor in Frankfurt failed. The operations desk turned to the fallback rules after twelve minutes.")
        .aiSystems(ids("credit-scoring", "fraud-alerts"))
        .occurredOn(on("2025-11-14"))
        .detectedOn(on("2025-11-14"))
        .severity("2 of 4")
        .affected(List.of("140 applicants, who waited up to a day", "31 brokers"))
        .addNotification(
            Notification.builder()
                .recipient("Financial supervisor, Germany")
                .interestedParty(Id.of("ip-supervisor-de"))
                .duty(Id.of("duty-supervisor-incidents"))
                .owed(true)
                .due(day("2025-11-17"))
                .madeOn(on("2025-11-14"))
                .content(
                    "First report on the outage of a critical service, with the number of customers concerned.")
                .build())
        .addNotification(
            Notification.builder()
                .recipient("Brokers")
                .interestedParty(Id.of("ip-brokers"))
                .owed(false)
                .madeOn(on("2025-11-14"))
                .content("Scores are back at four in the afternoon; applications are not lost.")
                .build())
        .response("Fallback rules; then the second region.")
        .resolvedOn(on("2025-11-14"))
        .lessons("Fraud alerts need the second region at all times, scoring does not.")
        .risks(ids("risk-score-outage", "risk-cloud-outage"))
        .build();
  }

  private static Incident wrongThreshold() {
    return Incident.builder()
        .id(Id.of("inc-wrong-threshold"))
        .title("Threshold of the Netherlands set too high")
        .description(
            "On 19 January 2026 the threshold for Rotterdam was typed in as 640 instead of 604. Until the 22nd 212 applications were refused, 58 of them wrongly.")
        .aiSystems(ids("credit-scoring"))
        .occurredOn(on("2026-01-19"))
        .detectedOn(on("2026-01-22"))
        .severity("3 of 4")
        .affected(
            List.of("58 applicants, refused wrongly", "Two of them took a dearer loan elsewhere"))
        .addNotification(
            Notification.builder()
                .recipient("Financial supervisor, Netherlands")
                .interestedParty(Id.of("ip-supervisor-nl"))
                .duty(Id.of("duty-supervisor-incidents"))
                .owed(true)
                .due(day("2026-01-26"))
                .madeOn(on("2026-01-23"))
                .content("What happened, who was hit, and that the decisions are made again.")
                .build())
        .addNotification(
            Notification.builder()
                .recipient("The 58 applicants")
                .interestedParty(Id.of("ip-applicants"))
                .duty(Id.of("duty-refusal-reasons"))
                .owed(true)
                .due(day("2026-02-06"))
                .madeOn(on("2026-01-28"))
                .content(
                    "The refusal was our error; your application is approved if you still wish.")
                .build())
        .response(
            "The threshold was put right on the morning of the 23rd; all 212 applications were decided again by officers; the difference in interest was paid to two.")
        .resolvedOn(on("2026-01-23"))
        .lessons("Two signatures do not find a typing error; a check against the last month does.")
        .nonconformities(ids("nc-2026-1"))
        .risks(ids("risk-wrong-threshold"))
        .source(exported(631, "title", "Incident", "INC-2026-003"))
        .addNote(
            "Found by an officer in Rotterdam, before the monthly figures would have shown it.")
        .addEvidence(
            evidence(
                "Report on the incident",
                "grc://incidents/INC-2026-003/report.pdf",
                "2026-01-30",
                "operations-unit",
                "2031-01-31"))
        .build();
  }

  private static void addChannels(Aims.Builder aims) {
    aims.addReportingChannel(
            ReportingChannel.builder()
                .id(Id.of("channel-concerns"))
                .title("Compliance mailbox and hotline")
                .direction(ReportingChannel.Direction.INTERNAL)
                .description("Form on the intranet, telephone, or a talk with the ombudsperson.")
                .anonymous(true)
                .protection(
                    "Names are known to legal only; reprisal is a breach of the people policy.")
                .responseTime("Receipt within seven days, answer within three months")
                .owner(Id.of("legal-counsel-felix-adler"))
                .source(exported(641, "title", "Channel", "Speak up"))
                .addNote("For employees, temporary staff and employees of suppliers.")
                .addEvidence(
                    evidence(
                        "Page of the intranet",
                        "grc://channels/concerns/page-2026-03.pdf",
                        "2026-03-04",
                        "legal-counsel-felix-adler",
                        "2027-03-31"))
                .build())
        .addReportingChannel(
            ReportingChannel.builder()
                .id(Id.of("channel-harm"))
                .title("Report harm by an automated system")
                .direction(ReportingChannel.Direction.EXTERNAL)
                .description("Form on the website, letter or telephone; no account is needed.")
                .anonymous(true)
                .protection("A report has no bearing on an application or an account.")
                .responseTime("Answer within ten working days")
                .owner(Id.of("care-lead-noor-jansen"))
                .aiSystems(ids("credit-scoring", "fraud-alerts", "document-triage", "service-chat"))
                .build());
  }

  private static void addConcerns(Aims.Builder aims) {
    aims.addConcern(
            Concern.builder()
                .id(Id.of("concern-score-first"))
                .title("The screen shows the score before the file")
                .description(
                    "With twelve minutes for a case one does not look further when the number is there first.")
                .raisedOn(on("2025-09-30"))
                .anonymous(false)
                .raisedBy(Id.of("credit-officer-jan-bos"))
                .channel(Id.of("channel-concerns"))
                .aiSystems(ids("credit-scoring"))
                .handledBy(Id.of("legal-counsel-felix-adler"))
                .protection(
                    "The officer asked to be named; his manager was told that he may not suffer for it.")
                .response("Thanked, and asked to try the new screen.")
                .outcome("The screen was turned round on 13 April 2026.")
                .closedOn(on("2026-06-19"))
                .source(exported(651, "title", "Concern", "SU-2025-14"))
                .addNote("Taken up as a part of the treatment of risk-automation-bias.")
                .addEvidence(
                    evidence(
                        "Note of the talk",
                        "grc://concerns/SU-2025-14/note.pdf",
                        "2025-10-02",
                        "legal-counsel-felix-adler",
                        "2028-12-31"))
                .build())
        .addConcern(
            Concern.builder()
                .id(Id.of("concern-payment-texts"))
                .title("Payment texts might be used after all")
                .description("Somebody saw texts of payments in a notebook of the credit unit.")
                .raisedOn(on("2026-06-03"))
                .anonymous(true)
                .channel(Id.of("channel-concerns"))
                .aiSystems(ids("credit-scoring", "fraud-alerts"))
                .handledBy(Id.of("dpo-marek-haas"))
                .protection("No attempt is made to find out who wrote.")
                .response("Receipt was shown under the number of the report on 5 June.")
                .build());
  }

  private static void addReports(Aims.Builder aims) {
    aims.addAdverseImpactReport(
            AdverseImpactReport.builder()
                .id(Id.of("report-refused-rotterdam"))
                .title("Refused by the wrong threshold")
                .description(
                    "An applicant lost a used car because the loan was refused on 20 January.")
                .receivedOn(on("2026-01-21"))
                .reporter("An applicant in Rotterdam")
                .interestedParty(Id.of("ip-applicants"))
                .channel(Id.of("channel-harm"))
                .aiSystems(ids("credit-scoring"))
                .handledBy(Id.of("care-lead-noor-jansen"))
                .assessment("The refusal was wrong; the bank offered the loan and EUR 250.")
                .incident(Id.of("inc-wrong-threshold"))
                .answeredOn(on("2026-01-28"))
                .closedOn(on("2026-02-17"))
                .source(exported(661, "title", "External report", "EXT-2026-002"))
                .addNote("One of the two who took a dearer loan elsewhere.")
                .addEvidence(
                    evidence(
                        "Letters to and from the applicant",
                        "grc://reports/EXT-2026-002/letters.pdf",
                        "2026-02-17",
                        "care-lead-noor-jansen",
                        "2029-02-28"))
                .build())
        .addAdverseImpactReport(
            AdverseImpactReport.builder()
                .id(Id.of("report-stranded-abroad"))
                .title("Card stopped at night in Lisbon")
                .description("A customer could not pay the hotel; the desk was closed until six.")
                .receivedOn(on("2026-03-09"))
                .reporter("The consumer association on behalf of a customer")
                .interestedParty(Id.of("ip-consumer-association"))
                .channel(Id.of("channel-harm"))
                .aiSystems(ids("fraud-alerts"))
                .handledBy(Id.of("operations-unit"))
                .assessment("The alarm was false; the desk works around the clock since May 2026.")
                .answeredOn(on("2026-03-20"))
                .closedOn(on("2026-05-04"))
                .build());
  }

  private static void addPlans(Aims.Builder aims) {
    aims.addIncidentCommunicationPlan(
            IncidentCommunicationPlan.builder()
                .id(Id.of("incplan-scoring"))
                .title("When a score or an alert was wrong")
                .aiSystems(ids("credit-scoring", "fraud-alerts"))
                .triggers(
                    List.of(
                        "More than ten decisions are wrong for one cause",
                        "Scores are not available for an hour"))
                .audiences(
                    List.of("Credit officers", "Brokers", "Applicants who are hit", "Supervisors"))
                .channel("Message in the screen and the portal; letter to applicants")
                .deadline(
                    "Officers and brokers within two hours, applicants within ten working days")
                .owner(Id.of("ciso-aylin-demir"))
                .testedOn(on("2026-04-24"))
                .document(Id.of("doc-incident-plan"))
                .source(exported(671, "title", "Communication plan", "Incident comms AI"))
                .addNote("Tried together with the move to the second region.")
                .addEvidence(
                    evidence(
                        "Protocol of the exercise",
                        "grc://incident-plan/exercise-2026-04-24.pdf",
                        "2026-04-27",
                        "ciso-aylin-demir",
                        "2027-04-30"))
                .build())
        .addIncidentCommunicationPlan(
            IncidentCommunicationPlan.builder()
                .id(Id.of("incplan-service"))
                .title("When the assistant or document triage went wrong")
                .aiSystems(ids("service-chat", "document-triage"))
                .triggers(
                    List.of(
                        "Data of another customer were shown",
                        "A wrong answer was given more than ten times"))
                .audiences(
                    List.of(
                        "Customers who are hit",
                        "Data protection authority",
                        "Customer care staff"))
                .channel("Message in the app, letter, form of the authority")
                .deadline("Authority within 72 hours, customers without delay")
                .owner(Id.of("care-lead-noor-jansen"))
                .testedOn(on("2025-12-03"))
                .build());
  }

  private static void addDuties(Aims.Builder aims) {
    aims.addReportingDuty(
            duty(
                    "supervisor-incidents",
                    "Report of grave incidents",
                    "Financial supervisors of both countries")
                .interestedParty(Id.of("ip-supervisor-de"))
                .basis("Regulation (EU) 2022/2554, Article 19")
                .jurisdiction("EU")
                .aiSystems(ids("credit-scoring", "fraud-alerts"))
                .content("What happened, who is hit, what is done")
                .timing(
                    "First report on the day on which it is found to be grave, final report within a month")
                .owner(Id.of("ciso-aylin-demir"))
                .source(exported(681, "title", "Reporting duty", "DORA major incident"))
                .addNote("Rotterdam reports through Hamburg, with a copy to the Dutch supervisor.")
                .addEvidence(
                    evidence(
                        "Opinion of legal on deadlines",
                        "grc://duties/supervisor-incidents/opinion.pdf",
                        "2025-02-17",
                        "legal-counsel-felix-adler",
                        "2027-02-28"))
                .build())
        .addReportingDuty(
            duty("data-breach", "Report of a breach of personal data", "Data protection authority")
                .interestedParty(Id.of("ip-data-protection"))
                .basis("Regulation (EU) 2016/679, Articles 33 and 34")
                .jurisdiction("EU")
                .content("Kind and number of data and persons, consequences, measures")
                .timing("Within 72 hours")
                .owner(Id.of("dpo-marek-haas"))
                .build())
        .addReportingDuty(
            duty("refusal-reasons", "Reasons for a refusal", "Applicants")
                .interestedParty(Id.of("ip-applicants"))
                .basis("Directive (EU) 2023/2225, Article 18, as made law in both countries")
                .jurisdiction("DE, NL")
                .aiSystems(ids("credit-scoring"))
                .content(
                    "That a score was used, the reasons, and how to have it looked at by a person")
                .timing("With the letter of refusal")
                .owner(Id.of("head-credit-petra-lang"))
                .build())
        .addReportingDuty(
            duty(
                    "fairness-report",
                    "Yearly report on fairness",
                    "Both supervisors and the consumer association")
                .interestedParty(Id.of("ip-consumer-association"))
                .basis("Promise of the board of 20 January 2025")
                .jurisdiction("DE, NL")
                .aiSystems(ids("credit-scoring"))
                .content("Approval gap by group, complaints, measures")
                .timing("Each January")
                .owner(Id.of("head-credit-petra-lang"))
                .nextDue(day("2027-01-31"))
                .build());
  }

  private static ReportingDuty.Builder duty(String slug, String title, String recipient) {
    return ReportingDuty.builder().id(Id.of("duty-" + slug)).title(title).recipient(recipient);
  }
}
