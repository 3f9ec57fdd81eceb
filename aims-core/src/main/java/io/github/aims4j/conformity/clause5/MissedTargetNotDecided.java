// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.planning.Objective;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * A target was missed, and a later management review records no decision at all.
 *
 * <p>Basis: policy. That top management makes sure that the AIMS reaches its results is asked for
 * (ISO/IEC 42001:2023, 5.1), and so are decisions of the review (9.3.3); that each missed target
 * leads to one is good practice.
 */
final class MissedTargetNotDecided {

  private static final Comparator<Measurement> BY_DATE =
      Comparator.<Measurement, LocalDate>comparing(each -> each.date().lastDay())
          .thenComparing(each -> each.id().value());

  private static final Check DECIDED =
      Check.policy("5.1-05", "9.3.3-01")
          .finding(
              "The objective \"{objective}\" misses its target, and the management review \"{review}\" after that records no decision.",
              "Record what the review decided on the missed target, or that it decided to change nothing.")
          .question(
              "These objectives miss their targets, and no management review was held since.",
              "What did top management do when the target was missed?")
          .build();

  private MissedTargetNotDecided() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("missed-target-decided")
            .asks("Did a management review decide on action after each missed target?")
            .reads(
                "Objective.status",
                "Measurement.onTarget",
                "Measurement.date",
                "ManagementReview.date",
                "ReviewDecision.decision")
            .checks(DECIDED)
            .build(),
        MissedTargetNotDecided::examine);
  }

  private static Outcome examine(Examination examination) {
    Map<Id<Indicator>, Measurement> last =
        examination.aims().measurements().stream()
            .filter(each -> each.date().canBeBy(examination.asOf()))
            .collect(
                Collectors.toMap(
                    Measurement::indicator, each -> each, BinaryOperator.maxBy(BY_DATE)));
    return Outcome.all(
        examination.aims().objectives().stream().map(each -> examine(each, last, examination)));
  }

  private static Outcome examine(
      Objective objective, Map<Id<Indicator>, Measurement> last, Examination examination) {
    boolean isMissed = objective.status().equals(Optional.of(Objective.Status.MISSED));
    Optional<PartialDate> missedOn =
        objective.isOpen() || isMissed ? lastMiss(objective, last) : Optional.empty();
    if (isMissed && missedOn.isEmpty()) {
      missedOn = objective.due().map(PartialDate::of);
    }
    if (missedOn.isEmpty()) {
      return isMissed ? DECIDED.silent(objective, "/status") : DECIDED.notTriggered(objective);
    }
    return examine(objective, missedOn.get(), isMissed ? "/status" : "/indicators", examination);
  }

  private static Outcome examine(
      Objective objective, PartialDate missedOn, String path, Examination examination) {
    List<ManagementReview> later =
        examination.heldManagementReviews().stream()
            .filter(each -> each.date().filter(missedOn::isBefore).isPresent())
            .toList();
    List<ManagementReview> deciding =
        later.stream().filter(each -> !each.decisions().isEmpty()).toList();
    if (!deciding.isEmpty()) {
      return DECIDED.supported(objective, deciding);
    }
    return later.isEmpty()
        ? DECIDED.silent(objective, path)
        : DECIDED
            .contradicted(objective, path)
            .with("objective", objective.title())
            .with("review", later.get(0).title());
  }

  /** Returns the latest of the last measurements of its indicators that are off target. */
  private static Optional<PartialDate> lastMiss(
      Objective objective, Map<Id<Indicator>, Measurement> last) {
    return objective.indicators().stream()
        .flatMap(indicator -> Optional.ofNullable(last.get(indicator)).stream())
        .filter(each -> each.onTarget().filter(onTarget -> !onTarget).isPresent())
        .max(BY_DATE)
        .map(Measurement::date);
  }
}
