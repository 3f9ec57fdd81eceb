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

  private static final String NO_PLACE = "The format has no place for it.";

  private final Map<String, Set<String>> attributes = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();

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
   * Sets why records of a kind are left out as a whole; otherwise, the format has no place for
   * them.
   *
   * @param records the name of the records in JSON, such as {@code aiSystems}
   * @param reason the reason, in a full sentence
   */
  public void explain(String records, String reason) {
    reasons.put(records, reason);
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
    Map<String, Tally> lost = new LinkedHashMap<>();
    if (holdsRecords) {
      countRecords(parser, lost, reasons.getOrDefault(name, NO_PLACE));
    } else if (!FORM.contains(name)) {
      countValues(parser, name, NO_PLACE, lost);
    }
    String records = holdsRecords ? name : "aims";
    lost.forEach((attribute, tally) -> losses.add(tally.loss(records, attribute)));
  }

  private void countRecords(JsonParser parser, Map<String, Tally> lost, String reason)
      throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      countRecord(parser, lost, reason);
    } else {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        countRecord(parser, lost, reason);
      }
    }
  }

  private void countRecord(JsonParser parser, Map<String, Tally> lost, String reason)
      throws IOException {
    Map<String, Tally> values = new LinkedHashMap<>();
    String id = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String attribute = parser.currentName();
      parser.nextToken();
      if (attribute.equals("id")) {
        id = parser.getText();
      } else {
        countValues(parser, attribute, reason, values);
      }
    }
    Set<String> written = attributes.getOrDefault(id, Set.of());
    values.forEach(
        (attribute, tally) -> {
          if (!isWritten(attribute, written)) {
            Tally own = written.isEmpty() ? tally : tally.because(NO_PLACE);
            lost.merge(attribute, own, Tally::plus);
          }
        });
  }

  private static void countValues(
      JsonParser parser, String name, String reason, Map<String, Tally> values) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        countValues(parser, name, reason, values);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String part = name + "." + parser.currentName();
        parser.nextToken();
        countValues(parser, part, reason, values);
      }
    } else {
      String place = parser.getParsingContext().pathAsPointer().toString();
      values.merge(name, new Tally(1, place, reason), Tally::plus);
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

  /**
   * How many values were left out.
   *
   * @param values the number
   * @param first the place of the first
   * @param reason why the first was left out
   */
  private record Tally(int values, String first, String reason) {

    Tally plus(Tally later) {
      return new Tally(values + later.values, first, reason);
    }

    Tally because(String other) {
      return new Tally(values, first, other);
    }

    Loss loss(String records, String attribute) {
      return new Loss(records, attribute, values, first, reason);
    }
  }
}
