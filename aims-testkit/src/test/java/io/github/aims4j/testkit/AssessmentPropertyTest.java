// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Link;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.conformity.Status;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.fixtures.Generators;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.planning.Change;
import io.github.aims4j.standard.AuditCriterion;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What holds of every assessment: of any records, and of the sample organizations with many of
 * their records taken away.
 */
class AssessmentPropertyTest {

  private static final LocalDate AS_OF = SampleAims.AS_OF;

  /** Where such a record is by itself what is asked, as the name of a party or a need is. */
  private static final Map<RecordKind, Set<String>> IS_WHAT_IS_ASKED =
      Map.of(
          RecordKind.INTERESTED_PARTY, Set.of("4.2-01"),
          RecordKind.RESOURCE, Set.of("7.1-01"),
          RecordKind.COMMUNICATION, Set.of("7.4-01"),
          RecordKind.PLANNED_INTERVAL, Set.of("8.2-01"),
          RecordKind.MEASUREMENT, Set.of("9.1-04"),
          RecordKind.AUDIT_PROGRAMME, Set.of("9.2.2-01"),
          RecordKind.COMPETENCE, Set.of("A.4.6"),
          RecordKind.SYSTEM_REQUIREMENT, Set.of("A.6.2.2"));

  /** It only lists what other obligations ask to be on record, so each such record answers it. */
  private static final String LIST_OF_DOCUMENTS = "7.5.1-01";

  /** Earlier decisions stand again, with what rests on them, when a later one is taken away. */
  private static final Set<RecordKind> OVERRULING =
      EnumSet.of(
          RecordKind.STATEMENT_OF_APPLICABILITY,
          RecordKind.JUDGEMENT,
          RecordKind.RISK_TREATMENT_PLAN);

  @Provide
  Arbitrary<Aims> thinned() {
    return Arbitraries.randomValue(AssessmentPropertyTest::thinned);
  }

  @Provide
  Arbitrary<Aims> any() {
    return Arbitraries.oneOf(Generators.aims(), thinned());
  }

  /** A sample without some kinds of record, and without some records of the others. */
  private static Aims thinned(Random random) {
    Aims sample = random.nextBoolean() ? SampleAims.harbourBank() : SampleAims.kestrelArchitects();
    Set<RecordKind> gone = EnumSet.noneOf(RecordKind.class);
    double share = random.nextDouble() / 2;
    Stream.of(RecordKind.values()).filter(kind -> random.nextDouble() < share).forEach(gone::add);
    Predicate<Entity<?>> isGone =
        record -> gone.contains(record.kind()) || random.nextDouble() < share / 2;
    List<Id<?>> ids =
        sample
            .records()
            .filter(record -> record.kind() != RecordKind.ORGANIZATION)
            .filter(isGone)
            .<Id<?>>map(Entity::id)
            .toList();
    return sample.withoutAll(ids);
  }

  @Property(tries = 100)
  void assessingTwiceIsEqual(@ForAll("any") Aims aims) {
    assertThat(assess(aims, AS_OF)).isEqualTo(assess(aims, AS_OF));
  }

  @Property(tries = 100)
  void anyAimsIsAssessedAsOfAnyDay(@ForAll("any") Aims aims, @ForAll("farDays") LocalDate asOf) {
    ConformityReport report = assess(aims, asOf);

    assertThat(report.asOf()).isEqualTo(asOf);
    assertThat(report.findings())
        .extracting(Finding::message)
        .noneMatch(AssessmentPropertyTest::saysThatARuleFailed);
    assertThat(Agenda.overdue(aims, asOf).items()).allMatch(item -> item.day().isBefore(asOf));
  }

  private static boolean saysThatARuleFailed(String message) {
    return message.startsWith("The rule ") && message.contains(" failed ");
  }

  @Provide
  Arbitrary<LocalDate> farDays() {
    return Arbitraries.of(
        LocalDate.MIN,
        LocalDate.of(0, 12, 31),
        LocalDate.of(1, 1, 1),
        LocalDate.of(9999, 12, 31),
        LocalDate.of(10_000, 1, 1),
        LocalDate.MAX);
  }

  @Property(tries = 100)
  void theOrderOfTheRecordsIsIrrelevant(@ForAll("any") Aims aims) {
    assertThat(assess(Samples.reversed(aims), AS_OF)).isEqualTo(assess(aims, AS_OF));
  }

  @Property(tries = 100)
  void noTwoFindingsOfACheckHaveTheSamePlace(@ForAll("any") Aims aims) {
    assertThat(assess(aims, AS_OF).findings())
        .extracting(Finding::rule, Finding::check, Finding::subject, Finding::path)
        .doesNotHaveDuplicates();
  }

