// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.tables.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all records of one kind as a table. */
@Command(
    name = "table",
    mixinStandardHelpOptions = true,
    description = "Writes all records of one kind as a table.",
    footer = {"", "Examples:", "  aims table AIMS.json --records incidents --out INCIDENTS.csv"})
final class RecordsCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Option(
      names = "--records",
      required = true,
      paramLabel = "NAME",
      description = "The name of the records in JSON, such as incidents, suppliers or documents.")
  private String records;

  @Mixin private TableOptions output = new TableOptions();

  RecordsCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    output.requireFor(document.input(), false);
    Table table;
    try {
      table = Table.records(document.read(), records);
    } catch (IllegalArgumentException e) {
      throw CommandException.unusable(String.valueOf(e.getMessage()), e);
    }
    output.write(List.of(table), out);
    return AimsCommand.FINE;
  }
}
