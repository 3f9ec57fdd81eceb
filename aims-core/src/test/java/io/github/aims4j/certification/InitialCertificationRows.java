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
      "ADVISORY accredited-for-42001 |  | /body/accreditations | No accreditation of the body is stated that has ISO/IEC 42001 in its scope on 2026-03-01. A certificate without one is no nonconformity, but many do not take it.";

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
            "BINDING application-reviewed |  | /application/accepted | It is not stated whether the body accepted or declined the application. A reviewed one is accepted or declined (ISO/IEC 17021-1, 9.1.2)."),
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
            "BINDING application-accepted |  | /application/accepted | No application is stated that the body accepted. ISO/IEC 17021-1, 9.1.2, has the body review the application and accept or decline it before it audits."),
        row(
            "neither internal audit nor management review by stage 1",
            CertificationState.STAGE_1,
            facts -> facts.internalAuditOn(Optional.empty()).managementReviewOn(day("2026-03-02")),
            "ADVISORY internal-audit-by-stage-1 | 9.2.1 | /internalAuditOn | No internal audit is recorded. The audit of stage 1 examines whether internal audits are planned and performed (ISO/IEC 17021-1, 9.3.1).",
            "ADVISORY management-review-by-stage-1 | 9.3.1 | /managementReviewOn | The management review is of 2026-03-02, after the step of 2026-03-01. The audit of stage 1 examines whether management reviews are planned and performed (ISO/IEC 17021-1, 9.3.1)."),
        row(
            "stage 1 is not over",
            CertificationState.STAGE_1_CONCLUDED,
            facts -> facts.day(day("2026-01-09")),
            "BINDING stage-1-over |  | /audits | No audit of stage 1 is stated that was over on 2026-01-09. One is before this step (ISO/IEC 17021-1, 9.3.1.2)."),
        row(
            "stage 2 without all that comes before",
            CertificationState.STAGE_2,
            facts ->
                facts
                    .audits(List.of())
                    .internalAuditOn(day("2026-03-02"))
                    .managementReviewOn(Optional.empty()),
            "BINDING stage-1-before |  | /audits | No audit of stage 1 is stated that was over on 2026-03-01. An initial certification audit has two stages (ISO/IEC 17021-1, 9.3.1); after expiry stage 2 is enough.",
            "ADVISORY internal-audit-by-stage-2 | 9.2.1 | /internalAuditOn | The internal audit is of 2026-03-02, after the step of 2026-03-01. The audit of stage 2 examines whether internal audits are planned and performed (ISO/IEC 17021-1, 9.3.1).",
            "ADVISORY management-review-by-stage-2 | 9.3.1 | /managementReviewOn | No management review is recorded. The audit of stage 2 examines whether management reviews are planned and performed (ISO/IEC 17021-1, 9.3.1)."),
        row(
            "an area of concern is open",
            CertificationState.STAGE_2,
            facts -> facts.audits(List.of(stage1().build())),
            "ADVISORY areas-of-concern-resolved |  | /audits | These areas of concern of stage 1 are not resolved: \"The scope is vague\". Each could become a nonconformity in stage 2 (ISO/IEC 17021-1, 9.3.1.2)."),
        row(
            "stage 2 is not over",
            CertificationState.RECOMMENDED,
            facts -> facts.day(day("2026-02-09")),
            "BINDING stage-2-over |  | /audits | No audit of stage 2 is stated that was over on 2026-02-09. One is before this step (ISO/IEC 17021-1, 9.3.1.3).",
            "BINDING recommendation-given |  | /audits | The last stage 2 states no recommendation. The audit team recommends, the body decides (ISO/IEC 17021-1, 9.3.1.4 and 9.5)."),
        row(
            "a stage-2 major is open one day after six months",
            CertificationState.RECOMMENDED,
            facts -> withStage2Major(facts).day(day("2026-08-11")).addNonconformity(MAJOR),
            "BINDING stage-2-majors-in-time | 10.2 | /nonconformities | Not verified within six months after the last day of stage 2, until 2026-08-10: n-1. Stage 2 is then conducted again before certification is recommended (ISO/IEC 17021-1, 9.5.3.2)."));
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
        "BINDING decision-%s |  | /decision | No decision is stated. This step rests on a decision of the body, \"%s\", of %s or before (ISO/IEC 17021-1, 9.5)."
            .formatted(outcome, outcome, day));
  }

  private static Stream<UnmetRow> decisions() {
    return Stream.of(
        row(
            "certification is granted without internal audit and management review",
            CertificationState.GRANTED,
            facts -> facts.internalAuditOn(Optional.empty()).managementReviewOn(day("2026-03-02")),
            "BINDING internal-audit-performed | 9.2.1 | /internalAuditOn | No internal audit is recorded. Certification requires that internal audits are performed (ISO/IEC 17021-1, 9.3.1).",
            "BINDING management-review-performed | 9.3.1 | /managementReviewOn | The management review is of 2026-03-02, after the step of 2026-03-01. Certification requires that management reviews are performed (ISO/IEC 17021-1, 9.3.1)."),
        row(
            "certification is granted against the recommendation of the team",
            CertificationState.GRANTED,
            facts -> facts.audits(List.of(recommending(Recommendation.REFUSE))),
            "ADVISORY recommended-by-team |  | /audits | The audit team recommends \"refuse\". The body decides, and records why if it does not follow the team (ISO/IEC 17021-1, 9.5)."),
        row(
            "certification is granted without a recommendation of the team",
            CertificationState.GRANTED,
            facts ->
                facts.audits(
                    List.of(
                        recommending(Recommendation.CERTIFY).toBuilder()
                            .recommendation(Optional.empty())
                            .build())),
            "ADVISORY recommended-by-team |  | /audits | The audit team does not recommend certification. The body decides, and records why if it does not follow the team (ISO/IEC 17021-1, 9.5)."),
        row(
            "an auditor decided",
            CertificationState.GRANTED,
            facts ->
                facts.decision(
                    decision(Outcome.GRANTED, CertifiedClient.DECISION).toBuilder()
                        .addDecidedBy("Ada Audit ")
                        .build()),
            "BINDING decided-by-others |  | /decision/decidedBy | On the audit team and among those who decided: Ada Audit . Who decides is nobody who carried out the audits (ISO/IEC 17021-1, 9.5.1)."),
        row(
            "who decided is not stated",
            CertificationState.GRANTED,
            facts ->
                facts.decision(
                    decision(Outcome.GRANTED, CertifiedClient.DECISION).toBuilder()
                        .decidedBy(List.of())
                        .build()),
            "BINDING decided-by-others |  | /decision/decidedBy | Who decided is not stated. Who decides is nobody who carried out the audits (ISO/IEC 17021-1, 9.5.1)."),
        row(
            "the team is not stated",
            CertificationState.REFUSED,
            facts ->
                facts.addAudit(
                    audit("no-team", CertificationAudit.Type.STAGE_2, "2026-02-10").toBuilder()
                        .team(List.of())
                        .build()),
            "BINDING decided-by-others |  | /decision/decidedBy | The team is not stated of: no-team. Who decides is nobody who carried out the audits (ISO/IEC 17021-1, 9.5.1)."),
        row(
            "something else is decided",
            CertificationState.REFUSED,
            facts -> facts.decision(decision(Outcome.GRANTED, CertifiedClient.DECISION)),
            "BINDING decision-refused |  | /decision | The decision is \"granted\" and of 2026-03-01. This step rests on a decision of the body, \"refused\", of 2026-03-01 or before (ISO/IEC 17021-1, 9.5)."),
        row(
            "it is decided after the step",
            CertificationState.REFUSED,
            facts -> facts.decision(decision(Outcome.REFUSED, day("2026-03-02"))),
            "BINDING decision-refused |  | /decision | The decision is \"refused\" and of 2026-03-02. This step rests on a decision of the body, \"refused\", of 2026-03-01 or before (ISO/IEC 17021-1, 9.5)."),
        row(
            "a major is open and a minor has no plan",
            CertificationState.GRANTED,
            facts -> facts.addNonconformity(MAJOR).addNonconformity(MINOR),
            "BINDING majors-verified | 10.2 | /nonconformities | Not corrected, accepted and verified by 2026-03-01: n-1. All three are done for each major nonconformity before the decision (ISO/IEC 17021-1, 9.5.2).",
            "BINDING minor-plans-accepted | 10.2 | /nonconformities | No plan accepted by 2026-03-01: n-2. The body accepts the plan for each minor nonconformity before the decision and verifies it later (ISO/IEC 17021-1, 9.5.2)."),
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
            "BINDING majors-verified | 10.2 | /nonconformities | Not corrected, accepted and verified by 2026-03-01: n-1. All three are done for each major nonconformity before the decision (ISO/IEC 17021-1, 9.5.2)."),
        row(
            "a major is verified after the decision",
            CertificationState.GRANTED,
            facts ->
                facts
                    .day(day("2026-03-10"))
                    .addNonconformity(verified("n-1", Grade.MAJOR, day("2026-03-02"))),
            "BINDING majors-verified | 10.2 | /nonconformities | Not corrected, accepted and verified by 2026-03-01: n-1. All three are done for each major nonconformity before the decision (ISO/IEC 17021-1, 9.5.2)."),
        row(
            "a nonconformity of an audit is not graded",
            CertificationState.GRANTED,
            UnmetRow::withStage2Major,
            "BINDING nonconformities-graded | 10.2 | /nonconformities | Nothing but the finding is stated of: n-1. The body knows of each nonconformity whether it is major or minor, and how it is dealt with (ISO/IEC 17021-1, 9.5.2)."),
        row(
            "a stage-2 major is verified one day after six months",
            CertificationState.GRANTED,
            facts ->
                onlyStage2WithMajor(facts)
                    .day(day("2026-09-01"))
                    .decision(decision(Outcome.GRANTED, day("2026-09-01")))
                    .issued(certificate(day("2026-09-01"), day("2029-09-01")))
                    .addNonconformity(verified("n-1", Grade.MAJOR, day("2026-08-11"))),
            "BINDING stage-2-majors-in-time | 10.2 | /nonconformities | Not verified within six months after the last day of stage 2, until 2026-08-10: n-1. Stage 2 is then conducted again before certification is recommended (ISO/IEC 17021-1, 9.5.3.2)."),
        row(
            "the certificate takes effect before the decision and lasts too long",
            CertificationState.GRANTED,
            facts -> facts.issued(certificate(day("2026-02-28"), day("2029-03-02"))),
            "BINDING three-years-at-most |  | /issued/expiry | The certificate expires on 2029-03-02. It expires three years after the decision at the latest, on 2029-03-01 (ISO/IEC 17021-1, 9.1.3.2).",
            "BINDING effective-from-decision |  | /issued/effectiveFrom | The certificate takes effect on 2026-02-28, before the decision of 2026-03-01. It takes effect on that day or later (ISO/IEC 17021-1, 8.2.2)."),
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
