// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.standard.LifeCycleStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final Check WORDS =
      Check.policy("4.1-03").finding("\"{name}\" has words.", "Rename.").build();
  private static final RuleDescription NAMED =
      RuleDescription.builder()
          .id("named")
          .asks("Does each system have a name of one word?")
          .checks(WORDS)
          .build();
  private static final Rule ONE_WORD =
      Rule.forAiSystems(
          NAMED,
          (system, examination) ->
              system.name().contains(" ")
                  ? WORDS.contradicted(system, "/name").with("name", system.name())
                  : WORDS.supported(system));

  private static Aims aims(String... names) {
    Aims.Builder aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("org")).name("Organization").build());
    for (int i = 0; i < names.length; i++) {
      aims.addAiSystem(
          AiSystem.builder()
              .id(Id.of("s" + i))
              .name(names[i])
              .addVersion(AiSystemVersion.builder().label("1").build())
              .build());
    }
    return aims.build();
  }

  @Test
  void supportsNothingInAnAimsWithoutRecordsAndAsks() {
    ConformityReport report = RuleSet.builtIn().assess(aims(), AS_OF);

    assertThat(report.findings())
        .extracting(Finding::rule)
        .contains("ai-policy-missing", "aims-described");
    assertThat(report.findings()).extracting(Finding::basis).containsOnly(Basis.REQUIREMENT);
    assertThat(report.questions())
        .extracting(question -> question.rule())
        .contains("ai-role", "context-determined", "internal-audit-none", "management-review-none");
    assertThat(report.tallies()).hasSameSizeAs(RuleSet.builtIn().rules());
    assertThat(report.tallies()).allMatch(tally -> tally.supported() == 0);
  }

  @Test
  void addsAndReplacesRules() {
    RuleSet none = RuleSet.of(List.of());

    assertThat(none.with(ONE_WORD).assess(aims("A b", "C"), AS_OF).findings())
        .extracting(Finding::message)
        .containsExactly("\"A b\" has words.");
    assertThat(none.with(ONE_WORD).with(ONE_WORD).rules()).containsExactly(ONE_WORD);
    assertThat(RuleSet.builtIn().with(ONE_WORD).rules())
        .hasSize(RuleSet.builtIn().rules().size() + 1);
  }

  @Test
  void pathsHaveTheSameDigitsInEveryLocale() {
    AiSystem open =
        AiSystem.builder()
            .id(Id.of("s"))
            .name("S")
            .addVersion(
                AiSystemVersion.builder()
                    .label("1")
                    .stage(LifeCycleStage.RETIREMENT)
                    .addDeployment(Deployment.builder().site("Here").build())
                    .build())
            .build();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(RuleSet.builtIn().assess(aims().with(open), AS_OF).findings())
          .extracting(finding -> String.valueOf(finding.path()))
          .contains("/versions/0/deployments/0/end");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refusesToSilenceAMissingRule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of(ONE_WORD)).silence(Silencing.of("nmaed", "why")))
        .withMessage("There is no rule \"nmaed\" to silence; there are named.");
  }

  @Test
  void turnsAFailureOfARuleIntoAFindingAndKeepsWhatWasFoundBefore() {
    Rule failing =
        Rule.forAiSystems(
            NAMED,
            (system, examination) -> {
              if (system.name().equals("C")) {
                throw new IllegalStateException("no C");
              }
              return WORDS.contradicted(system, "/name").with("name", system.name());
            });

    ConformityReport report = RuleSet.of(List.of(failing)).assess(aims("A b", "C", "D e"), AS_OF);

    assertThat(report.findings())
        .extracting(Finding::message)
        .containsExactly(
            "\"A b\" has words.",
            "The rule \"named\" failed and looked at no further records:"
                + " java.lang.IllegalStateException: no C.");
  }

  @Test
  void countsEachOutcome() {
    ConformityReport report = RuleSet.of(List.of(ONE_WORD)).assess(aims("A b", "C", "D"), AS_OF);

    assertThat(report.tally("named"))
        .hasValueSatisfying(
            tally -> {
              assertThat(tally.supported()).isEqualTo(2);
              assertThat(tally.contradicted()).isEqualTo(1);
              assertThat(tally.silent()).isZero();
              assertThat(tally.notTriggered()).isZero();
              assertThat(tally.checks().get(0).supportedBy())
                  .extracting(subject -> subject.id().value())
                  .containsExactly("s1", "s2");
            });
    assertThat(report.tally("other")).isEmpty();
    assertThat(report.count(Weight.OPPORTUNITY)).isEqualTo(1);
    assertThat(report.count(Weight.POTENTIAL_MAJOR)).isZero();
  }

  @Test
  void doesNotDependOnTheOrderOfTheRecords() {
    Aims aims = aims("A b", "C", "D e", "F g");
    List<AiSystem> reversed = new ArrayList<>(aims.aiSystems());
    Collections.reverse(reversed);

    assertThat(
            RuleSet.of(List.of(ONE_WORD))
                .assess(aims.withoutAll(idsOf(reversed)).withAll(reversed), AS_OF))
        .isEqualTo(RuleSet.of(List.of(ONE_WORD)).assess(aims, AS_OF));
  }

  private static List<Id<AiSystem>> idsOf(List<AiSystem> aiSystems) {
    return aiSystems.stream().map(AiSystem::id).toList();
  }

  @Test
  void refusesAWeightThatTheBasisDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORDS.toBuilder().weight(Weight.POTENTIAL_MAJOR).build())
        .withMessage(
            "A finding of basis POLICY has weight POTENTIAL_MAJOR; POTENTIAL_MINOR and OPPORTUNITY"
                + " are allowed.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORDS.toBuilder().basis(Basis.RECORD_FORM).build())
        .withMessage(
            "A finding of basis RECORD_FORM has weight OPPORTUNITY; a weight is required, except"
                + " for basis RECORD_FORM, where none is allowed.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> WORDS.toBuilder().basis(Basis.ANNEX_B).weight(Weight.POTENTIAL_MINOR).build())
        .withMessage(
            "A finding of basis ANNEX_B has weight POTENTIAL_MINOR; only OPPORTUNITY is allowed.");
  }
}
