// SPDX-License-Identifier: Apache-2.0
/**
 * Support for tests with any framework: sample organizations as JSON, a generator of AIMS of any
 * size, and a runner for rule cases.
 *
 * <p>Start at {@link io.github.aims4j.testkit.SampleAims}, {@link
 * io.github.aims4j.testkit.AimsGenerator} and {@link io.github.aims4j.testkit.RuleCase}.
 */
module io.github.aims4j.testkit {
  requires transitive io.github.aims4j.core;
  requires io.github.aims4j.json;
  requires static org.jspecify;

  exports io.github.aims4j.testkit;
}
