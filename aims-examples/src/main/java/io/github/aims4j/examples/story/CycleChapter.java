// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.story;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.pdca.PdcaCycle;
import io.github.aims4j.pdca.PdcaFacts;
import io.github.aims4j.pdca.PdcaHistory;
import io.github.aims4j.standard.PdcaPhase;
import io.github.aims4j.transition.Decision;
import io.github.aims4j.transition.Request;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The Plan-Do-Check-Act cycle of an organization: at each gate the rules and the agenda show what
 * is open.
 */
final class CycleChapter {

  private final Narrator narrator;
  private Aims aims;
  private PdcaHistory history;

  CycleChapter(Aims aims, Narrator narrator) {
    this.aims = aims;
    this.narrator = narrator;
    this.history = PdcaHistory.of(Subject.of(aims.organization()));
    narrator.chapter("Plan, Do, Check, Act");
  }

  /** Replaces the record with the same id, or adds it. */
  CycleChapter record(String day, String what, Entity<?>... records) {
    for (Entity<?> each : records) {
      aims = aims.with(each);
    }
    narrator.event(LocalDate.parse(day), what);
    return this;
  }

  /** Requests the next phase and prints unmet conditions. */
  CycleChapter ask(String day, PdcaPhase phase, String decidedBy) {
    return ask(LocalDate.parse(day), request(day, phase, decidedBy));
  }

  /**
   * Requests the next phase with a reason that overrides unmet conditions, unless it was reached
   * without one.
   */
  CycleChapter insist(String day, PdcaPhase phase, String decidedBy, String reason) {
    if (history.phase().equals(Optional.of(phase))) {
      return this;
    }
    return ask(LocalDate.parse(day), request(day, phase, decidedBy).withReason(reason));
  }

  private static Request<PdcaPhase> request(String day, PdcaPhase phase, String decidedBy) {
    return Request.of(
        phase, Id.of(decidedBy), LocalDate.parse(day).atTime(16, 0).toInstant(ZoneOffset.UTC));
  }

  private CycleChapter ask(LocalDate day, Request<PdcaPhase> request) {
    PdcaFacts facts = PdcaFacts.of(aims, day);
    Decision<PdcaPhase, PdcaHistory> decision = history.step(PdcaCycle.workflow(), facts, request);
    decision.rejected().ifPresent(no -> narrator.refused(day, no, request.toState().name()));
    decision
        .accepted()
        .ifPresent(
            yes -> {
              history = yes.outcome();
              narrator.gate(
                  day, history.gates().get(history.gates().size() - 1), history.toString());
            });
    return this;
  }

  PdcaHistory history() {
    return history;
  }

  /** Returns the AIMS with all steps recorded. */
  Aims aims() {
    Aims result = aims;
    for (Entity<?> step : history.steps().entries(number -> Id.of("step-pdca-" + number))) {
      result = result.with(step);
    }
    return result;
  }
}
