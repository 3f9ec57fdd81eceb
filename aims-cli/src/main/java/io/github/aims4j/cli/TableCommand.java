// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.tables.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes one of the usual tables of an AIMS. */
@Command(mixinStandardHelpOptions = true)
final class TableCommand implements Callable<Integer> {

  private final Function<Aims, Table> make;
  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Mixin private TableOptions output = new TableOptions();

  private TableCommand(Function<Aims, Table> make, PrintWriter out) {
    this.make = make;
    this.out = out;
  }

  /** Adds the commands for the usual tables. */
  static void addTo(CommandLine line, PrintWriter out) {
    add(line, "risks", "Writes the risk register.", new TableCommand(Table::risks, out));
    add(
        line,
        "systems",
        "Writes the inventory of AI systems.",
        new TableCommand(Table::aiSystems, out));
  }

  private static void add(CommandLine line, String name, String description, TableCommand command) {
    CommandLine sub = new CommandLine(command);
    sub.getCommandSpec()
        .usageMessage()
        .description(description)
        .footer("", "Examples:", "  aims %s AIMS.json --out TABLE.xlsx".formatted(name));
    line.addSubcommand(name, sub);
  }

  @Override
  public Integer call() throws IOException {
    output.requireFor(document.input(), false);
    output.write(List.of(make.apply(document.read())), out);
    return AimsCommand.FINE;
  }
}
