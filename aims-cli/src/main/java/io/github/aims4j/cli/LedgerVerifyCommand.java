// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.exchange.ledger.Ledger;
import io.github.aims4j.exchange.ledger.LedgerHead;
import io.github.aims4j.exchange.ledger.LedgerKeys;
import io.github.aims4j.exchange.ledger.LedgerProblem;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks whether a ledger and its versions are as they were written. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Looks at each line of a ledger (signature, place, link to the line before) and at the"
          + " document of each version.",
      "Without --head it is not found that lines were cut off at the end."
    },
    footer = {
      "",
      "Exit codes: 0 nothing is wrong; 1 something is; 2 wrong usage.",
      "",
      "Examples:",
      "  aims ledger verify FOLDER --key public.pem",
      "  aims ledger verify FOLDER --key public.pem --head 3:sha256:9f2c"
    })
final class LedgerVerifyCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Parameters(paramLabel = "FOLDER", description = "The folder of the ledger.")
  private Path folder;

  @Option(
      names = "--key",
      required = true,
      paramLabel = "PUBLIC.pem",
      description = "An Ed25519 key that may have signed. Can be given several times.")
  private List<Input> keys = List.of();

  @Option(
      names = "--head",
      paramLabel = "HEAD",
      description = "A head that was kept elsewhere, as head and add print it.")
  private @Nullable String head;

  LedgerVerifyCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    LedgerFolder files = new LedgerFolder(folder);
    List<PublicKey> trusted = keys.stream().map(LedgerVerifyCommand::publicKey).toList();
    Ledger ledger = files.read();
    List<LedgerProblem> problems = new ArrayList<>(ledger.verify(trusted));
    problems.addAll(ledger.verifyVersions(files::find));
    Optional<LedgerHead> kept =
        Optional.ofNullable(head).map(text -> LedgerFolder.known(() -> LedgerHead.parse(text)));
    kept.flatMap(ledger::verifyHead).ifPresent(problems::add);
    problems.forEach(out::println);
    out.println(
        "%s, %s.%s"
            .formatted(
                Counted.of(ledger.size(), "entry", "entries"),
                Counted.of(problems.size(), "problem", "problems"),
                kept.isEmpty() ? " Not looked at: whether lines were cut off at the end." : ""));
    return problems.isEmpty() ? AimsCommand.FINE : AimsCommand.INVALID;
  }

  private static PublicKey publicKey(Input key) {
    String pem = new String(key.bytes(LedgerAddCommand.KEY_BYTES), StandardCharsets.US_ASCII);
    return LedgerFolder.known(() -> LedgerKeys.publicKey(pem));
  }
}
