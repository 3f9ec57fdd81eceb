// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.PartyRequirement;
import java.util.stream.IntStream;

/**
 * The AIMS addresses a requirement of an interested party, and no process, policy, objective or
 * control is named that does.
 *
 * <p>Basis: policy. That it is decided which requirements are addressed is asked for (ISO/IEC
 * 42001:2023, 4.2); that the record names where is good practice.
 */
final class PartyRequirementNotPlaced {

  private static final Check PLACED =
      Check.policy("4.2-03", "6.2-04")
          .finding(
              "The AIMS addresses the requirement \"{requirement}\" of \"{party}\", and no process, policy, objective or control is named for it.",
              "Name what addresses the requirement, or decide that the AIMS does not address it.")
          .build();

  private PartyRequirementNotPlaced() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("party-requirement-placed")
            .asks(
                "Is each requirement to be addressed assigned to a process, policy, objective or control?")
            .reads(
                "PartyRequirement.addressed",
                "PartyRequirement.processes",
                "PartyRequirement.policies",
                "PartyRequirement.objectives",
                "PartyRequirement.controls",
                "PartyRequirement.ownControls")
            .checks(PLACED)
            .build(),
        InterestedParty.class,
        PartyRequirementNotPlaced::examine);
  }

  private static Outcome examine(InterestedParty party, Examination examination) {
    return Outcome.all(
        IntStream.range(0, party.requirements().size()).mapToObj(index -> examine(party, index)));
  }

  private static Outcome examine(InterestedParty party, int index) {
    PartyRequirement requirement = party.requirements().get(index);
    if (requirement.addressed().filter(addressed -> addressed).isEmpty()) {
      return PLACED.notTriggered(party);
    }
    return isPlaced(requirement)
        ? PLACED.supported(party)
        : PLACED
            .contradicted(party, "/requirements/" + index)
            .with("requirement", requirement.label())
            .with("party", party.name());
  }

  private static boolean isPlaced(PartyRequirement requirement) {
    return !requirement.processes().isEmpty()
        || !requirement.policies().isEmpty()
        || !requirement.objectives().isEmpty()
        || !requirement.controls().isEmpty()
        || !requirement.ownControls().isEmpty();
  }
}
