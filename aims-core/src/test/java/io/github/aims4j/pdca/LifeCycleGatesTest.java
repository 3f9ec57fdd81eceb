// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.Organization;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.DesignDocumentation;
import io.github.aims4j.operation.EventLog;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.LifeCycle;
import io.github.aims4j.operation.OperationRecord;
import io.github.aims4j.operation.SystemRequirement;
import io.github.aims4j.operation.TechnicalDocumentation;
import io.github.aims4j.operation.UserInformation;
import io.github.aims4j.operation.VerificationAndValidation;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.DataDetails;
import io.github.aims4j.support.Resource;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.UnmetCondition;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifeCycleGatesTest extends WorkflowContract<LifeCycleStage, LifeCycleFacts> {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Id<AiSystem> SYSTEM = Id.of("sys-1");
  private static final AiSystemVersion VERSION = AiSystemVersion.builder().label("1").build();
  private static final AiSystem AI_SYSTEM =
      AiSystem.builder().id(SYSTEM).name("Screening").addVersion(VERSION).build();
  private static final Aims EMPTY =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("org")).name("Kestrel").build())
          .addAiSystem(AI_SYSTEM)
          .build();
  private static final RiskAssessment RISKS =
      RiskAssessment.builder()
          .id(Id.of("ra-1"))
          .title("Risks")
          .addAiSystem(SYSTEM)
          .date(PartialDate.of(DAY))
          .build();
  private static final ImpactAssessment IMPACTS =
      ImpactAssessment.builder()
          .id(Id.of("ia-1"))
          .title("Impacts")
          .addAiSystem(SYSTEM)
          .date(PartialDate.of(DAY))
          .build();
  private static final DesignDocumentation DESIGN =
      DesignDocumentation.builder()
          .id(Id.of("dd-1"))
          .title("Design")
          .aiSystem(SYSTEM)
          .date(PartialDate.of(DAY))
          .build();
  private static final VerificationAndValidation PASSED =
      VerificationAndValidation.builder()
          .id(Id.of("vv-1"))
          .title("Test")
          .type(VerificationAndValidation.Type.VALIDATION)
          .aiSystem(SYSTEM)
          .version("1")
          .date(PartialDate.of(DAY))
          .passed(true)
          .build();
  private static final VerificationAndValidation VERIFIED =
      PASSED.toBuilder()
          .id(Id.of("vv-2"))
          .type(VerificationAndValidation.Type.VERIFICATION)
          .build();
  private static final Aims FULL =
      with(
          EMPTY,
          RISKS,
          IMPACTS,
          DESIGN,
          PASSED,
          VERIFIED,
          SystemRequirement.builder()
              .id(Id.of("sr-1"))
              .statement("It explains.")
              .aiSystem(SYSTEM)
              .build(),
          Objective.builder()
              .id(Id.of("ob-1"))
              .title("Fair screening")
              .type(Objective.Type.RESPONSIBLE_DEVELOPMENT)
              .build(),
          AimsProcess.builder()
              .id(Id.of("pr-1"))
              .name("Development")
              .addType(AimsProcess.Type.RESPONSIBLE_DEVELOPMENT)
              .build(),
          Resource.builder()
              .id(Id.of("re-1"))
              .name("Records")
              .type(Resource.Type.DATA)
              .addAiSystem(SYSTEM)
              .data(DataDetails.builder().build())
              .build(),
          DeploymentPlan.builder().id(Id.of("dp-1")).title("Plan").aiSystem(SYSTEM).build(),
          UserInformation.builder().id(Id.of("ui-1")).title("Manual").aiSystem(SYSTEM).build(),
          TechnicalDocumentation.builder()
              .id(Id.of("td-1"))
              .title("File")
              .aiSystem(SYSTEM)
              .audience("Authority")
              .build(),
          EventLog.builder().id(Id.of("el-1")).title("Log").aiSystem(SYSTEM).build(),
          OperationRecord.builder()
              .id(Id.of("or-1"))
              .title("Watch")
              .type(OperationRecord.Type.MONITORING)
              .aiSystem(SYSTEM)
              .build(),
          IntendedUse.builder().id(Id.of("iu-1")).aiSystem(SYSTEM).statement("Advice").build());

  LifeCycleGatesTest() {
    super(LifeCycleStage.class, "life-cycle-gates");
  }

  private static Aims with(Aims aims, Entity<?>... records) {
    return Arrays.stream(records).reduce(aims, Aims::with, (first, second) -> second);
  }

  private static LifeCycleFacts of(Aims aims) {
    return LifeCycleFacts.of(aims, AI_SYSTEM, VERSION, DAY);
  }

  @Override
  protected Workflow<LifeCycleStage, LifeCycleFacts> workflow() {
    return LifeCycleGates.workflow();
  }

  @Override
  protected Set<LifeCycleStage> successors(LifeCycleStage state) {
    return state.successors();
  }

  @Override
  protected Set<LifeCycleStage> initial() {
    return EnumSet.allOf(LifeCycleStage.class);
  }

  @Override
  protected String term(LifeCycleStage state) {
    return state.term();
  }

  @Override
  protected LifeCycleFacts ready(LifeCycleStage state) {
    return of(FULL);
  }

  @Override
  protected List<LifeCycleFacts> facts() {
    return List.of(of(EMPTY), of(FULL), new LifeCycleFacts(FULL, Id.of("sys-2"), "1", DAY));
  }

  @Override
  protected boolean holds(LifeCycleStage state, LifeCycleFacts facts) {
    return true;
  }

  private static String lacks(String name, String provision, String what, String stage) {
    return "advisory %s (%s -): Version 1 of AI system sys-1 has no record of %s; there should be one before %s. Record %s, or state the reason for proceeding without it."
        .formatted(name, provision, what, stage, what);
  }

  @Test
  void beforeDesignThereAreAssessmentsRequirementsObjectivesAndAProcess() {
    String stage = "design and development";
    assertThat(said(of(EMPTY), LifeCycleStage.INCEPTION)).isEmpty();
    assertThat(said(of(EMPTY), LifeCycleStage.DESIGN_AND_DEVELOPMENT))
        .containsExactly(
            lacks("risk-assessed", "8.2", "a completed AI risk assessment", stage),
            lacks("impact-assessed", "8.4", "a completed AI system impact assessment", stage),
            lacks("requirements-stated", "A.6.2.2", "a requirement", stage),
            lacks(
                "development-objectives-set",
                "A.6.1.2",
                "an objective for responsible development",
                stage),
            lacks(
                "development-process-set",
                "A.6.1.3",
                "a process for responsible development",
                stage));
  }

  @Test
  void beforeVerificationThereIsADesignAndItsData() {
    String stage = "verification and validation";
    assertThat(said(of(EMPTY), LifeCycleStage.VERIFICATION_AND_VALIDATION))
        .containsExactly(
            lacks("design-documented", "A.6.2.3", "design documentation", stage),
            lacks("data-documented", "A.7.3", "a data resource with its details", stage));
  }

  @Test
  void beforeDeploymentItIsVerifiedPlannedAndAssessedAgain() {
    assertThat(said(of(EMPTY), LifeCycleStage.DEPLOYMENT))
        .containsExactly(
            lacks(
                "verified-and-validated",
                "A.6.2.4",
                "a passed verification and a passed validation of the latest design",
                "deployment"),
            lacks("deployment-planned", "A.6.2.5", "a deployment plan", "deployment"),
            lacks(
                "risk-assessed-again",
                "8.2",
                "an AI risk assessment of the latest design",
                "deployment"),
            lacks(
                "impact-assessed-again",
                "8.4",
                "an AI system impact assessment of the latest design",
                "deployment"));
  }

  @Test
  void inOperationUsersAreInformedAndUseIsWatched() {
    String stage = "operation and monitoring";
    assertThat(said(of(EMPTY), LifeCycleStage.OPERATION_AND_MONITORING))
        .containsExactly(
            lacks("users-informed", "A.8.2", "information for users", stage),
            lacks("technically-documented", "A.6.2.7", "technical documentation", stage),
            lacks("event-log-kept", "A.6.2.8", "an event log", stage),
            lacks("monitoring-set-up", "A.6.2.6", "monitoring", stage),
            lacks("intended-use-stated", "A.9.4", "an intended use", stage));
  }

  @Test
  void anAssessmentBeforeTheLatestDesignIsNotOneAgain() {
    Aims redesigned = FULL.with(DESIGN.toBuilder().date(PartialDate.of(DAY.plusDays(1))).build());

    assertThat(said(of(redesigned), LifeCycleStage.DESIGN_AND_DEVELOPMENT)).isEmpty();
    assertThat(unmet(Optional.empty(), of(redesigned), LifeCycleStage.DEPLOYMENT))
        .extracting(UnmetCondition::condition)
        .containsExactly("verified-and-validated", "risk-assessed-again", "impact-assessed-again");
    assertThat(
            said(
                of(FULL.with(DESIGN.toBuilder().date(Optional.empty()).build())),
                LifeCycleStage.DEPLOYMENT))
        .isEmpty();
  }

  @Test
  void whatIsOfAnotherVersionFailedOrNotYetDoesNotCount() {
    assertThat(
            said(
                of(
                    with(
                        FULL,
                        PASSED.toBuilder().version("2").build(),
                        RISKS.toBuilder().date(PartialDate.of(DAY.plusDays(1))).build(),
                        IMPACTS.toBuilder().addVersion("2").build())),
                LifeCycleStage.DEPLOYMENT))
        .hasSize(3);
  }

  @Test
  void theLastVerificationAndTheLastValidationPassed() {
    VerificationAndValidation earlier =
        PASSED.toBuilder().id(Id.of("vv-3")).date(PartialDate.of(DAY.minusDays(1))).build();
    VerificationAndValidation failed = PASSED.toBuilder().passed(false).build();
    VerificationAndValidation open = PASSED.toBuilder().passed(Optional.empty()).build();
    Aims undated =
        with(
            EMPTY,
            PASSED.toBuilder().date(Optional.empty()).build(),
            VERIFIED.toBuilder().date(Optional.empty()).build());

    assertThat(isVerified(FULL)).isTrue();
    assertThat(isVerified(with(EMPTY, PASSED))).isFalse();
    assertThat(isVerified(with(EMPTY, VERIFIED))).isFalse();
    assertThat(isVerified(undated)).isFalse();
    assertThat(isVerified(with(FULL, failed))).isFalse();
    assertThat(isVerified(with(FULL, open))).isFalse();
    assertThat(isVerified(with(FULL, failed, earlier))).isFalse();
    assertThat(
            isVerified(
                with(FULL, failed.toBuilder().id(Id.of("vv-4")).date(earlier.date()).build())))
        .isTrue();
    assertThat(isVerified(with(FULL, failed.toBuilder().id(Id.of("vv-4")).build()))).isFalse();
    assertThat(
            isVerified(
                with(
                    FULL,
                    failed.toBuilder()
                        .id(Id.of("vv-4"))
                        .date(PartialDate.of(DAY.plusDays(1)))
                        .build())))
        .isTrue();
  }

  @Test
  void whereTheOrderIsNotKnownAllThatCanBeTheLastPassed() {
    VerificationAndValidation inMonth =
        PASSED.toBuilder().id(Id.of("vv-3")).date(PartialDate.parse("2026-03")).build();
    VerificationAndValidation failed = PASSED.toBuilder().passed(false).build();

    assertThat(isVerified(with(FULL, inMonth))).isTrue();
    assertThat(isVerified(with(FULL, failed, inMonth))).isFalse();
    assertThat(isVerified(with(FULL, inMonth.toBuilder().passed(false).build()))).isFalse();
    assertThat(isVerified(with(FULL, inMonth.toBuilder().passed(Optional.empty()).build())))
        .isFalse();
    assertThat(
            isVerified(
                with(
                    FULL,
                    inMonth.toBuilder().date(PartialDate.parse("2026-02")).passed(false).build())))
        .isTrue();
  }

  @Test
  void oneThatFailedOnADateNotStatedCanBeTheLast() {
    VerificationAndValidation undated =
        PASSED.toBuilder().id(Id.of("vv-3")).date(Optional.empty()).build();

    assertThat(isVerified(with(FULL, undated.toBuilder().passed(false).build()))).isFalse();
    assertThat(isVerified(with(FULL, undated.toBuilder().passed(Optional.empty()).build())))
        .isTrue();
    assertThat(isVerified(with(FULL, undated))).isTrue();
  }

  private boolean isVerified(Aims aims) {
    return unmet(Optional.empty(), of(aims), LifeCycleStage.DEPLOYMENT).stream()
        .noneMatch(each -> each.condition().equals("verified-and-validated"));
  }

  @Test
  void aControlThatTheStatementExcludesForTheSystemHasNoGate() {
    ApplicabilityEntry excluded =
        ApplicabilityEntry.builder()
            .annexControl(AnnexControl.A_6_2_5)
            .decision(ApplicabilityEntry.Decision.EXCLUDED)
            .build();
    StatementOfApplicability statement =
        StatementOfApplicability.builder()
            .id(Id.of("soa"))
            .title("Statement")
            .effectiveFrom(DAY)
            .addEntry(excluded)
            .build();
    Aims bare = with(FULL.without(Id.of("dp-1")), statement);

    assertThat(isPlanned(FULL.without(Id.of("dp-1")))).isFalse();
    assertThat(isPlanned(bare)).isTrue();
    assertThat(
            isPlanned(
                bare.with(
                    statement.toBuilder()
                        .addEntry(
                            excluded.toBuilder()
                                .decision(ApplicabilityEntry.Decision.INCLUDED)
                                .addAiSystem(SYSTEM)
                                .build())
                        .build())))
        .isFalse();
    assertThat(isPlanned(bare.with(statement.toBuilder().effectiveFrom(DAY.plusDays(1)).build())))
        .isFalse();
  }

  private boolean isPlanned(Aims aims) {
    return unmet(Optional.empty(), of(aims), LifeCycleStage.DEPLOYMENT).stream()
        .noneMatch(each -> each.condition().equals("deployment-planned"));
  }

  @Test
  void aBoughtSystemGoesFromInceptionToDeploymentWithWhatDeploymentAsksFor() {
    Aims bought = with(EMPTY, RISKS, IMPACTS, PASSED, VERIFIED);
    AiSystemVersion version = VERSION.toBuilder().stage(LifeCycleStage.INCEPTION).build();
    Request<LifeCycleStage> deployed = Request.of(LifeCycleStage.DEPLOYMENT, OWNER, NOON);

    assertThat(unmet(Optional.of(LifeCycleStage.INCEPTION), of(bought), LifeCycleStage.DEPLOYMENT))
        .extracting(each -> each.condition())
        .containsExactly("deployment-planned");
    assertThat(version.move(workflow(), of(FULL), deployed).accepted()).isPresent();
  }

  @Test
  void aVersionIsMovedThroughTheGates() {
    Request<LifeCycleStage> request =
        Request.of(LifeCycleStage.DESIGN_AND_DEVELOPMENT, OWNER, NOON);

    assertThat(VERSION.move(workflow(), of(FULL), request).accepted()).isPresent();
    assertThat(VERSION.move(workflow(), of(EMPTY), request).accepted()).isEmpty();
    assertThat(
            VERSION
                .move(workflow(), of(EMPTY), request.withReason("A trial."))
                .accepted()
                .orElseThrow()
                .outcome()
                .history()
                .get(0)
                .overridden())
        .hasSize(5);
  }

  @Test
  void aGateIsTakenOutOrMadeToBind() {
    Workflow<LifeCycleStage, LifeCycleFacts> relaxed = workflow();
    Workflow<LifeCycleStage, LifeCycleFacts> strict = LifeCycle.workflow();
    for (LifeCycleGate gate : LifeCycleGates.all()) {
      relaxed = relaxed.withoutCondition(gate.name());
      strict = strict.withCondition(gate.stage(), gate.binding());
    }
    for (LifeCycleGate gate : LifeCycleGates.all()) {
      Request<LifeCycleStage> reasoned =
          Request.of(gate.stage(), OWNER, NOON).withReason("A trial.");
      assertThat(relaxed.decide(Optional.empty(), of(EMPTY), reasoned).accepted()).isPresent();
      assertThat(strict.decide(Optional.empty(), of(EMPTY), reasoned).accepted()).isEmpty();
    }
  }

  @Test
  void aBlankVersionIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LifeCycleFacts(EMPTY, SYSTEM, " ", DAY))
        .withMessage(
            "LifeCycleFacts.version is blank (\" \"); at least one visible character is required.");
  }
}
