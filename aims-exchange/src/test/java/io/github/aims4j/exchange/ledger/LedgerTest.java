// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.context.Organization;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ledger.LedgerProblem.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final KeyPair KEYS = keys("Ed25519");
  private static final List<PublicKey> TRUSTED = List.of(KEYS.getPublic());
  private static final LedgerSigner SIGNER = LedgerSigner.of(KEYS.getPrivate());
  private static final Instant FIRST = Instant.parse("2026-01-15T09:00:00Z");

  private static KeyPair keys(String algorithm) {
    try {
      return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CanonicalAims version(int number) {
    Aims.Builder aims =
        Aims.builder().organization(Organization.builder().id(Id.of("o")).name("Org").build());
    for (int i = 0; i < number; i++) {
      aims.addParty(Party.builder().id(Id.of("p" + i)).name("Person").build());
    }
    return CanonicalAims.of(aims.build());
  }

  private static Ledger ledger(int size) {
    Ledger ledger = Ledger.empty();
    for (int i = 0; i < size; i++) {
      ledger = ledger.with(version(i), FIRST.plusSeconds(i * 86_400L), SIGNER);
    }
    return ledger;
  }

  private static byte[] bytes(Ledger ledger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ledger.write(out);
    return out.toByteArray();
  }

  private static Ledger read(byte[] bytes) throws IOException {
    Ledger read = Ledger.read(new ByteArrayInputStream(bytes));
    assertThat(bytes(read)).isEqualTo(bytes);
    return read;
  }

  private static List<Kind> kinds(List<LedgerProblem> problems) {
    return problems.stream().map(LedgerProblem::kind).toList();
  }

  @Test
  void aLedgerThatNobodyTouchedIsVerified() throws IOException {
    Ledger ledger = read(bytes(ledger(3)));

    assertThat(ledger.verify(TRUSTED)).isEmpty();
    assertThat(ledger.entries())
        .extracting(LedgerEntry::sequence, LedgerEntry::version)
        .containsExactly(
            tuple(1L, version(0).sha256()),
            tuple(2L, version(1).sha256()),
            tuple(3L, version(2).sha256()));
    assertThat(Ledger.empty().verify(TRUSTED)).isEmpty();
    assertThat(read(new byte[0]).head()).isEmpty();
  }

  @Test
  void everyOtherValueOfEveryByteIsFound() throws IOException {
    byte[] whole = bytes(ledger(1));
    for (int i = 0; i < whole.length; i++) {
      byte original = whole[i];
      for (int value = 0; value < 256; value++) {
        whole[i] = (byte) value;
        if (whole[i] != original) {
          assertThat(read(whole).verify(TRUSTED)).as("byte %s: %s", i, value).isNotEmpty();
        }
      }
      whole[i] = original;
    }
  }

  @Test
  void everyFlippedBitOfALongerLedgerIsFound() throws IOException {
    byte[] whole = bytes(ledger(2));
    for (int i = 0; i < whole.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        whole[i] ^= (byte) (1 << bit);
        assertThat(read(whole).verify(TRUSTED)).as("byte %s, bit %s", i, bit).isNotEmpty();
        whole[i] ^= (byte) (1 << bit);
      }
    }
    assertThat(read(whole).verify(TRUSTED)).isEmpty();
  }

  @Test
  void everyMissingByteIsFound() throws IOException {
    byte[] whole = bytes(ledger(2));
    for (int i = 0; i < whole.length; i++) {
      byte[] shorter = new byte[whole.length - 1];
      System.arraycopy(whole, 0, shorter, 0, i);
      System.arraycopy(whole, i + 1, shorter, i, shorter.length - i);
      assertThat(read(shorter).verify(TRUSTED)).as("byte %s", i).isNotEmpty();
    }
  }

  @Test
  void linesThatAreRemovedSwappedOrRepeatedAreFound() throws IOException {
    List<String> lines = new String(bytes(ledger(4)), StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < 4; i++) {
      List<String> repeated = new ArrayList<>(lines);
      repeated.add(i, lines.get(i));
      assertThat(problems(repeated)).contains(Kind.OUT_OF_SEQUENCE, Kind.CHAIN_BROKEN);
      if (i < 3) {
        List<String> removed = new ArrayList<>(lines);
        removed.remove(i);
        assertThat(problems(removed)).contains(Kind.OUT_OF_SEQUENCE, Kind.CHAIN_BROKEN);
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, i, i + 1);
        assertThat(problems(swapped)).contains(Kind.OUT_OF_SEQUENCE, Kind.CHAIN_BROKEN);
      }
    }
  }

  private static List<Kind> problems(List<String> lines) throws IOException {
    return kinds(read(text(lines)).verify(TRUSTED));
  }

  private static byte[] text(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theFirstProblemsAreListedAndTheOthersCounted() throws IOException {
    Ledger hostile =
        Ledger.read(
            new ByteArrayInputStream("x\n".repeat(100_000).getBytes(StandardCharsets.UTF_8)));

    List<LedgerProblem> problems = hostile.verify(TRUSTED);
    assertThat(problems).hasSize(1_001);
    assertThat(problems.get(1_000).toString())
        .isEqualTo("line 1001: There are 99000 more; the first 1000 are listed.");
  }

  @Test
  void truncationIsToldFromTampering() throws IOException {
    Ledger ledger = ledger(3);
    LedgerHead kept = LedgerHead.parse(ledger.head().orElseThrow().toString());
    List<String> lines = new String(bytes(ledger), StandardCharsets.UTF_8).lines().toList();

    Ledger truncated = read(text(lines.subList(0, 2)));
    assertThat(truncated.verify(TRUSTED)).isEmpty();
    assertThat(truncated.verifyHead(kept))
        .get()
        .extracting(LedgerProblem::kind)
        .isEqualTo(Kind.TRUNCATED);

    Ledger rewritten = ledger(2).with(version(7), FIRST.plusSeconds(2 * 86_400L), SIGNER);
    assertThat(rewritten.verify(TRUSTED)).isEmpty();
    assertThat(rewritten.verifyHead(kept))
        .get()
        .extracting(LedgerProblem::kind)
        .isEqualTo(Kind.REPLACED);

    assertThat(ledger.with(version(9), Instant.MAX, SIGNER).verifyHead(kept)).isEmpty();
  }

  @Test
  void onlyTheGivenKeysCount() {
    KeyPair other = keys("Ed25519");
    Ledger ledger = ledger(1).with(version(1), FIRST, LedgerSigner.of(other.getPrivate()));

    assertThat(kinds(ledger.verify(TRUSTED))).containsExactly(Kind.NOT_SIGNED);
    assertThat(ledger.verify(List.of(other.getPublic(), KEYS.getPublic()))).isEmpty();
    assertThat(kinds(ledger.verify(List.of()))).containsExactly(Kind.NOT_SIGNED, Kind.NOT_SIGNED);
    assertThat(kinds(ledger.verify(List.of(keys("EC").getPublic()))))
        .containsExactly(Kind.NOT_SIGNED, Kind.NOT_SIGNED);
  }

  @Test
  void documentsThatAreMissingOrChangedAreFound() {
    Ledger ledger = ledger(2);
    byte[] first = version(0).bytes();
    byte[] second = version(1).bytes();

    assertThat(
            ledger.verifyVersions(
                digest -> Optional.of(digest.equals(version(0).sha256()) ? first : second)))
        .isEmpty();
    assertThat(
            kinds(
                ledger.verifyVersions(
                    digest ->
                        digest.equals(version(0).sha256())
                            ? Optional.of(second)
                            : Optional.empty())))
        .containsExactly(Kind.VERSION_CHANGED, Kind.VERSION_MISSING);
  }

  @Test
  void findsTheVersionOfAMoment() {
    Ledger ledger = ledger(3);

    assertThat(ledger.at(FIRST.minusNanos(1))).isEmpty();
    assertThat(ledger.at(FIRST)).map(LedgerEntry::sequence).contains(1L);
    assertThat(ledger.at(FIRST.plusSeconds(86_400L + 1))).map(LedgerEntry::sequence).contains(2L);
    assertThat(ledger.at(Instant.MAX)).map(LedgerEntry::sequence).contains(3L);
  }

  @Test
  void refusesEntriesThatWouldBreakIt() throws IOException {
    refuses(() -> ledger(2).with(version(5), FIRST, SIGNER), "is earlier");
    refuses(() -> ledger(2).with(version(1), Instant.MAX, SIGNER), "the same version already");
    Ledger broken = read("{}\n".getBytes(StandardCharsets.UTF_8));
    refuses(() -> broken.with(version(1), FIRST, SIGNER), "Line 1 of the ledger is no whole entry");
    refuses(
        () -> Ledger.empty().with(version(1), FIRST, LedgerSigner.of(keys("EC").getPrivate())),
        "EC");
    refuses(() -> read(new byte[5000]), "Line 1 of the ledger has more than 4096 bytes");
    refuses(() -> Ledger.empty().timestamp(digest -> digest), "no head");
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatExceptionOfType(ExchangeException.class)
        .isThrownBy(call)
        .withMessageContaining(message);
  }

  @Test
  void asksForATimeStampOfTheHead() {
    Ledger ledger = ledger(2);

    assertThat(HexFormat.of().formatHex(ledger.timestamp(digest -> digest)))
        .isEqualTo(ledger.head().orElseThrow().sha256());
  }

  @Test
  void readsKeysInPem() {
    String privatePem = pem("PRIVATE KEY", KEYS.getPrivate().getEncoded());
    String publicPem = pem("PUBLIC KEY", KEYS.getPublic().getEncoded());

    Ledger ledger =
        Ledger.empty().with(version(1), FIRST, LedgerSigner.of(LedgerKeys.privateKey(privatePem)));
    assertThat(ledger.verify(List.of(LedgerKeys.publicKey(publicPem)))).isEmpty();

    refuses(() -> LedgerKeys.privateKey(publicPem), "a section -----BEGIN PRIVATE KEY----- ");
    refuses(
        () -> LedgerKeys.publicKey(pem("PUBLIC KEY", keys("EC").getPublic().getEncoded())),
        "no Ed25519 key");
    refuses(() -> LedgerKeys.publicKey(""), "no Ed25519 key");
  }

  private static String pem(String label, byte[] content) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(label, Base64.getMimeEncoder().encodeToString(content), label);
  }

  @Test
  void headsHaveOneForm() {
    refuses(() -> LedgerHead.parse("0:sha256:" + "0".repeat(64)), "the form is a number from 1");
    refuses(() -> LedgerHead.parse("1:" + "0".repeat(64)), "the form is");
    refuses(() -> LedgerHead.parse("1:sha256:" + "F".repeat(64)), "the form is");
  }
}
