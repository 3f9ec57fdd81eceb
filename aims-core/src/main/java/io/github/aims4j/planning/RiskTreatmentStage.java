// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The stages in the treatment of a risk.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.2, 6.1.3, 8.2 and 8.3, for the activities; ISO 31000:2018 for
 * the terms; the division into stages is this library's policy.
 */
public enum RiskTreatmentStage {
  /** The risk is identified. */
  IDENTIFIED("identified"),
  /** Its consequences, its likelihood if possible, and its level are determined. */
  ANALYSED("analysed"),
  /** Its level is compared with the criteria. */
  EVALUATED("evaluated"),
  /** Treatment options, controls and actions are selected. */
  TREATMENT_PLANNED("treatment planned"),
  /** The plan is approved by the designated management. */
  APPROVED("plan approved"),
  /** The planned actions are completed. */
  IMPLEMENTED("treatment implemented"),
  /** The treatment is verified to be effective. */
  VERIFIED("treatment verified"),
  /** The residual risk is accepted by the designated management. */
  RESIDUAL_RISK_ACCEPTED("residual risk accepted"),
  /** The risk is acceptable according to the criteria and needs no treatment. */
  ACCEPTABLE("acceptable without treatment"),
  /** The risk is retained by informed decision, without controls. */
  RETAINED("retained without controls"),
  /** A change or the expiry of an acceptance requires a new review. */
  REOPENED("reopened");

  private final String term;

  RiskTreatmentStage(String term) {
    this.term = term;
  }

  /** Returns the name of the stage in lower case, such as {@code treatment planned}. */
  public String term() {
    return term;
  }

  /** Returns the initial stages: identified. */
  public static Set<RiskTreatmentStage> initial() {
    return Collections.unmodifiableSet(EnumSet.of(IDENTIFIED));
  }

  /**
   * Returns the stages that can follow without a reason, in order. The order of the stages before
   * {@link #IMPLEMENTED} follows that of the standard's requirements; {@link RiskTreatmentWorkflow}
   * states the basis of each edge, and users can derive their own workflow. The residual risk can
   * be accepted together with the plan (6.1.3) or after verification. No stage is final: every risk
   * can be reopened.
   */
  public Set<RiskTreatmentStage> successors() {
    return Collections.unmodifiableSet(
        switch (this) {
          case IDENTIFIED -> EnumSet.of(ANALYSED);
          case ANALYSED -> EnumSet.of(EVALUATED);
          case EVALUATED -> EnumSet.of(ANALYSED, TREATMENT_PLANNED, ACCEPTABLE, RETAINED);
          case TREATMENT_PLANNED -> EnumSet.of(EVALUATED, APPROVED, RETAINED);
          case APPROVED ->
              EnumSet.of(TREATMENT_PLANNED, IMPLEMENTED, RESIDUAL_RISK_ACCEPTED, REOPENED);
          case IMPLEMENTED -> EnumSet.of(TREATMENT_PLANNED, VERIFIED, REOPENED);
          case VERIFIED -> EnumSet.of(TREATMENT_PLANNED, RESIDUAL_RISK_ACCEPTED, REOPENED);
          case RESIDUAL_RISK_ACCEPTED -> EnumSet.of(IMPLEMENTED, REOPENED);
          case ACCEPTABLE -> EnumSet.of(TREATMENT_PLANNED, REOPENED);
          case RETAINED -> EnumSet.of(REOPENED);
          case REOPENED -> EnumSet.of(ANALYSED, EVALUATED, TREATMENT_PLANNED);
        });
  }
}
