// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.asof.AimsAsOf;
import io.github.aims4j.asof.AsOfAccount;
import io.github.aims4j.asof.AsOfNote;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Link;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.diff.AttributeChange;
import io.github.aims4j.diff.ChangeType;
import io.github.aims4j.diff.RecordChange;
import io.github.aims4j.diff.RecordForm;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.fixtures.Generators;
import io.github.aims4j.json.AimsJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any AIMS as of any day. */
class AimsAsOfPropertyTest {

  private static final AimsJson JSON = AimsJson.standard().keepingUnknownFields();
  private static final RecordForm FORM = JSON.recordForm();

  /** An AIMS, and two days around the dates in it, the earlier one first. */
  record Case(Aims aims, LocalDate earlier, LocalDate later) {

    AimsAsOf asOfEarlier() {
      return asOf(aims, earlier);
    }

    @Override
    public String toString() {
      return "%s as of %s and %s".formatted(aims, earlier, later);
    }
  }

  private static AimsAsOf asOf(Aims aims, LocalDate day) {
    return AimsAsOf.of(aims, day, FORM);
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.oneOf(
            Generators.aims(),
            Arbitraries.of(SampleAims.harbourBank(), SampleAims.kestrelArchitects()))
        .flatMap(AimsAsOfPropertyTest::cases);
  }

  private static Arbitrary<Case> cases(Aims aims) {
    List<LocalDate> days = days(aims);
    return Combinators.combine(Arbitraries.of(days), Arbitraries.of(days))
        .as(
            (one, other) ->
                one.isBefore(other) ? new Case(aims, one, other) : new Case(aims, other, one));
  }

  /** Returns the days in an AIMS, and those before them. */
  private static List<LocalDate> days(Aims aims) {
    Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.EPOCH));
    aims.records().forEach(record -> collect(FORM.attributes(record), days));
    days.removeIf(day -> day.getYear() < 1);
    return List.copyOf(days);
  }

  private static void collect(Extension value, Set<LocalDate> days) {
    if (value instanceof Extension.Fields fields) {
      fields.values().forEach(field -> collect(field.value(), days));
    } else if (value instanceof Extension.Items items) {
      items.values().forEach(item -> collect(item, days));
    } else if (value instanceof Extension.Text text
        && text.value().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
      day(text.value(), days);
    }
  }

  private static void day(String text, Set<LocalDate> days) {
    try {
      LocalDate day =
          text.indexOf('T') == 10 && text.indexOf(' ') < 0
              ? LocalDate.ofInstant(Instant.parse(text), ZoneOffset.UTC)
              : PartialDate.parse(text).firstDay();
      days.add(day);
      days.add(day.minusDays(1));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      return;
    }
  }

  @Property(tries = 100)
  void afterAllDatesItIsUnchanged(@ForAll("cases") Case given) {
    AimsAsOf then = asOf(given.aims(), LocalDate.MAX);

    assertSame(then.aims(), given.aims());
    assertThat(then.account().isUnchanged()).isTrue();
  }

  @Property(tries = 300)
  void anEarlierDayOfALaterDayIsTheEarlierDay(@ForAll("cases") Case given) {
    Aims later = asOf(given.aims(), given.later()).aims();

    assertSame(asOf(later, given.earlier()).aims(), given.asOfEarlier().aims());
  }

  @Property(tries = 200)
  void asOfTheSameDayAgainItIsUnchanged(@ForAll("cases") Case given) {
    AimsAsOf then = given.asOfEarlier();
    AimsAsOf again = asOf(then.aims(), given.earlier());

    assertSame(again.aims(), then.aims());
    assertThat(again.account().isUnchanged()).as("%s", again.account().woundBack()).isTrue();
    // What is counted as kept then is kept.
    assertThat(then.account().undatedAttributes()).isEqualTo(again.account().undatedAttributes());
    assertThat(then.account().notDatable()).hasSameSizeAs(again.account().notDatable());
  }

  private static void assertSame(Aims found, Aims expected) {
    assertThat(AimsDiff.between(expected, found, FORM).lines()).isEmpty();
    assertThat(found).isEqualTo(expected);
  }

  @Property(tries = 100)
  void itsJsonIsReadAsItWasWritten(@ForAll("cases") Case given) {
    AimsAsOf then = given.asOfEarlier();

    assertThat(JSON.read(JSON.write(then.aims()))).isEqualTo(then.aims());
    assertThat(
            JSON.readRecord(AsOfAccount.class, JSON.writeRecord(AsOfAccount.class, then.account())))
        .isEqualTo(then.account());
  }

  @Property(tries = 200)
  void nothingRefersToWhatIsLeftOut(@ForAll("cases") Case given) {
    AimsAsOf then = given.asOfEarlier();
    Set<String> gone =
        then.account().leftOut().stream()
            .map(note -> note.subject().id().value())
            .collect(Collectors.toSet());

    assertThat(then.aims().links().map(Link::id).map(id -> id.value()))
        .doesNotContainAnyElementsOf(gone.isEmpty() ? List.of("?") : gone);
    assertThat(then.account().records()).isEqualTo((int) then.aims().records().count());
    assertThat(then.aims().records().count() + gone.size())
        .isEqualTo(given.aims().records().count());
  }

  @Property(tries = 200)
  void everyDifferenceIsOnTheAccount(@ForAll("cases") Case given) {
    AimsAsOf then = given.asOfEarlier();
    AimsDiff since = AimsDiff.between(then.aims(), given.aims(), FORM);

    assertThat(since.attributes()).isEmpty();
    assertThat(since.records())
        .allSatisfy(
            change -> {
              if (change.type() == ChangeType.NEW) {
                assertThat(then.account().leftOut())
                    .extracting(AsOfNote::subject)
                    .contains(change.subject());
              } else {
                assertThat(change.type()).isEqualTo(ChangeType.CHANGED);
                assertThat(uncovered(change, then.account())).as("%s", change.lines()).isEmpty();
              }
            });
  }

  @Property(tries = 200)
  void everythingOnTheAccountIsADifference(@ForAll("cases") Case given) {
    AimsAsOf then = given.asOfEarlier();
    AimsDiff since = AimsDiff.between(then.aims(), given.aims(), FORM);

    assertThat(subjects(since.records().stream(), ChangeType.NEW))
        .containsExactlyInAnyOrderElementsOf(
            then.account().leftOut().stream().map(AsOfNote::subject).toList());
    assertThat(subjects(since.records().stream(), ChangeType.CHANGED))
        .isEqualTo(
            then.account().woundBack().stream().map(AsOfNote::subject).collect(Collectors.toSet()));
  }

  private static Set<Subject> subjects(Stream<RecordChange> changes, ChangeType type) {
    return changes
        .filter(change -> change.type() == type)
        .map(RecordChange::subject)
        .collect(Collectors.toSet());
  }

  /** Returns the changes that no note is about: neither of their place, nor of one in or around. */
  private static List<AttributeChange> uncovered(RecordChange change, AsOfAccount account) {
    List<String> places =
        account.woundBack().stream()
            .filter(note -> note.subject().equals(change.subject()))
            .map(AsOfNote::path)
            .toList();
    return change.attributes().stream()
        .filter(
            attribute ->
                places.stream()
                    .noneMatch(
                        place ->
                            (attribute.path() + "/").startsWith(place + "/")
                                || (place + "/").startsWith(attribute.path() + "/")))
        .toList();
  }
}
