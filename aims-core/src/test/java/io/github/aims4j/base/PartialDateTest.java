// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024, YEAR, 2024-01-01, 2024-12-31",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2023-02, MONTH, 2023-02-01, 2023-02-28",
    "2024-02-29, DAY, 2024-02-29, 2024-02-29",
    "0001, YEAR, 0001-01-01, 0001-12-31",
    "9999-12, MONTH, 9999-12-01, 9999-12-31",
    "2024-08 [24-Aug], MONTH, 2024-08-01, 2024-08-31",
    "2023 [7/15/1905], YEAR, 2023-01-01, 2023-12-31",
    "2023 [[x] y]], YEAR, 2023-01-01, 2023-12-31",
  })
  void readsEachForm(
      String text, PartialDate.Precision precision, LocalDate firstDay, LocalDate lastDay) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date).hasToString(text);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.firstDay()).isEqualTo(firstDay);
    assertThat(date.lastDay()).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "24-Aug",
        "2024-8",
        "2024-13",
        "2024-02-30",
        "0000",
        "2024 ",
        "2024 [",
        "2024 []",
        "2024 [2024]",
        "2024 (x)",
        "2024-02-2९",
        "+2024",
        "2024/02",
        "10000-01-01",
        "2024-02-03T00:00"
      })
  void refusesInvalidTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageMatching(
            "(?s)(\".*\" is not a date; the format is YYYY, .*|The year of a date must be .*)");
  }

  @Test
  void messagesStateTheValueFoundAndTheValuesAllowed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse("2024-13"))
        .withMessage(
            "\"2024-13\" is not a date; the format is YYYY, YYYY-MM or YYYY-MM-DD, followed by a"
                + " space and the original text in square brackets if it differs. Invalid value for"
                + " MonthOfYear"
                + " (valid values 1 - 12): 13.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(10000))
        .withMessage("The year of a date must be 1 to 9999; it is 10000.");
  }

  @Test
  void keepsTheTextThatItWasReadFrom() {
    PartialDate august = PartialDate.of(YearMonth.of(2024, 8));

    assertThat(august.readFrom("24-Aug").original()).contains("24-Aug");
    assertThat(august.readFrom("2024-08")).isEqualTo(august);
    assertThat(august.readFrom("24-Aug")).isNotEqualTo(august);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-12-31, false",
    "2024, 2025-01-01, true",
    "2024-02, 2024-02-29, false",
    "2024-02, 2024-03-01, true",
    "2024-02-29, 2024-02-29, false",
    "2024-02-29, 2024-03-01, true",
  })
  void isBeforeADayOnlyIfItsLastDayIs(String date, LocalDate day, boolean before) {
    assertThat(PartialDate.parse(date).isBefore(day)).isEqualTo(before);
  }

  @Property
  void parseIsTheInverseOfToString(
      @ForAll @IntRange(min = 1, max = 9999) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 28) int day,
      @ForAll String original) {
    PartialDate date = PartialDate.of(LocalDate.of(year, month, day)).readFrom(original);

    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Test
  void equalsAndHashCode() {
    EqualsVerifier.forClass(PartialDate.class)
        .withNonnullFields("first", "precision", "original")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2025-12-31, false",
    "2026, 2026-01-01, true",
    "2026-03, 2026-02-28, false",
    "2026-03, 2026-03-01, true",
    "2026-03-02, 2026-03-01, false",
    "2026-03-02, 2026-03-02, true"
  })
  void itCanBeByADayFromItsFirstDayOn(String date, LocalDate day, boolean expected) {
    assertThat(PartialDate.parse(date).canBeBy(day)).isEqualTo(expected);
  }
}