  @Property(tries = 150, seed = "42")
  void aRecordWithoutEvidenceTurnsNoSilenceIntoSupport(
      @ForAll("thinned") Aims aims, @ForAll("types") ModelType<?> type) {
    Entity<?> bare = BareRecords.of(type, aims);
    Assume.that(bare.kind() != RecordKind.ORGANIZATION && bare.kind() != RecordKind.JUDGEMENT);
    Assume.that(bare.kind() != RecordKind.SCOPE || aims.scope().isEmpty());

    Set<String> silent = withStatus(assess(aims, AS_OF), Status.SILENT::equals);
    silent.removeAll(IS_WHAT_IS_ASKED.getOrDefault(bare.kind(), Set.of()));
    silent.remove(LIST_OF_DOCUMENTS);

    assertThat(withStatus(assess(aims.with(bare), AS_OF), Status.SUPPORTED::equals))
        .doesNotContainAnyElementsOf(silent);
  }

  @Provide
  Arbitrary<ModelType<?>> types() {
    return Arbitraries.of(ModelType.entities());
  }

  /** What is open at a record, or at one that refers to it, goes with it. */
  @Property(tries = 150, seed = "42")
  void removingARecordCreatesNoSupport(
      @ForAll("thinned") Aims aims, @ForAll @IntRange(max = 999) int chosen) {
    List<Entity<?>> records =
        aims.records().filter(record -> record.kind() != RecordKind.ORGANIZATION).toList();
    Entity<?> removed = records.get(chosen % records.size());
    Assume.that(!OVERRULING.contains(removed.kind()));
    ConformityReport before = assess(aims, AS_OF);

    Set<String> unsupported = withStatus(before, status -> status != Status.SUPPORTED);
    Stream.concat(Stream.of(removed), aims.linksTo(removed.id()).stream().map(Link::from))
        .forEach(each -> unsupported.removeAll(openAt(Subject.of(each), before)));

    assertThat(withStatus(assess(aims.without(removed.id()), AS_OF), Status.SUPPORTED::equals))
        .as("without %s", removed.id())
        .doesNotContainAnyElementsOf(unsupported);
  }

  /** A law that is to be addressed by A.8.5 goes with the party that has to be told. */
  @Property(tries = 150, seed = "42")
  void removingAllRecordsOfAKindSupportsNoControl(
      @ForAll("thinned") Aims aims, @ForAll RecordKind kind) {
    Assume.that(kind != RecordKind.ORGANIZATION && kind != RecordKind.JUDGEMENT);
    Aims without =
        aims.withoutAll(
            aims.records().filter(record -> record.kind() == kind).<Id<?>>map(Entity::id).toList());

    Set<String> unsupported = controls(assess(aims, AS_OF), status -> status != Status.SUPPORTED);
    if (kind == RecordKind.INTERESTED_PARTY) {
      unsupported.remove("A.8.5");
    }

    assertThat(controls(assess(without, AS_OF), Status.SUPPORTED::equals))
        .doesNotContainAnyElementsOf(unsupported);
  }

  private static Set<String> controls(ConformityReport report, Predicate<Status> status) {
    return report.controls().stream()
        .filter(each -> status.test(each.status()))
        .map(each -> each.criterion().citation())
        .collect(toSet());
  }

  /** Changes that take effect later are taken away: they can still come about as planned. */
  @Property(tries = 100, seed = "42")
  void timeMovingForwardHealsNothing(
      @ForAll("thinned") Aims whole, @ForAll @IntRange(min = 1, max = 1500) int days) {
    Aims aims = whole.withoutAll(changesToCome(whole));
    Set<String> open =
        withStatus(
            assess(aims, AS_OF),
            status -> status == Status.SILENT || status == Status.CONTRADICTED);

    assertThat(withStatus(assess(aims, AS_OF.plusDays(days)), Status.SUPPORTED::equals))
        .doesNotContainAnyElementsOf(open);
  }

  private static List<Id<Change>> changesToCome(Aims aims) {
    return aims.changes().stream()
        .filter(change -> change.effectiveOn().filter(date -> date.canBeBy(AS_OF)).isEmpty())
        .map(Change::id)
        .toList();
  }

  private static ConformityReport assess(Aims aims, LocalDate day) {
    return RuleSet.builtIn().assess(aims, day);
  }

  private static Set<String> withStatus(ConformityReport report, Predicate<Status> status) {
    return Stream.concat(report.obligations().stream(), report.controls().stream())
        .filter(each -> status.test(each.status()))
        .map(CriterionStatus::criterion)
        .map(AuditCriterion::citation)
        .collect(toSet());
  }

  private static Set<String> openAt(Subject subject, ConformityReport report) {
    Set<String> open = new HashSet<>();
    report.findings().stream()
        .filter(finding -> finding.subject().equals(Optional.of(subject)))
        .forEach(finding -> finding.criteria().forEach(each -> open.add(each.citation())));
    report.questions().stream()
        .filter(
            question ->
                question.places().stream()
                    .anyMatch(place -> place.subject().equals(Optional.of(subject))))
        .forEach(question -> question.criteria().forEach(each -> open.add(each.citation())));
    return open;
  }
}
