// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Compares a document of this library, which another tool may have changed, with what this library
 * writes of the records that were taken of it. Properties and fields of OSCAL state many values
 * twice; what is not written again was not taken, and is an issue.
 */
final class Comparison {

  /** Different markup of these fields can be the same text. */
  private static final Set<String> MARKUP = Set.of("title", "description", "remarks");

  private static final String PROPERTIES = "props";

  private final Incoming incoming;

  Comparison(Incoming incoming) {
    this.incoming = incoming;
  }

  /**
   * Reports what is not written again.
   *
   * @param found an object of the document
   * @param written what is written of the record that was taken of it
   * @param exempt fields that are compared elsewhere
   */
  void compare(Place found, ObjectNode written, String... exempt) {
    compareFields(found, written, Set.of(exempt));
  }

  private void compareFields(Place found, JsonNode written, Set<String> exempt) {
    found
        .node()
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (field.equals(PROPERTIES)) {
                compareProperties(found, written.path(PROPERTIES));
              } else if (!exempt.contains(field)) {
                compareField(found, field, written.path(field));
              }
            });
    for (Map.Entry<String, JsonNode> field : written.properties()) {
      String name = field.getKey();
      if (!found.at(name).isPresent() && !exempt.contains(name)) {
        if (name.equals(PROPERTIES)) {
          compareProperties(found, field.getValue());
        } else {
          incoming.issue(
              found,
              "It has no %s; %s was taken, as other values of the document say."
                  .formatted(name, Place.found(field.getValue())));
        }
      }
    }
  }

  private void compareField(Place found, String field, JsonNode written) {
    Place value = found.at(field);
    if (written.isMissingNode()) {
      incoming.issueOnce(value, Place.NO_PLACE);
    } else if (found.isNotStated(field) && !value.node().equals(written)) {
      incoming.issueOnce(value, "A property says that it is a placeholder; it was not taken.");
    } else {
      compare(value, field, written);
    }
  }

  private void compare(Place found, String field, JsonNode written) {
    if (found.node().isObject() && written.isObject()) {
      compareFields(found, written, Set.of());
    } else if (found.node().isArray() && written.isArray()) {
      compareItems(found, written);
    } else if (isLink(field, found.node()) && written.isTextual()) {
      if (!found.node().equals(written)) {
        incoming.uuids().add(found);
      }
    } else if (!isEqual(field, found.node(), written)) {
      incoming.issueOnce(
          found,
          "%s was taken, as other values of the document say.".formatted(Place.found(written)));
    }
  }

  private static boolean isLink(String field, JsonNode node) {
    return node.isTextual()
        && (field.equals("uuid") || (field.equals("href") && node.textValue().startsWith("#")));
  }

  private static boolean isEqual(String field, JsonNode found, JsonNode written) {
    return found.equals(written)
        || (MARKUP.contains(field)
            && found.isTextual()
            && written.isTextual()
            && Markup.text(found.textValue()).equals(Markup.text(written.textValue())));
  }

  private void compareItems(Place found, JsonNode written) {
    for (int i = 0; i < found.node().size(); i++) {
      if (i < written.size()) {
        compare(found.item(i), "", written.get(i));
      } else {
        incoming.issueOnce(found.item(i), Place.NO_PLACE);
      }
    }
    for (int i = found.node().size(); i < written.size(); i++) {
      incoming.issue(
          found,
          "It lacks %s, which was taken, as other values of the document say."
              .formatted(Place.found(written.get(i))));
    }
  }

  /** The order of properties says nothing; their names say where their values belong. */
  private void compareProperties(Place found, JsonNode written) {
    Map<String, JsonNode> expected = new LinkedHashMap<>();
    written.forEach(each -> expected.put(key(each), each));
    Place properties = found.at(PROPERTIES);
    for (int i = 0; i < properties.node().size(); i++) {
      compareProperty(properties.item(i), expected);
    }
    expected
        .values()
        .forEach(
            each ->
                incoming.issue(
                    properties.isPresent() ? properties : found,
                    "It has no property %s; %s was taken, as other values of the document say."
                        .formatted(
                            each.path("name").asText(), Place.found(PropertyTree.value(each)))));
  }

  private void compareProperty(Place property, Map<String, JsonNode> expected) {
    if (!PropertyTree.isOurs(property.node())) {
      incoming.issueOnce(property, Place.NO_PLACE);
      return;
    }
    PropertyTree.otherFields(property.node())
        .forEach(field -> incoming.issueOnce(property.at(field), Place.NO_PLACE));
    JsonNode written = expected.remove(key(property.node()));
    if (written == null) {
      incoming.issueOnce(
          property, "It repeats or contradicts other values of the document; it was not taken.");
    } else if (!PropertyTree.value(written).equals(PropertyTree.value(property.node()))
        || !PropertyTree.isConsistent(property.node())) {
      incoming.issueOnce(
          property,
          "%s was taken, as other values of the document say."
              .formatted(Place.found(PropertyTree.value(written))));
    }
  }

  private static String key(JsonNode property) {
    String name = property.path("name").asText();
    return Place.isNotStated(property) ? name + " " + property.path("value").asText() : name;
  }
}
