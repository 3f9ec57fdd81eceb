// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {

  private static final List<DateForm> FEDERAL =
      List.of(
          DateForm.MONTH_DAY_YEAR,
          DateForm.ISO,
          DateForm.SHORT_YEAR_MONTH_NAME,
          DateForm.MONTH_NAME_YEAR,
          DateForm.YEAR_IN_SPREADSHEET_CELL);

  @ParameterizedTest
  @CsvSource({
    "iso,        2024-08-31, 2024-08-31",
    "iso-month,  2024-08,    2024-08",
    "yyyy,       2024,       2024",
    "m/d/yyyy,   8/31/2024,  2024-08-31",
    "d/m/yyyy,   31/8/2024,  2024-08-31",
    "d.m.yyyy,   31.8.2024,  2024-08-31",
    "m/yyyy,     8/2024,     2024-08",
    "yy-MMM,     24-Aug,     2024-08",
    "MMM-yyyy,   Aug-2024,   2024-08",
  })
  void readsEachForm(String form, String text, String extent) {
    DateForm named = DateForm.named(form).orElseThrow();

    assertThat(DateForm.read(text, List.of(named)).orElseThrow().date().toString())
        .isEqualTo(text.equals(extent) ? extent : extent + " [" + text + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pre-2021",
        "Q4FY25",
        "10/12023",
        "13/1/2024",
        "2/30/2024",
        "2022-08 (estimated)",
        "2022-05-02 (first model), 2024-01-15 (retrained)",
        "2015-2022",
        "24-Foo",
        "",
        "7/15/1905 "
      })
  void guessesNothing(String text) {
    List<DateForm> forms =
        text.startsWith("7/15") ? List.of(DateForm.YEAR_IN_SPREADSHEET_CELL) : FEDERAL;

    assertThat(DateForm.read(text, forms)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "7/15/1905, 2023 [7/15/1905],       true",
    "3/14/1905, 1900 [3/14/1905],       true",
    "9/30/1905, 2100 [9/30/1905],       true",
    "3/13/1905, 1905-03-13 [3/13/1905], false",
    "10/1/1905, 1905-10-01 [10/1/1905], false",
    "1/1/2023,  2023-01-01 [1/1/2023],  false",
  })
  void takesDayNumbersFrom1900To2100ForYears(String text, String date, boolean yearInCell) {
    DateForm.Reading reading = DateForm.read(text, FEDERAL).orElseThrow();

    assertThat(reading.date()).hasToString(date);
    assertThat(reading.yearInCell()).isEqualTo(yearInCell);
  }

  @Test
  void leavesSuchDaysAloneUnlessTheMappingListsTheForm() {
    assertThat(DateForm.read("7/15/1905", List.of(DateForm.MONTH_DAY_YEAR)).orElseThrow().date())
        .hasToString("1905-07-15 [7/15/1905]");
  }
}
