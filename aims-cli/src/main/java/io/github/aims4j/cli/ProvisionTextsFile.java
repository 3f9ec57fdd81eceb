// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.standard.ProvisionText;
import io.github.aims4j.standard.ProvisionTexts;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a file with the texts of the user's copy of the standard: a JSON object with the fields
 * {@code standard} (the standard with its edition), {@code language} and {@code texts}, an object
 * with the texts by the ids of their provisions.
 */
final class ProvisionTextsFile {

  private static final String EDITION = "ISO/IEC 42001:2023";
  private static final Set<String> FIELDS = Set.of("standard", "language", "texts");
  private static final int MAX_BYTES = 16 * 1024 * 1024;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Input input;
  private final JsonNode root;

  private ProvisionTextsFile(Input input, JsonNode root) {
    this.input = input;
    this.root = root;
  }

  /**
   * Reads the texts.
   *
   * @param input the file
   * @throws CommandException if it cannot be read or does not have that format
   */
  static ProvisionTexts read(Input input) {
    byte[] document = input.bytes(MAX_BYTES);
    try {
      return new ProvisionTextsFile(input, JSON.readTree(document)).texts();
    } catch (JsonProcessingException e) {
      throw CommandException.unusable(
          "%s is not JSON: %s%s."
              .formatted(
                  input,
                  e.getOriginalMessage().lines().findFirst().orElse(""),
                  place(Optional.ofNullable(e.getLocation()))),
          e);
    } catch (IOException e) {
      throw CommandException.unusable(
          "%s cannot be read: %s.".formatted(input, FileTrouble.why(e)), e);
    }
  }

  private static String place(Optional<JsonLocation> location) {
    return location
        .map(at -> " at line %s, column %s".formatted(at.getLineNr(), at.getColumnNr()))
        .orElse("");
  }

  private ProvisionTexts texts() {
    requireFields();
    String standard = text(root.path("standard"), "standard");
    if (!standard.equals(EDITION)) {
      throw invalid("standard", "is " + Quoted.quoted(standard), '"' + EDITION + '"');
    }
    String language = text(root.path("language"), "language");
    if (!root.path("texts").isObject()) {
      throw invalid("texts", "is not an object", "an object with the texts by id");
    }
    Map<String, ProvisionText> texts = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : root.path("texts").properties()) {
      String id = provision(entry.getKey()).id();
      texts.put(id, new ProvisionText(text(entry.getValue(), "texts/" + id), language));
    }
    return ProvisionTexts.of(provision -> Optional.ofNullable(texts.get(provision.id())));
  }

  private void requireFields() {
    if (!root.isObject()) {
      throw invalid("document", "is not an object", "an object");
    }
    for (Iterator<String> names = root.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        throw CommandException.unusable(
            "%s has the unknown field %s; the fields are standard, language and texts."
                .formatted(input, Quoted.quoted(name)));
      }
    }
  }

  private Provision provision(String id) {
    try {
      return Provision.parse(id);
    } catch (IllegalArgumentException e) {
      throw CommandException.unusable("%s: %s".formatted(input, e.getMessage()), e);
    }
  }

  private String text(JsonNode value, String name) {
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw invalid(
          name, value.isTextual() ? "is blank" : "is not a text", "a text that is not blank");
    }
    return value.textValue();
  }

  private CommandException invalid(String name, String found, String required) {
    return CommandException.unusable(
        "%s: %s %s; %s is required.".formatted(input, name, found, required));
  }
}
