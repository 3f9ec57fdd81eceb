// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Describes parts of the standard. */
@Command(
    name = "standard",
    mixinStandardHelpOptions = true,
    description = {
      "Describes a part of ISO/IEC 42001:2023 with ids, short titles and obligations in our own"
          + " words.",
      "Without an id, lists all ids with their titles."
    },
    footer = {"", "Examples:", "  aims standard", "  aims standard A.6.2.4"})
final class StandardCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description =
          "A clause (6.1.2), an obligation (8.4-01), or an annex item (A.6.2, A.8.2, B.6.2.4,"
              + " C.2.5).")
  private @Nullable String id;

  @Mixin private StandardTextOption copy = new StandardTextOption();

  StandardCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    StandardText text = new StandardText(out, copy.texts());
    if (id == null) {
      text.overview();
      return AimsCommand.FINE;
    }
    try {
      text.one(id);
    } catch (IllegalArgumentException e) {
      throw new CommandException(AimsCommand.UNUSABLE, List.of(String.valueOf(e.getMessage())), e);
    }
    return AimsCommand.FINE;
  }
}
