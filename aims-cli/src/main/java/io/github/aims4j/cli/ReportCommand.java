// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.asof.AimsAsOf;
import io.github.aims4j.base.Id;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.readiness.AuditStage;
import io.github.aims4j.report.HtmlReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report for people. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a report for people, as one HTML file that needs no network.",
      "It shows what an auditor could raise, the status of each obligation and control, risks, AI"
          + " systems, the statement of applicability, the agenda and the certification. Print it"
          + " from a browser for a PDF."
    },
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document; 2 wrong usage.",
      "",
      "Examples:",
      "  aims report AIMS.json --as-of 2026-06-30 --out REPORT.html",
      "  aims report AIMS.json --as-of 2026-06-30 --for stage-1 --out REPORT.html",
      "  aims report AIMS.json --as-of 2026-06-30 --since OLD.json --out REPORT.html",
      "  aims report AIMS.json --as-of 2026-06-30 --system SYSTEM-ID --out SYSTEM.html"
    })
final class ReportCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "REPORT.html",
      description = "The output file, or - for standard output.")
  private Output target;

  @Option(
      names = "--for",
      defaultValue = "stage-2",
      paramLabel = "STAGE",
      description =
          "The stage of the audit to prepare for: stage-1, stage-2, surveillance or"
              + " recertification (${DEFAULT-VALUE}).")
  private AuditStage stage;

  @Option(
      names = "--system",
      paramLabel = "ID",
      description = "Write the file of this AI system instead.")
  private @Nullable String system;

  @Option(
      names = "--since",
      paramLabel = "OLD.json",
      description = "An earlier version. Adds a section on what changed; not with --system.")
  private @Nullable Input since;

  @Option(
      names = "--as-it-stood",
      description =
          "Takes the records back to the date first, as far as their dates tell (aims as-of). The"
              + " rules are those of now; the report says so. Not with --since.")
  private boolean asItStood;

  @Mixin private StandardTextOption copy = new StandardTextOption();

  ReportCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    requireUsable();
    OutputContent content = content(document.read());
    try (Outputs outputs = new Outputs(out)) {
      outputs.add(target, content);
      outputs.commit();
    }
    if (!target.isStreamed()) {
      out.println(Quoted.visible("Written: %s".formatted(target)));
    }
    return AimsCommand.FINE;
  }

  private OutputContent content(Aims aims) {
    if (!asItStood) {
      return content(aims, withChanges(complete(HtmlReport.of(aims, asOf.date())), aims));
    }
    AimsAsOf then = AimsAsOf.of(aims, asOf.date(), AimsJson.standard().recordForm());
    return content(then.aims(), complete(HtmlReport.of(then)));
  }

  private HtmlReport complete(HtmlReport report) {
    return report.forStage(stage).withTexts(copy.texts());
  }

  private void requireUsable() throws IOException {
    ImportOutput.requireDistinct(target, document.input().path().stream());
    copy.requireFor(document.input());
    if (since != null) {
      ImportOutput.requireDistinct(target, since.path().stream());
      Input.requireOneStandard(document.input(), since);
      if (system != null) {
        throw CommandException.unusable("--since and --system exclude each other.");
      }
      if (asItStood) {
        throw CommandException.unusable("--since and --as-it-stood exclude each other.");
      }
    }
  }

  private HtmlReport withChanges(HtmlReport report, Aims aims) {
    if (since == null) {
      return report;
    }
    Aims earlier = AimsFile.read(since, document.maxBytes());
    return report.withChanges(AimsDiff.between(earlier, aims, AimsJson.standard().recordForm()));
  }

  private OutputContent content(Aims aims, HtmlReport report) {
    if (system == null) {
      return report::write;
    }
    Id<AiSystem> id = systemOf(aims, system);
    return stream -> report.writeSystem(id, stream);
  }

  private static Id<AiSystem> systemOf(Aims aims, String text) {
    return aims.aiSystems().stream()
        .map(AiSystem::id)
        .filter(id -> id.value().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                CommandException.unusable(
                    "The document has no AI system with the id %s; it has %s."
                        .formatted(
                            Quoted.quoted(text),
                            Counted.of(aims.aiSystems().size(), "AI system", "AI systems"))));
  }
}
