// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import io.github.aims4j.exchange.ledger.LedgerProblem.Kind;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks at the lines of a ledger, one after the other. */
final class LedgerVerification {

  private final Collection<PublicKey> keys;
  private final LedgerProblems problems = new LedgerProblems();
  private int number;
  private Optional<String> previous = Optional.empty();
  private Instant latest = Instant.MIN;

  LedgerVerification(Collection<PublicKey> keys) {
    this.keys = keys;
  }

  void line(byte[] line) {
    number++;
    LedgerLine.read(line)
        .ifPresentOrElse(
            this::entry,
            () ->
                problem(
                    Kind.NOT_AN_ENTRY, "The line is not an entry in the form that is written."));
    previous = Optional.of(Digest.sha256(line));
  }

  private void entry(LedgerLine line) {
    LedgerEntry entry = line.entry();
    if (!line.isSignedBy(keys)) {
      problem(Kind.NOT_SIGNED, "None of the given keys has signed the line.");
    }
    if (entry.sequence() != number) {
      problem(
          Kind.OUT_OF_SEQUENCE,
          "It is entry %s, and entry %s is expected.".formatted(entry.sequence(), number));
    }
    if (!entry.previous().equals(previous)) {
      problem(
          Kind.CHAIN_BROKEN,
          "It follows a line with the digest %s; the line before has %s."
              .formatted(entry.previous().orElse("(none)"), previous.orElse("(none)")));
    }
    if (entry.recordedAt().isBefore(latest)) {
      problem(
          Kind.EARLIER_THAN_PREVIOUS,
          "It was recorded at %s; an entry before it at %s.".formatted(entry.recordedAt(), latest));
    }
    latest = entry.recordedAt();
  }

  void notEnded() {
    problem(Kind.NOT_AN_ENTRY, "The line is not ended; a line feed is expected.");
  }

  private void problem(Kind kind, String message) {
    problems.add(new LedgerProblem(number, kind, message));
  }

  List<LedgerProblem> problems() {
    return problems.list();
  }
}
