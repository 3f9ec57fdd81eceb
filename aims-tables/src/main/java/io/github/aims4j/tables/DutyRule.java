// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.operation.Duty;
import java.util.Optional;

/**
 * A rule for a duty: it applies if its condition holds.
 *
 * @param subject the subject of the duty
 * @param basis the rule on which the duty is based; absent: not stated
 * @param condition the condition
 */
record DutyRule(Duty.Subject subject, Optional<String> basis, Condition condition) {

  /** Returns the duty with its state. */
  Duty evaluate(RowTexts cells) {
    Condition.Result result = condition.evaluate(cells);
    return Duty.builder()
        .subject(subject)
        .state(
            switch (result.truth()) {
              case HOLDS -> Duty.State.OWED;
              case FAILS -> Duty.State.NOT_OWED;
              case UNKNOWN -> Duty.State.UNKNOWN;
            })
        .reason("In the register, " + String.join(", and ", result.reasons()) + ".")
        .basis(basis)
        .build();
  }
}
