// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a text. */
class TextsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t\r\n",
        "\u0000\u001b\u007f",
        "\u0085",
        "\u00a0\u2007\u202f\u3000",
        "\u2028\u2029",
        "\u200b\u200d\u2060\ufeff",
        "\u00ad\u202e",
        "\u034f\u2800\u3164",
        "\ufe0f\udb40\udd00"
      })
  void whatShowsNothingIsBlank(String text) {
    assertThat(Texts.isBlank(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "0", "~", " a", "\u200bé", "漢", "😀", "\u0301", "\ue000", "\ud83d", "ـ"})
  void whatShowsSomethingIsNot(String text) {
    assertThat(Texts.isBlank(text)).isFalse();
  }
}
