// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.tables.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the usual tables of an AIMS as one workbook. */
@Command(
    name = "workbook",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a workbook with the statement of applicability, the risk register, the inventory of"
          + " AI systems and the list of documented information.",
      "With --as-of, also with findings, open questions and what is due within a year."
    },
    footer = {"", "Examples:", "  aims workbook AIMS.json --out AIMS.xlsx --as-of 2026-06-30"})
final class WorkbookCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The date of the assessment and the agenda, YYYY-MM-DD.")
  private @Nullable LocalDate asOf;

  @Mixin private TableOptions output = new TableOptions();

  WorkbookCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    output.requireFor(document.input(), true);
    output.write(tables(document.read()), out);
    return AimsCommand.FINE;
  }

  private List<Table> tables(Aims aims) {
    List<Table> tables = new ArrayList<>();
    tables.add(Table.statementOfApplicability(aims));
    tables.add(Table.risks(aims));
    tables.add(Table.aiSystems(aims));
    tables.add(Table.documents(aims));
    if (asOf != null) {
      ConformityReport report = RuleSet.builtIn().assess(aims, asOf);
      tables.add(Table.findings(report));
      tables.add(Table.questions(report));
      tables.add(Table.agenda(Agenda.of(aims, asOf, Dates.after(asOf, Period.ofYears(1)))));
    }
    return tables;
  }
}
