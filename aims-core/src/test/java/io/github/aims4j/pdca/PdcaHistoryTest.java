// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.PdcaPhase;
import io.github.aims4j.transition.Accepted;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.UnmetCondition;
import io.github.aims4j.transition.WorkflowStep;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PdcaHistoryTest {

  private static final PdcaHistory EMPTY =
      PdcaHistory.of(new Subject(RecordKind.ORGANIZATION, Id.of("org")));
  private static final PdcaFacts FOUND =
      new PdcaFacts(
          List.of(PdcaCycleTest.RISK), List.of(PdcaCycleTest.AUDIT_DUE), PhaseMap.builtIn());

  private static PdcaHistory step(PdcaHistory history, PdcaFacts facts, PdcaPhase to) {
    Request<PdcaPhase> request =
        Request.of(to, Id.of("board"), Instant.parse("2026-03-01T12:00:00Z"));
    return history
        .step(PdcaCycle.workflow(), facts, request.withReason("The year is over."))
        .accepted()
        .map(Accepted::outcome)
        .orElse(history);
  }

  private static PdcaHistory run(PdcaFacts facts, PdcaPhase... phases) {
    PdcaHistory now = EMPTY;
    for (PdcaPhase phase : phases) {
      now = step(now, facts, phase);
    }
    return now;
  }

  private static PdcaHistory secondPlan() {
    return run(FOUND, PdcaPhase.PLAN, PdcaPhase.DO, PdcaPhase.CHECK, PdcaPhase.ACT, PdcaPhase.PLAN);
  }

  @Test
  void afterActComesTheNextPlanOfTheNextCycle() {
    assertThat(EMPTY.cycle()).isZero();
    assertThat(EMPTY.phase()).isEmpty();
    assertThat(EMPTY).hasToString("before cycle 1");
    assertThat(run(FOUND, PdcaPhase.PLAN)).hasToString("cycle 1, PLAN");
    assertThat(secondPlan()).hasToString("cycle 2, PLAN");
    assertThat(step(secondPlan(), FOUND, PdcaPhase.DO).cycle()).isEqualTo(2);
  }

  @Test
  void aStepBackStaysInItsCycle() {
    assertThat(run(FOUND, PdcaPhase.PLAN, PdcaPhase.DO, PdcaPhase.PLAN).cycle()).isEqualTo(1);
  }

  @Test
  void eachGateKeepsWhatWasFoundOfThePhaseThatWasLeft() {
    List<PdcaGate> first = secondPlan().gates(1);

    assertThat(first).hasSize(5);
    assertThat(first.get(0).findings()).isEmpty();
    assertThat(first.get(1).findings()).containsExactly(PdcaCycleTest.RISK);
    assertThat(first.get(1).overdue()).isEmpty();
    assertThat(first.get(1).step().overridden()).hasSize(1);
    assertThat(first.get(1).step().reason()).contains("The year is over.");
    assertThat(first.get(2).findings()).isEmpty();
    assertThat(first.get(3).overdue()).containsExactly(PdcaCycleTest.AUDIT_DUE);
    assertThat(secondPlan().gates(2)).isEmpty();
  }

  @Test
  void adviceNeedsARecordedDecision() {
    Request<PdcaPhase> plain =
        Request.of(PdcaPhase.DO, Id.of("board"), Instant.parse("2026-03-01T12:00:00Z"));
    PdcaHistory plan = run(FOUND, PdcaPhase.PLAN);

    assertThat(plan.step(PdcaCycle.workflow(), FOUND, plain).accepted()).isEmpty();
    assertThat(plan.step(PdcaCycle.workflow(), PdcaCycleTest.NOTHING, plain).accepted())
        .isPresent();
    assertThat(plan).hasToString("cycle 1, PLAN");
  }

  @Test
  void aGateOfAnotherCycleIsRefused() {
    PdcaGate gate = secondPlan().gates().get(1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> secondPlan().replay(List.of(gate)))
        .withMessage("The gate belongs to cycle 1; a gate of cycle 2 is required.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PdcaGate(0, gate.step(), List.of(), List.of()))
        .withMessage("PdcaGate.cycle is 0; cycles are numbered from 1.");
  }

  @Test
  void itIsReadFromARegisterWithTheTextsOfFindings() {
    List<WorkflowStep> register = secondPlan().steps().entries(n -> Id.of("step-" + n));

    PdcaHistory read = PdcaHistory.of(EMPTY.steps().subject(), register);

    assertThat(read).hasToString("cycle 2, PLAN");
    assertThat(read.gates(1)).hasSize(5);
    assertThat(read.gates(1).get(3).step().overridden())
        .singleElement()
        .extracting(UnmetCondition::message)
        .asString()
        .contains("internal audit (9.2.1, own interval, due 2026-02-01)", "/plannedFor");
    assertThat(read.steps().entries(n -> Id.of("step-" + n))).isEqualTo(register);
  }

  @Test
  void historiesAreEqualIfStepsAndGatesAre() {
    PdcaHistory other = PdcaHistory.of(new Subject(RecordKind.ORGANIZATION, Id.of("other")));
    List<PdcaGate> withoutFindings =
        secondPlan().gates().stream()
            .map(gate -> new PdcaGate(gate.cycle(), gate.step(), List.of(), List.of()))
            .toList();

    assertThat(secondPlan()).isEqualTo(secondPlan()).hasSameHashCodeAs(secondPlan());
    assertThat(secondPlan()).isNotEqualTo(EMPTY).isNotEqualTo("cycle 2, PLAN");
    assertThat(EMPTY).isNotEqualTo(other);
    assertThat(EMPTY.replay(withoutFindings).steps()).isEqualTo(secondPlan().steps());
    assertThat(EMPTY.replay(withoutFindings)).isNotEqualTo(secondPlan());
    assertThat(EMPTY.hashCode()).isNotEqualTo(other.hashCode());
    assertThat(EMPTY.replay(withoutFindings).hashCode()).isNotEqualTo(secondPlan().hashCode());
  }

  @Property(tries = 300)
  void cyclesRiseHistoriesGrowAndReplayTheSame(@ForAll List<PdcaPhase> phases) {
    PdcaHistory now = EMPTY;
    for (PdcaPhase phase : phases) {
      PdcaHistory next = step(now, FOUND, phase);
      assertThat(next.gates().subList(0, now.gates().size())).isEqualTo(now.gates());
      assertThat(next.cycle() - now.cycle()).isBetween(0, 1);
      now = next;
    }
    assertThat(EMPTY.replay(now.gates())).isEqualTo(now).hasSameHashCodeAs(now);
    assertThat(now.steps().state()).isEqualTo(now.phase());
    PdcaHistory read =
        PdcaHistory.of(EMPTY.steps().subject(), now.steps().entries(n -> Id.of("step-" + n)));
    assertThat(read).hasToString(now.toString());
    assertThat(now.steps().steps()).hasSameSizeAs(now.gates());
  }
}
