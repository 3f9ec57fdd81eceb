// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.standard.AuditCriterion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a mapping collection: a crosswalk of each mapping of which one side is this standard. */
final class CrosswalkReading {

  private static final Pattern GAP = Pattern.compile("mappings\\.([0-9]{1,9})\\.(.+)");
  private static final Set<String> ITEMS = Set.of("control", "statement");

  private final Incoming incoming;
  private final Mappings written;
  private final Comparison comparison;
  private final Map<String, Place> resources = new LinkedHashMap<>();
  private final Set<Place> used = new HashSet<>();

  CrosswalkReading(Incoming incoming) {
    this.incoming = incoming;
    this.written = new Mappings(Exporting.toCompare(incoming.aims()));
    this.comparison = new Comparison(incoming);
  }

  /** Reads the collection. */
  void read(Place collection) {
    Place backMatter = collection.takeObject("back-matter", incoming);
    for (Place each : backMatter.take("resources").objects(incoming)) {
      if (resources.putIfAbsent(each.at("uuid").node().asText(), each) != null) {
        incoming.issue(each, "Another resource has its UUID; it was not taken.");
      }
    }
    String title = collection.at("metadata").node().path("title").asText();
    for (Place mapping : collection.take("mappings").objects(incoming)) {
      readMapping(mapping, title);
    }
    collection.notTaken(incoming);
    backMatter.notTaken(incoming);
    resources
        .values()
        .forEach(
            each -> {
              if (used.contains(each)) {
                each.notTaken(incoming);
              } else {
                incoming.issue(each, "No mapping that was taken refers to it; it was not taken.");
              }
            });
  }

  private void readMapping(Place mapping, String title) {
    MappingSide source = side(mapping.take("source-resource"));
    MappingSide target = side(mapping.take("target-resource"));
    boolean isSource = source.isThisStandard();
    if (isSource == target.isThisStandard()) {
      incoming.issue(
          mapping,
          "Exactly one side must name ISO/IEC 42001 in its link, its properties or its resource;"
              + " the mapping was not taken.");
      return;
    }
    use(source);
    use(target);
    boolean isOurs = hasId(mapping.node());
    List<Place> taken = new ArrayList<>();
    List<ObjectNode> mappings = new ArrayList<>();
    for (Place map : mapping.take("maps").objects(incoming)) {
      Optional<ObjectNode> read = readMap(map, isSource, isOurs);
      read.ifPresent(mappings::add);
      read.ifPresent(each -> taken.add(map));
    }
    ObjectNode json = head(mapping, isSource ? target : source, title);
    json.set("mappings", inOrder(mappings, gaps(mapping.at("props").node())));
    if (!isOurs) {
      source.notTaken(incoming);
      target.notTaken(incoming);
      mapping.notTaken(incoming);
    }
    incoming
        .take(mapping, Crosswalk.class, json)
        .filter(each -> isOurs)
        .ifPresent(each -> compare(mapping, taken, target, each));
  }

  private MappingSide side(Place reference) {
    String href = reference.at("href").node().asText();
    Optional<Place> resource =
        href.startsWith("#")
            ? Optional.ofNullable(resources.get(href.substring(1)))
            : Optional.empty();
    return new MappingSide(reference, resource);
  }

  private void use(MappingSide side) {
    side.resource().ifPresent(each -> each.take("uuid"));
    side.resource().ifPresent(used::add);
    if (side.leadsNowhere()) {
      incoming.issue(side.reference().at("href"), "The back matter has no such resource.");
    }
  }

  private ObjectNode head(Place mapping, MappingSide other, String title) {
    ObjectNode json = mapping.takeProperties(incoming);
    if (!json.path("mappings").isArray()) {
      json.remove("mappings");
    }
    if (!json.has("id")) {
      mapping.takeText("uuid").ifPresent(uuid -> json.put("id", uuid));
    }
    if (!json.has("title")) {
      json.put("title", Markup.text(title));
    }
    if (!json.has("framework")) {
      json.put("framework", other.framework());
    }
    return json;
  }

  private static boolean hasId(JsonNode mapping) {
    for (JsonNode property : mapping.path("props")) {
      if (PropertyTree.isOurs(property) && property.path("name").asText().equals("id")) {
        return true;
      }
    }
    return false;
  }

