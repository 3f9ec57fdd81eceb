// SPDX-License-Identifier: Apache-2.0
/**
 * The command line {@code aims}.
 *
 * <p>Start at {@link io.github.aims4j.cli.AimsCommand}.
 */
module io.github.aims4j.cli {
  requires transitive io.github.aims4j.tables;
  requires io.github.aims4j.exchange;
  requires io.github.aims4j.json;
  requires io.github.aims4j.report;
  requires info.picocli;
  requires static org.jspecify;

  exports io.github.aims4j.cli;

  opens io.github.aims4j.cli to
      info.picocli;
}
