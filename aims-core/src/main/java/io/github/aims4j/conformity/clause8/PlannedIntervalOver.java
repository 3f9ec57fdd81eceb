// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.PlannedInterval.Activity;
import java.util.List;
import java.util.function.Function;

/**
 * A risk assessment, an impact assessment, an internal audit or a management review is overdue by
 * the interval or the day that the organization planned.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.2, 8.4, 9.2.1 and 9.3.1: at planned intervals). The
 * standard prescribes no length, so that no interval in effect is on record is a question. Where
 * the AIMS was never assessed, audited or reviewed at all, the rules on that speak.
 */
final class PlannedIntervalOver {

  /** An activity with a planned interval, and what was done of it by the day. */
  private record Planned(
      Activity activity,
      DueKind kind,
      Check check,
      Function<Examination, List<? extends Entity<?>>> done) {}

  private static final List<Planned> ALL =
      List.of(
          new Planned(
              Activity.RISK_ASSESSMENT,
              DueKind.RISK_ASSESSMENT,
              check("risk-assessment", "8.2-01", "AI risk assessments"),
              Examination::performedRiskAssessments),
          new Planned(
              Activity.IMPACT_ASSESSMENT,
              DueKind.IMPACT_ASSESSMENT,
              check("impact-assessment", "8.4-01", "AI system impact assessments"),
              Examination::performedImpactAssessments),
          new Planned(
              Activity.INTERNAL_AUDIT,
              DueKind.INTERNAL_AUDIT,
              check("internal-audit", "9.2.1-01", "internal audits"),
              Examination::completedInternalAudits),
          new Planned(
              Activity.MANAGEMENT_REVIEW,
              DueKind.MANAGEMENT_REVIEW,
              check("management-review", "9.3.1-01", "management reviews"),
              Examination::heldManagementReviews));

  private PlannedIntervalOver() {}

  private static Check check(String key, String obligation, String what) {
    return Check.requirement(Weight.POTENTIAL_MINOR, obligation)
        .key(key)
        .finding("Due by {day} and not done: {reason}", "Do it, or plan it anew and record why.")
        .question(
            "No planned interval in effect for " + what + " is on record.",
            "At which intervals do you plan " + what + ", and who decided on them?")
        .build();
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("planned-interval-over")
            .asks(
                "Are assessments, internal audits and management reviews performed at the planned intervals?")
            .reads(
                "PlannedInterval.activity",
                "PlannedInterval.interval",
                "PlannedInterval.effectiveFrom",
                "PlannedInterval.aiSystems",
                "RiskAssessment.date",
                "ImpactAssessment.date",
                "ImpactAssessment.nextDue",
                "AiSystem.impactAssessment",
                "InternalAudit.plannedFor",
                "InternalAudit.start",
                "InternalAudit.end",
                "ManagementReview.plannedFor",
                "ManagementReview.date")
            .checks(ALL.stream().map(Planned::check).toList())
            .build(),
        PlannedIntervalOver::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(ALL.stream().map(planned -> examine(planned, examination)));
  }

  private static Outcome examine(Planned planned, Examination examination) {
    List<? extends Entity<?>> done = planned.done().apply(examination);
    List<AgendaItem> overdue =
        examination.overdue().stream()
            .filter(item -> item.kind() == planned.kind())
            .filter(item -> !done.isEmpty() || !isForAims(item))
            .toList();
    if (!overdue.isEmpty()) {
      return Outcome.all(overdue.stream().map(item -> over(planned.check(), item, examination)));
    } else if (examination.isImportedRegister()) {
      return planned.check().notTriggered();
    } else if (!isSet(planned, examination)) {
      return planned.check().silent("/plannedIntervals");
    }
    return done.isEmpty() ? planned.check().notTriggered() : planned.check().supported(done);
  }

  /** Tells whether an interval of the AIMS makes an item due, and no record with a planned day. */
  private static boolean isForAims(AgendaItem item) {
    return item.subject().kind() == RecordKind.PLANNED_INTERVAL;
  }

  private static boolean isSet(Planned planned, Examination examination) {
    return examination.aims().plannedIntervals().stream()
        .filter(interval -> interval.activity() == planned.activity())
        .anyMatch(interval -> examination.hasBegun(interval.effectiveFrom()));
  }

  private static Outcome over(Check check, AgendaItem item, Examination examination) {
    Entity<?> record = examination.aims().find(item.subject().id()).orElseThrow();
    return check
        .contradicted(record, item.path())
        .with("day", item.day())
        .with("reason", item.reason());
  }
}
