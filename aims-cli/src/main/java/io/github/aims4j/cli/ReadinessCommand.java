// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.readiness.AuditStage;
import io.github.aims4j.readiness.Readiness;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what an auditor could raise. */
@Command(
    name = "readiness",
    mixinStandardHelpOptions = true,
    description =
        "Lists what an auditor could raise, the heaviest first, and which records answer it.",
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document; 2 wrong usage.",
      "",
      "Examples:",
      "  aims readiness AIMS.json --for stage-1 --as-of 2026-06-30"
    })
final class ReadinessCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Option(
      names = "--for",
      required = true,
      paramLabel = "STAGE",
      description = "The stage: stage-1, stage-2, surveillance or recertification.")
  private AuditStage stage;

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Mixin private FormatOption format = new FormatOption();

  @Spec private CommandSpec spec;

  ReadinessCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Readiness readiness =
        Readiness.of(RuleSet.builtIn().assess(document.read(), asOf.date()), stage);
    format.print(
        Readiness.class, readiness, () -> new ReadinessText(readiness, text()).print(), out);
    return AimsCommand.FINE;
  }

  private WrappedText text() {
    return new WrappedText(out, spec.commandLine().getColorScheme().ansi().enabled());
  }
}
