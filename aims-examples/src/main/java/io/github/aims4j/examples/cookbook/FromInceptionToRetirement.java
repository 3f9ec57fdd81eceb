// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.context.Organization;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.pdca.LifeCycleFacts;
import io.github.aims4j.pdca.LifeCycleGates;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.Decision;
import io.github.aims4j.transition.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A bought AI system from inception to retirement, with the gate of each stage. */
public final class FromInceptionToRetirement {

  private static final Id<AiSystem> SYSTEM = Id.of("dictation");
  private static final Id<Party> BOARD = Id.of("ai-board");

  private Aims aims;

  private FromInceptionToRetirement(Aims aims) {
    this.aims = aims;
  }

  /** Runs the example. */
  public static void main(String[] args) {
    FromInceptionToRetirement system =
        new FromInceptionToRetirement(
            Aims.builder()
                .organization(Organization.builder().id(Id.of("clinic")).name("Lindow").build())
                .addParty(Party.builder().id(BOARD).name("AI board").build())
                .addAiSystem(
                    AiSystem.builder()
                        .id(SYSTEM)
                        .name("Dictation")
                        .addVersion(AiSystemVersion.builder().label("1").build())
                        .build())
                .build());
    system.move("2026-01-12", LifeCycleStage.INCEPTION, "");
    system.move("2026-03-02", LifeCycleStage.DEPLOYMENT, "");
    system.move("2026-03-02", LifeCycleStage.DEPLOYMENT, "A pilot on one ward, for four weeks.");
    system.move("2026-04-01", LifeCycleStage.OPERATION_AND_MONITORING, "The pilot convinced us.");
    system.move("2027-04-01", LifeCycleStage.RETIREMENT, "");
    system.move("2027-05-01", LifeCycleStage.OPERATION_AND_MONITORING, "");
    version(system.aims)
        .history()
        .forEach(
            step ->
                System.out.println(
                    step.toStage() + " despite " + step.overridden().size() + " conditions"));
  }

  private void move(String day, LifeCycleStage stage, String reason) {
    LocalDate asOf = LocalDate.parse(day);
    Instant instant = asOf.atTime(9, 0).toInstant(ZoneOffset.UTC);
    Request<LifeCycleStage> request = Request.of(stage, BOARD, instant);
    LifeCycleFacts facts = new LifeCycleFacts(aims, SYSTEM, "1", asOf);
    Decision<LifeCycleStage, AiSystemVersion> decision =
        version(aims)
            .move(
                LifeCycleGates.workflow(),
                facts,
                reason.isEmpty() ? request : request.withReason(reason));
    decision.accepted().ifPresent(yes -> aims = aims.with(with(yes.outcome())));
    System.out.println(day + (decision.accepted().isPresent() ? " " : " refused: ") + stage.term());
    decision.rejected().stream()
        .flatMap(no -> no.unmet().stream())
        .forEach(unmet -> System.out.println("  " + unmet.force() + ": " + unmet.message()));
  }

  private static AiSystemVersion version(Aims aims) {
    return aims.find(AiSystem.class, SYSTEM).orElseThrow().versions().get(0);
  }

  private AiSystem with(AiSystemVersion version) {
    AiSystem system = aims.find(AiSystem.class, SYSTEM).orElseThrow();
    return system.toBuilder().versions(List.of(version)).build();
  }
}
