// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import static io.github.aims4j.standard.LifeCycleStage.DEPLOYMENT;
import static io.github.aims4j.standard.LifeCycleStage.DESIGN_AND_DEVELOPMENT;
import static io.github.aims4j.standard.LifeCycleStage.OPERATION_AND_MONITORING;
import static io.github.aims4j.standard.LifeCycleStage.VERIFICATION_AND_VALIDATION;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.context.AimsProcess;
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
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.Resource;
import io.github.aims4j.transition.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The gates of the life cycle of an AI system: the records that should exist before a version
 * enters a stage. All are advisory; each can be removed or made binding:
 *
 * <pre>{@code
 * Workflow<LifeCycleStage, LifeCycleFacts> ours =
 *     LifeCycleGates.workflow().withoutCondition("event-log-kept");
 * version.move(ours, LifeCycleFacts.of(aims, system, version, today), request);
 * }</pre>
 *
 * <p>The first risk and impact assessments belong to inception, so they should exist before design.
 * They are repeated before deployment, on or after the date of the latest design. The same applies
 * to verification and validation: both should have passed, and of each the last by the day counts.
 * Where the dates do not tell which was the last, all that can be should have passed. The short
 * path from inception to deployment has the gates of deployment.
 *
 * <p>A control that the statement of applicability excludes for a system has no gate for it.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.2, 8.4 and Annex A, for the records (public sources agree, not
 * checked against the licensed standard); that they should exist before a stage is this library's
 * policy. Stateless.
 */
public final class LifeCycleGates {

  private static final List<LifeCycleGate> GATES =
      List.of(
          new LifeCycleGate(
              "risk-assessed",
              DESIGN_AND_DEVELOPMENT,
              Clause.CLAUSE_8_2,
              "a completed AI risk assessment",
              facts -> !riskAssessments(facts).isEmpty()),
          new LifeCycleGate(
              "impact-assessed",
              DESIGN_AND_DEVELOPMENT,
              Clause.CLAUSE_8_4,
              "a completed AI system impact assessment",
              facts -> !impactAssessments(facts).isEmpty()),
          new LifeCycleGate(
              "requirements-stated",
              DESIGN_AND_DEVELOPMENT,
              AnnexControl.A_6_2_2,
              "a requirement",
              LifeCycleGates::hasRequirements),
          new LifeCycleGate(
              "development-objectives-set",
              DESIGN_AND_DEVELOPMENT,
              AnnexControl.A_6_1_2,
              "an objective for responsible development",
              LifeCycleGates::hasObjectives),
          new LifeCycleGate(
              "development-process-set",
              DESIGN_AND_DEVELOPMENT,
              AnnexControl.A_6_1_3,
              "a process for responsible development",
              LifeCycleGates::hasProcess),
          new LifeCycleGate(
              "design-documented",
              VERIFICATION_AND_VALIDATION,
              AnnexControl.A_6_2_3,
              "design documentation",
              facts -> !designs(facts).isEmpty()),
          new LifeCycleGate(
              "data-documented",
              VERIFICATION_AND_VALIDATION,
              AnnexControl.A_7_3,
              "a data resource with its details",
              LifeCycleGates::hasData),
          new LifeCycleGate(
              "verified-and-validated",
              DEPLOYMENT,
              AnnexControl.A_6_2_4,
              "a passed verification and a passed validation of the latest design",
              LifeCycleGates::isVerified),
          new LifeCycleGate(
              "deployment-planned",
              DEPLOYMENT,
              AnnexControl.A_6_2_5,
              "a deployment plan",
              LifeCycleGates::hasDeploymentPlan),
          new LifeCycleGate(
              "risk-assessed-again",
              DEPLOYMENT,
              Clause.CLAUSE_8_2,
              "an AI risk assessment of the latest design",
              LifeCycleGates::isRiskAssessedAgain),
          new LifeCycleGate(
              "impact-assessed-again",
              DEPLOYMENT,
              Clause.CLAUSE_8_4,
              "an AI system impact assessment of the latest design",
              LifeCycleGates::isImpactAssessedAgain),
          new LifeCycleGate(
              "users-informed",
              OPERATION_AND_MONITORING,
              AnnexControl.A_8_2,
              "information for users",
              LifeCycleGates::hasUserInformation),
          new LifeCycleGate(
              "technically-documented",
              OPERATION_AND_MONITORING,
              AnnexControl.A_6_2_7,
              "technical documentation",
              LifeCycleGates::hasTechnicalDocumentation),
          new LifeCycleGate(
              "event-log-kept",
              OPERATION_AND_MONITORING,
              AnnexControl.A_6_2_8,
              "an event log",
              LifeCycleGates::hasEventLog),
          new LifeCycleGate(
              "monitoring-set-up",
              OPERATION_AND_MONITORING,
              AnnexControl.A_6_2_6,
              "monitoring",
              LifeCycleGates::isMonitored),
          new LifeCycleGate(
              "intended-use-stated",
              OPERATION_AND_MONITORING,
              AnnexControl.A_9_4,
              "an intended use",
              LifeCycleGates::hasIntendedUse));

