// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;

import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.StatementOfApplicability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
              "{control} is to treat {risks}, and the statement of applicability has no entry for it.",
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
  private final Map<AnyControl, List<Risk>> reliance = new LinkedHashMap<>();
  private final Map<AnyControl, Reliance> firstReliance = new HashMap<>();

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
    List<Reliance> all =
        Stream.concat(Reliance.of(risk, "", risk.controls(), risk.ownControls()), ofPlans).toList();
    all.forEach(each -> firstReliance.merge(each.control(), each, Reliance::first));
    all.stream()
        .map(Reliance::control)
        .distinct()
        .forEach(control -> reliance.computeIfAbsent(control, each -> new ArrayList<>()).add(risk));
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

  private Outcome relied(AnyControl control, List<Risk> risks) {
    Check check = decisions.hasEntryOf(control) ? NOT_EXCLUDED : LISTED;
    Map<Boolean, List<Risk>> byInclusion =
        risks.stream().collect(partitioningBy(risk -> decisions.includeFor(risk, control)));
    return Outcome.all(
        supported(check, byInclusion.getOrDefault(true, List.of())),
        contradicted(check, control, byInclusion.getOrDefault(false, List.of())));
  }

  private Outcome supported(Check check, List<Risk> covered) {
    List<Entity<?>> supporting = new ArrayList<>(covered);
    supporting.add(statement);
    return covered.isEmpty() ? Outcome.none() : check.supported(statement, supporting);
  }

  private Outcome contradicted(Check check, AnyControl control, List<Risk> uncovered) {
    return uncovered.isEmpty()
        ? Outcome.none()
        : contradicted(check, control)
            .with("control", control.name())
            .with("risks", titles(uncovered));
  }

  /** The statement has no place of its own for a control that it does not list. */
  private Outcome.Contradicted contradicted(Check check, AnyControl control) {
    Reliance relied = requireNonNull(firstReliance.get(control));
    return decisions
        .path(control)
        .map(path -> check.contradicted(statement, path))
        .orElseGet(() -> check.contradicted(relied.record(), relied.path()));
  }

  private static String titles(List<Risk> risks) {
    return risks.stream().map(risk -> "\"" + risk.title() + "\"").sorted().collect(joining(", "));
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
