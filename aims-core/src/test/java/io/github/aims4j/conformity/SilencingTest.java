// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.context.Organization;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SilencingTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final String REASON = "It is kept in the HR system.";

  private static final Check OWNER =
      Check.requirement(Weight.POTENTIAL_MINOR, "8.1-01")
          .key("owner")
          .finding("It has no owner.", "Assign one.")
          .build();
  private static final Check PURPOSE =
      Check.requirement(Weight.POTENTIAL_MINOR, "8.1-02")
          .key("purpose")
          .question("It is not on record.", "What is its purpose?")
          .build();
  private static final RuleSet RULES =
      RuleSet.of(
          List.of(
              Rule.forAiSystems(
                  RuleDescription.builder()
                      .id("described")
                      .asks("Is each system described?")
                      .checks(OWNER, PURPOSE)
                      .build(),
                  (system, examination) ->
                      new Outcome.Several(
                          List.of(
                              OWNER.contradicted(system, "/owner"),
                              PURPOSE.silent(system, "/purpose"))))));
  private static final Aims AIMS =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("org")).name("Organization").build())
          .addAiSystem(system(Id.of("s0"), "A"))
          .addAiSystem(system(Id.of("s1"), "B"))
          .build();

  private static AiSystem system(Id<AiSystem> id, String name) {
    return AiSystem.builder()
        .id(id)
        .name(name)
        .addVersion(AiSystemVersion.builder().label("1").build())
        .build();
  }

  private static ConformityReport silence(Silencing silencing) {
    return RULES.silence(silencing).assess(AIMS, AS_OF);
  }

  private static Silencing until(LocalDate until) {
    return new Silencing("described", Optional.empty(), REASON, Optional.of(until));
  }

  private static List<String> systems(List<Finding> findings) {
    return findings.stream().map(each -> each.subject().orElseThrow().id().value()).toList();
  }

  private static List<String> places(List<OpenQuestion> questions) {
    return questions.stream()
        .flatMap(each -> each.places().stream())
        .map(each -> each.subject().orElseThrow().id().value())
        .toList();
  }

  @Test
  void needsARuleAndAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Silencing.of("described", " "))
        .withMessageStartingWith("Silencing.reason is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Silencing.of("", REASON))
        .withMessageStartingWith("Silencing.rule is blank");
  }

  @Test
  void whatIsSilencedStaysVisibleWithItsReason() {
    Silencing silencing = Silencing.of("described", REASON);
    ConformityReport report = silence(silencing);

    assertThat(report.findings()).isEmpty();
    assertThat(report.questions()).isEmpty();
    assertThat(report.silenced())
        .singleElement()
        .satisfies(
            silenced -> {
              assertThat(silenced.silencing()).isEqualTo(silencing);
              assertThat(systems(silenced.findings())).containsExactly("s0", "s1");
              assertThat(places(silenced.questions())).containsExactly("s0", "s1");
            });
  }

  @Test
  void silencingChangesNoStatusAndNoTally() {
    ConformityReport heard = RULES.assess(AIMS, AS_OF);
    ConformityReport silenced = silence(Silencing.of("described", REASON));

    assertThat(silenced.obligations()).isEqualTo(heard.obligations());
    assertThat(silenced.controls()).isEqualTo(heard.controls());
    assertThat(silenced.tallies()).isEqualTo(heard.tallies());
  }

  @Test
  void silencesOneRecordAlone() {
    ConformityReport report =
        silence(
            new Silencing(
                "described",
                Optional.of(new Subject(RecordKind.AI_SYSTEM, Id.of("s0"))),
                REASON,
                Optional.empty()));

    assertThat(systems(report.findings())).containsExactly("s1");
    assertThat(places(report.questions())).containsExactly("s1");
    assertThat(systems(report.silenced().get(0).findings())).containsExactly("s0");
    assertThat(places(report.silenced().get(0).questions())).containsExactly("s0");
  }

  @Test
  void isSilentOnItsLastDayAndHeardAgainAfterIt() {
    assertThat(silence(until(AS_OF)).findings()).isEmpty();

    ConformityReport after = silence(until(AS_OF.minusDays(1)));
    assertThat(after).isEqualTo(RULES.assess(AIMS, AS_OF));
    assertThat(after.findings()).hasSize(2);
    assertThat(after.silenced()).isEmpty();
  }
}
