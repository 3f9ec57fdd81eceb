// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Entity;
import io.github.aims4j.standard.Confidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A workflow: the steps between states and their conditions. It decides on requests and reads no
 * clock: the same state, facts and request always lead to the same decision.
 *
 * <ul>
 *   <li>A step to the current state is always rejected.
 *   <li>A step that is not in the table, or with an unmet advisory condition, requires a reason;
 *       the record of the step lists what was overridden.
 *   <li>A binding condition cannot be overridden, even for steps that are not in the table.
 *   <li>If no state is stated yet, only an initial state can be entered, subject to its conditions.
 *   <li>An accepted step includes the changed record, for example with a closing date.
 * </ul>
 *
 * <p>Derive a workflow with different edges or conditions; the original remains unchanged:
 *
 * <pre>{@code
 * Workflow<Status, Release> ours =
 *     Workflow.<Status, Release>of(Status.class, Status::successors)
 *         .withInitialStates(Set.of(Status.DRAFT))
 *         .withoutEdge(Status.DRAFT, Status.RELEASED)
 *         .withCondition(Status.RELEASED, tested);
 * }</pre>
 *
 * <p>Source: this library's policy; an edge states if it comes from the standard. Immutable, and as
 * thread-safe as the functions of its conditions.
 *
 * @param <S> the states
 * @param <F> the type of the facts
 */
public final class Workflow<S extends Enum<S>, F> {

  static final String DEFAULT_NOTE = "this library's policy";

  private final Class<S> states;
  private final Set<S> initialStates;
  private final List<Edge<S>> edges;
  private final Gates<S, F> gates;
  private final Map<S, BiFunction<F, TransitionRecord<S>, Entity<?>>> effects;

  private Workflow(
      Class<S> states,
      Set<S> initialStates,
      List<Edge<S>> edges,
      Gates<S, F> gates,
      Map<S, BiFunction<F, TransitionRecord<S>, Entity<?>>> effects) {
    this.states = states;
    this.initialStates = initialStates;
    this.edges = edges;
    this.gates = gates;
    this.effects = effects;
  }

  private Workflow<S, F> with(List<Edge<S>> otherEdges, Gates<S, F> otherGates) {
    return new Workflow<>(states, initialStates, otherEdges, otherGates, effects);
  }

  /**
   * Returns a workflow without conditions whose edges are the successors of each state. By default
   * all edges are this library's policy (see {@link #withEdge}) and all states are initial states
   * (see {@link #withInitialStates}).
   *
   * @param states the states
   * @param successors the function that returns the successors of a state, such as {@code
   *     Status::successors}
   * @param <S> the states
   * @param <F> the type of the facts
   * @throws IllegalArgumentException if a state follows itself
   */
  public static <S extends Enum<S>, F> Workflow<S, F> of(
      Class<S> states, Function<? super S, ? extends Set<S>> successors) {
    requireNonNull(states, "states");
    requireNonNull(successors, "successors");
    List<Edge<S>> edges = new ArrayList<>();
    for (S from : EnumSet.allOf(states)) {
      for (S to : successors.apply(from)) {
        edges.add(new Edge<>(from, to, Confidence.POLICY, DEFAULT_NOTE));
      }
    }
    return new Workflow<>(
        states, unmodifiable(EnumSet.allOf(states)), ordered(edges), Gates.none(), Map.of());
  }

  private static <S extends Enum<S>> Set<S> unmodifiable(Set<S> states) {
    return Collections.unmodifiableSet(EnumSet.copyOf(states));
  }

  private static <S extends Enum<S>> List<Edge<S>> ordered(List<Edge<S>> edges) {
    return edges.stream()
        .sorted(Comparator.<Edge<S>, S>comparing(Edge::from).thenComparing(Edge::to))
        .toList();
  }

