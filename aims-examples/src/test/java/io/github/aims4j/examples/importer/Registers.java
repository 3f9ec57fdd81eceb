package io.github.aims4j.examples.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the tests find the shipped register and the mappings. */
final class Registers {

  static final String MINISTRY_MAPPING = "ministry-ai-register-2024.mapping.json";
  static final String FEDERAL_MAPPING = "us-federal-2024-v2.mapping.json";
  static final String FEDERAL_2024_V1_MAPPING = "us-federal-2024-v1.mapping.json";
  static final String FEDERAL_2023_MAPPING = "us-federal-2023.mapping.json";

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
}
