package io.github.aims4j.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of words that stand for the constants of an enum, found from the parser's
 * characters without making a string of them.
 *
 * @param <E> the enum
 */
final class Words<E extends Enum<E>> {

  private final List<SerializableString> words = new ArrayList<>();
  private final E[] constants;
  private final Map<E, SerializableString> byConstant;
  private final int[] slots;

  Words(E[] constants, Function<E, String> word) {
    this.constants = constants;
    this.byConstant = new EnumMap<>(constants[0].getDeclaringClass());
    this.slots = new int[Integer.highestOneBit(constants.length) * 4];
    for (E constant : constants) {
      SerializedString text = new SerializedString(word.apply(constant));
      words.add(text);
      byConstant.put(constant, text);
      insert(text.getValue().toCharArray(), words.size());
    }
  }

  private void insert(char[] word, int number) {
    int slot = slotOf(word, 0, word.length);
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    slots[slot] = number;
  }

  /** Returns the constant of the text at the current token; null: it is none of the words. */
  @Nullable E find(JsonParser parser) throws IOException {
    char[] text = parser.getTextCharacters();
    int start = parser.getTextOffset();
    int length = parser.getTextLength();
    int slot = slotOf(text, start, length);
    while (slots[slot] != 0) {
      if (equal(words.get(slots[slot] - 1).getValue(), text, start, length)) {
        return constants[slots[slot] - 1];
      }
      slot = next(slot);
    }
    return null;
  }

  private int slotOf(char[] text, int start, int length) {
    int hash = length;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + text[i];
    }
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  private static boolean equal(String word, char[] text, int start, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  SerializableString wordOf(E constant) {
    return requireNonNull(byConstant.get(constant));
  }

  /** Returns the words in the order of the constants. */
  List<String> all() {
    return words.stream().map(SerializableString::getValue).toList();
  }
}
