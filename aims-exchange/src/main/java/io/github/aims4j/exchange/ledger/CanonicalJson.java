// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aims4j.exchange.ExchangeException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * JSON in canonical form (RFC 8785): without white space, names in the order of their UTF-16 code
 * units, numbers and strings in one form each.
 */
final class CanonicalJson {

  /** Keeps every digit, so that a number without a canonical form is noticed. */
  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /** Returns the tree of a document, with exact numbers. */
  static JsonNode tree(byte[] document) throws JsonProcessingException {
    // Some versions of Jackson refuse bytes with a surrogate pair that is escaped in a name.
    return EXACT.readTree(new String(document, StandardCharsets.UTF_8));
  }

  /**
   * Returns the canonical form of a tree.
   *
   * @throws ExchangeException if a number or a text has none
   */
  static byte[] of(JsonNode tree) {
    CanonicalJson json = new CanonicalJson();
    json.value(tree, "");
    try {
      ByteBuffer bytes =
          StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json.out.toString()));
      byte[] result = new byte[bytes.remaining()];
      bytes.get(result);
      return result;
    } catch (CharacterCodingException e) {
      throw new ExchangeException("A text has half of a surrogate pair, so it has no UTF-8.", e);
    }
  }

  private void value(JsonNode node, String pointer) {
    switch (node.getNodeType()) {
      case OBJECT -> object(node, pointer);
      case ARRAY -> array(node, pointer);
      case STRING -> string(node.textValue());
      case NUMBER -> number(node, pointer);
      case BOOLEAN, NULL -> out.append(node.asText());
      default -> throw new IllegalStateException("JSON has no " + node.getNodeType());
    }
  }

  private void object(JsonNode node, String pointer) {
    TreeSet<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    out.append('{');
    for (String name : names) {
      string(name);
      out.append(':');
      value(node.get(name), pointer + "/" + name);
      out.append(',');
    }
    endList(names.size(), '}');
  }

  private void array(JsonNode node, String pointer) {
    out.append('[');
    for (int i = 0; i < node.size(); i++) {
      value(node.get(i), pointer + "/" + i);
      out.append(',');
    }
    endList(node.size(), ']');
  }

  /** Puts the end in the place of the last comma. */
  private void endList(int size, char end) {
    if (size > 0) {
      out.setLength(out.length() - 1);
    }
    out.append(end);
  }

  private void number(JsonNode node, String pointer) {
    out.append(
        CanonicalNumber.of(node.decimalValue())
            .orElseThrow(
                () ->
                    new ExchangeException(
                        ("%s: the number has no canonical form (RFC 8785), which keeps 15 to 17"
                                + " digits and exponents to 308; keep it as a text.")
                            .formatted(pointer))));
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char character) {
    switch (character) {
      case '"', '\\' -> out.append('\\').append(character);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (character < ' ') {
          out.append("\\u00").append(HexFormat.of().toHexDigits((byte) character));
        } else {
          out.append(character);
        }
      }
    }
  }
}
