// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import io.github.aims4j.exchange.ExchangeException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * Reads Ed25519 keys in the form that {@code openssl genpkey -algorithm ed25519} and {@code openssl
 * pkey -pubout} write: PEM (RFC 7468) around PKCS #8 and SubjectPublicKeyInfo.
 *
 * <p>Source: this library.
 */
public final class LedgerKeys {

  private LedgerKeys() {}

  /**
   * Reads a private key.
   *
   * @param pem the text of the file; keys with a password are not read
   * @throws ExchangeException if it is no private key of Ed25519
   */
  public static PrivateKey privateKey(String pem) {
    try {
      return keys().generatePrivate(new PKCS8EncodedKeySpec(content(pem, "PRIVATE KEY")));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw unusable("PRIVATE KEY", e);
    }
  }

  /**
   * Reads a public key.
   *
   * @param pem the text of the file
   * @throws ExchangeException if it is no public key of Ed25519
   */
  public static PublicKey publicKey(String pem) {
    try {
      return keys().generatePublic(new X509EncodedKeySpec(content(pem, "PUBLIC KEY")));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw unusable("PUBLIC KEY", e);
    }
  }

  private static KeyFactory keys() throws NoSuchAlgorithmException {
    return KeyFactory.getInstance("Ed25519");
  }

  private static byte[] content(String pem, String label) {
    String begin = "-----BEGIN " + label + "-----";
    int start = pem.indexOf(begin);
    int end = pem.indexOf("-----END " + label + "-----");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No such section.");
    }
    return Base64.getMimeDecoder().decode(pem.substring(start + begin.length(), end));
  }

  /** Says nothing of the content: it may be a key. */
  private static ExchangeException unusable(String label, Exception cause) {
    return new ExchangeException(
        "This is no Ed25519 key in PEM; a section -----BEGIN %s----- without a password is expected."
            .formatted(label),
        cause);
  }
}
