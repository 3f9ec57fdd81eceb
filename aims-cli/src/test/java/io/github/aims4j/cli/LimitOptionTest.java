// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which limit a document needs that was written. */
class LimitOptionTest {

  @Test
  void aDocumentBeyondTheStandardLimitNeedsAnother() {
    int mebibyte = 1024 * 1024;

    assertThat(LimitOption.neededFor(64 * mebibyte)).isEmpty();
    assertThat(LimitOption.neededFor(64 * mebibyte + 1)).hasValue(65);
    assertThat(LimitOption.neededFor(74_155_163)).hasValue(71);
  }
}
