// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A constant of an enum, as its name in lower case with hyphens, or as the id that the standard
 * gives it. Words are found from the characters of the token, without making a string.
 *
 * @param <E> the enum
 */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {

  private final E[] constants;
  private final Name[] words;
  private final Map<E, Name> wordOf;
  private final @Nullable Function<String, E> byId;

  /** A hash table: one more than the index of a word, or 0. */
  private final int[] slots;

  private EnumCodec(E[] constants, Function<E, String> word, @Nullable Function<String, E> byId) {
    this.constants = constants;
    this.words = new Name[constants.length];
    this.wordOf = new EnumMap<>(constants[0].getDeclaringClass());
    this.byId = byId;
    this.slots = new int[Integer.highestOneBit(constants.length) * 4];
    for (int i = 0; i < constants.length; i++) {
      words[i] = new Name(word.apply(constants[i]));
      wordOf.put(constants[i], words[i]);
      insert(i + 1, words[i].getValue());
    }
  }

  /** Returns the codec of an enum whose constants are written as their names. */
  static <E extends Enum<E>> EnumCodec<E> of(Class<E> type) {
    return new EnumCodec<>(requireNonNull(type.getEnumConstants()), EnumCodec::hyphenated, null);
  }

  /**
   * Returns the codec of an enum whose constants are written as their ids.
   *
   * @param constants the constants, in order
   * @param id the id of a constant
   * @param byId finds a constant by its id, or says why there is none
   * @param <E> the enum
   */
  static <E extends Enum<E>> EnumCodec<E> ofIds(
      E[] constants, Function<E, String> id, Function<String, E> byId) {
    return new EnumCodec<>(constants, id, byId);
  }

  private static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void insert(int number, String word) {
    int length = word.length();
    int slot = slotOf(length, word.charAt(0), word.charAt(length / 2), word.charAt(length - 1));
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    slots[slot] = number;
  }

  /** A few characters are mostly enough to distinguish the words of one list. */
  private int slotOf(int length, char first, char middle, char last) {
    int hash = 31 * (31 * (31 * length + first) + middle) + last;
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  Class<E> type() {
    return constants[0].getDeclaringClass();
  }

  /** Returns the words in the order of the constants. */
  List<String> words() {
    return Arrays.stream(words).map(Name::getValue).toList();
  }

  @Override
  public @Nullable E read(Reading in) throws IOException {
    if (in.tokens().current() == Token.STRING) {
      E constant = find(in.tokens());
      if (constant != null) {
        return constant;
      }
    }
    String text = in.string();
    if (text != null) {
      in.report(rule(text), () -> refusal(text));
    }
    return null;
  }

  private @Nullable E find(Tokens tokens) throws IOException {
    int length = tokens.length();
    if (length == 0) {
      return null;
    }
    int slot =
        slotOf(length, tokens.charAt(0), tokens.charAt(length / 2), tokens.charAt(length - 1));
    while (slots[slot] != 0) {
      if (tokens.isWord(words[slots[slot] - 1])) {
        return constants[slots[slot] - 1];
      }
      slot = next(slot);
    }
    return null;
  }

  private ProblemRule rule(String text) {
    return byId == null || isOtherSpelling(text, byId)
        ? ProblemRule.ILLEGAL_VALUE
        : ProblemRule.UNKNOWN_PROVISION;
  }

  private boolean isOtherSpelling(String text, Function<String, E> byId) {
    try {
      return wordOf.containsKey(byId.apply(text));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private String refusal(String text) {
    return byId == null
        ? "%s is not one of the allowed values: %s."
            .formatted(quoted(text), String.join(", ", words()))
        : refusal(text, byId);
  }

  /** The core says why an id does not exist; another spelling that it accepts is refused here. */
  private String refusal(String text, Function<String, E> byId) {
    try {
      return "%s is not the spelling of the standard, which is %s."
          .formatted(quoted(text), word(byId.apply(text)));
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Returns the word of a constant. */
  String word(E constant) {
    return name(constant).getValue();
  }

  /**
   * Returns the constant of a word.
   *
   * @throws IllegalArgumentException if it is not one of the words
   */
  E parse(String word) {
    for (E constant : constants) {
      if (word(constant).equals(word)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(refusal(word));
  }

  private Name name(E constant) {
    return requireNonNull(wordOf.get(constant));
  }

  @Override
  public void write(E value, Writing out) throws IOException {
    out.word(name(value));
  }
}
