// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.aims4j.Aims;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.json.AimsJson;

/**
 * One version of an AIMS in canonical form (RFC 8785): equal AIMS have equal bytes, and so an equal
 * digest, however their documents were written.
 *
 * <p>Source: this library, after RFC 8785 and FIPS 180-4. Immutable and thread-safe.
 */
public final class CanonicalAims {

  private final byte[] bytes;
  private final String sha256;

  private CanonicalAims(byte[] bytes) {
    this.bytes = bytes;
    this.sha256 = Digest.sha256(bytes);
  }

  /**
   * Returns the canonical form of an AIMS.
   *
   * @param aims the AIMS
   * @throws ExchangeException if an extension has a number that is no double, or a text has half of
   *     a surrogate pair: RFC 8785 has no form for them
   */
  public static CanonicalAims of(Aims aims) {
    try {
      return new CanonicalAims(
          CanonicalJson.of(CanonicalJson.tree(AimsJson.standard().write(aims))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What aims4j writes is JSON.", e);
    }
  }

  /** Returns the document, UTF-8 without a line end; {@link AimsJson} reads it. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns the SHA-256 digest of the document: 64 hexadecimal digits in lower case. */
  public String sha256() {
    return sha256;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CanonicalAims that && sha256.equals(that.sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return "CanonicalAims[sha256=%s]".formatted(sha256);
  }
}
