// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.fixtures.DocsPage;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.Provision;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * What holds of every workflow of the clause packages: its whole product of states is that of its
 * table, what binds is never passed by, histories only grow, and its drawing is on the page.
 *
 * @param <S> the states
 * @param <F> the facts
 */
public abstract class WorkflowContract<S extends Enum<S>, F> {

  /** Who decides in the tests. */
  protected static final Id<Party> OWNER = Id.of("owner");

  /** When it is in the tests. */
  protected static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  /** The day on which steps are looked at in the tests. */
  protected static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  /** One request, with the facts of the moment. */
  record Attempt<S extends Enum<S>, F>(F facts, Request<S> request) {}

  private final Class<S> states;
  private final String name;

  /**
   * Sets what tells the workflow from others.
   *
   * @param states the states
   * @param name its name, as in {@code <name>-steps.txt} beside the test
   */
  protected WorkflowContract(Class<S> states, String name) {
    this.states = states;
    this.name = name;
  }

  /** Returns the workflow. */
  protected abstract Workflow<S, F> workflow();

  /** Returns what the enum itself says of the states that follow one. */
  protected abstract Set<S> successors(S state);

  /** Returns what the enum itself says of the states that can come first. */
  protected abstract Set<S> initial();

  /** Returns the name of a state in drawings. */
  protected abstract String term(S state);

  /** Returns the page of docs/ that has the drawing. */
  protected String page() {
    return "docs/workflows.md";
  }

  /** Returns facts with which nothing speaks against entering a state. */
  protected abstract F ready(S state);

  /** Returns facts of all sorts: with something, with nothing, with what contradicts. */
  protected abstract List<F> facts();

  /**
   * Tells whether all that binds when a state is entered holds, in the words of the test and not of
   * the workflow.
   */
  protected abstract boolean holds(S state, F facts);

  /** Returns what a workflow says of a step without a reason. */
  protected final List<UnmetCondition> unmet(Optional<S> from, F facts, S to) {
    return workflow()
        .decide(from, facts, Request.of(to, OWNER, NOON))
        .rejected()
        .map(rejected -> rejected.unmet())
        .orElse(List.of());
  }

  /** Returns what entering a state lacks, from wherever. */
  private List<UnmetCondition> unmet(F facts, S to) {
    return workflow().conditions(Optional.empty(), to).stream()
        .flatMap(condition -> condition.unmetBy(facts).stream())
        .toList();
  }

  /** Returns what is said on entering a state from wherever, each condition in one line. */
  protected final List<String> said(F facts, S to) {
    return unmet(facts, to).stream().map(WorkflowContract::line).toList();
  }

  /** Returns the record as it is after a step that is taken with a reason. */
  protected final Optional<Entity<?>> changed(Optional<S> from, F facts, S to) {
    return workflow()
        .decide(from, facts, request(to, true))
        .accepted()
        .orElseThrow()
        .changedRecord();
  }

  private static String line(UnmetCondition unmet) {
    return "%s %s (%s %s): %s %s"
        .formatted(
            unmet.force() == Force.BINDING ? "binding" : "advisory",
            unmet.condition(),
            unmet.requirement().map(Provision::id).orElse("-"),
            unmet.path().isEmpty() ? "-" : unmet.path(),
            unmet.message(),
            unmet.remedy());
  }

  private List<List<String>> rows() throws IOException {
    try (InputStream in = requireNonNull(getClass().getResourceAsStream(name + "-steps.txt"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split(" +")))
          .toList();
    }
  }

  private String said(Optional<S> start, S to) {
    Request<S> plain = Request.of(to, OWNER, NOON);
    if (workflow().decide(start, ready(to), plain).accepted().isPresent()) {
      return "yes";
    }
    return workflow().decide(start, ready(to), plain.withReason("So it is.")).accepted().isPresent()
        ? "reason"
        : "no";
  }

