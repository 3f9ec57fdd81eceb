// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.conformity.Silencing;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.testkit.SampleAims;
import java.util.List;

/** A control of the organization's own, a rule of its own about it, and a rule that is silenced. */
public final class OwnRule {

  private static final Control LABEL =
      Control.builder()
          .id(Id.of("label-drawings"))
          .title("Drawings that AI helped with carry a label")
          .build();

  private static final Check NAMED =
      Check.policy("A.3.2")
          .finding("The control \"{control}\" has no owner.", "Assign an owner.")
          .build();

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .id("own-control-without-owner")
          .asks("Does each control of our own have an owner?")
          .reads("Control.owner", "Control.annexControl")
          .checks(NAMED)
          .build();

  private OwnRule() {}

  /** Runs the example. */
  public static void main(String[] args) {
    Aims aims = SampleAims.kestrelArchitects().with(LABEL);
    StatementOfApplicability statement = aims.applicabilityStatements().get(0);
    ApplicabilityEntry.Builder entry = ApplicabilityEntry.builder().ownControl(LABEL.id());
    entry.decision(ApplicabilityEntry.Decision.INCLUDED).justification("Clients ask for it.");
    aims = aims.with(statement.toBuilder().addEntry(entry.build()).build());
    RuleSet rules =
        RuleSet.builtIn().with(Rule.forEach(DESCRIPTION, Control.class, OwnRule::examine));

    print(rules.assess(aims, SampleAims.AS_OF));

    Silencing decision = Silencing.of("own-control-without-owner", "Owners are named in July.");
    ConformityReport silenced = rules.silence(decision).assess(aims, SampleAims.AS_OF);
    print(silenced);
    silenced
        .silenced()
        .forEach(each -> System.out.println("silenced: " + each.silencing().reason()));
  }

  private static Outcome examine(Control control, Examination examination) {
    if (control.annexControl().isPresent()) {
      return NAMED.notTriggered(control);
    }
    return control.owner().isPresent()
        ? NAMED.supported(control)
        : NAMED.contradicted(control, "/owner").with("control", control.title());
  }

  private static void print(ConformityReport report) {
    List<String> messages =
        report.findings().stream()
            .filter(finding -> finding.rule().equals(DESCRIPTION.id()))
            .map(finding -> finding.basis() + " " + finding.message() + " " + finding.remedy())
            .toList();
    System.out.println(messages);
  }
}
