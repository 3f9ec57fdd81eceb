// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectivenessReviewTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 20);

  private static EffectivenessReview review(String date, boolean effective) {
    return EffectivenessReview.builder().date(PartialDate.parse(date)).effective(effective).build();
  }

  @Test
  void aPartialDateCountsAsItsLastDay() {
    EffectivenessReview month = review("2026-06", false);
    EffectivenessReview day = review("2026-06-15", true);

    assertThat(EffectivenessReview.last(List.of(month, day), DAY)).contains(month);
    assertThat(EffectivenessReview.last(List.of(day, month), DAY)).contains(month);
    assertThat(EffectivenessReview.last(List.of(month, day), DAY.minusMonths(1))).isEmpty();
  }

  @Test
  void ofSeveralOnOneDayTheLastInTheOrderGivenIsLast() {
    EffectivenessReview first = review("2026-06-15", false);
    EffectivenessReview second = review("2026-06-15", true);

    assertThat(EffectivenessReview.last(List.of(first, second), DAY)).contains(second);
    assertThat(EffectivenessReview.last(List.of(second, first), DAY)).contains(first);
  }
}
