// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.ReviewDecision;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.support.Resource;
import io.github.aims4j.support.ResourceDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Actions with a due date. */
final class ActionsDue {

  private ActionsDue() {}

  static void addTo(DueItems items, Aims aims) {
    aims.objectives().stream()
        .filter(Objective::isOpen)
        .forEach(objective -> add(items, objective));
    for (RiskTreatmentPlan plan : aims.riskTreatmentPlans()) {
      addTreatments(items, aims, plan);
    }
    aims.opportunities()
        .forEach(
            each ->
                addActions(
                    items,
                    each,
                    "/actions",
                    each.actions(),
                    "opportunity \"" + each.title() + "\"",
                    Clause.CLAUSE_6_1_1));
    aims.competences()
        .forEach(
            each ->
                addActions(
                    items,
                    each,
                    "/actions",
                    each.actions(),
                    "competence \"" + each.need() + "\"",
                    Clause.CLAUSE_7_2));
    aims.auditFindings().forEach(finding -> add(items, finding));
    addCorrectiveActions(items, aims);
    aims.improvements().forEach(improvement -> add(items, improvement));
    aims.controlImplementations().forEach(implementation -> add(items, implementation));
    aims.resources().forEach(resource -> add(items, resource));
    aims.managementReviews().forEach(review -> addDecisions(items, review));
  }

  private static void add(DueItems items, Objective objective) {
    objective
        .due()
        .ifPresent(
            day ->
                items.add(
                    DueKind.OBJECTIVE,
                    day,
                    objective,
                    "/due",
                    () -> "The objective \"%s\" is due on %s.".formatted(objective.title(), day)));
    addActions(
        items,
        objective,
        "/actions",
        objective.actions(),
        "objective \"" + objective.title() + "\"",
        Clause.CLAUSE_6_2);
  }

  private static void addTreatments(DueItems items, Aims aims, RiskTreatmentPlan plan) {
    for (int i = 0; i < plan.entries().size(); i++) {
      var entry = plan.entries().get(i);
      String risk =
          aims.find(Risk.class, entry.risk()).map(Risk::title).orElse(entry.risk().value());
      addActions(
          items,
          plan,
          "/entries/" + i + "/actions",
          entry.actions(),
          "treatment of the risk \"" + risk + "\"",
          Clause.CLAUSE_8_3);
    }
  }

  /**
   * Adds the actions that are open.
   *
   * @param list the JSON pointer to their list within the record
   * @param holder what they are for, as used within a sentence
   */
  static void addActions(
      DueItems items,
      Entity<?> record,
      String list,
      List<PlannedAction> actions,
      String holder,
      Provision requirement) {
    for (int i = 0; i < actions.size(); i++) {
      PlannedAction action = actions.get(i);
      if (action.due().isPresent() && action.completedOn().isEmpty()) {
        PartialDate due = action.due().get();
        items.add(
            DueKind.PLANNED_ACTION,
            Optional.of(requirement),
            due.lastDay(),
            record,
            list + "/" + i + "/due",
            () ->
                "The action \"%s\" for the %s is due %s."
                    .formatted(action.what(), holder, said(due)));
      }
    }
  }

  private static void addCorrectiveActions(DueItems items, Aims aims) {
    Set<Id<CorrectiveAction>> replaced =
        aims.correctiveActions().stream()
            .flatMap(action -> action.replaces().stream())
            .collect(Collectors.toUnmodifiableSet());
    aims.correctiveActions().stream()
        .filter(action -> !replaced.contains(action.id()))
        .forEach(action -> add(items, action));
  }

  private static String said(PartialDate due) {
    return (due.day().isPresent() ? "on " : "in ") + due;
  }

