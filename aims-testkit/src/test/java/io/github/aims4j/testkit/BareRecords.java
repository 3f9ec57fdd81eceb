// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.fixtures.Attribute;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.planning.Risk;
import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Records that state no more than their invariants demand, and no evidence. */
final class BareRecords {

  private static final Id<Risk> ID = Id.of("bare-record");

  private BareRecords() {}

  /** A record of a type for an AIMS: what it must refer to is a record of the AIMS, if there is. */
  static Entity<?> of(ModelType<?> type, Aims aims) {
    Map<String, Object> values =
        IntStream.range(0, 4)
            .mapToObj(variant -> with(Samples.values(type, variant), "id", ID))
            .filter(each -> build(type, each).isPresent())
            .findFirst()
            .orElseThrow();
    for (Attribute attribute : type.attributes()) {
      Map<String, Object> now = values;
      values =
          least(attribute, aims)
              .map(value -> with(now, attribute.name(), value))
              .filter(each -> build(type, each).isPresent())
              .findFirst()
              .orElse(now);
    }
    return (Entity<?>) build(type, values).orElseThrow();
  }

  private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.put(name, value);
    return changed;
  }

  private static Optional<Object> build(ModelType<?> type, Map<String, Object> values) {
    try {
      return Optional.of(type.build(values));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Stream<Object> least(Attribute attribute, Aims aims) {
    if (attribute.name().equals("id")) {
      return Stream.empty();
    } else if (attribute.name().equals("extensions")) {
      return Stream.of(Extensions.none());
    } else if (attribute.isList()) {
      return Stream.of(List.of());
    } else if (attribute.valueType() == Integer.class) {
      return Stream.of(OptionalInt.empty());
    } else if (attribute.isOptional()) {
      return Stream.of(Optional.empty());
    }
    return attribute.valueType() instanceof ParameterizedType id
            && id.getActualTypeArguments()[0] instanceof Class<?> target
        ? aims.records().filter(target::isInstance).limit(1).map(Entity::id)
        : Stream.empty();
  }
}
