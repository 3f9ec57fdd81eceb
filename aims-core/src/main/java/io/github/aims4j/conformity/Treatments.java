// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The plans for the treatment of risks that are in force, and what they plan for each risk. A plan
 * is in force if it has begun and its document, if there is one, is not said to be out of force.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.3; when a plan is in force is this library's policy. Immutable
 * and thread-safe.
 */
public final class Treatments {

  /**
   * The treatment of a risk in a plan.
   *
   * @param plan the plan
   * @param index the position of the treatment among the entries of the plan
   */
  public record Planned(RiskTreatmentPlan plan, int index) {

    /** Returns the treatment. */
    public RiskTreatment treatment() {
      return plan.entries().get(index);
    }

    /**
     * Returns the JSON pointer of an attribute of the treatment within the plan.
     *
     * @param attribute the name of the attribute
     */
    public String path(String attribute) {
      return "/entries/" + index + "/" + attribute;
    }
  }

  private final List<RiskTreatmentPlan> plans;
  private final List<Planned> planned = new ArrayList<>();
  private final Map<Id<Risk>, List<Planned>> byRisk = new HashMap<>();

  private Treatments(List<RiskTreatmentPlan> plans) {
    this.plans = plans;
    for (RiskTreatmentPlan plan : plans) {
      for (int index = 0; index < plan.entries().size(); index++) {
        add(new Planned(plan, index));
      }
    }
  }

  private void add(Planned treatment) {
    planned.add(treatment);
    byRisk.computeIfAbsent(treatment.treatment().risk(), risk -> new ArrayList<>()).add(treatment);
  }

  static Treatments of(Examination examination) {
    return new Treatments(
        examination.aims().riskTreatmentPlans().stream()
            .filter(plan -> isInForce(plan, examination))
            .toList());
  }

  private static boolean isInForce(RiskTreatmentPlan plan, Examination examination) {
    return examination.hasBegun(plan.effectiveFrom()) && !examination.isOutOfForce(plan.document());
  }

  /** Returns the plans in force, in the order given. */
  public List<RiskTreatmentPlan> plans() {
    return plans;
  }

  /** Returns the treatments in the plans in force, plan by plan. */
  public List<Planned> all() {
    return List.copyOf(planned);
  }

  /**
   * Returns the treatments of a risk in the plans in force, plan by plan; empty: none.
   *
   * @param risk the risk
   */
  public List<Planned> of(Id<Risk> risk) {
    return List.copyOf(byRisk.getOrDefault(risk, List.of()));
  }
}
