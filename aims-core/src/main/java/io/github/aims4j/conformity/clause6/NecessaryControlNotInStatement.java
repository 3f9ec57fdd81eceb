// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.StatementOfApplicability;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A risk, or a plan in force, relies on a control that the statement of applicability in force does
 * not include for any system of the risk. A control without an entry is named where the first risk
 * or plan relies on it.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3), since the organization itself holds the
 * control to be necessary. That an excluded control is in place although no risk relies on it is
 * good practice to settle, no more.
 */
final class NecessaryControlNotInStatement {

  private static final Check LISTED =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.3-07", "6.1.3-05", "6.1.3-02")
          .key("listed")
          .finding(
              "{control} is to treat {risks}, and the statement of applicability has {entry}.",
              "Include the control in the statement, or take it out of the treatment.")
          .build();

  private static final Check NOT_EXCLUDED =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.3-07", "6.1.3-08")
          .key("not-excluded")
          .finding(
              "{control} is to treat {risks}, and the statement of applicability excludes it.",
              "Include the control in the statement, or take it out of the treatment.")
          .build();

  private static final Check IMPLEMENTED =
      Check.policy("6.1.3-08")
          .key("implemented")
          .finding(
              "The statement of applicability excludes {control}, and it is implemented.",
              "Include the control, or record why it is in place although it is not necessary.")
          .build();

  private final Examination examination;
  private final StatementOfApplicability statement;
  private final Decisions decisions;
  private final Map<AnyControl, List<Relying>> reliance = new LinkedHashMap<>();

  /** A risk that relies on a control, and where that is stated first. */
  private record Relying(Risk risk, Reliance where) {}

  private NecessaryControlNotInStatement(
      Examination examination, StatementOfApplicability statement) {
    this.examination = examination;
    this.statement = statement;
    this.decisions = new Decisions(statement);
    CurrentRisks.of(examination).forEach(this::addReliance);
  }

  private void addReliance(Risk risk) {
    Stream<Reliance> ofPlans =
        examination.treatments().of(risk.id()).stream()
            .flatMap(
                each ->
                    Reliance.of(
                        each.plan(),
                        "/entries/" + each.index(),
                        each.treatment().controls(),
                        each.treatment().ownControls()));
    Map<AnyControl, Reliance> first = new LinkedHashMap<>();
    Stream.concat(Reliance.of(risk, "", risk.controls(), risk.ownControls()), ofPlans)
        .forEach(each -> first.merge(each.control(), each, Reliance::first));
    first.forEach(
        (control, where) ->
            reliance
                .computeIfAbsent(control, each -> new ArrayList<>())
                .add(new Relying(risk, where)));
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("necessary-control-in-statement")
            .asks("Does the statement of applicability include every control that treats a risk?")
            .reads(
                "RiskTreatment.controls",
                "RiskTreatment.ownControls",
                "Risk.controls",
                "Risk.ownControls",
                "Risk.aiSystems",
                "ApplicabilityEntry.annexControl",
                "ApplicabilityEntry.ownControl",
                "ApplicabilityEntry.decision",
                "ApplicabilityEntry.aiSystems",
                "ControlImplementation.status",
                "ControlImplementation.annexControl",
                "ControlImplementation.ownControl")
            .checks(LISTED, NOT_EXCLUDED, IMPLEMENTED)
            .build(),
        NecessaryControlNotInStatement::examine);
  }

  private static Outcome examine(Examination examination) {
    return examination
        .applicability()
        .statement()
        .map(statement -> new NecessaryControlNotInStatement(examination, statement).outcome())
        .orElseGet(LISTED::notTriggered);
  }

  private Outcome outcome() {
    return Outcome.all(
        Outcome.all(
            reliance.entrySet().stream().map(each -> relied(each.getKey(), each.getValue()))),
        Outcome.all(examination.aims().controlImplementations().stream().map(this::implemented)));
  }

  private Outcome relied(AnyControl control, List<Relying> all) {
    Map<Optional<Decision>, List<Relying>> byDecision =
        all.stream().collect(groupingBy(each -> decisions.decisionFor(each.risk(), control)));
    return Outcome.all(
        included(byDecision.getOrDefault(Optional.of(Decision.INCLUDED), List.of())),
        excluded(control, byDecision.getOrDefault(Optional.of(Decision.EXCLUDED), List.of())),
        notListed(control, byDecision.getOrDefault(Optional.empty(), List.of())));
  }

  private Outcome included(List<Relying> relying) {
    List<Entity<?>> supporting = new ArrayList<>();
    relying.forEach(each -> supporting.add(each.risk()));
    supporting.add(statement);
    return relying.isEmpty() ? Outcome.none() : NOT_EXCLUDED.supported(statement, supporting);
  }

  private Outcome excluded(AnyControl control, List<Relying> relying) {
    return relying.isEmpty()
        ? Outcome.none()
        : NOT_EXCLUDED
            .contradicted(statement, decisions.exclusion(control).orElseThrow())
            .with("control", control.name())
            .with("risks", titles(relying));
  }

  /** The statement has no place of its own for what it does not list. */
  private Outcome notListed(AnyControl control, List<Relying> relying) {
    return relying.stream()
        .map(Relying::where)
        .reduce(Reliance::first)
        .<Outcome>map(
            where ->
                LISTED
                    .contradicted(where.record(), where.path())
                    .with("control", control.name())
                    .with("risks", titles(relying))
                    .with(
                        "entry",
                        decisions.hasEntryOf(control)
                            ? "no entry for it that covers the AI systems concerned"
                            : "no entry for it"))
        .orElseGet(Outcome::none);
  }

  private static String titles(List<Relying> relying) {
    return relying.stream()
        .map(each -> "\"" + each.risk().title() + "\"")
        .sorted()
        .collect(joining(", "));
  }

  private Outcome implemented(ControlImplementation implementation) {
    AnyControl control = AnyControl.of(implementation);
    if (!decisions.excludes(control) || reliance.containsKey(control)) {
      return Outcome.none();
    }
    return implementation.status() == ControlImplementation.Status.IMPLEMENTED
        ? IMPLEMENTED.contradicted(implementation, "/status").with("control", control.name())
        : IMPLEMENTED.notTriggered(implementation);
  }
}
