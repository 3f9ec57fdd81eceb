// SPDX-License-Identifier: Apache-2.0
/**
 * JSON for AI management systems: one strict codec, its schema, and a module for Jackson.
 *
 * <p>Start at {@link io.github.aims4j.json.AimsJson}.
 */
module io.github.aims4j.json {
  requires transitive io.github.aims4j.core;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.core;
  requires static org.jspecify;

  exports io.github.aims4j.json;

  provides com.fasterxml.jackson.databind.Module with
      io.github.aims4j.json.AimsModule;
}
