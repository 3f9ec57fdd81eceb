// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@A1", " =1", "\u00a0=1", "\n=1", "\uff1d1", "\uff0b1"})
  void whatCouldBeAFormulaIsText(String text) {
    assertThat(SpreadsheetText.safe(text)).startsWith("'").endsWith(text.substring(1));
  }

  @Test
  void aFormulaBehindInvisibleCharactersIsText() {
    assertThat(SpreadsheetText.safe("\u200b\t=1")).startsWith("'").doesNotContain("\u200b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1+1", "two\nlines", "a=b", "S\u00f8ren", "'=1"})
  void allElseIsKept(String text) {
    assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
  }
}
