// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.PartyRequirement;
import io.github.aims4j.operation.ReportingDuty;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No duty to report to interested parties is on record although the control is claimed as
 * implemented; or a law is said to be addressed by it, and no duty names the party.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.8.5: documented information).
 */
final class ReportingDutiesMissing {

  private static final DocumentedControl DUTIES =
      DocumentedControl.ofAims(
          AnnexControl.A_8_5,
          "no reporting duty with a basis, a content or a time",
          "Record which information is owed to whom, or correct the status of the implementation.",
          "Which information on AI systems is owed to interested parties, and on which basis?");

  private static final Check LAW =
      Check.asking("A.8.5")
          .key("law")
          .question(
              "These requirements of law are to be addressed by A.8.5, and no reporting duty names their party.",
              "What must be reported by these laws, to whom and when?")
          .build();

  private ReportingDutiesMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("reporting-duties")
            .asks("Are the reporting obligations to interested parties documented?")
            .reads(
                "ReportingDuty.recipient",
                "ReportingDuty.basis",
                "ReportingDuty.content",
                "ReportingDuty.timing",
                "ReportingDuty.interestedParty",
                "PartyRequirement.origin",
                "PartyRequirement.controls",
                "ControlImplementation.status")
            .checks(DUTIES.check(), LAW)
            .build(),
        ReportingDutiesMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<ReportingDuty> duties =
        examination.aims().reportingDuties().stream()
            .filter(ReportingDutiesMissing::saysMoreThanWhom)
            .toList();
    return Outcome.all(
        DUTIES.examine("/reportingDuties", examination, duties),
        Outcome.all(
            examination.aims().interestedParties().stream()
                .flatMap(party -> examine(party, examination))));
  }

  private static boolean saysMoreThanWhom(ReportingDuty duty) {
    return duty.basis().isPresent() || duty.content().isPresent() || duty.timing().isPresent();
  }

  private static Stream<Outcome> examine(InterestedParty party, Examination examination) {
    return IntStream.range(0, party.requirements().size())
        .filter(index -> isLaw(party.requirements().get(index)))
        .mapToObj(index -> examine(party, index, examination));
  }

  private static boolean isLaw(PartyRequirement requirement) {
    return requirement.origin().filter(PartyRequirement.Origin.LAW::equals).isPresent()
        && requirement.controls().contains(AnnexControl.A_8_5);
  }

  private static Outcome examine(InterestedParty party, int index, Examination examination) {
    if (!examination.askedControls().isAsked(AnnexControl.A_8_5)) {
      return LAW.notTriggered(party);
    }
    List<ReportingDuty> duties =
        examination.aims().referring(ReportingDuty.class, party.id()).toList();
    return duties.isEmpty()
        ? LAW.silent(party, "/requirements/" + index)
        : LAW.supported(party, duties);
  }
}
