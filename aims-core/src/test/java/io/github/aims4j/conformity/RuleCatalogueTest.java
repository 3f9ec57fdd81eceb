// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.annexa.AnnexARules;
import io.github.aims4j.context.Organization;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystem.Origin;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.Silence;
import io.github.aims4j.standard.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in rules against the tables of obligations, of controls and of rules. */
class RuleCatalogueTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  /** A rule of this library that the catalogue does not have, and what it is for. */
  private static final Map<String, String> ADDED =
      Map.of(
          "auditor-competence", "Clause 7.2 covers those who audit.",
          "certificate-suspended", "An auditor asks about a suspension first.",
          "certification-major-open", "An auditor begins with the majors of the audit before.",
          "incident-unresolved", "An incident that stays open must not be overlooked.",
          "control-of-own-role", "The roles of the organization suggest controls.",
          "crosswalk-id-unknown", "A mistyped id of another framework is found by no look-up.",
          "stage-unknown", "An unknown stage must not look as if nothing were asked.");

  private static final Map<String, Map<String, String>> CATALOGUE =
      Table.read("/io/github/aims4j/conformity/rules.tsv").stream()
          .collect(Collectors.toMap(row -> row.get("rule-id"), Function.identity()));

  /** The rules on the controls themselves; those on the statement look at every control. */
  private static final String ANNEX_A_RULES =
      AnnexARules.all().stream().map(Rule::toString).collect(Collectors.joining("|"));

  static List<RuleDescription> rules() {
    return RuleSet.builtIn().rules().stream().map(Rule::description).toList();
  }

  static List<RuleDescription> rulesOfTheCatalogue() {
    return rules().stream().filter(rule -> CATALOGUE.containsKey(rule.id())).toList();
  }

  @Test
  void everyObligationIsReachedByARuleOrAQuestion() {
    Set<AuditCriterion> reached = reached();

    assertThat(Obligation.all())
        .allMatch(each -> reached.contains(each) || each.question().isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void everyControlIsReachedByARule(AnnexControl control) {
    assertThat(reached()).contains(control);
  }

  private static Set<AuditCriterion> reached() {
    return rules().stream().flatMap(rule -> rule.criteria().stream()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noRuleBearsOnNothing(RuleDescription rule) {
    boolean isOfRecordForm =
        rule.checks().stream().allMatch(check -> check.basis() == Basis.RECORD_FORM);

    assertThat(rule.criteria().isEmpty()).isEqualTo(isOfRecordForm);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void onlyARequirementWeighsMoreThanAnOpportunity(RuleDescription rule) {
    assertThat(rule.checks())
        .filteredOn(check -> check.basis() != Basis.REQUIREMENT)
        .allMatch(check -> check.weight().filter(weight -> weight != Weight.OPPORTUNITY).isEmpty());
  }

  @Test
  void rulesAreThoseOfTheCatalogueAndTheAddedOnes() {
    assertThat(rules())
        .extracting(RuleDescription::id)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(CATALOGUE.keySet().stream(), ADDED.keySet().stream()).toList());
  }

  @ParameterizedTest
  @MethodSource("rulesOfTheCatalogue")
  void noFindingHasABasisThatTheCatalogueDoesNotAllow(RuleDescription rule) {
    Set<Basis> allowed =
        switch (column(rule, "basis")) {
          case "requirement" -> Set.of(Basis.REQUIREMENT, Basis.POLICY, Basis.ANNEX_B);
          case "policy" -> Set.of(Basis.POLICY);
          case "Annex B guidance" -> Set.of(Basis.ANNEX_B);
          default -> Set.of(Basis.RECORD_FORM);
        };

    assertThat(rule.checks())
        .filteredOn(check -> check.message().isPresent())
        .extracting(Check::basis)
        .isSubsetOf(allowed);
  }

  @ParameterizedTest
  @MethodSource("rulesOfTheCatalogue")
  void noRequirementWeighsMoreThanTheCatalogueSays(RuleDescription rule) {
    Optional<Weight> most =
        switch (column(rule, "weight")) {
          case "potential major" -> Optional.of(Weight.POTENTIAL_MAJOR);
          case "potential minor" -> Optional.of(Weight.POTENTIAL_MINOR);
          case "opportunity" -> Optional.of(Weight.OPPORTUNITY);
          default -> Optional.empty();
        };

    assertThat(rule.checks())
        .filteredOn(check -> check.basis() == Basis.REQUIREMENT && check.message().isPresent())
        .allMatch(
            check -> most.isPresent() && check.weight().orElseThrow().compareTo(most.get()) >= 0);
  }

  private static String column(RuleDescription rule, String name) {
    return Optional.ofNullable(row(rule).get(name)).orElseThrow();
  }

  private static Map<String, String> row(RuleDescription rule) {
    return Optional.ofNullable(CATALOGUE.get(rule.id())).orElseThrow();
  }

  static List<Aims> aimsWithNothingToContradict() {
    return List.of(aims(), aims().with(system(Origin.DEVELOPED)), claims(Origin.DEVELOPED));
  }

  /** Nothing but claims is on record, so a finding says that something is missing. */
  @ParameterizedTest
  @MethodSource("aimsWithNothingToContradict")
  void silenceIsAFindingOnlyWhereDocumentedInformationIsAskedFor(Aims aims) {
    assertThat(RuleSet.builtIn().assess(aims, AS_OF).findings())
        .filteredOn(finding -> finding.basis() == Basis.REQUIREMENT)
        .allMatch(RuleCatalogueTest::restsOnDocumentedInformation);
  }

  @Test
  void claimsWithoutRecordsAreFound() {
    assertThat(RuleSet.builtIn().assess(claims(Origin.DEVELOPED), AS_OF).findings())
        .extracting(Finding::rule)
        .contains("resources-documented", "requirements-and-design", "data-details");
  }

  @Test
  void aBoughtSystemIsNotAskedForWhatItsDeveloperDoes() {
    Set<AnnexControl> ofDevelopers =
        Arrays.stream(AnnexControl.values())
            .filter(AnnexControl::concernsDevelopment)
            .collect(Collectors.toSet());
    ConformityReport report = RuleSet.builtIn().assess(claims(Origin.BOUGHT), AS_OF);

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().matches(ANNEX_A_RULES))
        .allMatch(finding -> finding.criteria().stream().noneMatch(ofDevelopers::contains));
    assertThat(report.questions())
        .filteredOn(question -> question.rule().matches(ANNEX_A_RULES))
        .allMatch(question -> question.criteria().stream().noneMatch(ofDevelopers::contains));
    assertThat(report.findings()).isNotEmpty();
  }

  private static boolean restsOnDocumentedInformation(Finding finding) {
    return finding.criteria().stream().anyMatch(RuleCatalogueTest::asksForDocumentedInformation);
  }

  private static boolean asksForDocumentedInformation(AuditCriterion criterion) {
    return criterion instanceof Obligation obligation
        ? obligation.silence() == Silence.FINDING
        : Table.read("annex-a.tsv", "control").stream()
            .filter(row -> criterion.citation().equals(row.get("id")))
            .noneMatch(row -> "no".equals(row.get("documented")));
  }

  private static Aims aims() {
    return Aims.builder()
        .organization(Organization.builder().id(Id.of("org")).name("Organization").build())
        .build();
  }

  private static AiSystem system(Origin origin) {
    return AiSystem.builder()
        .id(Id.of("system"))
        .name("System")
        .origin(origin)
        .addVersion(
            AiSystemVersion.builder()
                .label("1")
                .stage(LifeCycleStage.OPERATION_AND_MONITORING)
                .build())
        .build();
  }

  /** Every control is included and claimed as implemented, and nothing else is on record. */
  private static Aims claims(Origin origin) {
    StatementOfApplicability.Builder statement =
        StatementOfApplicability.builder()
            .id(Id.of("soa"))
            .title("Statement of applicability")
            .version("1")
            .effectiveFrom(LocalDate.of(2026, 1, 12));
    Aims aims = aims().with(system(origin));
    for (AnnexControl control : AnnexControl.values()) {
      statement.addEntry(
          ApplicabilityEntry.builder()
              .annexControl(control)
              .decision(ApplicabilityEntry.Decision.INCLUDED)
              .justification("A risk needs it.")
              .build());
      aims =
          aims.with(
              ControlImplementation.builder()
                  .id(Id.of("claim-" + control.id()))
                  .annexControl(control)
                  .status(ControlImplementation.Status.IMPLEMENTED)
                  .build());
    }
    return aims.with(statement.build());
  }
}
