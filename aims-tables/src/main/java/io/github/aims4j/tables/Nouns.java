// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.base.RecordKind;
import java.util.Arrays;

/** Types of records in sentences. */
final class Nouns {

  private Nouns() {}

  /** Returns the term for a type, such as {@code AI system}. */
  static String of(String type) {
    return Arrays.stream(RecordKind.values())
        .filter(kind -> kind.typeName().equals(type))
        .findFirst()
        .map(RecordKind::term)
        .orElse("control");
  }

  /** Returns the term for a type with its article. */
  static String withArticle(String type) {
    String term = of(type);
    return ("AEIOaeio".indexOf(term.charAt(0)) < 0 ? "a " : "an ") + term;
  }
}
