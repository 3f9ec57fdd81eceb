// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.evaluation.Judgement.Verdict;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.AuditCriterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people have concluded, and which open questions that answers on a day. Of judgements of the
 * same in the same scope, the latest stands.
 */
final class Judgements {

  private static final Comparator<Judgement> LATEST_FIRST =
      Comparator.comparing((Judgement judgement) -> judgement.date().firstDay())
          .reversed()
          .thenComparing(judgement -> judgement.verdict() != Verdict.NONCONFORMING)
          .thenComparing(judgement -> judgement.id().value());

  private final Aims aims;
  private final LocalDate asOf;
  private final List<Judgement> standing;
  private final Map<Id<?>, List<Judgement>> limited;
  private final Map<Asked, Bearing> bearing = new HashMap<>();

  /** What is judged, and for which records. */
  private record Matter(
      Optional<AuditCriterion> requirement,
      Optional<String> obligation,
      Optional<String> rule,
      Set<Id<AiSystem>> aiSystems,
      Set<Subject> records) {

    static Matter of(Judgement judgement) {
      return new Matter(
          judgement.requirement().map(provision -> provision),
          judgement.obligation(),
          judgement.rule(),
          Set.copyOf(judgement.aiSystems()),
          Set.copyOf(judgement.records()));
    }
  }

  Judgements(Examination examination) {
    this.aims = examination.aims();
    this.asOf = examination.asOf();
    Map<Matter, List<Judgement>> made =
        aims.judgements().stream()
            .filter(judgement -> !judgement.date().firstDay().isAfter(asOf))
            .collect(groupingBy(Matter::of));
    this.standing =
        made.values().stream().flatMap(Judgements::standing).sorted(LATEST_FIRST).toList();
    this.limited = limited(standing, aims);
  }

  private static Stream<Judgement> standing(List<Judgement> ofOneMatter) {
    return ofOneMatter.stream()
        .filter(earlier -> ofOneMatter.stream().noneMatch(later -> ends(later, earlier)));
  }

  /** That the evidence is not sufficient does not put right what did not conform. */
  private static boolean ends(Judgement later, Judgement earlier) {
    return earlier.date().isBefore(later.date())
        && hasGrounds(later)
        && (later.verdict() != Verdict.INCONCLUSIVE || earlier.verdict() != Verdict.NONCONFORMING);
  }

  /** Nobody clears a requirement with a bare word; what does not conform is heard without one. */
  private static boolean hasGrounds(Judgement judgement) {
    return switch (judgement.verdict()) {
      case NONCONFORMING, INCONCLUSIVE -> true;
      case CONFORMING, NOT_APPLICABLE ->
          judgement.reason().isPresent()
              || !judgement.notes().isEmpty()
              || !judgement.evidence().isEmpty();
    };
  }

  /** Tells whether a judgement is one of the AIMS as a whole, not of some of its records. */
  static boolean isOfTheWhole(Judgement judgement) {
    return judgement.aiSystems().isEmpty() && judgement.records().isEmpty();
  }

  /** Returns the latest judgement that answers a check at a place; empty: it stays open. */
  Optional<Judgement> answering(String rule, Check check, Place place) {
    return answering(rule, check.criteria(), place);
  }

  /** Returns the latest judgement that answers a rule at a place as far as a criterion goes. */
  Optional<Judgement> answering(String rule, AuditCriterion criterion, Place place) {
    return answering(rule, List.of(criterion), place);
  }

  private Optional<Judgement> answering(String rule, List<AuditCriterion> criteria, Place place) {
    return at(place, rule, criteria).filter(this::isConclusive).findFirst();
  }

  /**
   * Returns the judgements of a check at a place that have expired, conclude nothing or have no
   * grounds.
   */
  Stream<Judgement> inconclusive(String rule, Check check, Place place) {
    return at(place, rule, check.criteria()).filter(judgement -> !isConclusive(judgement));
  }

  /** Returns the judgements of a criterion that are valid and conclude something, latest first. */
  List<Judgement> of(AuditCriterion criterion) {
    return standing.stream()
        .filter(judgement -> judges(judgement, criterion))
        .filter(this::isConclusive)
        .toList();
  }

  /** Returns the valid judgements that something does not conform. */
  Stream<Judgement> nonconforming() {
    return standing.stream()
        .filter(this::isConclusive)
        .filter(judgement -> judgement.verdict() == Verdict.NONCONFORMING);
  }

