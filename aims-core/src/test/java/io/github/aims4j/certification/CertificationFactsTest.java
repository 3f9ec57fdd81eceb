// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the facts say of nonconformities, and what the audits do. */
class CertificationFactsTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-01");
  private static final AuditNonconformity OPEN = CertifiedClient.open("n-1", Grade.MAJOR);
  private static final AuditNonconformity VERIFIED =
      CertifiedClient.verified("n-1", Grade.MAJOR, DAY);

  private static CertificationAudit audit(String id, AuditNonconformity... reviews) {
    CertificationAudit.Builder audit =
        CertifiedClient.audit(id, CertificationAudit.Type.STAGE_2, "2026-02-10").toBuilder();
    for (AuditNonconformity review : reviews) {
      audit.addNonconformityReview(review);
    }
    return audit.build();
  }

  private static CertificationFacts.Builder facts(CertificationAudit... audits) {
    CertificationFacts.Builder facts = CertificationFacts.builder().day(DAY);
    for (CertificationAudit audit : audits) {
      facts.addAudit(audit);
    }
    return facts;
  }

  @Test
  void theStatementsOfAnAuditCount() {
    CertificationFacts facts = facts(audit("a", OPEN)).build();

    assertThat(facts.reviewed()).containsExactly(OPEN);
    assertThat(facts.ungraded()).isEmpty();
    assertThat(facts.majorsOf(facts.audits().get(0))).containsExactly(OPEN);
  }

  @Test
  void whatTheFactsSayTakesItsPlace() {
    assertThat(facts(audit("a", OPEN)).addNonconformity(VERIFIED).build().reviewed())
        .containsExactly(VERIFIED);
  }

  @Test
  void ofTwoAuditsTheLaterCounts() {
    assertThat(facts(audit("a", OPEN), audit("b", VERIFIED)).build().reviewed())
        .containsExactly(VERIFIED);
  }

  @Test
  void majorsBelongToTheAuditsThatFoundThem() {
    AuditNonconformity other = CertifiedClient.open("n-9", AuditNonconformity.Grade.MAJOR);
    CertificationFacts facts = facts(audit("a", OPEN), audit("b", other)).build();

    assertThat(facts.majorsOf(facts.audits().get(0))).containsExactly(OPEN);
    assertThat(facts.majorsOf(facts.audits().get(1))).containsExactly(other);
  }

  @Test
  void oneThatAnAuditNamesAloneIsNotGraded() {
    CertificationAudit audit = audit("a", OPEN).toBuilder().addNonconformity(Id.of("n-2")).build();

    assertThat(facts(audit).build().ungraded()).containsExactly(Id.of("n-2"));
  }

  private static boolean isCertified(String day, CertificateEvent... events) {
    return CertificationFacts.builder()
        .day(LocalDate.parse(day))
        .certificate(CertifiedClient.certificate(DAY, CertifiedClient.EXPIRY))
        .events(List.of(events))
        .build()
        .isCertified();
  }

  @Test
  void theClientIsCertifiedWhileTheCertificateIsInEffect() {
    assertThat(isCertified("2026-02-28")).isFalse();
    assertThat(isCertified("2026-03-01")).isTrue();
    assertThat(isCertified("2029-03-01")).isTrue();
    assertThat(isCertified("2029-03-02")).isFalse();
    assertThat(CertificationFacts.builder().day(DAY).build().isCertified()).isFalse();
  }

  @Test
  void suspensionAndWithdrawalInterruptTheCertification() {
    CertificateEvent suspension = CertifiedClient.suspension("2027-01-10");
    CertificateEvent restoration =
        CertifiedClient.event(CertificateEvent.Type.RESTORATION, "2027-03-10");

    assertThat(isCertified("2027-01-09", suspension, restoration)).isTrue();
    assertThat(isCertified("2027-01-10", suspension, restoration)).isFalse();
    assertThat(isCertified("2027-03-10", suspension, restoration)).isTrue();
    for (CertificateEvent.Type type : CertificateEvent.Type.values()) {
      assertThat(isCertified("2027-05-01", CertifiedClient.event(type, "2027-05-01")))
          .as(type.name())
          .isEqualTo(
              EnumSet.of(
                      CertificateEvent.Type.RESTORATION,
                      CertificateEvent.Type.SCOPE_REDUCTION,
                      CertificateEvent.Type.SCOPE_EXTENSION,
                      CertificateEvent.Type.TRANSFER)
                  .contains(type));
    }
  }
}
