// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.planning.CrosswalkMapping.Relation;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Guidance;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.Provision;
import java.util.List;

/**
 * What the mappings of crosswalks have in common: the resources and the two sides of a map. The
 * source is the standard, the target the other framework.
 */
final class MapWriting {

  /** The property of a resource that is this standard. */
  static final String STANDARD = "standard";

  /** The property of an item with the provision that it cites, if that is in no catalog. */
  static final String CITED = "cited";

  private static final String EDITION = "ISO/IEC 42001:2023";

  private MapWriting() {}

  /**
   * Adds what every document of mappings states.
   *
   * @param root the root of the document
   * @param description what the mappings are
   */
  static void addProvenance(ObjectNode root, String description) {
    ObjectNode provenance =
        root.putObject("provenance")
            .put("method", "human")
            .put("matching-rationale", "semantic")
            .put("status", "not-complete")
            .put("mapping-description", description);
    Attributes.none()
        .notStated("method")
        .notStated("matching-rationale")
        .notStated("status")
        .addTo(provenance);
  }

  /**
   * Adds the resources of the two sides.
   *
   * @param target the mapping
   * @param framework the UUID of the resource of the other framework
   */
  static void addResources(ObjectNode target, String framework) {
    ObjectNode source =
        target
            .putObject("source-resource")
            .put("type", "profile")
            .put("href", OscalFile.STANDARD.fileName());
    PropertyTree.add(STANDARD, EDITION, source.putArray("props"));
    target.putObject("target-resource").put("type", "catalog").put("href", "#" + framework);
  }

  /**
   * Adds a relation with its two sides.
   *
   * @param target the map
   * @param relation the relation
   * @param criteria the provisions and obligations of the standard
   * @param otherIds the parts of the other framework
   */
  static void addSides(
      ObjectNode target, Relation relation, List<AuditCriterion> criteria, List<String> otherIds) {
    target.put("relationship", relationship(relation));
    ArrayNode sources = target.putArray("sources");
    criteria.forEach(criterion -> sources.add(source(criterion)));
    ArrayNode targets = target.putArray("targets");
    otherIds.forEach(
        id -> targets.addObject().put("type", "control").put("id-ref", Markup.string(id)));
  }

  /**
   * Returns a provision or an obligation as an item. Guidance is in no catalog; the control to
   * which it belongs is.
   */
  static ObjectNode source(AuditCriterion criterion) {
    ObjectNode item = OscalJson.object();
    if (criterion instanceof Guidance guidance) {
      item.put("type", "control").put("id-ref", OscalNames.control(guidance.control()));
      PropertyTree.add(CITED, guidance.id(), item.putArray("props"));
    } else {
      item.put("type", criterion instanceof Obligation ? "statement" : "control")
          .put("id-ref", OscalNames.criterion(criterion));
    }
    return item;
  }

  private static String relationship(Relation relation) {
    return switch (relation) {
      case EQUAL -> "equal-to";
      case SUBSET_OF -> "subset-of";
      case SUPERSET_OF -> "superset-of";
      case INTERSECTS_WITH -> "intersects-with";
      case NOT_RELATED -> "no-relationship";
    };
  }

  /** Returns the ids of provisions that a gap summary can hold, which obligations are not. */
  static List<String> gapIds(List<AuditCriterion> criteria) {
    return criteria.stream()
        .filter(Provision.class::isInstance)
        .map(OscalNames::criterion)
        .toList();
  }

  /**
   * Adds the summary of what has no counterpart.
   *
   * @param target the mapping
   * @param field the name of the summary
   * @param uuid its UUID
   * @param ids the ids; none: no summary is added
   */
  static void addGap(ObjectNode target, String field, String uuid, List<String> ids) {
    if (!ids.isEmpty()) {
      ArrayNode withIds =
          target
              .putObject(field)
              .put("uuid", uuid)
              .putArray("unmapped-controls")
              .addObject()
              .putArray("with-ids");
      ids.forEach(withIds::add);
    }
  }
}
