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
 * The cycles that an AIMS went through: their gates in the order in which they were passed, with
 * what was found at each. It only grows. The number of the cycle rises with each step from ACT to
 * PLAN, and never falls; a step back within a cycle leaves it as it is.
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
   * Returns the history of an AIMS before its first cycle.
   *
   * @param subject the record that stands for the AIMS, such as its organization
   */
  public static PdcaHistory of(Subject subject) {
    return new PdcaHistory(History.of(PdcaPhase.class, PdcaCycle.NAME, subject), List.of());
  }

  /**
   * Reads the cycles of an AIMS from a register of steps, which may hold those of other workflows
   * too. A register keeps what was found at a gate in the words of what was overridden, so the
   * gates come back with those words and without findings and agenda items.
   *
   * @param subject the record that stands for the AIMS
   * @param register the register
   * @throws IllegalArgumentException if a step names a phase that is none, or does not leave the
   *     phase that the one before it entered
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
   * Asks for the next step. Accepted, it yields this history with the gate at its end. Rejected,
   * nothing changes.
   *
   * @param workflow the cycle and its gates
   * @param facts what the gate looks at
   * @param request the step that is asked for
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
   * Returns this history with gates that were passed before, at its end.
   *
   * @param passed the gates, the oldest first
   * @throws IllegalArgumentException if a gate does not leave the phase that the one before it
   *     entered, or has the number of another cycle
   */
  public PdcaHistory replay(List<PdcaGate> passed) {
    PdcaHistory result = this;
    for (PdcaGate gate : passed) {
      int expected = Math.max(1, result.cycle());
      if (gate.cycle() != expected) {
        throw new IllegalArgumentException(
            "A gate of cycle %s follows; the history is in cycle %s."
                .formatted(gate.cycle(), expected));
      }
      result = result.after(gate);
    }
    return result;
  }

  /** Returns the phase; empty: the first cycle has not begun. */
  public Optional<PdcaPhase> phase() {
    return history.state();
  }

  /** Returns the number of the cycle, 1 for the first; 0: it has not begun. */
  public int cycle() {
    return gates.isEmpty() ? 0 : 1 + (int) gates.stream().filter(PdcaHistory::ends).count();
  }

  private static boolean ends(PdcaGate gate) {
    return gate.step().fromState().equals(Optional.of(PdcaPhase.ACT))
        && gate.step().toState() == PdcaPhase.PLAN;
  }

  /** Returns the gates that were passed, the oldest first. */
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

  /** Returns the steps alone, to be kept in a register. */
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
