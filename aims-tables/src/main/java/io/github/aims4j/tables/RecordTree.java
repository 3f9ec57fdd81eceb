// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.base.Entity;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.AimsJsonException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The JSON of records as trees. */
final class RecordTree {

  private static final AimsJson AIMS = AimsJson.standard();
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private RecordTree() {}

  /** Returns an object without attributes. */
  static ObjectNode empty() {
    return JSON.createObjectNode();
  }

  /** Returns the JSON of a record. */
  static ObjectNode of(Entity<?> record) {
    return tree(AIMS.writeRecord(record));
  }

  /** Returns the JSON of a value. */
  static <T> ObjectNode of(Class<T> type, T value) {
    return tree(AIMS.writeRecord(type, value));
  }

  /**
   * Returns the record of a JSON.
   *
   * @throws AimsJsonException if it is not the JSON of such a record
   */
  static <T> T record(Class<T> type, ObjectNode tree) {
    try {
      return AIMS.readRecord(type, JSON.writeValueAsBytes(tree));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode tree(byte[] json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
