package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The readers and writers, for an {@code ObjectMapper}. */
final class AimsModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  AimsModule() {
    super("aims4j");
    Codecs.types().forEach(this::add);
  }

  private <T> void add(Class<T> type) {
    addSerializer(type, new Serializer<>(AimsJson.writer(type)));
    addDeserializer(type, new Deserializer<>(AimsJson.reader(type)));
  }

  /** Writes values with a writer. */
  private static final class Serializer<T> extends JsonSerializer<T> {

    private final ObjectWriter<T> writer;

    Serializer(ObjectWriter<T> writer) {
      this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      try {
        writer.write(value, new Writing(out, JsonLimits.MAX_DEPTH, false));
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(out, e.getMessage(), e);
      }
    }
  }

  /** Reads values with a reader. */
  private static final class Deserializer<T> extends JsonDeserializer<T> {

    private final ObjectReader<T, ?> reader;

    Deserializer(ObjectReader<T, ?> reader) {
      this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      Problems problems = new Problems();
      T value = read(parser, problems);
      if (value == null || !problems.isEmpty()) {
        AimsJsonException refusal = problems.toException(Places.unknown());
        throw JsonMappingException.from(parser, refusal.getMessage(), refusal);
      }
      return value;
    }

    // The parser is that of the mapper, which closes it.
    @SuppressWarnings("resource")
    private @Nullable T read(JsonParser parser, Problems problems) throws IOException {
      JsonLimits limits = JsonStreams.limits(parser);
      Tokens tokens = new Tokens(parser);
      Reading in = new Reading(tokens, limits, false, true, problems);
      try {
        return tokens.read(() -> reader.read(in));
      } catch (Reading.Stop e) {
        return null;
      } catch (MalformedException e) {
        in.reportMalformed(e);
        return null;
      }
    }
  }
}
