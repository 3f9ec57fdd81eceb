// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import static io.github.aims4j.standard.Clause.CLAUSE_8_4;

import io.github.aims4j.Aims;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.improvement.NonconformityStage;
import io.github.aims4j.improvement.NonconformityWorkflow;
import io.github.aims4j.pdca.WorkflowFacts;
import io.github.aims4j.testkit.SampleAims;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.Request;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A finding of an internal audit, the nonconformity that it becomes, and its way to closure. */
public final class AuditToClosure {

  private Aims aims = SampleAims.kestrelArchitects();
  private Nonconformity raised =
      Nonconformity.builder()
          .id(Id.of("nc-late"))
          .title("Assistant not assessed again after its update")
          .origin(Nonconformity.Origin.INTERNAL_AUDIT)
          .requirement(CLAUSE_8_4)
          .addObjectiveEvidence("The last assessment is older than the update of May.")
          .build();
  private History<NonconformityStage> history = NonconformityWorkflow.history(raised);

  private AuditToClosure() {}

  /** Runs the example. */
  public static void main(String[] args) {
    AuditToClosure way = new AuditToClosure();
    way.run();
    System.out.println(way.history.entries(n -> Id.of("step-" + n)).size() + " steps to record");
  }

  private void run() {
    AuditFinding.Builder finding = AuditFinding.builder().id(Id.of("finding-late"));
    finding.title("Assessment out of date").type(AuditFinding.Type.MINOR_NONCONFORMITY);
    record(finding.requirement(CLAUSE_8_4).nonconformity(raised.id()).build(), raised);
    ask("2026-07-06", NonconformityStage.RAISED);
    ask("2026-07-07", NonconformityStage.CORRECTED);
    raised = raised.toBuilder().correctedOn(PartialDate.parse("2026-07-10")).build();
    record(raised.toBuilder().correction("Assessed").consequences("None found").build());
    ask("2026-07-10", NonconformityStage.CORRECTED);
    Nonconformity.Builder evaluated = current().toBuilder().actionNeeded(true);
    record(evaluated.addCause("Updates arrive unannounced").similarCases("None").build());
    ask("2026-07-13", NonconformityStage.CAUSE_EVALUATED);
    CorrectiveAction.Builder action = CorrectiveAction.builder().id(Id.of("action-late"));
    action.title("Have the supplier announce updates").addNonconformity(raised.id());
    record(action.build());
    ask("2026-07-13", NonconformityStage.ACTION_PLANNED);
    record(action.completedOn(PartialDate.parse("2026-08-03")).build());
    ask("2026-08-03", NonconformityStage.IMPLEMENTED);
    EffectivenessReview.Builder review = EffectivenessReview.builder().effective(true);
    review.date(PartialDate.parse("2026-11-02")).remark("Two updates came, both announced");
    record(action.addEffectivenessReview(review.build()).build());
    ask("2026-11-02", NonconformityStage.EFFECTIVENESS_REVIEWED);
    ask("2026-11-03", NonconformityStage.CLOSED);
  }

  private void record(Entity<?>... records) {
    aims = aims.withAll(List.of(records));
  }

  private Nonconformity current() {
    return aims.find(Nonconformity.class, raised.id()).orElseThrow();
  }

  private void ask(String day, NonconformityStage stage) {
    LocalDate asOf = LocalDate.parse(day);
    var request = Request.of(stage, Id.of("owner"), asOf.atTime(9, 0).toInstant(ZoneOffset.UTC));
    var facts = WorkflowFacts.nonconformity(aims, raised.id(), asOf);
    var decision = history.step(NonconformityWorkflow.workflow(), facts, request);
    decision.accepted().ifPresent(yes -> history = yes.outcome());
    decision.rejected().ifPresent(no -> System.out.println(no.unmet().get(0).message()));
    System.out.println(day + " " + history.state().map(NonconformityStage::term).orElse("-"));
  }
}
