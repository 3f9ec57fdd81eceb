package io.github.aims4j.tables;

import java.nio.file.Path;

/** Where the tests find the register of the examples, its mapping, and those that ship. */
final class Registers {

  static final String MINISTRY_MAPPING = "ministry-ai-register-2024.mapping.json";
  static final String FEDERAL_MAPPING = "us-federal-2024-v2.mapping.json";
  static final String FEDERAL_2024_V1_MAPPING = "us-federal-2024-v1.mapping.json";
  static final String FEDERAL_2023_MAPPING = "us-federal-2023.mapping.json";

  private static final Path EXAMPLES =
      Path.of("..", "aims-examples", "src/main/resources/io/github/aims4j/examples");
  private static final Path SHIPPED = Path.of("src/main/resources/io/github/aims4j/tables");

  private Registers() {}

  /** Returns a mapping of the examples, or one that ships. */
  static Mapping mapping(String name) {
    return Mapping.read(
        name.equals(MINISTRY_MAPPING) ? ofTheExamples(name) : SHIPPED.resolve(name));
  }

  /** Returns a file of the examples. */
  static Path ofTheExamples(String name) {
    return EXAMPLES.resolve(name).toAbsolutePath().normalize();
  }
}
