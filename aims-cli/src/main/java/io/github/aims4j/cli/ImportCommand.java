// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
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

/** Imports a table. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Imports a table from CSV: a register of AI systems, risks, incidents or other records, or a"
          + " statement of applicability.",
      "Cells that cannot be imported literally are written to the issues file, one line per cell."
    },
    footer = {
      "",
      "Examples:",
      "  aims import DATA.csv --mapping MAPPING.json --out AIMS.json",
      "  aims import DATA.csv --mapping us-federal-2024-v2 --dry-run"
    })
final class ImportCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;

  @Parameters(paramLabel = "DATA.csv", description = "The table, or - for standard input.")
  private Input data;

  @Option(
      names = "--mapping",
      required = true,
      paramLabel = "MAPPING.json",
      completionCandidates = RegisterInput.ShippedMappings.class,
      description = {
        "The mapping of the table, or - for standard input.",
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
      names = "--into",
      paramLabel = "EXISTING.json",
      description = {
        "An AIMS into which the table is imported, or - for standard input.",
        "A row is merged with the record that has its id, or the key that the mapping names."
      })
  private @Nullable Input existing;

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

  ImportCommand(PrintWriter out, PrintWriter err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (target == null && !dryRun) {
      throw CommandException.unusable(
          "Missing required option '--out=AIMS.json'; it is optional with --dry-run only.");
    }
    Input.requireOneStandard(data, mapping);
    if (existing != null) {
      Input.requireOneStandard(data, existing);
      Input.requireOneStandard(mapping, existing);
    }
    ImportOutput output =
        target == null
            ? null
            : ImportOutput.of(target, Optional.ofNullable(issues), List.of(data, mapping));
    ImportResult result = read();
    PrintWriter summary = output != null && output.isStreamed() ? err : out;
    if (output == null || dryRun) {
      ImportSummary.print(result, summary);
      return AimsCommand.FINE;
    }
    IssuesCsv csv = IssuesCsv.standard();
    int bytes = output.write(result, marked ? csv.withByteOrderMark() : csv, out);
    ImportSummary.print(result, summary);
    summary.println(Quoted.visible("Written: %s and %s".formatted(output.aims(), output.issues())));
    LimitOption.neededFor(bytes)
        .ifPresent(
            limit ->
                summary.println(
                    "The AIMS has %s bytes; other commands read it with --limit %s."
                        .formatted(bytes, limit)));
    return AimsCommand.FINE;
  }

  private ImportResult read() {
    Optional<Aims> base =
        Optional.ofNullable(existing).map(each -> AimsFile.read(each, limit.bytes()));
    try (Progress progress = new Progress(err, terminal, "row", "rows")) {
      return RegisterInput.read(data, mapping, base, limit.bytes(), progress);
    }
  }
}
