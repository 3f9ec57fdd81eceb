// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.tables.RegisterComparison;
import io.github.aims4j.tables.SystemKey;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two registers. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Compares the AI systems of two registers.",
      "Systems are matched by name, ignoring case and white space.",
      "Lists systems with another name, and with --all those that are new or gone.",
      "Lists backward steps and jumps in the life cycle without a reason."
    },
    footer = {"", "Examples:", "  aims compare OLD.json NEW.json"})
final class CompareCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Parameters(
      index = "0",
      paramLabel = "OLD.json",
      description = "The earlier register, or - for standard input.")
  private Input before;

  @Parameters(
      index = "1",
      paramLabel = "NEW.json",
      description = "The later register, or - for standard input.")
  private Input after;

  @Option(
      names = "--key",
      paramLabel = "FIELD",
      description = {
        "Match systems by id or by an extension field such as x-number first,",
        "and only the rest by name."
      })
  private @Nullable String key;

  @Option(
      names = "--unit",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "FIELD[,FIELD]",
      description = {
        "The extension field with the unit of a system, such as its agency,",
        "or OLD,NEW if the names differ. Systems are then matched within units."
      })
  private @Nullable List<String> units;

  @Option(
      names = "--renamed",
      paramLabel = "OLD=NEW",
      description = "A unit that has another name in NEW.json; can be repeated.")
  private @Nullable Map<String, String> renamed;

  @Option(
      names = "--all",
      description = "Also list expected changes and systems in one register only.")
  private boolean all;

  @Mixin private LimitOption limit = new LimitOption();

  CompareCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Input.requireOneStandard(before, after);
    SystemKey byName = KeyOptions.key(units, renamed);
    SystemKey first = key == null ? byName : byName.after(key);
    Aims old = AimsFile.read(before, limit.bytes());
    KeyOptions.requireUnit(old, before, first.unitBefore());
    KeyOptions.requireField(old, before, first.field());
    Aims now = AimsFile.read(after, limit.bytes());
    KeyOptions.requireUnit(now, after, first.unitAfter());
    KeyOptions.requireField(now, after, first.field());
    ComparisonText text = new ComparisonText(RegisterComparison.of(old, now, first), out);
    text.printSummary();
    text.printOpen();
    if (all) {
      text.printRest();
    }
    return AimsCommand.FINE;
  }
}
