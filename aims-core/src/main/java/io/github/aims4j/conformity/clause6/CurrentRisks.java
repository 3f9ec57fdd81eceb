// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Examination;
import io.github.aims4j.planning.Risk;
import java.util.stream.Stream;

/** The risks that still matter: those that are not about retired AI systems only. */
final class CurrentRisks {

  private CurrentRisks() {}

  static Stream<Risk> of(Examination examination) {
    return examination.aims().risks().stream()
        .filter(risk -> !examination.areAllRetired(risk.aiSystems()));
  }

  /** A risk has to be treated if it is called not acceptable. */
  static boolean isToBeTreated(Risk risk) {
    return risk.acceptable().filter(acceptable -> !acceptable).isPresent();
  }
}
