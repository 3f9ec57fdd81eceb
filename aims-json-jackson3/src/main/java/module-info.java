// SPDX-License-Identifier: Apache-2.0
/**
 * JSON for AI management systems on Jackson 3: one strict codec, its schema, and a module for
 * mappers. The format is that of {@code io.github.aims4j.json}, which uses Jackson 2.
 *
 * <p>Start at {@link io.github.aims4j.json.jackson3.AimsJson}.
 */
// The digit is that of the major release of Jackson, not our version.
@SuppressWarnings("module")
module io.github.aims4j.json.jackson3 {
  requires transitive io.github.aims4j.core;
  requires transitive tools.jackson.databind;
  requires tools.jackson.core;
  requires static org.jspecify;

  exports io.github.aims4j.json.jackson3;

  provides tools.jackson.databind.JacksonModule with
      io.github.aims4j.json.jackson3.AimsModule;
}
