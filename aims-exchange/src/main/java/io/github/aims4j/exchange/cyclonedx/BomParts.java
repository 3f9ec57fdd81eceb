// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.exchange.ExchangeException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which components of a bill of materials are AI systems, and which parts belong to which of them.
 *
 * <p>A bill of one component ({@code metadata.component}) describes one AI system, of which all
 * else is a part. Otherwise each machine-learning model at the top is an AI system; its parts are
 * those nested in it, what it depends on and, if it is the only one, all others but those that this
 * library exported: they say of what they are parts.
 */
final class BomParts {

  /** A bill whose parts all depend on each other would otherwise take for ever. */
  private static final int MOST_STEPS = 1_000_000;

  private static final String LEADS_NOWHERE =
      "It was not taken: no component and no service of the bill has this bom-ref.";

  private final String name;
  private final List<Element> systems = new ArrayList<>();
  private final Map<Element, Set<Element>> parts = new HashMap<>();
  private final List<Element> top = new ArrayList<>();
  private final List<Element> all = new ArrayList<>();
  private final Map<String, List<String>> dependencies = new HashMap<>();
  private final Map<String, Element> byRef = new HashMap<>();
  private int steps;

  BomParts(BomObject bom, Optional<Element> subject, String name) {
    this.name = name;
    bom.objects("components").forEach(each -> top.add(Element.component(each)));
    bom.objects("services").forEach(each -> top.add(Element.service(each)));
    subject.ifPresent(this::register);
    top.forEach(this::register);
    Set<String> systemRefs = new HashSet<>();
    if (subject.isPresent()) {
      systems.add(subject.get());
      parts.put(subject.get(), new LinkedHashSet<>(top));
    } else {
      top.stream().filter(Element::isModel).forEach(systems::add);
    }
    systems.forEach(each -> each.ref().ifPresent(systemRefs::add));
    readDependencies(bom, systemRefs);
    if (subject.isEmpty()) {
      divide();
    }
  }

  /** A reference leads to the first element that has it. */
  private void register(Element element) {
    for (Element each : element.withNested()) {
      all.add(each);
      each.ref()
          .filter(ref -> byRef.putIfAbsent(ref, each) != null)
          .ifPresent(
              ref ->
                  each.object()
                      .note(
                          "Its bom-ref is duplicated; references lead to the first component that"
                              + " has it."));
    }
  }

  private void readDependencies(BomObject bom, Set<String> systemRefs) {
    for (BomObject dependency : bom.objects("dependencies")) {
      Optional<String> ref = dependency.text("ref");
      List<String> needed = dependency.texts("dependsOn");
      ref.ifPresent(
          each -> dependencies.computeIfAbsent(each, key -> new ArrayList<>()).addAll(needed));
      if (ref.isEmpty() && !needed.isEmpty()) {
        dependency.leave("It was not taken: it has no ref.");
      } else if (!needed.isEmpty() && !systemRefs.contains(ref.orElse(""))) {
        dependency.note(
            "It only served to find the parts of AI systems: an AIMS has no place for"
                + " dependencies between them.");
      }
      ref.filter(each -> !byRef.containsKey(each))
          .ifPresent(each -> dependency.leave("ref", LEADS_NOWHERE));
      dependency.leaveTexts("dependsOn", each -> !byRef.containsKey(each), LEADS_NOWHERE);
    }
    for (Element element : all) {
      element.leaveDatasetRefs(each -> !byRef.containsKey(each), LEADS_NOWHERE);
    }
  }

  private void divide() {
    Set<Element> owned = new HashSet<>();
    Set<Element> atTop = new HashSet<>(top);
    for (Element system : systems) {
      Set<Element> reached = reached(system, atTop);
      parts.put(system, reached);
      owned.addAll(reached);
    }
    if (systems.size() == 1) {
      Set<Element> parts = parts(systems.get(0));
      top.stream()
          .filter(each -> !each.isModel() && !owned.contains(each) && !isExported(each))
          .forEach(parts::add);
    }
  }

  private static boolean isExported(Element element) {
    return element.properties().has(Property.ID);
  }

  private Set<Element> reached(Element system, Set<Element> top) {
    Set<Element> reached = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>();
    for (Element each : system.withNested()) {
      each.ref().ifPresent(next::add);
      next.addAll(each.datasetRefs());
    }
    while (!next.isEmpty()) {
      String ref = next.remove();
      if (seen.add(ref)) {
        Element element = byRef.get(ref);
        if (element != null && top.contains(element) && !element.isModel()) {
          reached.add(element);
        }
        List<String> needed = dependencies.getOrDefault(ref, List.of());
        requireFew(needed.size() + 1);
        next.addAll(needed);
      }
    }
    return reached;
  }

  private void requireFew(int more) {
    steps += more;
    if (steps > MOST_STEPS) {
      throw new ExchangeException(
          "%s has too many dependencies: AI systems and what they depend on must not have more than %s links."
              .formatted(name, MOST_STEPS));
    }
  }

  /** Returns the elements that are AI systems or versions of them, in order. */
  List<Element> systems() {
    return systems;
  }

  /** Returns the elements at the top that belong to a system, without those nested in it. */
  Set<Element> parts(Element system) {
    return parts.computeIfAbsent(system, each -> new LinkedHashSet<>());
  }

  /** Returns the elements that are in no other one, in order. */
  List<Element> top() {
    return top;
  }

  /** Returns all elements, also those nested in others. */
  List<Element> all() {
    return all;
  }
}
