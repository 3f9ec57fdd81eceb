// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.internal.Quoted;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs and outputs of an import from the format of another tool. */
final class ImportFromOptions {

  @Parameters(paramLabel = "DOCUMENT.json", description = "The document, or - for standard input.")
  private Input document;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "AIMS.json",
      description = "The AIMS into which records are taken, or - for standard input.")
  private Input existing;

  @Option(
      names = "--out",
      paramLabel = "NEW.json",
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
        "Default: import-issues.csv next to NEW.json."
      })
  private @Nullable Output issues;

  @Option(names = "--dry-run", description = "Preview only; write no files.")
  private boolean dryRun;

  @Mixin private LimitOption limit = new LimitOption();

  /** Reads a document into an AIMS. */
  @FunctionalInterface
  interface Reading {
    /**
     * Reads the document.
     *
     * @param aims the AIMS
     * @param document the document
     * @param maxBytes its maximum size
     * @throws ExchangeException if it is refused
     */
    ExchangeResult read(Aims aims, Input document, int maxBytes) throws IOException;
  }

  /**
   * Imports the document, writes the AIMS and the issues, and prints a summary.
   *
   * @param reading reads the document
   * @param out standard output
   * @param err the error stream, for the summary if standard output is used
   * @return the exit code
   * @throws CommandException if the document is refused, or an output cannot be written
   */
  int run(Reading reading, PrintWriter out, PrintWriter err) throws IOException {
    Input.requireOneStandard(document, existing);
    if (target == null && !dryRun) {
      throw CommandException.unusable(
          "Missing required option '--out=NEW.json'; it is optional with --dry-run only.");
    }
    Optional<ImportOutput> output = Optional.empty();
    if (target != null && !dryRun) {
      output =
          Optional.of(
              ImportOutput.of(target, Optional.ofNullable(issues), List.of(document, existing)));
    }
    ExchangeResult result = read(reading);
    if (output.isEmpty()) {
      printCounts(result, out);
      return AimsCommand.FINE;
    }
    output.get().write(result.aims(), result::writeIssues, out);
    PrintWriter summary = output.get().isStreamed() ? err : out;
    printCounts(result, summary);
    summary.println(
        Quoted.visible("Written: %s and %s".formatted(output.get().aims(), output.get().issues())));
    return AimsCommand.FINE;
  }

  private ExchangeResult read(Reading reading) throws IOException {
    Aims aims = AimsFile.read(existing, limit.bytes());
    try {
      return reading.read(aims, document, limit.bytes());
    } catch (ExchangeException e) {
      throw new CommandException(
          AimsCommand.INVALID, List.of("%s: %s".formatted(document, e.getMessage())), e);
    }
  }

  private static void printCounts(ExchangeResult result, PrintWriter out) {
    out.println(
        "New: %s; changed: %s; unchanged: %s; issues: %s."
            .formatted(
                result.created(), result.changed(), result.unchanged(), result.issues().size()));
  }
}
