// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extension.Field;
import io.github.aims4j.base.Extension.Fields;
import io.github.aims4j.base.Extension.Items;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The changes of a tree of attributes, which are applied from the outside inwards. */
final class Patch {

  /** The whole to which the changes belong, in messages. */
  private final String whole;

  /** The changes at the next level by name or number, each with what is left of its place. */
  private final Map<String, List<Step>> steps = new LinkedHashMap<>();

  /** A change, and the names and numbers from here to its place. */
  private record Step(AttributeChange change, List<String> tokens) {

    boolean isHere() {
      return tokens.size() == 1;
    }

    Step inside() {
      return new Step(change, tokens.subList(1, tokens.size()));
    }
  }

  private Patch(String whole) {
    this.whole = whole;
  }

  static Patch of(String whole, List<AttributeChange> changes) {
    Patch patch = new Patch(whole);
    changes.forEach(change -> patch.add(new Step(change, Pointers.tokens(change.path()))));
    return patch;
  }

  private void add(Step step) {
    steps.computeIfAbsent(step.tokens().get(0), token -> new ArrayList<>()).add(step);
  }

  private Optional<Patch> inside(List<Step> here) {
    Patch inside = new Patch(whole);
    here.stream().filter(step -> !step.isHere()).map(Step::inside).forEach(inside::add);
    return inside.steps.isEmpty() ? Optional.empty() : Optional.of(inside);
  }

  Fields applyTo(Fields before) {
    Map<String, Extension> values = new LinkedHashMap<>();
    before.values().forEach(field -> values.put(field.name(), field.value()));
    steps.forEach((name, here) -> apply(values, name, here));
    return new Fields(
        values.entrySet().stream()
            .map(entry -> new Field(entry.getKey(), entry.getValue()))
            .toList());
  }

  private void apply(Map<String, Extension> values, String name, List<Step> here) {
    for (Step step : here) {
      if (step.isHere()) {
        require(step.change(), Optional.ofNullable(values.get(name)));
        step.change()
            .after()
            .ifPresentOrElse(after -> values.put(name, after), () -> values.remove(name));
      }
    }
    inside(here).ifPresent(patch -> values.put(name, patch.applyTo(values.get(name), here)));
  }

  private Extension applyTo(@Nullable Extension before, List<Step> here) {
    if (before instanceof Fields fields) {
      return applyTo(fields);
    } else if (before instanceof Items items) {
      return applyTo(items);
    }
    throw differs(here.get(here.size() - 1).change());
  }

  private Items applyTo(Items before) {
    List<Extension> values = placed(before.values());
    steps.forEach(
        (token, here) ->
            inside(here)
                .ifPresent(
                    patch -> {
                      int index = index(token, values.size(), here);
                      values.set(index, patch.applyTo(values.get(index), here));
                    }));
    return new Items(values);
  }

  /** Takes out what is gone or moves, and fills up the places of what is new or moved. */
  private List<Extension> placed(List<Extension> before) {
    Map<Integer, Extension> placed = new TreeMap<>();
    Map<Integer, Extension> left = new TreeMap<>();
    for (int i = 0; i < before.size(); i++) {
      left.put(i, before.get(i));
    }
    Map<Integer, AttributeChange> targets = new HashMap<>();
    steps.forEach(
        (token, here) ->
            here.stream()
                .filter(Step::isHere)
                .map(Step::change)
                .forEach(change -> take(change, token, left, placed, targets)));
    Iterator<Extension> rest = left.values().iterator();
    int size = left.size() + placed.size();
    List<Extension> result = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Extension value = placed.get(i);
      if (value == null && !rest.hasNext()) {
        throw differs(targets.values().iterator().next());
      }
      result.add(value == null ? rest.next() : value);
    }
    return result;
  }

  private void take(
      AttributeChange change,
      String token,
      Map<Integer, Extension> left,
      Map<Integer, Extension> placed,
      Map<Integer, AttributeChange> targets) {
    int index = number(token, change);
    if (change.type() == ChangeType.GONE) {
      require(change, Optional.ofNullable(left.remove(index)));
      return;
    }
    Optional<Extension> value =
        change.movedFrom().isPresent()
            ? Optional.ofNullable(left.remove(last(change.movedFrom().get(), change)))
            : change.after();
    placed.put(index, value.orElseThrow(() -> differs(change)));
    if (targets.put(index, change) != null) {
      throw differs(change);
    }
  }

  private int last(String pointer, AttributeChange change) {
    List<String> tokens = Pointers.tokens(pointer);
    return number(tokens.get(tokens.size() - 1), change);
  }

  private int number(String token, AttributeChange change) {
    try {
      return Integer.parseInt(token);
    } catch (NumberFormatException e) {
      throw differs(change);
    }
  }

  private int index(String token, int size, List<Step> here) {
    AttributeChange change = here.get(here.size() - 1).change();
    int index = number(token, change);
    if (index < 0 || index >= size) {
      throw differs(change);
    }
    return index;
  }

  private void require(AttributeChange change, Optional<Extension> present) {
    if (!present.equals(change.before())) {
      throw differs(change);
    }
  }

  private IllegalArgumentException differs(AttributeChange change) {
    return new IllegalArgumentException(
        "The diff does not apply to %s: it has \"%s\", and the AIMS has another value there."
            .formatted(whole, change));
  }
}
