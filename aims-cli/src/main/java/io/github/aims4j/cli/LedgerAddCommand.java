// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.exchange.ledger.CanonicalAims;
import io.github.aims4j.exchange.ledger.Ledger;
import io.github.aims4j.exchange.ledger.LedgerKeys;
import io.github.aims4j.exchange.ledger.LedgerSigner;
import io.github.aims4j.internal.Quoted;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a version to a ledger. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Adds a version of an AIMS to a ledger, and prints the head of the ledger.",
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document; 2 wrong usage, or a ledger that is broken.",
      "",
      "Examples:",
      "  aims ledger add FOLDER AIMS.json --recorded-at 2026-06-30T12:00:00Z --key K"
    })
final class LedgerAddCommand implements Callable<Integer> {

  static final int KEY_BYTES = 64 * 1024;

  private final PrintWriter out;

  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      description = "The folder of the ledger; a new one begins where there is none.")
  private Path folder;

  @Parameters(
      index = "1",
      paramLabel = "AIMS.json",
      description = "The document, or - for standard input.")
  private Input document;

  @Mixin private LimitOption limit = new LimitOption();

  @Option(
      names = "--key",
      required = true,
      paramLabel = "PRIVATE.pem",
      description = "The Ed25519 key that signs, as openssl writes it without a password.")
  private Input key;

  @Option(
      names = "--recorded-at",
      required = true,
      paramLabel = "INSTANT",
      description = "The present moment, YYYY-MM-DDThh:mm:ssZ; the entry states it.")
  private Instant recordedAt;

  LedgerAddCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Input.requireOneStandard(document, key);
    LedgerFolder ledger = new LedgerFolder(folder);
    String pem = new String(key.bytes(KEY_BYTES), StandardCharsets.US_ASCII);
    LedgerSigner signer = LedgerFolder.known(() -> LedgerSigner.of(LedgerKeys.privateKey(pem)));
    Ledger before = ledger.readOrEmpty();
    CanonicalAims version =
        LedgerFolder.known(() -> CanonicalAims.of(AimsFile.read(document, limit.bytes())));
    Ledger after = LedgerFolder.known(() -> before.with(version, recordedAt, signer));
    ledger.write(after, version, out);
    out.println(Quoted.visible(after.head().orElseThrow().toString()));
    return AimsCommand.FINE;
  }
}
