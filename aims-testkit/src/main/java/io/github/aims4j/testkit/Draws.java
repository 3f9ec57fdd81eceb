// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static io.github.aims4j.testkit.CommonIds.MANAGER;

import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Choices that depend on a seed alone: the algorithm of {@link Random} is part of its contract. */
final class Draws {

  private final Random random;

  Draws(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a number from 0 up to and without a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Returns true as often as a percentage says. */
  boolean chance(int percent) {
    return below(100) < percent;
  }

  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }

  /** Returns a value as often as a percentage says, and else nothing. */
  <T> Optional<T> maybe(int percent, T value) {
    return chance(percent) ? Optional.of(value) : Optional.empty();
  }

  /** Returns a day within the two years before the day of the samples. */
  LocalDate past() {
    return SampleAims.AS_OF.minusDays(1L + below(730));
  }

  /** The same as {@link #past()}, as records of acts keep it. */
  PartialDate pastDate() {
    return PartialDate.of(past());
  }

  /** Returns a day from a past one to the day of the samples. */
  PartialDate since(LocalDate day) {
    int days = (int) ChronoUnit.DAYS.between(day, SampleAims.AS_OF);
    return PartialDate.of(day.plusDays(below(days + 1)));
  }

  /** Returns a day from 60 days before the day of the samples to 540 days after it. */
  LocalDate planned() {
    return SampleAims.AS_OF.plusDays(below(600) - 60L);
  }

  /** Returns evidence that the manager of the AIMS collected. */
  Evidence evidence() {
    return Evidence.builder()
        .what("Protocol " + below(1_000))
        .location("archive/" + below(100_000) + ".pdf")
        .collectedOn(pastDate())
        .collectedBy(MANAGER)
        .build();
  }
}