  /** A mapping and its resource are compared, and each map with the one that is written of it. */
  private void compare(Place mapping, List<Place> maps, MappingSide target, Crosswalk crosswalk) {
    ObjectNode expected = written.mapping(crosswalk);
    comparison.compare(mapping, expected, "maps");
    target
        .resource()
        .ifPresent(
            each -> {
              comparison.compare(each, written.resource(crosswalk));
              each.takeAll();
            });
    JsonNode expectedMaps = expected.path("maps");
    if (maps.size() == expectedMaps.size()) {
      for (int i = 0; i < maps.size(); i++) {
        comparison.compare(maps.get(i), (ObjectNode) expectedMaps.get(i));
      }
    } else {
      incoming.issue(
          mapping.at("maps"), "Properties state further maps with both sides, which were taken.");
    }
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
    ArrayNode all = OscalJson.MAPPER.createArrayNode();
    Iterator<ObjectNode> others = mappings.iterator();
    gaps.forEach(
        (index, gap) -> {
          while (all.size() < index && others.hasNext()) {
            all.add(others.next());
          }
          all.add(gap);
        });
    others.forEachRemaining(all::add);
    return all;
  }

  private Optional<ObjectNode> readMap(Place map, boolean isSource, boolean isOurs) {
    Optional<String> relation =
        map.takeText("relationship").flatMap(each -> relation(each, isSource));
    if (relation.isEmpty()) {
      Place relationship = map.at("relationship");
      incoming.issue(
          relationship.isPresent() ? relationship : map,
          "The relationship is none of equal-to, equivalent-to, subset-of, superset-of,"
              + " intersects-with and no-relationship; the map was not taken.");
      return Optional.empty();
    }
    ArrayNode criteria = OscalJson.MAPPER.createArrayNode();
    for (Place item : map.take(isSource ? "sources" : "targets").objects(incoming)) {
      criterion(item, isOurs).ifPresent(each -> criteria.add(each.citation()));
    }
    ArrayNode others = OscalJson.MAPPER.createArrayNode();
    for (Place item : map.take(isSource ? "targets" : "sources").objects(incoming)) {
      otherId(item, isOurs).ifPresent(others::add);
    }
    if (criteria.isEmpty() || others.isEmpty()) {
      incoming.issue(map, "One of its sides could not be taken; the map was not taken.");
      return Optional.empty();
    }
    ObjectNode json = OscalJson.object().put("relation", relation.get());
    json.set("criteria", criteria);
    json.set("otherIds", others);
    map.takeMarkup("remarks").ifPresent(remark -> json.put("remark", remark));
    if (isOurs) {
      json.setAll(map.takeProperties(incoming));
    } else {
      uuidIsNotTaken(map);
      map.notTaken(incoming);
    }
    return Optional.of(json);
  }

  private void uuidIsNotTaken(Place map) {
    Place uuid = map.take("uuid");
    if (uuid.isPresent()) {
      incoming.uuids().add(uuid);
    }
  }

  private Optional<AuditCriterion> criterion(Place item, boolean isOurs) {
    String cited = cited(item);
    Optional<AuditCriterion> criterion =
        (cited.isEmpty() ? item.takeText("id-ref") : Optional.of(cited))
            .flatMap(OscalNames::criterion);
    if (criterion.isEmpty()) {
      Place id = item.at("id-ref");
      incoming.issue(
          id.isPresent() ? id : item, "ISO/IEC 42001:2023 has no such id; it was not taken.");
    } else if (!cited.isEmpty()) {
      comparison.compare(item, MapWriting.source(criterion.get()));
    } else {
      otherFields(item, isOurs);
    }
    return criterion;
  }

  /** Guidance is in no catalog; a property cites it. */
  private static String cited(Place item) {
    return PropertyTree.read(item.at("props").node()).path(MapWriting.CITED).asText();
  }

  private Optional<String> otherId(Place item, boolean isOurs) {
    Optional<String> id = item.takeText("id-ref");
    if (id.isEmpty()) {
      incoming.issue(item, "It has no id; it was not taken.");
    } else {
      otherFields(item, isOurs);
    }
    return id;
  }

  private void otherFields(Place item, boolean isOurs) {
    if (ITEMS.contains(item.at("type").node().asText())) {
      item.take("type");
    }
    if (!isOurs) {
      item.notTaken(incoming);
    }
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
