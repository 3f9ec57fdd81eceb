// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * One change of a JSON document.
 *
 * @param document the changed document
 * @param pointer the place of the change, or of what contained a removed value
 * @param what what was done there
 */
public record Edit(JsonNode document, String pointer, String what) {

  private static final String REMOVED = "removed";
  private static final String BLANKED = "blanked";
  private static final String MADE_NULL = "made null";
  private static final Set<String> NOTHING = Set.of(BLANKED, MADE_NULL, "with {}");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Returns each way to change one value of a document. */
  public static List<Edit> all(JsonNode document) {
    return pointers(document).stream().flatMap(each -> at(document, each).stream()).toList();
  }

  /** Returns one of them. */
  public static Edit any(JsonNode document, Random random) {
    List<String> pointers = pointers(document);
    List<Edit> edits = at(document, pointers.get(random.nextInt(pointers.size())));
    return edits.get(random.nextInt(edits.size()));
  }

  private static List<Edit> at(JsonNode document, String pointer) {
    List<Edit> edits = new ArrayList<>();
    JsonNode value = document.at(pointer);
    if (value.isTextual()) {
      add(document, pointer, "changed", set(JSON.textNode(value.textValue() + "x")), edits);
      add(document, pointer, BLANKED, set(JSON.textNode("")), edits);
    }
    if (!value.isContainerNode()) {
      add(document, pointer, "made a number", set(JSON.numberNode(7)), edits);
      add(document, pointer, "made an object", set(JSON.objectNode()), edits);
    }
    add(document, pointer, "made a word", set(JSON.textNode("word")), edits);
    add(document, pointer, MADE_NULL, set(JSON.nullNode()), edits);
    add(document, pointer, REMOVED, Edit::remove, edits);
    if (value.isObject()) {
      JsonNode longer = ((ObjectNode) value.deepCopy()).put("unknown", "x");
      add(document, pointer, "with a member", set(longer), "/unknown", edits);
    } else if (value.isArray()) {
      for (JsonNode item : new JsonNode[] {JSON.textNode("x"), JSON.objectNode()}) {
        JsonNode longer = ((ArrayNode) value.deepCopy()).add(item);
        add(document, pointer, "with " + item, set(longer), "/" + value.size(), edits);
      }
    }
    return edits;
  }

  private static List<String> pointers(JsonNode document) {
    List<String> pointers = new ArrayList<>();
    collect(document, "", pointers);
    pointers.remove("");
    return pointers;
  }

  private static void collect(JsonNode node, String pointer, List<String> pointers) {
    pointers.add(pointer);
    node.properties()
        .forEach(
            each -> collect(each.getValue(), pointer + "/" + escaped(each.getKey()), pointers));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), pointer + "/" + i, pointers);
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static BiPredicate<JsonNode, String> set(JsonNode value) {
    return (parent, name) -> {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) parent).set(Integer.parseInt(name), value);
      }
      return true;
    };
  }

  private static boolean remove(JsonNode parent, String name) {
    if (parent instanceof ObjectNode object) {
      object.remove(name);
    } else {
      ((ArrayNode) parent).remove(Integer.parseInt(name));
    }
    return false;
  }

  private static void add(
      JsonNode document,
      String pointer,
      String what,
      BiPredicate<JsonNode, String> change,
      List<Edit> edits) {
    add(document, pointer, what, change, "", edits);
  }

  private static void add(
      JsonNode document,
      String pointer,
      String what,
      BiPredicate<JsonNode, String> change,
      String within,
      List<Edit> edits) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode changed = document.deepCopy();
    boolean isThere = change.test(changed.at(place.head()), place.last().getMatchingProperty());
    if (!changed.equals(document)) {
      edits.add(
          isThere
              ? new Edit(changed, pointer + within, what)
              : new Edit(changed, place.head().toString(), pointer + " " + what));
    }
  }

  /** Tells whether the change took something away, or put something that states nothing. */
  public boolean isLoss() {
    return what.endsWith(REMOVED) || NOTHING.contains(what);
  }

  /**
   * Tells whether an import took no notice of the change: the AIMS is the same, and no issue is
   * about the changed value or about what contains it. What was removed must be missing.
   *
   * @param before the import of the document
   * @param after the import of the changed document
   */
  public boolean isPassedOver(ExchangeResult before, ExchangeResult after) {
    return after.aims().equals(before.aims())
        && after.issues().stream().noneMatch(this::isNamedBy)
        && (!what.endsWith(REMOVED) || after.issues().equals(before.issues()));
  }

  private boolean isNamedBy(ExchangeIssue issue) {
    return pointer.equals(issue.pointer()) || pointer.startsWith(issue.pointer() + "/");
  }

  @Override
  public String toString() {
    return pointer + ": " + what;
  }
}
