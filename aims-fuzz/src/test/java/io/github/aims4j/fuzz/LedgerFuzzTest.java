// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ledger.Ledger;
import io.github.aims4j.exchange.ledger.LedgerKeys;
import io.github.aims4j.exchange.ledger.LedgerProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

/** Reading and verifying ledgers. */
class LedgerFuzzTest {

  /** Nobody has the private key any more, so only the entry among the inputs is signed with it. */
  private static final PublicKey KEY =
      LedgerKeys.publicKey(
          """
          -----BEGIN PUBLIC KEY-----
          MCowBQYDK2VwAyEA53dDhqHVI5mD+i6Ukc4vUUuHrPFtQHETs6paUbCHSUM=
          -----END PUBLIC KEY-----
          """);

  @FuzzTest
  void ledger(byte[] bytes) throws IOException {
    Ledger ledger;
    try {
      ledger = Ledger.read(new ByteArrayInputStream(bytes));
    } catch (ExchangeException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ledger.write(written);
    assertThat(written.toByteArray()).isEqualTo(bytes);
    List<LedgerProblem> problems = ledger.verify(List.of(KEY));
    assertThat(problems.size() + ledger.entries().size()).isGreaterThanOrEqualTo(ledger.size());
    assertThat(ledger.verifyVersions(digest -> Optional.empty())).hasSize(ledger.entries().size());
    ledger.head().ifPresent(head -> assertThat(ledger.verifyHead(head)).isEmpty());
  }
}
