// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.Aims;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.Control;
import io.github.aims4j.standard.AnnexControl;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A control was found not effective and nothing followed, or nothing shows whether it works.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.1: monitor the effectiveness of controls, and act
 * where results are not achieved). No documented information is asked for on the monitoring, so
 * silence is a question.
 */
final class ControlEffectivenessUnknown {

  private static final Check WORKS =
      Check.requirement(Weight.POTENTIAL_MINOR, "8.1-03")
          .finding(
              "The last review, of {date}, found the implementation of {control} not effective, and neither corrective action nor a reason for none is on record.",
              "Decide on corrective action, or record why none is needed.")
          .question(
              "These controls are implemented, and neither a review of their effectiveness nor an indicator is on record.",
              "How do you know that these controls work?")
          .build();

  private ControlEffectivenessUnknown() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("control-effectiveness")
            .asks(
                "Is the effectiveness of implemented controls monitored, and are shortfalls acted on?")
            .reads(
                "ControlImplementation.status",
                "ControlImplementation.effectivenessReviews",
                "ControlImplementation.indicators",
                "ControlImplementation.correctiveActions",
                "ControlImplementation.noActionBecause",
                "EffectivenessReview.effective",
                "EffectivenessReview.date",
                "Indicator.controls",
                "Indicator.ownControls")
            .checks(WORKS)
            .build(),
        ControlEffectivenessUnknown::examine);
  }

  private static Outcome examine(Examination examination) {
    Monitored monitored = Monitored.of(examination);
    return Outcome.all(
        examination.aims().controlImplementations().stream()
            .map(each -> examine(each, monitored, examination)));
  }

  private static Outcome examine(
      ControlImplementation implementation, Monitored monitored, Examination examination) {
    if (implementation.status() != ControlImplementation.Status.IMPLEMENTED) {
      return WORKS.notTriggered(implementation);
    }
    Optional<EffectivenessReview> last =
        EffectivenessReview.last(implementation.effectivenessReviews(), examination.asOf());
    if (last.isEmpty()) {
      return monitored.contains(implementation)
          ? WORKS.supported(implementation)
          : WORKS.silent(implementation, "/effectivenessReviews");
    }
    return last.get().effective() || isActedOn(implementation)
        ? WORKS.supported(implementation)
        : WORKS
            .contradicted(implementation, "/effectivenessReviews")
            .with("date", last.get().date())
            .with("control", name(implementation, examination.aims()));
  }

  private static boolean isActedOn(ControlImplementation implementation) {
    return !implementation.correctiveActions().isEmpty()
        || implementation.noActionBecause().isPresent();
  }

  private static String name(ControlImplementation implementation, Aims aims) {
    return implementation
        .annexControl()
        .map(AnnexControl::id)
        .orElseGet(() -> "\"" + aims.nameOf(implementation.ownControl().orElseThrow()) + "\"");
  }

  /** The controls that an indicator monitors. */
  private record Monitored(Set<AnnexControl> annexControls, Set<Id<Control>> ownControls) {

    static Monitored of(Examination examination) {
      Monitored monitored = new Monitored(EnumSet.noneOf(AnnexControl.class), new HashSet<>());
      for (Indicator indicator : examination.aims().indicators()) {
        monitored.annexControls.addAll(indicator.controls());
        monitored.ownControls.addAll(indicator.ownControls());
      }
      return monitored;
    }

    boolean contains(ControlImplementation implementation) {
      return !implementation.indicators().isEmpty()
          || implementation.annexControl().filter(annexControls::contains).isPresent()
          || implementation.ownControl().filter(ownControls::contains).isPresent();
    }
  }
}
