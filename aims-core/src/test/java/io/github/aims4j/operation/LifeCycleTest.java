// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.Decision;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.Force;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.UnmetCondition;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LifeCycleTest {

  private static final Id<Party> OWNER = Id.of("owner");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  /** A cell of the table: a step and what is said to it. */
  record Cell(LifeCycleStage from, LifeCycleStage to, String expected) {}

  static Stream<Cell> cells() throws IOException {
    List<List<String>> rows = rows();
    List<LifeCycleStage> columns =
        rows.get(0).stream().skip(1).map(LifeCycleStage::valueOf).toList();
    List<Cell> cells = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int i = 0; i < columns.size(); i++) {
        cells.add(new Cell(LifeCycleStage.valueOf(row.get(0)), columns.get(i), row.get(i + 1)));
      }
    }
    return cells.stream();
  }

  private static List<List<String>> rows() throws IOException {
    try (InputStream in =
        requireNonNull(LifeCycleTest.class.getResourceAsStream("life-cycle-steps.txt"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split(" +")))
          .toList();
    }
  }

  @Test
  void theTableIsTheWholeProduct() throws IOException {
    assertThat(cells().map(cell -> List.of(cell.from(), cell.to())))
        .doesNotHaveDuplicates()
        .hasSize(64);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void everyStepIsDecidedByTheTable(Cell cell) {
    AiSystemVersion version = AiSystemVersion.builder().label("1").stage(cell.from()).build();
    Request<LifeCycleStage> plain = Request.of(cell.to(), OWNER, NOON);

    Decision<LifeCycleStage, AiSystemVersion> without = version.move(plain);
    Decision<LifeCycleStage, AiSystemVersion> with =
        version.move(plain.withReason("The board wants it."));

    assertThat(without.accepted().isPresent()).isEqualTo(cell.expected().equals("yes"));
    assertThat(with.accepted().isPresent()).isEqualTo(!cell.expected().equals("no"));
    assertThat(cell.from().successors().contains(cell.to()))
        .isEqualTo(cell.expected().equals("yes"));
    with.accepted()
        .ifPresent(
            accepted ->
                assertThat(accepted.record().overridden())
                    .extracting(UnmetCondition::condition)
                    .isEqualTo(
                        cell.expected().equals("yes")
                            ? List.of()
                            : List.of(UnmetCondition.STEP_IN_TABLE)));
    without
        .rejected()
        .ifPresent(
            rejected ->
                assertThat(rejected.isMendedByReason())
                    .isEqualTo(cell.expected().equals("reason")));
  }

  @Test
  void onlyTheForwardChainIsMoreThanPolicy() {
    assertThat(LifeCycle.workflow().edges())
        .filteredOn(edge -> edge.confidence() != Confidence.POLICY)
        .extracting(edge -> edge.from() + " " + edge.to() + " " + edge.confidence())
        .containsExactly(
            "INCEPTION DESIGN_AND_DEVELOPMENT CORROBORATED",
            "DESIGN_AND_DEVELOPMENT VERIFICATION_AND_VALIDATION CORROBORATED",
            "VERIFICATION_AND_VALIDATION DEPLOYMENT CORROBORATED",
            "DEPLOYMENT OPERATION_AND_MONITORING CORROBORATED",
            "OPERATION_AND_MONITORING CONTINUOUS_VALIDATION CORROBORATED",
            "CONTINUOUS_VALIDATION RE_EVALUATION CORROBORATED",
            "RE_EVALUATION RETIREMENT CORROBORATED");
    assertThat(LifeCycle.workflow().edges()).hasSize(25).extracting(Edge::note).doesNotContain("");
  }

  @Test
  void theMessagesNameTheStagesThatAreAllowed() {
    AiSystemVersion version =
        AiSystemVersion.builder().label("1").stage(LifeCycleStage.OPERATION_AND_MONITORING).build();

    assertThat(
            version
                .move(Request.of(LifeCycleStage.DESIGN_AND_DEVELOPMENT, OWNER, NOON))
                .rejected()
                .orElseThrow()
                .unmet())
        .extracting(UnmetCondition::force, UnmetCondition::message)
        .containsExactly(
            tuple(
                Force.ADVISORY,
                "The table has no step from OPERATION_AND_MONITORING to DESIGN_AND_DEVELOPMENT; from OPERATION_AND_MONITORING it leads to CONTINUOUS_VALIDATION, RE_EVALUATION, RETIREMENT."));
  }

  @Test
  void theNamesOfTheStagesAreThoseOfTheSource() {
    assertThat(LifeCycleStage.values())
        .extracting(LifeCycleStage::term)
        .containsExactly(
            "inception",
            "design and development",
            "verification and validation",
            "deployment",
            "operation and monitoring",
            "continuous validation",
            "re-evaluation",
            "retirement");
  }
}
