// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A version of an AI system, with its place in the record of the system. */
record SystemVersion(AiSystem aiSystem, int index) {

  /** The versions of a system, in the order given. */
  static Stream<SystemVersion> of(AiSystem aiSystem) {
    return IntStream.range(0, aiSystem.versions().size())
        .mapToObj(index -> new SystemVersion(aiSystem, index));
  }

  /** Returns a rule on each version in use of each system of which a control is asked. */
  static Rule ruleOnThoseInUse(
      RuleDescription description,
      AnnexControl control,
      BiFunction<SystemVersion, Examination, Outcome> examination) {
    return Rule.forAiSystems(
        description,
        (aiSystem, circumstances) -> {
          boolean isAsked = circumstances.askedControls().isAskedOf(control, aiSystem);
          return Outcome.all(
              of(aiSystem)
                  .map(
                      version ->
                          isAsked && version.isInUse(circumstances)
                              ? examination.apply(version, circumstances)
                              : description.notTriggered(aiSystem)));
        });
  }

  /** Whether a system exists or is being made: an idea or an unknown stage is not enough. */
  static boolean isUnderWay(AiSystem aiSystem) {
    return aiSystem
        .stage()
        .filter(stage -> stage != LifeCycleStage.INCEPTION && stage != LifeCycleStage.RETIREMENT)
        .isPresent();
  }

  AiSystemVersion version() {
    return aiSystem.versions().get(index);
  }

  String label() {
    return version().label();
  }

  String path() {
    return "/versions/" + index;
  }

  /** Whether it is in use by its stage, and its first use does not lie after the day. */
  boolean isInUse(Examination examination) {
    return version().stage().filter(LifeCycleStage::isInOperation).isPresent()
        && firstUse().filter(used -> !used.canBeBy(examination.asOf())).isEmpty();
  }

  /** Whether its design is behind it, and it is not retired. */
  boolean isPastDesign() {
    return version()
        .stage()
        .filter(
            stage ->
                stage.compareTo(LifeCycleStage.DESIGN_AND_DEVELOPMENT) > 0
                    && stage != LifeCycleStage.RETIREMENT)
        .isPresent();
  }

  /** When it entered a stage, the first time and each time again; none: not stated. */
  Stream<PartialDate> entries(LifeCycleStage stage) {
    return version().history().stream()
        .filter(change -> change.toStage() == stage)
        .flatMap(change -> date(change).stream());
  }

  /** When it was first used, by its deployments and its history; empty: not stated. */
  Optional<PartialDate> firstUse() {
    return Stream.concat(
            starts(version().deployments().stream()),
            entries(LifeCycleStage.OPERATION_AND_MONITORING))
        .min(Comparator.comparing(PartialDate::firstDay));
  }

  /** When it was first used at certain sites, or anywhere if none is named; empty: not stated. */
  Optional<PartialDate> firstUseAt(List<String> sites) {
    return sites.isEmpty()
        ? firstUse()
        : starts(
                version().deployments().stream()
                    .filter(each -> each.site().filter(sites::contains).isPresent()))
            .min(Comparator.comparing(PartialDate::firstDay));
  }

  private static Stream<PartialDate> starts(Stream<Deployment> deployments) {
    return deployments.flatMap(each -> each.start().stream());
  }

  /** When a step was made, by its date or the day on which it was recorded in UTC. */
  static Optional<PartialDate> date(StageChange change) {
    return change
        .date()
        .or(
            () ->
                change
                    .recordedAt()
                    .map(at -> PartialDate.of(at.atZone(ZoneOffset.UTC).toLocalDate())));
  }

  /**
   * The records of a type that are about this version: they name the system, and this version or
   * none.
   */
  <T extends Entity<T>> List<T> records(
      Examination examination, Class<T> type, Function<T, Optional<String>> ofVersion) {
    return examination
        .aims()
        .referring(type, "aiSystem", aiSystem.id())
        .filter(record -> ofVersion.apply(record).filter(label -> !label.equals(label())).isEmpty())
        .toList();
  }
}
