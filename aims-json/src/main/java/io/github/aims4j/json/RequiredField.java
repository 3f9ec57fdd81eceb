package io.github.aims4j.json;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A field that every object of the type has. */
final class RequiredField<T, B, V> extends SingleField<T, B, V> {

  private final Function<T, V> get;

  RequiredField(String name, ValueType<V> type, Function<T, V> get, BiConsumer<B, V> set) {
    super(name, true, type, set);
    this.get = get;
  }

  @Override
  void write(T object, Writing out) throws IOException {
    out.name(fieldName());
    type().write(get.apply(object), out);
  }
}
