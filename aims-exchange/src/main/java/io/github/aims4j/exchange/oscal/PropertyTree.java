// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes of a record as properties in the namespace of this library, and back. A property
 * holds one value: its name is the path of the value in JSON, such as {@code auditors.0.party}; a
 * text of several lines stands in its remarks. In names, characters other than ASCII letters, ASCII
 * digits and hyphens are an underscore with four hexadecimal digits. Not thread-safe.
 *
 * <p>Source: the properties of OSCAL, its means for what it has no field for; the form is this
 * library's.
 */
final class PropertyTree {

  private static final String REMARKED = "see remarks";
  private static final String NONE = "none";

  /** No record that can be read has more levels. */
  private static final int DEEPEST = 90;

  private static final Pattern ESCAPED = Pattern.compile("_([0-9a-f]{4})");
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  private final Branch root = new Branch();

  /** Creates an instance without attributes. */
  PropertyTree() {}

  /** Tells whether properties can hold a value: it must not be too deep. */
  static boolean holds(JsonNode value) {
    return holds(value, DEEPEST - 2);
  }

  private static boolean holds(JsonNode value, int levels) {
    if (levels == 0) {
      return false;
    }
    for (JsonNode part : value) {
      if (!holds(part, levels - 1)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds the properties of a value.
   *
   * @param path the name of the value in the form of a property
   * @param value the value
   * @param properties the properties to which they are added
   */
  static void add(String path, JsonNode value, ArrayNode properties) {
    if (value.isEmpty() || value.isValueNode()) {
      addLeaf(path, value, properties);
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        add(path + "." + i, value.get(i), properties);
      }
    } else {
      value
          .properties()
          .forEach(each -> add(path + "." + name(each.getKey()), each.getValue(), properties));
    }
  }

  /**
   * Returns the name of an attribute in the form of a property.
   *
   * @param attribute its name in JSON
   */
  static String name(String attribute) {
    StringBuilder name = new StringBuilder(attribute.length());
    for (int i = 0; i < attribute.length(); i++) {
      char character = attribute.charAt(i);
      boolean isDigit = character >= '0' && character <= '9';
      boolean isPlain =
          (character >= 'a' && character <= 'z')
              || (character >= 'A' && character <= 'Z')
              || (i > 0 && (isDigit || character == '-'));
      if (isPlain) {
        name.append(character);
      } else {
        name.append('_').append(HexFormat.of().toHexDigits(character));
      }
    }
    return name.toString();
  }

  private static String attribute(String name) {
    return ESCAPED
        .matcher(name)
        .replaceAll(
            each ->
                Matcher.quoteReplacement(
                    String.valueOf((char) HexFormat.fromHexDigits(each.group(1)))));
  }

  private static void addLeaf(String path, JsonNode value, ArrayNode properties) {
    if (value.isTextual()) {
      add(path, value.textValue(), properties);
    } else if (value.isContainerNode()) {
      property(path, NONE, properties).put("class", value.isArray() ? "list" : "object");
    } else {
      String type = OscalJson.isNumber(value) ? "number" : value.isBoolean() ? "boolean" : "null";
      String text = value.isPojo() ? value.toString() : value.asText();
      property(path, text, properties).put("class", type);
    }
  }

  /** Adds the property of a text. */
  static void add(String name, String text, ArrayNode properties) {
    if (Markup.isOneLine(text)) {
      property(name, text, properties);
    } else {
      property(name, REMARKED, properties).put("remarks", Markup.of(text));
    }
  }

  private static ObjectNode property(String name, String value, ArrayNode properties) {
    return properties
        .addObject()
        .put("name", name)
        .put("ns", OscalNames.NAMESPACE)
        .put("value", value);
  }

  /** Tells whether something is a property of this library. */
  static boolean isOurs(JsonNode property) {
    return property.path("ns").asText().equals(OscalNames.NAMESPACE)
        && property.path("name").isTextual()
        && property.path("value").isTextual();
  }

  /**
   * Returns the attributes that properties of this library hold.
   *
   * @param properties the properties; others are passed over
   */
  static ObjectNode read(JsonNode properties) {
    PropertyTree tree = new PropertyTree();
    properties.forEach(tree::take);
    return tree.attributes();
  }

  /**
   * Takes a property.
   *
   * @return whether it was taken; it is not if it is none of this library, too deep, has a name
   *     that is not written so, or repeats or contradicts an earlier one
   */
  boolean take(JsonNode property) {
    if (!isOurs(property)) {
      return false;
    }
    String[] path = property.path("name").textValue().split("\\.", DEEPEST + 1);
    return path.length <= DEEPEST
        && Arrays.stream(path).allMatch(PropertyTree::isWritten)
        && root.put(path, 0, value(property));
  }

  /** Each attribute has one form, so that two properties are never one attribute. */
  private static boolean isWritten(String name) {
    return INDEX.matcher(name).matches() || name(attribute(name)).equals(name);
  }

  /** Returns the attributes that were taken. */
  ObjectNode attributes() {
    return root.object();
  }

  /** Tells whether the class, the value and the remarks of a property fit each other. */
  static boolean isConsistent(JsonNode property) {
    String value = property.path("value").asText();
    boolean isText = !property.has("class");
    boolean isOfClass =
        switch (type(property)) {
          case "number" -> OscalJson.isNumber(OscalJson.number(value));
          case "boolean" -> value.equals("true") || value.equals("false");
          case "null" -> value.equals("null");
          case "list", "object" -> value.equals(NONE);
          default -> isText;
        };
    return isOfClass && (!property.has("remarks") || (isText && isRemarked(property)));
  }

  /** Returns the names of the fields of a property that have no bearing on its value. */
  static List<String> otherFields(JsonNode property) {
    List<String> others = new ArrayList<>();
    property.fieldNames().forEachRemaining(others::add);
    others.removeAll(List.of("name", "ns", "class", "value", "remarks"));
    return others;
  }

  private static boolean isRemarked(JsonNode property) {
    return property.path("value").asText().equals(REMARKED) && property.path("remarks").isTextual();
  }

  private static String type(JsonNode property) {
    return property.path("class").isTextual() ? property.path("class").textValue() : "";
  }

  /**
   * Returns the value that a property of this library holds.
   *
   * @param property the property
   */
  static JsonNode value(JsonNode property) {
    String value = property.path("value").textValue();
    return switch (type(property)) {
      case "number" -> OscalJson.number(value);
      case "boolean" -> JsonNodeFactory.instance.booleanNode(value.equals("true"));
      case "null" -> JsonNodeFactory.instance.nullNode();
      case "list" -> JsonNodeFactory.instance.arrayNode();
      case "object" -> JsonNodeFactory.instance.objectNode();
      default ->
          JsonNodeFactory.instance.textNode(
              isRemarked(property) ? Markup.text(property.path("remarks").textValue()) : value);
    };
  }

  /** An object or list of which the values are found one after the other. */
  private static final class Branch {

    private final Map<String, Object> values = new LinkedHashMap<>();

    boolean put(String[] path, int from, JsonNode value) {
      String name = path[from];
      if (from == path.length - 1) {
        return values.putIfAbsent(name, value) == null;
      }
      return values.computeIfAbsent(name, each -> new Branch()) instanceof Branch branch
          && branch.put(path, from + 1, value);
    }

    ObjectNode object() {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      values.forEach((name, value) -> object.set(attribute(name), node(value)));
      return object;
    }

    private static JsonNode node(Object value) {
      if (value instanceof Branch branch) {
        return branch.isList() ? branch.list() : branch.object();
      }
      return (JsonNode) value;
    }

    private boolean isList() {
      return values.keySet().stream().allMatch(name -> INDEX.matcher(name).matches());
    }

    /** Returns the items in the order of their indexes. */
    private ArrayNode list() {
      Map<Integer, JsonNode> items = new TreeMap<>();
      values.forEach((index, value) -> items.put(Integer.valueOf(index), node(value)));
      return JsonNodeFactory.instance.arrayNode().addAll(items.values());
    }
  }
}
