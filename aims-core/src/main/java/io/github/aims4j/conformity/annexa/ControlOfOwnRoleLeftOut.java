// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;

/**
 * The statement of applicability in force leaves out a control that usually bears on the AI roles
 * of the organization: it excludes it for every system, or does not decide on it.
 *
 * <p>Basis: policy. The standard leaves it to the organization which controls are necessary
 * (ISO/IEC 42001:2023, 6.1.3); which control bears on which role is data of this library. An
 * exclusion that is justified can be right, so it is only asked about.
 */
final class ControlOfOwnRoleLeftOut {

  private static final Check SUGGESTED =
      Check.askingAsPolicy("6.1.3-03", "6.1.3-08")
          .question(
              "The AI roles of the organization suggest controls that the statement of applicability includes for no AI system: {controls}.",
              "Why are these controls not necessary for what the organization does with AI?")
          .build();

  private ControlOfOwnRoleLeftOut() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("control-of-own-role")
            .asks(
                "Does the statement of applicability include the controls that the organization's AI roles suggest?")
            .reads(
                "Organization.aiRoles",
                "AiSystem.roles",
                "ApplicabilityEntry.annexControl",
                "ApplicabilityEntry.decision")
            .checks(SUGGESTED)
            .build(),
        ControlOfOwnRoleLeftOut::examine);
  }

  private static Outcome examine(Examination examination) {
    return examination
        .applicability()
        .statement()
        .map(statement -> examine(statement, examination))
        .orElseGet(SUGGESTED::notTriggered);
  }

  private static Outcome examine(StatementOfApplicability statement, Examination examination) {
    if (examination.askedControls().suggested().isEmpty()) {
      return SUGGESTED.notTriggered(statement);
    }
    String leftOut =
        examination.askedControls().suggested().stream()
            .filter(control -> !examination.applicability().isIncluded(control))
            .map(AnnexControl::id)
            .collect(joining(", "));
    return leftOut.isEmpty()
        ? SUGGESTED.supported(statement)
        : SUGGESTED.silent(statement, "/entries").with("controls", leftOut);
  }
}
