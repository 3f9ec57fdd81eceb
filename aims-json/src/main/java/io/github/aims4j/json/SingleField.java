package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * A field of one value.
 *
 * @param <T> the type that has the field
 * @param <B> its builder
 * @param <V> the value
 */
abstract sealed class SingleField<T, B, V> extends Field<T, B>
    permits RequiredField, OptionalField, OptionalCountField {

  private final ValueType<V> type;
  private final BiConsumer<B, V> set;

  SingleField(String name, boolean required, ValueType<V> type, BiConsumer<B, V> set) {
    super(name, required);
    this.type = type;
    this.set = set;
  }

  @Override
  final boolean read(Reading in, B builder) throws IOException {
    V value = type.read(in);
    if (value == null) {
      return false;
    }
    set.accept(builder, value);
    return true;
  }

  @Override
  final void writeSchema(JsonGenerator out) throws IOException {
    type.writeSchema(out);
  }

  @Override
  final ValueType<V> type() {
    return type;
  }
}
