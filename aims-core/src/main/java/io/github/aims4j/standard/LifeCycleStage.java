// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The stages of the life cycle of an AI system, from the first to the last. Continuous validation
 * and re-evaluation take place during operation, so obligations in operation apply to them too.
 *
 * <p>Source: ISO/IEC 22989:2022, whose names ISO/IEC 5338:2023 uses; several public sources agree.
 */
public enum LifeCycleStage {
  /** The idea, its purpose and the decision to proceed. */
  INCEPTION("inception"),
  /** Requirements, design, data and development. */
  DESIGN_AND_DEVELOPMENT("design and development"),
  /** Checks against the specification and the needs of the intended use. */
  VERIFICATION_AND_VALIDATION("verification and validation"),
  /** Release and installation in the target environment. */
  DEPLOYMENT("deployment"),
  /** Use and monitoring. */
  OPERATION_AND_MONITORING("operation and monitoring"),
  /** Ongoing validation during operation, for systems that learn and to detect drift. */
  CONTINUOUS_VALIDATION("continuous validation"),
  /** Evaluation during operation of whether the system still serves its purpose. */
  RE_EVALUATION("re-evaluation"),
  /** Withdrawal from use; a replacement is a new version or system. */
  RETIREMENT("retirement");

  private final String term;

  LifeCycleStage(String term) {
    this.term = term;
  }

  /** Returns the name of the stage in lower case, such as {@code re-evaluation}. */
  public String term() {
    return term;
  }

  /**
   * Returns the stages that can follow without a reason, in order; none: the version is retired.
   * The chain from each stage to the next comes from ISO/IEC 22989; every other edge is this
   * library's policy, which users of the life cycle in {@code io.github.aims4j.operation} can
   * change.
   */
  public Set<LifeCycleStage> successors() {
    return Collections.unmodifiableSet(
        switch (this) {
          case INCEPTION -> EnumSet.of(DESIGN_AND_DEVELOPMENT, DEPLOYMENT, RETIREMENT);
          case DESIGN_AND_DEVELOPMENT ->
              EnumSet.of(INCEPTION, VERIFICATION_AND_VALIDATION, RETIREMENT);
          case VERIFICATION_AND_VALIDATION ->
              EnumSet.of(INCEPTION, DESIGN_AND_DEVELOPMENT, DEPLOYMENT, RETIREMENT);
          case DEPLOYMENT ->
              EnumSet.of(
                  DESIGN_AND_DEVELOPMENT,
                  VERIFICATION_AND_VALIDATION,
                  OPERATION_AND_MONITORING,
                  RETIREMENT);
          case OPERATION_AND_MONITORING ->
              EnumSet.of(CONTINUOUS_VALIDATION, RE_EVALUATION, RETIREMENT);
          case CONTINUOUS_VALIDATION ->
              EnumSet.of(OPERATION_AND_MONITORING, RE_EVALUATION, RETIREMENT);
          case RE_EVALUATION ->
              EnumSet.of(
                  INCEPTION,
                  DESIGN_AND_DEVELOPMENT,
                  VERIFICATION_AND_VALIDATION,
                  OPERATION_AND_MONITORING,
                  RETIREMENT);
          case RETIREMENT -> EnumSet.noneOf(LifeCycleStage.class);
        });
  }

  /** Tells whether a version in this stage is in use: in operation and before retirement. */
  public boolean isInOperation() {
    return this == OPERATION_AND_MONITORING
        || this == CONTINUOUS_VALIDATION
        || this == RE_EVALUATION;
  }
}
