// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The formats of other tools from which records can be taken. */
@Command(
    name = "import-from",
    mixinStandardHelpOptions = true,
    description = {
      "Takes records from a document of another tool into an AIMS.",
      "What is not taken is listed, with its place in the document."
    },
    footer = {
      "",
      "Examples:",
      "  aims import-from cyclonedx BOM.json --into AIMS.json --out NEW.json",
      "  aims import-from oscal RESULTS.json --into AIMS.json --out NEW.json"
    })
final class ImportFromCommand {

  private ImportFromCommand() {}

  /** Adds the command with one subcommand for each format. */
  static void addTo(CommandLine line, PrintWriter out, PrintWriter err) {
    line.addSubcommand(
        new CommandLine(new ImportFromCommand())
            .addSubcommand(new CycloneDxImportCommand(out, err))
            .addSubcommand(new OscalImportCommand(out, err)));
  }
}
