// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.json.Refusal.document;
import static io.github.aims4j.json.Refusal.problemsOf;
import static io.github.aims4j.json.TestMapper.CURRENT_JACKSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are not UTF-8, and characters that are not whole. */
class RefusedEncodingTest {

  private static final AimsJson JSON = AimsJson.standard();

  @Tag(CURRENT_JACKSON)
  @Test
  void aBinaryFileIsNotJson() {
    assertThat(problemsOf(JSON, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}))
        .singleElement()
        .asString()
        .startsWith(
            "json-syntax document, line 1, column 1: The document is not valid JSON: Unrecognized token");
    assertThat(problemsOf(JSON, new byte[] {(byte) 0x89, 'P', 'N', 'G'}))
        .containsExactly(
            "json-encoding document, line 1, column 1: The document is not valid UTF-8: unexpected byte 0x89.");
  }

  @Test
  void whatHasNulBytesIsBinaryAndNotWide() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }

    assertThat(problemsOf(JSON, all)).containsExactly(binary(0));
    assertThat(problemsOf(JSON, new byte[] {0, 1, 2})).containsExactly(binary(0));
    assertThat(problemsOf(JSON, new byte[] {0, 0, 0, 0})).containsExactly(binary(0));
    assertThat(problemsOf(JSON, new byte[] {1, 0})).containsExactly(binary(1));
    assertThat(problemsOf(JSON, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}))
        .containsExactly(binary(4));
  }

  private static String binary(int offset) {
    return "json-encoding document, line 1, column 1: The document is binary: it contains a NUL byte at offset %d; JSON in UTF-8 is required."
        .formatted(offset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void utf16AndUtf32AreRefused(String charset) {
    byte[] document = document("\"risks\": []").getBytes(Charset.forName(charset));

    assertThat(problemsOf(JSON, document))
        .containsExactly(
            "json-encoding document, line 1, column 1: The document looks like UTF-16 or UTF-32; UTF-8 is required.");
  }

  private static byte[] afterMark(byte[] document) {
    byte[] result = new byte[3 + document.length];
    System.arraycopy("\ufeff".getBytes(StandardCharsets.UTF_8), 0, result, 0, 3);
    System.arraycopy(document, 0, result, 3, document.length);
    return result;
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void utf16AndUtf32WithAByteOrderMarkAreRefused(String charset) {
    byte[] document = document("\"risks\": []").getBytes(Charset.forName(charset));

    assertThat(problemsOf(JSON, afterMark(document)))
        .containsExactly(
            "json-encoding document, line 1, column 1: The document looks like UTF-16 or UTF-32; UTF-8 is required.");
  }

  @Test
  void whatHasNulBytesIsBinaryAfterAByteOrderMarkToo() {
    assertThat(problemsOf(JSON, afterMark(new byte[] {0, 0, 'A', 0}))).containsExactly(binary(3));
    assertThat(problemsOf("\ufeff\0\0A\0")).containsExactly(binary(3));
  }

  @Test
  void oneByteOrderMarkIsPassedOverAndNotTwo() {
    assertThat(problemsOf("\ufeff\ufeff" + document("\"risks\": []")))
        .containsExactly(
            "json-encoding document, line 1, column 1: The document starts with two byte order marks; at most one is allowed.");
  }

  @Test
  void aByteOfAnotherEncodingIsFoundByLineAndColumn() {
    byte[] document = document("\"x-a\": \"ä€\"").getBytes(StandardCharsets.UTF_8);
    int euro = new String(document, StandardCharsets.ISO_8859_1).indexOf("\u00e2\u0082\u00ac");
    document[euro] = (byte) 0x92;

    assertThat(problemsOf(JSON, document))
        .containsExactly(
            "json-encoding document, line 4, column 12: The document is not valid UTF-8: unexpected byte 0x92.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "C080", "E08080", "EDA080", "F0808080", "F4908080", "F58080", "C3"})
  void bytesThatOnlyLookLikeUtf8AreRefused(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    String padding = "?".repeat(bytes.length);
    byte[] document =
        document("\"x-a\": \"%s\"".formatted(padding)).getBytes(StandardCharsets.UTF_8);
    int start = new String(document, StandardCharsets.US_ASCII).indexOf(padding);
    System.arraycopy(bytes, 0, document, start, bytes.length);

    assertThat(problemsOf(JSON, document))
        .containsExactly(
            "json-encoding document, line 4, column 11: The document is not valid UTF-8: unexpected byte 0x%s."
                .formatted(hex.substring(0, 2)));
  }

  @Test
  void aByteOrderMarkIsPassedOverAndNotCounted() {
    String document = "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"bank\",\"name\":\"Bank\"}}";

    assertThat(JSON.read("\ufeff" + document)).isEqualTo(JSON.read(document));
    assertThat(problemsOf("\ufeff" + document.replace("name", "nome")))
        .anyMatch(
            problem ->
                problem.startsWith(
                    "json-unknown-field /organization/nome, line 1," + " column 45:"));
  }

  @Test
  void halfACharacterIsNotKept() {
    assertThat(problemsOf(document("\"x-a\": \"ab\\ud83d\"")))
        .containsExactly(
            "json-lone-surrogate /x-a, line 4, column 10: The string contains the unpaired surrogate \\ud83d at index 2.");
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> JSON.read(document("\"x-a\": \"ab\ud83d\"")))
        .withMessage(
            "document, line 4, column 13: The document contains the unpaired surrogate U+D83D.");
  }

  @Tag(CURRENT_JACKSON)
  @ParameterizedTest
  @ValueSource(strings = {"x-\\ud83d", "x-\\ude00", "x-\\ud83d\\ud83d", "\\ud83dn"})
  void halfACharacterInANameIsNotKept(String name) {
    assertThat(problemsOf(document("\"%s\": 1".formatted(name))))
        .singleElement()
        .asString()
        .startsWith("json-lone-surrogate ")
        .endsWith(": The field name contains an unpaired surrogate.");
  }
}
