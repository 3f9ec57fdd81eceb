package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.AnnexArea;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A version went back to an earlier stage by a step that its life cycle does not have, and no
 * reason is on record.
 *
 * <p>Basis: policy. The stages are those of ISO/IEC 22989:2022; which steps lead back, and that
 * another one needs a reason, is this library's policy.
 */
final class StepBackWithoutReason {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("step-back-without-reason")
          .asks("Does each step back that the life cycle does not have come with a reason?")
          .weight(Weight.OPPORTUNITY)
          .basis(Basis.POLICY)
          .requirement(AnnexArea.A_6)
          .build();

  private StepBackWithoutReason() {}

  static Rule rule() {
    return Rule.forAims(ASKS, StepBackWithoutReason::examine);
  }

  private static Stream<Outcome> examine(Aims aims, LocalDate asOf) {
    return HistoryStep.of(aims).map(StepBackWithoutReason::examine);
  }

  private static Outcome examine(HistoryStep step) {
    Subject subject = Subject.of(step.aiSystem());
    if (!step.isBackOutsideTheTable()) {
      return new Outcome.NotTriggered(subject);
    }
    if (step.change().reason().isPresent()) {
      return new Outcome.Supported(subject);
    }
    return ASKS.contradicted(
        subject,
        step.path(),
        "Version %s of \"%s\" went back from %s to %s, and no reason is on record."
            .formatted(
                step.version().label(),
                step.aiSystem().name(),
                step.change().fromStage().orElseThrow().term(),
                step.entered()),
        "Record why the version went back, and who decided it.");
  }
}
