// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import java.util.stream.IntStream;

/**
 * A version is retired, and a deployment of it has no end.
 *
 * <p>Basis: policy. Retirement has no control of its own in the standard; that its records agree
 * with those of the deployments (ISO/IEC 42001:2023, A.6.2.5) is good practice.
 */
final class DeploymentOpenAfterRetirement {

  private static final Check OPEN =
      Check.policy("A.6.2.5")
          .finding(
              "Version {version} of \"{system}\" is retired, and its deployment at {site} has no end.",
              "Record the last day of use, or correct the stage of the version.")
          .build();

  private DeploymentOpenAfterRetirement() {}

  static Rule rule() {
    return Rule.forAiSystems(
        RuleDescription.builder()
            .id("open-deployment-of-retired-version")
            .asks("Has each deployment of a retired version ended?")
            .reads("AiSystemVersion.stage", "Deployment.end")
            .checks(OPEN)
            .build(),
        DeploymentOpenAfterRetirement::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    if (!examination.couldState(aiSystem.source(), "deployments.end")) {
      return OPEN.notTriggered(aiSystem);
    }
    return Outcome.all(
        IntStream.range(0, aiSystem.versions().size()).mapToObj(index -> examine(aiSystem, index)));
  }

  private static Outcome examine(AiSystem aiSystem, int index) {
    AiSystemVersion version = aiSystem.versions().get(index);
    if (!version.isRetired()) {
      return OPEN.notTriggered(aiSystem);
    }
    return Outcome.all(
        IntStream.range(0, version.deployments().size())
            .mapToObj(
                deployment ->
                    examine(
                        aiSystem,
                        version,
                        version.deployments().get(deployment),
                        "/versions/" + index + "/deployments/" + deployment + "/end")));
  }

  private static Outcome examine(
      AiSystem aiSystem, AiSystemVersion version, Deployment deployment, String path) {
    return deployment.end().isPresent()
        ? OPEN.supported(aiSystem)
        : OPEN.contradicted(aiSystem, path)
            .with("version", version.label())
            .with("system", aiSystem.name())
            .with("site", deployment.site().orElse("a site not stated"));
  }
}
