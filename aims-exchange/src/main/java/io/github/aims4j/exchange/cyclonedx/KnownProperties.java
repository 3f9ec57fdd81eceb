// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.base.ExternalId;
import io.github.aims4j.internal.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The properties of an object that this library wrote; others are left. */
final class KnownProperties {

  private final Map<String, List<Value>> byName = new LinkedHashMap<>();

  private KnownProperties() {}

  private record Value(BomObject property, String text) {}

  static KnownProperties of(BomObject object) {
    KnownProperties known = new KnownProperties();
    for (BomObject property : object.objects("properties")) {
      Optional<String> name = property.text("name");
      Optional<String> value = property.text("value");
      if (name.isPresent() && value.isPresent() && name.get().startsWith(Property.PREFIX)) {
        known
            .byName
            .computeIfAbsent(name.get(), each -> new ArrayList<>())
            .add(new Value(property, value.get()));
      } else {
        property.leave("It was not taken: the property is not one of this library.");
      }
    }
    return known;
  }

  /** Tells whether a property is stated that nobody has taken. */
  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Takes the texts of a property. */
  List<String> texts(String name) {
    List<Value> values = byName.remove(name);
    return values == null ? List.of() : values.stream().map(Value::text).toList();
  }

  /** Takes the only text of a property; further ones are left. */
  Optional<String> text(String name) {
    return only(name).map(Value::text);
  }

  private Optional<Value> only(String name) {
    List<Value> values = byName.remove(name);
    if (values == null) {
      return Optional.empty();
    }
    values
        .subList(1, values.size())
        .forEach(each -> each.property().leave("It was not taken: the property occurs before."));
    return Optional.of(values.get(0));
  }

  /** Takes true or false; another word is left. */
  Optional<Boolean> truth(String name) {
    return only(name).flatMap(value -> known(value, List.of(true, false), String::valueOf));
  }

  /** Takes the constants of a property; other words are left. */
  <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
    List<Value> values = byName.remove(name);
    return values == null
        ? List.of()
        : values.stream().flatMap(value -> constant(value, type).stream()).toList();
  }

  /** Takes the only constant of a property; another word, and further ones, are left. */
  <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    return only(name).flatMap(value -> constant(value, type));
  }

  private static <E extends Enum<E>> Optional<E> constant(Value value, Class<E> type) {
    return known(value, List.of(type.getEnumConstants()), Property::word);
  }

  private static <T> Optional<T> known(Value value, List<T> all, Function<T, String> word) {
    Optional<T> known =
        all.stream().filter(each -> word.apply(each).equals(value.text())).findFirst();
    if (known.isEmpty()) {
      value.property().leave("It was not taken: the value is not known.");
    }
    return known;
  }

  /** Takes names elsewhere. */
  List<ExternalId> externalIds() {
    List<ExternalId> ids = new ArrayList<>();
    for (String name : List.copyOf(byName.keySet())) {
      String scheme =
          name.startsWith(Property.EXTERNAL_ID)
              ? name.substring(Property.EXTERNAL_ID.length())
              : "";
      if (!Texts.isBlank(scheme)) {
        texts(name)
            .forEach(value -> ids.add(ExternalId.builder().scheme(scheme).value(value).build()));
      }
    }
    return ids;
  }

  /** Leaves a property, for a reason. */
  void leave(String name, String done) {
    List<Value> values = byName.remove(name);
    if (values != null) {
      values.forEach(each -> each.property().leave(done));
    }
  }

  /** Leaves what was not asked for. */
  void finish() {
    byName.values().stream()
        .flatMap(List::stream)
        .map(Value::property)
        .filter(property -> !property.isLeft())
        .forEach(property -> property.leave("It was not taken: the property is not known here."));
  }
}
