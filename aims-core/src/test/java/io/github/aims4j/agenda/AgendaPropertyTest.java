// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.fixtures.Generators;
import io.github.aims4j.fixtures.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class AgendaPropertyTest {

  @Provide
  Arbitrary<Aims> aims() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Generators.aims()), Tuple.of(1, Arbitraries.just(Samples.aims())));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        daysBetween(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31)),
        daysBetween(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
  }

  private static Arbitrary<LocalDate> daysBetween(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 200)
  void theOrderOfTheRecordsChangesNothing(@ForAll("aims") Aims aims) {
    assertThat(all(Samples.reversed(aims))).isEqualTo(all(aims));
  }

  private static Agenda all(Aims aims) {
    return Agenda.of(aims, LocalDate.MIN, LocalDate.MAX);
  }

  @Property(tries = 200)
  void twoAgendasThatFollowEachOtherMakeUpTheAgendaOfBoth(
      @ForAll("aims") Aims aims,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate two,
      @ForAll("days") LocalDate three) {
    List<LocalDate> days = List.of(one, two, three).stream().sorted().toList();
    LocalDate first = days.get(0);
    LocalDate middle = days.get(1);
    LocalDate last = days.get(2).plusDays(1);
    List<AgendaItem> parts = new ArrayList<>(Agenda.of(aims, first, middle).items());
    parts.addAll(Agenda.of(aims, middle.plusDays(1), last).items());

    assertThat(Agenda.of(aims, first, last).items()).isEqualTo(parts);
  }

  @Property(tries = 200)
  void itemsAreInOrderAndWithinTheDays(@ForAll("aims") Aims aims, @ForAll("days") LocalDate day) {
    List<AgendaItem> overdue = Agenda.overdue(aims, day).items();

    assertThat(all(aims).overdueOn(day)).isEqualTo(overdue);
    assertThat(overdue).isSorted().allMatch(item -> item.day().isBefore(day));
    assertThat(overdue).allMatch(item -> aims.find(item.subject().id()).isPresent());
    assertThat(overdue).allMatch(item -> item.reason().endsWith("."));
  }
}
