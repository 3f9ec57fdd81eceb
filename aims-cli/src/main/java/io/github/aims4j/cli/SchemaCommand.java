// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.json.AimsJson;
import io.github.aims4j.tables.Mapping;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema (2020-12) of AIMS documents, or of mappings.",
    footer = {"", "Examples:", "  aims schema > aims.schema.json"})
final class SchemaCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Option(names = "--mapping", description = "The schema of mappings.")
  private boolean ofMappings;

  SchemaCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    out.print(ofMappings ? Mapping.schema() : AimsJson.schema());
    return AimsCommand.FINE;
  }
}
