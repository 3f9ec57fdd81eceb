// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.exchange.oscal.OscalExport;
import io.github.aims4j.exchange.oscal.OscalPackage;
import io.github.aims4j.exchange.oscal.OscalVersion;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.planning.StatementOfApplicability;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an AIMS as a package of OSCAL documents. */
@Command(
    name = "oscal",
    mixinStandardHelpOptions = true,
    description = {
      "Writes an AIMS as OSCAL documents in JSON that link to each other: catalogs, profiles, the"
          + " statement of applicability as a system security plan, AI systems as components,"
          + " audits as assessment plan and results, nonconformities as plan of action and"
          + " milestones, and crosswalks as mapping collection (from 1.2.1 on).",
      "A status that the records do not state is left out. What the documents do not hold is"
          + " counted in losses.csv."
    },
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document; 2 wrong usage, or files that are in the folder.",
      "",
      "Examples:",
      "  aims export oscal AIMS.json --as-of 2026-06-30 --out FOLDER",
      "  aims export oscal - --as-of 2026-06-30 --out DIR --oscal-version 1.1.3"
    })
final class OscalExportCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder for the documents; it is created if it does not exist.")
  private Path folder;

  @Option(
      names = "--oscal-version",
      defaultValue = "1.2.1",
      paramLabel = "VERSION",
      description = "The version of OSCAL: 1.1.3 or 1.2.1 (${DEFAULT-VALUE}).")
  private OscalVersion version;

  @Option(
      names = "--statement",
      paramLabel = "ID",
      description = {
        "The statement of applicability to write.",
        "Default: the one in force on the date."
      })
  private @Nullable String statement;

  @Option(
      names = "--last-modified",
      paramLabel = "INSTANT",
      description = {
        "When the documents were last modified, such as 2026-07-01T08:00:00Z.",
        "Default: the start of the date."
      })
  private @Nullable Instant lastModified;

  @Option(
      names = "--shipped-crosswalks",
      description = {
        "Also write the informative crosswalks that aims4j ships, as"
            + " mapping-collection-shipped.json; not with 1.1.3."
      })
  private boolean shipped;

  @Option(
      names = "--force",
      description = "Replace the documents of an earlier export; other files stay.")
  private boolean force;

  OscalExportCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    ExportFolder target = ExportFolder.of(folder, OscalPackage.possibleNames(), force);
    OscalPackage written = export(document.read());
    target.write(written.files(), written.losses(), out);
    out.println(
        Quoted.visible(
            "Written: %s and losses.csv in %s"
                .formatted(Counted.of(written.files().size(), "document", "documents"), folder)));
    out.println(
        "%s of %s are not in the documents; losses.csv lists them."
            .formatted(
                Counted.of(written.losses().values(), "value", "values"),
                Counted.of(written.losses().list().size(), "attribute", "attributes")));
    return AimsCommand.FINE;
  }

  private OscalPackage export(Aims aims) {
    try {
      OscalExport export = OscalExport.of(aims, asOf.date()).withVersion(version);
      if (lastModified != null) {
        export = export.withLastModified(lastModified);
      }
      if (statement != null) {
        export = export.withStatement(Id.<StatementOfApplicability>of(statement));
      }
      return (shipped ? export.withShippedCrosswalks() : export).write();
    } catch (IllegalArgumentException e) {
      throw CommandException.unusable(String.valueOf(e.getMessage()), e);
    }
  }
}
