// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.internal.Quoted;
import io.github.aims4j.tables.ImportResult;
import io.github.aims4j.tables.IssuesCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a register. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Imports a register of AI systems from CSV.",
      "Cells that cannot be imported literally are written to the issues file, one line per cell."
    })
final class ImportCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(paramLabel = "DATA.csv", description = "The register, or - for standard input.")
  private Input data;

  @Option(
      names = "--mapping",
      required = true,
      paramLabel = "MAPPING.json",
      completionCandidates = RegisterInput.ShippedMappings.class,
      description = {
        "The mapping of the register, or - for standard input.",
        "Included mappings: ${COMPLETION-CANDIDATES}."
      })
  private Input mapping;

  @Option(
      names = "--out",
      paramLabel = "AIMS.json",
      description = {
        "The output file for the AIMS, or - for standard output.",
        "Required unless --dry-run is given."
      })
  private @Nullable Output target;

  @Option(
      names = "--issues",
      paramLabel = "ISSUES.csv",
      description = {
        "The output file for the issues, or - for standard output.",
        "Default: import-issues.csv next to AIMS.json."
      })
  private @Nullable Output issues;

  @Option(
      names = "--bom",
      description = "Start the issues file with a byte order mark for spreadsheets.")
  private boolean marked;

  @Option(names = "--dry-run", description = "Preview only; write no files.")
  private boolean dryRun;

  @Mixin private LimitOption limit = new LimitOption();

  ImportCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    if (target == null && !dryRun) {
      throw CommandException.unusable(
          "Missing required option '--out=AIMS.json'; it is optional with --dry-run only.");
    }
    Input.requireOneStandard(data, mapping);
    ImportOutput output =
        target == null
            ? null
            : ImportOutput.of(target, Optional.ofNullable(issues), List.of(data, mapping));
    ImportResult result = RegisterInput.read(data, mapping, limit.bytes());
    PrintWriter summary = output != null && output.isStreamed() ? err : out;
    if (output == null || dryRun) {
      ImportSummary.print(result, summary);
      return AimsCommand.FINE;
    }
    IssuesCsv csv = IssuesCsv.standard();
    output.write(result, marked ? csv.withByteOrderMark() : csv, out);
    ImportSummary.print(result, summary);
    summary.println(Quoted.visible("Written: %s and %s".formatted(output.aims(), output.issues())));
    return AimsCommand.FINE;
  }
}
