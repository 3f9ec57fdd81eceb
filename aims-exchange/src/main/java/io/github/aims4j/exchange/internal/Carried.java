// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.aims4j.base.Entity;
import io.github.aims4j.exchange.Loss;
import io.github.aims4j.exchange.Losses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an export has written of each record, to find what it left out. Not thread-safe.
 *
 * <p>Source: this library.
 */
public final class Carried {

  private static final JsonFactory JSON = new JsonFactory();

  /** The version of the format and the address of the schema say nothing about the organization. */
  private static final Set<String> FORM = Set.of("aims4j", "$schema");

  private final Map<String, Set<String>> attributes = new HashMap<>();

  /** Creates an instance for an export that has written nothing yet. */
  public Carried() {}

  /**
   * Notes that attributes of a record were written, with all parts of their values.
   *
   * @param record the record
   * @param names the names of the attributes in JSON; parts are separated by a full stop, such as
   *     {@code oversight.means}
   */
  public void add(Entity<?> record, String... names) {
    attributes.computeIfAbsent(record.id().value(), each -> new HashSet<>()).addAll(List.of(names));
  }

  /**
   * Returns what was not written. Ids do not count: they exist for references only.
   *
   * @param aims the AIMS as JSON
   */
  public Losses lossesOf(byte[] aims) {
    List<Loss> losses = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(aims)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        addLosses(parser, losses);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The JSON of an AIMS cannot be read.", e);
    }
    return Losses.of(losses);
  }

  private void addLosses(JsonParser parser, List<Loss> losses) throws IOException {
    String name = parser.currentName();
    boolean holdsRecords = parser.nextToken().isStructStart() && !name.startsWith("x-");
    Map<String, Integer> lost = new LinkedHashMap<>();
    if (holdsRecords) {
      countRecords(parser, lost);
    } else if (!FORM.contains(name)) {
      countValues(parser, name, lost);
    }
    String records = holdsRecords ? name : "aims";
    lost.forEach((attribute, values) -> losses.add(new Loss(records, attribute, values)));
  }

  private void countRecords(JsonParser parser, Map<String, Integer> lost) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      countRecord(parser, lost);
    } else {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        countRecord(parser, lost);
      }
    }
  }

  private void countRecord(JsonParser parser, Map<String, Integer> lost) throws IOException {
    Map<String, Integer> values = new LinkedHashMap<>();
    String id = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String attribute = parser.currentName();
      parser.nextToken();
      if (attribute.equals("id")) {
        id = parser.getText();
      } else {
        countValues(parser, attribute, values);
      }
    }
    Set<String> written = attributes.getOrDefault(id, Set.of());
    values.forEach(
        (attribute, count) -> {
          if (!isWritten(attribute, written)) {
            lost.merge(attribute, count, Integer::sum);
          }
        });
  }

  private static void countValues(JsonParser parser, String name, Map<String, Integer> values)
      throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        countValues(parser, name, values);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String part = name + "." + parser.currentName();
        parser.nextToken();
        countValues(parser, part, values);
      }
    } else {
      values.merge(name, 1, Integer::sum);
    }
  }

  private static boolean isWritten(String attribute, Set<String> written) {
    int end = attribute.length();
    while (end > 0) {
      if (written.contains(attribute.substring(0, end))) {
        return true;
      }
      end = attribute.lastIndexOf('.', end - 1);
    }
    return false;
  }
}
