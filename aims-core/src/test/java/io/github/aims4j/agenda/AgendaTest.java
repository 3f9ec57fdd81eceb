// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aims4j.Aims;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.improvement.Improvement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  static Stream<Row> rows() {
    return Stream.of(
            ReviewRows.rows(),
            ActionRows.rows(),
            EventRows.rows(),
            IntervalRows.rows(),
            AssessmentRows.rows(),
            ChangeRows.rows(),
            EndRows.rows(),
            CertificationRows.rows(),
            SurveillanceRows.rows(),
            MajorRows.rows())
        .flatMap(rows -> rows);
  }

  static Stream<Row> due() {
    return rows().filter(row -> !row.lines().isEmpty());
  }

  static Stream<Row> done() {
    return rows().filter(row -> row.lines().isEmpty());
  }

  private static List<String> lines(Aims aims, LocalDate from, LocalDate to) {
    return lines(Agenda.of(aims, from, to));
  }

  private static List<String> lines(Agenda agenda) {
    return agenda.items().stream().map(Row::line).toList();
  }

  @ParameterizedTest
  @MethodSource("due")
  void itIsDueOnItsDayAndOnNoOther(Row row) {
    for (LocalDate day : row.days()) {
      assertThat(lines(row.aims(), day, day)).isEqualTo(row.lines(day::equals));
      assertThat(lines(row.aims(), LocalDate.MIN, day.minusDays(1)))
          .isEqualTo(row.lines(each -> each.isBefore(day)));
      assertThat(lines(row.aims(), day.plusDays(1), LocalDate.MAX))
          .isEqualTo(row.lines(each -> each.isAfter(day)));
    }
  }

  @ParameterizedTest
  @MethodSource("due")
  void itIsOverdueOnTheDayAfterItsDay(Row row) {
    for (LocalDate day : row.days()) {
      assertThat(lines(Agenda.overdue(row.aims(), day)))
          .isEqualTo(row.lines(each -> each.isBefore(day)));
      assertThat(lines(Agenda.overdue(row.aims(), day.plusDays(1))))
          .isEqualTo(row.lines(each -> !each.isAfter(day)));
    }
  }

  @ParameterizedTest
  @MethodSource("done")
  void nothingIsDue(Row row) {
    assertThat(lines(row.aims(), LocalDate.MIN, LocalDate.MAX)).isEmpty();
  }

  @Test
  void everyKindHasARow() {
    Set<DueKind> kinds =
        due()
            .flatMap(row -> row.lines().stream())
            .map(line -> DueKind.valueOf(line.split(" ", 3)[1]))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DueKind.class)));

    assertThat(kinds).isEqualTo(EnumSet.allOf(DueKind.class));
  }

  @Test
  void anOrganizationAloneHasNothingDue() {
    assertThat(Agenda.of(Samples.emptyAims(), LocalDate.MIN, LocalDate.MAX).items()).isEmpty();
  }

  @Test
  void nothingIsOverdueOnTheFirstDayThatThereIs() {
    assertThat(Agenda.overdue(Samples.aims(), LocalDate.MIN).items()).isEmpty();
  }

  @Test
  void itemsRunByDayKindIdAndPath() {
    Aims aims =
        Row.due(
                "",
                "",
                improvement("b", DAY),
                improvement("a", DAY.plusDays(1)),
                ActionRows.objective("z").due(DAY).build(),
                ActionRows.objective("y")
                    .due(DAY)
                    .addAction(ActionRows.action().build())
                    .addAction(ActionRows.action().build())
                    .build(),
                improvement("A", DAY),
                improvement("c", DAY.minusDays(1)))
            .aims();

    assertThat(Agenda.of(aims, DAY.minusDays(1), DAY.plusDays(1)).items())
        .extracting(item -> item.subject().id().value() + item.path())
        .containsExactly(
            "c/due",
            "y/actions/0/due",
            "y/actions/1/due",
            "y/due",
            "z/due",
            "A/due",
            "b/due",
            "a/due");
  }

  private static Improvement improvement(String id, LocalDate due) {
    return ActionRows.improvement(id).due(due).build();
  }

  @Test
  void anAgendaThatEndsBeforeItStartsIsRefused() {
    assertThatThrownBy(() -> Agenda.of(Samples.emptyAims(), DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "An agenda starts on 2026-09-01 and ends on 2026-08-31; the end must not be before the"
                + " start.");
    assertThatThrownBy(() -> Agenda.builder().firstDay(DAY).lastDay(DAY.minusDays(1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("An agenda starts on 2026-09-01 and ends on 2026-08-31;");
  }

  @Test
  void agendasAreEqualWhenDaysAndItemsAre() {
    Aims aims = Samples.emptyAims();
    Agenda agenda = Agenda.of(aims, DAY, DAY.plusDays(1));

    assertThat(agenda)
        .isEqualTo(Agenda.of(aims, DAY, DAY.plusDays(1)))
        .hasSameHashCodeAs(Agenda.of(aims, DAY, DAY.plusDays(1)))
        .hasToString("Agenda from 2026-09-01 to 2026-09-02 with 0 items")
        .isNotEqualTo(Agenda.of(aims, DAY, DAY))
        .isNotEqualTo(Agenda.of(aims, DAY.plusDays(1), DAY.plusDays(1)))
        .isNotEqualTo(Agenda.of(aims.with(improvement("a", DAY)), DAY, DAY.plusDays(1)));
    assertThat(agenda.firstDay()).contains(DAY);
    assertThat(agenda.lastDay()).isEqualTo(DAY.plusDays(1));
    assertThat(agenda.toBuilder().build()).isEqualTo(agenda);
  }

  @Test
  void whatIsOverdueHasNoBeginning() {
    Agenda overdue = Agenda.overdue(Samples.emptyAims(), DAY);

    assertThat(overdue.firstDay()).isEmpty();
    assertThat(overdue).hasToString("Agenda to 2026-08-31 with 0 items");
  }

  @Test
  void aBuilderOfAnItemBuildsItAgain() {
    AgendaItem item =
        Agenda.of(Row.due("", "", improvement("a", DAY)).aims(), DAY, DAY).items().get(0);

    assertThat(item.toBuilder().build()).isEqualTo(item).hasSameHashCodeAs(item);
    assertThat(item.toBuilder().requirement(Optional.empty()).build()).isNotEqualTo(item);
    assertThatThrownBy(() -> AgendaItem.builder().day(DAY).build())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
