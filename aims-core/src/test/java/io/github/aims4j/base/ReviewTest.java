// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static Review review(String date, Review.Verdict verdict) {
    return Review.builder().date(PartialDate.parse(date)).verdict(verdict).build();
  }

  @Test
  void theLastIsThatOfTheLastDateByTheDayWhateverTheOrder() {
    Review first = review("2026-02-19", Review.Verdict.FAILED);
    Review second = review("2026-05-28", Review.Verdict.PASSED);
    Review later = review("2026-07-01", Review.Verdict.FAILED);

    assertThat(Review.last(List.of(second, first, later), DAY)).contains(second);
    assertThat(Review.last(List.of(later), DAY)).isEmpty();
  }

  @Test
  void ofTwoOnOneDayTheLastIsTheLaterInTheList() {
    Review first = review("2026-05-28", Review.Verdict.FAILED);
    Review second = review("2026-05-28", Review.Verdict.PASSED_WITH_CONDITIONS);

    assertThat(Review.last(List.of(first, second), DAY)).contains(second);
  }

  @Test
  void aPartialDateCountsAsItsLastDay() {
    Review month = review("2026-06", Review.Verdict.FAILED);
    Review day = review("2026-06-15", Review.Verdict.PASSED);

    assertThat(Review.last(List.of(month, day), DAY)).contains(month);
    assertThat(Review.last(List.of(day, month), LocalDate.of(2026, 6, 20))).contains(month);
    assertThat(Review.last(List.of(month, day), LocalDate.of(2026, 5, 31))).isEmpty();
  }

  @Test
  void onlyAFailedOneIsFailed() {
    assertThat(review("2026", Review.Verdict.FAILED).isFailed()).isTrue();
    assertThat(review("2026", Review.Verdict.PASSED_WITH_CONDITIONS).isFailed()).isFalse();
    assertThat(Review.builder().date(PartialDate.of(2026)).build().isFailed()).isFalse();
  }
}
