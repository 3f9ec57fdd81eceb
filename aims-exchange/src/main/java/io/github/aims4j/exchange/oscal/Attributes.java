// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The attributes of a record on their way into an object of OSCAL: some into its fields, the others
 * into its properties. Where OSCAL demands a value that the record does not state, a property
 * {@code not-stated} names the field. Not thread-safe.
 */
final class Attributes {

  /** The name of the property that names a field of which the value is a placeholder. */
  static final String NOT_STATED = "not-stated";

  private final ObjectNode rest;
  private final List<String> names = new ArrayList<>();
  private final List<String> notStated = new ArrayList<>();

  private Attributes(ObjectNode json) {
    rest = json;
    json.fieldNames().forEachRemaining(names::add);
  }

  /** Returns the attributes of a record. */
  static Attributes of(Entity<?> record) {
    return new Attributes(OscalJson.of(record));
  }

  /** Returns the attributes of a part of a record. */
  static <T extends Extensible> Attributes of(Class<T> type, T part) {
    return new Attributes(OscalJson.of(type, part));
  }

  /** Returns no attributes. */
  static Attributes none() {
    return new Attributes(OscalJson.object());
  }

  /** Returns the names of all attributes. */
  List<String> names() {
    return names;
  }

  /** Notes that an attribute was written in full. */
  Attributes without(String attribute) {
    rest.remove(attribute);
    return this;
  }

  /** Notes that the value of a field is a placeholder. */
  Attributes notStated(String field) {
    notStated.add(field);
    return this;
  }

  /**
   * Writes a text as a line of markup.
   *
   * @param attribute the name of the attribute
   * @param target the object
   * @param field the name of its field
   */
  Attributes line(String attribute, ObjectNode target, String field) {
    return write(attribute, target, field, Attributes::asLine, Markup::text);
  }

  private static String asLine(String text) {
    return Markup.of(text.indexOf('\n') >= 0 ? Markup.oneLine(text) : text);
  }

  /** Writes a text as markup of several lines; {@link #line} tells the parameters. */
  Attributes lines(String attribute, ObjectNode target, String field) {
    return write(attribute, target, field, Markup::of, Markup::text);
  }

  /**
   * Writes a text as markup of several lines, or a placeholder.
   *
   * @param attribute the name of the attribute
   * @param target the object
   * @param field the name of its field
   * @param placeholder the text for a record that does not state the attribute
   */
  Attributes lines(String attribute, ObjectNode target, String field, String placeholder) {
    if (rest.path(attribute).isTextual()) {
      return lines(attribute, target, field);
    }
    target.put(field, placeholder);
    return notStated(field);
  }

  /** Writes a text as a string without markup; {@link #line} tells the parameters. */
  Attributes string(String attribute, ObjectNode target, String field) {
    return write(attribute, target, field, Markup::string, UnaryOperator.identity());
  }

  /** What a field changes of a text is kept in the properties too. */
  private Attributes write(
      String attribute,
      ObjectNode target,
      String field,
      UnaryOperator<String> form,
      UnaryOperator<String> back) {
    JsonNode value = rest.path(attribute);
    if (value.isTextual()) {
      String written = form.apply(value.textValue());
      target.put(field, written);
      if (back.apply(written).equals(value.textValue())) {
        rest.remove(attribute);
      }
    }
    return this;
  }

  /**
   * Adds everything that no field holds to the properties of an object.
   *
   * @param target the object
   * @return the names of the attributes that are written now
   */
  List<String> addTo(ObjectNode target) {
    return addTo(target, "");
  }

  /**
   * Adds everything that no field holds to the properties of an object.
   *
   * @param target the object
   * @param prefix what the names of the properties start with
   * @return the names of the attributes that are written now
   */
  List<String> addTo(ObjectNode target, String prefix) {
    ArrayNode properties =
        Optional.ofNullable((ArrayNode) target.get("props"))
            .orElseGet(JsonNodeFactory.instance::arrayNode);
    List<String> written = new ArrayList<>(names);
    for (var attribute : rest.properties()) {
      if (PropertyTree.holds(attribute.getValue())) {
        PropertyTree.add(
            prefix + PropertyTree.name(attribute.getKey()), attribute.getValue(), properties);
      } else {
        written.remove(attribute.getKey());
      }
    }
    if (!properties.isEmpty()) {
      target.set("props", properties);
    }
    addNotStatedTo(target);
    return written;
  }

  /** Adds which fields are placeholders to the properties of an object, and nothing else. */
  void addNotStatedTo(ObjectNode target) {
    if (!notStated.isEmpty()) {
      ArrayNode properties = target.withArrayProperty("props");
      notStated.forEach(field -> PropertyTree.add(NOT_STATED, field, properties));
    }
  }
}
