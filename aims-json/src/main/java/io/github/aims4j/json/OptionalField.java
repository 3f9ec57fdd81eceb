package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A field that is left out when the value is absent; it is never null. */
final class OptionalField<T, B, V> extends Field<T, B> {

  private final ValueType<V> type;
  private final Function<T, Optional<V>> get;
  private final BiConsumer<B, V> set;

  OptionalField(
      String name, ValueType<V> type, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    super(name, false);
    this.type = type;
    this.get = get;
    this.set = set;
  }

  @Override
  boolean read(Reading in, B builder) throws IOException {
    V value = type.read(in);
    if (value == null) {
      return false;
    }
    set.accept(builder, value);
    return true;
  }

  @Override
  void write(T object, Writing out) throws IOException {
    Optional<V> value = get.apply(object);
    if (value.isPresent()) {
      out.json().writeFieldName(serializedName());
      type.write(value.get(), out);
    }
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    type.writeSchema(out);
  }

  @Override
  ValueType<?> type() {
    return type;
  }
}
