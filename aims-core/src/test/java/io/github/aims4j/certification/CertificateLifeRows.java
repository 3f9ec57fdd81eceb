// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.certification.CertifiedClient.audit;
import static io.github.aims4j.certification.CertifiedClient.certificate;
import static io.github.aims4j.certification.CertifiedClient.decision;
import static io.github.aims4j.certification.CertifiedClient.event;
import static io.github.aims4j.certification.CertifiedClient.suspension;
import static io.github.aims4j.certification.CertifiedClient.verified;
import static io.github.aims4j.certification.UnmetRow.MAJOR;
import static io.github.aims4j.certification.UnmetRow.day;
import static io.github.aims4j.certification.UnmetRow.renewedOn;
import static io.github.aims4j.certification.UnmetRow.restoredOn;
import static io.github.aims4j.certification.UnmetRow.row;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What binds and advises in the life of a certificate. */
final class CertificateLifeRows {

  private static final String REVIEWED_MAJOR =
      "BINDING majors-reviewed-by-body | 10.2 | /decision | Nonconformities that are major or have no grade: n-1; people who did not take part in the audit must review them and decide (ISO/IEC 17021-1, 9.6.1).";

  private static final String NOT_INTERRUPTED =
      "BINDING suspended-or-expired |  | /events | Neither a suspension nor an expired certificate is recorded on 2027-02-20; only a suspended or expired certification can be restored (ISO/IEC 17021-1, 9.6.3.2 and 9.6.5).";

  private static final String SUSPENDED =
      "BINDING not-suspended |  | /events | Certification is suspended since 2027-01-10. It must be restored first (ISO/IEC 17021-1, 9.6.5).";

  private static final String PROLONGED =
      "BINDING expiry-kept |  | /issued/expiry | The new certificate expires on 2029-03-02, after 2029-03-01; this step begins no new cycle and must keep the expiry (ISO/IEC 17021-1, 9.1.3.2).";

  private CertificateLifeRows() {}

  static Stream<UnmetRow> all() {
    return Stream.of(cycle(), renewals(), restorations(), others()).flatMap(each -> each);
  }

