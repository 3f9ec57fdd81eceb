// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.context.Scope;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskScaleLevel;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of megabytes, and with characters that a terminal obeys: no message repeats them. */
class HostileTextTest {

  /** An escape sequence that clears the terminal, and three million characters more. */
  private static final String TEXT = "\u001b[2J\u202e" + "x".repeat(3_000_000);

  private static final String BLANK = "\u2028".repeat(3_000_000);

  static Stream<Runnable> refusals() {
    return Stream.of(
        () -> PartialDate.parse(TEXT),
        () -> PartialDate.parse("2024-13 [" + TEXT + "]"),
        () -> new Extension.Num(TEXT),
        () -> Id.of(TEXT),
        () -> Id.of("\u001b"),
        () -> Extensions.none().with(TEXT, Extension.NULL),
        () ->
            new Extension.Fields(
                List.of(
                    new Extension.Field(TEXT, Extension.NULL),
                    new Extension.Field(TEXT, Extension.NULL))),
        () -> Party.builder().id(Id.of("p")).name(BLANK).build(),
        () -> criteria().addLikelihoodLevel(level(TEXT)).addLikelihoodLevel(level(TEXT)).build(),
        () -> criteria().addRiskLevel(level(TEXT)).acceptableUpTo("low").build(),
        () -> criteria().addRiskLevel(level("low")).acceptableUpTo(TEXT).build(),
        () ->
            AiSystem.builder()
                .id(Id.of("s"))
                .name("S")
                .addVersion(AiSystemVersion.builder().label(TEXT).build())
                .addVersion(AiSystemVersion.builder().label(TEXT).build())
                .build(),
        () ->
            AiSystemVersion.builder()
                .label(TEXT)
                .addStageChange(StageChange.builder().toStage(LifeCycleStage.INCEPTION).build())
                .build(),
        () ->
            Scope.builder()
                .id(Id.of("scope"))
                .statement("s")
                .addExclusion(exclusion())
                .addExclusion(exclusion())
                .build());
  }

  private static RiskCriteria.Builder criteria() {
    return RiskCriteria.builder().id(Id.of("c")).title("Criteria");
  }

  private static RiskScaleLevel level(String label) {
    return RiskScaleLevel.builder().label(label).build();
  }

  private static ScopeExclusion exclusion() {
    return ScopeExclusion.builder().activity(TEXT).reason("because").build();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void noRefusalRepeatsThem(Runnable refused) {
    assertThat(catchThrowableOfType(IllegalArgumentException.class, refused::run).getMessage())
        .hasSizeBetween(20, 500)
        .doesNotContain("\u001b", "\u202e", "\u2028");
  }
}
