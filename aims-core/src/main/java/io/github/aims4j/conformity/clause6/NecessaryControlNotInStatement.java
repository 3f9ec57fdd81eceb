package io.github.aims4j.conformity.clause6;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.Treatments.Planned;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
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
 * not include for any system of the risk.
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
  private final Map<AnyControl, List<ApplicabilityEntry>> decisions = new HashMap<>();
  private final Map<AnyControl, List<Risk>> reliance = new LinkedHashMap<>();

  private NecessaryControlNotInStatement(
      Examination examination, StatementOfApplicability statement) {
    this.examination = examination;
    this.statement = statement;
    for (ApplicabilityEntry entry : statement.entries()) {
      decisions.computeIfAbsent(AnyControl.of(entry), control -> new ArrayList<>()).add(entry);
    }
    CurrentRisks.of(examination).forEach(this::addReliance);
  }

  private void addReliance(Risk risk) {
    Stream<AnyControl> ofPlans =
        examination.treatments().of(risk.id()).stream()
            .map(Planned::treatment)
            .flatMap(each -> AnyControl.of(each.controls(), each.ownControls()));
    Stream.concat(AnyControl.of(risk.controls(), risk.ownControls()), ofPlans)
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
    List<ApplicabilityEntry> entries = decisions.getOrDefault(control, List.of());
    List<Risk> uncovered = risks.stream().filter(risk -> !isIncludedFor(risk, entries)).toList();
    if (uncovered.isEmpty()) {
      List<Entity<?>> supporting = new ArrayList<>(risks);
      supporting.add(statement);
      return (entries.isEmpty() ? LISTED : NOT_EXCLUDED).supported(statement, supporting);
    }
    return (entries.isEmpty() ? LISTED : NOT_EXCLUDED)
        .contradicted(statement, path(control))
        .with("control", control.name())
        .with("risks", titles(uncovered));
  }

  /** A risk that names no system is covered if the control is included anywhere. */
  private static boolean isIncludedFor(Risk risk, List<ApplicabilityEntry> entries) {
    return risk.aiSystems().isEmpty()
        ? entries.stream().anyMatch(entry -> entry.decision() == Decision.INCLUDED)
        : risk.aiSystems().stream().anyMatch(system -> isIncludedFor(system, entries));
  }

  private static boolean isIncludedFor(Id<AiSystem> system, List<ApplicabilityEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.aiSystems().contains(system))
        .findFirst()
        .or(() -> entries.stream().filter(entry -> entry.aiSystems().isEmpty()).findFirst())
        .filter(entry -> entry.decision() == Decision.INCLUDED)
        .isPresent();
  }

  private String path(AnyControl control) {
    for (int index = 0; index < statement.entries().size(); index++) {
      if (AnyControl.of(statement.entries().get(index)).equals(control)) {
        return "/entries/" + index;
      }
    }
    return "/entries";
  }

  private static String titles(List<Risk> risks) {
    return risks.stream().map(risk -> "\"" + risk.title() + "\"").sorted().collect(joining(", "));
  }

  private Outcome implemented(ControlImplementation implementation) {
    AnyControl control = AnyControl.of(implementation);
    List<ApplicabilityEntry> entries = decisions.getOrDefault(control, List.of());
    boolean isExcluded =
        !entries.isEmpty()
            && entries.stream().allMatch(entry -> entry.decision() == Decision.EXCLUDED);
    if (!isExcluded || reliance.containsKey(control)) {
      return Outcome.none();
    }
    return implementation.status() == ControlImplementation.Status.IMPLEMENTED
        ? IMPLEMENTED.contradicted(implementation, "/status").with("control", control.name())
        : IMPLEMENTED.notTriggered(implementation);
  }
}
