// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the head of a ledger. */
@Command(
    name = "head",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the head of a ledger: the number and the digest of its last line.",
      "Keep it elsewhere, on paper or with a time stamp: with it, verify finds that lines were cut"
          + " off at the end."
    },
    footer = {"", "Examples:", "  aims ledger head FOLDER"})
final class LedgerHeadCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Parameters(paramLabel = "FOLDER", description = "The folder of the ledger.")
  private Path folder;

  LedgerHeadCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    LedgerFolder ledger = new LedgerFolder(folder);
    out.println(
        ledger
            .read()
            .head()
            .orElseThrow(
                () -> CommandException.unusable("The ledger of %s is empty.".formatted(ledger))));
    return AimsCommand.FINE;
  }
}
