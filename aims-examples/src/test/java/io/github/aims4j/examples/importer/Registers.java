package io.github.aims4j.examples.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Where the tests find the shipped register, the mappings, and the data that others wrote. */
final class Registers {

  static final String MINISTRY_MAPPING = "ministry-ai-register-2024.mapping.json";
  static final String FEDERAL_MAPPING = "us-federal-2024-v2.mapping.json";

  private Registers() {}

  /** Returns a mapping that ships. */
  static Mapping mapping(String name) {
    try (InputStream in = Mapping.class.getResourceAsStream("/io/github/aims4j/examples/" + name)) {
      assertThat(in).as(name).isNotNull();
      return MappingReader.read(in, name);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the file of a resource that ships. */
  static Path shipped(String name) {
    return Path.of("src/main/resources/io/github/aims4j/examples", name).toAbsolutePath();
  }

  /** Returns a file of the shared data; without it the test is skipped, or fails where CI=true. */
  static Path shared(String name) {
    String checkout = System.getenv().getOrDefault("AIMS4J_CHECKOUT", "..");
    Path file = Path.of(checkout).resolve("../shared/data").resolve(name).normalize();
    if (!Files.exists(file)) {
      String message = "There is no shared data at " + file + ".";
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(message);
      }
      Assumptions.abort(message);
    }
    return file;
  }
}