  private LifeCycleGates() {}

  /** Returns all gates, in the order of the stages. */
  public static List<LifeCycleGate> all() {
    return GATES;
  }

  /** Returns the workflow of the life cycle with all gates, as advisory conditions. */
  public static Workflow<LifeCycleStage, LifeCycleFacts> workflow() {
    Workflow<LifeCycleStage, LifeCycleFacts> workflow = LifeCycle.workflow();
    for (LifeCycleGate gate : GATES) {
      workflow = workflow.withCondition(gate.stage(), gate.advisory());
    }
    return workflow;
  }

  private static List<PartialDate> riskAssessments(LifeCycleFacts facts) {
    return facts
        .aims()
        .referring(RiskAssessment.class, "aiSystems", facts.aiSystem())
        .map(RiskAssessment::date)
        .filter(facts::isPast)
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<PartialDate> impactAssessments(LifeCycleFacts facts) {
    return facts
        .aims()
        .referring(ImpactAssessment.class, "aiSystems", facts.aiSystem())
        .filter(each -> each.versions().isEmpty() || each.versions().contains(facts.version()))
        .map(ImpactAssessment::date)
        .filter(facts::isPast)
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isRiskAssessedAgain(LifeCycleFacts facts) {
    return isAgain(riskAssessments(facts), facts);
  }

  private static boolean isImpactAssessedAgain(LifeCycleFacts facts) {
    return isAgain(impactAssessments(facts), facts);
  }

  /** Tells whether one of the dates is not before that of any design of the version. */
  private static boolean isAgain(List<PartialDate> dates, LifeCycleFacts facts) {
    List<PartialDate> designed = designDates(facts);
    return dates.stream().anyMatch(date -> designed.stream().noneMatch(date::isBefore));
  }

  private static List<PartialDate> designDates(LifeCycleFacts facts) {
    return designs(facts).stream().flatMap(design -> design.date().stream()).toList();
  }

  private static List<DesignDocumentation> designs(LifeCycleFacts facts) {
    return facts.ofVersion(DesignDocumentation.class, DesignDocumentation::version);
  }

  private static boolean hasRequirements(LifeCycleFacts facts) {
    return !facts.ofVersion(SystemRequirement.class, SystemRequirement::version).isEmpty();
  }

  private static boolean hasObjectives(LifeCycleFacts facts) {
    return facts.aims().objectives().stream()
        .filter(each -> each.type() == Objective.Type.RESPONSIBLE_DEVELOPMENT)
        .anyMatch(
            each -> each.aiSystems().isEmpty() || each.aiSystems().contains(facts.aiSystem()));
  }

  private static boolean hasProcess(LifeCycleFacts facts) {
    return facts.aims().processes().stream()
        .anyMatch(each -> each.types().contains(AimsProcess.Type.RESPONSIBLE_DEVELOPMENT));
  }

  private static boolean hasData(LifeCycleFacts facts) {
    return facts
        .aims()
        .referring(Resource.class, "aiSystems", facts.aiSystem())
        .anyMatch(each -> each.type() == Resource.Type.DATA && each.data().isPresent());
  }

  private static boolean isVerified(LifeCycleFacts facts) {
    List<VerificationAndValidation> records =
        facts.ofVersion(VerificationAndValidation.class, VerificationAndValidation::version);
    List<PartialDate> designed = designDates(facts);
    return Stream.of(VerificationAndValidation.Type.values())
        .map(type -> VerificationAndValidation.canBeLast(records, type, facts.asOf()))
        .allMatch(
            last -> !last.isEmpty() && last.stream().allMatch(each -> hasPassed(each, designed)));
  }

  private static boolean hasPassed(
      VerificationAndValidation performed, List<PartialDate> designed) {
    return performed.passed().orElse(false)
        && designed.stream().noneMatch(performed.date().orElseThrow()::isBefore);
  }

  private static boolean hasDeploymentPlan(LifeCycleFacts facts) {
    return !facts.ofVersion(DeploymentPlan.class, DeploymentPlan::version).isEmpty();
  }

  private static boolean hasUserInformation(LifeCycleFacts facts) {
    return !facts.ofVersion(UserInformation.class, UserInformation::version).isEmpty();
  }

  private static boolean hasTechnicalDocumentation(LifeCycleFacts facts) {
    return !facts
        .ofVersion(TechnicalDocumentation.class, TechnicalDocumentation::version)
        .isEmpty();
  }

  private static boolean hasEventLog(LifeCycleFacts facts) {
    return !facts.ofVersion(EventLog.class, EventLog::version).isEmpty();
  }

  private static boolean isMonitored(LifeCycleFacts facts) {
    return facts.ofVersion(OperationRecord.class, OperationRecord::version).stream()
        .anyMatch(each -> each.type() == OperationRecord.Type.MONITORING);
  }

  private static boolean hasIntendedUse(LifeCycleFacts facts) {
    return facts
        .aims()
        .referring(IntendedUse.class, "aiSystem", facts.aiSystem())
        .findAny()
        .isPresent();
  }
}
