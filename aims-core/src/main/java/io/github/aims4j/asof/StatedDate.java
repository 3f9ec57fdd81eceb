// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import io.github.aims4j.asof.DatedAttribute.Plan;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extension.Fields;
import io.github.aims4j.base.Extension.Items;
import io.github.aims4j.base.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A date that an object states. A moment is on its day in UTC.
 *
 * @param attribute the attribute
 * @param path where it is, as a JSON pointer within the record
 * @param date its value
 * @param effect what it tells, which depends on whether the object was planned
 */
record StatedDate(DatedAttribute attribute, String path, PartialDate date, DateEffect effect) {

  /** Returns the dates that an object states, in its order. */
  static List<StatedDate> of(String type, Fields object, String pointer) {
    return object.values().stream()
        .flatMap(
            field ->
                Optional.ofNullable(DatedAttributes.of(type).get(field.name())).stream()
                    .flatMap(
                        dated ->
                            read(
                                dated,
                                effect(dated, object),
                                field.value(),
                                pointer + "/" + field.name())))
        .toList();
  }

  private static DateEffect effect(DatedAttribute dated, Fields object) {
    return dated
        .plan()
        .filter(plan -> isPlanned(plan, object))
        .map(Plan::effect)
        .orElse(dated.effect());
  }

  private static boolean isPlanned(Plan plan, Fields object) {
    return plan.attributes().stream()
        .flatMap(name -> object.get(name).stream())
        .anyMatch(
            found -> plan.value().filter(value -> !found.equals(Extension.of(value))).isEmpty());
  }

  private static Stream<StatedDate> read(
      DatedAttribute dated, DateEffect effect, Extension value, String path) {
    if (value instanceof Items items) {
      return IntStream.range(0, items.values().size())
          .boxed()
          .flatMap(index -> read(dated, effect, items.values().get(index), path + "/" + index));
    }
    return value instanceof Extension.Text text
        ? Stream.of(new StatedDate(dated, path, date(text.value()), effect))
        : Stream.empty();
  }

  private static PartialDate date(String text) {
    boolean isMoment = text.indexOf('T') == 10 && text.indexOf(' ') < 0;
    return isMoment ? day(Instant.parse(text)) : PartialDate.parse(text);
  }

  /** Returns the day of a moment in UTC. */
  static PartialDate day(Instant moment) {
    return PartialDate.of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }

  boolean isAfter(LocalDate day) {
    return !date.canBeBy(day);
  }

  /** Tells whether the date can lie after a day, and need not. */
  boolean canBeAfter(LocalDate day) {
    return date.canBeBy(day) && date.lastDay().isAfter(day);
  }

  boolean isBy(LocalDate day) {
    return !date.lastDay().isAfter(day);
  }

  String name() {
    return attribute.name();
  }

  Remark remark(String place, AsOfReason reason) {
    String sentence =
        switch (reason) {
          case MAY_BE_LATER -> "%s is %s, which can be after that day.";
          case TAKES_EFFECT_LATER -> "%s is %s; it may have been on record before.";
          case ON_RECORD_EARLIER -> "%s is %s, and a step of the record is on record earlier.";
          case RESULT_OF_LATER_ACT -> "It goes with %s, which is %s.";
          default -> "%s is %s.";
        };
    return new Remark(place, reason, sentence.formatted(name(), date));
  }
}
