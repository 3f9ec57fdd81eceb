// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.Notification;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A notification of an incident was not made by the day that the organization itself set for it.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.8.4; A.8.5 where a reporting duty is named), since
 * the organization broke its own plan or duty; policy where the statement of applicability does not
 * include the control. Whether law was broken is not concluded.
 */
final class IncidentNotTold {

  private static final Check USERS =
      words(Check.requirement(Weight.POTENTIAL_MINOR, "A.8.4").key("by-plan"));
  private static final Check DUTY =
      words(Check.requirement(Weight.POTENTIAL_MINOR, "A.8.5").key("by-duty"));
  private static final Check NOT_INCLUDED =
      words(Check.policy("A.8.4", "A.8.5").key("not-included"));

  private IncidentNotTold() {}

  private static Check words(Check.Builder check) {
    return check
        .finding(
            "Notification of {recipient} about the incident \"{incident}\" was due by {due}; made: {made}.",
            "Make the notification if it is still owed, and record why it was late.")
        .question(
            "These notifications of incidents do not state whether they are owed, or by when.",
            "Must the recipients be told of the incident, by when, and were they?")
        .build();
  }

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("incident-told")
            .asks("Are all required notifications of incidents made on time?")
            .reads(
                "Notification.owed",
                "Notification.due",
                "Notification.dueAt",
                "Notification.madeOn",
                "Notification.madeAt",
                "Notification.duty",
                "Incident.aiSystems")
            .checks(USERS, DUTY, NOT_INCLUDED)
            .build(),
        Incident.class,
        IncidentNotTold::examine);
  }

  private static Outcome examine(Incident incident, Examination examination) {
    return Outcome.all(
        IntStream.range(0, incident.notifications().size())
            .mapToObj(index -> examine(incident, index, examination)));
  }

  private static Outcome examine(Incident incident, int index, Examination examination) {
    Notification notification = incident.notifications().get(index);
    Check check = check(incident, notification, examination);
    Optional<PartialDate> made =
        notification.made().filter(date -> date.canBeBy(examination.asOf()));
    if (notification.owed().equals(Optional.of(false))) {
      return check.notTriggered(incident);
    } else if (isLate(notification, made, examination.asOf())) {
      return check
          .contradicted(incident, path(index) + "/madeOn")
          .with("recipient", notification.recipient())
          .with("incident", incident.title())
          .with("due", said(notification.dueAt(), notification.dueDay()))
          .with("made", made.isEmpty() ? "not yet" : said(notification.madeAt(), made));
    } else if (made.isPresent()) {
      return check.supported(incident);
    }
    return notification.owed().isPresent() && notification.dueDay().isPresent()
        ? check.notTriggered(incident)
        : check.silent(incident, path(index));
  }

  private static String path(int index) {
    return "/notifications/" + index;
  }

  /** Late only where it is owed: what is not known to be owed is a question. */
  private static boolean isLate(
      Notification notification, Optional<PartialDate> made, LocalDate asOf) {
    if (!notification.owed().orElse(false)) {
      return false;
    }
    if (made.isPresent() && notification.madeAt().isPresent() && notification.dueAt().isPresent()) {
      return notification.madeAt().get().isAfter(notification.dueAt().get());
    }
    return notification
        .dueDay()
        .filter(due -> due.isBefore(made.map(PartialDate::firstDay).orElse(asOf)))
        .isPresent();
  }

  /** The moment tells more than the day. */
  private static String said(Optional<?> moment, Optional<?> day) {
    return moment.isPresent() ? moment.get().toString() : day.orElseThrow().toString();
  }

  private static Check check(
      Incident incident, Notification notification, Examination examination) {
    AnnexControl control =
        notification.duty().isPresent() ? AnnexControl.A_8_5 : AnnexControl.A_8_4;
    boolean isIncluded =
        incident.aiSystems().isEmpty()
            ? examination.applicability().isIncluded(control)
            : incident.aiSystems().stream()
                .anyMatch(id -> examination.applicability().isIncludedFor(control, id));
    if (!isIncluded) {
      return NOT_INCLUDED;
    }
    return control == AnnexControl.A_8_5 ? DUTY : USERS;
  }
}
