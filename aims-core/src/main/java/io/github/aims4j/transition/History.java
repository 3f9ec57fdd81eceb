// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static io.github.aims4j.internal.Invariants.requireText;
import static io.github.aims4j.internal.Quoted.quoted;
import static io.github.aims4j.internal.Quoted.shown;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Id;
import io.github.aims4j.finding.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps of one record in one workflow, the oldest first, and thereby its current state. A
 * history is append-only: an accepted step returns a longer one. It keeps the order in which the
 * steps were taken or listed, regardless of their instants, which state when they were recorded.
 *
 * <p>Invariants: each step leads from the state that the previous step entered to a different one.
 * The first step can have a previous state; earlier steps are then not recorded.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 *
 * @param <S> the states
 */
public final class History<S extends Enum<S>> {

  private final Class<S> states;
  private final String workflow;
  private final Subject subject;
  private final List<TransitionRecord<S>> steps;

  private History(
      Class<S> states, String workflow, Subject subject, List<TransitionRecord<S>> steps) {
    this.states = states;
    this.workflow = workflow;
    this.subject = subject;
    this.steps = steps;
  }

  /**
   * Returns an empty history for a record.
   *
   * @param states the states
   * @param workflow the name of the workflow, such as {@code risk-treatment}
   * @param subject the record
   * @param <S> the states
   * @throws IllegalArgumentException if the name is blank
   */
  public static <S extends Enum<S>> History<S> of(
      Class<S> states, String workflow, Subject subject) {
    requireNonNull(states, "states");
    requireText(requireNonNull(workflow, "workflow"), "History.workflow");
    requireNonNull(subject, "subject");
    return new History<>(states, workflow, subject, List.of());
  }

  /**
   * Reads the history of a record from a step register, which can also contain steps of other
   * records and workflows. The order of the register is significant. A register stores only the
   * texts of overridden advisory conditions, which are returned as {@link
   * UnmetCondition#ON_RECORD}. Sources, notes and evidence of the entries are not part of the
   * history.
   *
   * @param states the states
   * @param workflow the name of the workflow
   * @param subject the record
   * @param register the register
   * @param <S> the states
   * @throws IllegalArgumentException if the name is blank, if a step has an unknown state, or if a
   *     step does not start in the state that the previous one entered
   */
  public static <S extends Enum<S>> History<S> of(
      Class<S> states, String workflow, Subject subject, List<WorkflowStep> register) {
    return of(states, workflow, subject)
        .replay(
            register.stream()
                .filter(step -> step.workflow().equals(workflow))
                .filter(step -> step.subject().equals(subject))
                .map(step -> record(states, step))
                .toList());
  }

  private static <S extends Enum<S>> TransitionRecord<S> record(
      Class<S> states, WorkflowStep step) {
    return ImmutableTransitionRecord.<S>builder()
        .fromState(step.fromState().map(name -> state(states, name, step)))
        .toState(state(states, step.toState(), step))
        .decidedBy(step.decidedBy())
        .recordedAt(step.recordedAt())
        .reason(step.reason())
        .overridden(step.overridden().stream().map(UnmetCondition::onRecord).toList())
        .build();
  }

  private static <S extends Enum<S>> S state(Class<S> states, String name, WorkflowStep step) {
    return EnumSet.allOf(states).stream()
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Workflow step %s has the state %s; the states of %s are %s."
                        .formatted(
                            step.id(),
                            quoted(name),
                            shown(step.workflow()),
                            EnumSet.allOf(states))));
  }

  /**
   * Returns this history with previously accepted steps appended. They are not checked against a
   * workflow, which can have changed since.
   *
   * @param accepted the steps, the oldest first
   * @throws IllegalArgumentException if a step does not start in the state that the previous one
   *     entered, or does not change the state
   */
  public History<S> replay(List<TransitionRecord<S>> accepted) {
    History<S> result = this;
    for (TransitionRecord<S> step : accepted) {
      result = result.after(step);
    }
    return result;
  }

  private History<S> after(TransitionRecord<S> step) {
    Optional<S> now = state();
    if (!steps.isEmpty() && !step.fromState().equals(now)) {
      throw new IllegalArgumentException(
          ("Step %s of %s starts in %s, but %s is in %s; a step must start in the state that the"
                  + " previous one entered.")
              .formatted(
                  steps.size() + 1, shown(workflow), named(step.fromState()), subject, named(now)));
    }
    if (step.fromState().equals(Optional.of(step.toState()))) {
      throw new IllegalArgumentException(
          "Step %s of %s leads from %s to %s; it must lead to another state."
              .formatted(steps.size() + 1, shown(workflow), step.toState(), step.toState()));
    }
    return new History<>(
        states, workflow, subject, Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  private static String named(Optional<? extends Enum<?>> state) {
    return state.map(Enum::name).orElse("no state");
  }

  /** Returns the name of the workflow. */
  public String workflow() {
    return workflow;
  }

  /** Returns the record. */
  public Subject subject() {
    return subject;
  }

  /** Returns the steps, the oldest first; none: no step taken. */
  public List<TransitionRecord<S>> steps() {
    return steps;
  }

  /** Returns the state that the last step entered; empty: no step taken. */
  public Optional<S> state() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1).toState());
  }

  /**
   * Requests a step. An accepted decision contains this history with the step appended; a rejected
   * one changes nothing.
   *
   * @param by the edges and conditions
   * @param facts the facts that the conditions examine
   * @param request the requested step
   * @param <F> the type of the facts
   */
  public <F> Decision<S, History<S>> step(Workflow<S, F> by, F facts, Request<S> request) {
    return by.decide(state(), facts, request).apply(this::after);
  }

  /**
   * Returns the steps as entries of a step register. To update a register, append only the entries
   * that it does not have yet, so that notes and evidence of the others are kept.
   *
   * @param ids the function from the number of a step, starting from 1, to the id of its entry
   */
  public List<WorkflowStep> entries(IntFunction<Id<WorkflowStep>> ids) {
    requireNonNull(ids, "ids");
    return IntStream.range(0, steps.size())
        .mapToObj(index -> entry(ids.apply(index + 1), steps.get(index)))
        .toList();
  }

  private WorkflowStep entry(Id<WorkflowStep> id, TransitionRecord<S> step) {
    return WorkflowStep.builder()
        .id(id)
        .workflow(workflow)
        .subject(subject)
        .fromState(step.fromState().map(Enum::name))
        .toState(step.toState().name())
        .recordedAt(step.recordedAt())
        .decidedBy(step.decidedBy())
        .reason(step.reason())
        .overridden(step.overridden().stream().map(UnmetCondition::message).toList())
        .build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof History<?> that
        && states.equals(that.states)
        && workflow.equals(that.workflow)
        && subject.equals(that.subject)
        && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(states, workflow, subject, steps);
  }

  /**
   * Returns the record, the workflow and the state, such as {@code AI risk r-1 in risk-treatment:
   * ANALYSED}.
   */
  @Override
  public String toString() {
    return "%s in %s: %s".formatted(subject, workflow, named(state()));
  }
}
