// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.Aims;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.tables.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a statement of applicability as a table. */
@Command(
    name = "soa",
    mixinStandardHelpOptions = true,
    description =
        "Writes the statement of applicability: each control with the decision, its justification"
            + " and its implementation.",
    footer = {
      "",
      "Examples:",
      "  aims soa AIMS.json --out TABLE.xlsx",
      "  aims soa AIMS.json --statement soa-2025 --out TABLE.xlsx"
    })
final class StatementCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Mixin private TableOptions output = new TableOptions();

  @Option(
      names = "--statement",
      paramLabel = "ID",
      description = "The statement of applicability; by default the latest.")
  private @Nullable String statement;

  StatementCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    output.requireFor(document.input(), false);
    output.write(List.of(table(document.read())), out);
    return AimsCommand.FINE;
  }

  private Table table(Aims aims) {
    return statement == null
        ? Table.statementOfApplicability(aims)
        : Table.statementOfApplicability(aims, named(aims, statement));
  }

  private StatementOfApplicability named(Aims aims, String id) {
    return aims.applicabilityStatements().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                CommandException.unusable(
                    "%s has no statement of applicability '%s'; it has %s."
                        .formatted(document.input(), Quoted.visible(id), names(aims))));
  }

  private static String names(Aims aims) {
    return aims.applicabilityStatements().isEmpty()
        ? "none"
        : aims.applicabilityStatements().stream()
            .map(each -> each.id().value())
            .collect(joining(", "));
  }
}
