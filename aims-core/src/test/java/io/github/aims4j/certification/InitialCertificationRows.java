// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.certification.CertifiedClient.audit;
import static io.github.aims4j.certification.CertifiedClient.certificate;
import static io.github.aims4j.certification.CertifiedClient.decision;
import static io.github.aims4j.certification.CertifiedClient.stage1;
import static io.github.aims4j.certification.CertifiedClient.verified;
import static io.github.aims4j.certification.UnmetRow.MAJOR;
import static io.github.aims4j.certification.UnmetRow.MINOR;
import static io.github.aims4j.certification.UnmetRow.accredited;
import static io.github.aims4j.certification.UnmetRow.day;
import static io.github.aims4j.certification.UnmetRow.onlyStage2WithMajor;
import static io.github.aims4j.certification.UnmetRow.row;
import static io.github.aims4j.certification.UnmetRow.withStage2Major;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import io.github.aims4j.certification.CertificationAudit.Recommendation;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What binds and advises from the application to the decision. */
final class InitialCertificationRows {

  private static final String NOT_ACCREDITED =
      "ADVISORY accredited-for-42001 |  | /body/accreditations | No accreditation of the body for ISO/IEC 42001 is recorded on 2026-03-01; a certificate without one is not a nonconformity, but not everybody accepts it.";

  private InitialCertificationRows() {}

  static Stream<UnmetRow> all() {
    return Stream.of(initial(), undecided(), decisions()).flatMap(each -> each);
  }

  private static Stream<UnmetRow> initial() {
    return Stream.of(
        row(
            "the application is not reviewed yet",
            CertificationState.APPLICATION_REVIEWED,
            facts ->
                facts.application(
                    CertificationApplication.builder()
                        .id(Id.of("application"))
                        .body(Id.of("body"))
                        .build()),
            "BINDING application-reviewed |  | /application/accepted | The records do not state whether the body accepted or declined the application; a reviewed application must be either (ISO/IEC 17021-1, 9.1.2)."),
        row(
            "the application was declined",
            CertificationState.STAGE_1,
            facts ->
                facts.application(
                    CertificationApplication.builder()
                        .id(Id.of("application"))
                        .body(Id.of("body"))
                        .accepted(false)
                        .build()),
            "BINDING application-accepted |  | /application/accepted | No accepted application is recorded; the body must review and accept the application before it audits (ISO/IEC 17021-1, 9.1.2)."),
        row(
            "neither internal audit nor management review by stage 1",
            CertificationState.STAGE_1,
            facts -> facts.internalAuditOn(Optional.empty()).managementReviewOn(day("2026-03-02")),
            "ADVISORY internal-audit-by-stage-1 | 9.2.1 | /internalAuditOn | No internal audit is recorded. The audit of stage 1 examines whether internal audits are planned and performed (ISO/IEC 17021-1, 9.3.1).",
            "ADVISORY management-review-by-stage-1 | 9.3.1 | /managementReviewOn | The management review took place on 2026-03-02, after the step on 2026-03-01. The audit of stage 1 examines whether management reviews are planned and performed (ISO/IEC 17021-1, 9.3.1)."),
        row(
            "stage 1 is not over",
            CertificationState.STAGE_1_CONCLUDED,
            facts -> facts.day(day("2026-01-09")),
            "BINDING stage-1-over |  | /audits | No stage 1 audit was completed by 2026-01-09; one is required before this step (ISO/IEC 17021-1, 9.3.1.2)."),
        row(
            "stage 2 without all that comes before",
            CertificationState.STAGE_2,
            facts ->
                facts
                    .audits(List.of())
                    .internalAuditOn(day("2026-03-02"))
                    .managementReviewOn(Optional.empty()),
            "BINDING stage-1-before |  | /audits | No stage 1 audit was completed by 2026-03-01; initial certification requires two stages, and stage 2 alone is sufficient only after expiry (ISO/IEC 17021-1, 9.3.1).",
            "ADVISORY internal-audit-by-stage-2 | 9.2.1 | /internalAuditOn | The internal audit took place on 2026-03-02, after the step on 2026-03-01. The audit of stage 2 examines whether internal audits are planned and performed (ISO/IEC 17021-1, 9.3.1).",
            "ADVISORY management-review-by-stage-2 | 9.3.1 | /managementReviewOn | No management review is recorded. The audit of stage 2 examines whether management reviews are planned and performed (ISO/IEC 17021-1, 9.3.1)."),
        row(
            "an area of concern is open",
            CertificationState.STAGE_2,
            facts -> facts.audits(List.of(stage1().build())),
            "ADVISORY areas-of-concern-resolved |  | /audits | Areas of concern from stage 1 are unresolved: \"The scope is vague\"; each could become a nonconformity in stage 2 (ISO/IEC 17021-1, 9.3.1.2)."),
        row(
            "stage 2 is not over",
            CertificationState.RECOMMENDED,
            facts -> facts.day(day("2026-02-09")),
            "BINDING stage-2-over |  | /audits | No stage 2 audit was completed by 2026-02-09; one is required before this step (ISO/IEC 17021-1, 9.3.1.3).",
            "BINDING recommendation-given |  | /audits | The last stage 2 audit states no recommendation; the audit team must state one (ISO/IEC 17021-1, 9.3.1.4)."),
        row(
            "a stage-2 major is open one day after six months",
            CertificationState.RECOMMENDED,
            facts -> withStage2Major(facts).day(day("2026-08-11")).addNonconformity(MAJOR),
            "BINDING stage-2-majors-in-time | 10.2 | /nonconformities | Major nonconformities not verified within six months after the last day of stage 2, until 2026-08-10: n-1; stage 2 must be repeated before certification is recommended (ISO/IEC 17021-1, 9.5.3.2)."));
  }

