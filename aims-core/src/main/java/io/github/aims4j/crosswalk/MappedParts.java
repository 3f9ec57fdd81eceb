// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Guidance;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.standard.framework.IdKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of one framework that are mapped, and what is not mapped on either side. */
final class MappedParts {

  private final Framework framework;
  private final Map<String, List<Correspondence>> byKey = new LinkedHashMap<>();
  private final Map<String, String> spelling = new LinkedHashMap<>();
  private final Set<AuditCriterion> counterparts = new HashSet<>();

  MappedParts(Crosswalks crosswalks, Framework framework) {
    this.framework = framework;
    Map<String, List<Correspondence>> unordered = new LinkedHashMap<>();
    for (Correspondence each : crosswalks.all(framework)) {
      if (!isOfHeadings(each)) {
        each.otherIds().forEach(id -> add(unordered, id, each));
      }
      if (each.hasCounterparts()) {
        counterparts.addAll(each.criteria());
      }
    }
    framework.parts().forEach(part -> move(framework.key(part.id()), unordered));
    List.copyOf(unordered.keySet()).forEach(key -> move(key, unordered));
  }

  private void add(Map<String, List<Correspondence>> map, String id, Correspondence each) {
    String key = framework.key(id);
    spelling.putIfAbsent(key, id);
    map.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
  }

  private void move(String key, Map<String, List<Correspondence>> unordered) {
    List<Correspondence> mapped = unordered.remove(key);
    if (mapped != null) {
      byKey.put(key, mapped);
    }
  }

  /** Headings correspond if what stands below them does. */
  private boolean isOfHeadings(Correspondence each) {
    return each.crosswalk().isEmpty()
        && each.otherIds().stream().allMatch(framework::hasParts)
        && each.criteria().stream().allMatch(MappedParts::isHeading);
  }

  private static boolean isHeading(AuditCriterion criterion) {
    return criterion instanceof Clause clause && clause.isGroup();
  }

  List<FrameworkDemand> demands(RecordsByProvision records) {
    return byKey.entrySet().stream()
        .map(each -> demand(each.getKey(), each.getValue(), records))
        .toList();
  }

  private FrameworkDemand demand(
      String key, List<Correspondence> mapped, RecordsByProvision records) {
    Optional<FrameworkPart> part = framework.part(key);
    List<AuditCriterion> corresponding =
        mapped.stream()
            .filter(Correspondence::hasCounterparts)
            .flatMap(each -> each.criteria().stream())
            .distinct()
            .toList();
    return new FrameworkDemand(
        part.map(FrameworkPart::id)
            .filter(id -> framework.key(id).equals(key))
            .orElseGet(() -> spelling.getOrDefault(key, key)),
        part.flatMap(FrameworkPart::title),
        mapped.stream().flatMap(each -> provisions(each).stream()).distinct().toList(),
        records.statuses(corresponding),
        records.supporting(corresponding),
        records.contradicting(corresponding),
        records.silent(corresponding));
  }

  private static List<MappedProvision> provisions(Correspondence each) {
    return each.criteria().stream()
        .map(
            criterion ->
                new MappedProvision(
                    criterion, each.relation(), each.confidence(), each.crosswalk()))
        .toList();
  }

  List<FrameworkPart> unmappedParts() {
    return framework.parts().stream().filter(this::isUnmapped).toList();
  }

  private boolean isUnmapped(FrameworkPart part) {
    String key = framework.key(part.id());
    return byKey.keySet().stream()
        .filter(mapped -> framework.part(mapped).isPresent())
        .noneMatch(mapped -> IdKey.isWithin(mapped, key));
  }

  List<Provision> unmappedProvisions() {
    return Provision.all().stream()
        .filter(
            each ->
                each instanceof AnnexControl || (each instanceof Clause clause && clause.isLeaf()))
        .filter(this::hasNoCounterpart)
        .toList();
  }

  private boolean hasNoCounterpart(Provision provision) {
    return counterparts.stream().noneMatch(mapped -> bearsOn(mapped, provision));
  }

  /** What is mapped bears on a provision if it is that, a part of it, or what it is a part of. */
  private static boolean bearsOn(AuditCriterion mapped, Provision provision) {
    return mapped.isWithin(provision)
        || (mapped instanceof Guidance guidance && guidance.control().equals(provision))
        || (!isHeading(mapped)
            && mapped.provision().equals(mapped)
            && provision.isWithin(mapped.provision()));
  }
}
