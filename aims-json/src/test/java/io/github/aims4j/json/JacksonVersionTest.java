// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;

/** What is said of a Jackson that is too old. */
class JacksonVersionTest {

  private static Version version(int minor) {
    return new Version(2, minor, 1, null, null, null);
  }

  @Test
  void aVersionThatIsTooOldIsRefusedInOneSentence() {
    assertThatIllegalStateException()
        .isThrownBy(() -> JacksonVersion.require(version(14)))
        .withMessage("aims-json needs jackson-core 2.15 or later; this program has 2.14.1.");
    assertThatCode(() -> JacksonVersion.require(version(15))).doesNotThrowAnyException();
    assertThatCode(() -> JacksonVersion.require(JacksonVersion.present()))
        .doesNotThrowAnyException();
  }

  @Test
  void namesAreLimitedByTheParserWhereItCan() {
    assertThat(JacksonVersion.limitsNames(version(15))).isFalse();
    assertThat(JacksonVersion.limitsNames(version(16))).isTrue();
  }
}
