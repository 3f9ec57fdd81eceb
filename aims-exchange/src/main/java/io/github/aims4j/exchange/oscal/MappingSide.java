// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A side of a mapping: what it refers to, and how that is described in the back matter.
 *
 * @param reference the reference in the mapping
 * @param resource the resource of the back matter to which it leads; empty: it leads elsewhere
 */
record MappingSide(Place reference, Optional<Place> resource) {

  /**
   * The name of the standard, as in ISO/IEC 42001:2023, iso-42001.json, urn:iso:std:iso-iec:42001.
   */
  private static final Pattern THIS_STANDARD =
      Pattern.compile(
          "(?<![a-z])(?:iso|iec|isoiec)[^0-9a-z]{0,3}42001(?![0-9a-z])(?!:(?!2023)[0-9]{4})",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> TYPES = Set.of("catalog", "profile");

  /** Tells whether the link, a property, or the title of the resource names this standard. */
  boolean isThisStandard() {
    Stream<JsonNode> names =
        Stream.concat(
            Stream.of(reference.at("href").node()), values(reference.at("props").node(), "value"));
    return Stream.concat(names, resource.stream().flatMap(MappingSide::names))
        .anyMatch(MappingSide::isThisStandard);
  }

  private static Stream<JsonNode> names(Place resource) {
    return Stream.of(
            Stream.of(resource.at("title").node(), resource.at("citation").at("text").node()),
            values(resource.at("props").node(), "value"),
            values(resource.at("document-ids").node(), "identifier"),
            values(resource.at("rlinks").node(), "href"))
        .flatMap(each -> each);
  }

  private static Stream<JsonNode> values(JsonNode items, String field) {
    Stream.Builder<JsonNode> values = Stream.builder();
    items.forEach(each -> values.add(each.path(field)));
    return values.build();
  }

  private static boolean isThisStandard(JsonNode name) {
    return THIS_STANDARD.matcher(name.asText()).find();
  }

  /** Tells whether the link is to a resource of the back matter that is not there. */
  boolean leadsNowhere() {
    return resource.isEmpty() && reference.at("href").node().asText().startsWith("#");
  }

  /** Returns the name of the framework: the title of the resource, or else the link. */
  String framework() {
    return resource
        .flatMap(each -> each.takeMarkup("title"))
        .or(() -> reference.takeText("href"))
        .orElse("");
  }

  /** Reports what does not serve to tell which framework it is. */
  void notTaken(Incoming incoming) {
    if (TYPES.contains(reference.at("type").node().asText())) {
      reference.take("type");
    }
    if (resource.isPresent() || isThisStandard(reference.at("href").node())) {
      reference.take("href");
    }
    for (Place property : reference.take("props").objects(incoming)) {
      if (isThisStandard(property.at("value").node())) {
        List.of("name", "ns", "value").forEach(property::take);
        property.notTaken(incoming);
      } else {
        incoming.issueOnce(property, Place.NO_PLACE);
      }
    }
    reference.notTaken(incoming);
    resource
        .filter(each -> isThisStandard(each.at("title").node()))
        .ifPresent(each -> each.take("title"));
  }
}
