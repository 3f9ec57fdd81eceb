// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static io.github.aims4j.agenda.Row.day;
import static io.github.aims4j.agenda.Row.done;
import static io.github.aims4j.agenda.Row.due;
import static io.github.aims4j.agenda.Row.id;
import static io.github.aims4j.agenda.Row.on;

import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.ReviewDecision;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.Resource;
import io.github.aims4j.support.ResourceDecision;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What somebody has undertaken to do. */
final class ActionRows {

  private static final LocalDate DAY = day("2026-09-01");

  private ActionRows() {}

  static Stream<Row> rows() {
    return Stream.of(objectives(), actions(), improvements(), means(), decisions())
        .flatMap(rows -> rows);
  }

  static Objective.Builder objective(String id) {
    return Objective.builder().id(id(id)).title("Fewer errors").type(Objective.Type.AIMS);
  }

  static PlannedAction.Builder action() {
    return PlannedAction.builder().what("Train staff").due(DAY);
  }

  static Improvement.Builder improvement(String id) {
    return Improvement.builder().id(id(id)).title("Better form");
  }

  private static CorrectiveAction.Builder corrective() {
    return CorrectiveAction.builder().id(id("ca")).title("New check");
  }

  private static AuditFinding.Builder finding() {
    return AuditFinding.builder()
        .id(id("finding"))
        .title("Logs")
        .type(AuditFinding.Type.OBSERVATION)
        .due(DAY);
  }

  private static EffectivenessReview look(String date, boolean effective) {
    return EffectivenessReview.builder().date(on(date)).effective(effective).build();
  }

  private static Stream<Row> objectives() {
    String reached =
        "2026-09-01 OBJECTIVE OWN_INTERVAL 6.2 at Objective obj/due: The objective \"Fewer errors\""
            + " is due on 2026-09-01.";
    return Stream.of(
        due("Objective.due, no status", reached, objective("obj").due(DAY).build()),
        due(
            "Objective.due, open",
            reached,
            objective("obj").due(DAY).status(Objective.Status.OPEN).build()),
        done(
            "a missed objective",
            objective("obj").due(DAY).status(Objective.Status.MISSED).build()),
        done(
            "an achieved objective with an open action",
            objective("obj")
                .due(DAY)
                .status(Objective.Status.ACHIEVED)
                .addAction(action().build())
                .build()),
        done(
            "a withdrawn objective",
            objective("obj").due(DAY).status(Objective.Status.WITHDRAWN).build()),
        due(
            "PlannedAction.due of an objective",
            "2026-09-01 PLANNED_ACTION OWN_INTERVAL 6.2 at Objective obj/actions/1/due: The action"
                + " \"Train staff\" for the objective \"Fewer errors\" is due on 2026-09-01.",
            objective("obj")
                .addAction(action().completedOn(on("2026-08")).build())
                .addAction(action().build())
                .build()));
  }

  private static RiskTreatmentPlan plan(PlannedAction action) {
    return RiskTreatmentPlan.builder()
        .id(id("plan"))
        .title("Plan")
        .addEntry(RiskTreatment.builder().risk(id("other")).build())
        .addEntry(RiskTreatment.builder().risk(id("risk")).addAction(action).build())
        .build();
  }

  private static Stream<Row> actions() {
    return Stream.of(
        due(
            "PlannedAction.due of a risk treatment",
            "2026-09-01 PLANNED_ACTION OWN_INTERVAL 8.3 at RiskTreatmentPlan"
                + " plan/entries/1/actions/0/due: The action \"Train staff\" for the treatment of"
                + " the risk \"Bias\" is due on 2026-09-01.",
            Risk.builder().id(id("risk")).title("Bias").build(),
            plan(action().build())),
        due(
            "treatment of a risk that is not on record",
            "2026-09-01 PLANNED_ACTION OWN_INTERVAL 8.3 at RiskTreatmentPlan"
                + " plan/entries/1/actions/0/due: The action \"Train staff\" for the treatment of"
                + " the risk \"risk\" is due on 2026-09-01.",
            plan(action().build())),
        done("a completed treatment", plan(action().completedOn(on("2027")).build())),
        due(
            "PlannedAction.due of an opportunity",
            "2026-09-01 PLANNED_ACTION OWN_INTERVAL 6.1.1 at Opportunity opp/actions/0/due: The"
                + " action \"Train staff\" for the opportunity \"New market\" is due on 2026-09-01.",
            Opportunity.builder()
                .id(id("opp"))
                .title("New market")
                .addAction(action().build())
                .build()),
        due(
            "PlannedAction.due of a competence",
            "2026-09-01 PLANNED_ACTION OWN_INTERVAL 7.2 at Competence comp/actions/0/due: The"
                + " action \"Train staff\" for the competence \"Auditing\" is due on 2026-09-01.",
            Competence.builder()
                .id(id("comp"))
                .need("Auditing")
                .addAction(action().build())
                .build()));
  }

