// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.records;

import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.agenda.DueBasis;
import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Something that the organization itself planned is overdue, or something has ended that should
 * have been renewed. What a rule on a requirement covers is left to that rule.
 *
 * <p>Basis: policy. The standard names no day; the days are the organization's own.
 */
final class OverdueByOwnPlan {

  /** What rules on 7.1, 8.2, 8.4, 9.2, 9.3 and A.8.4 look at: intervals and changes. */
  private static final Set<DueKind> COVERED_ELSEWHERE =
      EnumSet.of(
          DueKind.OBJECTIVE,
          DueKind.RISK_ASSESSMENT,
          DueKind.RISK_ASSESSMENT_ON_CHANGE,
          DueKind.IMPACT_ASSESSMENT,
          DueKind.IMPACT_ASSESSMENT_ON_CHANGE,
          DueKind.INTERNAL_AUDIT,
          DueKind.MANAGEMENT_REVIEW,
          DueKind.NOTIFICATION,
          DueKind.RESOURCE);

  private static final Map<DueKind, Check> CHECKS = checks();

  private OverdueByOwnPlan() {}

  private static Map<DueKind, Check> checks() {
    Map<DueKind, Check> checks = new EnumMap<>(DueKind.class);
    for (DueKind kind : DueKind.values()) {
      if (kind.basis() != DueBasis.STANDARD && !COVERED_ELSEWHERE.contains(kind)) {
        checks.put(kind, check(kind));
      }
    }
    return checks;
  }

  private static Check check(DueKind kind) {
    return Check.policy(criteria(kind))
        .key(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .finding("Due by {day} and not done: {reason}", "Do it, or set a new day and record why.")
        .build();
  }

  private static String[] criteria(DueKind kind) {
    return switch (kind) {
      case ISSUE_REVIEW -> new String[] {"4.1-01"};
      case INTERESTED_PARTY_REVIEW -> new String[] {"4.2-02"};
      case PROCESS_REVIEW -> new String[] {"4.4"};
      case ROLE_END -> new String[] {"5.3"};
      case RISK_CRITERIA_REVIEW -> new String[] {"6.1.1-03"};
      case PLANNED_ACTION -> new String[] {"6.1.1-05", "8.3-01"};
      case RISK_ACCEPTANCE_END -> new String[] {"6.1.3"};
      case COMPETENCE_END -> new String[] {"7.2-02"};
      case AWARENESS -> new String[] {"7.3-01"};
      case COMMUNICATION -> new String[] {"7.4-02"};
      case DOCUMENT_REVIEW -> new String[] {"7.5.2-02"};
      case RETENTION_END -> new String[] {"7.5.3"};
      case RE_EVALUATION, CONTROL_IMPLEMENTATION -> new String[] {"8.1"};
      case DEPLOYMENT -> new String[] {"A.6.2.5"};
      case REPORT -> new String[] {"A.8.5"};
      case SUPPLIER_EVALUATION -> new String[] {"8.1-07"};
      case MEASUREMENT, EVALUATION -> new String[] {"9.1-02"};
      case AUDIT_PROGRAMME_END -> new String[] {"9.2.2"};
      case REVIEW_DECISION -> new String[] {"9.3.3-01"};
      case IMPROVEMENT -> new String[] {"10.1"};
      case CORRECTIVE_ACTION, EFFECTIVENESS_CHECK -> new String[] {"10.2-03"};
      default -> new String[0];
    };
  }

  static Rule rule() {
    return Rule.forOverdue(
        RuleDescription.builder()
            .id("overdue-by-own-plan")
            .asks("Is everything that the organization planned done on time?")
            .reads(
                "ContextIssue.nextReview",
                "InterestedParty.nextReview",
                "RiskCriteria.nextReview",
                "PlannedAction.due",
                "PlannedAction.completedOn",
                "RiskAcceptance.validUntil",
                "Competence.validUntil",
                "Awareness.next",
                "Communication.due",
                "Communication.givenOn",
                "Document.nextReview",
                "Supplier.nextEvaluation",
                "Indicator.measuredEvery",
                "ReviewDecision.due",
                "CorrectiveAction.due",
                "CorrectiveAction.checkPlannedFor",
                "RoleAssignment.end",
                "AiSystem.nextReevaluation")
            .checks(CHECKS.values())
            .build(),
        OverdueByOwnPlan::examine);
  }

  private static Outcome examine(AgendaItem item, Examination examination) {
    Check check = CHECKS.get(item.kind());
    if (check == null || isReviewOfAiPolicy(item)) {
      return Outcome.none();
    }
    Entity<?> record = examination.aims().find(item.subject().id()).orElseThrow();
    return check
        .contradicted(record, item.path())
        .with("day", item.day())
        .with("reason", item.reason());
  }

  /** A rule on A.2.4 looks at it; the review of any other policy has no requirement. */
  private static boolean isReviewOfAiPolicy(AgendaItem item) {
    return item.kind() == DueKind.POLICY_REVIEW && item.requirement().isPresent();
  }
}
