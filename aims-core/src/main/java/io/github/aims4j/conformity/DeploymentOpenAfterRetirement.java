package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A version is retired, and a deployment of it has no end.
 *
 * <p>Basis: policy. Retirement has no control of its own in the standard; that its records agree
 * with those of the deployments (ISO/IEC 42001:2023, A.6.2.5) is good practice.
 */
final class DeploymentOpenAfterRetirement {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("open-deployment-of-retired-version")
          .asks("Has each deployment of a retired version an end?")
          .weight(Weight.OPPORTUNITY)
          .basis(Basis.POLICY)
          .requirement(AnnexControl.A_6_2_5)
          .build();

  private DeploymentOpenAfterRetirement() {}

  static Rule rule() {
    return Rule.forAims(ASKS, DeploymentOpenAfterRetirement::examine);
  }

  private static Stream<Outcome> examine(Aims aims, LocalDate asOf) {
    Examination examination = new Examination(aims, asOf);
    return aims.aiSystemsInScope()
        .flatMap(
            aiSystem ->
                examination.couldState(aiSystem.source(), "deployments.end")
                    ? examine(aiSystem)
                    : Stream.of(new Outcome.NotTriggered(Subject.of(aiSystem))));
  }

  private static Stream<Outcome> examine(AiSystem aiSystem) {
    return IntStream.range(0, aiSystem.versions().size())
        .boxed()
        .flatMap(index -> examine(aiSystem, index));
  }

  private static Stream<Outcome> examine(AiSystem aiSystem, int index) {
    AiSystemVersion version = aiSystem.versions().get(index);
    if (!version.stage().equals(Optional.of(LifeCycleStage.RETIREMENT))) {
      return Stream.of(new Outcome.NotTriggered(Subject.of(aiSystem)));
    }
    return IntStream.range(0, version.deployments().size())
        .mapToObj(
            deployment ->
                examine(
                    aiSystem,
                    version,
                    "/versions/" + index + "/deployments/" + deployment,
                    version.deployments().get(deployment)));
  }

  private static Outcome examine(
      AiSystem aiSystem, AiSystemVersion version, String path, Deployment deployment) {
    Subject subject = Subject.of(aiSystem);
    if (deployment.end().isPresent()) {
      return new Outcome.Supported(subject);
    }
    return ASKS.contradicted(
        subject,
        path + "/end",
        "Version %s of \"%s\" is retired, and its deployment at %s has no end."
            .formatted(
                version.label(), aiSystem.name(), deployment.site().orElse("a site not stated")),
        "Record the last day of use, or correct the stage of the version.");
  }
}
