package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in JSON: reader, writer and schema in one place, so that they cannot
 * drift apart.
 *
 * @param <V> the values
 */
abstract sealed class ValueType<V>
    permits TextType,
        TruthType,
        CountType,
        IdType,
        WordType,
        DateType,
        PartialDateType,
        InstantType,
        PeriodType,
        ProvisionType,
        ObjectType {

  /**
   * Reads the value at the current token and stands at its last token afterwards; null: a problem
   * was reported.
   */
  abstract @Nullable V read(Reading in) throws IOException;

  /** Writes a value. */
  abstract void write(V value, Writing out) throws IOException;

  /** Writes the schema of the value, an object. */
  abstract void writeSchema(JsonGenerator out) throws IOException;
}
