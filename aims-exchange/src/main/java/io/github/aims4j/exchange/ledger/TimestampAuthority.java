// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

/**
 * A trusted third party that states when something existed (RFC 3161). A token for the {@linkplain
 * Ledger#head head} of a ledger shows that the ledger was not written later. This library has no
 * implementation: it opens no connection.
 *
 * <p>Source: this library, after RFC 3161.
 */
@FunctionalInterface
public interface TimestampAuthority {

  /**
   * Returns a time-stamp token for a digest.
   *
   * @param sha256 the digest, 32 bytes
   * @return the token in DER
   */
  byte[] token(byte[] sha256);
}
