// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedUuidTest {

  /** The example of RFC 9562, appendix A.4. */
  @Test
  void followsTheStandard() {
    assertThat(
            NamedUuid.of(
                UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"),
                "www.example.com".getBytes(StandardCharsets.UTF_8)))
        .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  }

  @Test
  void isTheSameForTheSameName() {
    assertThat(NamedUuid.of("a/b"))
        .isEqualTo(NamedUuid.of("a/b"))
        .isNotEqualTo(NamedUuid.of("a/c"));
    assertThat(NamedUuid.of("a/b").version()).isEqualTo(5);
    assertThat(NamedUuid.of("a/b").variant()).isEqualTo(2);
  }
}
