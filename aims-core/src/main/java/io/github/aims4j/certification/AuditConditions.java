// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.certification.CertificationGrounds.standard;

import io.github.aims4j.base.Id;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Grounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions on the application, the audits and their conclusions. */
final class AuditConditions {

  private AuditConditions() {}

  static Condition<CertificationFacts> applicationReviewed() {
    return Condition.<CertificationFacts>binding(
            "application-reviewed",
            facts -> facts.application().flatMap(CertificationApplication::accepted).isPresent(),
            facts ->
                "The records do not state whether the body accepted or declined the application; a reviewed application must be either (ISO/IEC 17021-1, 9.1.2).",
            "Review the application and record the result.")
        .withGrounds(standard("9.1.2"))
        .withPath("/application/accepted");
  }

  static Condition<CertificationFacts> applicationAccepted() {
    return Condition.<CertificationFacts>binding(
            "application-accepted",
            facts ->
                facts
                    .application()
                    .flatMap(CertificationApplication::accepted)
                    .orElse(Boolean.FALSE),
            facts ->
                "No accepted application is recorded; the body must review and accept the application before it audits (ISO/IEC 17021-1, 9.1.2).",
            "Review the application and record the result.")
        .withGrounds(standard("9.1.2"))
        .withPath("/application/accepted");
  }

  static Condition<CertificationFacts> internalAuditBy(String stage) {
    return internalAudit(
        Condition.advisory(
            "internal-audit-by-" + stage.replace(' ', '-'),
            facts -> isBy(facts.internalAuditOn(), facts),
            facts ->
                "%s The audit of %s examines whether internal audits are planned and performed (ISO/IEC 17021-1, 9.3.1)."
                    .formatted(stated("internal audit", facts.internalAuditOn(), facts), stage),
            "Perform an internal audit, or expect a finding."));
  }

  static Condition<CertificationFacts> managementReviewBy(String stage) {
    return managementReview(
        Condition.advisory(
            "management-review-by-" + stage.replace(' ', '-'),
            facts -> isBy(facts.managementReviewOn(), facts),
            facts ->
                "%s The audit of %s examines whether management reviews are planned and performed (ISO/IEC 17021-1, 9.3.1)."
                    .formatted(
                        stated("management review", facts.managementReviewOn(), facts), stage),
            "Perform a management review, or expect a finding."));
  }

  static Condition<CertificationFacts> internalAuditPerformed() {
    return internalAudit(
        Condition.binding(
            "internal-audit-performed",
            facts -> isBy(facts.internalAuditOn(), facts),
            facts ->
                "%s Certification requires that internal audits are performed (ISO/IEC 17021-1, 9.3.1)."
                    .formatted(stated("internal audit", facts.internalAuditOn(), facts)),
            "Perform an internal audit."));
  }

  static Condition<CertificationFacts> managementReviewPerformed() {
    return managementReview(
        Condition.binding(
            "management-review-performed",
            facts -> isBy(facts.managementReviewOn(), facts),
            facts ->
                "%s Certification requires that management reviews are performed (ISO/IEC 17021-1, 9.3.1)."
                    .formatted(stated("management review", facts.managementReviewOn(), facts)),
            "Perform a management review."));
  }

  private static Condition<CertificationFacts> internalAudit(
      Condition<CertificationFacts> condition) {
    return condition
        .withRequirement(Clause.CLAUSE_9_2_1)
        .withGrounds(standard("9.3.1"))
        .withPath("/internalAuditOn");
  }

  private static Condition<CertificationFacts> managementReview(
      Condition<CertificationFacts> condition) {
    return condition
        .withRequirement(Clause.CLAUSE_9_3_1)
        .withGrounds(standard("9.3.1"))
        .withPath("/managementReviewOn");
  }

  private static boolean isBy(Optional<LocalDate> performed, CertificationFacts facts) {
    return performed.filter(date -> !date.isAfter(facts.day())).isPresent();
  }