  private static Stream<UnmetRow> cycle() {
    return Stream.of(
        row(
            "the first surveillance one day after twelve months",
            CertificationState.SURVEILLANCE,
            facts -> facts.audits(List.of()).day(day("2027-03-02")),
            "ADVISORY first-surveillance-in-time |  | /audits | The first surveillance was due by 2027-03-01 and takes place on 2027-03-02; it must take place within twelve months after the initial decision (ISO/IEC 17021-1, 9.1.3.3)."),
        row(
            "a first surveillance that was over one day after twelve months",
            CertificationState.SURVEILLANCE,
            facts ->
                facts
                    .audits(
                        List.of(audit("late", CertificationAudit.Type.SURVEILLANCE, "2027-03-02")))
                    .day(day("2027-03-02")),
            "ADVISORY first-surveillance-in-time |  | /audits | The first surveillance was due by 2027-03-01 and takes place on 2027-03-02; it must take place within twelve months after the initial decision (ISO/IEC 17021-1, 9.1.3.3)."),
        row(
            "a late first surveillance of a certificate that took the place of another in its cycle",
            CertificationState.SURVEILLANCE,
            facts ->
                facts
                    .audits(List.of())
                    .certificate(
                        certificate(CertifiedClient.DECISION, day("2029-03-01")).toBuilder()
                            .supersedes(Id.of("before"))
                            .build())
                    .day(day("2027-03-02")),
            "ADVISORY first-surveillance-in-time |  | /audits | The first surveillance was due by 2027-03-01 and takes place on 2027-03-02; it must take place within twelve months after the initial decision (ISO/IEC 17021-1, 9.1.3.3)."),
        row(
            "a late first surveillance after two audits that are none",
            CertificationState.SURVEILLANCE,
            facts ->
                facts
                    .audits(
                        List.of(
                            audit("special-1", CertificationAudit.Type.SPECIAL, "2026-09-01"),
                            audit("special-2", CertificationAudit.Type.SPECIAL, "2026-10-01")))
                    .day(day("2027-03-02")),
            "ADVISORY first-surveillance-in-time |  | /audits | The first surveillance was due by 2027-03-01 and takes place on 2027-03-02; it must take place within twelve months after the initial decision (ISO/IEC 17021-1, 9.1.3.3)."),
        row(
            "a major of the surveillance that was verified a day after the body's period",
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
                    .addNonconformity(verified("n-1", Grade.MAJOR, day("2027-04-03"))),
            "ADVISORY majors-in-period-of-body | 10.2 | /nonconformities | Major nonconformities not verified within the period of the body: n-1; the period is the certification body's own."),
        row(
            "a calendar year without surveillance",
            CertificationState.SURVEILLANCE,
            facts -> facts.day(day("2029-01-10")),
            "ADVISORY surveillance-each-year |  | /audits | No surveillance audit took place in 2028; one is required in each calendar year except that of recertification (ISO/IEC 17021-1, 9.1.3.3)."),
        row(
            "calendar years without surveillance before recertification",
            CertificationState.RECERTIFICATION,
            facts -> facts.audits(List.of()),
            "ADVISORY surveillance-each-year |  | /audits | No surveillance audit took place in 2027, 2028; one is required in each calendar year except that of recertification (ISO/IEC 17021-1, 9.1.3.3)."),
        row(
            "the conclusion of the last audit is not positive",
            CertificationState.MAINTAINED,
            facts ->
                facts.addAudit(
                    audit("special", CertificationAudit.Type.SPECIAL, "2027-02-19").toBuilder()
                        .recommendation(CertificationAudit.Recommendation.SUSPEND)
                        .build()),
            "BINDING conclusion-positive |  | /audits | The last audit does not recommend continuation, and no decision to maintain certification is recorded; one of them is required (ISO/IEC 17021-1, 9.6.1)."),
        row(
            "a major of the surveillance is open beyond the period of the body",
            CertificationState.MAINTAINED,
            facts ->
                facts
                    .audits(List.of(surveillanceWithMajor()))
                    .addNonconformity(MAJOR)
                    .day(day("2027-04-03")),
            REVIEWED_MAJOR,
            "ADVISORY majors-in-period-of-body | 10.2 | /nonconformities | Major nonconformities not verified within the period of the body: n-1; the period is the certification body's own."),
        row(
            "certification is maintained on the word of the team after a major that was corrected",
            CertificationState.MAINTAINED,
            facts ->
                facts
                    .audits(List.of(surveillanceWithMajor()))
                    .addNonconformity(verified("n-1", Grade.MAJOR, day("2027-02-10"))),
            REVIEWED_MAJOR),
        row(
            "certification is maintained on the word of the team, and an earlier major is open",
            CertificationState.MAINTAINED,
            facts -> facts.addNonconformity(MAJOR),
            REVIEWED_MAJOR),
        row(
            "certification is maintained on the word of the team, and a grade is not stated",
            CertificationState.MAINTAINED,
            facts -> facts.audits(List.of(surveillanceWithMajor())),
            REVIEWED_MAJOR),
        row(
            "an auditor decides to maintain certification",
            CertificationState.MAINTAINED,
            facts ->
                facts.decision(
                    decision(Outcome.MAINTAINED, day("2027-02-20")).toBuilder()
                        .decidedBy(List.of("Ada Audit"))
                        .build()),
            "BINDING decided-by-others |  | /decision/decidedBy | Members of the audit team who decided: Ada Audit; the people who decide must not have taken part in the audits (ISO/IEC 17021-1, 9.5.1)."),
        row(
            "certification is maintained by a decision of the day after",
            CertificationState.MAINTAINED,
            facts ->
                facts.audits(List.of()).decision(decision(Outcome.MAINTAINED, day("2027-02-21"))),
            "BINDING conclusion-positive |  | /audits | The last audit does not recommend continuation, and no decision to maintain certification is recorded; one of them is required (ISO/IEC 17021-1, 9.6.1)."),
        row(
            "a suspended certification is maintained",
            CertificationState.MAINTAINED,
            facts -> facts.addEvent(suspension("2027-01-10")),
            SUSPENDED),
        row(
            "an extension of the scope ends no suspension",
            CertificationState.MAINTAINED,
            facts ->
                facts
                    .addEvent(suspension("2027-01-10"))
                    .addEvent(event(CertificateEvent.Type.SCOPE_EXTENSION, "2027-01-20")),
            SUSPENDED),
        row(
            "an auditor of the audit that the decision names decides",
            CertificationState.SCOPE_REDUCED,
            facts ->
                facts.decision(
                    decision(Outcome.REDUCED, day("2027-02-20")).toBuilder()
                        .addAudit(Id.of("surveillance-1"))
                        .decidedBy(List.of("Ada Audit"))
                        .build()),
            "BINDING decided-by-others |  | /decision/decidedBy | Members of the audit team who decided: Ada Audit; the people who decide must not have taken part in the audits (ISO/IEC 17021-1, 9.5.1)."),
        row(
            "the scope of a suspended certification is extended",
            CertificationState.SCOPE_EXTENDED,
            facts -> facts.addEvent(suspension("2027-01-10")),
            SUSPENDED),
        row(
            "a suspended certification is renewed",
            CertificationState.RENEWED,
            facts -> facts.addEvent(suspension("2027-01-10")),
            SUSPENDED),
        row(
            "a calendar year without surveillance in a later cycle, which the decision began",
            CertificationState.SURVEILLANCE,
            facts ->
                facts
                    .certificate(renewedCertificate())
                    .cycleDecision(day("2028-12-20"))
                    .audits(List.of())
                    .day(day("2030-01-10")),
            "ADVISORY surveillance-each-year |  | /audits | No surveillance audit took place in 2029; one is required in each calendar year except that of recertification (ISO/IEC 17021-1, 9.1.3.3)."),
        row(
            "an extended scope prolongs the certificate",
            CertificationState.SCOPE_EXTENDED,
            facts -> facts.issued(certificate(day("2027-02-20"), day("2029-03-02"))),
            PROLONGED),
        row(
            "a reduced scope prolongs the certificate",
            CertificationState.SCOPE_REDUCED,
            facts -> facts.issued(certificate(day("2027-02-20"), day("2029-03-02"))),
            PROLONGED),
        row(
            "certification is maintained after expiry",
            CertificationState.MAINTAINED,
            facts -> facts.day(day("2029-03-02")),
            "BINDING not-expired |  | /certificate/expiry | The certificate expires on 2029-03-01. An expired certificate cannot be extended; certification must be restored or begin anew (ISO/IEC 17021-1, 9.6.3.2)."),
        row(
            "no certificate is stated",
            CertificationState.SCOPE_REDUCED,
            facts -> facts.certificate(Optional.empty()),
            "BINDING not-expired |  | /certificate/expiry | No certificate is recorded. An expired certificate cannot be extended; certification must be restored or begin anew (ISO/IEC 17021-1, 9.6.3.2)."),
        row(
            "the certificate has not run out on its day of expiry",
            CertificationState.EXPIRED,
            facts -> facts.day(CertifiedClient.EXPIRY),
            "BINDING past-expiry |  | /certificate/expiry | The certificate expires on 2029-03-01. It has not expired on 2029-03-01, by the body's convention for the day of expiry (ISO/IEC 17021-1, 9.6.3.2)."));
  }

