// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.json.AimsJsonException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the records of rows from their JSON, by the reader of documents and its rules. What it
 * refuses is taken out of the record, cell by cell.
 */
final class RecordReader {

  private static final int MOST_ROUNDS = 100;

  private RecordReader() {}

  /**
   * Reads a record.
   *
   * @param type the class of the record
   * @param tree its JSON, from which refused values are removed
   * @param draft the row, to which refused cells are returned
   * @return the record; empty: it is refused as a whole, and the draft has the reason
   */
  static <T> Optional<T> read(Class<T> type, ObjectNode tree, RowDraft draft) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      try {
        return Optional.of(RecordTree.record(type, tree));
      } catch (AimsJsonException e) {
        Finding problem = e.problems().get(0).finding();
        if (!remove(problem, tree, draft)) {
          draft.refuse(problem.message());
          return Optional.empty();
        }
        new RowCompletion(draft).takeOutLacking(type.getSimpleName());
      }
    }
    draft.refuse("Too many of its values are not allowed.");
    return Optional.empty();
  }

  private static boolean remove(Finding problem, ObjectNode tree, RowDraft draft) {
    List<RowDraft.Placed> refused =
        tree.at(problem.path()) instanceof ObjectNode whole
            ? within(whole, problem.message(), draft, !problem.path().isEmpty())
            : at(problem.path(), tree, draft);
    refused.forEach(placed -> draft.takeBack(placed, problem.message()));
    return !refused.isEmpty();
  }

  /** Returns the cells of an object that the message names, or all of them. */
  private static List<RowDraft.Placed> within(
      ObjectNode whole, String message, RowDraft draft, boolean orAll) {
    Set<JsonNode> owners = objectsIn(whole);
    List<RowDraft.Placed> placed =
        draft.placed().stream().filter(each -> owners.contains(each.place().owner())).toList();
    List<RowDraft.Placed> named =
        placed.stream().filter(each -> message.contains(each.place().field())).toList();
    return named.isEmpty() && orAll ? placed : named;
  }

  /** Returns the objects of which a node consists, itself included; equal ones are several. */
  static Set<JsonNode> objectsIn(JsonNode node) {
    Set<JsonNode> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    addObjects(node, nodes);
    return nodes;
  }

  private static void addObjects(JsonNode node, Set<JsonNode> nodes) {
    if (node.isObject()) {
      nodes.add(node);
    }
    node.forEach(each -> addObjects(each, nodes));
  }

  /** Returns the cells of the attribute at a pointer, which can be that of an item of a list. */
  private static List<RowDraft.Placed> at(String pointer, ObjectNode tree, RowDraft draft) {
    String owner = pointer;
    String field = "";
    do {
      int slash = owner.lastIndexOf('/');
      if (slash < 0) {
        return List.of();
      }
      field = owner.substring(slash + 1);
      owner = owner.substring(0, slash);
    } while (!(tree.at(owner) instanceof ObjectNode));
    Set<JsonNode> owners = Collections.newSetFromMap(new IdentityHashMap<>());
    owners.add(tree.at(owner));
    String name = field;
    return draft.placed().stream()
        .filter(each -> owners.contains(each.place().owner()) && each.place().field().equals(name))
        .toList();
  }
}
