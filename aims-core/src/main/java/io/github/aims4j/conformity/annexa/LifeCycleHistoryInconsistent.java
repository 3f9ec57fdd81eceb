// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.StageChange;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A version went back to an earlier stage without a reason, by a step that the life cycle does not
 * have; or the date of a step lies before that of the step that precedes it.
 *
 * <p>Basis: policy. The stages are those of ISO/IEC 22989:2022; which steps lead back, and that
 * another one needs a reason, is this library's policy, and so is the order of the dates. Dates
 * that overlap, such as a year and a day in it, are in order. A step without a date was made when
 * it was recorded, or before: it is out of order if it was recorded before the date of the step
 * that precedes it. That it was recorded after that date shows no order.
 */
final class LifeCycleHistoryInconsistent {

  private static final Check REASON =
      Check.policy("A.6.1.3")
          .key("reason")
          .finding(
              "Version {version} of \"{system}\" went back from {left} to {entered} without a reason on record.",
              "Record why the version went back, and who decided it.")
          .build();

  private static final Check ORDER =
      Check.policy("A.6.1.3")
          .key("order")
          .finding(
              "Version {version} of \"{system}\" entered {entered} on {date}, before it entered {earlier} on {earlierDate}.",
              "Correct the dates, or the order of the steps.")
          .build();

  private static final Check RECORDED =
      Check.policy("A.6.1.3")
          .key("recorded")
          .finding(
              "Version {version} of \"{system}\" entered {entered} by a step recorded on {recorded}, before it entered {earlier} on {earlierDate}.",
              "Correct the dates, or the order of the steps.")
          .build();

  /** Where it is the latest day at any moment: nobody writes a later date than that. */
  private static final ZoneOffset FIRST_TO_CHANGE_DATE = ZoneOffset.ofHours(14);

  private LifeCycleHistoryInconsistent() {}

  static Rule rule() {
    return Rule.forAiSystems(
        RuleDescription.builder()
            .id("life-cycle-history")
            .asks(
                "Does each version move forward through the life cycle, or back for a stated reason, with consistent dates?")
            .reads(
                "StageChange.fromStage",
                "StageChange.toStage",
                "StageChange.reason",
                "StageChange.date",
                "StageChange.recordedAt")
            .checks(REASON, ORDER, RECORDED)
            .build(),
        LifeCycleHistoryInconsistent::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    return Outcome.all(
        HistoryStep.of(aiSystem).stream()
            .map(
                step ->
                    Outcome.all(examineReason(step), examineOrder(step), examineRecorded(step))));
  }

  private static Outcome examineReason(HistoryStep step) {
    if (!step.isBackOutsideTheTable()) {
      return REASON.notTriggered(step.aiSystem());
    }
    return step.change().reason().isPresent()
        ? REASON.supported(step.aiSystem())
        : REASON
            .contradicted(step.aiSystem(), step.path())
            .with("version", step.version().label())
            .with("system", step.aiSystem().name())
            .with("left", step.change().fromStage().orElseThrow().term())
            .with("entered", step.entered());
  }

  private static Outcome examineOrder(HistoryStep step) {
    Optional<PartialDate> date = step.change().date();
    Optional<StageChange> earlier = step.lastDatedBefore();
    if (date.isEmpty() || earlier.isEmpty()) {
      return ORDER.notTriggered(step.aiSystem());
    }
    PartialDate before = earlier.get().date().orElseThrow();
    return date.get().isBefore(before)
        ? ORDER
            .contradicted(step.aiSystem(), step.path() + "/date")
            .with("version", step.version().label())
            .with("system", step.aiSystem().name())
            .with("entered", step.entered())
            .with("date", date.get())
            .with("earlier", earlier.get().toStage().term())
            .with("earlierDate", before)
        : ORDER.supported(step.aiSystem());
  }

  private static Outcome examineRecorded(HistoryStep step) {
    Optional<LocalDate> latest =
        step.change()
            .recordedAt()
            .filter(at -> step.change().date().isEmpty())
            .map(at -> LocalDate.ofInstant(at, FIRST_TO_CHANGE_DATE));
    Optional<StageChange> earlier =
        step.lastDatedBefore()
            .filter(
                before ->
                    latest.filter(day -> !before.date().orElseThrow().canBeBy(day)).isPresent());
    return earlier.isEmpty()
        ? RECORDED.notTriggered(step.aiSystem())
        : RECORDED
            .contradicted(step.aiSystem(), step.path() + "/recordedAt")
            .with("version", step.version().label())
            .with("system", step.aiSystem().name())
            .with("entered", step.entered())
            .with("recorded", SystemVersion.date(step.change()).orElseThrow())
            .with("earlier", earlier.get().toStage().term())
            .with("earlierDate", earlier.get().date().orElseThrow());
  }
}
