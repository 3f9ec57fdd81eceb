// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.standard.Confidence;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.Workflow;

/**
 * The life cycle of a version of an AI system: eight stages and the steps between them.
 *
 * <p>Only the chain from each stage to the next one comes from the standard; every other edge is
 * this library's policy. Users can derive their own workflow and pass it to {@link
 * AiSystemVersion#move(Workflow, Object, io.github.aims4j.transition.Request)}. A step without an
 * edge requires a reason: real inventories do move backwards, and out of retirement. No edge has a
 * condition.
 *
 * <p>Source: ISO/IEC 22989:2022 for the stages and their chain (several public sources agree, not
 * checked against the licensed text); all else is this library's policy. Stateless.
 */
public final class LifeCycle {

  private LifeCycle() {}

  /**
   * Returns the workflow of a version. It has no conditions, so it can be used with any type of
   * facts.
   *
   * @param <F> the facts
   */
  public static <F> Workflow<LifeCycleStage, F> workflow() {
    Workflow<LifeCycleStage, F> workflow =
        Workflow.of(LifeCycleStage.class, LifeCycleStage::successors);
    LifeCycleStage[] chain = LifeCycleStage.values();
    for (int i = 1; i < chain.length; i++) {
      workflow =
          workflow.withEdge(
              new Edge<>(
                  chain[i - 1], chain[i], Confidence.CORROBORATED, "the chain of ISO/IEC 22989"));
    }
    return workflow.withEdge(
        new Edge<>(
            LifeCycleStage.INCEPTION,
            LifeCycleStage.DEPLOYMENT,
            Confidence.POLICY,
            "the short path of a bought system"));
  }
}
