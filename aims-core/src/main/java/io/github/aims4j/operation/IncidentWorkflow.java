// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static io.github.aims4j.operation.CaseStage.ASSESSED;
import static io.github.aims4j.operation.CaseStage.LEARNED_FROM;
import static io.github.aims4j.operation.CaseStage.NOTIFIED;
import static io.github.aims4j.operation.CaseStage.RECEIVED;
import static io.github.aims4j.operation.CaseStage.RESOLVED;

import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.OnDay;
import io.github.aims4j.transition.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The workflow of an incident, from receipt to lessons learned.
 *
 * <p>A binding condition states no more than the name of the state implies: notifications that the
 * record of the incident states as required must be made. Whether law or contract requires them is
 * for people to decide.
 *
 * <p>Source: ISO/IEC 42001:2023, A.8.4 and A.8.5 (public sources agree, not checked against the
 * licensed standard), for communication; all else is this library's policy. Stateless.
 */
public final class IncidentWorkflow {

  /** The name of the workflow in step registers. */
  public static final String NAME = "incident";

  private static final Condition<OnDay<Incident>> DESCRIBED =
      Condition.<OnDay<Incident>>advisory(
              "described",
              facts ->
                  facts.record().description().isPresent() && !facts.record().aiSystems().isEmpty(),
              facts -> "The description or the AI system is not stated; both should be.",
              "Describe the incident and state the AI systems.")
          .withPath("/description");

  private static final Condition<OnDay<Incident>> GRAVITY =
      Condition.<OnDay<Incident>>binding(
              "severity-assessed",
              facts -> facts.record().severity().isPresent(),
              facts -> "The severity is not stated; it is required.",
              "Assess the severity on the organization's own scale.")
          .withPath("/severity");

  private static final Condition<OnDay<Incident>> OWED_SETTLED =
      Condition.<OnDay<Incident>>advisory(
              "owed-notifications-settled",
              facts -> unsettled(facts.record()).isEmpty(),
              facts ->
                  "It is not decided whether notification of %s is required; it should be."
                      .formatted(named(unsettled(facts.record()))),
              "Decide whether law, contract or a plan requires it.")
          .withRequirement(AnnexControl.A_8_5)
          .withPath("/notifications");

  private static final Condition<OnDay<Incident>> SOMEBODY_TOLD =
      Condition.<OnDay<Incident>>binding(
              "somebody-notified",
              facts -> facts.record().notifications().stream().anyMatch(IncidentWorkflow::isMade),
              facts -> "No notification was made; at least one is required.",
              "Notify those concerned, or skip this step if no notification is required.")
          .withRequirement(AnnexControl.A_8_4)
          .withPath("/notifications");

  private static final Condition<OnDay<Incident>> OWED_MADE =
      Condition.<OnDay<Incident>>binding(
              "owed-notifications-made",
              facts -> owedAndOpen(facts.record()).isEmpty(),
              facts ->
                  "Notification of %s is missing; required notifications must be made."
                      .formatted(named(owedAndOpen(facts.record()))),
              "Notify them.")
          .withRequirement(AnnexControl.A_8_4)
          .withPath("/notifications");

  private static final Condition<OnDay<Incident>> OVER =
      Condition.<OnDay<Incident>>binding(
              "resolved-on-record",
              facts -> facts.hasHappened(facts.record().resolvedOn()),
              facts ->
                  "The incident was not resolved by %s; the date of resolution is %s."
                      .formatted(
                          facts.asOf(),
                          facts.record().resolvedOn().map(Object::toString).orElse("not stated")),
              "State the date of resolution.")
          .withPath("/resolvedOn");

  private static final Condition<OnDay<Incident>> RESPONSE =
      Condition.<OnDay<Incident>>advisory(
              "response-on-record",
              facts -> facts.record().response().isPresent(),
              facts -> "The response to the incident is not stated; it should be.",
              "State the response.")
          .withPath("/response");

  private static final Condition<OnDay<Incident>> LESSONS =
      Condition.<OnDay<Incident>>binding(
              "lessons-on-record",
              facts -> facts.record().lessons().isPresent(),
              facts -> "The lessons learned are not stated; they are required.",
              "State the lessons learned, or that there are none.")
          .withPath("/lessons");

  private IncidentWorkflow() {}

  private static List<Notification> unsettled(Incident incident) {
    return incident.notifications().stream()
        .filter(notification -> notification.owed().isEmpty() && !isMade(notification))
        .toList();
  }

  private static List<Notification> owedAndOpen(Incident incident) {
    return incident.notifications().stream()
        .filter(notification -> notification.owed().equals(Optional.of(true)))
        .filter(notification -> !isMade(notification))
        .toList();
  }

  private static boolean isMade(Notification notification) {
    return notification.made().isPresent();
  }

  private static String named(List<Notification> notifications) {
    return notifications.stream().map(Notification::recipient).collect(Collectors.joining(", "));
  }

  /** Returns the workflow of an incident. */
  public static Workflow<CaseStage, OnDay<Incident>> workflow() {
    return Workflow.<CaseStage, OnDay<Incident>>of(CaseStage.class, CaseStage::successors)
        .withInitialStates(CaseStage.initial())
        .withCondition(RECEIVED, DESCRIBED)
        .withCondition(ASSESSED, GRAVITY)
        .withCondition(ASSESSED, OWED_SETTLED)
        .withCondition(NOTIFIED, SOMEBODY_TOLD)
        .withCondition(NOTIFIED, OWED_MADE)
        .withCondition(RESOLVED, OVER)
        .withCondition(RESOLVED, RESPONSE)
        .withCondition(LEARNED_FROM, OWED_MADE)
        .withCondition(LEARNED_FROM, LESSONS);
  }

  /**
   * Returns an empty history for an incident.
   *
   * @param incident the incident
   */
  public static History<CaseStage> history(Incident incident) {
    return History.of(CaseStage.class, NAME, Subject.of(incident));
  }
}
