package io.github.aims4j.json;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A number that counts, left out when it is absent. */
final class OptionalCountField<T, B> extends SingleField<T, B, Integer> {

  private final Function<T, OptionalInt> get;

  OptionalCountField(String name, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
    super(name, false, CountType.COUNT, set);
    this.get = get;
  }

  @Override
  void write(T object, Writing out) throws IOException {
    OptionalInt value = get.apply(object);
    if (value.isPresent()) {
      out.name(fieldName());
      type().write(value.getAsInt(), out);
    }
  }
}
