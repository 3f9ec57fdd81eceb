package io.github.aims4j.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import java.time.LocalDate;
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
  void oneThatAnAuditNamesAloneIsNotGraded() {
    CertificationAudit audit = audit("a", OPEN).toBuilder().addNonconformity(Id.of("n-2")).build();

    assertThat(facts(audit).build().ungraded()).containsExactly(Id.of("n-2"));
  }
}
