// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.Treatments.Planned;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.TreatmentOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * For a risk that is not acceptable no option of treatment is chosen, or an option that needs
 * controls or actions has none.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3 and 8.3). No documented information is asked
 * for, so silence is a question.
 */
final class TreatmentNotChosen {

  private static final Set<TreatmentOption> CARRIED_OUT_BY_CONTROLS =
      EnumSet.of(
          TreatmentOption.CHANGE_LIKELIHOOD,
          TreatmentOption.CHANGE_CONSEQUENCES,
          TreatmentOption.REMOVE_SOURCE);

  private static final Check OPTION =
      Check.asking("6.1.3-01", "8.3-03")
          .key("option")
          .question(
              "These risks are not acceptable, and no option of treatment is chosen.",
              "Which options were chosen for these risks, and why not others?")
          .build();

  private static final Check CONTROL =
      Check.asking("6.1.3-02")
          .key("control")
          .question(
              "The option chosen for these risks needs controls or actions, and none is named.",
              "Which controls carry the option out, and are they enough?")
          .build();

  private TreatmentNotChosen() {}

  static Rule rule() {
    return Rule.over(
        RuleDescription.builder()
            .id("treatment-chosen")
            .asks(
                "Are treatment options, and the controls that they require, selected for unacceptable risks?")
            .reads(
                "Risk.acceptable",
                "Risk.treatmentOptions",
                "Risk.controls",
                "Risk.ownControls",
                "RiskTreatment.options",
                "RiskTreatment.controls",
                "RiskTreatment.ownControls",
                "RiskTreatment.actions")
            .checks(OPTION, CONTROL)
            .build(),
        CurrentRisks::of,
        TreatmentNotChosen::examine);
  }

  private static Outcome examine(Risk risk, Examination examination) {
    List<RiskTreatment> treatments =
        examination.treatments().of(risk.id()).stream().map(Planned::treatment).toList();
    Set<TreatmentOption> options = EnumSet.noneOf(TreatmentOption.class);
    options.addAll(risk.treatmentOptions());
    treatments.forEach(treatment -> options.addAll(treatment.options()));
    return Outcome.all(option(risk, options), control(risk, options, treatments));
  }

  private static Outcome option(Risk risk, Set<TreatmentOption> options) {
    if (!CurrentRisks.isToBeTreated(risk)) {
      return OPTION.notTriggered(risk);
    }
    return options.isEmpty() ? OPTION.silent(risk, "/treatmentOptions") : OPTION.supported(risk);
  }

  private static Outcome control(
      Risk risk, Set<TreatmentOption> options, List<RiskTreatment> treatments) {
    if (options.stream().noneMatch(CARRIED_OUT_BY_CONTROLS::contains)) {
      return CONTROL.notTriggered(risk);
    }
    boolean hasControl =
        !risk.controls().isEmpty()
            || !risk.ownControls().isEmpty()
            || treatments.stream().anyMatch(TreatmentNotChosen::hasMeans);
    return hasControl ? CONTROL.supported(risk) : CONTROL.silent(risk, "/controls");
  }

  private static boolean hasMeans(RiskTreatment treatment) {
    return !treatment.controls().isEmpty()
        || !treatment.ownControls().isEmpty()
        || !treatment.actions().isEmpty();
  }
}
