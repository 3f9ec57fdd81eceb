// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.tables.AttributePath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets attributes in the JSON of a record. */
final class TreeEdit {

  private final ObjectNode record;

  TreeEdit(ObjectNode record) {
    this.record = record;
  }

  /** Where a value was set: the object and the field. */
  record Place(ObjectNode owner, String field) {}

  /** Returns the number of parts to which an attribute belongs; 1 if it is one of the record. */
  int parts(AttributePath path) {
    return path.isInParts() ? owners(path).size() : 1;
  }

  /**
   * Sets the values of one part, or adds them if the attribute is a list.
   *
   * @param path the attribute
   * @param part the number of the part, from 0; missing parts are added
   * @param values the values; one if the attribute is no list
   */
  Place set(AttributePath path, int part, List<JsonNode> values) {
    ObjectNode owner = owner(path, part);
    Step last = path.last();
    if (last.list()) {
      ArrayNode list =
          owner.get(last.name()) instanceof ArrayNode there ? there : owner.putArray(last.name());
      list.addAll(values);
    } else {
      owner.set(last.name(), values.get(0));
    }
    return new Place(owner, last.name());
  }

  /** Returns the value of a part; empty: it has none, or there is no such part. */
  Optional<JsonNode> value(AttributePath path, int part) {
    if (path.isInParts()) {
      List<ObjectNode> owners = owners(path);
      return part < owners.size()
          ? below(
              Optional.of(owners.get(part)),
              path.steps().subList(innermostList(path) + 1, path.steps().size()))
          : Optional.empty();
    }
    return below(Optional.of(record), path.steps());
  }

  private static Optional<JsonNode> below(Optional<JsonNode> node, List<Step> steps) {
    Optional<JsonNode> current = node;
    for (Step step : steps) {
      current = current.map(each -> each.get(step.name()));
    }
    return current;
  }

  /** Removes the values of a part. */
  void clear(AttributePath path, int part) {
    if (part < parts(path)) {
      owner(path, part).remove(path.last().name());
    }
  }

  private ObjectNode owner(AttributePath path, int part) {
    if (!path.isInParts()) {
      return below(record, path.steps().subList(0, path.steps().size() - 1));
    }
    List<ObjectNode> owners = owners(path);
    if (part < owners.size()) {
      return below(owners.get(part), inner(path));
    }
    ArrayNode list = firstList(path);
    ObjectNode added = list.addObject();
    for (int i = owners.size(); i < part; i++) {
      added = list.addObject();
    }
    return below(added, inner(path));
  }

  /** Returns the existing parts, in order. */
  private List<ObjectNode> owners(AttributePath path) {
    List<JsonNode> nodes = List.of(record);
    for (Step step : path.steps().subList(0, innermostList(path) + 1)) {
      List<JsonNode> next = new ArrayList<>();
      for (JsonNode node : nodes) {
        JsonNode value = node.get(step.name());
        if (value instanceof ArrayNode list) {
          list.forEach(next::add);
        } else if (value != null) {
          next.add(value);
        }
      }
      nodes = next;
    }
    return nodes.stream().map(ObjectNode.class::cast).toList();
  }

  /** Returns the list to which a part is added: the innermost one of the first outer part. */
  private ArrayNode firstList(AttributePath path) {
    ObjectNode node = record;
    int innermost = innermostList(path);
    for (Step step : path.steps().subList(0, innermost)) {
      node = step.list() ? first(list(node, step)) : object(node, step);
    }
    return list(node, path.steps().get(innermost));
  }

  private static ObjectNode below(ObjectNode node, List<Step> steps) {
    ObjectNode current = node;
    for (Step step : steps) {
      current = object(current, step);
    }
    return current;
  }

  private static List<Step> inner(AttributePath path) {
    return path.steps().subList(innermostList(path) + 1, path.steps().size() - 1);
  }

  private static int innermostList(AttributePath path) {
    int index = path.steps().size() - 2;
    while (!path.steps().get(index).list()) {
      index--;
    }
    return index;
  }

  private static ObjectNode object(ObjectNode node, Step step) {
    return node.get(step.name()) instanceof ObjectNode there ? there : node.putObject(step.name());
  }

  private static ArrayNode list(ObjectNode node, Step step) {
    return node.get(step.name()) instanceof ArrayNode there ? there : node.putArray(step.name());
  }

  private static ObjectNode first(ArrayNode list) {
    return list.get(0) instanceof ObjectNode there ? there : list.addObject();
  }
}
