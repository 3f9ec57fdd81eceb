// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.json.AimsJson;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema (2020-12) of AIMS documents.")
final class SchemaCommand implements Callable<Integer> {

  private final PrintWriter out;

  SchemaCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    out.print(AimsJson.schema());
    return AimsCommand.FINE;
  }
}
