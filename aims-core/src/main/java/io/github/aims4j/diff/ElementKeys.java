// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extension.Fields;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;

/** The attributes that tell the elements of a list from each other, those that say most first. */
final class ElementKeys {

  static final List<String> NAMES =
      List.of(
          "id",
          "label",
          "annexControl",
          "ownControl",
          "risk",
          "nonconformity",
          "subject",
          "scheme",
          "reference",
          "number",
          "title",
          "name",
          "description",
          "date");

  private ElementKeys() {}

  /** Returns the value of a key, if the element has it as a text. */
  static Optional<String> value(Extension element, String key) {
    return element instanceof Fields fields
        ? fields
            .get(key)
            .filter(Extension.Text.class::isInstance)
            .map(text -> ((Extension.Text) text).value())
        : Optional.empty();
  }

  /** Returns what tells an element from others; empty: it has nothing of the kind. */
  static Optional<String> name(Extension element) {
    return NAMES.stream()
        .flatMap(key -> value(element, key).stream())
        .filter(value -> !Texts.isBlank(value))
        .findFirst();
  }
}
