// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Review;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.PlannedInterval.Activity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Items that are due according to a planned interval, counted from the last occurrence. The
 * interval does not apply to a record with a date of its own.
 */
final class IntervalsDue {

  private IntervalsDue() {}

  static void addTo(DueItems items, Aims aims) {
    addActivity(items, aims, Activity.RISK_ASSESSMENT, DueKind.RISK_ASSESSMENT, assessed(aims));
    addActivity(items, aims, Activity.INTERNAL_AUDIT, DueKind.INTERNAL_AUDIT, audited(aims));
    addActivity(items, aims, Activity.EVALUATION, DueKind.EVALUATION, evaluated(aims));
    addManagementReview(items, aims);
    addPolicies(items, aims);
    addContext(items, aims);
    addSuppliers(items, aims);
  }

  private static LastDone<Optional<Id<AiSystem>>> assessed(Aims aims) {
    LastDone<Optional<Id<AiSystem>>> last = new LastDone<>();
    aims.riskAssessments().forEach(each -> add(last, each.date().map(Done::on), each.aiSystems()));
    return last;
  }

  private static LastDone<Optional<Id<AiSystem>>> audited(Aims aims) {
    LastDone<Optional<Id<AiSystem>>> last = new LastDone<>();
    aims.internalAudits().forEach(each -> add(last, EventsDue.performed(each), each.aiSystems()));
    return last;
  }

  private static LastDone<Optional<Id<AiSystem>>> evaluated(Aims aims) {
    LastDone<Optional<Id<AiSystem>>> last = new LastDone<>();
    aims.measurements()
        .forEach(
            each ->
                add(
                    last,
                    each.evaluatedOn().map(Done::on),
                    aims.find(Indicator.class, each.indicator())
                        .map(Indicator::aiSystems)
                        .orElse(List.of())));
    aims.performanceEvaluations().forEach(each -> add(last, each.date().map(Done::on), List.of()));
    return last;
  }

  /** Without systems it counts for the AIMS as a whole and for no system in particular. */
  private static void add(
      LastDone<Optional<Id<AiSystem>>> last, Optional<Done> done, List<Id<AiSystem>> aiSystems) {
    done.ifPresent(
        day -> {
          last.add(Optional.empty(), day);
          aiSystems.forEach(id -> last.add(Optional.of(id), day));
        });
  }

  private static void addActivity(
      DueItems items,
      Aims aims,
      Activity activity,
      DueKind kind,
      LastDone<Optional<Id<AiSystem>>> last) {
    PlannedIntervals intervals = PlannedIntervals.of(aims, activity);
    addToAims(items, intervals.general(), kind, last.of(Optional.empty()));
    SystemsInUse.of(aims).stream()
        .forEach(
            aiSystem ->
                addNext(
                    items,
                    kind,
                    aiSystem,
                    kind.term() + " of the AI system \"" + aiSystem.name() + "\"",
                    PlannedIntervals.next(
                        intervals.naming(aiSystem.id()),
                        last.of(Optional.of(aiSystem.id())),
                        Optional.empty())));
  }

  private static void addToAims(
      DueItems items, List<PlannedInterval> intervals, DueKind kind, Optional<Done> last) {
    PlannedIntervals.next(intervals, last, Optional.empty())
        .ifPresent(
            next ->
                items.add(
                    kind,
                    next.day(),
                    next.interval(),
                    "/interval",
                    () -> next.reason(kind.term())));
  }

  private static void addNext(
      DueItems items, DueKind kind, Entity<?> record, String what, Optional<NextDue> next) {
    next.ifPresent(due -> items.add(kind, due.day(), record, "", () -> due.reason(what)));
  }

  private static void addManagementReview(DueItems items, Aims aims) {
    Optional<Done> last =
        aims.managementReviews().stream()
            .flatMap(review -> review.date().stream())
            .map(Done::on)
            .max(Done::compareTo);
    addToAims(
        items,
        PlannedIntervals.of(aims, Activity.MANAGEMENT_REVIEW).all(),
        DueKind.MANAGEMENT_REVIEW,
        last);
  }

  private static void addPolicies(DueItems items, Aims aims) {
    List<PlannedInterval> intervals = PlannedIntervals.of(aims, Activity.POLICY_REVIEW).all();
    ReviewsDue.currentPolicies(aims)
        .filter(policy -> policy.type() == Policy.Type.AI && policy.nextReview().isEmpty())
        .forEach(
            policy ->
                addNext(
                    items,
                    DueKind.POLICY_REVIEW,
                    policy,
                    "review of the policy \"" + policy.title() + "\"",
                    PlannedIntervals.next(
                        intervals, last(policy.reviews()), policy.effectiveFrom())));
  }

  private static Optional<Done> last(List<Review> reviews) {
    return reviews.stream().map(Review::date).map(Done::on).max(Done::compareTo);
  }

  private static void addContext(DueItems items, Aims aims) {
    List<PlannedInterval> intervals = PlannedIntervals.of(aims, Activity.CONTEXT_REVIEW).all();
    Optional<LocalDate> since = Optional.empty();
    for (ContextIssue issue : aims.contextIssues()) {
      if (issue.nextReview().isEmpty()) {
        addNext(
            items,
            DueKind.ISSUE_REVIEW,
            issue,
            "review of the issue \"" + issue.title() + "\"",
            PlannedIntervals.next(intervals, issue.lastReview().map(Done::on), since));
      }
    }
    for (InterestedParty party : aims.interestedParties()) {
      if (party.nextReview().isEmpty()) {
        addNext(
            items,
            DueKind.INTERESTED_PARTY_REVIEW,
            party,
            "review of the interested party \"" + party.name() + "\"",
            PlannedIntervals.next(intervals, party.lastReview().map(Done::on), since));
      }
    }
  }

  private static void addSuppliers(DueItems items, Aims aims) {
    PlannedIntervals intervals = PlannedIntervals.of(aims, Activity.SUPPLIER_EVALUATION);
    Map<Id<Supplier>, Set<Id<AiSystem>>> supplied = new HashMap<>();
    SystemsInUse.of(aims).stream()
        .forEach(
            aiSystem ->
                aiSystem
                    .suppliers()
                    .forEach(
                        supplier ->
                            supplied
                                .computeIfAbsent(supplier, id -> new TreeSet<>())
                                .add(aiSystem.id())));
    aims.suppliers().stream()
        .filter(supplier -> supplier.nextEvaluation().isEmpty())
        .forEach(
            supplier ->
                addNext(
                    items,
                    DueKind.SUPPLIER_EVALUATION,
                    supplier,
                    "evaluation of the supplier \"" + supplier.name() + "\"",
                    PlannedIntervals.next(
                        intervals.of(supplied.getOrDefault(supplier.id(), Set.of())),
                        last(supplier.evaluations()),
                        Optional.empty())));
  }
}
