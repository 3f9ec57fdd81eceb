package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A list whose order counts, left out when it is empty. */
final class ListField<T, B, V> extends Field<T, B> {

  private final ValueType<V> type;
  private final Function<T, List<V>> get;
  private final BiConsumer<B, V> add;

  ListField(
      String name,
      boolean atLeastOne,
      ValueType<V> type,
      Function<T, List<V>> get,
      BiConsumer<B, V> add) {
    super(name, atLeastOne);
    this.type = type;
    this.get = get;
    this.add = add;
  }

  @Override
  boolean read(Reading in, B builder) throws IOException {
    Tokens tokens = in.tokens();
    if (tokens.current() != JsonToken.START_ARRAY) {
      in.wrongType("an array");
      return false;
    }
    boolean whole = true;
    while (tokens.next() != JsonToken.END_ARRAY) {
      V value = type.read(in);
      if (value == null) {
        whole = false;
      } else {
        add.accept(builder, value);
      }
    }
    return whole;
  }

  @Override
  void write(T object, Writing out) throws IOException {
    List<V> values = get.apply(object);
    if (!isEmpty(values)) {
      out.name(fieldName());
      out.startList();
      for (int i = 0; i < values.size(); i++) {
        type.write(values.get(i), out);
      }
      out.endList();
    }
  }

  // Most lists are empty, and then they are this one, of which nothing need be asked.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isEmpty(List<?> values) {
    return values == Collections.emptyList() || values.isEmpty();
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "array");
    if (required()) {
      out.writeNumberField("minItems", 1);
    }
    out.writeFieldName("items");
    type.writeSchema(out);
    out.writeEndObject();
  }

  @Override
  ValueType<?> type() {
    return type;
  }
}
