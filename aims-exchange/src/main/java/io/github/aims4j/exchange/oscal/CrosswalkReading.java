// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.standard.AuditCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a mapping collection: a crosswalk of each mapping of which one side is this standard. */
final class CrosswalkReading {

  private static final Pattern GAP = Pattern.compile("mappings\\.([0-9]{1,9})\\.(.+)");
  private static final String THIS_STANDARD = "42001";

  private final Incoming incoming;
  private JsonNode resources = OscalJson.MAPPER.missingNode();

  CrosswalkReading(Incoming incoming) {
    this.incoming = incoming;
  }

  /** Reads the collection. */
  void read(Place collection) {
    resources = collection.node().at("/back-matter/resources");
    String title = collection.at("metadata").node().path("title").asText();
    for (Place mapping : collection.take("mappings").objects(incoming)) {
      readMapping(mapping, title);
    }
    if (isOurs(collection)) {
      collection.take("uuid");
      collection.take("provenance");
      collection.take("back-matter");
    }
    collection.notTaken(incoming);
  }

  /** In documents of this library, these fields repeat what is taken, or are placeholders. */
  private static boolean isOurs(Place collection) {
    return collection.at("provenance").isNotStated("method");
  }

  private void readMapping(Place mapping, String title) {
    Place source = mapping.take("source-resource");
    Place target = mapping.take("target-resource");
    boolean isSource = isThisStandard(source.node());
    if (isSource == isThisStandard(target.node())) {
      incoming.issue(
          mapping,
          "Exactly one side must name ISO/IEC 42001 in its link, its properties or its resource;"
              + " the mapping was not taken.");
      return;
    }
    ObjectNode json = OscalJson.object();
    List<ObjectNode> mappings = new ArrayList<>();
    for (Place map : mapping.take("maps").objects(incoming)) {
      readMap(map, isSource).ifPresent(mappings::add);
    }
    boolean isOurs = hasId(mapping.node());
    Map<Integer, ObjectNode> gaps = gaps(mapping.node().path("props"));
    ObjectNode attributes = mapping.takeProperties(incoming);
    attributes.remove("mappings");
    json.setAll(attributes);
    mapping
        .takeText("uuid")
        .filter(uuid -> !json.has("id"))
        .ifPresent(uuid -> json.put("id", uuid));
    if (!json.has("title")) {
      json.put("title", Markup.text(title));
    }
    if (!json.has("framework")) {
      json.put("framework", framework((isSource ? target : source).node()));
    }
    json.set("mappings", inOrder(mappings, gaps));
    if (isOurs) {
      mapping.take("source-gap-summary");
      mapping.take("target-gap-summary");
    }
    mapping.notTaken(incoming);
    incoming.take(mapping, Crosswalk.class, json);
  }

  private static boolean hasId(JsonNode mapping) {
    for (JsonNode property : mapping.path("props")) {
      if (PropertyTree.isOurs(property) && property.path("name").asText().equals("id")) {
        return true;
      }
    }
    return false;
  }

  private boolean isThisStandard(JsonNode resource) {
    for (JsonNode property : resource.path("props")) {
      if (property.path("value").asText().contains(THIS_STANDARD)) {
        return true;
      }
    }
    return resource.path("href").asText().contains(THIS_STANDARD)
        || resourceOf(resource).filter(each -> each.toString().contains(THIS_STANDARD)).isPresent();
  }

  /** Returns the resource of the back matter to which a link refers; empty: it is another link. */
  private Optional<JsonNode> resourceOf(JsonNode reference) {
    String href = reference.path("href").asText();
    for (JsonNode resource : resources) {
      if (href.equals("#" + resource.path("uuid").asText())) {
        return Optional.of(resource);
      }
    }
    return Optional.empty();
  }

  private String framework(JsonNode reference) {
    return resourceOf(reference)
        .map(resource -> resource.path("title").asText())
        .filter(title -> !title.isEmpty())
        .map(Markup::text)
        .orElseGet(() -> reference.path("href").asText());
  }

