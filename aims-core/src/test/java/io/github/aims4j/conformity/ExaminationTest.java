// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.context.Organization;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.PolicyWorkflow;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.leadership.RoleAssignment.Mandate;
import io.github.aims4j.support.Document;
import io.github.aims4j.transition.WorkflowStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExaminationTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final Aims NOTHING =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("org")).name("Organization").build())
          .build();

  private static Document document(Optional<Document.Status> status, LocalDate effectiveFrom) {
    return Document.builder()
        .id(Id.of("doc"))
        .title("Policy")
        .type(Document.Type.MAINTAINED)
        .status(status)
        .effectiveFrom(effectiveFrom)
        .build();
  }

  private static Policy policy(String id, String effectiveFrom) {
    return Policy.builder()
        .id(Id.of(id))
        .title("Policy")
        .type(Policy.Type.AI)
        .effectiveFrom(LocalDate.parse(effectiveFrom))
        .build();
  }

  private static Certificate.Builder certificate(
      String id, LocalDate effectiveFrom, LocalDate expiry) {
    return Certificate.builder()
        .id(Id.of(id))
        .number(id)
        .body(Id.of("body"))
        .client("Organization")
        .standard("ISO/IEC 42001:2023")
        .effectiveFrom(effectiveFrom)
        .expiry(expiry);
  }

  private static Party.Builder party(String id, Party.Type type) {
    return Party.builder().id(Id.of(id)).name(id).type(type);
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVED, 2026-06-30, true, false",
    "APPROVED, 2026-07-01, false, true",
    "DRAFT, 2026-06-30, false, true",
    "SUPERSEDED, 2026-06-30, false, true",
    ", 2026-06-30, false, false",
    ", 2026-07-01, false, true",
  })
  void aDocumentIsInForceByItsStatusAndItsFirstDay(
      Document.Status status, LocalDate effectiveFrom, boolean inForce, boolean outOfForce) {
    Examination examination = new Examination(NOTHING, AS_OF);
    Document document = document(Optional.ofNullable(status), effectiveFrom);

    assertThat(examination.isInForce(document)).isEqualTo(inForce);
    assertThat(examination.isOutOfForce(document)).isEqualTo(outOfForce);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, , true",
    "2026-07-01, 2026-06-30, false",
    ", 2026-06, true",
    ", 2026-07, false",
    ", , false",
  })
  void anAuditIsCompletedByItsLastDayOrElseByItsReport(
      LocalDate end, String reportedOn, boolean isCompleted) {
    InternalAudit audit =
        InternalAudit.builder()
            .id(Id.of("audit"))
            .title("Internal audit")
            .end(Optional.ofNullable(end))
            .reportedOn(Optional.ofNullable(reportedOn).map(PartialDate::parse))
            .build();

    assertThat(new Examination(NOTHING, AS_OF).isCompleted(audit)).isEqualTo(isCompleted);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, false", "2026-07-01, true"})
  void aSupersededDocumentIsInForceUntilTheNextVersionBegins(LocalDate nextFrom, boolean inForce) {
    Document document = document(Optional.of(Document.Status.SUPERSEDED), AS_OF.minusYears(1));
    Document next =
        document(Optional.of(Document.Status.APPROVED), nextFrom).toBuilder()
            .id(Id.of("next"))
            .supersedes(document.id())
            .build();
    Examination examination = new Examination(NOTHING.with(document).with(next), AS_OF);

    assertThat(examination.isInForce(document)).isEqualTo(inForce);
    assertThat(examination.isOutOfForce(document)).isEqualTo(!inForce);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, true", "2026-06, true", "2026, true", "2026-07, false", ", false"})
  void whatIsDatedOnTheDayOrBeforeHasHappened(String date, boolean happened) {
    Optional<PartialDate> parsed = Optional.ofNullable(date).map(PartialDate::parse);

    assertThat(new Examination(NOTHING, AS_OF).hasHappened(parsed)).isEqualTo(happened);
  }

  @Test
  void theLatestAiPolicyInForceComesFirst() {
    Aims aims =
        NOTHING
            .with(policy("old", "2024-01-01"))
            .with(policy("new", "2026-01-01"))
            .with(policy("planned", "2026-07-01"))
            .with(policy("quality", "2026-01-01").toBuilder().type(Policy.Type.QUALITY).build());

    assertThat(new Examination(aims, AS_OF).aiPoliciesInForce())
        .extracting(each -> each.id().value())
        .containsExactly("new", "old");
  }

  @Test
  void aPolicyEndsByItsStatusOrWithTheNextVersion() {
    Policy old = policy("old", "2024-01-01");
    Policy next = policy("next", "2026-01-01").toBuilder().supersedes(old.id()).build();
    Policy planned = policy("planned", "2026-07-01").toBuilder().supersedes(old.id()).build();
    Policy draft = next.toBuilder().status(Policy.Status.DRAFT).build();
    Policy withdrawn = old.toBuilder().status(Policy.Status.WITHDRAWN).build();

    assertThat(new Examination(NOTHING.with(old).with(next), AS_OF).aiPoliciesInForce())
        .containsExactly(next);
    assertThat(new Examination(NOTHING.with(old).with(planned), AS_OF).aiPoliciesInForce())
        .containsExactly(old);
    assertThat(new Examination(NOTHING.with(old).with(draft), AS_OF).aiPoliciesInForce())
        .containsExactly(old);
    assertThat(new Examination(NOTHING.with(withdrawn), AS_OF).aiPoliciesInForce()).isEmpty();
  }

  @Test
  void aPolicyEndsWithItsDocumentWhereAnotherVersionIsInForce() {
    Aims one =
        NOTHING
            .with(document(Optional.of(Document.Status.SUPERSEDED), AS_OF))
            .with(policy("old", "2024-01-01").toBuilder().document(Id.of("doc")).build());
    Aims two = one.with(policy("new", "2026-01-01"));

    assertThat(new Examination(one, AS_OF).aiPoliciesInForce())
        .extracting(each -> each.id().value())
        .containsExactly("old");
    assertThat(new Examination(two, AS_OF).aiPoliciesInForce())
        .extracting(each -> each.id().value())
        .containsExactly("new");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-12, 2028-05-11, , true",
    "2026-07-01, 2029-06-30, , false",
    "2023-07-01, 2026-06-29, , false",
    "2025-05-12, 2028-05-11, SUSPENSION, true",
    "2025-05-12, 2028-05-11, WITHDRAWAL, false",
  })
  void aCertificateIsInForceWithinItsDatesUntilItIsWithdrawn(
      LocalDate effectiveFrom,
      LocalDate expiry,
      CertificateEvent.@Nullable Type event,
      boolean inForce) {
    Aims certified = NOTHING.with(certificate("one", effectiveFrom, expiry).build());
    Aims aims =
        event == null
            ? certified
            : certified.with(
                CertificateEvent.builder()
                    .id(Id.of("event"))
                    .certificate(Id.of("one"))
                    .type(event)
                    .date(AS_OF)
                    .build());

    Certificate certificate = aims.certificates().get(0);

    assertThat(new Examination(aims, AS_OF).isInForce(certificate)).isEqualTo(inForce);
  }

  @Test
  void aCertificateEndsWhenTheOneThatFollowsBegins() {
    LocalDate expiry = LocalDate.of(2028, 5, 11);
    Aims aims =
        NOTHING
            .with(certificate("one", LocalDate.of(2025, 5, 12), expiry).build())
            .with(certificate("two", AS_OF, expiry).supersedes(Id.of("one")).build());

    Certificate one = aims.certificates().get(0);
    Certificate two = aims.certificates().get(1);

    assertThat(new Examination(aims, AS_OF).isInForce(one)).isFalse();
    assertThat(new Examination(aims, AS_OF).isInForce(two)).isTrue();
    assertThat(new Examination(aims, AS_OF.minusDays(1)).isInForce(one)).isTrue();
    assertThat(new Examination(aims, AS_OF.minusDays(1)).isInForce(two)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, SUPERSEDED, 0", "2026-07-01, SUPERSEDED, 1", "2026-06-30, APPROVED, 1"})
  void aPolicyEndsWithItsWorkflow(String day, String toState, int inForce) {
    Policy policy = policy("old", "2024-01-01");
    Aims aims =
        NOTHING
            .with(policy)
            .with(
                WorkflowStep.builder()
                    .id(Id.of("step"))
                    .workflow(PolicyWorkflow.NAME)
                    .subject(Subject.of(policy))
                    .toState(toState)
                    .recordedAt(Instant.parse(day + "T09:00:00Z"))
                    .decidedBy(Id.of("board"))
                    .build());

    assertThat(new Examination(aims, AS_OF).aiPoliciesInForce()).hasSize(inForce);
  }

  @Test
  void theMandateOfAUnitIsHeldByItsMembersAndByNoUnitBelowIt() {
    Aims aims =
        NOTHING
            .with(party("board", Party.Type.UNIT).build())
            .with(party("chief", Party.Type.PERSON).partOf(Id.of("board")).build())
            .with(party("credit", Party.Type.UNIT).partOf(Id.of("board")).build())
            .with(party("clerk", Party.Type.PERSON).partOf(Id.of("credit")).build())
            .with(
                RoleAssignment.builder()
                    .id(Id.of("role"))
                    .role("Top management")
                    .holder(Id.of("board"))
                    .addMandate(Mandate.TOP_MANAGEMENT)
                    .end(AS_OF)
                    .build());
    Mandates mandates = Mandates.of(aims);

    assertThat(mandates.isHeldBy(Id.of("board"), Mandate.TOP_MANAGEMENT, AS_OF)).isTrue();
    assertThat(mandates.isHeldBy(Id.of("chief"), Mandate.TOP_MANAGEMENT, AS_OF)).isTrue();
    assertThat(mandates.isHeldBy(Id.of("credit"), Mandate.TOP_MANAGEMENT, AS_OF)).isFalse();
    assertThat(mandates.isHeldBy(Id.of("clerk"), Mandate.TOP_MANAGEMENT, AS_OF)).isFalse();
    assertThat(mandates.isHeldBy(Id.of("chief"), Mandate.TOP_MANAGEMENT, AS_OF.plusDays(1)))
        .isFalse();
    assertThat(mandates.isHeldBy(Id.of("chief"), Mandate.CONFORMITY, AS_OF)).isFalse();
  }
}
