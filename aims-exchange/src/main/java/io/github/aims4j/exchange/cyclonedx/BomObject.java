// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.internal.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An object of a bill of materials that notes which of its fields are taken. What is left at the
 * end becomes an issue. Each part is asked for once.
 */
final class BomObject {

  private static final String NO_PLACE = "It was not taken: an AIMS has no place for it.";

  private final JsonNode node;
  private final String pointer;
  private final Issues issues;
  private final Set<String> taken = new HashSet<>();
  private final List<BomObject> children = new ArrayList<>();
  private boolean left;

  BomObject(JsonNode node, String pointer, Issues issues) {
    this.node = node;
    this.pointer = pointer;
    this.issues = issues;
  }

  /** Returns the place of the object, as a JSON pointer. */
  String pointer() {
    return pointer;
  }

  private String pointer(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Takes the text of a field; empty: there is none, or it has no visible character. */
  Optional<String> text(String name) {
    return take(name).flatMap(value -> text(value, pointer(name)));
  }

  private Optional<String> text(JsonNode value, String place) {
    if (!value.isTextual()) {
      issues.add(place, value, "It was not taken: a text is expected.");
      return Optional.empty();
    }
    String text = value.textValue();
    if (hasHalfCharacter(text)) {
      issues.add(place, value, "It was not taken: it contains an unpaired surrogate.");
      return Optional.empty();
    }
    return Optional.of(text).filter(each -> !Texts.isBlank(each));
  }

  private static boolean hasHalfCharacter(String text) {
    return text.codePoints().anyMatch(each -> each >= 0xd800 && each <= 0xdfff);
  }

  /** Takes the texts of a field. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    List<JsonNode> values = list(name);
    for (int i = 0; i < values.size(); i++) {
      text(values.get(i), pointer(name) + "/" + i).ifPresent(texts::add);
    }
    return texts;
  }

  /** Takes the object of a field; empty: there is none. */
  Optional<BomObject> object(String name) {
    return take(name).flatMap(value -> object(value, pointer(name)));
  }

  /** Takes the objects of a field. */
  List<BomObject> objects(String name) {
    List<BomObject> objects = new ArrayList<>();
    List<JsonNode> values = list(name);
    for (int i = 0; i < values.size(); i++) {
      object(values.get(i), pointer(name) + "/" + i).ifPresent(objects::add);
    }
    return objects;
  }

  private Optional<BomObject> object(JsonNode value, String place) {
    if (!value.isObject()) {
      issues.add(place, value, "It was not taken: an object is expected.");
      return Optional.empty();
    }
    BomObject child = new BomObject(value, place, issues);
    children.add(child);
    return Optional.of(child);
  }

  private List<JsonNode> list(String name) {
    Optional<JsonNode> value = take(name);
    if (value.isPresent() && !value.get().isArray()) {
      issues.add(pointer(name), value.get(), "It was not taken: a list is expected.");
      return List.of();
    }
    List<JsonNode> values = new ArrayList<>();
    value.ifPresent(list -> list.forEach(values::add));
    return values;
  }

  private Optional<JsonNode> take(String name) {
    taken.add(name);
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  /** Tells whether a field is present. */
  boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** Takes a field; tells whether it is a number, or is not there. */
  boolean isNumber(String name, int number) {
    return take(name).filter(value -> !value.isInt() || value.intValue() != number).isEmpty();
  }

  /** Passes over a field that states nothing of its own. */
  void passOver(String name) {
    taken.add(name);
  }

  /** Leaves a field, for a reason. */
  void leave(String name, String done) {
    take(name).ifPresent(value -> issues.add(pointer(name), value, done));
  }

  /** Leaves some texts of a field, for a reason. */
  void leaveTexts(String name, Predicate<String> isLeft, String done) {
    JsonNode list = node.path(name);
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      JsonNode value = list.get(i);
      if (value.isTextual() && isLeft.test(value.textValue())) {
        issues.add(pointer(name) + "/" + i, value, done);
      }
    }
  }

  /** Leaves the whole object, for a reason. */
  void leave(String done) {
    markLeft();
    issues.add(pointer, node, done);
  }

  private void markLeft() {
    left = true;
    children.forEach(BomObject::markLeft);
  }

  /** Tells whether the object, or one that contains it, is left as a whole. */
  boolean isLeft() {
    return left;
  }

  /** Notes something about the object that does not prevent that it is taken. */
  void note(String done) {
    issues.add(pointer, "", done);
  }

  /** Reports what is not taken, here and in all parts that were asked for. */
  void finish() {
    if (left) {
      return;
    }
    node.properties().stream()
        .filter(field -> !taken.contains(field.getKey()) && !field.getValue().isNull())
        .forEach(field -> issues.add(pointer(field.getKey()), field.getValue(), NO_PLACE));
    children.forEach(BomObject::finish);
  }
}