  /** Returns the mappings that have one side only, which a map cannot have, by their index. */
  private static Map<Integer, ObjectNode> gaps(JsonNode properties) {
    Map<Integer, ArrayNode> byIndex = new TreeMap<>();
    for (JsonNode property : properties) {
      Matcher name = GAP.matcher(property.path("name").asText());
      if (PropertyTree.isOurs(property) && name.matches()) {
        ObjectNode within = property.deepCopy();
        within.put("name", name.group(2));
        byIndex
            .computeIfAbsent(
                Integer.valueOf(name.group(1)), each -> OscalJson.MAPPER.createArrayNode())
            .add(within);
      }
    }
    Map<Integer, ObjectNode> gaps = new TreeMap<>();
    byIndex.forEach((index, each) -> gaps.put(index, PropertyTree.read(each)));
    return gaps;
  }

  private static ArrayNode inOrder(List<ObjectNode> mappings, Map<Integer, ObjectNode> gaps) {
    List<ObjectNode> all = new ArrayList<>(mappings);
    gaps.forEach((index, gap) -> all.add(Math.min(index, all.size()), gap));
    return OscalJson.MAPPER.createArrayNode().addAll(all);
  }

  private Optional<ObjectNode> readMap(Place map, boolean isSource) {
    map.take("uuid");
    Optional<String> relation =
        map.takeText("relationship").flatMap(each -> relation(each, isSource));
    if (relation.isEmpty()) {
      incoming.issue(
          map.at("relationship"),
          "The relationship is none of equal-to, equivalent-to, subset-of, superset-of,"
              + " intersects-with and no-relationship; the map was not taken.");
      return Optional.empty();
    }
    ArrayNode criteria = OscalJson.MAPPER.createArrayNode();
    for (Place item : map.take(isSource ? "sources" : "targets").objects(incoming)) {
      criterion(item).ifPresent(each -> criteria.add(each.citation()));
    }
    ArrayNode others = OscalJson.MAPPER.createArrayNode();
    for (Place item : map.take(isSource ? "targets" : "sources").objects(incoming)) {
      otherId(item).ifPresent(others::add);
    }
    if (criteria.isEmpty() || others.isEmpty()) {
      incoming.issue(map, "One of its sides could not be taken; the map was not taken.");
      return Optional.empty();
    }
    ObjectNode json = OscalJson.object().put("relation", relation.get());
    json.set("criteria", criteria);
    json.set("otherIds", others);
    map.takeMarkup("remarks").ifPresent(remark -> json.put("remark", remark));
    ObjectNode attributes = map.takeProperties(incoming);
    json.setAll(attributes);
    map.notTaken(incoming);
    return Optional.of(json);
  }

  private Optional<AuditCriterion> criterion(Place item) {
    ObjectNode attributes = item.takeProperties(incoming);
    Optional<String> id = item.takeText("id-ref");
    String cited = attributes.path(MapWriting.CITED).asText();
    Optional<AuditCriterion> criterion =
        (cited.isEmpty() ? id : Optional.of(cited)).flatMap(OscalNames::criterion);
    if (criterion.isEmpty()) {
      incoming.issue(item.at("id-ref"), "ISO/IEC 42001:2023 has no such id; it was not taken.");
    }
    item.take("type");
    item.notTaken(incoming);
    return criterion;
  }

  private Optional<String> otherId(Place item) {
    Optional<String> id = item.takeText("id-ref").filter(each -> !each.isBlank());
    if (id.isEmpty()) {
      incoming.issue(item, "It has no id; it was not taken.");
    }
    item.take("type");
    item.notTaken(incoming);
    return id;
  }

  /** Returns the relation seen from this standard; empty: it is unknown. */
  private static Optional<String> relation(String relationship, boolean isSource) {
    return switch (relationship) {
      case "equal-to", "equivalent-to" -> Optional.of("equal");
      case "subset-of" -> Optional.of(isSource ? "subset-of" : "superset-of");
      case "superset-of" -> Optional.of(isSource ? "superset-of" : "subset-of");
      case "intersects-with" -> Optional.of("intersects-with");
      case "no-relationship" -> Optional.of("not-related");
      default -> Optional.empty();
    };
  }
}
