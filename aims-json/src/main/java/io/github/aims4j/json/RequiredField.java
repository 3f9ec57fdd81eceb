package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A field that every object of the type has. */
final class RequiredField<T, B, V> extends Field<T, B> {

  private final ValueType<V> type;
  private final Function<T, V> get;
  private final BiConsumer<B, V> set;

  RequiredField(String name, ValueType<V> type, Function<T, V> get, BiConsumer<B, V> set) {
    super(name, true);
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
    out.json().writeFieldName(serializedName());
    type.write(get.apply(object), out);
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