  private static void add(DueItems items, CorrectiveAction action) {
    action
        .due()
        .filter(due -> action.completedOn().isEmpty())
        .ifPresent(
            due ->
                items.add(
                    DueKind.CORRECTIVE_ACTION,
                    due.lastDay(),
                    action,
                    "/due",
                    () ->
                        "The corrective action \"%s\" is due %s."
                            .formatted(action.title(), said(due))));
    action
        .checkPlannedFor()
        .filter(day -> !isChecked(action.effectivenessReviews(), day))
        .ifPresent(
            day ->
                items.add(
                    DueKind.EFFECTIVENESS_CHECK,
                    day,
                    action,
                    "/checkPlannedFor",
                    () ->
                        "The effectiveness review of the corrective action \"%s\" is due on %s."
                            .formatted(action.title(), day)));
  }

  /** An early review suffices if it found the action effective. */
  private static boolean isChecked(List<EffectivenessReview> reviews, LocalDate planned) {
    return reviews.stream().anyMatch(EffectivenessReview::effective)
        || DueItems.doneSince(planned, reviews.stream().map(EffectivenessReview::date));
  }

  private static void add(DueItems items, Improvement improvement) {
    improvement
        .due()
        .filter(day -> improvement.completedOn().isEmpty())
        .filter(day -> improvement.rejectedBecause().isEmpty())
        .ifPresent(
            day ->
                items.add(
                    DueKind.IMPROVEMENT,
                    day,
                    improvement,
                    "/due",
                    () ->
                        "The improvement \"%s\" is due on %s."
                            .formatted(improvement.title(), day)));
  }

  private static void add(DueItems items, ControlImplementation implementation) {
    implementation
        .due()
        .filter(day -> implementation.implementedOn().isEmpty())
        .filter(day -> implementation.status() != ControlImplementation.Status.IMPLEMENTED)
        .ifPresent(
            day ->
                items.add(
                    DueKind.CONTROL_IMPLEMENTATION,
                    implementation
                        .annexControl()
                        .<Provision>map(control -> control)
                        .or(DueKind.CONTROL_IMPLEMENTATION::requirement),
                    day,
                    implementation,
                    "/due",
                    () ->
                        "The implementation of the control %s is due on %s."
                            .formatted(controlName(implementation), day)));
  }

  private static String controlName(ControlImplementation implementation) {
    return implementation
        .annexControl()
        .map(Provision::id)
        .or(() -> implementation.ownControl().map(id -> id.value()))
        .orElseThrow();
  }

  private static void add(DueItems items, Resource resource) {
    resource
        .neededBy()
        .filter(day -> resource.allocatedOn().isEmpty() && !isRefused(resource))
        .ifPresent(
            day ->
                items.add(
                    DueKind.RESOURCE,
                    day,
                    resource,
                    "/neededBy",
                    () ->
                        "The resource \"%s\" is needed by %s and is not allocated."
                            .formatted(resource.name(), day)));
  }

  private static boolean isRefused(Resource resource) {
    return resource
        .decision()
        .filter(decision -> decision.outcome() == ResourceDecision.Outcome.REFUSED)
        .isPresent();
  }

  private static void add(DueItems items, AuditFinding finding) {
    finding
        .due()
        .filter(day -> finding.closedOn().isEmpty())
        .ifPresent(
            day ->
                items.add(
                    DueKind.AUDIT_FINDING,
                    day,
                    finding,
                    "/due",
                    () ->
                        "The audit finding \"%s\" is to be followed up by %s."
                            .formatted(finding.title(), day)));
  }

  private static void addDecisions(DueItems items, ManagementReview review) {
    for (int i = 0; i < review.decisions().size(); i++) {
      ReviewDecision decision = review.decisions().get(i);
      if (decision.due().isPresent() && decision.completedOn().isEmpty()) {
        LocalDate day = decision.due().get();
        items.add(
            DueKind.REVIEW_DECISION,
            day,
            review,
            "/decisions/" + i + "/due",
            () ->
                "The decision \"%s\" of the management review \"%s\" is due on %s."
                    .formatted(decision.decision(), review.title(), day));
      }
    }
  }
}
