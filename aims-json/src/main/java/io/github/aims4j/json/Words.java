package io.github.aims4j.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final char[][] characters;
  private final int[] slots;

  Words(E[] constants, Function<E, String> word) {
    this.constants = constants;
    this.byConstant = new EnumMap<>(constants[0].getDeclaringClass());
    this.characters = new char[constants.length][];
    this.slots = new int[Integer.highestOneBit(constants.length) * 4];
    for (E constant : constants) {
      SerializedString text = new SerializedString(word.apply(constant));
      words.add(text);
      byConstant.put(constant, text);
      characters[words.size() - 1] = text.getValue().toCharArray();
      insert(words.size());
    }
  }

  private void insert(int number) {
    char[] word = characters[number - 1];
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
    int end = start + parser.getTextLength();
    int slot = slotOf(text, start, end);
    while (slots[slot] != 0) {
      char[] word = characters[slots[slot] - 1];
      if (Arrays.equals(word, 0, word.length, text, start, end)) {
        return constants[slots[slot] - 1];
      }
      slot = next(slot);
    }
    return null;
  }

  /** From a few characters: enough to tell the words of one list apart, mostly. */
  private int slotOf(char[] text, int start, int end) {
    int hash = end - start;
    if (hash > 0) {
      hash = 31 * hash + text[start];
      hash = 31 * hash + text[(start + end) >>> 1];
      hash = 31 * hash + text[end - 1];
    }
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
    return words.stream().map(SerializableString::getValue).toList();
  }
}
