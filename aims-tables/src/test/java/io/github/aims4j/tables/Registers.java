// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.io.IOException;
import java.nio.file.Path;

/** Where the tests find the register of the examples, its mapping, and those that ship. */
final class Registers {

  static final String MINISTRY_MAPPING = "ministry-ai-register-2024.mapping.json";
  static final String FEDERAL_MAPPING = "us-federal-2024-v2";
  static final String FEDERAL_2024_V1_MAPPING = "us-federal-2024-v1";
  static final String FEDERAL_2023_MAPPING = "us-federal-2023";

  private static final Path EXAMPLES =
      Path.of("..", "aims-examples", "src/main/resources/io/github/aims4j/examples");

  private Registers() {}

  /** Returns a mapping of the examples, or one that ships. */
  static Mapping mapping(String name) {
    if (!name.equals(MINISTRY_MAPPING)) {
      return Mapping.shipped(name);
    }
    try {
      return Mapping.read(ofTheExamples(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Imports a file within the standard limits. */
  static ImportResult imported(Path data, Mapping mapping) {
    try {
      return RegisterImport.of(mapping).read(data);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns a file of the examples. */
  static Path ofTheExamples(String name) {
    return EXAMPLES.resolve(name).toAbsolutePath().normalize();
  }
}
