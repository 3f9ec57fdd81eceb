// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes ids of texts: the same bill and AIMS always lead to the same ids. */
final class Ids {

  /** Leaves room for a suffix. */
  private static final int LONGEST = Id.MAX_LENGTH - 12;

  private final Aims base;
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> lastNumbers = new HashMap<>();

  Ids(Aims base) {
    this.base = base;
  }

  /**
   * Returns an id, with a suffix if it is taken.
   *
   * @param text the text from which it is made
   * @param kind the kind of the record, which is the name if the text has neither letter nor digit
   * @param isSame tells whether an existing record is the one that is identified
   */
  <T extends Entity<T>> Id<T> make(String text, RecordKind kind, Predicate<Entity<?>> isSame) {
    String slug = slug(text);
    return free(slug.isEmpty() ? slug(kind.term()) : slug, isSame);
  }

  /** Returns the id itself; empty: it is no valid id, or another record has it. */
  <T extends Entity<T>> Optional<Id<T>> take(String id, Predicate<Entity<?>> isSame) {
    Optional<Id<T>> taken = Ids.<T>valid(id).filter(each -> isFree(each.value(), isSame));
    taken.ifPresent(each -> used.add(each.value()));
    return taken;
  }

  private static <T extends Entity<T>> Optional<Id<T>> valid(String id) {
    try {
      return Optional.of(Id.of(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private <T extends Entity<T>> Id<T> free(String wanted, Predicate<Entity<?>> isSame) {
    String id = wanted;
    int number = lastNumbers.getOrDefault(wanted, 1);
    while (!isFree(id, isSame)) {
      number++;
      id = wanted + "-" + number;
    }
    lastNumbers.put(wanted, number);
    used.add(id);
    return Id.of(id);
  }

  private boolean isFree(String id, Predicate<Entity<?>> isSame) {
    return !used.contains(id) && base.find(Id.of(id)).filter(isSame.negate()).isEmpty();
  }

  /** Returns lower-case letters, digits and hyphens; empty if the text has none of these. */
  private static String slug(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    normal
        .codePoints()
        .limit(LONGEST)
        .forEach(
            character -> {
              if (Character.isLetterOrDigit(character) || isMark(character)) {
                slug.appendCodePoint(character);
              } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    String cut = cut(Normalizer.normalize(slug, Normalizer.Form.NFC));
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Does not split a character that takes two places. */
  private static String cut(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    return slug.substring(
        0, Character.isHighSurrogate(slug.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }
}
