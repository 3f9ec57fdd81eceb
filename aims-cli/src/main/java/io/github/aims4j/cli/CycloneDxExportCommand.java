// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.exchange.Losses;
import io.github.aims4j.exchange.cyclonedx.CycloneDxExport;
import io.github.aims4j.exchange.cyclonedx.CycloneDxVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an AIMS as a CycloneDX bill of materials. */
@Command(
    name = "cyclonedx",
    mixinStandardHelpOptions = true,
    description = {
      "Writes an AIMS as a CycloneDX bill of materials.",
      "It holds AI systems with model cards, what the statement of applicability decides, and what"
          + " the records support and contradict; it claims nothing of what nobody looked at."
    },
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document; 2 wrong usage.",
      "",
      "Examples:",
      "  aims export cyclonedx AIMS.json --as-of 2026-06-30 --out AIMS.cdx.json",
      "  aims export cyclonedx - --as-of 2026-06-30 --out BOM --spec-version 1.7"
    })
final class CycloneDxExportCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "BOM.json",
      description = "The output file, or - for standard output.")
  private Output target;

  @Option(
      names = "--losses",
      paramLabel = "LOSSES.csv",
      description = {
        "The output file for the list of what the bill leaves out, or - for standard output.",
        "Default: export-losses.csv next to BOM.json."
      })
  private @Nullable Output losses;

  @Option(
      names = "--spec-version",
      defaultValue = "1.6",
      paramLabel = "VERSION",
      description = "The version of CycloneDX: 1.6 or 1.7 (${DEFAULT-VALUE}).")
  private CycloneDxVersion version;

  @Option(
      names = "--timestamp",
      paramLabel = "INSTANT",
      description = {
        "When the bill is made, such as 2026-07-01T08:00:00Z.",
        "Default: the bill does not say."
      })
  private @Nullable Instant timestamp;

  CycloneDxExportCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    ExportOutput output = ExportOutput.of(target, losses, document.input());
    ByteArrayOutputStream bom = new ByteArrayOutputStream();
    Losses left = write(bom);
    output.write(bom.toByteArray(), left, out);
    return AimsCommand.FINE;
  }

  private Losses write(ByteArrayOutputStream bom) throws IOException {
    CycloneDxExport export = export();
    try {
      return export.write(bom);
    } catch (IllegalArgumentException e) {
      throw CommandException.unusable("The AIMS cannot be written: " + e.getMessage(), e);
    }
  }

  private CycloneDxExport export() {
    CycloneDxExport export = CycloneDxExport.of(document.read(), asOf.date()).withVersion(version);
    return timestamp == null ? export : export.withTimestamp(timestamp);
  }
}
