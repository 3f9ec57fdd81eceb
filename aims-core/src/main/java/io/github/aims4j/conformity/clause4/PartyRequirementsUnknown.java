// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.InterestedParty;
import java.util.stream.IntStream;

/**
 * An interested party has neither requirements nor a reason for having none, or both; or nobody
 * decided whether the AIMS addresses a requirement.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.2). The clause asks for no documented information,
 * so silence is a question.
 */
final class PartyRequirementsUnknown {

  private static final Check KNOWN =
      Check.asking("4.2-02")
          .key("known")
          .question(
              "These interested parties have neither requirements on record nor a reason for having none.",
              "What do these parties require that bears on the AIMS?")
          .build();

  private static final Check KNOWN_OR_NONE =
      Check.asking("4.2-02")
          .key("known-or-none")
          .question(
              "These interested parties have requirements on record, and a reason for having none.",
              "Do these requirements bear on the AIMS or not?")
          .build();

  private static final Check ADDRESSED =
      Check.asking("4.2-03")
          .key("addressed")
          .question(
              "The records do not say whether the AIMS addresses these requirements.",
              "Which of these requirements will the AIMS address?")
          .build();

  private PartyRequirementsUnknown() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("party-requirements")
            .asks(
                "Are the requirements of each interested party recorded, with a decision on which the AIMS will address?")
            .reads(
                "InterestedParty.requirements",
                "InterestedParty.noRequirementBecause",
                "PartyRequirement.addressed")
            .checks(KNOWN, KNOWN_OR_NONE, ADDRESSED)
            .build(),
        InterestedParty.class,
        PartyRequirementsUnknown::examine);
  }

  private static Outcome examine(InterestedParty party, Examination examination) {
    return Outcome.all(
        known(party, examination),
        Outcome.all(
            IntStream.range(0, party.requirements().size())
                .mapToObj(index -> addressed(party, index))));
  }

  private static Outcome known(InterestedParty party, Examination examination) {
    boolean hasNone = party.noRequirementBecause().isPresent();
    if (party.requirements().isEmpty() && !hasNone) {
      return examination.couldState(party.source(), "requirements")
          ? KNOWN.silent(party, "/requirements")
          : KNOWN.notTriggered(party);
    }
    return !party.requirements().isEmpty() && hasNone
        ? KNOWN_OR_NONE.silent(party, "/noRequirementBecause")
        : KNOWN.supported(party);
  }

  private static Outcome addressed(InterestedParty party, int index) {
    return party.requirements().get(index).addressed().isPresent()
        ? ADDRESSED.supported(party)
        : ADDRESSED.silent(party, "/requirements/" + index + "/addressed");
  }
}
