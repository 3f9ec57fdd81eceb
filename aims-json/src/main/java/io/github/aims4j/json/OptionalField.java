package io.github.aims4j.json;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A field that is left out when the value is absent; it is never null. */
final class OptionalField<T, B, V> extends SingleField<T, B, V> {

  private final Function<T, Optional<V>> get;

  OptionalField(
      String name, ValueType<V> type, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    super(name, false, type, set);
    this.get = get;
  }

  @Override
  void write(T object, Writing out) throws IOException {
    Optional<V> value = get.apply(object);
    if (value.isPresent()) {
      out.name(fieldName());
      type().write(value.get(), out);
    }
  }
}