  private static Stream<Row> improvements() {
    return Stream.of(
        due(
            "CorrectiveAction.due",
            "2026-09-01 CORRECTIVE_ACTION OWN_INTERVAL 10.2 at CorrectiveAction ca/due: The"
                + " corrective action \"New check\" is due on 2026-09-01.",
            corrective().due(DAY).build()),
        done(
            "a completed corrective action",
            corrective().due(DAY).completedOn(on("2026-09-03")).build()),
        due(
            "CorrectiveAction.checkPlannedFor",
            "2026-09-01 EFFECTIVENESS_CHECK OWN_INTERVAL 10.2 at CorrectiveAction"
                + " ca/checkPlannedFor: The effectiveness review of the corrective action \"New"
                + " check\" is due on 2026-09-01.",
            corrective()
                .checkPlannedFor(DAY)
                .addEffectivenessReview(look("2026-08-31", false))
                .build()),
        done(
            "a check on the day that found no effect",
            corrective()
                .checkPlannedFor(DAY)
                .addEffectivenessReview(look("2026-09-01", false))
                .build()),
        done(
            "an early check that found the effect",
            corrective()
                .checkPlannedFor(DAY)
                .addEffectivenessReview(look("2026-08-31", true))
                .build()),
        due(
            "CorrectiveAction.due of a month",
            "2026-09-30 CORRECTIVE_ACTION OWN_INTERVAL 10.2 at CorrectiveAction ca/due: The"
                + " corrective action \"New check\" is due in 2026-09.",
            corrective().due(on("2026-09")).build()),
        due(
            "AuditFinding.due",
            "2026-09-01 AUDIT_FINDING OWN_INTERVAL 9.2.2 at AuditFinding finding/due: The audit"
                + " finding \"Logs\" is to be followed up by 2026-09-01.",
            finding().build()),
        done("an audit finding that was followed up", finding().closedOn(on("2026-08")).build()),
        done(
            "a corrective action that another one replaced",
            corrective().due(DAY).checkPlannedFor(DAY).build(),
            corrective().id(id("ca-2")).replaces(id("ca")).build()),
        due(
            "Improvement.due",
            "2026-09-01 IMPROVEMENT OWN_INTERVAL 10.1 at Improvement imp/due: The improvement"
                + " \"Better form\" is due on 2026-09-01.",
            improvement("imp").due(DAY).build()),
        done(
            "a completed improvement",
            improvement("imp").due(DAY).completedOn(on("2026-08")).build()),
        done(
            "a rejected improvement",
            improvement("imp").due(DAY).rejectedBecause("Too dear.").build()));
  }

  private static ControlImplementation.Builder implementation(ControlImplementation.Status status) {
    return ControlImplementation.builder()
        .id(id("impl"))
        .annexControl(AnnexControl.A_6_2_4)
        .status(status)
        .due(DAY);
  }

  private static Resource.Builder resource() {
    return Resource.builder()
        .id(id("res"))
        .name("Test data")
        .type(Resource.Type.DATA)
        .neededBy(DAY);
  }

  private static Stream<Row> means() {
    return Stream.of(
        done(
            "a resource that was refused",
            resource()
                .decision(
                    ResourceDecision.builder().outcome(ResourceDecision.Outcome.REFUSED).build())
                .build()),
        due(
            "ControlImplementation.due of a control of Annex A",
            "2026-09-01 CONTROL_IMPLEMENTATION OWN_INTERVAL A.6.2.4 at ControlImplementation"
                + " impl/due: The implementation of the control A.6.2.4 is due on 2026-09-01.",
            implementation(ControlImplementation.Status.IN_PROGRESS).build()),
        due(
            "ControlImplementation.due of an own control",
            "2026-09-01 CONTROL_IMPLEMENTATION OWN_INTERVAL 8.1 at ControlImplementation impl/due:"
                + " The implementation of the control own-1 is due on 2026-09-01.",
            ControlImplementation.builder()
                .id(id("impl"))
                .ownControl(id("own-1"))
                .status(ControlImplementation.Status.NOT_IMPLEMENTED)
                .due(DAY)
                .build()),
        done(
            "a control that is in place",
            implementation(ControlImplementation.Status.IMPLEMENTED).build()),
        done(
            "a control that was put in place on a day",
            implementation(ControlImplementation.Status.IN_PROGRESS)
                .implementedOn(on("2026-09-09"))
                .build()),
        due(
            "Resource.neededBy",
            "2026-09-01 RESOURCE OWN_INTERVAL 7.1 at Resource res/neededBy: The resource \"Test"
                + " data\" is needed by 2026-09-01 and is not allocated.",
            resource().build()),
        done("a resource that is provided", resource().allocatedOn(on("2026-09-15")).build()));
  }

  private static ManagementReview review(ReviewDecision decision) {
    return ManagementReview.builder()
        .id(id("mr"))
        .title("Spring")
        .date(on("2026-04-01"))
        .addDecision(decision)
        .build();
  }

  private static Stream<Row> decisions() {
    ReviewDecision.Builder decision =
        ReviewDecision.builder()
            .type(ReviewDecision.Type.CHANGE)
            .decision("Merge two processes.")
            .due(DAY);
    return Stream.of(
        due(
            "ReviewDecision.due",
            "2026-09-01 REVIEW_DECISION OWN_INTERVAL 9.3.3 at ManagementReview mr/decisions/0/due:"
                + " The decision \"Merge two processes.\" of the management review \"Spring\" is"
                + " due on 2026-09-01.",
            review(decision.build())),
        done(
            "a decision that was carried out",
            review(decision.completedOn(on("2026-05")).build())));
  }
}
