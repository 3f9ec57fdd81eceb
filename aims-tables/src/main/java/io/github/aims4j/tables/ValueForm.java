// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;

/** The forms of the values that attributes have in JSON, as the schema of the model states them. */
enum ValueForm {
  /** Any text that is not blank. */
  TEXT,
  /** A constant of an enum, or an id of the standard from a list. */
  WORD,
  /** A positive integer. */
  INTEGER,
  /** True or false. */
  TRUTH,
  /** A day. */
  DAY,
  /** A day, a month or a year. */
  PARTIAL_DATE,
  /** An instant. */
  INSTANT,
  /** A period. */
  PERIOD,
  /** The id of a record. */
  ID,
  /** An id of the standard. */
  PROVISION,
  /** An object, whose attributes are values. */
  OBJECT;

  private static final String ID_TITLE = "Id<";

  /** Returns the form that a schema describes. */
  static ValueForm of(JsonNode schema) {
    if (schema.has("$ref")) {
      return OBJECT;
    }
    if (schema.has("enum")) {
      return WORD;
    }
    return switch (schema.path("type").asText()) {
      case "boolean" -> TRUTH;
      case "integer" -> INTEGER;
      default -> ofTitle(schema.path("title").asText());
    };
  }

  private static ValueForm ofTitle(String title) {
    return switch (title) {
      case "LocalDate" -> DAY;
      case "PartialDate" -> PARTIAL_DATE;
      case "Instant" -> INSTANT;
      case "Period" -> PERIOD;
      case "Provision", "AuditCriterion" -> PROVISION;
      default -> title.startsWith(ID_TITLE) ? ID : TEXT;
    };
  }

  /** Returns the type of record whose id a schema describes; empty: any, or it is no id. */
  static String recordOf(JsonNode schema) {
    String title = schema.path("title").asText();
    return title.startsWith(ID_TITLE) ? title.substring(ID_TITLE.length(), title.length() - 1) : "";
  }
}
