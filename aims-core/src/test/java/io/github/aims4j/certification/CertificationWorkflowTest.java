package io.github.aims4j.certification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.transition.Decision;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.UnmetCondition;
import io.github.aims4j.transition.Workflow;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CertificationWorkflowTest {

  private static final Workflow<CertificationState, CertificationFacts> WORKFLOW =
      CertificationWorkflow.workflow();
  private static final Id<Party> OWNER = Id.of("owner");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  /** A cell of the table: a step and what is said to it. */
  record Cell(CertificationState from, CertificationState to, String expected) {}

  static Stream<Cell> cells() throws IOException {
    List<List<String>> rows = rows();
    List<CertificationState> columns =
        rows.get(0).stream().skip(1).map(CertificationState::valueOf).toList();
    List<Cell> cells = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      CertificationState from = CertificationState.valueOf(row.get(0));
      for (int i = 0; i < columns.size(); i++) {
        cells.add(new Cell(from, columns.get(i), row.get(i + 1)));
      }
    }
    return cells.stream();
  }

  private static List<List<String>> rows() throws IOException {
    try (InputStream in =
        requireNonNull(
            CertificationWorkflowTest.class.getResourceAsStream("certification-steps.txt"))) {
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
        .hasSize(400);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void everyStepIsDecidedAsTheTableSays(Cell cell) {
    CertificationFacts facts = CertifiedClient.readyFor(cell.to());
    Request<CertificationState> plain = Request.of(cell.to(), OWNER, NOON);

    Decision<CertificationState, CertificationState> without =
        WORKFLOW.decide(Optional.of(cell.from()), facts, plain);
    Decision<CertificationState, CertificationState> with =
        WORKFLOW.decide(Optional.of(cell.from()), facts, plain.withReason("It came so."));

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
  }

  @ParameterizedTest
  @EnumSource(CertificationState.class)
  void everyStateCanBeTheFirstOnRecord(CertificationState state) {
    assertThat(
            WORKFLOW
                .decide(
                    Optional.empty(),
                    CertifiedClient.readyFor(state),
                    Request.of(state, OWNER, NOON))
                .accepted())
        .isPresent();
  }

  @Test
  void aClientLivesThroughACycleAndItsRenewal() {
    Optional<CertificationState> now = Optional.empty();
    for (CertificationState next :
        List.of(
            CertificationState.APPLICATION_REVIEWED,
            CertificationState.STAGE_1,
            CertificationState.STAGE_1_CONCLUDED,
            CertificationState.STAGE_1,
            CertificationState.STAGE_1_CONCLUDED,
            CertificationState.STAGE_2,
            CertificationState.RECOMMENDED,
            CertificationState.GRANTED,
            CertificationState.SURVEILLANCE,
            CertificationState.MAINTAINED,
            CertificationState.SUSPENDED,
            CertificationState.RESTORED,
            CertificationState.SURVEILLANCE,
            CertificationState.MAINTAINED,
            CertificationState.RECERTIFICATION,
            CertificationState.RENEWED)) {
      now =
          WORKFLOW
              .decide(now, CertifiedClient.readyFor(next), Request.of(next, OWNER, NOON))
              .accepted()
              .map(accepted -> accepted.outcome());
      assertThat(now).contains(next);
    }
  }

  @Test
  void everyEdgeSaysOnWhoseWordItIs() {
    assertThat(WORKFLOW.edges()).hasSize(102);
    assertThat(WORKFLOW.edges())
        .filteredOn(edge -> edge.confidence() != Confidence.CORROBORATED)
        .extracting(CertificationWorkflowTest::words)
        .containsExactly(
            "APPLICATION_REVIEWED WITHDRAWN POLICY the client takes its application back",
            "STAGE_1 WITHDRAWN POLICY the client takes its application back",
            "STAGE_1_CONCLUDED WITHDRAWN POLICY the client takes its application back",
            "STAGE_2 WITHDRAWN POLICY the client takes its application back",
            "RECOMMENDED WITHDRAWN POLICY the client takes its application back",
            "SPECIAL_AUDIT MAINTAINED LIKELY ISO/IEC 17021-1, 9.6.4.2",
            "SCOPE_EXTENSION MAINTAINED LIKELY ISO/IEC 17021-1, 9.6.4.1, the scope stays as it is");
  }

  private static String words(Edge<CertificationState> edge) {
    return edge.from() + " " + edge.to() + " " + edge.confidence() + " " + edge.note();
  }

  @Test
  void theClientIsCertifiedFromTheGrantUntilSuspensionExpiryOrWithdrawal() {
    assertThat(CertificationState.values())
        .filteredOn(CertificationState::isCertified)
        .containsExactly(
            CertificationState.GRANTED,
            CertificationState.SURVEILLANCE,
            CertificationState.MAINTAINED,
            CertificationState.SPECIAL_AUDIT,
            CertificationState.SCOPE_EXTENSION,
            CertificationState.SCOPE_EXTENDED,
            CertificationState.SCOPE_REDUCED,
            CertificationState.RECERTIFICATION,
            CertificationState.RENEWED,
            CertificationState.RESTORED,
            CertificationState.TRANSFERRED);
  }

  @Test
  void theNamesOfTheStatesAreThoseOfTheSource() {
    assertThat(CertificationState.values())
        .extracting(CertificationState::term)
        .containsExactly(
            "application reviewed",
            "stage 1",
            "stage 1 concluded",
            "stage 2",
            "recommended",
            "granted",
            "refused",
            "surveillance",
            "maintained",
            "special audit",
            "scope extension",
            "scope extended",
            "scope reduced",
            "recertification",
            "renewed",
            "suspended",
            "restored",
            "expired",
            "transferred",
            "withdrawn");
  }
}
