// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.exchange.oscal.OscalImport;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.json.JsonLimits;
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

/** Takes records from an OSCAL document into an AIMS. */
@Command(
    name = "oscal",
    mixinStandardHelpOptions = true,
    description = {
      "Takes records from an OSCAL document in JSON into an AIMS: crosswalks from a mapping"
          + " collection, internal audits with their findings from assessment results.",
      "What is not taken is written to the issues file, one line per value."
    },
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document; 2 wrong usage.",
      "",
      "Examples:",
      "  aims import-from oscal RESULTS.json --into AIMS.json --out NEW.json"
    })
final class OscalImportCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(
      paramLabel = "DOCUMENT.json",
      description = "The OSCAL document, or - for standard input.")
  private Input document;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "AIMS.json",
      description = {
        "The AIMS into which records are taken, or - for standard input.",
        "A record with the id of an existing one replaces it."
      })
  private Input existing;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "NEW.json",
      description = "The output file for the AIMS, or - for standard output.")
  private Output target;

  @Option(
      names = "--issues",
      paramLabel = "ISSUES.csv",
      description = {
        "The output file for the issues, or - for standard output.",
        "Default: import-issues.csv next to NEW.json."
      })
  private @Nullable Output issues;

  @Option(
      names = "--ungraded-as",
      paramLabel = "TYPE",
      description = {
        "The type of findings that are not satisfied and state no grade: minor-nonconformity,"
            + " major-nonconformity or observation.",
        "Default: they are not taken."
      })
  private AuditFinding.@Nullable Type ungraded;

  @Mixin private LimitOption limit = new LimitOption();

  OscalImportCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    Input.requireOneStandard(document, existing);
    ImportOutput output =
        ImportOutput.of(target, Optional.ofNullable(issues), List.of(document, existing));
    ExchangeResult result = read();
    output.write(result.aims(), result::writeIssues, out);
    PrintWriter summary = output.isStreamed() ? err : out;
    summary.println(
        "New: %s; changed: %s; unchanged: %s; issues: %s."
            .formatted(
                result.created(), result.changed(), result.unchanged(), result.issues().size()));
    summary.println(Quoted.visible("Written: %s and %s".formatted(output.aims(), output.issues())));
    return AimsCommand.FINE;
  }

  private ExchangeResult read() {
    Aims aims = AimsFile.read(existing, limit.bytes());
    OscalImport importing =
        OscalImport.into(aims).withLimits(JsonLimits.standard().withDocumentBytes(limit.bytes()));
    try {
      return (ungraded == null ? importing : importing.withUngradedAs(ungraded))
          .read(document.bytes(limit.bytes()));
    } catch (ExchangeException e) {
      throw new CommandException(
          AimsCommand.INVALID, List.of("%s: %s".formatted(document, e.getMessage())), e);
    }
  }
}
