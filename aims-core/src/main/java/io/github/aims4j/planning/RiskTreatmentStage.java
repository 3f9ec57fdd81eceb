package io.github.aims4j.planning;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far the treatment of one risk has come.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.2, 6.1.3, 8.2 and 8.3, for what is done with a risk; ISO
 * 31000:2018 for the terms; that it is told in stages is this library's policy.
 */
public enum RiskTreatmentStage {
  /** The risk is known. */
  IDENTIFIED("identified"),
  /** Its consequences, its likelihood where that can be stated, and its level are known. */
  ANALYSED("analysed"),
  /** Its level was held against the criteria. */
  EVALUATED("evaluated"),
  /** Options, and the controls and actions that they need, are chosen. */
  TREATMENT_PLANNED("treatment planned"),
  /** The designated management approved the plan. */
  APPROVED("plan approved"),
  /** What was planned is done. */
  IMPLEMENTED("treatment implemented"),
  /** The treatment was found to be effective. */
  VERIFIED("treatment verified"),
  /** The designated management accepted what remains. */
  RESIDUAL_RISK_ACCEPTED("residual risk accepted"),
  /** The risk is kept as it is, by an informed decision and without controls. */
  RETAINED("retained without controls"),
  /** A change, or the end of an acceptance, calls for another look. */
  REOPENED("reopened");

  private final String term;

  RiskTreatmentStage(String term) {
    this.term = term;
  }

  /** Returns the name of the stage in lower case, such as {@code treatment planned}. */
  public String term() {
    return term;
  }

  /** Returns the stages that can come first: the risk is identified. */
  public static Set<RiskTreatmentStage> initial() {
    return Collections.unmodifiableSet(EnumSet.of(IDENTIFIED));
  }

  /**
   * Returns the stages that can follow without a reason, in their order. The order of the stages
   * before {@link #IMPLEMENTED} follows that of the standard's requirements; {@link
   * RiskTreatmentWorkflow} says which edge rests on what, and lets its user change it. No stage is
   * an end: every risk can call for another look.
   */
  public Set<RiskTreatmentStage> successors() {
    return Collections.unmodifiableSet(
        switch (this) {
          case IDENTIFIED -> EnumSet.of(ANALYSED);
          case ANALYSED -> EnumSet.of(EVALUATED);
          case EVALUATED -> EnumSet.of(ANALYSED, TREATMENT_PLANNED, RETAINED);
          case TREATMENT_PLANNED -> EnumSet.of(EVALUATED, APPROVED, RETAINED);
          case APPROVED -> EnumSet.of(TREATMENT_PLANNED, IMPLEMENTED, REOPENED);
          case IMPLEMENTED -> EnumSet.of(TREATMENT_PLANNED, VERIFIED, REOPENED);
          case VERIFIED -> EnumSet.of(TREATMENT_PLANNED, RESIDUAL_RISK_ACCEPTED, REOPENED);
          case RESIDUAL_RISK_ACCEPTED, RETAINED -> EnumSet.of(REOPENED);
          case REOPENED -> EnumSet.of(ANALYSED, EVALUATED, TREATMENT_PLANNED);
        });
  }
}
