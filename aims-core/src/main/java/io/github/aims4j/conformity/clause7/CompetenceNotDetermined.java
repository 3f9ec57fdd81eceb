// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Mandates;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.support.Competence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An active role, or the holder of it, is named by no competence; or no role is active.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 7.2 and A.4.6). The clause asks for no documented
 * information on the need, so silence is a question.
 */
final class CompetenceNotDetermined {

  private static final Check NEED =
      Check.asking("7.2-01", "A.4.6")
          .question(
              "The records do not state which competence these active roles require.",
              "How was it decided what these roles must know about AI?")
          .build();

  private CompetenceNotDetermined() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("competence-needed")
            .asks("Is the competence required for each active role recorded?")
            .reads(
                "Competence.need",
                "Competence.role",
                "Competence.person",
                "RoleAssignment.role",
                "RoleAssignment.end")
            .isForWholeAims(true)
            .checks(NEED)
            .build(),
        CompetenceNotDetermined::examine);
  }

  private static Outcome examine(Examination examination) {
    Map<Id<?>, List<Competence>> named = new HashMap<>();
    for (Competence competence : examination.aims().competences()) {
      Stream.concat(competence.role().stream(), competence.person().stream())
          .forEach(id -> named.computeIfAbsent(id, each -> new ArrayList<>()).add(competence));
    }
    List<RoleAssignment> roles = examination.aims().roleAssignments();
    Outcome ofRoles = Outcome.all(roles.stream().map(each -> examine(each, named, examination)));
    return roles.stream().anyMatch(each -> Mandates.isActive(each, examination.asOf()))
        ? ofRoles
        : Outcome.all(ofRoles, NEED.silent("/roleAssignments"));
  }

  private static Outcome examine(
      RoleAssignment role, Map<Id<?>, List<Competence>> named, Examination examination) {
    if (!Mandates.isActive(role, examination.asOf())) {
      return NEED.notTriggered(role);
    }
    List<Competence> competences =
        Stream.of(role.id(), role.holder())
            .flatMap(id -> named.getOrDefault(id, List.of()).stream())
            .distinct()
            .toList();
    return competences.isEmpty() ? NEED.silent(role, "") : NEED.supported(role, competences);
  }
}
