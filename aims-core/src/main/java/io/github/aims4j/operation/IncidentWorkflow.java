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
 * An incident, from when it comes in until it was learned from.
 *
 * <p>What binds says no more than the name of a state: those are notified to whom the incident's
 * own record says that word is owed. Whether law or contract owe it is for people to settle.
 *
 * <p>Source: ISO/IEC 42001:2023, A.8.4 and A.8.5 (public sources agree, not checked against the
 * licensed standard), for communication; this library's policy for all else. Stateless.
 */
public final class IncidentWorkflow {

  /** The name of the workflow in registers of steps. */
  public static final String NAME = "incident";

  private static final Condition<OnDay<Incident>> DESCRIBED =
      Condition.<OnDay<Incident>>advisory(
              "described",
              facts ->
                  facts.record().description().isPresent() && !facts.record().aiSystems().isEmpty(),
              facts -> "What happened, or to which AI system, is not stated; both should be.",
              "State what happened and name the AI system.")
          .withPath("/description");

  private static final Condition<OnDay<Incident>> GRAVITY =
      Condition.<OnDay<Incident>>binding(
              "severity-assessed",
              facts -> facts.record().severity().isPresent(),
              facts -> "It is not stated how grave the incident is; once assessed it is.",
              "Assess how grave it is, in the organization's own scale.")
          .withPath("/severity");

  private static final Condition<OnDay<Incident>> OWED_SETTLED =
      Condition.<OnDay<Incident>>advisory(
              "owed-notifications-settled",
              facts -> unsettled(facts.record()).isEmpty(),
              facts ->
                  "It is not settled whether word is owed to %s; it should be."
                      .formatted(named(unsettled(facts.record()))),
              "Settle whether law, contract or a plan owe it.")
          .withRequirement(AnnexControl.A_8_5)
          .withPath("/notifications");

  private static final Condition<OnDay<Incident>> SOMEBODY_TOLD =
      Condition.<OnDay<Incident>>binding(
              "somebody-notified",
              facts -> facts.record().notifications().stream().anyMatch(IncidentWorkflow::isMade),
              facts -> "No notification was made; one that is notified has been told to somebody.",
              "Notify those concerned, or go on where nothing is owed.")
          .withRequirement(AnnexControl.A_8_4)
          .withPath("/notifications");

  private static final Condition<OnDay<Incident>> OWED_MADE =
      Condition.<OnDay<Incident>>binding(
              "owed-notifications-made",
              facts -> owedAndOpen(facts.record()).isEmpty(),
              facts ->
                  "Word is owed to %s and was not given; where it is owed it is given."
                      .formatted(named(owedAndOpen(facts.record()))),
              "Notify them.")
          .withRequirement(AnnexControl.A_8_4)
          .withPath("/notifications");

  private static final Condition<OnDay<Incident>> OVER =
      Condition.<OnDay<Incident>>binding(
              "resolved-on-record",
              facts -> facts.hasHappened(facts.record().resolvedOn()),
              facts ->
                  "The incident was not over on %s: the day on which it was over is %s."
                      .formatted(
                          facts.asOf(),
                          facts.record().resolvedOn().map(Object::toString).orElse("not stated")),
              "State when it was over.")
          .withPath("/resolvedOn");

  private static final Condition<OnDay<Incident>> RESPONSE =
      Condition.<OnDay<Incident>>advisory(
              "response-on-record",
              facts -> facts.record().response().isPresent(),
              facts -> "Nothing says what was done about the incident; something should.",
              "State what was done.")
          .withPath("/response");

  private static final Condition<OnDay<Incident>> LESSONS =
      Condition.<OnDay<Incident>>binding(
              "lessons-on-record",
              facts -> facts.record().lessons().isPresent(),
              facts -> "Nothing says what was learned; of a case that was learned from it does.",
              "State what was learned, or that there was nothing to learn.")
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
    return notification.madeOn().isPresent();
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
   * Returns the history of an incident that has not taken a step yet.
   *
   * @param incident the incident
   */
  public static History<CaseStage> history(Incident incident) {
    return History.of(CaseStage.class, NAME, Subject.of(incident));
  }
}
