// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Records and documents as trees of JSON. */
final class OscalJson {

  /** The mapper of all trees. */
  static final JsonMapper MAPPER = new JsonMapper();

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private static final ObjectWriter WRITER = MAPPER.writer(printer());

  private OscalJson() {}

  /** The same line ends on all platforms. */
  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  /** Returns an object without fields. */
  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Returns the JSON of a record. */
  static ObjectNode of(Entity<?> record) {
    return tree(AimsJson.standard().writeRecord(record));
  }

  /** Returns the JSON of a part of a record. */
  static <T extends Extensible> ObjectNode of(Class<T> type, T part) {
    return tree(AimsJson.standard().writeRecord(type, part));
  }

  private static ObjectNode tree(byte[] json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      parser.nextToken();
      return (ObjectNode) value(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        ObjectNode object = MAPPER.createObjectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.set(name, value(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        ArrayNode array = MAPPER.createArrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(parser));
        }
        yield array;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
      case VALUE_STRING -> JsonNodeFactory.instance.textNode(parser.getText());
      case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
      case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
      default -> JsonNodeFactory.instance.nullNode();
    };
  }

  /**
   * Returns a number that keeps its form, such as {@code 1.50} and {@code -0}.
   *
   * @param text the number in JSON; another text stays a text
   */
  static JsonNode number(String text) {
    return NUMBER.matcher(text).matches()
        ? JsonNodeFactory.instance.rawValueNode(new RawValue(text))
        : JsonNodeFactory.instance.textNode(text);
  }

  /** Tells whether a value is such a number. */
  static boolean isNumber(JsonNode value) {
    return value.isPojo();
  }

  /** Returns a tree as JSON in one line. */
  static String text(ObjectNode tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a document in UTF-8, with a line feed at its end. */
  static byte[] bytes(ObjectNode document) {
    try {
      return (WRITER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
