// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;

/**
 * A line of a ledger: a DSSE envelope around an in-toto statement. There is exactly one form for an
 * entry and a signature, so that no byte of a line can change unnoticed.
 *
 * @param entry what it states
 * @param signature the signature, in Base64
 */
record LedgerLine(LedgerEntry entry, String signature) {

  private static final int SIGNATURE_LENGTH = 64;
  private static final String PAYLOAD_TYPE = "application/vnd.in-toto+json";
  private static final String STATEMENT = "https://in-toto.io/Statement/v1";
  private static final String PREDICATE = "https://aims4j.github.io/ledger-entry/v1";

  static LedgerLine sign(LedgerEntry entry, LedgerSigner signer) {
    return new LedgerLine(
        entry, Base64.getEncoder().encodeToString(signer.sign(signed(statement(entry)))));
  }

  /** Reads a line; empty: it is not exactly what {@link #bytes} writes. */
  static Optional<LedgerLine> read(byte[] line) {
    try {
      JsonNode envelope = CanonicalJson.tree(line);
      byte[] payload = Base64.getDecoder().decode(envelope.path("payload").asText());
      LedgerLine read =
          new LedgerLine(
              entry(CanonicalJson.tree(payload)), envelope.at("/signatures/0/sig").asText());
      return Arrays.equals(read.bytes(), line) ? Optional.of(read) : Optional.empty();
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LedgerEntry entry(JsonNode statement) {
    JsonNode predicate = statement.path("predicate");
    return new LedgerEntry(
        predicate.path("sequence").asLong(),
        Instant.parse(predicate.path("recordedAt").asText()),
        statement.at("/subject/0/digest/sha256").asText(),
        Optional.ofNullable(predicate.path("previous").textValue()));
  }

  /** Returns the line without its end. */
  byte[] bytes() {
    return "{\"payload\":\"%s\",\"payloadType\":\"%s\",\"signatures\":[{\"sig\":\"%s\"}]}"
        .formatted(Base64.getEncoder().encodeToString(statement(entry)), PAYLOAD_TYPE, signature)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The statement in canonical form. */
  private static byte[] statement(LedgerEntry entry) {
    String previous =
        entry.previous().map(digest -> "\"previous\":\"%s\",".formatted(digest)).orElse("");
    return ("{\"_type\":\"%s\",\"predicate\":{%s\"recordedAt\":\"%s\",\"sequence\":%s},"
            + "\"predicateType\":\"%s\",\"subject\":[{\"digest\":{\"sha256\":\"%s\"},\"name\":\"%s.json\"}]}")
        .formatted(
            STATEMENT,
            previous,
            entry.recordedAt(),
            entry.sequence(),
            PREDICATE,
            entry.version(),
            entry.version())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The pre-authentication encoding of DSSE. */
  private static byte[] signed(byte[] statement) {
    byte[] head =
        "DSSEv1 %s %s %s "
            .formatted(PAYLOAD_TYPE.length(), PAYLOAD_TYPE, statement.length)
            .getBytes(StandardCharsets.UTF_8);
    byte[] result = Arrays.copyOf(head, head.length + statement.length);
    System.arraycopy(statement, 0, result, head.length, statement.length);
    return result;
  }

  /** Tells whether one of the keys has signed the line. */
  boolean isSignedBy(Collection<PublicKey> keys) {
    return keys.stream().anyMatch(this::isSignedBy);
  }

  private boolean isSignedBy(PublicKey key) {
    try {
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(key);
      verifier.update(signed(statement(entry)));
      byte[] bytes = Base64.getDecoder().decode(signature);
      // The platform reads more bytes than there should be, if they are 0.
      boolean oneForm =
          bytes.length == SIGNATURE_LENGTH
              && Base64.getEncoder().encodeToString(bytes).equals(signature);
      return oneForm && verifier.verify(bytes);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}
