// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.AimsJsonException;
import io.github.aims4j.json.JsonLine;
import io.github.aims4j.planning.Risk;
import java.io.ByteArrayInputStream;
import java.util.List;

/** The reader of JSON. */
class ReaderFuzzTest {

  private static final AimsJson STRICT = AimsJson.standard();
  private static final AimsJson LENIENT = STRICT.keepingUnknownFields();

  @FuzzTest
  void aims(byte[] document) {
    for (AimsJson json : List.of(STRICT, LENIENT)) {
      Aims aims;
      try {
        aims = json.read(document);
      } catch (AimsJsonException e) {
        assertThat(e.problems()).isNotEmpty();
        continue;
      }
      byte[] written = json.write(aims);
      assertThat(json.read(written)).isEqualTo(aims);
    }
  }

  @FuzzTest
  void reports(byte[] document) {
    try {
      ConformityReport report = STRICT.readReport(document);
      assertThat(STRICT.readReport(STRICT.writeReport(report))).isEqualTo(report);
    } catch (AimsJsonException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }

  @FuzzTest
  void lines(byte[] lines) {
    STRICT
        .readLinesLeniently(Risk.class, new ByteArrayInputStream(lines))
        .map(JsonLine::problems)
        .forEach(problems -> assertThat(problems).doesNotContainNull());
  }
}
