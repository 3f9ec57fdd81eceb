// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.Mandates;
import io.github.aims4j.leadership.RoleAssignment.Mandate;
import java.util.List;

/** The management designated to approve treatment plans and to accept residual risk. */
final class DesignatedManagement {

  private static final List<Mandate> MANDATES =
      List.of(Mandate.RISK_ACCEPTANCE, Mandate.TOP_MANAGEMENT);

  private DesignatedManagement() {}

  /** Whether the records designate anybody. */
  static boolean isOnRecord(Mandates mandates) {
    return MANDATES.stream().anyMatch(mandate -> !mandates.assignments(mandate).isEmpty());
  }

  /** Whether a party was designated on a day that the date can mean. */
  static boolean includes(Id<Party> party, PartialDate date, Mandates mandates) {
    return MANDATES.stream()
        .anyMatch(
            mandate ->
                mandates.isHeldBy(party, mandate, date.firstDay())
                    || mandates.isHeldBy(party, mandate, date.lastDay()));
  }
}
