package io.github.aims4j.json;

import io.github.aims4j.base.Extensions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Declares a table, one line for each field.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Table<T, B> {

  private final Class<T> type;
  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final List<Field<T, B>> fields = new ArrayList<>();

  private Table(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
    this.type = type;
    this.newBuilder = newBuilder;
    this.build = build;
  }

  static <T, B> Table<T, B> of(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
    return new Table<>(type, newBuilder, build);
  }

  /** A field that says in which format the document is. */
  Table<T, B> format() {
    return with(new FormatField<>());
  }

  /** A field that every object has. */
  <V> Table<T, B> required(
      String name, ValueType<V> value, Function<T, V> get, BiConsumer<B, V> set) {
    return with(new RequiredField<>(name, value, get, set));
  }

  /** A field that can be absent. */
  <V> Table<T, B> optional(
      String name, ValueType<V> value, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return with(new OptionalField<>(name, value, get, set));
  }

  /** A number that counts, which can be absent. */
  Table<T, B> optionalCount(String name, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
    return with(new OptionalCountField<>(name, get, set));
  }

  /** A list that can be empty. */
  <V> Table<T, B> list(
      String name, ValueType<V> element, Function<T, List<V>> get, BiConsumer<B, V> add) {
    return with(new ListField<>(name, false, element, get, add));
  }

  /** A list that has an element. */
  <V> Table<T, B> atLeastOne(
      String name, ValueType<V> element, Function<T, List<V>> get, BiConsumer<B, V> add) {
    return with(new ListField<>(name, true, element, get, add));
  }

  private Table<T, B> with(Field<T, B> field) {
    fields.add(field);
    return this;
  }

  /** Ends the table of a type that keeps fields of other names. */
  ObjectType<T, B> extensible(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {
    return new ObjectType<>(type, newBuilder, build, fields, get, set);
  }

  /** Ends the table of a type that has these fields and no others. */
  ObjectType<T, B> closed() {
    return new ObjectType<>(type, newBuilder, build, fields, object -> Extensions.none(), null);
  }
}
