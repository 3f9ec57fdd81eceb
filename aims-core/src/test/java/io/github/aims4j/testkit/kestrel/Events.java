package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.CONOR;
import static io.github.aims4j.testkit.kestrel.Kit.SILE;
import static io.github.aims4j.testkit.kestrel.Kit.UNA;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.on;
import static io.github.aims4j.testkit.kestrel.Kit.seen;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.IncidentCommunicationPlan;
import io.github.aims4j.operation.Notification;
import io.github.aims4j.operation.ReportingChannel;
import io.github.aims4j.operation.ReportingDuty;

/** Channels and duties to report, and what was reported: a concern and an incident. */
final class Events {

  private Events() {}

  static void addTo(Aims.Builder aims) {
    addChannels(aims);
    aims.addIncidentCommunicationPlan(plan());
    addDuties(aims);
    aims.addConcern(concern());
    aims.addIncident(incident());
  }

  private static void addChannels(Aims.Builder aims) {
    aims.addReportingChannel(
        ReportingChannel.builder()
            .id(Id.of("channel-inside"))
            .title("Letter box, or a word with Conor Lavelle")
            .direction(ReportingChannel.Direction.INTERNAL)
            .description("The box hangs in the kitchen and is opened each Friday.")
            .anonymous(true)
            .protection("Conor Lavelle names nobody without leave, not even to the principal.")
            .responseTime("Five working days; on the notice board if there is no name")
            .owner(CONOR)
            .build());
    aims.addReportingChannel(
        ReportingChannel.builder()
            .id(Id.of("channel-outside"))
            .title("ai@kestrel-architects.example")
            .direction(ReportingChannel.Direction.EXTERNAL)
            .description("On the website and at the foot of each set of minutes.")
            .anonymous(false)
            .responseTime("Five working days")
            .owner(SILE)
            .build());
  }

  private static IncidentCommunicationPlan plan() {
    return IncidentCommunicationPlan.builder()
        .id(Id.of("plan-incidents"))
        .title("Who is told when a tool fails")
        .addAiSystem(Id.of("sys-planmate"))
        .addAiSystem(Id.of("sys-scribeline"))
        .addTrigger("A wrong text has left the office")
        .addTrigger("A recording went on without consent, or got into wrong hands")
        .addAudience("All who use the tool")
        .addAudience("Clients and guests concerned")
        .channel("Message to all, and a call to those concerned")
        .deadline("By the end of the working day")
        .owner(UNA)
        .testedOn(on("2026-02-16"))
        .document(Id.of("doc-manual"))
        .build();
  }

  private static void addDuties(Aims.Builder aims) {
    aims.addReportingDuty(
        ReportingDuty.builder()
            .id(Id.of("duty-breach"))
            .title("Breach of personal data")
            .recipient("Data protection authority")
            .interestedParty(Id.of("ip-data-authority"))
            .basis("Regulation (EU) 2016/679, Article 33")
            .jurisdiction("EU")
            .addAiSystem(Id.of("sys-scribeline"))
            .content("What happened, to whom, and what is done about it")
            .timing("Within 72 hours after it is known")
            .owner(UNA)
            .build());
    aims.addReportingDuty(
        ReportingDuty.builder()
            .id(Id.of("duty-insurer"))
            .title("Circumstances that could lead to a claim")
            .recipient("Cloverdene Mutual")
            .interestedParty(Id.of("ip-insurer"))
            .basis("Policy CM-40718, condition 8")
            .addAiSystem(Id.of("sys-planmate"))
            .content("The document, the error, and who found it")
            .timing("Within ten working days after it is known")
            .owner(Kit.MAEVE)
            .build());
  }

  private static Concern concern() {
    return Concern.builder()
        .id(Id.of("concern-craft"))
        .title("We forget how to write")
        .description("Graduates have written no specification from an empty page since summer.")
        .raisedOn(on("2026-02-05"))
        .anonymous(false)
        .raisedBy(Kit.RUAIRI)
        .channel(Id.of("channel-inside"))
        .addAiSystem(Id.of("sys-planmate"))
        .handledBy(CONOR)
        .protection("His name was passed on only after he had agreed, on 20 February.")
        .response("On 10 February: you are right, and workshops will be held as planned.")
        .outcome("The workshops, put off twice, are fixed for the first Wednesday of each month.")
        .closedOn(on("2026-03-04"))
        .build();
  }

  private static Incident incident() {
    return Incident.builder()
        .id(Id.of("incident-door"))
        .title("A door standard that had been withdrawn")
        .description(
            "A tender text for the Millrace library named a product standard that had been"
                + " withdrawn. PlanMate had written it, and the second look had passed it.")
        .addAiSystem(Id.of("sys-planmate"))
        .occurredOn(on("2025-11-20"))
        .detectedOn(on("2025-11-24"))
        .severity("noticeable")
        .addAffected("The client: one letter to all bidders")
        .addNotification(
            Notification.builder()
                .recipient("Dunmarrow Town Council")
                .interestedParty(Id.of("ip-clients"))
                .owed(true)
                .madeOn(on("2025-11-24"))
                .content("The error, and that a letter to bidders would follow next day")
                .build())
        .addNotification(
            Notification.builder()
                .recipient("Cloverdene Mutual")
                .interestedParty(Id.of("ip-insurer"))
                .duty(Id.of("duty-insurer"))
                .owed(true)
                .due(day("2025-12-08"))
                .madeOn(on("2025-11-27"))
                .content("The error and its repair; no claim is expected")
                .build())
        .addNotification(
            Notification.builder()
                .recipient("All who use PlanMate")
                .interestedParty(Id.of("ip-staff"))
                .owed(true)
                .due(day("2025-11-24"))
                .madeOn(on("2025-11-24"))
                .content("Open each standard at its publisher before you sign")
                .build())
        .response("The text was put right and sent to all bidders on 25 November 2025.")
        .resolvedOn(on("2025-11-25"))
        .lessons("The checklist asked whether a standard is named, not whether it is in force.")
        .addRisk(Id.of(RiskRegister.MADE_UP))
        .addEvidence(seen("Letter to bidders", "project 2514, tender", "2025-11-25", CONOR))
        .build();
  }
}
