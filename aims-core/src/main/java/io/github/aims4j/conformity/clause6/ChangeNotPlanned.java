// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A planned change was proposed after it took effect, or has no plan; or a new version of a
 * statement, a document or a system came into use and no change on record names it.
 *
 * <p>Basis: requirement for the change (ISO/IEC 42001:2023, 6.3 and 8.1); policy for the versions,
 * since the standard asks for no record of each change.
 */
final class ChangeNotPlanned {

  private static final String[] CRITERIA = {"6.3-01", "8.1-05"};

  private static final Check PLANNED =
      Check.requirement(Weight.POTENTIAL_MINOR, CRITERIA)
          .key("planned")
          .finding(
              "The change \"{change}\" is called planned, but was proposed on {proposed}, after it took effect on {effective}.",
              "Correct the dates or the type of the change, and find out why it was not planned.")
          .question(
              "These changes are called planned and took effect, and no plan is on record.",
              "How were these changes prepared before they were made?")
          .build();

  private static final Check VERSION =
      Check.policy(CRITERIA)
          .key("version")
          .finding(
              "{what} came into use, and no change on record names it.",
              "Record the change: why, who approved it, and what followed from it.")
          .build();

  private ChangeNotPlanned() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("change-record")
            .asks("Are changes to the AIMS recorded and planned before they take effect?")
            .reads(
                "Change.type",
                "Change.plan",
                "Change.proposedOn",
                "Change.effectiveOn",
                "Change.aiSystems",
                "Change.version",
                "Change.applicabilityStatements",
                "Change.documents",
                "StatementOfApplicability.supersedes",
                "Document.supersedes",
                "AiSystemVersion.history",
                "StageChange.toStage")
            .checks(PLANNED, VERSION)
            .build(),
        ChangeNotPlanned::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        Outcome.all(
            examination.aims().changes().stream().map(change -> planned(change, examination))),
        Outcome.all(
            examination.aims().applicabilityStatements().stream()
                .filter(statement -> statement.supersedes().isPresent())
                .filter(statement -> examination.hasBegun(statement.effectiveFrom()))
                .map(statement -> version(statement, examination))),
        Outcome.all(
            examination.aims().documents().stream()
                .filter(document -> document.supersedes().isPresent())
                .filter(examination::isInForce)
                .map(document -> version(document, examination))),
        Outcome.all(
            examination.systemsInUse().stream().map(aiSystem -> versions(aiSystem, examination))));
  }

  private static Outcome planned(Change change, Examination examination) {
    Optional<PartialDate> effective =
        change.effectiveOn().filter(each -> isPast(each, examination));
    if (change.type() != Change.Type.PLANNED || effective.isEmpty()) {
      return PLANNED.notTriggered(change);
    }
    Optional<PartialDate> proposed = change.proposedOn();
    if (proposed.filter(effective.get()::isBefore).isPresent()) {
      return PLANNED
          .contradicted(change, "/proposedOn")
          .with("change", change.title())
          .with("proposed", proposed.get())
          .with("effective", effective.get());
    }
    return change.plan().isPresent() ? PLANNED.supported(change) : PLANNED.silent(change, "/plan");
  }

  private static boolean isPast(PartialDate date, Examination examination) {
    return date.canBeBy(examination.asOf());
  }

  private static Outcome version(StatementOfApplicability statement, Examination examination) {
    return named(examination, statement.id())
        ? VERSION.supported(statement)
        : VERSION
            .contradicted(statement, "/supersedes")
            .with("what", "The statement of applicability \"" + statement.title() + "\"");
  }

  private static Outcome version(Document document, Examination examination) {
    return named(examination, document.id())
        ? VERSION.supported(document)
        : VERSION
            .contradicted(document, "/supersedes")
            .with("what", "A new version of the document \"" + document.title() + "\"");
  }

  private static boolean named(Examination examination, Id<?> id) {
    return examination.aims().referring(Change.class, id).findAny().isPresent();
  }

  /** Each version in operation that came after another one. */
  private static Outcome versions(AiSystem aiSystem, Examination examination) {
    Optional<LocalDate> first =
        aiSystem.versions().stream()
            .flatMap(version -> operation(version).stream())
            .min(Comparator.naturalOrder());
    return Outcome.all(
        IntStream.range(0, aiSystem.versions().size())
            .filter(index -> isLater(aiSystem.versions().get(index), first, examination))
            .mapToObj(index -> version(aiSystem, index, examination)));
  }

  private static boolean isLater(
      AiSystemVersion version, Optional<LocalDate> first, Examination examination) {
    return version.stage().filter(LifeCycleStage::isInOperation).isPresent()
        && operation(version)
            .filter(day -> !day.isAfter(examination.asOf()))
            .filter(day -> first.filter(day::isAfter).isPresent())
            .isPresent();
  }

  /** The day on which a version came into operation for the first time; empty: not stated. */
  private static Optional<LocalDate> operation(AiSystemVersion version) {
    return version.history().stream()
        .filter(step -> step.toStage().isInOperation())
        .flatMap(ChangeNotPlanned::day)
        .min(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> day(StageChange step) {
    return step
        .date()
        .map(PartialDate::firstDay)
        .or(() -> step.recordedAt().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)))
        .stream();
  }

  private static Outcome version(AiSystem aiSystem, int index, Examination examination) {
    String label = aiSystem.versions().get(index).label();
    boolean isNamed =
        examination
            .aims()
            .referring(Change.class, aiSystem.id())
            .anyMatch(change -> change.version().filter(each -> !each.equals(label)).isEmpty());
    return isNamed
        ? VERSION.supported(aiSystem)
        : VERSION
            .contradicted(aiSystem, "/versions/" + index)
            .with("what", "Version " + label + " of \"" + aiSystem.name() + "\"");
  }
}
