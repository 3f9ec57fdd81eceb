// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.standard.ProvisionTexts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportColoursTest {

  private static final String ESCAPE = "\u001b\\[[0-9;]*m";
  private static final Path SAMPLE =
      Path.of(
          "../aims-testkit/src/main/resources/io/github/aims4j/testkit/kestrel-architects.json");

  private static String report(boolean colours) throws IOException {
    Aims aims = AimsJson.standard().read(Files.readAllBytes(SAMPLE));
    StringWriter out = new StringWriter();
    new ReportText(new PrintWriter(out), colours, ProvisionTexts.none(), ReportText.MOST_PLACES)
        .print(RuleSet.builtIn().assess(aims, LocalDate.of(2026, 9, 30)), aims);
    return out.toString();
  }

  @Test
  void titlesAndWeightsHaveColoursOnATerminal() throws IOException {
    String report = report(true);

    assertThat(report)
        .contains(
            "\u001b[1mFINDINGS\u001b[0m",
            "\u001b[33m  potential minor, requirement",
            "\u001b[36m  opportunity, policy");
    assertThat(report.lines())
        .allMatch(line -> line.endsWith("\u001b[0m") == line.startsWith("\u001b["));
  }

  @Test
  void coloursChangeNothingElse() throws IOException {
    assertThat(report(true).replaceAll(ESCAPE, "")).isEqualTo(report(false));
    assertThat(report(false)).doesNotContain("\u001b");
  }
}
