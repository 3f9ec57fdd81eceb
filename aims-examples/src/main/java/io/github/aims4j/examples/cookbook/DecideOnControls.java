// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.context.Organization;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.List;

/** A statement of applicability for an organization that buys its AI, and what it leaves open. */
public final class DecideOnControls {

  private static final String BOUGHT = "No AI system is developed here; all are bought.";

  private DecideOnControls() {}

  /** Runs the example. */
  public static void main(String[] args) {
    StatementOfApplicability.Builder statement =
        StatementOfApplicability.builder()
            .id(Id.of("soa-1"))
            .title("Statement of applicability")
            .version("1")
            .date(PartialDate.parse("2026-05-04"));
    for (AnnexControl control : AnnexControl.values()) {
      statement.addEntry(decision(control));
    }
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("clinic")).name("Lindow Clinic").build())
            .addStatementOfApplicability(statement.build())
            .build();

    for (Decision each : Decision.values()) {
      System.out.println(each + ": " + controls(aims, each));
    }
    RuleSet.builtIn().assess(aims, LocalDate.of(2026, 9, 30)).findings().stream()
        .filter(finding -> finding.rule().startsWith("statement-"))
        .forEach(finding -> System.out.println(finding.path() + ": " + finding.message()));
  }

  private static ApplicabilityEntry decision(AnnexControl control) {
    ApplicabilityEntry.Builder entry = ApplicabilityEntry.builder().annexControl(control);
    if (control.concernsDevelopment()) {
      return entry.decision(Decision.EXCLUDED).justification(BOUGHT).build();
    }
    return entry
        .decision(Decision.INCLUDED)
        .addReason(ApplicabilityEntry.Reason.RISK_TREATMENT)
        .build();
  }

  private static List<String> controls(Aims aims, Decision decision) {
    return aims.applicabilityStatements().get(0).entries().stream()
        .filter(entry -> entry.decision() == decision)
        .flatMap(entry -> entry.annexControl().stream())
        .map(AnnexControl::id)
        .toList();
  }
}
