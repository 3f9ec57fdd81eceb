// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.standard.framework.FrameworkNames;
import io.github.aims4j.standard.framework.IdKey;
import io.github.aims4j.standard.framework.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ids of ISO/IEC 42001:2023, however spelled. */
final class StandardIds {

  static final Vocabulary<Provision> PROVISIONS =
      new Vocabulary<>("ISO/IEC 42001:2023", Provision.all(), Provision::id);

  private static final Vocabulary<Obligation> OBLIGATIONS =
      new Vocabulary<>("ISO/IEC 42001:2023", Obligation.all(), Obligation::citation);

  private static final FrameworkNames NAMES =
      new FrameworkNames(
          "iso-42001",
          "ISO/IEC 42001:2023",
          List.of("ISO/IEC 42001", "ISO 42001", "ISO 42001:2023", "42001"));

  private static final Pattern WORD = Pattern.compile("^(?:CLAUSE|CONTROL|ANNEX)\\.");

  private StandardIds() {}

  /** Returns the provision with an id, or the clause of an obligation; empty: there is none. */
  static Optional<Provision> find(String text) {
    String key = key(text);
    Optional<Provision> provision = PROVISIONS.find(key);
    return provision.isPresent() ? provision : OBLIGATIONS.find(key).map(Obligation::provision);
  }

  static String key(String text) {
    String key = NAMES.keyAfterName(text).orElseGet(() -> IdKey.of(text));
    return WORD.matcher(key).replaceFirst("");
  }
}
