// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.exchange.oscal.OscalImport;
import io.github.aims4j.json.JsonLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes records from an OSCAL document into an AIMS. */
@Command(
    name = "oscal",
    mixinStandardHelpOptions = true,
    description = {
      "Takes records from an OSCAL document in JSON into an AIMS: crosswalks from a mapping"
          + " collection, internal audits with their findings from assessment results.",
      "A record with the id of an existing one replaces it. What is not taken is written to the"
          + " issues file, one line per value."
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

  @Mixin private ImportFromOptions options = new ImportFromOptions();

  @Option(
      names = "--ungraded-as",
      paramLabel = "TYPE",
      description = {
        "The type of findings that are not satisfied and state no grade: minor-nonconformity,"
            + " major-nonconformity or observation.",
        "Default: they are not taken."
      })
  private AuditFinding.@Nullable Type ungraded;

  OscalImportCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    return options.run(this::read, out, err);
  }

  private ExchangeResult read(Aims aims, Input document, int maxBytes) {
    OscalImport importing =
        OscalImport.into(aims).withLimits(JsonLimits.standard().withDocumentBytes(maxBytes));
    return (ungraded == null ? importing : importing.withUngradedAs(ungraded))
        .read(document.bytes(maxBytes));
  }
}
