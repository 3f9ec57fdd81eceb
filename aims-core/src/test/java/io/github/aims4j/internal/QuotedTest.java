// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Größe 漢字 😀", "\" \\ ~", "\u00a0"})
  void leavesWhatIsVisibleAsItIs(String text) {
    assertThat(Quoted.visible(text)).isSameAs(text);
    assertThat(Quoted.quoted(text)).isEqualTo('"' + text + '"');
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u001b[31mb', 'a\\u001b[31mb'",
    "'\n', '\\u000a'",
    "'\u0085', '\\u0085'",
    "'a\u200bb\u202e', 'a\\u200bb\\u202e'",
    "'\u2028\u2029', '\\u2028\\u2029'",
    "'x\ud800', 'x\\ud800'",
    "'\udb40\udc41y', '\\udb40\\udc41y'"
  })
  void writesWhatATerminalObeysOrHidesAsEscapes(String text, String visible) {
    assertThat(Quoted.visible(text)).isEqualTo(visible);
    assertThat(Quoted.quoted(text)).isEqualTo('"' + visible + '"');
  }

  @Test
  void keepsTheEndsOfLinesOnRequest() {
    String text = "a\nb\r\nc\rd\u2028\u001be";

    assertThat(Quoted.visibleLines(text)).isEqualTo("a\nb\r\nc\\u000dd\\u2028\\u001be");
    assertThat(Quoted.visible(text)).isEqualTo("a\\u000ab\\u000d\\u000ac\\u000dd\\u2028\\u001be");
  }

  @Test
  void leavesNoControlOrFormatCharacterOfUnicode() {
    String all =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(
                character ->
                    Character.getType(character) == Character.CONTROL
                        || Character.getType(character) == Character.FORMAT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    assertThat(all.codePoints().count()).isGreaterThan(200);
    assertThat(Quoted.visible(all)).matches("(\\\\u[0-9a-f]{4})+");
  }

  @Test
  void cutsALongTextBetweenCharacters() {
    assertThat(Quoted.quoted("x".repeat(60))).hasSize(62);
    assertThat(Quoted.quoted("x".repeat(61))).isEqualTo('"' + "x".repeat(60) + "...\"");
    assertThat(Quoted.quoted("x".repeat(59) + "😀")).isEqualTo('"' + "x".repeat(59) + "...\"");
    assertThat(Quoted.shown("x".repeat(5_000_000))).hasSize(63);
  }

  @Test
  void cutsTheMiddleOutOfALongText() {
    assertThat(Quoted.shortened("abcdefghij", 10)).isEqualTo("abcdefghij");
    assertThat(Quoted.shortened("abcdefghijk", 9)).isEqualTo("abc...ijk");
    assertThat(Quoted.shortened("ab😀cdefg😀ij", 9)).isEqualTo("ab...ij");
  }
}
