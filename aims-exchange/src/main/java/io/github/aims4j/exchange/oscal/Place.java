// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import static io.github.aims4j.internal.Quoted.quoted;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.json.JsonLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value of an OSCAL document with its pointer, which notes what is taken of it, so that the rest
 * can be reported. Not thread-safe.
 */
final class Place {

  /** What is said of a value for which no attribute of a record is meant. */
  static final String NO_PLACE = "An AIMS has no place for it; it was not taken.";

  private static final int LONGEST = 120;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String pointer;
  private final JsonNode node;
  private final Set<String> taken = new HashSet<>();

  private Place(String pointer, JsonNode node) {
    this.pointer = pointer;
    this.node = node;
  }

  /**
   * Parses a document.
   *
   * @throws ExchangeException if it is no JSON object, or exceeds a limit
   */
  static Place parse(byte[] document, JsonLimits limits) {
    if (document.length > limits.documentBytes()) {
      throw new ExchangeException(
          "The document has %s bytes; at most %s are allowed."
              .formatted(document.length, limits.documentBytes()));
    }
    JsonNode root = tree(text(document), limits);
    if (!root.isObject()) {
      throw new ExchangeException(
          "The document is not an OSCAL document: a JSON object is expected, but %s was found."
              .formatted(found(root)));
    }
    return new Place("", root);
  }

  private static String text(byte[] document) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ExchangeException("The document is not in UTF-8.", e);
    }
  }

  private static JsonNode tree(String text, JsonLimits limits) {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(limits.stringLength())
                    .maxNumberLength(limits.numberLength())
                    .maxNameLength(limits.nameLength())
                    .build())
            .build();
    try (var parser = factory.createParser(text)) {
      JsonNode root = OscalJson.MAPPER.readTree(parser);
      if (parser.nextToken() != null) {
        throw new ExchangeException("The document has more than one JSON value.");
      }
      return root == null ? MissingNode.getInstance() : root;
    } catch (JsonProcessingException e) {
      throw new ExchangeException(
          "The document cannot be read as JSON at line %s, column %s: %s"
              .formatted(
                  e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                  e.getLocation() == null ? 0 : e.getLocation().getColumnNr(),
                  shown(e.getOriginalMessage())),
          e);
    } catch (IOException e) {
      throw new ExchangeException("The document cannot be read as JSON.", e);
    }
  }

  /** Returns a text for messages: short, and without characters that hide others. */
  static String shown(String text) {
    return Quoted.visible(Quoted.abbreviated(text, LONGEST));
  }

  /** Returns the pointer of this value. */
  String pointer() {
    return Quoted.shortened(pointer, 2 * LONGEST);
  }

  /** Returns the value. */
  JsonNode node() {
    return node;
  }

  /**
   * Returns the name of the kind of document.
   *
   * @throws ExchangeException if there is not exactly one
   */
  String onlyField() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    names.remove("$schema");
    taken.add("$schema");
    if (names.size() != 1) {
      throw new ExchangeException(
          "The document is not an OSCAL document: one field that names its kind is expected, but %s were found."
              .formatted(names.size()));
    }
    return names.get(0);
  }

  /** Returns a field, of which the value is taken or reported by the caller. */
  Place take(String field) {
    taken.add(field);
    return at(field);
  }

  /** Returns a field that must be an object if it is there; another value is reported. */
  Place takeObject(String field, Incoming incoming) {
    Place object = take(field);
    if (object.isPresent() && !object.node.isObject()) {
      incoming.issue(object, "An object is expected; it was not taken.");
    }
    return object;
  }

  /** Notes that all fields are taken, or reported by the caller. */
  void takeAll() {
    node.fieldNames().forEachRemaining(taken::add);
  }

  /** Returns a field without taking it. */
  Place at(String field) {
    JsonNode value = node.isObject() ? node.path(field) : MissingNode.getInstance();
    return new Place(pointer + "/" + field.replace("~", "~0").replace("/", "~1"), value);
  }

  /** Tells whether the value is there. */
  boolean isPresent() {
    return !node.isMissingNode();
  }

  /** Returns an item of an array. */
  Place item(int index) {
    return new Place(pointer + "/" + index, node.path(index));
  }

  /** Returns the values of an array of objects; others are reported. */
  List<Place> objects(Incoming incoming) {
    List<Place> items = new ArrayList<>();
    if (isPresent() && !node.isArray()) {
      incoming.issue(this, "An array is expected; it was not taken.");
    } else {
      for (int i = 0; i < node.size(); i++) {
        Place item = item(i);
        if (item.node.isObject()) {
          items.add(item);
        } else {
          incoming.issue(item, "An object is expected; it was not taken.");
        }
      }
    }
    return items;
  }

  /** Takes the text of a field; empty: it is missing, blank, no text, or a placeholder. */
  Optional<String> takeText(String field) {
    JsonNode value = at(field).node;
    if (!value.isTextual() || Texts.isBlank(value.textValue()) || isNotStated(field)) {
      return Optional.empty();
    }
    taken.add(field);
    return Optional.of(value.textValue());
  }

  /** Takes the text of a field of markup. */
  Optional<String> takeMarkup(String field) {
    return takeText(field).map(Markup::text);
  }

  /**
   * Takes the properties of this library; the others are reported.
   *
   * @return the attributes that they hold
   */
  ObjectNode takeProperties(Incoming incoming) {
    PropertyTree properties = new PropertyTree();
    for (Place each : take("props").objects(incoming)) {
      boolean isTaken = isNotStated(each.node) ? isOfField(each.node) : properties.take(each.node);
      if (!isTaken) {
        incoming.issue(
            each, "The property is no attribute of a record, or one repeats it; it was not taken.");
      } else if (!PropertyTree.isConsistent(each.node)) {
        incoming.issue(
            each,
            "Its class, value and remarks contradict each other; %s was taken."
                .formatted(found(PropertyTree.value(each.node))));
      }
      if (isTaken) {
        PropertyTree.otherFields(each.node)
            .forEach(field -> incoming.issue(each.at(field), NO_PLACE));
      }
    }
    return properties.attributes();
  }

  private boolean isOfField(JsonNode notStated) {
    return node.has(notStated.path("value").asText());
  }

  /** Tells whether a property says that the value of a field is a placeholder. */
  boolean isNotStated(String field) {
    for (JsonNode property : node.path("props")) {
      if (isNotStated(property) && property.path("value").asText().equals(field)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a property names a field of which the value is a placeholder. */
  static boolean isNotStated(JsonNode property) {
    return PropertyTree.isOurs(property)
        && property.path("name").asText().equals(Attributes.NOT_STATED);
  }

  /** Reports the fields that nobody took. */
  void notTaken(Incoming incoming) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!taken.contains(field.getKey())) {
        incoming.issueOnce(at(field.getKey()), NO_PLACE);
      }
    }
  }

  /** Returns a description of the value for messages. */
  String found() {
    return found(node);
  }

  /** Returns a description of a value for messages. */
  static String found(JsonNode node) {
    if (node.isMissingNode()) {
      return "nothing";
    }
    if (node.isTextual()) {
      return quoted(node.textValue());
    }
    return node.isContainerNode()
        ? "an %s of %s".formatted(node.isArray() ? "array" : "object", node.size())
        : shown(node.asText());
  }
}
