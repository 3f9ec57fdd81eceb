// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import io.github.aims4j.certification.CertificationFacts;
import io.github.aims4j.certification.CertificationState;
import io.github.aims4j.certification.CertificationWorkflow;
import io.github.aims4j.context.Organization;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.transition.WorkflowStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the facts of a certification hold, and on which day. */
class CertificationRecordsTest {

  private static final CertificationBody BODY = body("body");
  private static final CertificationBody OTHER = body("other");
  private static final CertificationApplication APPLICATION =
      CertificationApplication.builder().id(Id.of("application")).body(BODY.id()).build();
  private static final CertificationAudit STAGE_2 =
      audit("stage-2", CertificationAudit.Type.STAGE_2, "2026-02-10");
  private static final CertificationAudit SURVEILLANCE =
      audit("surveillance", CertificationAudit.Type.SURVEILLANCE, "2027-02-01");
  private static final CertificationAudit RECERTIFICATION =
      audit("recertification", CertificationAudit.Type.RECERTIFICATION, "2029-01-10");
  private static final CertificationDecision GRANT =
      decision("grant", Outcome.GRANTED, "2026-03-01");
  private static final CertificationDecision RENEWAL =
      decision("renewal", Outcome.RENEWED, "2029-02-01");
  private static final Certificate FIRST =
      certificate("first", GRANT, "2026-03-01", "2029-03-01").build();
  private static final Certificate SECOND =
      certificate("second", RENEWAL, "2029-03-01", "2032-03-01").supersedes(FIRST.id()).build();

  private static CertificationBody body(String id) {
    return CertificationBody.builder().id(Id.of(id)).name(id).build();
  }

  private static CertificationAudit audit(String id, CertificationAudit.Type type, String day) {
    return CertificationAudit.builder()
        .id(Id.of(id))
        .title(id)
        .body(BODY.id())
        .type(type)
        .start(LocalDate.parse(day))
        .end(LocalDate.parse(day))
        .build();
  }

  private static CertificationDecision decision(String id, Outcome outcome, String day) {
    return CertificationDecision.builder()
        .id(Id.of(id))
        .body(BODY.id())
        .date(LocalDate.parse(day))
        .outcome(outcome)
        .build();
  }

  private static Certificate.Builder certificate(
      String id, CertificationDecision decision, String from, String expiry) {
    return Certificate.builder()
        .id(Id.of(id))
        .number(id)
        .body(decision.body())
        .client("Example")
        .standard("ISO/IEC 42001:2023")
        .decision(decision.id())
        .effectiveFrom(LocalDate.parse(from))
        .expiry(LocalDate.parse(expiry));
  }

  private static CertificateEvent event(CertificateEvent.Type type, String day) {
    return CertificateEvent.builder()
        .id(Id.of("event-" + day))
        .certificate(FIRST.id())
        .type(type)
        .date(LocalDate.parse(day))
        .build();
  }

