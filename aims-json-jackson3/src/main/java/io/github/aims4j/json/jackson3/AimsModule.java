// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json.jackson3;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The JSON format of this library for an {@code ObjectMapper} of Jackson 3: every type of the model
 * in both directions, also outside a record.
 *
 * <p>{@code JsonMapper.Builder.findAndAddModules()} finds the module with the standard limits;
 * {@link AimsJson#module()} returns the one of a configured codec. The limits of the mapper's own
 * factory apply, too. A value that is refused causes a {@code DatabindException} whose cause is the
 * {@link AimsJsonException} or the {@link IllegalArgumentException}. A mapper is refused, too, if
 * it would change values silently: one of another data format than JSON, one that adds type ids,
 * and one that writes numbers as strings.
 *
 * <p>Source: this library's own format. Thread-safe once it is registered.
 */
public final class AimsModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  // A module is not serialized; SimpleModule is serializable for historical reasons.
  private final transient JsonLimits limits;
  private final boolean keepsUnknownFields;

  /** Creates the module of {@link AimsJson#standard()}, for the service loader. */
  public AimsModule() {
    this(JsonLimits.standard(), false);
  }

  AimsModule(JsonLimits limits, boolean keepsUnknownFields) {
    super("aims4j");
    this.limits = limits;
    this.keepsUnknownFields = keepsUnknownFields;
    ModelTypes.each(new Registration());
  }

  /**
   * Differs for each configuration, so that a mapper accepts another one after the standard one.
   */
  @Override
  public Object getRegistrationId() {
    return "io.github.aims4j.json.jackson3 %s %s".formatted(limits, keepsUnknownFields);
  }

  /** Adds a serializer and a deserializer for each type. */
  private final class Registration implements ModelTypes.Visitor {

    @Override
    public <T> void value(
        Class<T> type, ValueReader<? extends T> reader, ValueWriter<? super T> writer) {
      addSerializer(type, new Serializer<>(writer, limits, keepsUnknownFields));
      addDeserializer(type, new Deserializer<>(reader, limits, keepsUnknownFields));
    }

    @Override
    public <T> void key(Class<T> type, Function<String, T> parse, Function<T, String> text) {
      addKeySerializer(type, new KeyWriter<>(text));
      addKeyDeserializer(type, new KeyReader(type, parse));
    }
  }

  /** Refuses a mapper that would change values silently. */
  private static @Nullable String refusal(TokenStreamFactory factory) {
    return factory.getFormatName().equals(JsonFactory.FORMAT_NAME_JSON)
        ? null
        : "The module of aims4j supports JSON only, but the format of this mapper is %s."
            .formatted(factory.getFormatName());
  }

  private static final String TYPE_IDS =
      "The module of aims4j does not support type ids; exclude the types of io.github.aims4j from default typing and @JsonTypeInfo.";

  /** Writes values of one type. */
  private static final class Serializer<T> extends ValueSerializer<T> {

    private final ValueWriter<? super T> writer;
    private final JsonLimits limits;
    private final boolean keepsUnknownFields;

    Serializer(ValueWriter<? super T> writer, JsonLimits limits, boolean keepsUnknownFields) {
      this.writer = writer;
      this.limits = limits;
      this.keepsUnknownFields = keepsUnknownFields;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      TokenStreamFactory factory = context.tokenStreamFactory();
      String refusal = refusal(factory);
      if (refusal != null) {
        throw DatabindException.from(out, refusal);
      }
      int features = context.getFormatWriteFeatures(factory.getFormatWriteFeatures());
      if (JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.enabledIn(features)) {
        throw DatabindException.from(
            out, "The module of aims4j does not support WRITE_NUMBERS_AS_STRINGS; disable it.");
      }
      try {
        writer.write(value, new Writing(out, limits.depth(), keepsUnknownFields));
      } catch (IllegalArgumentException e) {
        throw DatabindException.from(out, e.getMessage(), e);
      } catch (IOException e) {
        throw JacksonIOException.construct(e, out);
      }
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
      throw DatabindException.from(out, TYPE_IDS);
    }
  }

  /** Reads values of one type. */
  private static final class Deserializer<T> extends ValueDeserializer<T> {

    private final ValueReader<? extends T> reader;
    private final JsonLimits limits;
    private final boolean keepsUnknownFields;

    Deserializer(ValueReader<? extends T> reader, JsonLimits limits, boolean keepsUnknownFields) {
      this.reader = reader;
      this.limits = limits;
      this.keepsUnknownFields = keepsUnknownFields;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      String format = refusal(context.tokenStreamFactory());
      if (format != null) {
        throw DatabindException.from(parser, format);
      }
      Problems problems = new Problems();
      T value = read(parser, problems);
      if (value == null || !problems.isEmpty()) {
        AimsJsonException refusal = problems.toException(Places.unknown());
        throw DatabindException.from(parser, refusal.getMessage(), refusal);
      }
      return value;
    }

    // The parser belongs to the mapper, which closes it.
    @SuppressWarnings("resource")
    private @Nullable T read(JsonParser parser, Problems problems) {
      Tokens tokens = new Tokens(parser);
      Reading in = new Reading(tokens, limits, keepsUnknownFields, true, problems);
      try {
        return tokens.read(() -> reader.read(in));
      } catch (Reading.Stop e) {
        return null;
      } catch (MalformedException e) {
        in.reportMalformed(e);
        return null;
      } catch (IOException e) {
        throw JacksonIOException.construct(e, parser);
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      throw DatabindException.from(parser, TYPE_IDS);
    }
  }

  /** Writes the keys of maps. */
  private static final class KeyWriter<T> extends ValueSerializer<T> {

    private final Function<T, String> text;

    KeyWriter(Function<T, String> text) {
      this.text = text;
    }

    @Override
    public void serialize(T key, JsonGenerator out, SerializationContext context) {
      out.writeName(text.apply(key));
    }
  }

  /** Reads the keys of maps. */
  private static final class KeyReader extends KeyDeserializer {

    private final Class<?> type;
    private final Function<String, ?> parse;

    KeyReader(Class<?> type, Function<String, ?> parse) {
      this.type = type;
      this.parse = parse;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      try {
        return parse.apply(key);
      } catch (IllegalArgumentException e) {
        return context.handleWeirdKey(type, key, "%s", e.getMessage());
      }
    }
  }
}
