// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.certification.CertifiedClient.audit;
import static io.github.aims4j.certification.CertifiedClient.certificate;
import static io.github.aims4j.certification.CertifiedClient.decision;
import static io.github.aims4j.certification.CertifiedClient.event;
import static io.github.aims4j.certification.CertifiedClient.suspension;
import static io.github.aims4j.certification.CertifiedClient.verified;
import static io.github.aims4j.certification.UnmetRow.MAJOR;
import static io.github.aims4j.certification.UnmetRow.MINOR;
import static io.github.aims4j.certification.UnmetRow.accredited;
import static io.github.aims4j.certification.UnmetRow.day;
import static io.github.aims4j.certification.UnmetRow.onlyStage2WithMajor;
import static io.github.aims4j.certification.UnmetRow.renewedOn;
import static io.github.aims4j.certification.UnmetRow.restoredOn;
import static io.github.aims4j.certification.UnmetRow.row;
import static io.github.aims4j.certification.UnmetRow.withStage2Major;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** What is just in time, or settled in another way than usual: nothing is unmet. */
final class MetRows {

  private MetRows() {}

  static Stream<UnmetRow> all() {
    return Stream.of(
        row(
            "an application that was declined is reviewed",
            CertificationState.APPLICATION_REVIEWED,
            facts ->
                facts.application(
                    CertificationApplication.builder()
                        .id(Id.of("application"))
                        .body(Id.of("body"))
                        .accepted(false)
                        .build())),
        row(
            "the first surveillance at twelve months",
            CertificationState.SURVEILLANCE,
            facts -> facts.audits(List.of()).day(day("2027-03-01"))),
        row(
            "the second surveillance after a late first one",
            CertificationState.SURVEILLANCE,
            facts ->
                facts
                    .audits(
                        List.of(
                            audit("late", CertificationAudit.Type.SURVEILLANCE, "2027-04-01"),
                            audit("second", CertificationAudit.Type.SURVEILLANCE, "2028-04-01")))
                    .day(day("2028-04-01"))),
        row(
            "an expired certification is restored at six months with the expiry of its cycle",
            CertificationState.RESTORED,
            facts -> restoredOn(facts, "2029-09-01")),
        row(
            "a stage-2 major is verified at six months",
            CertificationState.GRANTED,
            facts ->
                onlyStage2WithMajor(facts)
                    .day(day("2026-09-01"))
                    .decision(decision(Outcome.GRANTED, day("2026-09-01")))
                    .issued(certificate(day("2026-09-01"), day("2029-09-01")))
                    .addNonconformity(verified("n-1", Grade.MAJOR, day("2026-08-10")))),
        row(
            "a stage-2 major is open at six months when the team recommends",
            CertificationState.RECOMMENDED,
            facts -> withStage2Major(facts).day(day("2026-08-10")).addNonconformity(MAJOR)),
        row(
            "a stage-2 major is open after six months when the team recommends refusal",
            CertificationState.RECOMMENDED,
            facts ->
                facts
                    .audits(
                        List.of(
                            audit("stage-2", CertificationAudit.Type.STAGE_2, "2026-02-10")
                                .toBuilder()
                                .addNonconformity(Id.of("n-1"))
                                .recommendation(CertificationAudit.Recommendation.REFUSE)
                                .build()))
                    .day(day("2026-08-11"))
                    .addNonconformity(MAJOR)),
        row(
            "certification is refused with a stage-2 major that is open after six months",
            CertificationState.REFUSED,
            facts ->
                withStage2Major(facts)
                    .day(day("2026-08-11"))
                    .decision(decision(Outcome.REFUSED, day("2026-08-11")))
                    .addNonconformity(MAJOR)),
        row(
            "a major of a surveillance, and the body decides to maintain certification",
            CertificationState.MAINTAINED,
            facts ->
                facts
                    .addNonconformity(MAJOR)
                    .decision(decision(Outcome.MAINTAINED, day("2027-02-20")))),
        row(
            "an earlier major that is settled, and the team recommends to go on",
            CertificationState.MAINTAINED,
            facts -> facts.addNonconformity(verified("n-1", Grade.MAJOR, day("2027-02-20")))),
        row(
            "a restoration that is recorded as an event of the day, too",
            CertificationState.RESTORED,
            facts -> facts.addEvent(event(CertificateEvent.Type.RESTORATION, "2027-02-20"))),
        row(
            "a restored certificate with the expiry that it had",
            CertificationState.RESTORED,
            facts -> facts.issued(certificate(day("2027-02-20"), CertifiedClient.EXPIRY))),
        row(
            "an extended scope with the expiry that the certificate had",
            CertificationState.SCOPE_EXTENDED,
            facts -> facts.issued(certificate(day("2027-02-20"), CertifiedClient.EXPIRY))),
        row(
            "a year of recertification without surveillance",
            CertificationState.SURVEILLANCE,
            facts ->
                facts
                    .addAudit(
                        audit(
                            "recertification",
                            CertificationAudit.Type.RECERTIFICATION,
                            "2028-11-10"))
                    .day(day("2029-01-10"))),
        row(
            "the year in which the recertification was decided needs no surveillance",
            CertificationState.SURVEILLANCE,
            facts ->
                facts
                    .certificate(certificate(day("2029-03-02"), day("2032-03-01")))
                    .cycleDecision(day("2029-01-20"))
                    .audits(List.of())
                    .day(day("2030-01-10"))),
        row(
            "an expired certification is restored after six months in the period of the body",
            CertificationState.RESTORED,
            facts ->
                restoredOn(facts, "2029-10-01")
                    .conventions(
                        BodyConventions.builder().restorationPeriod(Period.ofMonths(9)).build())),
        row(
            "stage 2 was conducted again after six months",
            CertificationState.GRANTED,
            facts ->
                onlyStage2WithMajor(facts)
                    .addAudit(audit("again", CertificationAudit.Type.STAGE_2, "2026-09-01"))
                    .day(day("2026-09-15"))
                    .decision(decision(Outcome.GRANTED, day("2026-09-15")))
                    .issued(certificate(day("2026-09-15"), day("2029-09-15")))
                    .addNonconformity(verified("n-1", Grade.MAJOR, day("2026-09-01")))),
        row(
            "a minor has its plan and is open",
            CertificationState.GRANTED,
            facts ->
                facts.addNonconformity(
                    MINOR.toBuilder().planAcceptedOn(CertifiedClient.DECISION).build())),
        row(
            "an early recertification whose certificate runs beyond three years",
            CertificationState.RENEWED,
            facts ->
                renewedOn(facts, "2028-10-01")
                    .addAudit(
                        audit("early", CertificationAudit.Type.RECERTIFICATION, "2028-09-20"))),
        row(
            "a renewal on the day of expiry, which counts",
            CertificationState.RENEWED,
            facts -> renewedOn(facts, "2029-03-01")),
        row(
            "a renewal that is decided in time and recorded later",
            CertificationState.RENEWED,
            facts -> facts.day(day("2029-04-01"))),
        row(
            "a certificate runs out on its day of expiry, which does not count",
            CertificationState.EXPIRED,
            facts ->
                facts
                    .day(CertifiedClient.EXPIRY)
                    .conventions(BodyConventions.builder().expiryDayCounts(false).build())),
        row(
            "stage 2 after expiry needs no stage 1",
            CertificationState.STAGE_2,
            facts ->
                facts
                    .audits(List.of())
                    .certificate(certificate(CertifiedClient.DECISION, CertifiedClient.EXPIRY))
                    .day(day("2029-10-01"))),
        row(
            "a suspension at its default end",
            CertificationState.RESTORED,
            facts ->
                facts
                    .day(day("2027-07-10"))
                    .decision(decision(Outcome.RESTORED, day("2027-07-10")))),
        row(
            "a long suspension where the body allows it",
            CertificationState.RESTORED,
            facts ->
                facts
                    .conventions(
                        BodyConventions.builder().suspensionMaximum(Period.ofMonths(9)).build())
                    .day(day("2027-10-10"))
                    .decision(decision(Outcome.RESTORED, day("2027-10-10")))),
        row(
            "a suspension that was lifted is none",
            CertificationState.TRANSFERRED,
            facts ->
                facts
                    .addEvent(suspension("2027-01-10"))
                    .addEvent(event(CertificateEvent.Type.RESTORATION, "2027-01-20"))),
        row(
            "a suspension that was lifted, listed in the other order",
            CertificationState.TRANSFERRED,
            facts ->
                facts
                    .addEvent(event(CertificateEvent.Type.RESTORATION, "2027-01-20"))
                    .addEvent(suspension("2027-01-10"))),
        row(
            "a suspension that begins on the day after",
            CertificationState.MAINTAINED,
            facts -> facts.addEvent(suspension("2027-02-21"))),
        row(
            "a suspension that is planned until its default end",
            CertificationState.SUSPENDED,
            facts ->
                facts.addEvent(
                    suspension("2027-02-20").toBuilder().until(day("2027-08-20")).build())),
        row(
            "a suspension that is planned longer where the body allows it",
            CertificationState.SUSPENDED,
            facts ->
                facts
                    .conventions(
                        BodyConventions.builder().suspensionMaximum(Period.ofMonths(9)).build())
                    .addEvent(
                        suspension("2027-02-20").toBuilder().until(day("2027-11-20")).build())),
        row(
            "a major of the surveillance that is verified on the last day of the body's period",
            CertificationState.MAINTAINED,
            facts ->
                facts
                    .audits(
                        List.of(
                            audit(
                                    "surveillance-1",
                                    CertificationAudit.Type.SURVEILLANCE,
                                    "2027-02-01")
                                .toBuilder()
                                .addNonconformity(Id.of("n-1"))
                                .build()))
                    .day(day("2027-05-01"))
                    .decision(decision(Outcome.MAINTAINED, day("2027-05-01")))
                    .addNonconformity(verified("n-1", Grade.MAJOR, day("2027-04-02")))),
        row(
            "a decision to maintain instead of a conclusion",
            CertificationState.MAINTAINED,
            facts ->
                facts.audits(List.of()).decision(decision(Outcome.MAINTAINED, day("2027-02-20")))),
        row(
            "only the audits that the decision names count for who decides",
            CertificationState.SCOPE_REDUCED,
            facts ->
                facts
                    .decision(
                        decision(Outcome.REDUCED, day("2027-02-20")).toBuilder()
                            .addAudit(Id.of("surveillance-1"))
                            .decidedBy(List.of("Bob Before"))
                            .build())
                    .addAudit(
                        audit("other", CertificationAudit.Type.SPECIAL, "2026-12-01").toBuilder()
                            .team(List.of("Bob Before"))
                            .build())),
        row(
            "a decision on withdrawal by others",
            CertificationState.WITHDRAWN,
            facts -> facts.decision(decision(Outcome.WITHDRAWN, day("2027-02-20")))),
        row(
            "the accreditation holds from and until the day of the decision",
            CertificationState.GRANTED,
            facts ->
                facts.body(
                    accredited(
                        CertifiedClient.accreditation().toBuilder()
                            .validFrom(CertifiedClient.DECISION)
                            .validUntil(CertifiedClient.DECISION)
                            .build()))));
  }
}