  @Test
  protected void theWholeProductOfStatesIsThatOfTheTable() throws IOException {
    List<List<String>> expected = rows();
    List<List<String>> found = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("."));
    EnumSet.allOf(states).forEach(state -> head.add(state.name()));
    found.add(head);
    for (Optional<S> from : starts()) {
      List<String> row = new ArrayList<>(List.of(from.map(Enum::name).orElse("-")));
      EnumSet.allOf(states).forEach(to -> row.add(said(from, to)));
      found.add(row);
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  protected void theEdgesAreTheSuccessorsOfTheStates() {
    for (S state : EnumSet.allOf(states)) {
      assertThat(workflow().successors(state)).containsExactlyElementsOf(successors(state));
    }
  }

  @Test
  protected void theInitialStatesAreThoseOfTheEnum() {
    assertThat(workflow().initialStates()).isEqualTo(initial());
  }

  @Test
  protected void theDrawingOnThePageIsThatOfTheCode() throws IOException {
    DocsPage.of(page()).holds(name, workflow().mermaid(this::term));
  }

  @Test
  protected void theTableOfConditionsOnThePageIsThatOfTheCode() throws IOException {
    List<String> rows =
        new ArrayList<>(
            List.of(
                "| condition | before | force | basis | source | confidence | bears on |",
                "| --- | --- | --- | --- | --- | --- | --- |"));
    Map<String, Set<S>> places = new LinkedHashMap<>();
    for (S to : EnumSet.allOf(states)) {
      for (Optional<S> from : starts()) {
        workflow().conditions(from, to).stream()
            .map(condition -> "| " + condition.name() + " | %s | " + row(condition) + " |")
            .forEach(row -> places.computeIfAbsent(row, key -> EnumSet.noneOf(states)).add(to));
      }
    }
    places.forEach(
        (row, before) ->
            rows.add(
                row.formatted(before.stream().map(this::term).collect(Collectors.joining(", ")))));
    DocsPage.of(page()).holdsTable(name + "-conditions", rows);
  }

  private static String row(Condition<?> condition) {
    Grounds grounds = condition.grounds();
    return String.join(
        " | ",
        condition.force().term(),
        grounds.basis().term(),
        grounds.source(),
        grounds.confidence().name().toLowerCase(Locale.ROOT),
        grounds.obligations().isEmpty()
            ? condition.requirement().map(Provision::id).orElse("")
            : grounds.obligations().stream()
                .map(Obligation::citation)
                .collect(Collectors.joining(", ")));
  }

  @Test
  protected void theFactsOfThisTestAreBothGoodAndBad() {
    for (S state : EnumSet.allOf(states)) {
      assertThat(holds(state, ready(state))).as(state.name()).isTrue();
      assertThat(unmet(ready(state), state)).as(state.name()).isEmpty();
      for (F facts : facts()) {
        assertThat(
                unmet(facts, state).stream()
                    .noneMatch(condition -> condition.force() == Force.BINDING))
            .as("%s with %s", state, facts)
            .isEqualTo(holds(state, facts));
      }
    }
  }

  private List<F> allFacts() {
    List<F> all = new ArrayList<>(facts());
    EnumSet.allOf(states).forEach(state -> all.add(ready(state)));
    return all;
  }

  private List<Optional<S>> starts() {
    List<Optional<S>> starts = new ArrayList<>(List.of(Optional.empty()));
    EnumSet.allOf(states).forEach(state -> starts.add(Optional.of(state)));
    return starts;
  }

  @Test
  protected void aRejectedStepListsUnmetConditionsWithRequirementAndPath() {
    for (Optional<S> from : starts()) {
      for (S to : EnumSet.allOf(states)) {
        if (!from.equals(Optional.of(to))) {
          allFacts().forEach(facts -> assertAllIsNamed(from, facts, to));
        }
      }
    }
  }

  private void assertAllIsNamed(Optional<S> from, F facts, S to) {
    List<String> expected = new ArrayList<>();
    if (from.isPresent() && !successors(from.get()).contains(to)) {
      expected.add(UnmetCondition.STEP_IN_TABLE + " - -");
    }
    if (from.isEmpty() && !initial().contains(to)) {
      expected.add(UnmetCondition.INITIAL_STATE + " - -");
    }
    workflow().conditions(from, to).stream()
        .filter(condition -> condition.unmetBy(facts).isPresent())
        .map(each -> place(each.name(), each.requirement(), each.path()))
        .forEach(expected::add);
    assertThat(unmet(from, facts, to))
        .as("from %s to %s with %s", from, to, facts)
        .map(each -> place(each.condition(), each.requirement(), each.path()))
        .isEqualTo(expected);
  }

  private static String place(String name, Optional<Provision> requirement, String path) {
    return "%s %s %s"
        .formatted(name, requirement.map(Provision::id).orElse("-"), path.isEmpty() ? "-" : path);
  }

  @Test
  protected void everyConditionStatesItsProvisionOrItsLocation() {
    for (S to : EnumSet.allOf(states)) {
      for (Optional<S> from : starts()) {
        assertThat(workflow().conditions(from, to))
            .allSatisfy(
                each ->
                    assertThat(place("", each.requirement(), each.path()))
                        .as(each.name())
                        .isNotEqualTo(" - -"));
      }
    }
  }

  @Provide
  Arbitrary<List<Attempt<S, F>>> attempts() {
    List<F> all = allFacts();
    return Combinators.combine(
            Arbitraries.of(all), Arbitraries.of(states), Arbitraries.of(true, false))
        .as((facts, to, reasoned) -> new Attempt<>(facts, request(to, reasoned)))
        .list()
        .ofMaxSize(25);
  }

  private Request<S> request(S to, boolean reasoned) {
    Request<S> plain = Request.of(to, OWNER, NOON);
    return reasoned ? plain.withReason("The board wants it.") : plain;
  }

  private History<S> empty() {
    return History.of(states, name, new Subject(RecordKind.DOCUMENT, Id.of("subject")));
  }

  private Decision<S, History<S>> step(History<S> history, Attempt<S, F> attempt) {
    return history.step(workflow(), attempt.facts(), attempt.request());
  }

  private History<S> run(List<Attempt<S, F>> attempts) {
    History<S> now = empty();
    for (Attempt<S, F> attempt : attempts) {
      now = step(now, attempt).accepted().map(Accepted::outcome).orElse(now);
    }
    return now;
  }

  @Property(tries = 200)
  void bindingConditionsHoldInEveryReachedState(@ForAll("attempts") List<Attempt<S, F>> attempts) {
    History<S> now = empty();
    for (Attempt<S, F> attempt : attempts) {
      Optional<S> before = now.state();
      Optional<Accepted<S, History<S>>> accepted = step(now, attempt).accepted();
      accepted.ifPresent(
          step -> {
            S reached = step.outcome().state().orElseThrow();
            assertThat(reached).isEqualTo(attempt.request().toState());
            assertThat(holds(reached, attempt.facts())).isTrue();
            assertThat(step.record().overridden())
                .isEqualTo(unmet(before, attempt.facts(), reached));
          });
      now = accepted.map(Accepted::outcome).orElse(now);
    }
  }

  @Property(tries = 200)
  void aHistoryOnlyGrowsAndWhatIsRejectedChangesNothing(
      @ForAll("attempts") List<Attempt<S, F>> attempts) {
    History<S> now = empty();
    for (Attempt<S, F> attempt : attempts) {
      List<TransitionRecord<S>> before = List.copyOf(now.steps());
      Decision<S, History<S>> decision = step(now, attempt);
      assertThat(now.steps()).isEqualTo(before);
      now = decision.accepted().map(Accepted::outcome).orElse(now);
      assertThat(now.steps().subList(0, before.size())).isEqualTo(before);
      assertThat(now.steps()).hasSize(before.size() + (decision.accepted().isPresent() ? 1 : 0));
    }
  }

  @Property(tries = 200)
  void aReplayedOrReadHistoryEndsInTheSameState(@ForAll("attempts") List<Attempt<S, F>> attempts) {
    History<S> end = run(attempts);

    assertThat(empty().replay(end.steps())).isEqualTo(end);
    History<S> read =
        History.of(states, name, end.subject(), end.entries(number -> Id.of("step-" + number)));
    assertThat(read.state()).isEqualTo(end.state());
    assertThat(read.entries(number -> Id.of("step-" + number)))
        .isEqualTo(end.entries(number -> Id.of("step-" + number)));
  }

  @Property(tries = 200)
  void whatIsOverriddenHasItsReason(@ForAll("attempts") List<Attempt<S, F>> attempts) {
    assertThat(run(attempts).steps())
        .filteredOn(step -> !step.overridden().isEmpty())
        .allSatisfy(step -> assertThat(step.reason()).isPresent());
  }
}
