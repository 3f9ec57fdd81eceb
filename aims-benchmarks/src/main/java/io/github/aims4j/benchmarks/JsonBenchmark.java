package io.github.aims4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One document of about 1 MB: skipped, read and written by Jackson, read and written by us. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

  private static final int SYSTEMS = 500;

  private final JsonFactory factory = new JsonFactory();
  private final ObjectMapper mapper = new ObjectMapper();
  private final AimsJson json = AimsJson.standard();
  private final Aims aims = GeneratedAims.of(SYSTEMS);
  private final byte[] document = json.write(aims);
  private final JsonNode tree;

  /** Builds the document once. */
  public JsonBenchmark() {
    try {
      tree = mapper.readTree(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the size of the document in bytes. */
  int documentBytes() {
    return document.length;
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
