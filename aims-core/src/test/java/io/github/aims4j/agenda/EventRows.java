// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static io.github.aims4j.agenda.Row.day;
import static io.github.aims4j.agenda.Row.done;
import static io.github.aims4j.agenda.Row.due;
import static io.github.aims4j.agenda.Row.id;
import static io.github.aims4j.agenda.Row.on;
import static io.github.aims4j.agenda.Row.operated;

import io.github.aims4j.evaluation.Cancellation;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.Postponement;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.Notification;
import io.github.aims4j.operation.ReportingDuty;
import io.github.aims4j.operation.RetirementRecord;
import io.github.aims4j.operation.SubmittedReport;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Communication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What is planned to take place on a day, and what somebody is to be told. */
final class EventRows {

  private static final LocalDate DAY = day("2026-09-01");

  private EventRows() {}

  static Stream<Row> rows() {
    return Stream.of(evaluation(), operation(), awareness(), messages()).flatMap(rows -> rows);
  }

  static InternalAudit.Builder audit(String id) {
    return InternalAudit.builder().id(id(id)).title("Autumn audit");
  }

  static ManagementReview.Builder review() {
    return ManagementReview.builder().id(id("mr")).title("Autumn review");
  }

  private static Stream<Row> evaluation() {
    return Stream.of(
        due(
            "InternalAudit.plannedFor",
            "2026-09-01 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at InternalAudit audit/plannedFor: The"
                + " internal audit \"Autumn audit\" is planned for 2026-09-01 and has not started.",
            audit("audit").plannedFor(DAY).build()),
        done(
            "an audit that began", audit("audit").plannedFor(DAY).start(day("2026-08-30")).build()),
        done("an audit that ended", audit("audit").plannedFor(DAY).end(DAY).build()),
        done(
            "an audit that was reported",
            audit("audit").plannedFor(DAY).reportedOn(on("2026-10")).build()),
        done(
            "an audit that was cancelled",
            audit("audit").plannedFor(DAY).cancellation(cancelled()).build()),
        due(
            "an audit that was postponed",
            "2026-10-01 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at InternalAudit audit/plannedFor: The"
                + " internal audit \"Autumn audit\" is planned for 2026-10-01 and has not started.",
            audit("audit")
                .plannedFor(day("2026-10-01"))
                .addPostponement(
                    Postponement.builder().plannedFor(DAY).reason("The auditor is ill.").build())
                .build()),
        due(
            "ManagementReview.plannedFor",
            "2026-09-01 MANAGEMENT_REVIEW OWN_INTERVAL 9.3.1 at ManagementReview mr/plannedFor: The management review \"Autumn review\" is planned for 2026-09-01 and has not been held.",
            review().plannedFor(DAY).build()),
        done("a review that was held", review().plannedFor(DAY).date(on("2026-08-28")).build()),
        done(
            "a review that was cancelled",
            review().plannedFor(DAY).cancellation(cancelled()).build()));
  }

  private static Cancellation cancelled() {
    return Cancellation.builder().reason("The next one takes it up.").build();
  }

  private static DeploymentPlan.Builder deployment() {
    return DeploymentPlan.builder()
        .id(id("dep"))
        .title("Rollout")
        .aiSystem(id("sys"))
        .plannedFor(DAY);
  }

  private static RetirementRecord.Builder retirement() {
    return RetirementRecord.builder().id(id("ret")).aiSystem(id("sys")).plannedFor(DAY);
  }

  private static Stream<Row> operation() {
    return Stream.of(
        due(
            "DeploymentPlan.plannedFor",
            "2026-09-01 DEPLOYMENT OWN_INTERVAL A.6.2.5 at DeploymentPlan dep/plannedFor: The"
                + " requirements for the deployment \"Rollout\" are due on 2026-09-01.",
            deployment().build()),
        done("a deployment that may go ahead", deployment().metOn(on("2026-08")).build()),
        due(
            "RetirementRecord.plannedFor of a system",
            "2026-09-01 RETIREMENT OWN_INTERVAL - at RetirementRecord ret/plannedFor: The"
                + " retirement of the AI system \"System sys\" is planned for 2026-09-01.",
            operated("sys").build(),
            retirement().build()),
        due(
            "RetirementRecord.plannedFor of a version",
            "2026-09-01 RETIREMENT OWN_INTERVAL - at RetirementRecord ret/plannedFor: The"
                + " retirement of the AI system \"sys\" in version 2.1 is planned for 2026-09-01.",
            retirement().version("2.1").build()),
        done("a system that was retired", retirement().date(on("2026-09-04")).build()));
  }

