// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Mandates;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.support.Communication;

/**
 * An active role has neither responsibilities nor authorities on record, or was neither accepted by
 * its holder nor made known.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 5.3 and A.3.2). Neither asks for documented
 * information on each role, so silence is a question.
 */
final class RoleIncomplete {

  private static final Check STATED =
      Check.asking("5.3-01", "A.3.2")
          .key("stated")
          .question(
              "These roles have neither responsibilities nor authorities on record.",
              "What may the holder of this role decide alone, and what must be escalated?")
          .build();

  private static final Check MADE_KNOWN =
      Check.asking("5.3-01", "A.3.2")
          .key("made-known")
          .question(
              "The holders of these roles have not accepted them on record, and no communication of them is on record.",
              "Who was told of these roles, and when?")
          .build();

  private RoleIncomplete() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("roles-complete")
            .asks(
                "Does each active role have stated responsibilities and authorities, and has its holder acknowledged them?")
            .reads(
                "RoleAssignment.responsibilities",
                "RoleAssignment.authorities",
                "RoleAssignment.acknowledgedOn",
                "Communication.roles")
            .checks(STATED, MADE_KNOWN)
            .build(),
        RoleAssignment.class,
        RoleIncomplete::examine);
  }

  private static Outcome examine(RoleAssignment role, Examination examination) {
    if (!Mandates.isActive(role, examination.asOf())) {
      return Outcome.all(STATED.notTriggered(role), MADE_KNOWN.notTriggered(role));
    }
    boolean isStated = !role.responsibilities().isEmpty() || !role.authorities().isEmpty();
    return Outcome.all(
        isStated ? STATED.supported(role) : STATED.silent(role, "/responsibilities"),
        isMadeKnown(role, examination)
            ? MADE_KNOWN.supported(role)
            : MADE_KNOWN.silent(role, "/acknowledgedOn"));
  }

  private static boolean isMadeKnown(RoleAssignment role, Examination examination) {
    return examination.hasHappened(role.acknowledgedOn())
        || examination
            .aims()
            .referring(Communication.class, "roles", role.id())
            .flatMap(each -> each.givenOn().stream())
            .anyMatch(date -> date.canBeBy(examination.asOf()));
  }
}
