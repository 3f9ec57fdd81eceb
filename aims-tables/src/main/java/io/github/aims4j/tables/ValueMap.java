// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The texts of a column and the values that they mean. */
final class ValueMap {

  private final Map<String, JsonNode> listed;
  private final Map<String, JsonNode> tolerated = new LinkedHashMap<>();
  private final boolean tolerant;
  private final List<String> order;

  /**
   * Creates a map.
   *
   * @param listed the values by their texts, without repeated white space
   * @param tolerant whether case, dashes, invisible characters, numbering in front of a text and
   *     what follows a dash are ignored
   */
  ValueMap(Map<String, JsonNode> listed, boolean tolerant) {
    this.listed = Map.copyOf(listed);
    this.tolerant = tolerant;
    this.order = List.copyOf(listed.keySet());
    if (tolerant) {
      listed.forEach((text, value) -> tolerated.putIfAbsent(loose(text), value));
    }
  }

  /** Returns the value that a text means; empty: it is not listed. */
  Optional<JsonNode> get(String text) {
    JsonNode value = listed.get(text);
    if (value != null || !tolerant) {
      return Optional.ofNullable(value);
    }
    String loose = loose(text);
    return Optional.ofNullable(tolerated.get(loose))
        .or(() -> Optional.ofNullable(tolerated.get(beforeDash(loose))));
  }

  /** Returns the listed texts for messages. */
  String texts() {
    return order.isEmpty()
        ? "no value"
        : order.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(", "));
  }

  /** Returns the text in one case, with plain dashes and without numbering in front. */
  static String loose(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(each -> Character.getType(each) != Character.FORMAT)
        .map(each -> Character.getType(each) == Character.DASH_PUNCTUATION ? '-' : each)
        .forEach(plain::appendCodePoint);
    return Spaces.collapse(withoutNumbering(plain.toString().strip())).toLowerCase(Locale.ROOT);
  }

  /** {@code a) text}, {@code (2) text} and {@code 3. text} are numbered. */
  private static String withoutNumbering(String text) {
    int index = text.startsWith("(") ? 1 : 0;
    int start = index;
    while (index < text.length() && Character.isDigit(text.charAt(index))) {
      index++;
    }
    if (index == start && index < text.length() && Character.isLetter(text.charAt(index))) {
      index++;
    }
    boolean numbered =
        index > start
            && index < text.length()
            && (text.charAt(index) == ')' || (start == 0 && text.charAt(index) == '.'))
            && index + 1 < text.length();
    return numbered ? text.substring(index + 1) : text;
  }

  private static String beforeDash(String loose) {
    int dash = loose.indexOf(" - ");
    return dash < 0 ? loose : loose.substring(0, dash).strip();
  }
}
