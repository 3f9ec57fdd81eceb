// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** A document of which some bytes were changed: it is refused with a place, or read whole. */
class SpoiledDocumentTest {

  private static final AimsJson JSON = AimsJson.standard();

  /** A document with each kind of token, and texts of each form. */
  private static final byte[] DOCUMENT =
      """
      {
        "aims4j": "0.1",
        "organization": {"id": "bank", "name": "Harbour Bank", "x-empty": {}, "x-none": []},
        "leadershipCommitments": [],
        "registers": [{"id": "reg", "title": "Register", "asOf": "2025-12-31"}],
        "risks": [
          {"id": "r-1", "title": "Späte Prüfung – 漢字 😀", "causes": ["a", "b\\n\\"c\\" \\u00e4"],
           "riskSources": ["C.3.1"], "acceptable": true,
           "source": {"register": "reg", "row": 17}, "x-n": [1, -0.5e+3, null, false, {"k": "v"}]},
          {"title": "Other order", "id": "r-2", "x-\\u0061": "\\ud83d\\ude00"}
        ]
      }
      """
          .getBytes(StandardCharsets.UTF_8);

  /** Some bytes give way to others, each of which is a character here. */
  record Change(int at, int removed, String added) {

    byte[] applyTo(byte[] document) {
      int from = at % (document.length + 1);
      int to = Math.min(document.length, from + removed);
      ByteArrayOutputStream result = new ByteArrayOutputStream();
      result.write(document, 0, from);
      result.writeBytes(added.getBytes(StandardCharsets.ISO_8859_1));
      result.write(document, to, document.length - to);
      return result.toByteArray();
    }
  }

  /** Tells whether a document is read; what is read is written and read back equal. */
  private static boolean isRead(byte[] document) {
    try {
      Aims aims = JSON.read(document);
      assertThat(JSON.read(JSON.write(aims))).isEqualTo(aims);
      return true;
    } catch (AimsJsonException refusal) {
      assertThat(refusal.problems())
          .isNotEmpty()
          .allSatisfy(
              problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
              });
      return false;
    }
  }

  @Test
  void replacesEachByteWithEachJsonCharacter() {
    for (int at = 0; at < DOCUMENT.length; at++) {
      for (String character : List.of("\"", "\\", "{", "]", ",", ":", "1", " ", "\0", "\u00c3")) {
        isRead(new Change(at, 1, character).applyTo(DOCUMENT));
      }
    }
    assertThat(isRead(DOCUMENT)).isTrue();
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<String> added =
        Arbitraries.oneOf(
                Arbitraries.of(
                    "",
                    "\"",
                    "\\u",
                    "\\ud8",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "\n",
                    "-",
                    "0",
                    ".",
                    "e",
                    "true",
                    "null",
                    "\0",
                    "\u001f",
                    "é",
                    "漢",
                    "😀",
                    "\"x-a\":1,",
                    "\"id\":\"r-2\"",
                    "x-",
                    "//"),
                Arbitraries.strings().ofMaxLength(3))
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
    Arbitrary<String> single =
        Arbitraries.chars().range((char) 0, (char) 0xFF).map(String::valueOf);
    Arbitrary<Change> change =
        Combinators.combine(
                Arbitraries.integers().between(0, 1_000),
                Arbitraries.integers().between(0, 3),
                Arbitraries.oneOf(added, single))
            .as(Change::new);
    return change.list().ofMinSize(1).ofMaxSize(3);
  }

  @Property(tries = 5_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void someChangesAreReadAndOthersRefusedWithALocation(@ForAll("changes") List<Change> changes) {
    byte[] document = DOCUMENT;
    for (Change change : changes) {
      document = change.applyTo(document);
    }

    Statistics.collect(isRead(document));

    Statistics.coverage(share -> share.check(true).percentage(percent -> percent > 3));
    Statistics.coverage(share -> share.check(false).percentage(percent -> percent > 3));
  }
}
