// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.standard.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The agenda of whole organizations. */
class SampleAgendaTest {

  private static final Path KESTREL =
      Path.of("src/test/resources/io/github/aims4j/testkit/kestrel-agenda.txt");

  static Stream<Named<Aims>> samples() {
    return Stream.of(
        Named.of("Harbour Bank", SampleAims.harbourBank()),
        Named.of("Kestrel Architects", SampleAims.kestrelArchitects()));
  }

  private static List<AgendaItem> between(Aims aims, LocalDate from, LocalDate to) {
    return Agenda.of(aims, from, to).items();
  }

  private static Stream<LocalDate> days() {
    return LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2028, 1, 1));
  }

  @Test
  void theYearOfKestrelArchitects() throws IOException {
    String actual =
        between(SampleAims.kestrelArchitects(), LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30))
            .stream()
            .map(item -> line(item) + "\n")
            .collect(Collectors.joining());
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      Files.writeString(KESTREL, actual);
    }

    assertThat(actual).isEqualTo(Files.readString(KESTREL));
  }

  private static String line(AgendaItem item) {
    return "%s %s %s %s at %s%s: %s"
        .formatted(
            item.day(),
            item.kind(),
            item.basis(),
            item.requirement().map(Provision::id).orElse("-"),
            subject(item.subject()),
            item.path(),
            item.reason());
  }

  private static String subject(Subject subject) {
    return subject.kind().typeName() + " " + subject.id();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void theOrderOfTheRecordsChangesNothing(Aims aims) {
    assertThat(between(Samples.reversed(aims), LocalDate.MIN, LocalDate.MAX))
        .isNotEmpty()
        .isEqualTo(between(aims, LocalDate.MIN, LocalDate.MAX));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void theAgendasOfTheDaysMakeUpThatOfAllOfThem(Aims aims) {
    List<AgendaItem> parts = new ArrayList<>();
    days().forEach(day -> parts.addAll(between(aims, day, day)));

    assertThat(parts)
        .isNotEmpty()
        .isEqualTo(between(aims, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void whatIsOverdueIsInOrderAndOnRecord(Aims aims) {
    Agenda whole = Agenda.of(aims, LocalDate.MIN, LocalDate.MAX);
    days()
        .filter(day -> day.getDayOfMonth() == 1)
        .forEach(
            day ->
                assertThat(Agenda.overdue(aims, day).items())
                    .isEqualTo(whole.overdueOn(day))
                    .isSorted()
                    .allMatch(item -> item.day().isBefore(day))
                    .allMatch(item -> aims.find(item.subject().id()).isPresent())
                    .allMatch(item -> item.reason().endsWith(".")));
  }
}
