// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The formats in which an AIMS can be written for other tools. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes an AIMS in a format that other tools read.",
      "What the format cannot hold is listed, never invented."
    },
    footer = {
      "",
      "Examples:",
      "  aims export cyclonedx AIMS.json --as-of 2026-06-30 --out AIMS.cdx.json",
      "  aims export oscal AIMS.json --as-of 2026-06-30 --out FOLDER"
    })
final class ExportCommand {

  private ExportCommand() {}

  /** Adds the command with one subcommand for each format. */
  static void addTo(CommandLine line, PrintWriter out) {
    line.addSubcommand(
        new CommandLine(new ExportCommand())
            .addSubcommand(new CycloneDxExportCommand(out))
            .addSubcommand(new OscalExportCommand(out)));
  }
}
