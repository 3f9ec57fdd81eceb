// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mapping collection of the organization's crosswalks, a mapping for each. What has no
 * counterpart stands in the gap summaries, and in full in properties.
 */
final class Mappings {

  private final Exporting exporting;

  Mappings(Exporting exporting) {
    this.exporting = exporting;
  }

  /** Returns the collection; empty: no crosswalk has a mapping with both sides. */
  Optional<ObjectNode> document() {
    List<Crosswalk> crosswalks =
        exporting.aims().crosswalks().stream()
            .filter(crosswalk -> crosswalk.mappings().stream().anyMatch(Mappings::hasBothSides))
            .toList();
    if (!exporting.version().hasMappings() || crosswalks.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode document = exporting.document(OscalFile.MAPPINGS);
    ObjectNode root = (ObjectNode) document.get(OscalFile.MAPPINGS.kind());
    MapWriting.addProvenance(
        root, "The organization's own crosswalks; they are no evidence of conformity.");
    ArrayNode mappings = root.putArray("mappings");
    ArrayNode resources = root.putObject("back-matter").putArray("resources");
    for (Crosswalk crosswalk : crosswalks) {
      resources.add(resource(crosswalk));
      mappings.add(mapping(crosswalk));
    }
    return Optional.of(document);
  }

  /** Returns the resource that is the other framework. */
  ObjectNode resource(Crosswalk crosswalk) {
    return OscalJson.object()
        .put("uuid", frameworkOf(crosswalk))
        .put("title", Markup.of(Markup.oneLine(crosswalk.framework())));
  }

  private String frameworkOf(Crosswalk crosswalk) {
    return exporting.uuid("framework", crosswalk.id());
  }

  private static boolean hasBothSides(CrosswalkMapping mapping) {
    return !mapping.criteria().isEmpty() && !mapping.otherIds().isEmpty();
  }

  /** Returns a crosswalk as a mapping. */
  ObjectNode mapping(Crosswalk crosswalk) {
    ObjectNode target = OscalJson.object().put("uuid", exporting.uuid("crosswalk", crosswalk.id()));
    MapWriting.addResources(target, frameworkOf(crosswalk));
    List<String> written = Attributes.of(crosswalk).without("mappings").addTo(target);
    ArrayNode maps = target.putArray("maps");
    for (int i = 0; i < crosswalk.mappings().size(); i++) {
      CrosswalkMapping mapping = crosswalk.mappings().get(i);
      if (hasBothSides(mapping)) {
        addMap(maps.addObject(), mapping, exporting.uuid("map", crosswalk.id(), i));
      } else {
        Attributes.of(CrosswalkMapping.class, mapping).addTo(target, "mappings.%s.".formatted(i));
      }
    }
    addGaps(target, crosswalk);
    exporting.carry(crosswalk, written);
    return target;
  }

  private static void addMap(ObjectNode target, CrosswalkMapping mapping, String uuid) {
    target.put("uuid", uuid);
    MapWriting.addSides(target, mapping.relation(), mapping.criteria(), mapping.otherIds());
    Attributes attributes =
        Attributes.of(CrosswalkMapping.class, mapping).without("relation").without("criteria");
    if (mapping.otherIds().stream().allMatch(Markup::isOneLine)) {
      attributes.without("otherIds");
    }
    attributes.lines("remark", target, "remarks").addTo(target);
  }

  private void addGaps(ObjectNode target, Crosswalk crosswalk) {
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (CrosswalkMapping mapping : crosswalk.mappings()) {
      if (mapping.otherIds().isEmpty()) {
        sources.addAll(MapWriting.gapIds(mapping.criteria()));
      } else if (mapping.criteria().isEmpty()) {
        mapping.otherIds().stream().filter(OscalNames::isToken).forEach(targets::add);
      }
    }
    String uuid = exporting.uuid("source-gap", crosswalk.id());
    MapWriting.addGap(target, "source-gap-summary", uuid, sources);
    String other = exporting.uuid("target-gap", crosswalk.id());
    MapWriting.addGap(target, "target-gap-summary", other, targets);
  }
}
