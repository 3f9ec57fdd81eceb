// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import io.github.aims4j.internal.Quoted;
import java.time.Instant;
import java.util.Optional;

/**
 * What one line of a ledger states. Whether it is true is what {@link Ledger#verify} looks at.
 *
 * <p>Source: this library, after in-toto Statement v1.
 *
 * @param sequence the number of the entry, from 1
 * @param recordedAt when the version was recorded, as its signer states
 * @param version the SHA-256 digest of the canonical document of the version
 * @param previous the digest of the line before; empty: it is the first
 */
public record LedgerEntry(
    long sequence, Instant recordedAt, String version, Optional<String> previous) {

  /**
   * Creates an entry.
   *
   * @throws IllegalArgumentException if the number is below 1, or a digest is no SHA-256
   */
  public LedgerEntry {
    if (sequence < 1) {
      throw new IllegalArgumentException(
          "LedgerEntry.sequence must be at least 1; it is %s.".formatted(sequence));
    }
    requireSha256("version", version);
    previous.ifPresent(digest -> requireSha256("previous", digest));
  }

  /**
   * Looks whether the document of the version is the one that was recorded.
   *
   * @param versions where the documents are kept
   * @return what is wrong, with the number of the entry as its line; empty: nothing
   */
  public Optional<LedgerProblem> problem(LedgerVersions versions) {
    Optional<String> found = versions.find(version).map(Digest::sha256);
    if (found.isEmpty()) {
      return Optional.of(
          new LedgerProblem(
              sequence,
              LedgerProblem.Kind.VERSION_MISSING,
              "The version %s is not there.".formatted(version)));
    }
    return found
        .filter(digest -> !digest.equals(version))
        .map(
            digest ->
                new LedgerProblem(
                    sequence,
                    LedgerProblem.Kind.VERSION_CHANGED,
                    "The version %s has the digest %s.".formatted(version, digest)));
  }

  private static void requireSha256(String attribute, String digest) {
    if (!Digest.isSha256(digest)) {
      throw new IllegalArgumentException(
          "LedgerEntry.%s must have 64 hexadecimal digits in lower case; it is %s."
              .formatted(attribute, Quoted.quoted(digest)));
    }
  }
}
