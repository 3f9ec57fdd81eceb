// SPDX-License-Identifier: Apache-2.0
/**
 * Runnable reference examples: the demo, small programs to copy from, and the stories of the sample
 * organizations.
 *
 * <p>Start at {@link io.github.aims4j.examples.Demo}.
 */
module io.github.aims4j.examples {
  requires io.github.aims4j.cli;
  requires io.github.aims4j.exchange;
  requires io.github.aims4j.json;
  requires io.github.aims4j.report;
  requires io.github.aims4j.testkit;
  requires static org.jspecify;

  exports io.github.aims4j.examples;
  exports io.github.aims4j.examples.cookbook;
  exports io.github.aims4j.examples.story;
}
