// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ControlImplementation;
import java.util.List;
import java.util.Optional;

/** The component definition: one component for each AI system. */
final class Components {

  /** The type of component; the types that OSCAL lists have none for AI systems. */
  static final String TYPE = "ai-system";

  static final String NO_DESCRIPTION = "No description is recorded.";

  private final Exporting exporting;

  Components(Exporting exporting) {
    this.exporting = exporting;
  }

  /** Returns the component definition; empty: there are no AI systems. */
  Optional<ObjectNode> document() {
    List<AiSystem> systems = exporting.aims().aiSystems();
    if (systems.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode document = exporting.document(OscalFile.COMPONENTS);
    ArrayNode components =
        ((ObjectNode) document.get(OscalFile.COMPONENTS.kind())).putArray("components");
    systems.forEach(system -> add(components.addObject(), system));
    return Optional.of(document);
  }

  private void add(ObjectNode target, AiSystem system) {
    Attributes attributes = Attributes.of(system);
    target.put("uuid", exporting.uuid("ai-system", system.id())).put("type", TYPE);
    attributes.line("name", target, "title");
    attributes.lines("description", target, "description", NO_DESCRIPTION);
    attributes.line("purpose", target, "purpose");
    exporting.carry(system, attributes.addTo(target));
    List<ControlImplementation> own =
        exporting.aims().referring(ControlImplementation.class, "aiSystems", system.id()).toList();
    ArrayNode sources = OscalJson.MAPPER.createArrayNode();
    addImplementations(
        sources,
        system,
        OscalFile.ANNEX_A,
        own.stream().filter(each -> each.annexControl().isPresent()).toList());
    addImplementations(
        sources,
        system,
        OscalFile.OWN_CONTROLS,
        own.stream()
            .filter(each -> each.ownControl().flatMap(id -> exporting.aims().find(id)).isPresent())
            .toList());
    if (!sources.isEmpty()) {
      target.set("control-implementations", sources);
    }
  }

  private void addImplementations(
      ArrayNode sources, AiSystem system, OscalFile catalog, List<ControlImplementation> own) {
    if (own.isEmpty()) {
      return;
    }
    ArrayNode requirements =
        sources
            .addObject()
            .put("uuid", exporting.uuid("component", system.id(), catalog.fileName()))
            .put("source", catalog.fileName())
            .put("description", "The controls that are implemented for this system.")
            .putArray("implemented-requirements");
    own.forEach(each -> addImplementation(requirements.addObject(), system, each));
  }

  /** The other attributes stand in the system security plan. */
  private void addImplementation(
      ObjectNode target, AiSystem system, ControlImplementation implementation) {
    target
        .put("uuid", exporting.uuid("component", system.id(), implementation.id()))
        .put(
            "control-id",
            implementation
                .annexControl()
                .map(OscalNames::control)
                .or(() -> implementation.ownControl().map(OscalNames::own))
                .orElseThrow());
    String description = implementation.description().map(Markup::of).orElse(NO_DESCRIPTION);
    target.put("description", description);
    PropertyTree.add("id", implementation.id().value(), target.putArray("props"));
    if (implementation.description().isEmpty()) {
      Attributes.none().notStated("description").addTo(target);
    }
  }
}
