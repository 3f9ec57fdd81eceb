// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extension.Fields;
import io.github.aims4j.base.Extension.Items;
import io.github.aims4j.base.Id;
import io.github.aims4j.diff.RecordForm;
import io.github.aims4j.json.AimsJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A named edit of an AIMS, as a person makes it in a document. */
final class Edit {

  private static final RecordForm FORM = AimsJson.standard().recordForm();

  private final String name;
  private final UnaryOperator<Aims> edits;

  private Edit(String name, UnaryOperator<Aims> edits) {
    this.name = name;
    this.edits = edits;
  }

  static Edit named(String name) {
    return new Edit(name, UnaryOperator.identity());
  }

  String name() {
    return name;
  }

  Aims applyTo(Aims aims) {
    return edits.apply(aims);
  }

  /** Adds another step. */
  Edit then(UnaryOperator<Aims> step) {
    return new Edit(name, aims -> step.apply(edits.apply(aims)));
  }

  /** Removes a record, whatever refers to it. */
  Edit without(String id) {
    return then(aims -> aims.without(Id.of(id)));
  }

  /** Adds a copy of a record under another id. */
  Edit copy(String id, String newId) {
    return then(aims -> aims.with(record(aims, id, fields -> fields.with("id", text(newId)))));
  }

  /** Sets an attribute or replaces an element. */
  Edit set(String id, String pointer, String value) {
    return edit(id, pointer, (parent, last) -> set(parent, last, text(value)));
  }

  /** Removes an attribute or an element. */
  Edit drop(String id, String pointer) {
    return edit(id, pointer, Edit::drop);
  }

  /** Inserts a text before an element. */
  Edit insert(String id, String pointer, String value) {
    return edit(id, pointer, (parent, last) -> insert(parent, last, text(value)));
  }

  /** Moves an element of a list to another place in it. */
  Edit move(String id, String list, int from, int to) {
    return edit(
        id,
        list + "/" + from,
        (parent, last) -> {
          List<Extension> values = new ArrayList<>(((Items) parent).values());
          values.add(to, values.remove(from));
          return new Items(values);
        });
  }

  /** Adds a copy of an element to the end of its list. */
  Edit repeat(String id, String pointer) {
    return edit(
        id,
        pointer,
        (parent, last) -> {
          List<Extension> values = new ArrayList<>(((Items) parent).values());
          values.add(values.get(Integer.parseInt(last)));
          return new Items(values);
        });
  }

  /** Changes what holds the last part of a pointer. */
  private interface Change {
    Extension apply(Extension parent, String last);
  }

  private Edit edit(String id, String pointer, Change change) {
    List<String> tokens = Arrays.asList(pointer.substring(1).split("/"));
    return then(
        aims -> aims.with(record(aims, id, fields -> (Fields) changed(fields, tokens, change))));
  }

  private static Entity<?> record(Aims aims, String id, UnaryOperator<Fields> edit) {
    Entity<?> record = aims.find(Id.of(id)).orElseThrow();
    return FORM.record(record.kind(), edit.apply(FORM.attributes(record)));
  }

  private static Extension changed(Extension value, List<String> tokens, Change change) {
    String token = tokens.get(0);
    if (tokens.size() == 1) {
      return change.apply(value, token);
    }
    Extension child = changed(child(value, token), tokens.subList(1, tokens.size()), change);
    return set(value, token, child);
  }

  private static Extension child(Extension value, String token) {
    return value instanceof Fields fields
        ? fields.get(token).orElseThrow()
        : ((Items) value).values().get(Integer.parseInt(token));
  }

  private static Extension set(Extension parent, String token, Extension value) {
    if (parent instanceof Fields fields) {
      return fields.with(token, value);
    }
    List<Extension> values = new ArrayList<>(((Items) parent).values());
    values.set(Integer.parseInt(token), value);
    return new Items(values);
  }

  private static Extension drop(Extension parent, String token) {
    if (parent instanceof Fields fields) {
      return new Fields(
          fields.values().stream().filter(field -> !field.name().equals(token)).toList());
    }
    List<Extension> values = new ArrayList<>(((Items) parent).values());
    values.remove(Integer.parseInt(token));
    return new Items(values);
  }

  private static Extension insert(Extension parent, String token, Extension value) {
    List<Extension> values = new ArrayList<>(((Items) parent).values());
    values.add(Integer.parseInt(token), value);
    return new Items(values);
  }

  private static Extension text(String text) {
    return Extension.of(text);
  }

  @Override
  public String toString() {
    return name;
  }
}
