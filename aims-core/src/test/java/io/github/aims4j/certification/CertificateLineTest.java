// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which certificates follow each other, and which decision began their cycle. */
class CertificateLineTest {

  private static final CertificationDecision GRANTED = decision(Outcome.GRANTED, "2026-03-01");
  private static final CertificationDecision EXTENDED = decision(Outcome.EXTENDED, "2027-05-01");
  private static final CertificationDecision RENEWED = decision(Outcome.RENEWED, "2028-12-20");
  private static final CertificationDecision REDUCED = decision(Outcome.REDUCED, "2030-02-01");

  private static final Certificate FIRST = certificate("first", GRANTED, "2029-03-01");
  private static final Certificate WIDER = after(FIRST, "wider", EXTENDED, "2029-03-01");
  private static final Certificate NEXT = after(WIDER, "next", RENEWED, "2032-03-01");
  private static final Certificate SMALLER = after(NEXT, "smaller", REDUCED, "2032-03-01");

  private static CertificationDecision decision(Outcome outcome, String day) {
    return CertifiedClient.decision(outcome, LocalDate.parse(day)).toBuilder()
        .id(Id.of(outcome.name()))
        .build();
  }

  private static Certificate certificate(String id, CertificationDecision decision, String expiry) {
    return CertifiedClient.certificate(decision.date(), LocalDate.parse(expiry)).toBuilder()
        .id(Id.of(id))
        .number(id)
        .decision(decision.id())
        .build();
  }

  private static Certificate after(
      Certificate before, String id, CertificationDecision decision, String expiry) {
    return certificate(id, decision, expiry).toBuilder().supersedes(before.id()).build();
  }

  private static CertificateLine line(Certificate newest, Certificate... others) {
    return CertificateLine.of(
        newest, id -> Arrays.stream(others).filter(each -> each.id().equals(id)).findFirst());
  }

  private static Optional<LocalDate> decision(CertificateLine line) {
    return line.cycleDecision(
        id ->
            Arrays.stream(new CertificationDecision[] {GRANTED, EXTENDED, RENEWED, REDUCED})
                .filter(each -> each.id().equals(id))
                .findFirst());
  }

  @Test
  void theNewestComesFirst() {
    CertificateLine line = line(SMALLER, FIRST, WIDER, NEXT);

    assertThat(line.certificates()).containsExactly(SMALLER, NEXT, WIDER, FIRST);
    assertThat(line).hasToString("smaller, next, wider, first");
  }

  @Test
  void aLaterExpiryBeginsACycle() {
    assertThat(line(SMALLER, FIRST, WIDER, NEXT).firstOfCycle()).isEqualTo(NEXT);
    assertThat(line(NEXT, FIRST, WIDER).firstOfCycle()).isEqualTo(NEXT);
    assertThat(line(WIDER, FIRST).firstOfCycle()).isEqualTo(FIRST);
    assertThat(line(FIRST).firstOfCycle()).isEqualTo(FIRST);
  }

  @Test
  void theInitialDecisionBeginsTheFirstCycleAndTheRenewalTheNext() {
    assertThat(decision(line(WIDER, FIRST))).contains(GRANTED.date());
    assertThat(decision(line(SMALLER, FIRST, WIDER, NEXT))).contains(RENEWED.date());
  }

  @Test
  void anInitialDecisionThatOnlyTheFirstCertificateStatesCountsToo() {
    Certificate silent = WIDER.toBuilder().initialDecision(Optional.empty()).build();

    assertThat(decision(line(silent, FIRST))).contains(GRANTED.date());
  }

  @Test
  void aChangeOfScopeBeginsNoCycle() {
    assertThat(decision(line(SMALLER))).isEmpty();
    assertThat(decision(line(NEXT.toBuilder().decision(Optional.empty()).build()))).isEmpty();
    assertThat(decision(line(NEXT.toBuilder().decision(Id.of("unknown")).build()))).isEmpty();
  }

  @Test
  void aRestorationAfterExpiryBeginsACycle() {
    CertificationDecision restored = decision(Outcome.RESTORED, "2029-06-01");
    Certificate again = after(FIRST, "again", restored, "2032-03-01");

    assertThat(line(again, FIRST).cycleDecision(id -> Optional.of(restored)))
        .contains(restored.date());
  }

  @Test
  void certificatesThatReplaceEachOtherEnd() {
    Certificate circular = FIRST.toBuilder().supersedes(WIDER.id()).build();

    assertThat(line(WIDER, circular, WIDER).certificates()).containsExactly(WIDER, circular);
  }
}
