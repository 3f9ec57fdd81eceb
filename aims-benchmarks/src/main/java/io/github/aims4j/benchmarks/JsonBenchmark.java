package io.github.aims4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.AimsGenerator;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One document: skipped, read and written by Jackson, read and written by us. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

  /** The documents, by what they hold and their least size. */
  public enum Content {
    /** A generated AIMS of 3,000 records, about 1 MB. */
    GENERATED_1_MB,
    /** The large sample organization, repeated to 1 MB. */
    SAMPLE_1_MB,
    /** The large sample organization, repeated to 20 MB. */
    SAMPLE_20_MB;

    Aims aims() {
      return switch (this) {
        case GENERATED_1_MB -> AimsGenerator.ofSeed(1).aims(3_000);
        case SAMPLE_1_MB -> RepeatedSample.of(1_000_000);
        case SAMPLE_20_MB -> RepeatedSample.of(20_000_000);
      };
    }
  }

  /** What the document holds. */
  @Param public Content content = Content.GENERATED_1_MB;

  private final JsonFactory factory = new JsonFactory();
  private final ObjectMapper mapper = new ObjectMapper();
  private final AimsJson json = AimsJson.standard();
  private Aims aims = Content.GENERATED_1_MB.aims();
  private byte[] document = {};
  private JsonNode tree = mapper.nullNode();

  /** Builds the document once. */
  @Setup
  public void build() throws IOException {
    aims = content.aims();
    document = json.write(aims);
    tree = mapper.readTree(document);
  }

  /** Passes over all tokens: the least that a reader does. */
  @Benchmark
  public int skipTokens() throws IOException {
    int tokens = 0;
    try (JsonParser parser = factory.createParser(document)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** Reads an untyped tree. */
  @Benchmark
  public JsonNode readTree() throws IOException {
    return mapper.readTree(document);
  }

  /** Reads and validates an AIMS. */
  @Benchmark
  public Aims readAims() {
    return json.read(document);
  }

  /** Writes an untyped tree. */
  @Benchmark
  public byte[] writeTree() throws IOException {
    return mapper.writeValueAsBytes(tree);
  }

  /** Writes an AIMS. */
  @Benchmark
  public byte[] writeAims() {
    return json.write(aims);
  }
}
