// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.asof.AimsAsOf;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.ReportComparison;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.conformity.Silencing;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.standard.ProvisionTexts;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Assesses an AIMS with the built-in rules. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Assesses an AIMS: lists findings and open questions by clause.",
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document, or what --fail-on names; 2 wrong usage.",
      "",
      "Examples:",
      "  aims assess AIMS.json --as-of 2026-06-30",
      "  aims assess AIMS.json --as-of 2026-06-30 --clause 6.1.3",
      "  aims assess AIMS.json --as-of 2026-09-30 --baseline REPORT.json",
      "  aims assess AIMS.json --as-of 2025-12-31 --as-it-stood"
    })
final class AssessCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--as-it-stood",
      description =
          "Takes the records back to the date before they are assessed, as far as their dates"
              + " tell (aims as-of). The rules are those of now; the report says so.")
  private boolean asItStood;

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--fail-on",
      defaultValue = "major",
      paramLabel = "WHAT",
      description =
          "What leads to exit code 1 (${DEFAULT-VALUE}): major, a potential major finding; minor,"
              + " also a potential minor; question, also an open question; none, nothing. With"
              + " --baseline, only what is new counts.")
  private FailOn failOn = FailOn.MAJOR;

  @Option(
      names = "--baseline",
      paramLabel = "REPORT.json",
      description =
          "An earlier report, kept with --format json. Shows what is new and what is gone;"
              + " --format json then prints the comparison.")
  private @Nullable Input baseline;

  @Option(
      names = "--silence",
      paramLabel = "RULE=REASON",
      description =
          "Silences a rule, for a reason. What it says is listed apart and does not count for the"
              + " exit code. Can be given several times.")
  private Map<String, String> silenced = new LinkedHashMap<>();

  @Mixin private StandardTextOption copy = new StandardTextOption();

  @Mixin private FilterOptions filter = new FilterOptions();

  @Spec private CommandSpec spec;

  /** The records that were examined, and the report on them. */
  private record Assessed(Aims aims, ConformityReport report) {}

  AssessCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (baseline != null) {
      Input.requireOneStandard(document.input(), baseline);
    }
    copy.requireFor(document.input(), format);
    ProvisionTexts texts = copy.texts();
    Optional<ConformityReport> earlier =
        Optional.ofNullable(baseline)
            .map(kept -> filter.apply(AimsFile.readReport(kept, document.maxBytes())));
    RuleSet rules = rules();
    Aims aims = document.read();
    return fails(asItStood ? takenBack(aims, rules) : asItStands(aims, rules), earlier, texts)
        ? AimsCommand.INVALID
        : AimsCommand.FINE;
  }

  private Assessed asItStands(Aims aims, RuleSet rules) {
    return new Assessed(aims, filter.apply(rules.assess(aims, asOf.date())));
  }

  private Assessed takenBack(Aims aims, RuleSet rules) {
    AimsAsOf then = AimsAsOf.of(aims, asOf.date(), AimsJson.standard().recordForm());
    return new Assessed(then.aims(), filter.apply(then.assess(rules)));
  }

  private boolean fails(
      Assessed assessed, Optional<ConformityReport> earlier, ProvisionTexts texts) {
    ConformityReport report = assessed.report();
    return earlier
        .map(kept -> fails(report, ReportComparison.between(kept, report), texts))
        .orElseGet(() -> fails(report, assessed.aims(), texts));
  }

  private RuleSet rules() {
    RuleSet rules = RuleSet.builtIn();
    for (Map.Entry<String, String> each : silenced.entrySet()) {
      String rule = FilterOptions.rule(each.getKey()).id();
      if (each.getValue().isBlank()) {
        throw CommandException.unusable(
            "--silence %s has no reason; it takes RULE=REASON.".formatted(rule));
      }
      rules = rules.silence(Silencing.of(rule, each.getValue()));
    }
    return rules;
  }

  private boolean fails(ConformityReport report, Aims aims, ProvisionTexts texts) {
    format.print(ConformityReport.class, report, () -> text(texts).print(report, aims), out);
    return failOn.isMet(report.findings(), report.questions());
  }

  private boolean fails(
      ConformityReport report, ReportComparison comparison, ProvisionTexts texts) {
    format.print(
        ReportComparison.class, comparison, () -> text(texts).print(report, comparison), out);
    return failOn.isMet(comparison.newFindings(), comparison.newQuestions());
  }

  private ReportText text(ProvisionTexts texts) {
    return new ReportText(
        out,
        spec.commandLine().getColorScheme().ansi().enabled(),
        texts,
        filter.rule().isPresent() ? Integer.MAX_VALUE : ReportText.MOST_PLACES);
  }
}
