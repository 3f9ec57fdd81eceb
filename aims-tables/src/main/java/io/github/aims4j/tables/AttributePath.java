// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The path from a record to an attribute of it or of its parts, such as {@code acceptance.date}.
 *
 * @param name the names of the attributes, with dots between
 * @param steps the attributes
 * @param schema the schema of one value
 */
record AttributePath(String name, List<Step> steps, JsonNode schema) {

  /**
   * An attribute on a path.
   *
   * @param name its name
   * @param list whether it is a list
   * @param type the type of its objects; absent: its values are no objects
   */
  record Step(String name, boolean list, Optional<String> type) {}

  /** Returns the form of the values. */
  ValueForm form() {
    return ValueForm.of(schema);
  }

  /**
   * Returns the type of record to which the values refer; empty: any, or they are no references.
   * The id of a record itself refers to none.
   */
  String record() {
    return name.equals("id") ? "" : ValueForm.recordOf(schema);
  }

  /** Returns the last step. */
  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Tells whether a step before the last is a list, so that each of several parts has a value. */
  boolean isInParts() {
    return steps.subList(0, steps.size() - 1).stream().anyMatch(Step::list);
  }

  /** Tells whether there can be several values. */
  boolean isList() {
    return steps.stream().anyMatch(Step::list);
  }

  /**
   * Returns the values of a record, in order. A part without a value counts as one that is missing,
   * so that the values of two attributes of the same parts are aligned.
   */
  List<Optional<JsonNode>> values(JsonNode record) {
    List<Optional<JsonNode>> nodes = List.of(Optional.of(record));
    for (Step step : steps) {
      List<Optional<JsonNode>> next = new ArrayList<>();
      nodes.forEach(node -> values(step, node).forEach(next::add));
      nodes = next;
    }
    return nodes.stream().anyMatch(Optional::isPresent) ? nodes : List.of();
  }

  private Stream<Optional<JsonNode>> values(Step step, Optional<JsonNode> node) {
    Optional<JsonNode> value = node.map(each -> each.get(step.name()));
    if (!step.list()) {
      return Stream.of(value);
    }
    List<Optional<JsonNode>> items =
        value.stream()
            .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
            .map(Optional::of)
            .toList();
    return items.isEmpty() && step.equals(last()) && isInParts()
        ? Stream.of(Optional.empty())
        : items.stream();
  }
}
