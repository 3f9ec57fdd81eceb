// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.stream.Collectors.groupingBy;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
    return bearingOn(rule, check)
        .at(place, aims)
        .filter(this::isConclusive)
        .filter(judgement -> covers(judgement, place))
        .findFirst();
  }

  /** Returns the latest judgement that answers a rule at a place as far as a criterion goes. */
  Optional<Judgement> answering(String rule, AuditCriterion criterion, Place place) {
    return bearingOn(rule, List.of(criterion))
        .at(place, aims)
        .filter(this::isConclusive)
        .filter(judgement -> covers(judgement, place))
        .findFirst();
  }

  /**
   * Returns the judgements of a check at a place that have expired, conclude nothing or have no
   * grounds.
   */
  Stream<Judgement> inconclusive(String rule, Check check, Place place) {
    return bearingOn(rule, check)
        .at(place, aims)
        .filter(judgement -> !isConclusive(judgement))
        .filter(judgement -> covers(judgement, place));
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

  private Bearing bearingOn(String rule, Check check) {
    return bearingOn(rule, check.criteria());
  }

  /** Each is asked for at many places. */
  private Bearing bearingOn(String rule, List<AuditCriterion> criteria) {
    return bearing.computeIfAbsent(
        new Asked(rule, criteria),
        asked ->
            new Bearing(
                standing.stream()
                    .filter(judgement -> isAbout(judgement, rule) || judgesAll(judgement, criteria))
                    .toList()));
  }

  /** A rule, and the criteria on which a judgement bears as well. */
  private record Asked(String rule, List<AuditCriterion> criteria) {}

  /** Judgements, latest first, by the records that they are limited to. */
  private static final class Bearing {

    private final List<Judgement> all;
    private final List<Integer> ofTheWhole = new ArrayList<>();
    private final Map<Id<?>, List<Integer>> ofRecord = new HashMap<>();

    Bearing(List<Judgement> all) {
      this.all = all;
      for (int index = 0; index < all.size(); index++) {
        add(all.get(index), index);
      }
    }

    private void add(Judgement judgement, int index) {
      if (isOfTheWhole(judgement)) {
        ofTheWhole.add(index);
      }
      judgement.aiSystems().forEach(id -> at(id).add(index));
      judgement.records().forEach(record -> at(record.id()).add(index));
    }

    private List<Integer> at(Id<?> id) {
      return ofRecord.computeIfAbsent(id, each -> new ArrayList<>());
    }

    /** Those of the whole, of the record at a place, and of what the record refers to. */
    Stream<Judgement> at(Place place, Aims aims) {
      if (all.isEmpty()) {
        return Stream.empty();
      }
      SortedSet<Integer> found = new TreeSet<>(ofTheWhole);
      place.subject().ifPresent(subject -> addOf(subject, aims, found));
      return found.stream().map(all::get);
    }

    private void addOf(Subject subject, Aims aims, Set<Integer> found) {
      found.addAll(ofRecord.getOrDefault(subject.id(), List.of()));
      if (!ofRecord.isEmpty()) {
        aims.find(subject.id())
            .ifPresent(
                record ->
                    record
                        .references()
                        .forEach(
                            reference ->
                                found.addAll(ofRecord.getOrDefault(reference.id(), List.of()))));
      }
    }
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

  private boolean covers(Judgement judgement, Place place) {
    return place
        .subject()
        .map(
            subject ->
                judgement.records().contains(subject)
                    || (isInScope(judgement, subject) && !aroseAfter(judgement, subject)))
        .orElseGet(() -> isOfTheWhole(judgement));
  }

  private boolean isInScope(Judgement judgement, Subject subject) {
    return isOfTheWhole(judgement) || concerns(subject, judgement.aiSystems());
  }

  /** Nobody has concluded on what was not there to be examined. */
  private boolean aroseAfter(Judgement judgement, Subject subject) {
    return aims.find(subject.id())
        .flatMap(Arising::date)
        .filter(arose -> judgement.date().isBefore(arose))
        .isPresent();
  }

  private boolean concerns(Subject subject, List<Id<AiSystem>> aiSystems) {
    return aiSystems.stream().anyMatch(aiSystem -> aiSystem.equals(subject.id()))
        || aims.find(subject.id()).filter(record -> refersTo(record, aiSystems)).isPresent();
  }

  private static boolean refersTo(Entity<?> record, List<Id<AiSystem>> aiSystems) {
    return record.references().stream()
        .anyMatch(reference -> aiSystems.stream().anyMatch(id -> id.equals(reference.id())));
  }
}
