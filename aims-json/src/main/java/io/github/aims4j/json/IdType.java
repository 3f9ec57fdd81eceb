package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The id of a record, as its text.
 *
 * @param <T> the type of the record
 */
final class IdType<T extends Entity<T>> extends ValueType<Id<T>> {

  private static final IdType<?> ID = new IdType<>();

  private IdType() {}

  // Which type of record an id is of does not matter to its text.
  @SuppressWarnings("unchecked")
  static <T extends Entity<T>> IdType<T> id() {
    return (IdType<T>) ID;
  }

  @Override
  @Nullable Id<T> read(Reading in) throws IOException {
    String text = in.text();
    if (text == null) {
      return null;
    }
    try {
      return Id.of(text);
    } catch (IllegalArgumentException e) {
      in.report(ProblemRule.ILLEGAL_ID, () -> String.valueOf(e.getMessage()));
      return null;
    }
  }

  @Override
  void write(Id<T> value, Writing out) throws IOException {
    out.text(value.value());
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    writeIdSchema(out);
  }

  /** Says all of an id but its normalization form, which a pattern cannot say. */
  static void writeIdSchema(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "string");
    out.writeNumberField("maxLength", Id.MAX_LENGTH);
    out.writeStringField("pattern", "^[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}_.:/#@+~-]+$");
    out.writeEndObject();
  }
}
