// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.records;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Link;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A record replaces, supersedes or is part of itself, directly or through others.
 *
 * <p>Basis: the integrity of the records. It says nothing of conformity. A document that names
 * itself as the version before it cannot be built in the first place.
 */
final class ReferenceCycle {

  private static final Check CYCLE =
      Check.recordForm()
          .finding("The {record} {relation}.", "Correct one of the references.")
          .build();

  /** The attributes that lead from a record to the one before or above it, and what they say. */
  private static final Map<String, String> RELATIONS =
      Map.of(
          "/replaces",
          "replaces",
          "/supersedes",
          "supersedes",
          "/partOf",
          "is part of",
          "/parent",
          "is part of",
          "/recurrenceOf",
          "repeats",
          "/translationOf",
          "translates");

  private static final int NAMED_AT_MOST = 10;

  private final String path;
  private final Map<Id<?>, Link> byFrom;

  private ReferenceCycle(String path, Map<Id<?>, Link> byFrom) {
    this.path = path;
    this.byFrom = byFrom;
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("reference-cycle")
            .asks("Are references between records free of cycles?")
            .reads(
                "AiSystem.replaces",
                "CorrectiveAction.replaces",
                "Document.supersedes",
                "Document.translationOf",
                "Nonconformity.recurrenceOf",
                "Risk.parent",
                "Policy.supersedes",
                "StatementOfApplicability.supersedes",
                "Party.partOf")
            .checks(CYCLE)
            .build(),
        ReferenceCycle::examine);
  }

  private static Outcome examine(Examination examination) {
    Map<String, Map<Id<?>, Link>> byPath = new HashMap<>();
    examination.links().stream()
        .filter(link -> RELATIONS.containsKey(link.path()))
        .filter(link -> link.kind() == link.from().kind())
        .forEach(
            link ->
                byPath
                    .computeIfAbsent(link.path(), path -> new HashMap<>())
                    .put(link.from().id(), link));
    return Outcome.all(
        byPath.entrySet().stream()
            .flatMap(entry -> new ReferenceCycle(entry.getKey(), entry.getValue()).outcomes()));
  }

  private Stream<Outcome> outcomes() {
    Set<Id<?>> inCycles = inCycles();
    Stream<Outcome> supported =
        byFrom.values().stream()
            .filter(link -> !inCycles.contains(link.from().id()))
            .map(link -> CYCLE.supported(link.from()));
    return Stream.concat(supported, cycles(inCycles).stream().map(this::contradicted));
  }

  /** Each record leads to one at most; what is left after all that lead in are gone is a cycle. */
  private Set<Id<?>> inCycles() {
    Map<Id<?>, Integer> referredTo = new HashMap<>();
    byFrom.values().forEach(link -> referredTo.merge(link.id(), 1, Integer::sum));
    Set<Id<?>> left = new HashSet<>(byFrom.keySet());
    Deque<Id<?>> open = new ArrayDeque<>();
    left.stream().filter(id -> !referredTo.containsKey(id)).forEach(open::add);
    while (!open.isEmpty()) {
      Id<?> id = open.remove();
      left.remove(id);
      Link link = byFrom.get(id);
      if (link != null && referredTo.merge(link.id(), -1, Integer::sum) == 0) {
        open.add(link.id());
      }
    }
    return left;
  }

  /** Each cycle once, from its first record by id. */
  private List<List<Link>> cycles(Set<Id<?>> inCycles) {
    List<List<Link>> cycles = new ArrayList<>();
    Set<Id<?>> seen = new HashSet<>();
    for (Id<?> start : inCycles.stream().sorted(Comparator.comparing(Id::value)).toList()) {
      List<Link> cycle = new ArrayList<>();
      for (Link link = byFrom.get(start);
          link != null && seen.add(link.from().id());
          link = byFrom.get(link.id())) {
        cycle.add(link);
      }
      if (!cycle.isEmpty()) {
        cycles.add(cycle);
      }
    }
    return cycles;
  }

  private Outcome contradicted(List<Link> cycle) {
    Entity<?> first = cycle.get(0).from();
    return CYCLE
        .contradicted(first, path)
        .with("record", Subject.of(first))
        .with("relation", said(cycle));
  }

  private String said(List<Link> cycle) {
    String relation = RELATIONS.getOrDefault(path, path);
    if (cycle.size() == 1) {
      return relation + " itself";
    }
    String others =
        cycle.stream()
            .limit(NAMED_AT_MOST)
            .map(link -> relation + " " + link.id())
            .collect(joining(", which "));
    return cycle.size() <= NAMED_AT_MOST
        ? others
        : others + " and leads back through %s more".formatted(cycle.size() - NAMED_AT_MOST);
  }
}
