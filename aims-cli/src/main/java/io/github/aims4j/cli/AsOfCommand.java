// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.asof.AimsAsOf;
import io.github.aims4j.asof.AsOfAccount;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes an AIMS back to an earlier day by the dates in its records. */
@Command(
    name = "as-of",
    mixinStandardHelpOptions = true,
    description = {
      "Takes an AIMS back to the end of a day, as far as the dates in its records tell.",
      "Lists the records that did not exist by then, what was wound back in others, and what has"
          + " no date. What was on record on a day is proven only by a version kept since, as in a"
          + " ledger."
    },
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document; 2 wrong usage.",
      "",
      "Examples:",
      "  aims as-of AIMS.json --date 2025-12-31",
      "  aims as-of AIMS.json --date 2025-12-31 --out THEN.json"
    })
final class AsOfCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Option(
      names = "--date",
      required = true,
      paramLabel = "DATE",
      description = "The day, at the end of which (UTC) the AIMS stood so, YYYY-MM-DD.")
  private LocalDate date;

  @Option(
      names = "--out",
      paramLabel = "THEN.json",
      description =
          "Write the AIMS as of the day to this file, or to standard output with -, which then"
              + " has nothing else.")
  private @Nullable Output target;

  @Mixin private FormatOption format = new FormatOption();

  AsOfCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (target != null) {
      ImportOutput.requireDistinct(target, document.input().path().stream());
    }
    AimsAsOf then = AimsAsOf.of(document.read(), date, AimsJson.standard().recordForm());
    if (target != null) {
      write(then, target);
    }
    if (target == null || !target.isStreamed()) {
      format.print(AsOfAccount.class, then.account(), () -> print(then.account()), out);
    }
    return AimsCommand.FINE;
  }

  private void write(AimsAsOf then, Output file) throws IOException {
    try (Outputs outputs = new Outputs(out)) {
      outputs.add(file, stream -> stream.write(AimsJson.standard().write(then.aims())));
      outputs.commit();
    }
  }

  private void print(AsOfAccount account) {
    if (target != null) {
      out.println(Quoted.visible("Written: %s".formatted(target)));
    }
    new AsOfText(out).print(account);
  }
}
