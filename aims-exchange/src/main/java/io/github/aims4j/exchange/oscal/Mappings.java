// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mapping collection: a mapping for each crosswalk. The source is the standard, the target the
 * other framework; what has no counterpart stands in the gap summaries.
 */
final class Mappings {

  /** The property of a resource that is this standard. */
  static final String STANDARD = "standard";

  /** The value of that property. */
  static final String EDITION = "ISO/IEC 42001:2023";

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
    ObjectNode provenance =
        root.putObject("provenance")
            .put("method", "human")
            .put("matching-rationale", "semantic")
            .put("status", "not-complete")
            .put(
                "mapping-description",
                "The organization's own crosswalks; no evidence of conformity.");
    Attributes.none()
        .notStated("method")
        .notStated("matching-rationale")
        .notStated("status")
        .addTo(provenance);
    ArrayNode mappings = root.putArray("mappings");
    ArrayNode resources = root.putObject("back-matter").putArray("resources");
    for (Crosswalk crosswalk : crosswalks) {
      String resource = exporting.uuid("framework", crosswalk.id());
      resources
          .addObject()
          .put("uuid", resource)
          .put("title", Markup.of(Markup.oneLine(crosswalk.framework())));
      add(mappings.addObject(), crosswalk, resource);
    }
    return Optional.of(document);
  }

  private static boolean hasBothSides(CrosswalkMapping mapping) {
    return !mapping.criteria().isEmpty() && !mapping.otherIds().isEmpty();
  }

  private void add(ObjectNode target, Crosswalk crosswalk, String framework) {
    target.put("uuid", exporting.uuid("crosswalk", crosswalk.id()));
    ObjectNode source =
        target
            .putObject("source-resource")
            .put("type", "profile")
            .put("href", OscalFile.STANDARD.fileName());
    PropertyTree.add(STANDARD, EDITION, source.putArray("props"));
    target.putObject("target-resource").put("type", "catalog").put("href", "#" + framework);
    Attributes attributes = Attributes.of(crosswalk).without("mappings");
    List<String> written = new ArrayList<>(attributes.addTo(target));
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
  }

  private static void addMap(ObjectNode target, CrosswalkMapping mapping, String uuid) {
    Attributes attributes =
        Attributes.of(CrosswalkMapping.class, mapping).without("relation").without("criteria");
    target.put("uuid", uuid).put("relationship", relationship(mapping.relation()));
    ArrayNode sources = target.putArray("sources");
    mapping
        .criteria()
        .forEach(criterion -> addItem(sources, type(criterion), OscalNames.criterion(criterion)));
    ArrayNode targets = target.putArray("targets");
    mapping.otherIds().forEach(id -> addItem(targets, "control", Markup.string(id)));
    if (mapping.otherIds().stream().allMatch(Markup::isOneLine)) {
      attributes.without("otherIds");
    }
    attributes.lines("remark", target, "remarks").addTo(target);
  }

  private static String type(AuditCriterion criterion) {
    return criterion instanceof Obligation ? "statement" : "control";
  }

  private static void addItem(ArrayNode items, String type, String id) {
    items.addObject().put("type", type).put("id-ref", id);
  }

  private static String relationship(CrosswalkMapping.Relation relation) {
    return switch (relation) {
      case EQUAL -> "equal-to";
      case SUBSET_OF -> "subset-of";
      case SUPERSET_OF -> "superset-of";
      case INTERSECTS_WITH -> "intersects-with";
      case NOT_RELATED -> "no-relationship";
    };
  }

  private void addGaps(ObjectNode target, Crosswalk crosswalk) {
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (CrosswalkMapping mapping : crosswalk.mappings()) {
      if (mapping.otherIds().isEmpty()) {
        mapping.criteria().stream()
            .filter(Provision.class::isInstance)
            .map(OscalNames::criterion)
            .forEach(sources::add);
      } else if (mapping.criteria().isEmpty()) {
        mapping.otherIds().stream().filter(OscalNames::isToken).forEach(targets::add);
      }
    }
    addGap(target, "source-gap-summary", crosswalk, sources);
    addGap(target, "target-gap-summary", crosswalk, targets);
  }

  private void addGap(ObjectNode target, String field, Crosswalk crosswalk, List<String> ids) {
    if (!ids.isEmpty()) {
      ArrayNode withIds =
          target
              .putObject(field)
              .put("uuid", exporting.uuid(field, crosswalk.id()))
              .putArray("unmapped-controls")
              .addObject()
              .putArray("with-ids");
      ids.forEach(withIds::add);
    }
  }
}