  private static CertificationAudit surveillanceWithMajor() {
    return audit("surveillance-1", CertificationAudit.Type.SURVEILLANCE, "2027-02-01").toBuilder()
        .addNonconformity(Id.of("n-1"))
        .build();
  }

  /** Decided in December of a year, in effect from the expiry of the one before. */
  private static Certificate renewedCertificate() {
    return certificate(day("2029-03-02"), day("2032-03-01"));
  }

  private static Stream<UnmetRow> renewals() {
    return Stream.of(
        row(
            "certification is renewed against the recommendation of the team",
            CertificationState.RENEWED,
            facts ->
                facts.addAudit(
                    audit("again", CertificationAudit.Type.RECERTIFICATION, "2029-01-15")
                        .toBuilder()
                        .recommendation(CertificationAudit.Recommendation.REPEAT)
                        .build()),
            "ADVISORY recommended-by-team |  | /audits | The audit team recommends \"repeat\". The body can decide otherwise and should state the reason (ISO/IEC 17021-1, 9.5)."),
        row(
            "there was no recertification audit",
            CertificationState.RENEWED,
            facts -> facts.audits(List.of()),
            "BINDING recertification-over |  | /audits | No recertification audit was completed by 2029-02-01; one is required before this step (ISO/IEC 17021-1, 9.6.3)."),
        row(
            "the renewal is decided one day after expiry",
            CertificationState.RENEWED,
            facts -> renewedOn(facts, "2029-03-02"),
            "BINDING not-expired |  | /certificate/expiry | The certificate expires on 2029-03-01. An expired certificate cannot be extended; certification must be restored or begin anew (ISO/IEC 17021-1, 9.6.3.2)."),
        row(
            "the renewal is decided on the day of expiry, which does not count",
            CertificationState.RENEWED,
            facts ->
                renewedOn(facts, "2029-03-01")
                    .conventions(BodyConventions.builder().expiryDayCounts(false).build()),
            "BINDING not-expired |  | /certificate/expiry | The certificate expires on 2029-03-01. An expired certificate cannot be extended; certification must be restored or begin anew (ISO/IEC 17021-1, 9.6.3.2)."),
        row(
            "majors of the recertification are verified after expiry",
            CertificationState.RENEWED,
            facts ->
                renewedOn(facts, "2029-03-05")
                    .addNonconformity(verified("n-1", Grade.MAJOR, day("2029-03-02"))),
            "BINDING majors-verified-before-expiry | 10.2 | /nonconformities | The certificate expires on 2029-03-01. Major nonconformities verified later: n-1; those of a recertification must be verified before expiry (ISO/IEC 17021-1, 9.6.3.2).",
            "BINDING not-expired |  | /certificate/expiry | The certificate expires on 2029-03-01. An expired certificate cannot be extended; certification must be restored or begin anew (ISO/IEC 17021-1, 9.6.3.2)."),
        row(
            "the renewed certificate is beyond the cycle",
            CertificationState.RENEWED,
            facts -> facts.issued(certificate(CertifiedClient.RENEWAL, day("2032-03-02"))),
            "BINDING expiry-of-prior-cycle |  | /issued/expiry | The new certificate expires on 2032-03-02; it must expire with the prior cycle, three years after 2029-03-01 at the latest (ISO/IEC 17021-1, 9.6.3.2)."));
  }

