package io.github.aims4j.json;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The number of a row, left out when it is absent. */
final class OptionalRowField<T, B> extends SingleField<T, B, Integer> {

  private final Function<T, OptionalInt> get;

  OptionalRowField(String name, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
    super(name, false, RowType.ROW, set);
    this.get = get;
  }

  @Override
  void write(T object, Writing out) throws IOException {
    OptionalInt value = get.apply(object);
    if (value.isPresent()) {
      out.json().writeFieldName(serializedName());
      type().write(value.getAsInt(), out);
    }
  }
}