  private static String stated(String what, Optional<LocalDate> date, CertificationFacts facts) {
    return date.map(
            later ->
                "The %s took place on %s, after the step on %s."
                    .formatted(what, later, facts.day()))
        .orElse("No %s is recorded.".formatted(what));
  }

  static Condition<CertificationFacts> stage1Over() {
    return over("stage-1-over", "stage 1 audit", "9.3.1.2", CertificationAudit.Type.STAGE_1);
  }

  static Condition<CertificationFacts> stage1Before() {
    return Condition.<CertificationFacts>binding(
            "stage-1-before",
            facts ->
                facts.isExpired() || facts.lastOver(CertificationAudit.Type.STAGE_1).isPresent(),
            facts ->
                "No stage 1 audit was completed by %s; initial certification requires two stages, and stage 2 alone is sufficient only after expiry (ISO/IEC 17021-1, 9.3.1)."
                    .formatted(facts.effectiveDay()),
            "Conduct stage 1 and record its last day.")
        .withGrounds(standard("9.3.1"))
        .withPath("/audits");
  }

  static Condition<CertificationFacts> stage2Over() {
    return over("stage-2-over", "stage 2 audit", "9.3.1.3", CertificationAudit.Type.STAGE_2);
  }

  static Condition<CertificationFacts> recertificationOver() {
    return over(
        "recertification-over",
        "recertification audit",
        "9.6.3",
        CertificationAudit.Type.RECERTIFICATION);
  }

  static Condition<CertificationFacts> recertificationCompleted() {
    return Condition.<CertificationFacts>binding(
            "recertification-completed",
            facts ->
                !facts.isExpired()
                    || facts.lastOver(CertificationAudit.Type.RECERTIFICATION).isPresent(),
            facts ->
                "No recertification audit was completed by %s; an expired certification can only be restored once the outstanding recertification activities are completed (ISO/IEC 17021-1, 9.6.3.2)."
                    .formatted(facts.effectiveDay()),
            "Complete the recertification audit and record its last day.")
        .withGrounds(standard("9.6.3.2"))
        .withPath("/audits");
  }

  private static Condition<CertificationFacts> over(
      String name, String audit, String clause, CertificationAudit.Type type) {
    return Condition.<CertificationFacts>binding(
            name,
            facts -> facts.lastOver(type).isPresent(),
            facts ->
                "No %s was completed by %s; one is required before this step (ISO/IEC 17021-1, %s)."
                    .formatted(audit, facts.effectiveDay(), clause),
            "Conduct the audit and record its last day.")
        .withGrounds(standard(clause))
        .withPath("/audits");
  }

  static Condition<CertificationFacts> areasOfConcernResolved() {
    return Condition.<CertificationFacts>advisory(
            "areas-of-concern-resolved",
            facts -> openConcerns(facts).isEmpty(),
            facts ->
                "Areas of concern from stage 1 are unresolved: %s; each could become a nonconformity in stage 2 (ISO/IEC 17021-1, 9.3.1.2)."
                    .formatted(
                        openConcerns(facts).stream()
                            .map("\"%s\""::formatted)
                            .collect(Collectors.joining(", "))),
            "Resolve the areas of concern, or postpone stage 2.")
        .withGrounds(Grounds.policy("ISO/IEC 17021-1, 9.3.1.2, leaves it to the client"))
        .withPath("/audits");
  }

  private static List<String> openConcerns(CertificationFacts facts) {
    return facts.lastOver(CertificationAudit.Type.STAGE_1).stream()
        .flatMap(AuditConditions::openConcerns)
        .toList();
  }

  private static Stream<String> openConcerns(CertificationAudit audit) {
    return audit.areasOfConcern().stream()
        .filter(concern -> !audit.resolvedAreasOfConcern().contains(concern));
  }

  static Condition<CertificationFacts> recommendationGiven() {
    return Condition.<CertificationFacts>binding(
            "recommendation-given",
            facts ->
                facts
                    .lastOver(CertificationAudit.Type.STAGE_2)
                    .flatMap(CertificationAudit::recommendation)
                    .isPresent(),
            facts ->
                "The last stage 2 audit states no recommendation; the audit team must state one (ISO/IEC 17021-1, 9.3.1.4).",
            "Record the recommendation of the audit team.")
        .withGrounds(standard("9.3.1.4"))
        .withPath("/audits");
  }