  private static Awareness.Builder briefing(String id, String date) {
    return Awareness.builder().id(id(id)).title("Briefing").date(on(date));
  }

  private static Stream<Row> awareness() {
    String again =
        "2026-09-01 AWARENESS OWN_INTERVAL 7.3 at Awareness aw/next: The awareness measure \"Briefing\" is due again on 2026-09-01.";
    return Stream.of(
        due("Awareness.next", again, briefing("aw", "2025-09-01").next(DAY).build()),
        due(
            "Awareness.next without a date",
            again,
            Awareness.builder().id(id("aw")).title("Briefing").next(DAY).build()),
        done(
            "a briefing that was given again",
            briefing("aw", "2025-09-01").next(DAY).build(),
            briefing("aw-2", "2026-08-20").build()),
        due(
            "a briefing after another one of the same month",
            again,
            briefing("aw", "2025-09").next(DAY).build(),
            briefing("aw-2", "2025-09-30").build()));
  }

  private static Communication.Builder message() {
    return Communication.builder()
        .id(id("com"))
        .subject("the AI policy")
        .direction(Communication.Direction.INTERNAL)
        .due(DAY);
  }

  private static Incident notified(Notification notification) {
    return Incident.builder()
        .id(id("inc"))
        .title("Wrong answer")
        .addNotification(notification)
        .build();
  }

  private static Stream<Row> messages() {
    String notify =
        "2026-09-01 NOTIFICATION OWN_INTERVAL A.8.4 at Incident inc/notifications/0/due: The"
            + " notification of \"Clients\" of the incident \"Wrong answer\" is due on 2026-09-01.";
    Notification notification = Notification.builder().recipient("Clients").due(DAY).build();
    return Stream.of(
        due(
            "Communication.due",
            "2026-09-01 COMMUNICATION OWN_INTERVAL 7.4 at Communication com/due: The communication"
                + " on \"the AI policy\" is due on 2026-09-01.",
            message().addGivenOn(on("2025-09-01")).build()),
        done("a message that was given", message().addGivenOn(on("2026-09-01")).build()),
        due(
            "ReportingDuty.nextDue",
            "2026-09-01 REPORT OWN_INTERVAL A.8.5 at ReportingDuty duty/nextDue: Under the"
                + " reporting duty \"Yearly report\" a report to \"Regulator\" is due on"
                + " 2026-09-01.",
            ReportingDuty.builder()
                .id(id("duty"))
                .title("Yearly report")
                .recipient("Regulator")
                .nextDue(DAY)
                .build()),
        done(
            "a report that was made",
            ReportingDuty.builder()
                .id(id("duty"))
                .title("Yearly report")
                .recipient("Regulator")
                .nextDue(DAY)
                .addReport(SubmittedReport.builder().date(on("2026-09-02")).build())
                .build()),
        due("Notification.due, not settled whether owed", notify, notified(notification)),
        due(
            "Notification.due, owed",
            notify,
            notified(notification.toBuilder().owed(true).build())),
        due(
            "Notification.dueAt",
            "2026-09-02 NOTIFICATION OWN_INTERVAL A.8.4 at Incident inc/notifications/0/dueAt: The"
                + " notification of \"Clients\" of the incident \"Wrong answer\" is due by"
                + " 2026-09-02T06:30:00Z.",
            notified(
                notification.toBuilder().dueAt(Instant.parse("2026-09-02T06:30:00Z")).build())),
        done(
            "a notification that was made at a moment",
            notified(
                notification.toBuilder().madeAt(Instant.parse("2026-09-02T06:30:00Z")).build())),
        done(
            "a notification that is not owed",
            notified(notification.toBuilder().owed(false).build())),
        done(
            "a notification that was made",
            notified(notification.toBuilder().madeOn(on("2026-08-02")).build())));
  }
}
