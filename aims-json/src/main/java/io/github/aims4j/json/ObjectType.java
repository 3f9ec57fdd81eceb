package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The table of one type: its fields in the order in which they are written. Reader, writer and
 * schema come from it.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ObjectType<T, B> extends ValueType<T> {

  private final Class<T> type;
  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final List<Field<T, B>> fields;
  private final Field<T, B>[] byIndex;
  private final FieldNames names;
  private final long requiredLow;
  private final long requiredHigh;
  private final Function<T, Extensions> extensions;
  private final @Nullable BiConsumer<B, Extensions> setExtensions;

  ObjectType(
      Class<T> type,
      Supplier<B> newBuilder,
      Function<B, T> build,
      List<Field<T, B>> fields,
      Function<T, Extensions> extensions,
      @Nullable BiConsumer<B, Extensions> setExtensions) {
    this.type = type;
    this.newBuilder = newBuilder;
    this.build = build;
    this.fields = List.copyOf(fields);
    this.byIndex = arrayOf(fields);
    this.names = new FieldNames(fields.stream().map(field -> field.fieldName()).toList());
    this.extensions = extensions;
    this.setExtensions = setExtensions;
    if (fields.size() > FieldSet.MAX_FIELDS) {
      throw new IllegalArgumentException(
          "%s has %s fields; a table has at most %s."
              .formatted(name(), fields.size(), FieldSet.MAX_FIELDS));
    }
    this.requiredLow = requiredIndexes().mapToLong(FieldSet::low).sum();
    this.requiredHigh = requiredIndexes().mapToLong(FieldSet::high).sum();
  }

  /** The indexes of the fields that every object of the type has. */
  private IntStream requiredIndexes() {
    return IntStream.range(0, byIndex.length).filter(index -> byIndex[index].required());
  }

  // An array of a generic type cannot be made; this one holds the fields and nothing else.
  @SuppressWarnings("unchecked")
  private static <T, B> Field<T, B>[] arrayOf(List<Field<T, B>> fields) {
    return fields.toArray(Field[]::new);
  }

  Class<T> type() {
    return type;
  }

  /** The name of the type, as messages and the schema use it. */
  String name() {
    return type.getSimpleName();
  }

  List<Field<T, B>> fields() {
    return fields;
  }

  boolean isExtensible() {
    return setExtensions != null;
  }

  /** The field of a name; null: there is none. */
  @Nullable Field<T, B> field(String name) {
    int index = names.indexOf(name);
    return index == FieldNames.OTHER ? null : byIndex[index];
  }

  @Override
  @Nullable T read(Reading in) throws IOException {
    Tokens tokens = in.tokens();
    if (tokens.current() != JsonToken.START_OBJECT) {
      in.wrongType("an object");
      return null;
    }
    JsonStreamContext object = tokens.object();
    B builder = newBuilder.get();
    Others others = null;
    long low = 0;
    long high = 0;
    boolean whole = true;
    int expected = 0;
    int index;
    while ((index = tokens.nextField(names, expected)) != FieldNames.END) {
      // The fields of the model first: the JVM inlines in the order of the code up to a limit, and
      // readField must come before it (docs/performance.md).
      if (index != FieldNames.OTHER) {
        whole &=
            FieldSet.contains(low, high, index)
                ? passDuplicate(index, in)
                : readField(byIndex[index], builder, in);
        low |= FieldSet.low(index);
        high |= FieldSet.high(index);
        expected = index + 1;
      } else {
        others = withOther(others, in);
        expected = byIndex.length;
      }
    }
    if (((requiredLow & ~low) | (requiredHigh & ~high)) != 0) {
      reportMissing(in, object, low, high);
      return null;
    }
    return whole ? built(in, object, builder, others) : null;
  }

  private boolean readField(Field<T, B> field, B builder, Reading in) throws IOException {
    in.tokens().next();
    // Most fields hold one value, and a call whose target is known costs less.
    return field instanceof SingleField<T, B, ?> single
        ? single.read(in, builder)
        : field.read(in, builder);
  }

  /** What is left of the object can still be built, so that its problems show; hence true. */
  private boolean passDuplicate(int index, Reading in) throws IOException {
    in.passDuplicate(byIndex[index].name());
    return true;
  }

  private @Nullable Others withOther(@Nullable Others others, Reading in) throws IOException {
    String name = in.tokens().name();
    if (isExtensible() && (Extensions.isName(name) || in.keepsUnknownFields())) {
      Others result = others == null ? new Others() : others;
      ExtensionReader.readInto(result, name, in);
      return result;
    }
    in.report(ProblemRule.UNKNOWN_FIELD, () -> unknown(name));
    in.tokens().next();
    in.passOver();
    return others;
  }

  private String unknown(String name) {
    Collection<String> known = fields.stream().map(Field::name).toList();
    return "%s has no field %s; allowed fields are %s%s."
        .formatted(
            name(),
            quoted(name),
            String.join(", ", known),
            isExtensible() ? ", and fields that start with x-" : "");
  }

  private void reportMissing(Reading in, JsonStreamContext object, long low, long high) {
    requiredIndexes()
        .filter(index -> !FieldSet.contains(low, high, index))
        .forEach(
            index ->
                in.reportObject(
                    object,
                    ProblemRule.MISSING_FIELD,
                    () ->
                        "The required field \"%s\" of %s is missing."
                            .formatted(byIndex[index].name(), name())));
  }

  private @Nullable T built(
      Reading in, JsonStreamContext object, B builder, @Nullable Others others) {
    try {
      if (setExtensions != null && others != null) {
        setExtensions.accept(builder, new Extensions(others.toFields()));
      }
      return build.apply(builder);
    } catch (IllegalArgumentException e) {
      in.reportObject(object, ProblemRule.INVARIANT, () -> String.valueOf(e.getMessage()));
      return null;
    }
  }

  @Override
  void write(T value, Writing out) throws IOException {
    out.startObject();
    for (int i = 0; i < byIndex.length; i++) {
      writeField(byIndex[i], value, out);
    }
    for (Extension.Field extension : extensions.apply(value)) {
      requireWritable(extension.name(), out);
      ExtensionWriter.write(extension, out);
    }
    out.endObject();
  }

  private void writeField(Field<T, B> field, T value, Writing out) throws IOException {
    // As in reading; most fields are of these two kinds.
    if (field instanceof OptionalField<T, B, ?> optional) {
      optional.write(value, out);
    } else if (field instanceof ListField<T, B, ?> list) {
      list.write(value, out);
    } else {
      field.write(value, out);
    }
  }

  /** What is written can be read again in the same way. */
  private void requireWritable(String name, Writing out) {
    if (names.indexOf(name) != FieldNames.OTHER) {
      throw new IllegalArgumentException(
          "The extension %s of %s has the name of a model field; choose another name."
              .formatted(quoted(name), name()));
    }
    if (!Extensions.isName(name) && !out.keepsUnknownFields()) {
      throw new IllegalArgumentException(
          "The extension %s of %s does not start with x-; only an AimsJson that keeps unknown fields can write it."
              .formatted(quoted(name), name()));
    }
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("$ref", "#/$defs/" + name());
    out.writeEndObject();
  }

  /** Writes the schema of the type itself, to which others refer. */
  void writeDefinition(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "object");
    out.writeObjectFieldStart("properties");
    for (Field<T, B> field : fields) {
      out.writeFieldName(field.name());
      field.writeSchema(out);
    }
    out.writeEndObject();
    if (isExtensible()) {
      out.writeObjectFieldStart("patternProperties");
      out.writeBooleanField("^x-[\\s\\S]", true);
      out.writeEndObject();
    }
    out.writeBooleanField("additionalProperties", false);
    if (fields.stream().anyMatch(Field::required)) {
      out.writeArrayFieldStart("required");
      for (Field<T, B> field : fields) {
        if (field.required()) {
          out.writeString(field.name());
        }
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }
}
