// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.crosswalk.Correspondence;
import io.github.aims4j.crosswalk.Crosswalks;
import io.github.aims4j.crosswalk.Framework;
import io.github.aims4j.crosswalk.MappingConfidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The mapping collection of the crosswalks that this library ships, a mapping per framework. */
final class ShippedMappings {

  /** Sources are no attribute of the organization's own crosswalks. */
  private static final String NAMESPACE = OscalNames.NAMESPACE + "/crosswalks";

  private final Exporting exporting;

  ShippedMappings(Exporting exporting) {
    this.exporting = exporting;
  }

  /** Returns the collection; empty: the version of OSCAL has no mappings. */
  Optional<ObjectNode> document() {
    if (!exporting.version().hasMappings()) {
      return Optional.empty();
    }
    ObjectNode document = exporting.document(OscalFile.SHIPPED_MAPPINGS);
    ObjectNode root = (ObjectNode) document.get(OscalFile.SHIPPED_MAPPINGS.kind());
    MapWriting.addProvenance(
        root,
        "Crosswalks of aims4j, from public sources; informative, and no evidence of conformity.");
    ArrayNode mappings = root.putArray("mappings");
    ArrayNode resources = root.putObject("back-matter").putArray("resources");
    for (Framework framework : Framework.known()) {
      List<Correspondence> all = Crosswalks.shipped().all(framework);
      if (all.stream().anyMatch(ShippedMappings::hasBothSides)) {
        String uuid = exporting.uuid("framework", framework.id());
        resources.addObject().put("uuid", uuid).put("title", Markup.of(framework.reference()));
        add(mappings.addObject(), framework, all, uuid);
      }
    }
    return Optional.of(document);
  }

  private static boolean hasBothSides(Correspondence each) {
    return !each.criteria().isEmpty() && !each.otherIds().isEmpty();
  }

  private void add(
      ObjectNode target, Framework framework, List<Correspondence> all, String resource) {
    target.put("uuid", exporting.uuid("shipped", framework.id()));
    MapWriting.addResources(target, resource);
    framework.note().ifPresent(note -> target.put("remarks", Markup.of(note)));
    ArrayNode maps = target.putArray("maps");
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Correspondence each = all.get(i);
      if (hasBothSides(each)) {
        addMap(maps.addObject(), each, exporting.uuid("shipped", framework.id(), i));
      } else {
        sources.addAll(MapWriting.gapIds(each.criteria()));
        each.otherIds().stream().filter(OscalNames::isToken).forEach(targets::add);
      }
    }
    String uuid = exporting.uuid("shipped-source-gap", framework.id());
    MapWriting.addGap(target, "source-gap-summary", uuid, sources);
    String other = exporting.uuid("shipped-target-gap", framework.id());
    MapWriting.addGap(target, "target-gap-summary", other, targets);
  }

  private static void addMap(ObjectNode target, Correspondence each, String uuid) {
    target.put("uuid", uuid);
    MapWriting.addSides(target, each.relation(), each.criteria(), each.otherIds());
    each.remark().ifPresent(remark -> target.put("remarks", Markup.of(remark)));
    each.confidence()
        .ifPresent(
            confidence ->
                target.putObject("confidence-score").put("category", category(confidence)));
    if (!each.sources().isEmpty()) {
      ArrayNode properties = target.putArray("props");
      each.sources()
          .forEach(
              source ->
                  properties
                      .addObject()
                      .put("name", "source")
                      .put("ns", NAMESPACE)
                      .put("value", Markup.string(source)));
    }
  }

  private static String category(MappingConfidence confidence) {
    return confidence.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
