// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.Control;
import java.util.Optional;

/**
 * The guidance of Annex B was considered for a control, and no note says whether it is followed or
 * departed from.
 *
 * <p>Basis: Annex B of ISO/IEC 42001:2023, guidance only; it is no more than a question.
 */
final class GuidanceNoteMissing {

  private static final Check NOTE =
      Check.guidance("6.1.3-06")
          .question(
              "The guidance of Annex B was considered for these controls, and no note says whether it is followed.",
              "Where did you follow the guidance, and where did you depart from it?")
          .build();

  private GuidanceNoteMissing() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("guidance-departed")
            .asks("Is it recorded where the guidance of Annex B is followed and where it is not?")
            .reads("Control.guidanceConsidered", "Control.guidanceNote", "Control.annexControl")
            .checks(NOTE)
            .build(),
        Control.class,
        GuidanceNoteMissing::examine);
  }

  private static Outcome examine(Control control, Examination examination) {
    boolean isNecessary =
        control.annexControl().filter(examination.applicability()::isIncluded).isPresent();
    if (!isNecessary || !control.guidanceConsidered().equals(Optional.of(true))) {
      return NOTE.notTriggered(control);
    }
    return control.guidanceNote().isPresent()
        ? NOTE.supported(control)
        : NOTE.silent(control, "/guidanceNote");
  }
}
