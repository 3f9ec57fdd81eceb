// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.RetirementRecord;
import java.util.Optional;

/** Events with a planned date. */
final class EventsDue {

  private EventsDue() {}

  static void addTo(DueItems items, Aims aims) {
    aims.internalAudits().forEach(audit -> add(items, audit));
    aims.managementReviews().forEach(review -> add(items, review));
    aims.deploymentPlans().forEach(plan -> add(items, plan));
    aims.retirementRecords().forEach(retirement -> add(items, aims, retirement));
  }

  private static void add(DueItems items, InternalAudit audit) {
    audit
        .plannedFor()
        .filter(day -> audit.cancellation().isEmpty() && performed(audit).isEmpty())
        .ifPresent(
            day ->
                items.add(
                    DueKind.INTERNAL_AUDIT,
                    day,
                    audit,
                    "/plannedFor",
                    () ->
                        "The internal audit \"%s\" is planned for %s and has not started."
                            .formatted(audit.title(), day)));
  }

  /**
   * Returns the last day of an audit that has started or, if not recorded, the first; empty: it has
   * not started, or it was cancelled.
   */
  static Optional<Done> performed(InternalAudit audit) {
    return audit.cancellation().isPresent()
        ? Optional.empty()
        : audit.end().or(audit::start).map(Done::on).or(() -> audit.reportedOn().map(Done::on));
  }

  private static void add(DueItems items, ManagementReview review) {
    review
        .plannedFor()
        .filter(day -> review.cancellation().isEmpty() && review.date().isEmpty())
        .ifPresent(
            day ->
                items.add(
                    DueKind.MANAGEMENT_REVIEW,
                    day,
                    review,
                    "/plannedFor",
                    () ->
                        "The management review \"%s\" is planned for %s and has not been held."
                            .formatted(review.title(), day)));
  }

  private static void add(DueItems items, DeploymentPlan plan) {
    plan.plannedFor()
        .filter(day -> plan.metOn().isEmpty())
        .ifPresent(
            day ->
                items.add(
                    DueKind.DEPLOYMENT,
                    day,
                    plan,
                    "/plannedFor",
                    () ->
                        "The requirements for the deployment \"%s\" are due on %s."
                            .formatted(plan.title(), day)));
  }

  private static void add(DueItems items, Aims aims, RetirementRecord retirement) {
    retirement
        .plannedFor()
        .filter(day -> retirement.date().isEmpty())
        .ifPresent(
            day ->
                items.add(
                    DueKind.RETIREMENT,
                    day,
                    retirement,
                    "/plannedFor",
                    () ->
                        "The retirement of the AI system \"%s\"%s is planned for %s."
                            .formatted(
                                name(aims, retirement.aiSystem()),
                                retirement.version().map(each -> " in version " + each).orElse(""),
                                day)));
  }

  private static String name(Aims aims, Id<AiSystem> id) {
    return aims.find(AiSystem.class, id).map(AiSystem::name).orElse(id.value());
  }
}
