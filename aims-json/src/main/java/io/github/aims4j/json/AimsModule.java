package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tables, for an {@code ObjectMapper}. */
final class AimsModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  AimsModule() {
    super("aims4j");
    Tables.ALL.forEach(this::add);
  }

  private <T> void add(ObjectType<T, ?> table) {
    addSerializer(table.type(), new Writer<>(table));
    addDeserializer(table.type(), new TableReader<>(table));
  }

  /** Writes values as their table says. */
  private static final class Writer<T> extends JsonSerializer<T> {

    private final ObjectType<T, ?> table;

    Writer(ObjectType<T, ?> table) {
      this.table = table;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      try {
        table.write(value, new Writing(out, JsonLimits.MAX_DEPTH, false));
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(out, e.getMessage(), e);
      }
    }
  }

  /** Reads values as their table says. */
  private static final class TableReader<T> extends JsonDeserializer<T> {

    private final ObjectType<T, ?> table;

    TableReader(ObjectType<T, ?> table) {
      this.table = table;
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

    private @Nullable T read(JsonParser parser, Problems problems) throws IOException {
      JsonLimits limits = JsonLimits.of(parser.streamReadConstraints());
      Reading in = new Reading(new Tokens(parser), limits, false, true, problems);
      try {
        return table.read(in);
      } catch (Reading.Stop e) {
        return null;
      } catch (JsonProcessingException e) {
        in.reportMalformed(e);
        return null;
      }
    }
  }
}
