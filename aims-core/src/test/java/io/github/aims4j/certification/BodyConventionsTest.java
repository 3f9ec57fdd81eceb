// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BodyConventionsTest {

  static Stream<Arguments> periods() {
    return Stream.of(
        named("suspensionMaximum", BodyConventions.Builder::suspensionMaximum),
        named("restorationPeriod", BodyConventions.Builder::restorationPeriod),
        named("answerPeriod", BodyConventions.Builder::answerPeriod),
        named("majorPeriod", BodyConventions.Builder::majorPeriod),
        named("minorPeriod", BodyConventions.Builder::minorPeriod));
  }

  private static Arguments named(
      String name, BiFunction<BodyConventions.Builder, Period, BodyConventions.Builder> setter) {
    return Arguments.of(name, setter);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("periods")
  void aPeriodThatIsNotPositiveIsRefused(
      String name, BiFunction<BodyConventions.Builder, Period, BodyConventions.Builder> setter) {
    for (Period period : new Period[] {Period.ZERO, Period.ofDays(-1)}) {
      BodyConventions.Builder builder = setter.apply(BodyConventions.builder(), period);

      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessageStartingWith("BodyConventions." + name + " is ");
    }
  }
}
