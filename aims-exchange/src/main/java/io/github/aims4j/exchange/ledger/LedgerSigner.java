// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import io.github.aims4j.exchange.ExchangeException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/**
 * Signs entries of a ledger with Ed25519 (RFC 8032). Implement it to sign with a key that never
 * leaves a security module; this library stores no key.
 *
 * <p>Source: this library.
 */
@FunctionalInterface
public interface LedgerSigner {

  /**
   * Returns the Ed25519 signature of a message, 64 bytes.
   *
   * @param message the bytes to sign: the pre-authentication encoding of DSSE
   * @throws ExchangeException if it cannot be signed
   */
  byte[] sign(byte[] message);

  /**
   * Returns a signer with a key.
   *
   * @param key an Ed25519 key, such as {@link LedgerKeys#privateKey} reads
   * @throws ExchangeException when it signs, if the key is of another kind
   */
  static LedgerSigner of(PrivateKey key) {
    return message -> {
      try {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new ExchangeException(
            "The ledger is signed with Ed25519, and the key is of another kind: %s."
                .formatted(key.getAlgorithm()),
            e);
      }
    };
  }
}
