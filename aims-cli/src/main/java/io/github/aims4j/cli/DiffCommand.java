// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.json.AimsJson;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what changed from one version of an AIMS to another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Lists what changed from one version of an AIMS to another: records that are new",
      "or gone, changed attributes, and what a change means where a rule says so.",
      "The order of records is not compared."
    },
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document; 2 wrong usage.",
      "",
      "Examples:",
      "  aims diff OLD.json NEW.json",
      "  aims diff OLD.json NEW.json --format json"
    })
final class DiffCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Parameters(
      index = "0",
      paramLabel = "OLD.json",
      description = "The earlier version, or - for standard input.")
  private Input before;

  @Parameters(
      index = "1",
      paramLabel = "NEW.json",
      description = "The later version, or - for standard input.")
  private Input after;

  @Mixin private LimitOption limit = new LimitOption();

  @Mixin private FormatOption format = new FormatOption();

  DiffCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Input.requireOneStandard(before, after);
    Aims earlier = AimsFile.read(before, limit.bytes());
    Aims later = AimsFile.read(after, limit.bytes());
    AimsDiff diff = AimsDiff.between(earlier, later, AimsJson.standard().recordForm());
    format.print(AimsDiff.class, diff, () -> new DiffText(out).print(diff), out);
    return AimsCommand.FINE;
  }
}
