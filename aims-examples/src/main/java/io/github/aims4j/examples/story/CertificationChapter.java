// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.story;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationFacts;
import io.github.aims4j.certification.CertificationState;
import io.github.aims4j.certification.CertificationWorkflow;
import io.github.aims4j.pdca.WorkflowFacts;
import io.github.aims4j.transition.Decision;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.WorkflowStep;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The certification of an organization, starting with its application. */
final class CertificationChapter {

  private final Narrator narrator;
  private final Id<CertificationApplication> application;
  private Id<Party> body;
  private Aims aims;
  private History<CertificationState> history;

  /**
   * Begins with an application.
   *
   * @param aims the AIMS that holds the application
   * @param application the application
   * @param body the certification body as a party, who decides
   */
  CertificationChapter(
      Aims aims, Id<CertificationApplication> application, Party body, Narrator narrator) {
    this.aims = aims.with(body);
    this.application = application;
    this.body = body.id();
    this.narrator = narrator;
    this.history =
        CertificationWorkflow.history(
            aims.find(CertificationApplication.class, application).orElseThrow());
    narrator.chapter("Certification");
  }

  /** Puts records into the place of those of their ids, or adds them. */
  CertificationChapter record(String day, String what, Entity<?>... records) {
    for (Entity<?> each : records) {
      aims = aims.with(each);
    }
    narrator.event(LocalDate.parse(day), what);
    return this;
  }

  /** Lets another certification body decide from here on. */
  CertificationChapter by(Party other) {
    aims = aims.with(other);
    body = other.id();
    return this;
  }

  /** Requests the next state and prints unmet conditions. */
  CertificationChapter ask(String day, CertificationState state) {
    return ask(LocalDate.parse(day), request(day, state));
  }

  /** Requests the next state with a reason that overrides advisory conditions. */
  CertificationChapter insist(String day, CertificationState state, String reason) {
    return ask(LocalDate.parse(day), request(day, state).withReason(reason));
  }

  private Request<CertificationState> request(String day, CertificationState state) {
    return Request.of(state, body, LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  private CertificationChapter ask(LocalDate day, Request<CertificationState> request) {
    CertificationFacts facts = WorkflowFacts.certification(aims, application, day);
    String state = request.toState().term();
    Decision<CertificationState, History<CertificationState>> decision =
        history.step(CertificationWorkflow.workflow(), facts, request);
    decision.rejected().ifPresent(no -> narrator.refused(day, no, state));
    decision
        .accepted()
        .ifPresent(
            yes -> {
              history = yes.outcome();
              aims = aims.with(lastEntry());
              narrator.taken(day, yes.record(), state);
              NextDates.of(request.toState(), facts).forEach(narrator::due);
            });
    return this;
  }

  private WorkflowStep lastEntry() {
    List<WorkflowStep> entries = history.entries(number -> Id.of("step-certification-" + number));
    return entries.get(entries.size() - 1);
  }

  /** Returns the AIMS with all steps recorded. */
  Aims aims() {
    return aims;
  }
}
