package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.standard.AnnexArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The date of a step in a life cycle lies before the date of the step that precedes it.
 *
 * <p>Basis: policy. That the dates of a history agree with its order is good practice; the standard
 * asks for no such dates. Dates that overlap, such as a year and a day in it, are in order.
 */
final class LifeCycleDatesOutOfOrder {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("life-cycle-dates")
          .asks("Do the dates of each life cycle run in the order of its steps?")
          .weight(Weight.OPPORTUNITY)
          .basis(Basis.POLICY)
          .requirement(AnnexArea.A_6)
          .build();

  private LifeCycleDatesOutOfOrder() {}

  static Rule rule() {
    return Rule.forAims(ASKS, LifeCycleDatesOutOfOrder::examine);
  }

  private static Stream<Outcome> examine(Aims aims, LocalDate asOf) {
    return HistoryStep.of(aims).map(LifeCycleDatesOutOfOrder::examine);
  }

  private static Outcome examine(HistoryStep step) {
    Subject subject = Subject.of(step.aiSystem());
    Optional<PartialDate> date = step.change().date();
    Optional<StageChange> earlier = step.lastDatedBefore();
    if (date.isEmpty() || earlier.isEmpty()) {
      return new Outcome.NotTriggered(subject);
    }
    PartialDate before = earlier.get().date().orElseThrow();
    if (!date.get().isBefore(before)) {
      return new Outcome.Supported(subject);
    }
    return ASKS.contradicted(
        subject,
        step.path() + "/date",
        "Version %s of \"%s\" entered %s on %s, before it entered %s on %s."
            .formatted(
                step.version().label(),
                step.aiSystem().name(),
                step.entered(),
                date.get(),
                earlier.get().toStage().term(),
                before),
        "Correct the dates, or the order of the steps.");
  }
}
