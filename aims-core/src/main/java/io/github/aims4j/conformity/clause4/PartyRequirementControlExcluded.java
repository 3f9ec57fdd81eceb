// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.PartyRequirement;
import io.github.aims4j.standard.AnnexControl;
import java.util.stream.IntStream;

/**
 * A requirement of an interested party is addressed by a control that the statement of
 * applicability in force excludes everywhere.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.2 and 6.1.3). Two decisions of the organization
 * contradict each other; which one holds is a question.
 */
final class PartyRequirementControlExcluded {

  private static final Check INCLUDED =
      Check.asking("4.2-03", "6.1.3-08")
          .question(
              "These requirements are addressed by controls that the statement of applicability in force excludes.",
              "Which holds: that the control addresses the requirement, or that it is excluded?")
          .build();

  private PartyRequirementControlExcluded() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("party-requirement-control-excluded")
            .asks(
                "Does the statement of applicability include the controls that address requirements of interested parties?")
            .reads(
                "PartyRequirement.addressed",
                "PartyRequirement.controls",
                "ApplicabilityEntry.annexControl",
                "ApplicabilityEntry.decision")
            .checks(INCLUDED)
            .build(),
        InterestedParty.class,
        PartyRequirementControlExcluded::examine);
  }

  private static Outcome examine(InterestedParty party, Examination examination) {
    return Outcome.all(
        IntStream.range(0, party.requirements().size())
            .filter(index -> isAddressed(party.requirements().get(index)))
            .mapToObj(index -> examine(party, index, examination)));
  }

  private static boolean isAddressed(PartyRequirement requirement) {
    return requirement.addressed().filter(addressed -> addressed).isPresent();
  }

  private static Outcome examine(InterestedParty party, int index, Examination examination) {
    PartyRequirement requirement = party.requirements().get(index);
    return Outcome.all(
        IntStream.range(0, requirement.controls().size())
            .mapToObj(
                each ->
                    examine(
                        party,
                        "/requirements/" + index + "/controls/" + each,
                        requirement.controls().get(each),
                        examination)));
  }

  private static Outcome examine(
      InterestedParty party, String path, AnnexControl control, Examination examination) {
    if (examination.applicability().isExcluded(control)) {
      return INCLUDED.silent(party, path);
    }
    return examination.applicability().isIncluded(control)
        ? INCLUDED.supported(party, examination.applicability().statement().stream().toList())
        : INCLUDED.notTriggered(party);
  }
}