  private static Stream<UnmetRow> restorations() {
    return Stream.of(
        row(
            "a suspended certification is restored with the expiry of another cycle",
            CertificationState.RESTORED,
            facts -> facts.issued(certificate(day("2027-02-20"), day("2032-03-01"))),
            "BINDING expiry-kept |  | /issued/expiry | The new certificate expires on 2032-03-01, after 2029-03-01; this step begins no new cycle and must keep the expiry (ISO/IEC 17021-1, 9.1.3.2)."),
        row(
            "what was withdrawn is restored",
            CertificationState.RESTORED,
            facts -> facts.events(List.of(event(CertificateEvent.Type.WITHDRAWAL, "2027-01-10"))),
            NOT_INTERRUPTED),
        row(
            "what was never interrupted is restored",
            CertificationState.RESTORED,
            facts -> facts.events(List.of()),
            NOT_INTERRUPTED),
        row(
            "an expired certification is restored one day after six months",
            CertificationState.RESTORED,
            facts -> restoredOn(facts, "2029-09-02"),
            "BINDING restoration-in-time |  | /certificate/expiry | The certificate expires on 2029-03-01. It can be restored until 2029-09-01; the decision is dated 2029-09-02. Afterwards at least stage 2 is required (ISO/IEC 17021-1, 9.6.3.2)."),
        row(
            "an expired certification is restored one day after the period of the body",
            CertificationState.RESTORED,
            facts ->
                restoredOn(facts, "2029-06-02")
                    .conventions(
                        BodyConventions.builder().restorationPeriod(Period.ofMonths(3)).build()),
            "BINDING restoration-in-period-of-body |  | /certificate/expiry | The certificate expires on 2029-03-01. It can be restored until 2029-06-01; the decision is dated 2029-06-02. The period is the certification body's own."),
        row(
            "an expired certification is restored with recertification left open",
            CertificationState.RESTORED,
            facts -> restoredOn(facts, "2029-09-01").audits(List.of()),
            "BINDING recertification-completed |  | /audits | No recertification audit was completed by 2029-09-01; an expired certification can only be restored once the outstanding recertification activities are completed (ISO/IEC 17021-1, 9.6.3.2)."),
        row(
            "a restored certificate counts from the new decision and from before it",
            CertificationState.RESTORED,
            facts ->
                restoredOn(facts, "2029-09-01")
                    .issued(certificate(day("2029-03-02"), day("2032-09-01"))),
            "BINDING expiry-of-prior-cycle |  | /issued/expiry | The new certificate expires on 2032-09-01; it must expire with the prior cycle, three years after 2029-03-01 at the latest (ISO/IEC 17021-1, 9.6.3.2).",
            "BINDING effective-from-decision |  | /issued/effectiveFrom | The certificate takes effect on 2029-03-02, before the decision on 2029-09-01; it must not take effect earlier (ISO/IEC 17021-1, 8.2.2)."),
        row(
            "what led to the suspension is not resolved",
            CertificationState.RESTORED,
            facts ->
                facts.events(
                    List.of(
                        suspension("2027-01-10").toBuilder()
                            .resolvedOn(day("2027-02-21"))
                            .build())),
            "BINDING suspension-resolved |  | /events | The cause of the suspension is not recorded as resolved by 2027-02-20; it must be resolved before certification is restored (ISO/IEC 17021-1, 9.6.5)."),
        row(
            "nothing of a certificate is stated",
            CertificationState.RESTORED,
            facts -> facts.certificate(Optional.empty()),
            "BINDING restoration-in-time |  | /certificate/expiry | No certificate is recorded. Afterwards at least stage 2 is required (ISO/IEC 17021-1, 9.6.3.2)."),
        row(
            "the suspension lasted beyond its default",
            CertificationState.RESTORED,
            facts ->
                facts
                    .day(day("2027-07-11"))
                    .decision(decision(Outcome.RESTORED, day("2027-07-11"))),
            "ADVISORY suspension-in-time |  | /events | The suspension should have ended by 2027-07-10; the day is 2027-07-11. Usually withdrawal or a reduced scope follows (ISO/IEC 17021-1, 9.6.5)."));
  }