  private static CertificationFacts facts(String day, Entity<?>... more) {
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("org")).name("Organization").build())
            .build();
    List<Entity<?>> all =
        new ArrayList<>(
            List.of(
                BODY,
                OTHER,
                APPLICATION,
                STAGE_2,
                SURVEILLANCE,
                RECERTIFICATION,
                GRANT,
                RENEWAL,
                SECOND,
                FIRST));
    all.addAll(List.of(more));
    for (Entity<?> each : all) {
      aims = aims.with(each);
    }
    return WorkflowFacts.certification(aims, APPLICATION.id(), LocalDate.parse(day));
  }

  @Test
  void whatIsDatedLaterIsLeftOut() {
    CertificationFacts facts = facts("2026-02-10");

    assertThat(facts.day()).isEqualTo("2026-02-10");
    assertThat(facts.body()).contains(BODY);
    assertThat(facts.application()).contains(APPLICATION);
    assertThat(facts.audits()).containsExactly(STAGE_2);
    assertThat(facts.decision()).isEmpty();
    assertThat(facts.certificate()).isEmpty();
    assertThat(facts.issued()).isEmpty();
    assertThat(facts("2026-02-09").audits()).isEmpty();
  }

  @Test
  void theLastInternalAuditAndManagementReviewByTheDayCount() {
    InternalAudit audit = InternalAudit.builder().id(Id.of("ia")).title("Audit").build();
    ManagementReview review = ManagementReview.builder().id(Id.of("mr")).title("Review").build();
    CertificationFacts facts =
        facts(
            "2026-02-10",
            audit,
            audit.toBuilder().id(Id.of("ia-1")).end(LocalDate.parse("2026-02-10")).build(),
            audit.toBuilder().id(Id.of("ia-2")).end(LocalDate.parse("2026-02-11")).build(),
            review.toBuilder().id(Id.of("mr-1")).date(PartialDate.parse("2026-01")).build(),
            review.toBuilder().id(Id.of("mr-2")).date(PartialDate.parse("2026-02")).build());

    assertThat(facts.internalAuditOn()).contains(LocalDate.parse("2026-02-10"));
    assertThat(facts.managementReviewOn()).contains(LocalDate.parse("2026-01-31"));
  }

  @Test
  void aDecisionIssuesTheCertificateThatNamesIt() {
    CertificationFacts granted = facts("2026-03-05");
    CertificationFacts renewed = facts("2029-02-05");

    assertThat(granted.decision()).contains(GRANT);
    assertThat(granted.issued()).contains(FIRST);
    assertThat(granted.certificate()).contains(FIRST);
    assertThat(renewed.decision()).contains(RENEWAL);
    assertThat(renewed.issued()).contains(SECOND);
    assertThat(renewed.certificate()).contains(FIRST);
  }

  @Test
  void aDecisionCountsNoLongerOnceAnAuditBeginsOrTheCertificateIsTouched() {
    CertificateEvent withdrawal = event(CertificateEvent.Type.VOLUNTARY_WITHDRAWAL, "2026-05-01");

    assertThat(facts("2027-01-31").decision()).contains(GRANT);
    assertThat(facts("2027-02-01").decision()).isEmpty();
    assertThat(facts("2027-02-01").certificate()).contains(FIRST);
    assertThat(facts("2027-02-01").issued()).isEmpty();
    assertThat(facts("2026-04-30", withdrawal).decision()).contains(GRANT);
    assertThat(facts("2026-05-01", withdrawal).decision()).isEmpty();
    assertThat(facts("2026-05-01", withdrawal).events()).containsExactly(withdrawal);
  }

  @Test
  void aDecisionCountsNoLongerOnceTheStepThatRestsOnItIsOnRecord() {
    assertThat(facts("2026-03-05", step(CertificationState.GRANTED, "2026-03-01")).decision())
        .isEmpty();
    // In Auckland the first of March began on the last of February.
    assertThat(facts("2026-03-05", step(CertificationState.GRANTED, "2026-02-28")).decision())
        .isEmpty();
    assertThat(facts("2026-03-05", step(CertificationState.GRANTED, "2026-02-27")).decision())
        .contains(GRANT);
    assertThat(facts("2026-03-05", step(CertificationState.SUSPENDED, "2026-03-01")).decision())
        .contains(GRANT);
    assertThat(
            facts(
                    "2026-03-05",
                    step(CertificationState.GRANTED, "2026-03-01").toBuilder()
                        .workflow("another")
                        .build())
                .decision())
        .contains(GRANT);
    assertThat(
            facts(
                    "2026-03-05",
                    step(CertificationState.GRANTED, "2026-03-01").toBuilder()
                        .subject(Subject.of(BODY))
                        .build())
                .decision())
        .contains(GRANT);
  }

  private static WorkflowStep step(CertificationState state, String day) {
    return WorkflowStep.builder()
        .id(Id.of("step"))
        .workflow(CertificationWorkflow.NAME)
        .subject(Subject.of(APPLICATION))
        .toState(state.name())
        .recordedAt(Instant.parse(day + "T12:00:00Z"))
        .decidedBy(Id.of("party"))
        .build();
  }

  @Test
  void theAuditsAreThoseOfTheCycle() {
    assertThat(facts("2026-03-01").audits()).containsExactly(STAGE_2);
    assertThat(facts("2027-02-01").audits()).containsExactly(SURVEILLANCE);
    assertThat(facts("2029-02-01").audits()).containsExactly(SURVEILLANCE, RECERTIFICATION);
    assertThat(
            facts("2030-02-01", audit("next", CertificationAudit.Type.SURVEILLANCE, "2030-02-01"))
                .audits())
        .extracting(CertificationAudit::id)
        .containsExactly(Id.of("next"));
  }

  @Test
  void aRestorationBeginsACycleOnlyAfterExpiry() {
    CertificationDecision restoration = decision("restoration", Outcome.RESTORED, "2027-06-01");
    Certificate again =
        certificate("again", restoration, "2027-06-01", "2029-03-01")
            .supersedes(FIRST.id())
            .build();
    CertificationAudit after = audit("after", CertificationAudit.Type.SPECIAL, "2027-08-01");

    assertThat(facts("2027-08-01", restoration, again, after).audits())
        .containsExactly(SURVEILLANCE, after);
    assertThat(
            facts(
                    "2027-08-01",
                    restoration,
                    again,
                    after,
                    FIRST.toBuilder().expiry(LocalDate.parse("2027-03-01")).build())
                .audits())
        .containsExactly(after);
  }

  @Test
  void theCycleBeganWithTheDecisionOfItsFirstCertificate() {
    assertThat(facts("2026-03-05").cycleDecision()).isEmpty();
    assertThat(facts("2027-02-01").cycleDecision()).contains(GRANT.date());
    assertThat(facts("2029-02-05").cycleDecision()).contains(GRANT.date());
    assertThat(facts("2030-02-01", step(CertificationState.RENEWED, "2029-02-01")).cycleDecision())
        .contains(RENEWAL.date());
  }

  @Test
  void anInternalAuditAfterTheDecisionDoesNotStandForTheOneBefore() {
    InternalAudit audit = InternalAudit.builder().id(Id.of("ia")).title("Audit").build();

    assertThat(
            facts(
                    "2026-03-05",
                    audit.toBuilder().id(Id.of("ia-1")).end(LocalDate.parse("2026-02-10")).build(),
                    audit.toBuilder().id(Id.of("ia-2")).end(LocalDate.parse("2026-03-02")).build())
                .internalAuditOn())
        .contains(LocalDate.parse("2026-02-10"));
  }

  @Test
  void whatRestsOnTheDecisionCanTakeEffectLater() {
    CertificationDecision suspension = decision("suspension", Outcome.SUSPENDED, "2027-03-01");
    CertificateEvent effect = event(CertificateEvent.Type.SUSPENSION, "2027-03-10");

    assertThat(facts("2027-03-10", suspension, effect).decision()).isEmpty();
    assertThat(
            facts("2027-03-10", suspension, effect.toBuilder().decision(suspension.id()).build())
                .decision())
        .contains(suspension);
  }

  @Test
  void theRecordsOfTheBodyBeforeATransferBelongToTheApplicationToTheNewOne() {
    CertificateEvent transfer =
        event(CertificateEvent.Type.TRANSFER, "2027-05-01").toBuilder().newBody(OTHER.id()).build();
    CertificationApplication toOther =
        APPLICATION.toBuilder().id(Id.of("application")).body(OTHER.id()).build();

    CertificationFacts before = facts("2027-04-30", toOther, transfer);
    CertificationFacts after = facts("2027-05-01", toOther, transfer);

    assertThat(before.body()).contains(OTHER);
    assertThat(before.certificate()).isEmpty();
    assertThat(after.body()).contains(OTHER);
    assertThat(after.certificate()).contains(FIRST);
    assertThat(after.audits()).containsExactly(SURVEILLANCE);
  }

  @Test
  void theRecordsOfAnotherBodyAreLeftOut() {
    CertificationAudit audit = SURVEILLANCE.toBuilder().id(Id.of("x")).body(OTHER.id()).build();
    CertificationDecision decision = GRANT.toBuilder().id(Id.of("y")).body(OTHER.id()).build();
    Certificate certificate = certificate("z", decision, "2026-06-01", "2029-06-01").build();
    CertificateEvent event =
        event(CertificateEvent.Type.SUSPENSION, "2026-07-01").toBuilder()
            .certificate(certificate.id())
            .build();

    assertThat(facts("2027-02-01", audit, decision, certificate, event))
        .isEqualTo(facts("2027-02-01"));
  }

  @Test
  void aTransferLeadsToTheNewBody() {
    CertificateEvent transfer =
        event(CertificateEvent.Type.TRANSFER, "2027-05-01").toBuilder().newBody(OTHER.id()).build();
    CertificationAudit audit =
        audit("there", CertificationAudit.Type.SURVEILLANCE, "2028-02-01").toBuilder()
            .body(OTHER.id())
            .build();

    assertThat(facts("2027-04-30", transfer, audit).body()).contains(BODY);
    assertThat(facts("2027-05-01", transfer, audit).body()).contains(OTHER);
    assertThat(facts("2028-02-01", transfer, audit).audits()).containsExactly(SURVEILLANCE, audit);
  }

  @Test
  void theReviewAndTheDecisionOfTheAcceptingBodyCountBeforeTheTransfer() {
    CertificationAudit review =
        audit("review", CertificationAudit.Type.TRANSFER, "2027-04-01").toBuilder()
            .body(OTHER.id())
            .certificate(FIRST.id())
            .build();
    CertificationDecision decision =
        decision("acceptance", Outcome.TRANSFERRED, "2027-04-20").toBuilder()
            .body(OTHER.id())
            .certificate(FIRST.id())
            .build();

    CertificationFacts facts = facts("2027-04-20", review, decision);

    assertThat(facts.body()).contains(BODY);
    assertThat(facts.audits()).containsExactly(SURVEILLANCE, review);
    assertThat(facts.decision()).contains(decision);
  }

  @Test
  void transfersToAndFroEnd() {
    CertificateEvent there =
        event(CertificateEvent.Type.TRANSFER, "2027-05-01").toBuilder().newBody(OTHER.id()).build();
    Certificate certificate = FIRST.toBuilder().id(Id.of("theirs")).body(OTHER.id()).build();
    CertificateEvent back =
        event(CertificateEvent.Type.TRANSFER, "2027-06-01").toBuilder()
            .certificate(certificate.id())
            .newBody(BODY.id())
            .build();

    assertThat(facts("2027-07-01", there, certificate, back).events()).containsExactly(there, back);
  }
}
