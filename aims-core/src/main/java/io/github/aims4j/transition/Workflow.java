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
 * Which steps lead from state to state, and what each of them needs. It decides on requests and
 * reads no clock: the same state, facts and request always get the same decision.
 *
 * <ul>
 *   <li>A step to the state itself is none and is always rejected.
 *   <li>A step that the table lacks needs a reason, and so does one against an advisory condition;
 *       the record of the step lists what was overridden.
 *   <li>A binding condition holds whatever the reason, also for steps that the table lacks.
 *   <li>Where no state is stated yet, only an initial state can be entered; the conditions of
 *       entering it hold.
 *   <li>An accepted step comes with what it changes in the record that takes it, such as the day on
 *       which it was closed.
 * </ul>
 *
 * <p>A workflow with other edges or conditions is derived from one; the one that it is derived from
 * stays as it is:
 *
 * <pre>{@code
 * Workflow<Status, Release> ours =
 *     Workflow.<Status, Release>of(Status.class, Status::successors)
 *         .withInitialStates(Set.of(Status.DRAFT))
 *         .withoutEdge(Status.DRAFT, Status.RELEASED)
 *         .withCondition(Status.RELEASED, tested);
 * }</pre>
 *
 * <p>Source: this library's policy; an edge says where it is the standard's. Immutable, and as
 * thread-safe as the functions of its conditions.
 *
 * @param <S> the states
 * @param <F> the facts that the conditions look at
 */
public final class Workflow<S extends Enum<S>, F> {

  private static final String DEFAULT_NOTE = "this library's policy";

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
   * Returns a workflow without conditions whose edges are the successors that each state lists, all
   * of them this library's policy until {@link #withEdge} says otherwise. Every state is an initial
   * state until {@link #withInitialStates} says otherwise.
   *
   * @param states the states
   * @param successors the states that can follow one, such as {@code Status::successors}
   * @param <S> the states
   * @param <F> the facts that conditions will look at
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
   * Returns a workflow with other initial states, which are those that can come first. The first
   * step of a record to any other state is rejected, whatever the reason.
   *
   * @param initial the states that can come first
   * @throws IllegalArgumentException if there is none
   */
  public Workflow<S, F> withInitialStates(Set<S> initial) {
    if (initial.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no initial state; a workflow needs at least one of %s."
              .formatted(EnumSet.allOf(states)));
    }
    return new Workflow<>(states, unmodifiable(initial), edges, gates, effects);
  }

  /**
   * Returns a workflow that says what entering a state changes in the record that takes the step.
   * It replaces what the workflow said of that state before.
   *
   * @param to the state that is entered
   * @param effect returns the record as it is after the step, from the facts of the step and its
   *     record; it is called for an accepted step only
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
   * Returns a workflow with an edge more, or with another confidence and note for one that it has.
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
   * Returns a workflow with an edge less: the step then needs a reason.
   *
   * @param from the state that is left
   * @param to the state that is entered
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
   * Returns a workflow with a condition more, of entering a state from wherever, also by a step
   * that the table lacks.
   *
   * @param to the state that is entered
   * @param condition the condition
   * @throws IllegalArgumentException if a condition of that name stands there
   */
  public Workflow<S, F> withCondition(S to, Condition<? super F> condition) {
    return with(edges, gates.with(Optional.empty(), requireNonNull(to, "to"), condition));
  }

  /**
   * Returns a workflow with a condition more, of one step.
   *
   * @param from the state that is left
   * @param to the state that is entered
   * @param condition the condition
   * @throws IllegalArgumentException if a condition of that name stands there
   */
  public Workflow<S, F> withCondition(S from, S to, Condition<? super F> condition) {
    return with(
        edges,
        gates.with(Optional.of(requireNonNull(from, "from")), requireNonNull(to, "to"), condition));
  }

  /**
   * Returns a workflow without the conditions of a name, wherever they stand.
   *
   * @param name the name
   * @throws IllegalArgumentException if the workflow has no condition of that name
   */
  public Workflow<S, F> withoutCondition(String name) {
    return with(edges, gates.without(requireNonNull(name, "name")));
  }

  /** Returns the states that can come first, in the order of the states; at least one. */
  public Set<S> initialStates() {
    return initialStates;
  }

  /** Returns the edges, ordered by the state that they leave and then by the one they enter. */
  public List<Edge<S>> edges() {
    return edges;
  }

  /**
   * Returns the edge between two states; empty when the table lacks it.
   *
   * @param from the state that is left
   * @param to the state that is entered
   */
  public Optional<Edge<S>> edge(S from, S to) {
    return edges.stream().filter(edge -> edge.leads(from, to)).findFirst();
  }

  /**
   * Returns the states that the edges of a state lead to, in the order of the states; none: the
   * workflow ends there.
   *
   * @param from the state that is left
   */
  public List<S> successors(S from) {
    return edges.stream().filter(edge -> edge.from() == from).map(Edge::to).toList();
  }

  /**
   * Returns what is looked at before a step, in the order in which the workflow was given it: the
   * conditions of entering the state, and those of this step alone.
   *
   * @param from the state that is left; empty: none is stated yet
   * @param to the state that is entered
   */
  public List<Condition<? super F>> conditions(Optional<S> from, S to) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    return gates.conditions(from, to);
  }

  /**
   * Decides on a step. What the functions of a condition throw reaches the caller.
   *
   * @param from the state; empty: none is stated yet
   * @param facts what the conditions look at
   * @param request the step that is asked for
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
   * Returns what a step lacks that nobody gave a reason for, whether it binds or advises; none: it
   * lacks nothing. It is what a rejection of the step names; here nobody asks for the step, as
   * where two records of one thing are compared. What the functions of a condition throw reaches
   * the caller.
   *
   * @param from the state that is left; empty: none is stated yet
   * @param facts what the conditions look at
   * @param to the state that is entered
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
        "The state is %s already; a step leads to another state.".formatted(state),
        "Ask for another state, or for none.");
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
        "%s cannot be the first state; the first state is %s.".formatted(to, named(initialStates)),
        "Record the first state, then ask for this step.");
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
        "Give a reason, which is recorded, or take a step of the table.");
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
        ? "%s is an end".formatted(from)
        : "from %s it leads to %s"
            .formatted(
                from, successors.stream().map(Enum::toString).collect(Collectors.joining(", ")));
  }

  /**
   * Returns the workflow as a Mermaid state diagram, the same text on every run. An edge is
   * labelled with its confidence, its note and, in brackets, the conditions of the step; in a label
   * everything but letters, digits, spaces and {@code , . ' / ( ) -} becomes a space. The beginning
   * leads to the initial states, unless every state is one; states without successors lead to the
   * end.
   *
   * @param term what a state is called in the drawing
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
