// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** One document: skipped, read and written as a tree by Jackson, and bound to types. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

  /** The documents, by what they hold, what binds them and their least size. */
  public enum Content {
    /** A generated AIMS of 3,000 records, about 1 MB. */
    GENERATED_1_MB,
    /** A generated inventory of AI systems and risks of 1 MB. */
    INVENTORY_1_MB,
    /** The same inventory, bound by Jackson to plain records. */
    INVENTORY_1_MB_AS_RECORDS,
    /** The large sample organization, repeated to 1 MB. */
    SAMPLE_1_MB,
    /** The large sample organization, repeated to 20 MB. */
    SAMPLE_20_MB,
    /** A bill of materials of about 1 MB, bound by the library of CycloneDX. */
    CYCLONEDX_1_MB;

    Binding binding() {
      return switch (this) {
        case GENERATED_1_MB, INVENTORY_1_MB, SAMPLE_1_MB, SAMPLE_20_MB -> new Bindings.OfAims();
        case INVENTORY_1_MB_AS_RECORDS -> new Bindings.OfRecords();
        case CYCLONEDX_1_MB -> new Bindings.OfBom();
      };
    }

    byte[] document() throws IOException {
      Binding aims = new Bindings.OfAims();
      return switch (this) {
        case GENERATED_1_MB -> aims.write(AimsGenerator.ofSeed(1).aims(3_000));
        case INVENTORY_1_MB, INVENTORY_1_MB_AS_RECORDS -> aims.write(Inventory.of(1_000_000));
        case SAMPLE_1_MB -> aims.write(RepeatedSample.of(1_000_000));
        case SAMPLE_20_MB -> aims.write(RepeatedSample.of(20_000_000));
        case CYCLONEDX_1_MB -> binding().write(Bindings.OfBom.bom(1_000_000));
      };
    }
  }

  /** What the document holds. */
  @Param public Content content = Content.GENERATED_1_MB;

  private final JsonFactory factory = new JsonFactory();
  private final ObjectMapper mapper = new ObjectMapper();
  private Binding binding = new Bindings.OfAims();
  private byte[] document = {};
  private JsonNode tree = mapper.nullNode();
  private Object value = tree;

  /** Builds the document once. */
  @Setup
  public void build() throws IOException {
    binding = content.binding();
    document = content.document();
    tree = mapper.readTree(document);
    value = binding.read(document);
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

  /** Reads types; an AIMS is validated, too. */
  @Benchmark
  public Object bind() throws IOException {
    return binding.read(document);
  }

  /** Writes an untyped tree. */
  @Benchmark
  public byte[] writeTree() throws IOException {
    return mapper.writeValueAsBytes(tree);
  }

  /** Writes types. */
  @Benchmark
  public byte[] write() throws IOException {
    return binding.write(value);
  }
}
