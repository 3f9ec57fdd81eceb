package io.github.aims4j.standard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The stages of the life cycle of an AI system, from the first to the last. Continuous validation
 * and re-evaluation run during operation: what operation asks for stays due in them.
 *
 * <p>Source: ISO/IEC 22989:2022, whose names ISO/IEC 5338:2023 uses; several public sources agree.
 */
public enum LifeCycleStage {
  /** The idea, its purpose and whether to go on. */
  INCEPTION("inception"),
  /** Requirements, design, data and building. */
  DESIGN_AND_DEVELOPMENT("design and development"),
  /** Whether it was built right and does what is needed. */
  VERIFICATION_AND_VALIDATION("verification and validation"),
  /** Release and installation where it is to be used. */
  DEPLOYMENT("deployment"),
  /** Use, watched. */
  OPERATION_AND_MONITORING("operation and monitoring"),
  /** Validation that goes on during operation, for systems that learn and against drift. */
  CONTINUOUS_VALIDATION("continuous validation"),
  /** Whether the system still serves its purpose, during operation. */
  RE_EVALUATION("re-evaluation"),
  /** Taken out of use; a replacement is a new version or system. */
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
   * Returns the stages that can follow without a reason, in their order; none: the version is
   * retired. The chain from each stage to the next one is ISO/IEC 22989's; every other step, back,
   * aside or to retirement, is this library's policy, which the life cycle of {@code
   * io.github.aims4j.operation} lets its user change.
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

  /** Tells whether a version in this stage is in use: from operation to before retirement. */
  public boolean isInOperation() {
    return this == OPERATION_AND_MONITORING
        || this == CONTINUOUS_VALIDATION
        || this == RE_EVALUATION;
  }
}