  private static Stream<UnmetRow> others() {
    return Stream.of(
        row(
            "the suspension is planned beyond its default",
            CertificationState.SUSPENDED,
            facts ->
                facts.addEvent(
                    suspension("2027-02-20").toBuilder().until(day("2027-08-21")).build()),
            "ADVISORY suspension-limited |  | /events | The suspension is planned to last until 2027-08-21; it should end by 2027-08-20 (ISO/IEC 17021-1, 9.6.5)."),
        row(
            "a suspended certification is taken over without a review",
            CertificationState.TRANSFERRED,
            facts -> facts.addEvent(suspension("2027-01-10")).audits(List.of()),
            "BINDING not-suspended |  | /events | Certification is suspended since 2027-01-10. Only certification in force can be transferred (IAF MD 2).",
            "ADVISORY pre-transfer-review |  | /audits | No pre-transfer review is recorded; the accepting body must review the certification first (IAF MD 2)."),
        row(
            "a certification is taken over without a decision",
            CertificationState.TRANSFERRED,
            facts -> facts.decision(Optional.empty()),
            "BINDING accepted-by-new-body |  | /decision | No decision is recorded. This step requires the decision \"transferred\" by 2027-02-20 (ISO/IEC 17021-1, 9.5)."),
        row(
            "the body that hands certification over decides on the transfer",
            CertificationState.TRANSFERRED,
            facts -> facts.decision(decision(Outcome.TRANSFERRED, day("2027-02-20"))),
            "BINDING accepted-by-new-body |  | /decision | The decision was made by body, which issued the certificate; the accepting body must decide (IAF MD 2)."),
        row(
            "a transfer prolongs the certificate",
            CertificationState.TRANSFERRED,
            facts -> facts.issued(certificate(day("2027-02-20"), day("2030-02-20"))),
            "BINDING expiry-kept |  | /issued/expiry | The new certificate expires on 2030-02-20, after 2029-03-01; this step begins no new cycle and must keep the expiry (IAF MD 2)."),
        row(
            "the body decided something else than withdrawal",
            CertificationState.WITHDRAWN,
            facts -> facts.decision(decision(Outcome.MAINTAINED, day("2027-02-20"))),
            "BINDING decision-withdrawn |  | /decision | The recorded decision is \"maintained\", dated 2027-02-20. This step requires the decision \"withdrawn\" by 2027-02-20 (ISO/IEC 17021-1, 9.5)."),
        row(
            "an auditor decided on the withdrawal",
            CertificationState.WITHDRAWN,
            facts ->
                facts.decision(
                    decision(Outcome.WITHDRAWN, day("2027-02-20")).toBuilder()
                        .decidedBy(List.of("Ada Audit"))
                        .build()),
            "BINDING decided-by-others |  | /decision/decidedBy | Members of the audit team who decided: Ada Audit; the people who decide must not have taken part in the audits (ISO/IEC 17021-1, 9.5.1)."));
  }
}
