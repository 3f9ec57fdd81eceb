// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.internal.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the JSON of a bill of materials within limits. */
final class BomReader {

  /** Bills nest components in components, each a list and an object. */
  private static final int DEEPEST = 100;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private BomReader() {}

  /**
   * Reads a bill of materials.
   *
   * @param in the stream, read up to its end
   * @param name the name for messages
   * @param maxBytes the maximum size
   * @throws ExchangeException if it is too large, not JSON, or no bill of materials of CycloneDX
   * @throws IOException if the stream cannot be read
   */
  static JsonNode read(InputStream in, String name, int maxBytes) throws IOException {
    byte[] document = in.readNBytes(maxBytes == Integer.MAX_VALUE ? maxBytes : maxBytes + 1);
    if (document.length > maxBytes) {
      throw new ExchangeException(
          "%s is too large: it has more than %s bytes, the maximum.".formatted(name, maxBytes));
    }
    JsonNode bom = parse(document, name);
    String format = bom.path("bomFormat").asText("");
    if (!format.equals("CycloneDX")) {
      throw new ExchangeException(
          "%s is no CycloneDX bill of materials in JSON: its bomFormat is %s; \"CycloneDX\" is expected."
              .formatted(name, format.isEmpty() ? "missing" : Quoted.quoted(format)));
    }
    return bom;
  }

  private static JsonNode parse(byte[] document, String name) {
    try {
      return JSON.readTree(document);
    } catch (StreamConstraintsException e) {
      throw new ExchangeException(
          "%s is nested deeper than %s levels, or has a text, a name or a number that is too long."
              .formatted(name, DEEPEST),
          e);
    } catch (JsonProcessingException e) {
      String place =
          Optional.ofNullable(e.getLocation())
              .map(at -> " at line %s, column %s".formatted(at.getLineNr(), at.getColumnNr()))
              .orElse("");
      throw new ExchangeException(
          "%s is not valid JSON%s: %s"
              .formatted(name, place, Quoted.shown(String.valueOf(e.getOriginalMessage()))),
          e);
    } catch (IOException e) {
      throw new ExchangeException(
          "%s is not valid JSON: %s".formatted(name, Quoted.shown(String.valueOf(e.getMessage()))),
          e);
    }
  }
}
