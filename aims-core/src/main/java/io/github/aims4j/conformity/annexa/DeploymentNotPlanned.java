// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;
import java.util.Optional;

/**
 * A version was deployed before the requirements of its deployment plan were met, or without a plan
 * although the control is claimed as implemented. A day to come on which they are to be met says
 * that they are not met yet.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.6.2.5: documented information).
 */
final class DeploymentNotPlanned {

  private static final DocumentedControl PLAN =
      DocumentedControl.ofVersions(
          AnnexControl.A_6_2_5,
          "no deployment plan",
          "Record the plan by which the version was deployed, or correct the status of the implementation.",
          "By which plan were these versions deployed?");

  private static final Check MET =
      Check.requirement(Weight.POTENTIAL_MINOR, "A.6.2.5")
          .key("requirements-met")
          .finding(
              "Version {version} of \"{system}\" was first used on {deployed}, before the requirements for its deployment were met on {met}.",
              "Record why the version was deployed earlier, and see that the next one waits.")
          .question(
              "These deployment plans are of versions that are in use, and do not state that the requirements are met.",
              "When were the requirements for these deployments met, and who checked that?")
          .build();

  private static final Check NOT_MET =
      Check.requirement(Weight.POTENTIAL_MINOR, "A.6.2.5")
          .key("requirements-not-met")
          .finding(
              "Version {version} of \"{system}\" is in use, and its deployment plan states that the requirements for the deployment are met only on {met}, a date to come.",
              "Record who decided to deploy the version before the requirements are met, and why, and see that they are met.")
          .build();

  private DeploymentNotPlanned() {}

  static Rule rule() {
    return SystemVersion.ruleOnThoseInUse(
        RuleDescription.builder()
            .id("deployment-planned")
            .asks("Was each version deployed according to a plan, once its requirements were met?")
            .reads(
                "DeploymentPlan.aiSystem",
                "DeploymentPlan.version",
                "DeploymentPlan.metOn",
                "Deployment.start",
                "StageChange.toStage",
                "StageChange.date",
                "ControlImplementation.status")
            .checks(PLAN.check(), MET, NOT_MET)
            .build(),
        AnnexControl.A_6_2_5,
        DeploymentNotPlanned::examine);
  }

  private static Outcome examine(SystemVersion version, Examination examination) {
    List<DeploymentPlan> plans =
        version.records(examination, DeploymentPlan.class, DeploymentPlan::version);
    return Outcome.all(
        isEarlierThanClaimed(version, examination)
            ? PLAN.ask(version, examination, plans)
            : PLAN.examine(version, examination, plans),
        examineMet(version, plans, examination));
  }

  /** A version that was first used before the control was implemented contradicts no claim. */
  private static boolean isEarlierThanClaimed(SystemVersion version, Examination examination) {
    return version
        .firstUse()
        .filter(
            used ->
                !examination
                    .implementations()
                    .isClaimedAt(AnnexControl.A_6_2_5, version.aiSystem().id(), used))
        .isPresent();
  }

  private static Outcome examineMet(
      SystemVersion version, List<DeploymentPlan> plans, Examination examination) {
    if (plans.isEmpty()) {
      return MET.notTriggered(version.aiSystem());
    }
    List<DeploymentPlan> met =
        plans.stream().filter(plan -> isMetInTime(plan, version, examination)).toList();
    return met.isEmpty()
        ? Outcome.all(
            plans.stream()
                .map(
                    plan ->
                        contradicted(plan, version, examination)
                            .orElseGet(() -> MET.silent(plan, "/metOn"))))
        : Outcome.all(
            MET.supported(version.aiSystem(), met),
            Outcome.all(
                plans.stream()
                    .filter(plan -> !isCovered(plan, met))
                    .flatMap(plan -> contradicted(plan, version, examination).stream())));
  }

  /** Whether a plan whose requirements were met in time is for the sites of another one. */
  private static boolean isCovered(DeploymentPlan plan, List<DeploymentPlan> met) {
    return plan.sites().isEmpty()
        || met.stream()
            .anyMatch(each -> each.sites().isEmpty() || each.sites().containsAll(plan.sites()));
  }

  private static boolean isMetInTime(
      DeploymentPlan plan, SystemVersion version, Examination examination) {
    return examination.hasHappened(plan.metOn()) && tooEarly(plan, version).isEmpty();
  }

  /** The first use by a plan, if it lies before the day on which the requirements were met. */
  private static Optional<PartialDate> tooEarly(DeploymentPlan plan, SystemVersion version) {
    return version
        .firstUseAt(plan.sites())
        .filter(used -> plan.metOn().filter(used::isBefore).isPresent());
  }

  private static Optional<Outcome> contradicted(
      DeploymentPlan plan, SystemVersion version, Examination examination) {
    if (isUsedBeforeMet(plan, version, examination)) {
      return Optional.of(
          NOT_MET
              .contradicted(plan, "/metOn")
              .with("version", version.label())
              .with("system", version.aiSystem().name())
              .with("met", plan.metOn().orElseThrow()));
    }
    return tooEarly(plan, version)
        .filter(used -> examination.hasHappened(plan.metOn()))
        .map(
            used ->
                MET.contradicted(plan, "/metOn")
                    .with("version", version.label())
                    .with("system", version.aiSystem().name())
                    .with("deployed", used)
                    .with("met", plan.metOn().orElseThrow()));
  }

  /** Whether a version is in use where a plan says, whose requirements are to be met later. */
  private static boolean isUsedBeforeMet(
      DeploymentPlan plan, SystemVersion version, Examination examination) {
    return plan.metOn().isPresent()
        && !examination.hasHappened(plan.metOn())
        && (plan.sites().isEmpty() || examination.hasHappened(version.firstUseAt(plan.sites())));
  }
}
