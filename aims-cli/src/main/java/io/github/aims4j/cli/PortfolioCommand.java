// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.internal.Quoted;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.portfolio.PortfolioRollUp;
import io.github.aims4j.report.PortfolioReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rolls many AIMS up to one view. */
@Command(
    name = "portfolio",
    mixinStandardHelpOptions = true,
    description = {
      "Rolls many AIMS up to one view: findings and questions by clause, rule and organization,"
          + " what was not looked at, the highest risks of each scale, and certificates that end.",
      "Documents are read one after the other, so memory does not grow with the size of the input."
          + " A document that cannot be read is counted and named, and does not end the command."
    },
    footer = {
      "",
      "Exit codes: 0 success; 1 a document could not be read; 2 wrong usage.",
      "",
      "Examples:",
      "  aims portfolio GROUP.ndjson --as-of 2026-06-30",
      "  aims portfolio GROUP.ndjson --as-of 2026-06-30 --out GROUP.html",
      "  aims portfolio FOLDER --as-of 2026-06-30 --format json > PORTFOLIO.json"
    })
final class PortfolioCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      description =
          "A file with one AIMS in each line (NDJSON), a folder with files *.json (one AIMS in each),"
              + " *.ndjson and *.jsonl, or - for lines on standard input.")
  private Input documents;

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--certificates-until",
      paramLabel = "DATE",
      description = "List certificates that end until this date (a year after --as-of).")
  private @Nullable LocalDate certificatesUntil;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description =
          "How many documents are read at once (one for each processor); memory grows with it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--out",
      paramLabel = "REPORT.html",
      description = "Write a report for people, or - for standard output, instead of text.")
  private @Nullable Output target;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private LimitOption limit = new LimitOption();

  @Spec private CommandSpec spec;

  PortfolioCommand(PrintWriter out, PrintWriter err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw CommandException.unusable("--threads is %s; it must be 1 or more.".formatted(threads));
    }
    Output report = target;
    if (report == null) {
      Portfolio portfolio = read();
      format.print(Portfolio.class, portfolio, () -> text().print(portfolio), out);
      return exitCode(portfolio);
    }
    requireReport(report);
    Portfolio portfolio = read();
    write(portfolio, report);
    return exitCode(portfolio);
  }

  private static int exitCode(Portfolio portfolio) {
    return portfolio.unread() > 0 ? AimsCommand.INVALID : AimsCommand.FINE;
  }

  private void requireReport(Output report) throws IOException {
    if (!format.isText()) {
      throw CommandException.unusable("--format json and --out cannot be used together.");
    }
    ImportOutput.requireDistinct(report, documents.path().stream());
    if (report.path().filter(PortfolioReading::isRead).isPresent()) {
      throw CommandException.unusable(
          "%s has the name of a document; the report is HTML, such as GROUP.html."
              .formatted(report));
    }
    if (!report.isStreamed()) {
      report.file();
    }
  }

  private void write(Portfolio portfolio, Output report) throws IOException {
    try (Outputs outputs = new Outputs(out)) {
      outputs.add(report, PortfolioReport.of(portfolio)::write);
      outputs.commit();
    }
    if (!report.isStreamed()) {
      text().printSummary(portfolio);
      out.println(Quoted.visible("Written: %s".formatted(report)));
    }
  }

  private Portfolio read() {
    Supplier<PortfolioRollUp> rollUps = rollUps();
    try (Progress progress = new Progress(err, terminal, "AIMS", "AIMS")) {
      return new PortfolioReading(rollUps, threads, limit.bytes(), progress).read(documents);
    }
  }

  private Supplier<PortfolioRollUp> rollUps() {
    LocalDate until = certificatesUntil;
    if (until == null) {
      return () -> PortfolioRollUp.asOf(asOf.date());
    }
    if (until.isBefore(asOf.date())) {
      throw CommandException.unusable(
          "--certificates-until is %s, before --as-of, %s.".formatted(until, asOf.date()));
    }
    return () -> PortfolioRollUp.asOf(asOf.date(), until);
  }

  private PortfolioText text() {
    return new PortfolioText(
        new WrappedText(out, spec.commandLine().getColorScheme().ansi().enabled()));
  }
}
