// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.standard.framework.IdKey;
import io.github.aims4j.standard.framework.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The mappings to one framework, by the keys of its ids. */
final class FrameworkIndex {

  private final Framework framework;
  private final List<Correspondence> all = new ArrayList<>();
  private final TreeMap<String, List<Correspondence>> byKey = new TreeMap<>();
  private final Map<String, String> spelling = new TreeMap<>();

  FrameworkIndex(Framework framework) {
    this.framework = framework;
  }

  void add(Correspondence correspondence) {
    all.add(correspondence);
    for (String id : correspondence.otherIds()) {
      String key = framework.key(id);
      spelling.putIfAbsent(key, id);
      byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(correspondence);
    }
  }

  List<Correspondence> all() {
    return List.copyOf(all);
  }

  /** Returns the mappings of a key and of what lies within it, as the keys are in order. */
  List<Correspondence> of(String key) {
    List<Correspondence> parts =
        byKey.subMap(key + ".", key + "/").values().stream().flatMap(List::stream).toList();
    return Stream.concat(byKey.getOrDefault(key, List.of()).stream(), parts.stream())
        .distinct()
        .toList();
  }

  /** Returns what a text means here: a part that is listed or mapped, or the one around it. */
  Optional<CrosswalkReading> read(String text) {
    String key = key(text);
    Optional<FrameworkPart> part = framework.part(key);
    boolean isListed = part.filter(each -> framework.key(each.id()).equals(key)).isPresent();
    if (!isListed && !of(key).isEmpty()) {
      return Optional.of(reading(spelling.getOrDefault(key, key), part));
    }
    // A bare number within a clause is rather one of the standard.
    return part.filter(each -> isListed || !Character.isDigit(IdKey.of(text).charAt(0)))
        .map(each -> reading(each.id(), part));
  }

  private CrosswalkReading reading(String id, Optional<FrameworkPart> part) {
    return new CrosswalkReading(
        Optional.of(framework), id, part.flatMap(FrameworkPart::title), of(framework.key(id)));
  }

  String key(String text) {
    return framework.key(framework.names().keyAfterName(text).orElse(text));
  }

  /** Returns the ids of the framework: those of its list or, without one, those mapped. */
  Vocabulary<String> vocabulary() {
    List<String> ids =
        framework.parts().isEmpty()
            ? List.copyOf(spelling.values())
            : framework.parts().stream().map(FrameworkPart::id).toList();
    return new Vocabulary<>(framework.reference(), ids, id -> id);
  }
}