  /** The body can decide against the team, with a reason. */
  static Condition<CertificationFacts> recommendedByTeam(CertificationAudit.Type type) {
    return Condition.<CertificationFacts>advisory(
            "recommended-by-team",
            facts -> facts.lastOver(type).filter(audit -> !audit.isPositive()).isEmpty(),
            facts ->
                "%s The body can decide otherwise and should state the reason (ISO/IEC 17021-1, 9.5)."
                    .formatted(recommendation(facts, type)),
            "State the reason for deciding against the recommendation, or reconsider the decision.")
        .withGrounds(CertificationGrounds.BODYS_DECISION)
        .withPath("/audits");
  }

  private static String recommendation(CertificationFacts facts, CertificationAudit.Type type) {
    return facts
        .lastOver(type)
        .flatMap(CertificationAudit::recommendation)
        .map(
            said ->
                "The audit team recommends \"%s\"."
                    .formatted(said.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
        .orElse("The audit team does not recommend certification.");
  }

  static Condition<CertificationFacts> conclusionPositive() {
    return Condition.<CertificationFacts>binding(
            "conclusion-positive",
            facts ->
                isMaintained(facts)
                    || lastBetween(facts).filter(CertificationAudit::isPositive).isPresent(),
            facts ->
                "The last audit does not recommend continuation, and no decision to maintain certification is recorded; one of them is required (ISO/IEC 17021-1, 9.6.1).",
            "Record the recommendation of the audit team, or decide on certification.")
        .withGrounds(standard("9.6.1"))
        .withPath("/audits");
  }

  private static boolean isMaintained(CertificationFacts facts) {
    return DecisionConditions.isDecided(facts, CertificationDecision.Outcome.MAINTAINED);
  }

  private static Optional<CertificationAudit> lastBetween(CertificationFacts facts) {
    return facts.lastOver(
        CertificationAudit.Type.SURVEILLANCE,
        CertificationAudit.Type.SPECIAL,
        CertificationAudit.Type.SCOPE_EXTENSION);
  }

  /** A nonconformity without a grade could be major. */
  static Condition<CertificationFacts> majorsReviewedByBody() {
    return Condition.<CertificationFacts>binding(
            "majors-reviewed-by-body",
            facts -> isMaintained(facts) || majorsToReview(facts).isEmpty(),
            facts ->
                "Nonconformities that are major or have no grade: %s; people who did not take part in the audit must review them and decide (ISO/IEC 17021-1, 9.6.1)."
                    .formatted(
                        majorsToReview(facts).stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))),
            "Record the decision of the body to maintain certification.")
        .withRequirement(Clause.CLAUSE_10_2)
        .withGrounds(standard("9.6.1"))
        .withPath("/decision");
  }

  /** Returns majors of the last audit, open majors, and nonconformities without a grade. */
  private static List<Id<Nonconformity>> majorsToReview(CertificationFacts facts) {
    LocalDate day = facts.effectiveDay();
    Stream<AuditNonconformity> ofLast =
        lastBetween(facts).stream().flatMap(last -> facts.majorsOf(last).stream());
    Stream<AuditNonconformity> open =
        facts.majors().stream().filter(each -> !each.isSettledBy(day));
    return Stream.of(
            ofLast.map(AuditNonconformity::nonconformity),
            open.map(AuditNonconformity::nonconformity),
            facts.ungraded().stream())
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  static Condition<CertificationFacts> preTransferReview() {
    return Condition.<CertificationFacts>advisory(
            "pre-transfer-review",
            facts -> facts.lastOver(CertificationAudit.Type.TRANSFER).isPresent(),
            facts ->
                "No pre-transfer review is recorded; the accepting body must review the certification first (IAF MD 2).",
            "Record the review as an audit of type transfer.")
        .withGrounds(CertificationGrounds.TRANSFER)
        .withPath("/audits");
  }
}
