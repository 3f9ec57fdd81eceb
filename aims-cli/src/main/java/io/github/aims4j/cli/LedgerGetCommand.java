// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.exchange.ledger.Ledger;
import io.github.aims4j.exchange.ledger.LedgerEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an AIMS as it stood on a day. */
@Command(
    name = "get",
    mixinStandardHelpOptions = true,
    description = {
      "Writes an AIMS as it stood at the end of a day (UTC): the last version that was recorded.",
      "Signatures and links are not looked at; aims ledger verify does.",
      "aims assess AIMS.json --as-of that day says what the rules of now make of the records of"
          + " then."
    },
    footer = {
      "",
      "Exit codes: 0 success; 1 the document is not the one that was recorded; 2 wrong usage.",
      "",
      "Examples:",
      "  aims ledger get FOLDER --as-of 2026-06-30 --out AIMS.json"
    })
final class LedgerGetCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Parameters(paramLabel = "FOLDER", description = "The folder of the ledger.")
  private Path folder;

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      description = "The day, YYYY-MM-DD.")
  private LocalDate asOf;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The output file, or - for standard output.")
  private Output target;

  LedgerGetCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    LedgerFolder files = new LedgerFolder(folder);
    Ledger ledger = files.read();
    if (ledger.entries().size() != ledger.size()) {
      throw CommandException.unusable(
          "The ledger of %s has lines that are no entries; aims ledger verify names them."
              .formatted(files));
    }
    LedgerEntry entry =
        ledger
            .at(asOf.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC))
            .orElseThrow(
                () ->
                    CommandException.unusable(
                        "The ledger of %s has no version that was recorded by %s."
                            .formatted(files, asOf)));
    byte[] document = unchanged(files, entry);
    try (Outputs outputs = new Outputs(out)) {
      outputs.add(target, stream -> stream.write(document));
      outputs.commit();
    }
    if (!target.isStreamed()) {
      out.println(
          "Written: %s, entry %s, recorded at %s"
              .formatted(target, entry.sequence(), entry.recordedAt()));
    }
    return AimsCommand.FINE;
  }

  private static byte[] unchanged(LedgerFolder files, LedgerEntry entry) {
    Optional<byte[]> document = files.find(entry.version());
    entry
        .problem(version -> document)
        .ifPresent(
            problem -> {
              throw CommandException.invalid(problem.message());
            });
    return document.orElseThrow();
  }
}
