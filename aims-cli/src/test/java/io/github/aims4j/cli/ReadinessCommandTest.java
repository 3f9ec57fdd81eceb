// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.json.AimsJson;
import io.github.aims4j.readiness.AuditStage;
import io.github.aims4j.readiness.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code aims readiness} prints. */
class ReadinessCommandTest {

  private static final String SYSTEM =
      "{\"id\":\"%s\",\"name\":\"%s\",\"impactAssessment\":{\"answer\":\"%s\"},\"versions\":[{\"label\":\"1\",\"stage\":\"operation-and-monitoring\"}]}";
  private static final String DOCUMENT =
      "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"},\"aiSystems\":[%s,%s,%s]}"
          .formatted(
              SYSTEM.formatted("a", "A", "performed"),
              SYSTEM.formatted("b", "B", "not-performed"),
              SYSTEM.formatted("c", "C", "not-performed"));

  private static CommandRun readiness(String stage, String... more) {
    String[] args = new String[more.length + 6];
    System.arraycopy(
        new String[] {"readiness", "-", "--for", stage, "--as-of", "2026-09-30"}, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return CommandRun.reading(DOCUMENT, args);
  }

  @Test
  void listsTheHeaviestFirstWithTheRecordsThatAnswer() {
    CommandRun run = readiness("stage-2");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("What an auditor could raise at stage 2, as of 2026-09-30.")
        .containsSubsequence(
            "POTENTIAL MINOR",
            "- AI system b at /impactAssessment",
            "- AI system c at /impactAssessment",
            "Answered by: AI system impact assessment",
            "TOGETHER",
            "QUESTIONS",
            "OPPORTUNITIES",
            "Findings on what the stage need not look at: ");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "Do the 2 potential minors on 6.1.4 and 8.4 together amount to a major nonconformity?"
                + " (impact-assessment-missing)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stage-1", "stage-2", "surveillance", "recertification"})
  void linesFitIntoATerminal(String stage) {
    assertThat(readiness(stage).out().lines())
        .allMatch(line -> line.length() <= 80 && line.equals(line.stripTrailing()));
  }

  @Test
  void raisesAreasOfConcernAtStage1() {
    assertThat(readiness("stage-1").out())
        .contains("What is not fulfilled is raised as an area of concern.");
  }

  @Test
  void writesTheReadinessOfTheJsonFormat() {
    CommandRun run = readiness("surveillance", "--format", "json");

    Readiness readiness =
        AimsJson.standard().readRecord(Readiness.class, run.out().getBytes(UTF_8));
    assertThat(readiness.stage()).isEqualTo(AuditStage.SURVEILLANCE);
    assertThat(readiness.findings()).isNotEmpty();
  }

  @Test
  void refusesAnotherStage() {
    CommandRun run = readiness("stage-3");

    assertThat(run.exitCode()).isEqualTo(AimsCommand.UNUSABLE);
    assertThat(run.err())
        .startsWith(
            "aims: Invalid value for option '--for': 'stage-3' is not one of stage-1, stage-2,"
                + " surveillance, recertification.");
  }
}
