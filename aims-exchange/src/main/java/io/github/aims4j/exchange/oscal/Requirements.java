// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For each control, the decisions of the statement of applicability and the implementations. A
 * control on which there is neither is left out; a status that nobody states is left out too.
 */
final class Requirements {

  private static final String EXCLUDED = "The statement of applicability excludes the control.";
  private static final String NO_DESCRIPTION = "No description of the implementation is recorded.";

  private final Exporting exporting;
  private final String managementSystem;
  private final Set<String> entryNames = new TreeSet<>();
  private final Set<String> lostNames = new TreeSet<>();
  private final Map<String, Requirement> byControl = new LinkedHashMap<>();
  private final Set<Id<ControlImplementation>> written = new HashSet<>();

  Requirements(Exporting exporting) {
    this.exporting = exporting;
    this.managementSystem = exporting.uuid("management-system");
    exporting.statement().ifPresent(this::addEntries);
    for (ControlImplementation each : exporting.aims().controlImplementations()) {
      control(each.annexControl(), each.ownControl())
          .ifPresent(control -> of(control).implementations.add(each));
    }
  }

  private void addEntries(StatementOfApplicability statement) {
    for (int i = 0; i < statement.entries().size(); i++) {
      ApplicabilityEntry entry = statement.entries().get(i);
      int index = i;
      control(entry.annexControl(), entry.ownControl())
          .ifPresent(control -> of(control).entries.put(index, entry));
    }
  }

  private Requirement of(String control) {
    return byControl.computeIfAbsent(control, each -> new Requirement());
  }

  /** Returns the id of a control; empty: nothing names a control. */
  private static Optional<String> control(
      Optional<AnnexControl> annexControl, Optional<Id<Control>> ownControl) {
    return annexControl.map(OscalNames::control).or(() -> ownControl.map(OscalNames::own));
  }

  boolean isEmpty() {
    return byControl.isEmpty();
  }

  /** Returns the UUID of the component that is the management system. */
  String managementSystem() {
    return managementSystem;
  }

  /** Adds the requirements, those of the statement first, in its order. */
  void addTo(ArrayNode target) {
    byControl.forEach((control, requirement) -> add(target.addObject(), control, requirement));
    entryNames.removeAll(lostNames);
    exporting
        .statement()
        .ifPresent(
            statement ->
                exporting.carry(
                    statement, entryNames.stream().map(name -> "entries." + name).toList()));
  }

  private void addEntry(ObjectNode target, int index, ApplicabilityEntry entry) {
    Attributes attributes = Attributes.of(ApplicabilityEntry.class, entry);
    Set<String> lost = new TreeSet<>(attributes.names());
    entryNames.addAll(lost);
    lost.removeAll(attributes.addTo(target, "entries.%s.".formatted(index)));
    lostNames.addAll(lost);
  }

  private void add(ObjectNode target, String control, Requirement requirement) {
    target.put("uuid", exporting.uuid("requirement", control)).put("control-id", control);
    requirement.entries.forEach((index, entry) -> addEntry(target, index, entry));
    Map<String, ByComponent> components = new LinkedHashMap<>();
    requirement.entries.values().stream()
        .filter(entry -> entry.decision() == Decision.EXCLUDED)
        .forEach(
            entry -> of(components, entry.aiSystems()).forEach(each -> each.exclusions.add(entry)));
    requirement.implementations.forEach(
        each -> of(components, each.aiSystems()).forEach(one -> one.implementations.add(each)));
    if (!components.isEmpty()) {
      ArrayNode array = target.putArray("by-components");
      components.forEach((uuid, each) -> add(array.addObject(), control, uuid, each));
    }
  }

  /**
   * Returns what concerns these systems; what names none concerns the management system. Systems
   * that the AIMS does not have are left out.
   */
  private List<ByComponent> of(Map<String, ByComponent> components, List<Id<AiSystem>> systems) {
    Stream<String> uuids =
        systems.isEmpty()
            ? Stream.of(managementSystem)
            : systems.stream()
                .distinct()
                .filter(id -> exporting.aims().find(AiSystem.class, id).isPresent())
                .map(id -> exporting.uuid("ai-system", id));
    return uuids.map(uuid -> components.computeIfAbsent(uuid, each -> new ByComponent())).toList();
  }

  private void add(ObjectNode target, String control, String uuid, ByComponent component) {
    target.put("component-uuid", uuid).put("uuid", exporting.uuid("by-component", control, uuid));
    List<String> texts = component.texts();
    if (texts.isEmpty()) {
      target.put("description", component.implementations.isEmpty() ? EXCLUDED : NO_DESCRIPTION);
      Attributes.none().notStated("description").addTo(target);
    } else {
      target.put("description", texts.stream().map(Markup::of).collect(Collectors.joining("\n\n")));
    }
    for (int i = 0; i < component.implementations.size(); i++) {
      add(target, component.implementations.get(i), "controlImplementations.%s.".formatted(i));
    }
    component
        .state()
        .ifPresent(state -> target.putObject("implementation-status").put("state", state));
  }

  /** An implementation for several systems is written in full once, and then by its id. */
  private void add(ObjectNode target, ControlImplementation implementation, String prefix) {
    if (written.add(implementation.id())) {
      exporting.carry(implementation, Attributes.of(implementation).addTo(target, prefix));
    } else {
      PropertyTree.add(prefix + "id", implementation.id().value(), target.withArray("props"));
    }
  }

  /** What is recorded about one control; the entries by their index in the statement. */
  private static final class Requirement {

    private final Map<Integer, ApplicabilityEntry> entries = new LinkedHashMap<>();
    private final List<ControlImplementation> implementations = new ArrayList<>();
  }

  /** What is recorded about one control of one component. */
  private static final class ByComponent {

    private final List<ApplicabilityEntry> exclusions = new ArrayList<>();
    private final List<ControlImplementation> implementations = new ArrayList<>();

    List<String> texts() {
      List<String> texts = new ArrayList<>();
      exclusions.forEach(each -> each.justification().ifPresent(texts::add));
      implementations.forEach(each -> each.description().ifPresent(texts::add));
      return texts;
    }

    /** Returns the state on which all records agree; empty: they do not, or none states it. */
    Optional<String> state() {
      Set<String> states = new TreeSet<>();
      exclusions.forEach(each -> states.add("not-applicable"));
      implementations.forEach(each -> states.add(state(each.status())));
      return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
    }

    private static String state(ControlImplementation.Status status) {
      return switch (status) {
        case PLANNED -> "planned";
        case IN_PROGRESS -> "partial";
        case IMPLEMENTED -> "implemented";
        case NOT_IMPLEMENTED -> "not-implemented";
      };
    }
  }
}
