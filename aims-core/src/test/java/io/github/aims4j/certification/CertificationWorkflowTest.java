// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.transition.Accepted;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CertificationWorkflowTest extends WorkflowContract<CertificationState, CertificationFacts> {

  private static final Workflow<CertificationState, CertificationFacts> WORKFLOW =
      CertificationWorkflow.workflow();

  CertificationWorkflowTest() {
    super(CertificationState.class, CertificationWorkflow.NAME);
  }

  @Override
  protected Workflow<CertificationState, CertificationFacts> workflow() {
    return WORKFLOW;
  }

  @Override
  protected Set<CertificationState> successors(CertificationState state) {
    return state.successors();
  }

  @Override
  protected Set<CertificationState> initial() {
    return CertificationState.initial();
  }

  @Override
  protected String term(CertificationState state) {
    return state.term();
  }

  @Override
  protected String page() {
    return "docs/certification.md";
  }

  @Override
  protected CertificationFacts ready(CertificationState state) {
    return CertifiedClient.readyFor(state);
  }

  @Override
  protected boolean holds(CertificationState state, CertificationFacts facts) {
    return new WhatBinds(facts).holdsOf(state);
  }

  /**
   * What makes a client ready for each state, late, and with nonconformities of all sorts; and what
   * the conditions are tested with.
   */
  @Override
  protected List<CertificationFacts> facts() {
    List<CertificationFacts> all = new ArrayList<>();
    for (CertificationState state : CertificationState.values()) {
      for (int late : new int[] {-1, 0, 1, 29, 181, 400}) {
        CertificationFacts facts = later(CertifiedClient.readyFor(state), late);
        all.add(facts);
      }
      for (int late : new int[] {0, 181}) {
        CertificationFacts facts = later(CertifiedClient.readyFor(state), late);
        nonconformities().forEach(each -> all.add(with(facts, each)));
        nonconformities().forEach(each -> all.add(reviewed(facts, each)));
      }
      all.add(ending(CertifiedClient.readyFor(state)));
    }
    CertificationConditionsTest.unmetRows().map(UnmetRow::facts).forEach(all::add);
    CertificationConditionsTest.metRows().map(UnmetRow::facts).forEach(all::add);
    return all;
  }

  private static CertificationFacts later(CertificationFacts facts, int days) {
    return facts.toBuilder()
        .day(facts.day().plusDays(days))
        .decision(
            facts.decision().map(made -> made.toBuilder().date(made.date().plusDays(days)).build()))
        .build();
  }

  private static CertificationAudit more() {
    return CertifiedClient.audit("more", CertificationAudit.Type.STAGE_2, "2026-02-11").toBuilder()
        .addNonconformity(Id.of("n-1"))
        .build();
  }

  private static CertificationFacts with(CertificationFacts facts, AuditNonconformity found) {
    return facts.toBuilder().addAudit(more()).addNonconformity(found).build();
  }

  private static CertificationFacts reviewed(CertificationFacts facts, AuditNonconformity found) {
    return facts.toBuilder()
        .addAudit(more().toBuilder().addNonconformityReview(found).build())
        .build();
  }

  private static List<AuditNonconformity> nonconformities() {
    List<AuditNonconformity> all = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      all.add(CertifiedClient.open("n-1", grade));
      for (String day : List.of("2026-02-20", "2026-08-11", "2026-08-12", "2029-03-02")) {
        all.add(CertifiedClient.verified("n-1", grade, LocalDate.parse(day)));
      }
    }
    all.add(CertifiedClient.open("n-2", Grade.MAJOR));
    return all;
  }

  /** On the day of expiry, which does not count, and without what else a step rests on. */
  private static CertificationFacts ending(CertificationFacts facts) {
    return facts.toBuilder()
        .conventions(BodyConventions.builder().expiryDayCounts(false).build())
        .day(CertifiedClient.EXPIRY)
        .application(Optional.empty())
        .internalAuditOn(Optional.empty())
        .build();
  }

  @Test
  void aClientLivesThroughACycleAndItsRenewal() {
    List<CertificationState> life =
        List.of(
            CertificationState.APPLICATION_REVIEWED,
            CertificationState.STAGE_1,
            CertificationState.STAGE_1_CONCLUDED,
            CertificationState.STAGE_1,
            CertificationState.STAGE_1_CONCLUDED,
            CertificationState.STAGE_2,
            CertificationState.RECOMMENDED,
            CertificationState.GRANTED,
            CertificationState.SURVEILLANCE,
            CertificationState.MAINTAINED,
            CertificationState.SUSPENDED,
            CertificationState.RESTORED,
            CertificationState.SURVEILLANCE,
            CertificationState.MAINTAINED,
            CertificationState.RECERTIFICATION,
            CertificationState.RENEWED);
    History<CertificationState> history =
        CertificationWorkflow.history(
            CertificationApplication.builder()
                .id(Id.of("application"))
                .body(Id.of("body"))
                .build());
    for (CertificationState next : life) {
      history =
          history
              .step(WORKFLOW, CertifiedClient.readyFor(next), Request.of(next, OWNER, NOON))
              .accepted()
              .map(Accepted::outcome)
              .orElse(history);
    }

    assertThat(history.steps()).extracting(step -> step.toState()).isEqualTo(life);
    assertThat(history)
        .hasToString("certification application application in certification: RENEWED");
  }

  @Test
  void anExtraordinaryEventPostponesSurveillanceWithAReasonAndNoExpiry() {
    Request<CertificationState> surveillance =
        Request.of(CertificationState.SURVEILLANCE, OWNER, NOON);
    CertificationFacts late =
        CertifiedClient.readyFor(CertificationState.SURVEILLANCE).toBuilder()
            .audits(List.of())
            .day(LocalDate.parse("2027-05-01"))
            .build();
    Optional<CertificationState> granted = Optional.of(CertificationState.GRANTED);

    assertThat(WORKFLOW.decide(granted, late, surveillance).accepted()).isEmpty();
    assertThat(
            WORKFLOW
                .decide(granted, late, surveillance.withReason("The sites were flooded."))
                .accepted()
                .orElseThrow()
                .record()
                .overridden())
        .extracting(unmet -> unmet.condition())
        .containsExactly("first-surveillance-in-time");
    assertThat(
            WORKFLOW
                .decide(
                    granted,
                    late.toBuilder().day(CertifiedClient.EXPIRY.plusDays(1)).build(),
                    Request.of(CertificationState.MAINTAINED, OWNER, NOON)
                        .withReason("The sites were flooded."))
                .accepted())
        .isEmpty();
  }

  @Test
  void everyEdgeStatesItsAuthority() {
    assertThat(WORKFLOW.edges()).hasSize(123);
    assertThat(WORKFLOW.edges())
        .filteredOn(edge -> edge.confidence() != Confidence.CORROBORATED)
        .extracting(CertificationWorkflowTest::words)
        .containsExactly(
            "APPLICATION_REVIEWED WITHDRAWN POLICY the client withdraws its application",
            "STAGE_1 WITHDRAWN POLICY the client withdraws its application",
            "STAGE_1_CONCLUDED RECERTIFICATION LIKELY ISO/IEC 17021-1, 9.6.3.1, stage 1 after significant changes",
            "STAGE_1_CONCLUDED WITHDRAWN POLICY the client withdraws its application",
            "STAGE_2 REFUSED LIKELY ISO/IEC 17021-1, 9.5, no recommendation to certify",
            "STAGE_2 WITHDRAWN POLICY the client withdraws its application",
            "RECOMMENDED WITHDRAWN POLICY the client withdraws its application",
            "GRANTED STAGE_1 LIKELY ISO/IEC 17021-1, 9.6.3.1, stage 1 after significant changes",
            "MAINTAINED STAGE_1 LIKELY ISO/IEC 17021-1, 9.6.3.1, stage 1 after significant changes",
            "SPECIAL_AUDIT MAINTAINED LIKELY ISO/IEC 17021-1, 9.6.4.2",
            "SPECIAL_AUDIT RECERTIFICATION POLICY the recertification continues",
            "SCOPE_EXTENSION MAINTAINED LIKELY ISO/IEC 17021-1, 9.6.4.1, the scope remains unchanged",
            "SCOPE_EXTENDED STAGE_1 LIKELY ISO/IEC 17021-1, 9.6.3.1, stage 1 after significant changes",
            "SCOPE_REDUCED STAGE_1 LIKELY ISO/IEC 17021-1, 9.6.3.1, stage 1 after significant changes",
            "RECERTIFICATION SPECIAL_AUDIT LIKELY ISO/IEC 17021-1, 9.6.3.2, whether majors are corrected",
            "RENEWED STAGE_1 LIKELY ISO/IEC 17021-1, 9.6.3.1, stage 1 after significant changes",
            "SUSPENDED SURVEILLANCE LIKELY ISO/IEC 17021-1, 9.6.5, whether the cause is resolved",
            "SUSPENDED SPECIAL_AUDIT LIKELY ISO/IEC 17021-1, 9.6.5, whether the cause is resolved",
            "SUSPENDED RECERTIFICATION LIKELY ISO/IEC 17021-1, 9.6.3, the cycle continues",
            "RESTORED STAGE_1 LIKELY ISO/IEC 17021-1, 9.6.3.1, stage 1 after significant changes",
            "TRANSFERRED STAGE_1 LIKELY ISO/IEC 17021-1, 9.6.3.1, stage 1 after significant changes");
  }

  private static String words(Edge<CertificationState> edge) {
    return edge.from() + " " + edge.to() + " " + edge.confidence() + " " + edge.note();
  }

  @Test
  void aMajorOfStage2ThatIsNotVerifiedInTimeIsNoTrap() {
    CertificationFacts late =
        UnmetRow.withStage2Major(
                CertifiedClient.readyFor(CertificationState.RECOMMENDED).toBuilder())
            .addNonconformity(UnmetRow.MAJOR)
            .day(LocalDate.parse("2026-09-01"))
            .build();
    CertificationFacts refusing =
        late.toBuilder()
            .audits(
                late.audits().stream()
                    .map(
                        audit ->
                            audit.toBuilder()
                                .recommendation(CertificationAudit.Recommendation.REFUSE)
                                .build())
                    .toList())
            .build();
    CertificationFacts refused =
        refusing.toBuilder()
            .decision(
                CertifiedClient.decision(
                    CertificationDecision.Outcome.REFUSED, LocalDate.parse("2026-09-01")))
            .build();

    assertThat(accepts(CertificationState.STAGE_2, late, CertificationState.RECOMMENDED)).isFalse();
    assertThat(accepts(CertificationState.STAGE_2, refused, CertificationState.REFUSED)).isTrue();
    assertThat(accepts(CertificationState.STAGE_2, refusing, CertificationState.RECOMMENDED))
        .isTrue();
    assertThat(accepts(CertificationState.RECOMMENDED, refusing, CertificationState.STAGE_2))
        .isTrue();
    assertThat(accepts(CertificationState.RECOMMENDED, refused, CertificationState.REFUSED))
        .isTrue();
  }

  private static boolean accepts(
      CertificationState from, CertificationFacts facts, CertificationState to) {
    return WORKFLOW
        .decide(Optional.of(from), facts, Request.of(to, OWNER, NOON))
        .accepted()
        .isPresent();
  }

  @Test
  void recertificationAfterAStage1IsForWhoHasACertificate() {
    CertificationFacts certified = CertifiedClient.readyFor(CertificationState.RECERTIFICATION);

    assertThat(
            accepts(
                CertificationState.STAGE_1_CONCLUDED,
                certified,
                CertificationState.RECERTIFICATION))
        .isTrue();
    assertThat(
            unmet(
                Optional.of(CertificationState.STAGE_1_CONCLUDED),
                certified.toBuilder().certificate(Optional.empty()).build(),
                CertificationState.RECERTIFICATION))
        .extracting(unmet -> unmet.force() + " " + unmet.condition() + ": " + unmet.message())
        .containsExactly(
            "BINDING certificate-held: No certificate is recorded; only a certified client can be recertified (ISO/IEC 17021-1, 9.6.3).");
  }

  @Test
  void theNamesOfTheStatesAreThoseOfTheSource() {
    assertThat(CertificationState.values())
        .extracting(CertificationState::term)
        .containsExactly(
            "application reviewed",
            "stage 1",
            "stage 1 concluded",
            "stage 2",
            "recommended",
            "granted",
            "refused",
            "surveillance",
            "maintained",
            "special audit",
            "scope extension",
            "scope extended",
            "scope reduced",
            "recertification",
            "renewed",
            "suspended",
            "restored",
            "expired",
            "transferred",
            "withdrawn");
  }
}
