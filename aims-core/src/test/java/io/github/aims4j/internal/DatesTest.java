// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  private static final Dates DATES = new Dates("Policy");

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "2026-05-05", "9999-12-31"})
  void theYears1To9999AreAllowed(String text) {
    LocalDate day = LocalDate.parse(text);
    Instant moment = Instant.parse(text + "T23:59:59.999999999Z");

    assertThat(DATES.day("nextReview", day).moment("at", moment)).isSameAs(DATES);
    assertThat(DATES.day("nextReview", Optional.of(day)).moment("at", Optional.of(moment)))
        .isSameAs(DATES);
  }

  @Test
  void whatIsAbsentIsAllowed() {
    assertThat(DATES.day("nextReview", Optional.empty()).moment("at", Optional.empty()))
        .isSameAs(DATES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0001-01-01", "0000-12-31", "+10000-01-01"})
  void otherYearsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DATES.day("nextReview", Optional.of(LocalDate.parse(text))))
        .withMessage("Policy.nextReview is %s; its year must be 1 to 9999.", text);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DATES.moment("at", Optional.of(Instant.parse(text + "T00:00:00Z"))))
        .withMessage("Policy.at is %sT00:00:00Z; its year must be 1 to 9999.", text);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, P1M, 2026-02-28",
    "9999-12-31, P1D, +10000-01-01",
    "2026-01-31, P2147483647Y, +999999999-12-31",
    "2026-01-31, P2147483647M, +178958996-08-31",
    "+999999999-12-31, P1D, +999999999-12-31"
  })
  void aPeriodEndsAtTheLastDayThatThereIs(LocalDate day, Period period, LocalDate after) {
    assertThat(Dates.after(day, period)).isEqualTo(after);
  }

  @Test
  void noDayIsBeforeTheFirstThatThereIs() {
    assertThat(Dates.dayBefore(LocalDate.of(1, 1, 1))).isEqualTo("0000-12-31");
    assertThat(Dates.dayBefore(LocalDate.MIN)).isEqualTo(LocalDate.MIN);
  }
}