  /** Each is asked for at many places. */
  private Bearing bearingOn(String rule, List<AuditCriterion> criteria) {
    return bearing.computeIfAbsent(
        new Asked(rule, criteria),
        asked ->
            Bearing.of(
                standing.stream()
                    .filter(judgement -> isAbout(judgement, rule) || judgesAll(judgement, criteria))
                    .toList()));
  }

  /** A rule, and the criteria on which a judgement bears as well. */
  private record Asked(String rule, List<AuditCriterion> criteria) {}

  /** Judgements of the whole, latest first, and the ids of those that are limited. */
  private record Bearing(List<Judgement> ofTheWhole, Set<Id<Judgement>> limited) {

    static Bearing of(List<Judgement> all) {
      Map<Boolean, List<Judgement>> parts =
          all.stream().collect(partitioningBy(Judgements::isOfTheWhole));
      return new Bearing(
          parts.getOrDefault(true, List.of()),
          parts.getOrDefault(false, List.of()).stream().map(Judgement::id).collect(toSet()));
    }

    boolean isEmpty() {
      return ofTheWhole.isEmpty() && limited.isEmpty();
    }

    /** Those of the whole and those of some that are limited, latest first. */
    Stream<Judgement> with(List<Judgement> some) {
      return limited.isEmpty() || some.isEmpty()
          ? ofTheWhole.stream()
          : Stream.concat(
                  ofTheWhole.stream(), some.stream().filter(each -> limited.contains(each.id())))
              .sorted(LATEST_FIRST);
    }
  }

  /**
   * Returns the judgements of some records or AI systems, by the records that they name and, for a
   * system, by those that refer to it.
   */
  private static Map<Id<?>, List<Judgement>> limited(List<Judgement> standing, Aims aims) {
    Map<Id<?>, List<Judgement>> limited = new HashMap<>();
    for (Judgement judgement : standing) {
      Set<Id<?>> covered = new LinkedHashSet<>();
      judgement.records().stream()
          .filter(named -> aims.find(named.id()).map(Subject::of).filter(named::equals).isPresent())
          .forEach(named -> covered.add(named.id()));
      for (Id<AiSystem> aiSystem : judgement.aiSystems()) {
        covered.add(aiSystem);
        aims.linksTo(aiSystem).forEach(link -> covered.add(link.from().id()));
      }
      covered.forEach(id -> limited.computeIfAbsent(id, each -> new ArrayList<>()).add(judgement));
    }
    return limited;
  }

  private static boolean isAbout(Judgement judgement, String rule) {
    return judgement.rule().equals(Optional.of(rule));
  }

  private static boolean judgesAll(Judgement judgement, List<AuditCriterion> criteria) {
    return !criteria.isEmpty()
        && criteria.stream().allMatch(criterion -> judges(judgement, criterion));
  }

  /** A judgement of a provision is one of everything within it. */
  private static boolean judges(Judgement judgement, AuditCriterion criterion) {
    return judgement.obligation().equals(Optional.of(criterion.citation()))
        || judgement.requirement().filter(criterion::isWithin).isPresent();
  }

  private boolean isConclusive(Judgement judgement) {
    return judgement.verdict() != Verdict.INCONCLUSIVE
        && hasGrounds(judgement)
        && judgement.validUntil().filter(last -> last.isBefore(asOf)).isEmpty();
  }

  /** Returns the judgements that bear on a rule or its criteria and cover a place. */
  private Stream<Judgement> at(Place place, String rule, List<AuditCriterion> criteria) {
    Bearing all = bearingOn(rule, criteria);
    if (all.isEmpty()) {
      return Stream.empty();
    }
    return place
        .subject()
        .map(
            subject ->
                all.with(limited.getOrDefault(subject.id(), List.of()))
                    .filter(judgement -> covers(judgement, subject)))
        .orElseGet(() -> all.ofTheWhole().stream());
  }

  /** Nobody has concluded on what was not there to be examined, except by its name. */
  private boolean covers(Judgement judgement, Subject subject) {
    return judgement.records().contains(subject)
        || aims.find(subject.id())
            .flatMap(Arising::date)
            .filter(arose -> judgement.date().isBefore(arose))
            .isEmpty();
  }
}
