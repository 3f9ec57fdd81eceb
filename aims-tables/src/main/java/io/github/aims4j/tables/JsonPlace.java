// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.internal.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A location in a mapping: a JSON value with its pointer for messages.
 *
 * @param file the name of the file
 * @param pointer the JSON pointer (RFC 6901)
 * @param node the value
 */
record JsonPlace(String file, String pointer, JsonNode node) {

  private static final String NOTE = "note";
  private static final int LONGEST_POINTER = 120;

  /** Creates an exception about this location. */
  ImportException wrong(String message) {
    return new ImportException(sentence(message));
  }

  /** Creates an exception about this location with a cause. */
  ImportException wrong(String message, Exception cause) {
    return new ImportException(sentence(message), cause);
  }

  private String sentence(String message) {
    return "The mapping %s is invalid at %s: %s"
        .formatted(
            file,
            pointer.isEmpty() ? "its root" : Quoted.shortened(pointer, LONGEST_POINTER),
            message);
  }

  /**
   * Requires that no text contains an unpaired surrogate, which cannot be written to a document.
   * The parser rejects names that do.
   */
  void requireWholeCharacters() {
    if (node.isObject()) {
      fields().values().forEach(JsonPlace::requireWholeCharacters);
    } else if (node.isArray()) {
      elements().forEach(JsonPlace::requireWholeCharacters);
    } else if (node.isTextual() && !isWhole(node.textValue())) {
      throw wrong("the text contains an unpaired surrogate.");
    }
  }

  private static boolean isWhole(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  /** Requires an object without fields other than these and a note. */
  void allowOnly(String... names) {
    List<String> allowed = new ArrayList<>(List.of(names));
    allowed.add(NOTE);
    for (Map.Entry<String, JsonPlace> field : fields().entrySet()) {
      if (!allowed.contains(field.getKey())) {
        throw wrong(
            "the field %s is unknown; the fields are %s."
                .formatted(quoted(field.getKey()), String.join(", ", allowed)));
      }
    }
    optional(NOTE).ifPresent(JsonPlace::checkNote);
  }

  /** Requires one or more texts: notes are for readers only. */
  private void checkNote() {
    if (node.isArray()) {
      items().forEach(JsonPlace::text);
    } else {
      text();
    }
  }

  /** Returns the fields of an object, in order. */
  Map<String, JsonPlace> fields() {
    if (!node.isObject()) {
      throw wrong("an object is expected, but %s was found.".formatted(found()));
    }
    Map<String, JsonPlace> fields = new LinkedHashMap<>();
    node.properties()
        .forEach(field -> fields.put(field.getKey(), at(field.getKey(), field.getValue())));
    return fields;
  }

  /** Returns a required field. */
  JsonPlace field(String name) {
    return optional(name).orElseThrow(() -> wrong("the field \"%s\" is missing.".formatted(name)));
  }

  /** Returns an optional field. */
  Optional<JsonPlace> optional(String name) {
    return Optional.ofNullable(node.get(name)).map(value -> at(name, value));
  }

  /** Returns the values of a non-empty array. */
  List<JsonPlace> items() {
    if (!node.isArray() || node.isEmpty()) {
      throw wrong("a non-empty array is expected, but %s was found.".formatted(found()));
    }
    return elements();
  }

  /** Returns the values of an optional field, a non-empty array; empty: the field is missing. */
  List<JsonPlace> items(String name) {
    return optional(name).map(JsonPlace::items).orElse(List.of());
  }

  private List<JsonPlace> elements() {
    List<JsonPlace> elements = new ArrayList<>();
    node.forEach(element -> elements.add(at(Integer.toString(elements.size()), element)));
    return elements;
  }

  /** Returns a text that is not blank. */
  String text() {
    if (!node.isTextual() || Spaces.isBlank(node.textValue())) {
      throw wrong("a text that is not blank is expected, but %s was found.".formatted(found()));
    }
    return node.textValue();
  }

  /** Returns the texts of an optional field, a non-empty array; empty: the field is missing. */
  List<String> texts(String name) {
    return items(name).stream().map(JsonPlace::text).toList();
  }

  /** Returns a non-negative integer. */
  int count() {
    if (!node.isInt() || node.intValue() < 0) {
      throw wrong("a non-negative integer is expected, but %s was found.".formatted(found()));
    }
    return node.intValue();
  }

  /** Returns true or false. */
  boolean truth() {
    if (!node.isBoolean()) {
      throw wrong("true or false is expected, but %s was found.".formatted(found()));
    }
    return node.booleanValue();
  }

  /** Tells whether an optional field is true. */
  boolean isTrue(String name) {
    return optional(name).map(JsonPlace::truth).orElse(false);
  }

  /** Returns the enum constant with the name. */
  <E extends Enum<E>> E constant(Class<E> type) {
    String name = text();
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong(noSuch(name, type)));
  }

  private static <E extends Enum<E>> String noSuch(String name, Class<E> type) {
    return "%s is unknown; allowed values are %s."
        .formatted(
            quoted(name),
            Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", ")));
  }

  /** Reads this value with a function that throws if it is not valid. */
  <T> T read(Function<String, T> reading) {
    String text = text();
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()), e);
    }
  }

  private JsonPlace at(String name, JsonNode value) {
    return new JsonPlace(file, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), value);
  }

  /** Returns a description of this value for messages. */
  String found() {
    if (node.isMissingNode()) {
      return "nothing";
    }
    if (node.isTextual()) {
      return quoted(node.textValue());
    }
    if (node.isValueNode()) {
      return Quoted.shortened(node.toString(), LONGEST_POINTER);
    }
    return (node.isEmpty() ? "an empty " : "an ")
        + node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
