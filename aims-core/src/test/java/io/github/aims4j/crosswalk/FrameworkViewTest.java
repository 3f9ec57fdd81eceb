// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.conformity.Status;
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.Scope;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping;
import io.github.aims4j.planning.CrosswalkMapping.Relation;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameworkViewTest {

  private static final Subject SCOPE = new Subject(RecordKind.SCOPE, Id.of("scope"));

  private static final Aims AIMS =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("o")).name("Lindow Clinic").build())
          .scope(
              Scope.builder()
                  .id(Id.of("scope"))
                  .statement("Use of AI in the care of patients.")
                  .build())
          .build();

  private static ConformityReport report(Aims aims) {
    return RuleSet.builtIn().assess(aims, LocalDate.of(2026, 9, 30));
  }

  private static FrameworkView view(Framework framework) {
    return FrameworkView.of(Crosswalks.of(AIMS), framework, report(AIMS));
  }

  private static FrameworkDemand demand(FrameworkView view, String id) {
    return view.demands().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static Aims with(String framework, CrosswalkMapping... mappings) {
    return AIMS.toBuilder()
        .addCrosswalk(
            Crosswalk.builder()
                .id(Id.of("ours"))
                .title("Ours")
                .framework(framework)
                .mappings(Arrays.asList(mappings))
                .build())
        .build();
  }

  @Test
  void aDemandHasTheCriteriaOfItsProvisionsAndTheRecordsOnThese() {
    ConformityReport report = report(AIMS);
    FrameworkDemand scope = demand(view(Framework.ISO_IEC_27001), "4.3");

    assertThat(scope.title())
        .contains("Determining the scope of the information security management system");
    assertThat(scope.provisions())
        .extracting(MappedProvision::criterion, MappedProvision::relation)
        .containsExactly(tuple(Clause.CLAUSE_4_3, Relation.INTERSECTS_WITH));
    assertThat(scope.criteria())
        .containsExactlyElementsOf(
            report.obligations().stream()
                .filter(each -> each.criterion().isWithin(Clause.CLAUSE_4_3))
                .toList());
    assertThat(scope.supportedBy()).contains(SCOPE);
    assertThat(scope.status()).contains(report.status(Clause.CLAUSE_4_3));
  }

  @Test
  void findingsAndQuestionsAreToldApart() {
    FrameworkDemand policy = demand(view(Framework.ISO_IEC_27001), "5.2");

    assertThat(policy.status()).contains(Status.CONTRADICTED);
    assertThat(policy.supportedBy()).isEmpty();
    assertThat(policy.contradictedAt()).extracting(Place::subject).containsOnly(Optional.empty());
    assertThat(policy.count(Status.CONTRADICTED)).isPositive();
  }

  private static Rule supports(String id, Entity<?> record, Check check) {
    return Rule.forAims(
        RuleDescription.builder().id(id).asks("Is it?").checks(check).build(),
        examination -> check.supported(record));
  }

  @Test
  void goodPracticeSupportsOnlyWhereNoRequirementIsLookedAt() {
    Party person = Party.builder().id(Id.of("p")).name("Person").build();
    Aims aims = AIMS.with(person);
    Rule required =
        supports(
            "required",
            aims.scope().orElseThrow(),
            Check.asking("4.3-01").question("None.", "None?").build());
    Rule practice =
        supports(
            "practice", person, Check.policy("4.3-01", "4.3-02").finding("None.", "None.").build());
    ConformityReport report =
        RuleSet.of(List.of(practice, required)).assess(aims, LocalDate.of(2026, 9, 30));

    assertThat(report.supporting(Obligation.parse("4.3-01"))).containsExactly(SCOPE);
    assertThat(report.supporting(Obligation.parse("4.3-02"))).containsExactly(Subject.of(person));
    assertThat(
            demand(FrameworkView.of(Crosswalks.of(aims), Framework.ISO_IEC_27001, report), "4.3")
                .supportedBy())
        .containsExactlyInAnyOrder(SCOPE, Subject.of(person));
  }

  @Test
  void eachDemandIsCountedOnceAndNothingThatIsNotMappedIsForgotten() {
    for (Framework framework : Framework.known()) {
      FrameworkView view = view(framework);
      long counted =
          Arrays.stream(Status.values()).mapToLong(each -> view.count(Optional.of(each))).sum()
              + view.count(Optional.empty());

      assertThat(counted).isEqualTo(view.demands().size());
      assertThat(view.demands()).extracting(FrameworkDemand::id).doesNotHaveDuplicates();
      assertThat(framework.parts())
          .extracting(FrameworkPart::id)
          .containsAll(view.unmappedParts().stream().map(FrameworkPart::id).toList())
          .containsAll(view.demands().stream().map(FrameworkDemand::id).toList());
      assertThat(view.unknownIds()).isEmpty();
    }
  }

  @Test
  void nothingIsLookedAtForAnnexC() {
    FrameworkDemand objective = demand(view(Framework.ISO_IEC_23894), "A.6");

    assertThat(objective.criteria()).isEmpty();
    assertThat(objective.status()).isEmpty();
  }

  @Test
  void whatEitherSideHasAloneIsListed() {
    FrameworkView view = view(Framework.ISO_IEC_27001);

    assertThat(view.unmappedProvisions())
        .startsWith(Clause.CLAUSE_6_1_4, Clause.CLAUSE_8_4, AnnexControl.A_2_2)
        .hasSize(2 + AnnexControl.values().length);
    assertThat(view.unmappedParts())
        .extracting(FrameworkPart::id)
        .startsWith("A.5", "A.5.1")
        .hasSize(4 + 93);
    assertThat(view(Framework.ISO_9001).unmappedParts())
        .extracting(FrameworkPart::id)
        .contains("5.1.2", "7.1.6", "8.2", "8.7", "9.1.2", "10.1")
        .doesNotContain("5.1", "7.1", "8", "10.2", "10.3");
    assertThat(view(Framework.ISO_9001).unmappedProvisions())
        .filteredOn(Clause.class::isInstance)
        .containsExactly(
            Clause.CLAUSE_6_1_2,
            Clause.CLAUSE_6_1_3,
            Clause.CLAUSE_6_1_4,
            Clause.CLAUSE_8_2,
            Clause.CLAUSE_8_3,
            Clause.CLAUSE_8_4);
  }

  @Test
  void anOrganizationsOwnFrameworkIsSeenTheSameWay() {
    Aims aims =
        with(
            "Group policy 12",
            CrosswalkMapping.builder()
                .relation(Relation.SUPERSET_OF)
                .criteria(AuditCriterion.of("4.3-01", "B.2.2"))
                .addOtherId("12.1")
                .build(),
            CrosswalkMapping.builder()
                .relation(Relation.NOT_RELATED)
                .criteria(AuditCriterion.of("5.2"))
                .addOtherId("12.1")
                .build(),
            CrosswalkMapping.builder().relation(Relation.NOT_RELATED).addOtherId("12.2").build());
    FrameworkView view =
        FrameworkView.of(Crosswalks.of(aims), Framework.of("Group policy 12"), report(aims));

    assertThat(view.demands()).extracting(FrameworkDemand::id).containsExactly("12.1", "12.2");
    assertThat(demand(view, "12.1").criteria())
        .extracting(CriterionStatus::criterion)
        .extracting(AuditCriterion::citation)
        .containsExactly("4.3-01", "A.2.2");
    assertThat(demand(view, "12.1").provisions())
        .extracting(each -> each.criterion().citation(), MappedProvision::relation)
        .containsExactly(
            tuple("4.3-01", Relation.SUPERSET_OF),
            tuple("B.2.2", Relation.SUPERSET_OF),
            tuple("5.2", Relation.NOT_RELATED));
    assertThat(demand(view, "12.2").provisions()).isEmpty();
    assertThat(view.unmappedParts()).isEmpty();
    assertThat(view.unmappedProvisions())
        .contains(Clause.CLAUSE_5_2)
        .doesNotContain(Clause.CLAUSE_4_3, AnnexControl.A_2_2);
  }

  @Test
  void idsThatTheFrameworkDoesNotHaveAreSaidAndNotDropped() {
    Aims aims =
        with(
            "ISO/IEC 27001:2022",
            CrosswalkMapping.builder()
                .relation(Relation.EQUAL)
                .addCriterion(Clause.CLAUSE_4_3)
                .addOtherId("A.5.99")
                .build());
    FrameworkView view =
        FrameworkView.of(Crosswalks.of(aims), Framework.ISO_IEC_27001, report(aims));

    assertThat(view.unknownIds()).containsExactly("A.5.99");
    assertThat(view.unmappedParts()).extracting(FrameworkPart::id).contains("A.5", "A.5.1");
    assertThat(demand(view, "A.5.99").supportedBy()).contains(SCOPE);
  }

  @Test
  void recordsThatServeBothAreToldFromThoseThatServeTheStandardAlone() {
    IntegratedSystem system =
        IntegratedSystem.of(Crosswalks.of(AIMS), Framework.ISO_9001, report(AIMS));

    SharedRecord scope =
        system.records().stream()
            .filter(each -> each.record().equals(SCOPE))
            .findFirst()
            .orElseThrow();
    assertThat(scope.servesBoth()).isTrue();
    assertThat(scope.otherIds()).contains("4.3");
    assertThat(scope.provisions()).contains(Clause.CLAUSE_4_3);
    assertThat(
            new SharedRecord(SCOPE, List.<Provision>of(AnnexControl.A_5_4), List.of()).servesBoth())
        .isFalse();
  }

  @Test
  void aSystemIsIntegratedWithAManagementSystemStandardOnly() {
    ConformityReport report = report(AIMS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IntegratedSystem.of(Crosswalks.shipped(), Framework.NIST_AI_RMF, report))
        .withMessage(
            "NIST AI RMF 1.0 is not a management system standard, so no system is integrated with"
                + " it; ISO/IEC 27001:2022 and ISO 9001:2015 are.");
  }

  @Test
  void aFrameworkThatNobodyMapsHasNothingMapped() {
    FrameworkView view = view(Framework.of("SOC 2"));

    assertThat(view.demands()).isEmpty();
    assertThat(view.unmappedParts()).isEmpty();
    assertThat(view.unmappedProvisions()).hasSize(32 + 38);
  }
}
