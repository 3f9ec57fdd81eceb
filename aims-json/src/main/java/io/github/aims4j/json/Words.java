package io.github.aims4j.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of words that stand for the constants of an enum, found from the characters of a
 * text without making a string of them.
 *
 * @param <E> the enum
 */
final class Words<E extends Enum<E>> {

  private final SerializableString[] words;
  private final E[] constants;
  private final Map<E, SerializableString> byConstant;
  private final int[] slots;

  Words(E[] constants, Function<E, String> word) {
    this.constants = constants;
    this.byConstant = new EnumMap<>(constants[0].getDeclaringClass());
    this.words = new SerializableString[constants.length];
    this.slots = new int[Integer.highestOneBit(constants.length) * 4];
    for (int i = 0; i < constants.length; i++) {
      words[i] = new SerializedString(word.apply(constants[i]));
      byConstant.put(constants[i], words[i]);
      insert(i + 1, words[i].getValue());
    }
  }

  private void insert(int number, String word) {
    int length = word.length();
    int slot = slotOf(length, word.charAt(0), word.charAt(length / 2), word.charAt(length - 1));
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    slots[slot] = number;
  }

  /** Returns the constant of the text at the current token; null: it is none of the words. */
  @Nullable E find(Tokens tokens) throws IOException {
    int length = tokens.length();
    int slot =
        length == 0
            ? 0
            : slotOf(
                length, tokens.charAt(0), tokens.charAt(length / 2), tokens.charAt(length - 1));
    while (slots[slot] != 0) {
      if (tokens.textIs(words[slots[slot] - 1])) {
        return constants[slots[slot] - 1];
      }
      slot = next(slot);
    }
    return null;
  }

  /** From a few characters: enough to tell the words of one list apart, mostly. */
  private int slotOf(int length, char first, char middle, char last) {
    int hash = 31 * (31 * (31 * length + first) + middle) + last;
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  SerializableString wordOf(E constant) {
    return requireNonNull(byConstant.get(constant));
  }

  /** Returns the words in the order of the constants. */
  List<String> all() {
    return Arrays.stream(words).map(SerializableString::getValue).toList();
  }
}
