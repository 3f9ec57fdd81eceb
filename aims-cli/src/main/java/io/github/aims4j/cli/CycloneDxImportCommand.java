// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.exchange.cyclonedx.CycloneDxImport;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes AI systems from a bill of materials into an AIMS. */
@Command(
    name = "cyclonedx",
    mixinStandardHelpOptions = true,
    description = {
      "Takes AI systems from a machine-learning bill of materials of CycloneDX in JSON into an"
          + " AIMS, with their components, suppliers, data, intended use and technical"
          + " documentation.",
      "A record with the id of an existing one is merged with it. What is not taken is written to"
          + " the issues file, one line per value."
    },
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document; 2 wrong usage.",
      "",
      "Examples:",
      "  aims import-from cyclonedx BOM.json --into AIMS.json --out NEW.json",
      "  aims import-from cyclonedx BOM.json --into AIMS.json --dry-run"
    })
final class CycloneDxImportCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;

  @Mixin private ImportFromOptions options = new ImportFromOptions();

  CycloneDxImportCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    return options.run(
        (aims, document, maxBytes) ->
            document.read(
                maxBytes,
                in -> CycloneDxImport.into(aims).withMaxBytes(maxBytes).read(in, "The document")),
        out,
        err);
  }
}
