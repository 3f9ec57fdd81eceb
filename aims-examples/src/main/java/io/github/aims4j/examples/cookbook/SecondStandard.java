// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.Scope;
import io.github.aims4j.crosswalk.Crosswalks;
import io.github.aims4j.crosswalk.Framework;
import io.github.aims4j.crosswalk.FrameworkView;
import io.github.aims4j.crosswalk.IntegratedSystem;
import io.github.aims4j.crosswalk.SharedRecord;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping;
import io.github.aims4j.planning.CrosswalkMapping.Relation;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;

/** What corresponds in other frameworks, and which records serve a second standard as well. */
public final class SecondStandard {

  private SecondStandard() {}

  /** Runs the example. */
  public static void main(String[] args) {
    Crosswalk own =
        Crosswalk.builder()
            .id(Id.of("isms"))
            .title("AIMS and information security")
            .framework("ISO/IEC 27001:2022")
            .addMapping(
                CrosswalkMapping.builder()
                    .relation(Relation.INTERSECTS_WITH)
                    .addCriterion(AnnexControl.A_6_2_8)
                    .addOtherId("A.8.15")
                    .build())
            .build();
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("clinic")).name("Lindow Clinic").build())
            .scope(
                Scope.builder().id(Id.of("scope")).statement("AI in the care of patients").build())
            .addCrosswalk(own)
            .build();

    Crosswalks crosswalks = Crosswalks.of(aims);
    crosswalks
        .of(AnnexControl.A_6_2_8)
        .forEach(each -> System.out.println(each.framework() + " " + each.otherIds()));

    ConformityReport report = RuleSet.builtIn().assess(aims, LocalDate.of(2026, 9, 30));
    FrameworkView view = FrameworkView.of(crosswalks, Framework.NIST_AI_RMF, report);
    view.demands().stream()
        .filter(each -> each.id().equals("MAP 3.3"))
        .forEach(each -> System.out.println(each.id() + " supported by " + each.supportedBy()));

    IntegratedSystem system = IntegratedSystem.of(crosswalks, Framework.ISO_IEC_27001, report);
    system.records().stream().filter(SharedRecord::servesBoth).forEach(SecondStandard::print);
  }

  private static void print(SharedRecord shared) {
    System.out.println(shared.record() + " serves clauses " + shared.otherIds());
  }
}
