// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LastByDateTest {

  @Test
  void ofDaysTheLatestIsLast() {
    assertThat(canBeLast("2026-03-02", "2026-03-15", "2026-03-14")).containsExactly("2026-03-15");
  }

  @Test
  void eachOfOneDayCanBeLast() {
    assertThat(canBeLast("2026-03-15", "2026-03-02", "2026-03-15 [15 March]"))
        .containsExactly("2026-03-15", "2026-03-15 [15 March]");
  }

  @Test
  void aMonthOrYearCanBeLastUnlessADayAfterItIsKnown() {
    assertThat(canBeLast("2026-03", "2026", "2026-03-15"))
        .containsExactly("2026-03", "2026", "2026-03-15");
    assertThat(canBeLast("2026-03", "2026", "2026-04-01")).containsExactly("2026", "2026-04-01");
  }

  @Test
  void ofNoneNoneIsLast() {
    assertThat(canBeLast()).isEmpty();
  }

  private static List<String> canBeLast(String... dates) {
    return LastByDate.canBeLast(
            Stream.of(dates).map(PartialDate::parse).toList(),
            PartialDate::firstDay,
            PartialDate::lastDay)
        .stream()
        .map(PartialDate::toString)
        .toList();
  }
}