  private static Stream<UnmetRow> undecided() {
    return Stream.of(
        undecided(CertificationState.GRANTED, "granted", "2026-03-01"),
        undecided(CertificationState.REFUSED, "refused", "2026-03-01"),
        undecided(CertificationState.SCOPE_EXTENDED, "extended", "2027-02-20"),
        undecided(CertificationState.SCOPE_REDUCED, "reduced", "2027-02-20"),
        undecided(CertificationState.RENEWED, "renewed", "2029-02-01"),
        undecided(CertificationState.SUSPENDED, "suspended", "2027-02-20"),
        undecided(CertificationState.RESTORED, "restored", "2027-02-20"));
  }

  private static UnmetRow undecided(CertificationState to, String outcome, String day) {
    return row(
        "nothing is decided, not " + outcome,
        to,
        facts -> facts.decision(Optional.empty()),
        "BINDING decision-%s |  | /decision | No decision is recorded. This step requires the decision \"%s\" by %s (ISO/IEC 17021-1, 9.5)."
            .formatted(outcome, outcome, day));
  }

  private static Stream<UnmetRow> decisions() {
    return Stream.of(
        row(
            "certification is granted without internal audit and management review",
            CertificationState.GRANTED,
            facts -> facts.internalAuditOn(Optional.empty()).managementReviewOn(day("2026-03-02")),
            "BINDING internal-audit-performed | 9.2.1 | /internalAuditOn | No internal audit is recorded. Certification requires that internal audits are performed (ISO/IEC 17021-1, 9.3.1).",
            "BINDING management-review-performed | 9.3.1 | /managementReviewOn | The management review took place on 2026-03-02, after the step on 2026-03-01. Certification requires that management reviews are performed (ISO/IEC 17021-1, 9.3.1)."),
        row(
            "certification is granted against the recommendation of the team",
            CertificationState.GRANTED,
            facts -> facts.audits(List.of(recommending(Recommendation.REFUSE))),
            "ADVISORY recommended-by-team |  | /audits | The audit team recommends \"refuse\". The body can decide otherwise and should state the reason (ISO/IEC 17021-1, 9.5)."),
        row(
            "certification is granted without a recommendation of the team",
            CertificationState.GRANTED,
            facts ->
                facts.audits(
                    List.of(
                        recommending(Recommendation.CERTIFY).toBuilder()
                            .recommendation(Optional.empty())
                            .build())),
            "ADVISORY recommended-by-team |  | /audits | The audit team does not recommend certification. The body can decide otherwise and should state the reason (ISO/IEC 17021-1, 9.5)."),
        row(
            "an auditor decided",
            CertificationState.GRANTED,
            facts ->
                facts.decision(
                    decision(Outcome.GRANTED, CertifiedClient.DECISION).toBuilder()
                        .addDecidedBy("Ada Audit ")
                        .build()),
            "BINDING decided-by-others |  | /decision/decidedBy | Members of the audit team who decided: Ada Audit ; the people who decide must not have taken part in the audits (ISO/IEC 17021-1, 9.5.1)."),
        row(
            "who decided is not stated",
            CertificationState.GRANTED,
            facts ->
                facts.decision(
                    decision(Outcome.GRANTED, CertifiedClient.DECISION).toBuilder()
                        .decidedBy(List.of())
                        .build()),
            "BINDING decided-by-others |  | /decision/decidedBy | The people who decided are not stated; the people who decide must not have taken part in the audits (ISO/IEC 17021-1, 9.5.1)."),
        row(
            "the team is not stated",
            CertificationState.REFUSED,
            facts ->
                facts.addAudit(
                    audit("no-team", CertificationAudit.Type.STAGE_2, "2026-02-10").toBuilder()
                        .team(List.of())
                        .build()),
            "BINDING decided-by-others |  | /decision/decidedBy | Audits without a stated team: no-team; the people who decide must not have taken part in the audits (ISO/IEC 17021-1, 9.5.1)."),
        row(
            "something else is decided",
            CertificationState.REFUSED,
            facts -> facts.decision(decision(Outcome.GRANTED, CertifiedClient.DECISION)),
            "BINDING decision-refused |  | /decision | The recorded decision is \"granted\", dated 2026-03-01. This step requires the decision \"refused\" by 2026-03-01 (ISO/IEC 17021-1, 9.5)."),
        row(
            "it is decided after the step",
            CertificationState.REFUSED,
            facts -> facts.decision(decision(Outcome.REFUSED, day("2026-03-02"))),
            "BINDING decision-refused |  | /decision | The recorded decision is \"refused\", dated 2026-03-02. This step requires the decision \"refused\" by 2026-03-01 (ISO/IEC 17021-1, 9.5)."),
        row(
            "a major is open and a minor has no plan",
            CertificationState.GRANTED,
            facts -> facts.addNonconformity(MAJOR).addNonconformity(MINOR),
            "BINDING majors-verified | 10.2 | /nonconformities | Major nonconformities not corrected, accepted and verified by 2026-03-01: n-1; all three are required before the decision (ISO/IEC 17021-1, 9.5.2).",
            "BINDING minor-plans-accepted | 10.2 | /nonconformities | Minor nonconformities without an accepted plan by 2026-03-01: n-2; the body must accept each plan before the decision (ISO/IEC 17021-1, 9.5.2)."),
        row(
            "a major is corrected and accepted, and not verified",
            CertificationState.GRANTED,
            facts ->
                facts.addNonconformity(
                    MAJOR.toBuilder()
                        .planAcceptedOn(day("2026-02-15"))
                        .correctedOn(day("2026-02-20"))
                        .actionAcceptedOn(day("2026-02-25"))
                        .build()),
            "BINDING majors-verified | 10.2 | /nonconformities | Major nonconformities not corrected, accepted and verified by 2026-03-01: n-1; all three are required before the decision (ISO/IEC 17021-1, 9.5.2)."),
        row(
            "a major is verified after the decision",
            CertificationState.GRANTED,
            facts ->
                facts
                    .day(day("2026-03-10"))
                    .addNonconformity(verified("n-1", Grade.MAJOR, day("2026-03-02"))),
            "BINDING majors-verified | 10.2 | /nonconformities | Major nonconformities not corrected, accepted and verified by 2026-03-01: n-1; all three are required before the decision (ISO/IEC 17021-1, 9.5.2)."),
        row(
            "a nonconformity of an audit is not graded",
            CertificationState.GRANTED,
            UnmetRow::withStage2Major,
            "BINDING nonconformities-graded | 10.2 | /nonconformities | Nonconformities without a grade: n-1; the body must know the grade of each and how it was handled (ISO/IEC 17021-1, 9.5.2)."),
        row(
            "a stage-2 major is verified one day after six months",
            CertificationState.GRANTED,
            facts ->
                onlyStage2WithMajor(facts)
                    .day(day("2026-09-01"))
                    .decision(decision(Outcome.GRANTED, day("2026-09-01")))
                    .issued(certificate(day("2026-09-01"), day("2029-09-01")))
                    .addNonconformity(verified("n-1", Grade.MAJOR, day("2026-08-11"))),
            "BINDING stage-2-majors-in-time | 10.2 | /nonconformities | Major nonconformities not verified within six months after the last day of stage 2, until 2026-08-10: n-1; stage 2 must be repeated before certification is recommended (ISO/IEC 17021-1, 9.5.3.2)."),
        row(
            "the certificate takes effect before the decision and lasts too long",
            CertificationState.GRANTED,
            facts -> facts.issued(certificate(day("2026-02-28"), day("2029-03-02"))),
            "BINDING three-years-at-most |  | /issued/expiry | The certificate expires on 2029-03-02; it must expire three years after the decision at the latest, on 2029-03-01 (ISO/IEC 17021-1, 9.1.3.2).",
            "BINDING effective-from-decision |  | /issued/effectiveFrom | The certificate takes effect on 2026-02-28, before the decision on 2026-03-01; it must not take effect earlier (ISO/IEC 17021-1, 8.2.2)."),
        row(
            "the body is not accredited",
            CertificationState.GRANTED,
            facts -> facts.body(Optional.empty()),
            NOT_ACCREDITED),
        row(
            "42001 was in the scope of accreditation until the day before",
            CertificationState.GRANTED,
            facts ->
                facts.body(
                    accredited(
                        CertifiedClient.accreditation().toBuilder()
                            .validUntil(day("2026-02-28"))
                            .build())),
            NOT_ACCREDITED),
        row(
            "42001 comes into the scope of accreditation on the day after",
            CertificationState.GRANTED,
            facts ->
                facts.body(
                    accredited(
                        CertifiedClient.accreditation().toBuilder()
                            .validFrom(day("2026-03-02"))
                            .build())),
            NOT_ACCREDITED),
        row(
            "the accreditation is for other standards",
            CertificationState.GRANTED,
            facts ->
                facts.body(
                    accredited(
                        CertifiedClient.accreditation().toBuilder()
                            .standards(List.of("ISO/IEC 27001:2022", "ISO 142001"))
                            .build())),
            NOT_ACCREDITED));
  }

  private static CertificationAudit recommending(Recommendation recommendation) {
    return audit("stage-2", CertificationAudit.Type.STAGE_2, "2026-02-10").toBuilder()
        .recommendation(recommendation)
        .build();
  }
}
