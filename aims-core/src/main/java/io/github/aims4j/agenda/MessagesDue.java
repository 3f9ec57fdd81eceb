// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.Notification;
import io.github.aims4j.operation.ReportingDuty;
import io.github.aims4j.operation.SubmittedReport;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Communication;
import java.time.LocalDate;

/** Awareness measures, communications, reports and notifications. */
final class MessagesDue {

  private MessagesDue() {}

  static void addTo(DueItems items, Aims aims) {
    addAwareness(items, aims);
    aims.communications().forEach(communication -> add(items, communication));
    aims.reportingDuties().forEach(duty -> add(items, duty));
    aims.incidents().forEach(incident -> addNotifications(items, incident));
  }

  /** The next awareness measure is a separate record with the same title. */
  private static void addAwareness(DueItems items, Aims aims) {
    LastDone<String> last = new LastDone<>();
    for (Awareness awareness : aims.awareness()) {
      awareness.date().ifPresent(date -> last.add(awareness.title(), date));
    }
    aims.awareness().stream()
        .filter(each -> each.date().filter(date -> last.isAfter(each.title(), date)).isEmpty())
        .forEach(awareness -> add(items, awareness));
  }

  private static void add(DueItems items, Awareness awareness) {
    awareness
        .next()
        .ifPresent(
            day ->
                items.add(
                    DueKind.AWARENESS,
                    day,
                    awareness,
                    "/next",
                    () ->
                        "The awareness measure \"%s\" is due again on %s."
                            .formatted(awareness.title(), day)));
  }

  private static void add(DueItems items, Communication communication) {
    communication
        .due()
        .filter(day -> !DueItems.doneSince(day, communication.givenOn().stream()))
        .ifPresent(
            day ->
                items.add(
                    DueKind.COMMUNICATION,
                    day,
                    communication,
                    "/due",
                    () ->
                        "The communication on \"%s\" is due on %s."
                            .formatted(communication.subject(), day)));
  }

  private static void add(DueItems items, ReportingDuty duty) {
    duty.nextDue()
        .filter(day -> !DueItems.doneSince(day, duty.reports().stream().map(SubmittedReport::date)))
        .ifPresent(
            day ->
                items.add(
                    DueKind.REPORT,
                    day,
                    duty,
                    "/nextDue",
                    () ->
                        "Under the reporting duty \"%s\" a report to \"%s\" is due on %s."
                            .formatted(duty.title(), duty.recipient(), day)));
  }

  private static void addNotifications(DueItems items, Incident incident) {
    for (int i = 0; i < incident.notifications().size(); i++) {
      Notification notification = incident.notifications().get(i);
      String path = "/notifications/" + i;
      String attribute = notification.dueAt().isPresent() ? "/dueAt" : "/due";
      if (isOpen(notification)) {
        notification
            .dueDay()
            .ifPresent(day -> add(items, incident, notification, day, path + attribute));
      }
    }
  }

  private static void add(
      DueItems items, Incident incident, Notification notification, LocalDate day, String path) {
    items.add(
        DueKind.NOTIFICATION,
        day,
        incident,
        path,
        () ->
            "The notification of \"%s\" of the incident \"%s\" is due %s."
                .formatted(notification.recipient(), incident.title(), said(notification, day)));
  }

  private static String said(Notification notification, LocalDate day) {
    return notification.dueAt().map(moment -> "by " + moment).orElse("on " + day);
  }

  private static boolean isOpen(Notification notification) {
    return notification.made().isEmpty() && notification.owed().orElse(true);
  }
}
