// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code aims completion} prints. */
class CompletionCommandTest {

  @Test
  void printsAScriptForAllCommandsAndOptions() {
    CommandRun run = CommandRun.of("completion");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("#!/usr/bin/env bash");
    assertThat(run.out()).contains("complete -F _complete_aims", "--standard-text", "--baseline");
    String functions = run.out().replace("_", "");
    HelpTest.commands()
        .forEach(
            command ->
                assertThat(functions).contains("picocliaims" + command.replaceAll("[ -]", "")));
  }
}
