// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands on ledgers. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps versions of an AIMS so that later changes to them are noticed.",
      "A ledger is a folder: ledger.ndjson has a signed line for each version, and versions has"
          + " their documents, named by their SHA-256 digests.",
      "openssl genpkey -algorithm ed25519 makes a key."
    },
    footer = {
      "",
      "Examples:",
      "  aims ledger add FOLDER AIMS.json --recorded-at 2026-06-30T12:00:00Z --key K",
      "  aims ledger verify FOLDER --key public.pem",
      "  aims ledger get FOLDER --as-of 2026-06-30 --out AIMS.json"
    })
final class LedgerCommand {

  private LedgerCommand() {}

  /** Adds the command with its subcommands. */
  static void addTo(CommandLine line, PrintWriter out) {
    line.addSubcommand(
        new CommandLine(new LedgerCommand())
            .addSubcommand(new LedgerAddCommand(out))
            .addSubcommand(new LedgerVerifyCommand(out))
            .addSubcommand(new LedgerHeadCommand(out))
            .addSubcommand(new LedgerGetCommand(out)));
  }
}
