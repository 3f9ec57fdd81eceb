// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.crosswalk.Correspondence;
import io.github.aims4j.crosswalk.Crosswalks;
import io.github.aims4j.crosswalk.Framework;
import io.github.aims4j.crosswalk.FrameworkDemand;
import io.github.aims4j.crosswalk.FrameworkView;
import io.github.aims4j.crosswalk.IntegratedSystem;
import io.github.aims4j.crosswalk.SharedRecord;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample organizations, seen by other frameworks. */
class SampleCrosswalksTest {

  static Stream<Aims> samples() {
    return Stream.of(SampleAims.harbourBank(), SampleAims.kestrelArchitects());
  }

  private static ConformityReport report(Aims aims) {
    return RuleSet.builtIn().assess(aims, SampleAims.AS_OF);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aViewSaysOfEachCriterionWhatTheReportSays(Aims aims) {
    ConformityReport report = report(aims);
    Set<Subject> records = aims.records().map(Subject::of).collect(Collectors.toSet());
    for (Framework framework : Framework.known()) {
      for (FrameworkDemand demand :
          FrameworkView.of(Crosswalks.of(aims), framework, report).demands()) {
        assertThat(demand.criteria())
            .allSatisfy(each -> assertThat(report.status(each.criterion())).contains(each));
        assertThat(records).containsAll(demand.supportedBy());
        assertThat(demand.supportedBy())
            .containsExactlyInAnyOrderElementsOf(
                demand.criteria().stream()
                    .flatMap(each -> report.supporting(each.criterion()).stream())
                    .collect(Collectors.toSet()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyRecordThatSupportsAnythingServesOneStandardOrBoth(Aims aims) {
    ConformityReport report = report(aims);
    Set<Subject> supporting =
        report.tallies().stream()
            .flatMap(tally -> tally.checks().stream())
            .flatMap(check -> check.criteria().stream())
            .flatMap(criterion -> report.supporting(criterion).stream())
            .collect(Collectors.toSet());

    assertThat(IntegratedSystem.of(Crosswalks.of(aims), Framework.ISO_IEC_27001, report).records())
        .extracting(SharedRecord::record)
        .containsExactlyInAnyOrderElementsOf(supporting);
  }

  @Test
  void harbourBanksOwnMappingStandsBesideTheShippedOnes() {
    Aims bank = SampleAims.harbourBank();
    Crosswalks crosswalks = Crosswalks.of(bank);

    assertThat(crosswalks.unknownIds(Framework.ISO_IEC_27001)).isEmpty();
    assertThat(crosswalks.of(AnnexControl.A_10_3))
        .filteredOn(each -> each.crosswalk().isPresent())
        .flatExtracting(Correspondence::otherIds)
        .containsExactly("A.5.19", "A.5.21", "A.5.22");
  }

  @Test
  void auditsOfHarbourBankServeTheQualityManagementSystemAndItsImpactAssessmentsDoNot() {
    Aims bank = SampleAims.harbourBank();
    IntegratedSystem system =
        IntegratedSystem.of(Crosswalks.of(bank), Framework.ISO_9001, report(bank));

    assertThat(records(system, RecordKind.INTERNAL_AUDIT))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.otherIds()).contains("9.2"));
    assertThat(records(system, RecordKind.IMPACT_ASSESSMENT))
        .isNotEmpty()
        .noneMatch(SharedRecord::servesBoth);
  }

  private static List<SharedRecord> records(IntegratedSystem system, RecordKind kind) {
    return system.records().stream().filter(each -> each.record().kind() == kind).toList();
  }
}
