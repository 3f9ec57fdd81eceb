// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Register;
import java.time.LocalDate;
import java.util.Optional;

/** Doubts dates that are probably typing errors. They are imported and reported. */
final class PlausibleDates {

  private static final int FIRST_YEAR = 1950;

  private PlausibleDates() {}

  /**
   * Returns a sentence about a date that is doubtful; empty: it is plausible.
   *
   * @param date the date
   * @param target the attribute; some attributes state what is planned
   * @param register the register with its date; absent: there is none
   */
  static Optional<String> doubt(PartialDate date, Target target, Optional<Register> register) {
    if (date.firstDay().getYear() < FIRST_YEAR) {
      return Optional.of(
          "The date was imported as %s, which is before %s.".formatted(shown(date), FIRST_YEAR));
    }
    Optional<LocalDate> asOf = register.flatMap(Register::asOf);
    return asOf.isPresent() && date.firstDay().isAfter(asOf.get()) && isPast(target)
        ? Optional.of(
            "The date was imported as %s, which is after the date of the register, %s."
                .formatted(shown(date), asOf.get()))
        : Optional.empty();
  }

  private static String shown(PartialDate date) {
    String text = date.toString();
    int original = text.indexOf(" [");
    return original < 0 ? text : text.substring(0, original);
  }

  /** Dates of acts are past; those of plans, ends and validity need not be. */
  private static boolean isPast(Target target) {
    String name = target.path().last().name();
    return !target.stages().isEmpty()
        || name.equals("date")
        || name.equals("start")
        || name.equals("lastReview")
        || name.equals("metOn")
        || (name.endsWith("On") && !name.startsWith("next"));
  }
}
