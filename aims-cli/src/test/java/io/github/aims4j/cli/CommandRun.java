// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command came to.
 *
 * @param exitCode its exit code
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record CommandRun(int exitCode, String out, String err) {

  /** Runs a command with nothing on standard input. */
  static CommandRun of(String... args) {
    return reading("", args);
  }

  /** Runs a command with a document on standard input. */
  static CommandRun reading(String document, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        AimsCommand.run(
            new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            args);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }

  /** Returns the same without what stands behind the second colon of an error. */
  CommandRun withoutReason() {
    return new CommandRun(
        exitCode, out, err.replaceFirst("(?s)^(aims: [^:]*):.*", "$1" + System.lineSeparator()));
  }
}
