// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import static io.github.aims4j.standard.Clause.CLAUSE_8_4;

import io.github.aims4j.Aims;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
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
import java.util.function.UnaryOperator;

/** A finding of an internal audit, the nonconformity that it becomes, and its way to closure. */
public final class AuditToClosure {

  private static final Id<Nonconformity> LATE = Id.of("nc-late");
  private static final Id<Party> OWNER = Id.of("p-una-brannigan");

  private Aims aims = SampleAims.kestrelArchitects();
  private History<NonconformityStage> history;

  private AuditToClosure(Nonconformity raised, AuditFinding finding) {
    aims = aims.with(raised).with(finding);
    history = NonconformityWorkflow.history(raised);
  }

  /** Runs the example. */
  public static void main(String[] args) {
    Nonconformity.Builder raised = Nonconformity.builder().id(LATE).title("Update not assessed");
    raised.origin(Nonconformity.Origin.INTERNAL_AUDIT).requirement(CLAUSE_8_4).owner(OWNER);
    AuditFinding.Builder finding = AuditFinding.builder().id(Id.of("finding-late"));
    finding.title("Update not assessed").type(AuditFinding.Type.MINOR_NONCONFORMITY);
    finding.addObjectiveEvidence("The last assessment is older than the update.");

    AuditToClosure way =
        new AuditToClosure(
            raised.addObjectiveEvidence("As in the finding").build(),
            finding.requirement(CLAUSE_8_4).nonconformity(LATE).build());
    way.ask("2026-07-06", NonconformityStage.RAISED);
    way.ask("2026-07-07", NonconformityStage.CORRECTED);
    way.change(it -> it.correction("Assessed").correctedOn(day("2026-07-10")).consequences("None"));
    way.ask("2026-07-10", NonconformityStage.CORRECTED);
    way.change(it -> it.addCause("No notice").similarCases("None").actionNeeded(true));
    way.ask("2026-07-13", NonconformityStage.CAUSE_EVALUATED);
    CorrectiveAction.Builder action = CorrectiveAction.builder().id(Id.of("action-late"));
    action.title("Have the supplier announce updates").addNonconformity(LATE);
    way.aims = way.aims.with(action.build());
    way.ask("2026-07-13", NonconformityStage.ACTION_PLANNED);
    way.aims = way.aims.with(action.completedOn(day("2026-08-03")).build());
    way.ask("2026-08-03", NonconformityStage.IMPLEMENTED);
    EffectivenessReview.Builder review = EffectivenessReview.builder().effective(true);
    action.addEffectivenessReview(review.date(day("2026-11-02")).build());
    way.aims = way.aims.with(action.build());
    way.ask("2026-11-02", NonconformityStage.EFFECTIVENESS_REVIEWED);
    way.ask("2026-11-03", NonconformityStage.CLOSED);
    way.aims = way.aims.withAll(way.history.entries(number -> Id.of("step-late-" + number)));
    System.out.println(way.aims.linksTo(LATE).size() + " records refer to it");
  }

  private void change(UnaryOperator<Nonconformity.Builder> change) {
    Nonconformity before = aims.find(Nonconformity.class, LATE).orElseThrow();
    aims = aims.with(change.apply(before.toBuilder()).build());
  }

  private void ask(String day, NonconformityStage stage) {
    LocalDate asOf = LocalDate.parse(day);
    var request = Request.of(stage, OWNER, asOf.atTime(9, 0).toInstant(ZoneOffset.UTC));
    var facts = WorkflowFacts.nonconformity(aims, LATE, asOf);
    var decision = history.step(NonconformityWorkflow.workflow(), facts, request);
    decision.accepted().ifPresent(yes -> history = yes.outcome());
    decision.rejected().ifPresent(no -> System.out.println(no.unmet().get(0).message()));
    System.out.println(day + " " + history.state().map(NonconformityStage::term).orElse("-"));
  }

  private static PartialDate day(String text) {
    return PartialDate.parse(text);
  }
}
