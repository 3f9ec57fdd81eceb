// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.transition.OnDay;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IncidentWorkflowTest extends WorkflowContract<CaseStage, OnDay<Incident>> {

  private static final PartialDate DATE = PartialDate.of(2026);
  private static final Incident BARE =
      Incident.builder().id(Id.of("inc-1")).title("Wrong refusals").build();
  private static final Notification MADE = notice("Authority").owed(true).madeOn(DATE).build();
  private static final Notification OPEN = notice("Users").owed(true).build();
  private static final Notification NOT_OWED = notice("Press").owed(false).build();
  private static final Incident FULL =
      BARE.toBuilder()
          .description("Applicants were refused.")
          .addAiSystem(Id.of("sys-1"))
          .severity("high")
          .addNotification(MADE)
          .addNotification(NOT_OWED)
          .response("It was switched off.")
          .resolvedOn(DATE)
          .lessons("Test with rare names.")
          .build();

  IncidentWorkflowTest() {
    super(CaseStage.class, IncidentWorkflow.NAME);
  }

  private static Notification.Builder notice(String recipient) {
    return Notification.builder().recipient(recipient);
  }

  private static Incident with(Notification notification) {
    return FULL.toBuilder().addNotification(notification).build();
  }

  private static OnDay<Incident> on(Incident incident) {
    return new OnDay<>(incident, DAY);
  }

  @Override
  protected Workflow<CaseStage, OnDay<Incident>> workflow() {
    return IncidentWorkflow.workflow();
  }

  @Override
  protected Set<CaseStage> successors(CaseStage state) {
    return state.successors();
  }

  @Override
  protected Set<CaseStage> initial() {
    return CaseStage.initial();
  }

  @Override
  protected String term(CaseStage state) {
    return state.term();
  }

  @Override
  protected OnDay<Incident> ready(CaseStage state) {
    return on(FULL);
  }

  @Override
  protected List<OnDay<Incident>> facts() {
    return Stream.of(
            BARE,
            FULL,
            with(OPEN),
            with(notice("Partner").build()),
            FULL.toBuilder().notifications(List.of(NOT_OWED)).build(),
            FULL.toBuilder().lessons(Optional.empty()).build(),
            FULL.toBuilder().resolvedOn(PartialDate.of(DAY.plusDays(1))).build())
        .map(IncidentWorkflowTest::on)
        .toList();
  }

  @Override
  protected boolean holds(CaseStage state, OnDay<Incident> facts) {
    Incident incident = facts.record();
    boolean open = incident.notifications().contains(OPEN);
    return switch (state) {
      case RECEIVED -> true;
      case ASSESSED -> incident.severity().isPresent();
      case NOTIFIED -> incident.notifications().contains(MADE) && !open;
      case RESOLVED -> incident.resolvedOn().equals(Optional.of(DATE));
      case LEARNED_FROM -> incident.lessons().isPresent() && !open;
    };
  }

  @Test
  void whatComesInShouldBeDescribed() {
    assertThat(said(on(BARE), CaseStage.RECEIVED))
        .containsExactly(
            "advisory described (- /description): The description or the AI system is not stated;"
                + " both should be. Describe the incident and state the AI systems.");
  }

  @Test
  void assessmentDeterminesSeverityAndRequiredNotifications() {
    assertThat(
            said(
                on(BARE.toBuilder().addNotification(notice("Partner").build()).build()),
                CaseStage.ASSESSED))
        .containsExactly(
            "binding severity-assessed (- /severity): The severity is not stated; it is required."
                + " Assess the severity on the organization's own scale.",
            "advisory owed-notifications-settled (A.8.5 /notifications): It is not decided whether"
                + " notification of Partner is required; it should be. Decide whether law, contract"
                + " or a plan requires it.");
  }

  @Test
  void requiredNotificationsAreMade() {
    assertThat(said(on(BARE), CaseStage.NOTIFIED))
        .containsExactly(
            "binding somebody-notified (A.8.4 /notifications): No notification was made; at least"
                + " one is required. Notify those concerned, or skip this step if no notification"
                + " is required.");
    assertThat(said(on(with(OPEN)), CaseStage.NOTIFIED))
        .containsExactly(
            "binding owed-notifications-made (A.8.4 /notifications): Notification of Users is"
                + " missing; required notifications must be made. Notify them.");
  }

  @Test
  void aNotificationAtAMomentIsMade() {
    Notification made =
        notice("Users").owed(true).madeAt(Instant.parse("2026-01-05T23:30:00Z")).build();

    assertThat(said(on(with(made)), CaseStage.NOTIFIED)).isEmpty();
    assertThat(made.made()).contains(PartialDate.parse("2026-01-05"));
  }

  @Test
  void itCanBeResolvedBeforeNotificationButNotLearnedFrom() {
    assertThat(said(on(with(OPEN)), CaseStage.RESOLVED)).isEmpty();
    assertThat(said(on(with(OPEN)), CaseStage.LEARNED_FROM)).hasSize(1);
    assertThat(said(on(BARE), CaseStage.RESOLVED))
        .containsExactly(
            "binding resolved-on-record (- /resolvedOn): The incident was not resolved by"
                + " 2026-03-01; the date of resolution is not stated. State the date of resolution.",
            "advisory response-on-record (- /response): The response to the incident is not stated;"
                + " it should be. State the response.");
    assertThat(said(on(BARE), CaseStage.LEARNED_FROM))
        .containsExactly(
            "binding lessons-on-record (- /lessons): The lessons learned are not stated; they are"
                + " required. State the lessons learned, or that there are none.");
    assertThat(IncidentWorkflow.history(FULL).subject().id()).isEqualTo(FULL.id());
  }
}
