package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The number of a row, left out when it is absent. */
final class OptionalRowField<T, B> extends Field<T, B> {

  private final Function<T, OptionalInt> get;
  private final BiConsumer<B, Integer> set;

  OptionalRowField(String name, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
    super(name, false);
    this.get = get;
    this.set = set;
  }

  @Override
  boolean read(Reading in, B builder) throws IOException {
    Integer value = type().read(in);
    if (value == null) {
      return false;
    }
    set.accept(builder, value);
    return true;
  }

  @Override
  void write(T object, Writing out) throws IOException {
    OptionalInt value = get.apply(object);
    if (value.isPresent()) {
      out.json().writeFieldName(serializedName());
      type().write(value.getAsInt(), out);
    }
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    type().writeSchema(out);
  }

  @Override
  RowType type() {
    return RowType.ROW;
  }
}
