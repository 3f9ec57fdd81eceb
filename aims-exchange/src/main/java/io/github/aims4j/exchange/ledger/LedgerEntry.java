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

  private static void requireSha256(String attribute, String digest) {
    if (!Digest.isSha256(digest)) {
      throw new IllegalArgumentException(
          "LedgerEntry.%s must have 64 hexadecimal digits in lower case; it is %s."
              .formatted(attribute, Quoted.quoted(digest)));
    }
  }
}
