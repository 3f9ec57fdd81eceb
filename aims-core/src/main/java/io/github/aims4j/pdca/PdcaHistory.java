// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.PdcaPhase;
import io.github.aims4j.transition.Decision;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.TransitionRecord;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowStep;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The cycles of an AIMS: the passed gates in order, with what was found at each. A history is
 * append-only. Each step from ACT to PLAN begins the next cycle; a step back within a cycle does
 * not change its number.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 */
public final class PdcaHistory {

  private final History<PdcaPhase> history;
  private final List<PdcaGate> gates;

  private PdcaHistory(History<PdcaPhase> history, List<PdcaGate> gates) {
    this.history = history;
    this.gates = gates;
  }

  /**
   * Returns an empty history for an AIMS.
   *
   * @param subject the record that represents the AIMS, such as its organization
   */
  public static PdcaHistory of(Subject subject) {
    return new PdcaHistory(History.of(PdcaPhase.class, PdcaCycle.NAME, subject), List.of());
  }

  /**
   * Reads the cycles of an AIMS from a step register, which can also contain steps of other
   * workflows. A register stores what was found at a gate only as texts of overridden conditions,
   * so these gates have no findings and agenda items.
   *
   * @param subject the record that represents the AIMS
   * @param register the register
   * @throws IllegalArgumentException if a step has an unknown phase, or does not start in the phase
   *     that the previous one entered
   */
  public static PdcaHistory of(Subject subject, List<WorkflowStep> register) {
    PdcaHistory result = of(subject);
    for (TransitionRecord<PdcaPhase> step :
        History.of(PdcaPhase.class, PdcaCycle.NAME, subject, register).steps()) {
      result = result.after(new PdcaGate(Math.max(1, result.cycle()), step, List.of(), List.of()));
    }
    return result;
  }

  /**
   * Requests the next step. An accepted decision contains this history with the gate appended; a
   * rejected one changes nothing.
   *
   * @param workflow the workflow of the cycle
   * @param facts the facts that the gate examines
   * @param request the requested step
   */
  public Decision<PdcaPhase, PdcaHistory> step(
      Workflow<PdcaPhase, PdcaFacts> workflow, PdcaFacts facts, Request<PdcaPhase> request) {
    return workflow.decide(phase(), facts, request).apply(step -> after(gate(step, facts)));
  }

  private PdcaGate gate(TransitionRecord<PdcaPhase> step, PdcaFacts facts) {
    return new PdcaGate(
        Math.max(1, cycle()), step, left(step, facts::findingsOf), left(step, facts::overdueOf));
  }

  private static <T> List<T> left(
      TransitionRecord<PdcaPhase> step, Function<PdcaPhase, List<T>> ofPhase) {
    return step.fromState().map(ofPhase).orElse(List.of());
  }

  private PdcaHistory after(PdcaGate gate) {
    return new PdcaHistory(
        history.replay(List.of(gate.step())),
        Stream.concat(gates.stream(), Stream.of(gate)).toList());
  }

  /**
   * Returns this history with previously passed gates appended.
   *
   * @param passed the gates, the oldest first
   * @throws IllegalArgumentException if a gate does not start in the phase that the previous one
   *     entered, or belongs to another cycle
   */
  public PdcaHistory replay(List<PdcaGate> passed) {
    PdcaHistory result = this;
    for (PdcaGate gate : passed) {
      int expected = Math.max(1, result.cycle());
      if (gate.cycle() != expected) {
        throw new IllegalArgumentException(
            "The gate belongs to cycle %s; a gate of cycle %s is required."
                .formatted(gate.cycle(), expected));
      }
      result = result.after(gate);
    }
    return result;
  }

  /** Returns the current phase; empty: the first cycle has not begun. */
  public Optional<PdcaPhase> phase() {
    return history.state();
  }

  /** Returns the number of the current cycle, starting from 1; 0: the first has not begun. */
  public int cycle() {
    return gates.isEmpty() ? 0 : 1 + (int) gates.stream().filter(PdcaHistory::ends).count();
  }

  private static boolean ends(PdcaGate gate) {
    return gate.step().fromState().equals(Optional.of(PdcaPhase.ACT))
        && gate.step().toState() == PdcaPhase.PLAN;
  }

  /** Returns the passed gates, the oldest first. */
  public List<PdcaGate> gates() {
    return gates;
  }

  /**
   * Returns the gates of a cycle, the oldest first; none: there is no such cycle yet.
   *
   * @param cycle the number of the cycle
   */
  public List<PdcaGate> gates(int cycle) {
    return gates.stream().filter(gate -> gate.cycle() == cycle).toList();
  }

  /** Returns the steps only, for a register. */
  public History<PdcaPhase> steps() {
    return history;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PdcaHistory that
        && history.equals(that.history)
        && gates.equals(that.gates);
  }

  @Override
  public int hashCode() {
    return 31 * history.hashCode() + gates.hashCode();
  }

  /** Returns cycle and phase, such as {@code cycle 2, CHECK}. */
  @Override
  public String toString() {
    return phase().map(phase -> "cycle " + cycle() + ", " + phase).orElse("before cycle 1");
  }
}
