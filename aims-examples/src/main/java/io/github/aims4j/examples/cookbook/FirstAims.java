// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import static io.github.aims4j.standard.LifeCycleStage.OPERATION_AND_MONITORING;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.Scope;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.standard.AiRole;
import java.time.LocalDate;

/** A first AIMS: an organization, its scope, one AI system, and what the records say so far. */
public final class FirstAims {

  private FirstAims() {}

  /** Runs the example. */
  public static void main(String[] args) {
    Id<Party> head = Id.of("head-of-care");
    Aims aims =
        Aims.builder()
            .organization(
                Organization.builder()
                    .id(Id.of("clinic"))
                    .name("Lindow Clinic")
                    .addAiRole(AiRole.USER)
                    .build())
            .scope(
                Scope.builder()
                    .id(Id.of("scope"))
                    .statement("Use of AI in the care of patients at Lindow.")
                    .build())
            .addParty(Party.builder().id(head).name("Head of care").build())
            .addAiSystem(
                AiSystem.builder()
                    .id(Id.of("fall-alarm"))
                    .name("Fall alarm")
                    .purpose("Alert nurses when a patient is about to fall")
                    .owner(head)
                    .addVersion(
                        AiSystemVersion.builder()
                            .label("4.0")
                            .stage(OPERATION_AND_MONITORING)
                            .build())
                    .build())
            .build();

    ConformityReport report = RuleSet.builtIn().assess(aims, LocalDate.of(2026, 9, 30));

    System.out.println(aims);
    System.out.println(report.coverage());
    report.findings().forEach(finding -> System.out.println("Finding: " + finding.message()));
    System.out.println("First question: " + report.questions().get(0).question());
  }
}