  /**
   * Returns a workflow with other initial states. The first step of a record to any other state is
   * always rejected.
   *
   * @param initial the initial states
   * @throws IllegalArgumentException if the set is empty
   */
  public Workflow<S, F> withInitialStates(Set<S> initial) {
    if (initial.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no initial state; at least one of %s is required."
              .formatted(EnumSet.allOf(states)));
    }
    return new Workflow<>(states, unmodifiable(initial), edges, gates, effects);
  }

  /**
   * Returns a workflow with an effect: the change to the record on entering a state. It replaces an
   * existing effect for that state.
   *
   * @param to the new state
   * @param effect the function from the facts and the record of the step to the changed record,
   *     called for accepted steps only
   */
  public Workflow<S, F> withEffect(
      S to, BiFunction<? super F, ? super TransitionRecord<S>, ? extends Entity<?>> effect) {
    requireNonNull(to, "to");
    requireNonNull(effect, "effect");
    Map<S, BiFunction<F, TransitionRecord<S>, Entity<?>>> more = new EnumMap<>(states);
    more.putAll(effects);
    more.put(to, effect::apply);
    return new Workflow<>(states, initialStates, edges, gates, more);
  }

  /**
   * Returns a workflow with an additional edge, or with another confidence and note for an existing
   * one.
   *
   * @param edge the edge
   */
  public Workflow<S, F> withEdge(Edge<S> edge) {
    requireNonNull(edge, "edge");
    List<Edge<S>> more = new ArrayList<>(edges);
    more.removeIf(old -> old.leads(edge.from(), edge.to()));
    more.add(edge);
    return with(ordered(more), gates);
  }

  /**
   * Returns a workflow without an edge, so that the step requires a reason.
   *
   * @param from the previous state
   * @param to the new state
   * @throws IllegalArgumentException if the workflow has no such edge
   */
  public Workflow<S, F> withoutEdge(S from, S to) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (edge(from, to).isEmpty()) {
      throw new IllegalArgumentException(
          "There is no edge from %s to %s; %s."
              .formatted(from, to, inWords(from, successors(from))));
    }
    return with(edges.stream().filter(edge -> !edge.leads(from, to)).toList(), gates);
  }

  /**
   * Returns a workflow with an additional condition for entering a state from any other, including
   * by steps that are not in the table.
   *
   * @param to the new state
   * @param condition the condition
   * @throws IllegalArgumentException if there is already a condition with that name
   */
  public Workflow<S, F> withCondition(S to, Condition<? super F> condition) {
    return with(edges, gates.with(Optional.empty(), requireNonNull(to, "to"), condition));
  }

  /**
   * Returns a workflow with an additional condition for one step.
   *
   * @param from the previous state
   * @param to the new state
   * @param condition the condition
   * @throws IllegalArgumentException if there is already a condition with that name
   */
  public Workflow<S, F> withCondition(S from, S to, Condition<? super F> condition) {
    return with(
        edges,
        gates.with(Optional.of(requireNonNull(from, "from")), requireNonNull(to, "to"), condition));
  }

  /**
   * Returns a workflow without any condition that has a name.
   *
   * @param name the name
   * @throws IllegalArgumentException if the workflow has no condition with that name
   */
  public Workflow<S, F> withoutCondition(String name) {
    return with(edges, gates.without(requireNonNull(name, "name")));
  }

  /** Returns the initial states, in the order of the states; at least one. */
  public Set<S> initialStates() {
    return initialStates;
  }

  /** Returns the edges, ordered by previous state and then by new state. */
  public List<Edge<S>> edges() {
    return edges;
  }

  /**
   * Returns the edge between two states; empty if it is not in the table.
   *
   * @param from the previous state
   * @param to the new state
   */
  public Optional<Edge<S>> edge(S from, S to) {
    return edges.stream().filter(edge -> edge.leads(from, to)).findFirst();
  }

  /**
   * Returns the states to which the edges of a state lead, in the order of the states; none: it is
   * a final state.
   *
   * @param from the previous state
   */
  public List<S> successors(S from) {
    return edges.stream().filter(edge -> edge.from() == from).map(Edge::to).toList();
  }

  /**
   * Returns the conditions of a step, in the order added: those for entering the state, and those
   * for this step only.
   *
   * @param from the previous state; empty: not stated yet
   * @param to the new state
   */
  public List<Condition<? super F>> conditions(Optional<S> from, S to) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    return gates.conditions(from, to);
  }

  /**
   * Decides on a step. Exceptions of the functions of a condition propagate to the caller.
   *
   * @param from the current state; empty: not stated yet
   * @param facts the facts that the conditions examine
   * @param request the requested step
   */
  public Decision<S, S> decide(Optional<S> from, F facts, Request<S> request) {
    requireNonNull(from, "from");
    requireNonNull(facts, "facts");
    requireNonNull(request, "request");
    List<UnmetCondition> unmet = unmet(from, facts, request.toState());
    if (request.reason().isPresent() ? unmet.stream().anyMatch(this::binds) : !unmet.isEmpty()) {
      return Rejected.of(from, request, unmet);
    }
    TransitionRecord<S> step = record(from, request, unmet);
    return Accepted.of(
        request.toState(),
        step,
        Optional.ofNullable(effects.get(request.toState()))
            .map(effect -> effect.apply(facts, step)));
  }

  private boolean binds(UnmetCondition condition) {
    return condition.force() == Force.BINDING;
  }

  /**
   * Returns the unmet conditions of a step without a reason, binding and advisory; none: all are
   * met. They are those of a rejection of the step, without a request, for example to compare two
   * records. Exceptions of the functions of a condition propagate to the caller.
   *
   * @param from the previous state; empty: not stated yet
   * @param facts the facts that the conditions examine
   * @param to the new state
   */
  public List<UnmetCondition> unmet(Optional<S> from, F facts, S to) {
    requireNonNull(from, "from");
    requireNonNull(facts, "facts");
    requireNonNull(to, "to");
    if (from.equals(Optional.of(to))) {
      return List.of(noStep(to));
    }
    Stream<UnmetCondition> table = notInTable(from, to).stream();
    Stream<UnmetCondition> conditions =
        conditions(from, to).stream().flatMap(condition -> condition.unmetBy(facts).stream());
    return Stream.concat(table, conditions).toList();
  }

  private static <S extends Enum<S>> TransitionRecord<S> record(
      Optional<S> from, Request<S> request, List<UnmetCondition> overridden) {
    return ImmutableTransitionRecord.<S>builder()
        .fromState(from)
        .toState(request.toState())
        .decidedBy(request.decidedBy())
        .recordedAt(request.recordedAt())
        .reason(request.reason())
        .overridden(overridden)
        .build();
  }

  private UnmetCondition noStep(S state) {
    return structural(
        UnmetCondition.ANOTHER_STATE,
        Force.BINDING,
        "The state is already %s; a step must lead to another state.".formatted(state),
        "Request a different state.");
  }

  private Optional<UnmetCondition> notInTable(Optional<S> from, S to) {
    if (from.isEmpty()) {
      return initialStates.contains(to) ? Optional.empty() : Optional.of(notInitial(to));
    }
    S start = from.get();
    return edge(start, to).isPresent() ? Optional.empty() : Optional.of(notInTable(start, to));
  }

  private UnmetCondition notInitial(S to) {
    return structural(
        UnmetCondition.INITIAL_STATE,
        Force.BINDING,
        "%s cannot be the first state; the first state must be %s."
            .formatted(to, named(initialStates)),
        "Record the first state before requesting this step.");
  }

  private static String named(Set<? extends Enum<?>> states) {
    return states.stream().map(Enum::name).collect(Collectors.joining(" or "));
  }

  private UnmetCondition notInTable(S from, S to) {
    return structural(
        UnmetCondition.STEP_IN_TABLE,
        Force.ADVISORY,
        "The table has no step from %s to %s; %s."
            .formatted(from, to, inWords(from, successors(from))),
        "State a reason, which is recorded, or request a step in the table.");
  }

  private static UnmetCondition structural(
      String name, Force force, String message, String remedy) {
    return ImmutableUnmetCondition.builder()
        .condition(name)
        .force(force)
        .path("")
        .message(message)
        .remedy(remedy)
        .build();
  }

  private static <S extends Enum<S>> String inWords(S from, List<S> successors) {
    return successors.isEmpty()
        ? "%s is a final state".formatted(from)
        : "from %s it leads to %s"
            .formatted(
                from, successors.stream().map(Enum::toString).collect(Collectors.joining(", ")));
  }

  /**
   * Returns the workflow as a Mermaid state diagram, the same text on every run. An edge is
   * labelled with its confidence, its note and, in brackets, the conditions of the step; in a label
   * everything but letters, digits, spaces and {@code , . ' / ( ) -} becomes a space. The start
   * leads to the initial states, unless all states are initial; states without successors lead to
   * the end.
   *
   * @param term the function that returns the term for a state
   */
  public String mermaid(Function<? super S, String> term) {
    return new StateDiagram<>(this, states).mermaid(requireNonNull(term, "term"));
  }

  /** Returns the edges, one after the other. */
  @Override
  public String toString() {
    return edges.stream()
        .map(edge -> edge.from() + " -> " + edge.to())
        .collect(Collectors.joining(", "));
  }
}
