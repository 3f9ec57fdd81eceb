// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.InterestedParty.Group;
import io.github.aims4j.planning.ImpactAssessment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No interested party is on record, or impact assessments name affected groups and no interested
 * party stands for persons or society.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.2). The clause asks for no documented information,
 * so silence is a question. Names of groups are free text and are not compared.
 */
final class InterestedPartiesNotIdentified {

  private static final Set<Group> AFFECTED = EnumSet.of(Group.AFFECTED_PERSONS, Group.SOCIETY);

  private static final Check IDENTIFIED =
      Check.asking("4.2-01")
          .key("identified")
          .question(
              "No interested party is on record.", "Who has a stake in the AI of the organization?")
          .build();

  private static final Check AFFECTED_ONES =
      Check.asking("4.2-01")
          .key("affected")
          .question(
              "Impact assessments name affected groups, and no interested party on record is an affected person or society.",
              "Which interested parties stand for the groups that these assessments name?")
          .build();

  private InterestedPartiesNotIdentified() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("interested-parties")
            .asks("Are interested parties recorded, including those affected by the AI systems?")
            .reads(
                "InterestedParty.name",
                "InterestedParty.group",
                "ImpactAssessment.affectedParties",
                "ImpactAssessment.affectedGroups")
            .checks(IDENTIFIED, AFFECTED_ONES)
            .isForWholeAims(true)
            .build(),
        InterestedPartiesNotIdentified::examine);
  }

  private static Outcome examine(Examination examination) {
    List<InterestedParty> parties = examination.aims().interestedParties();
    return Outcome.all(
        parties.isEmpty() ? IDENTIFIED.silent("/interestedParties") : IDENTIFIED.supported(parties),
        affected(examination.aims()));
  }

  private static Outcome affected(Aims aims) {
    List<ImpactAssessment> naming =
        aims.impactAssessments().stream().filter(each -> !each.affectedGroups().isEmpty()).toList();
    if (naming.isEmpty()) {
      return AFFECTED_ONES.notTriggered();
    }
    List<InterestedParty> affected =
        Stream.concat(
                aims.interestedParties().stream()
                    .filter(each -> each.group().filter(AFFECTED::contains).isPresent()),
                naming.stream()
                    .flatMap(each -> each.affectedParties().stream())
                    .flatMap(id -> aims.find(InterestedParty.class, id).stream()))
            .distinct()
            .toList();
    return affected.isEmpty()
        ? Outcome.all(naming.stream().map(each -> AFFECTED_ONES.silent(each, "/affectedGroups")))
        : AFFECTED_ONES.supported(affected);
  }
}
