package io.github.aims4j.operation;

/**
 * The stages of the life cycle of an AI system, from the first to the last. Continuous validation
 * and re-evaluation run during operation: what operation asks for stays due in them.
 *
 * <p>Source: ISO/IEC 22989:2022, whose names ISO/IEC 5338:2023 uses; several public sources agree.
 */
public enum LifeCycleStage {
  /** The idea, its purpose and whether to go on. */
  INCEPTION,
  /** Requirements, design, data and building. */
  DESIGN_AND_DEVELOPMENT,
  /** Whether it was built right and does what is needed. */
  VERIFICATION_AND_VALIDATION,
  /** Release and installation where it is to be used. */
  DEPLOYMENT,
  /** Use, watched. */
  OPERATION_AND_MONITORING,
  /** Validation that goes on during operation, for systems that learn and against drift. */
  CONTINUOUS_VALIDATION,
  /** Whether the system still serves its purpose, during operation. */
  RE_EVALUATION,
  /** Taken out of use; a replacement is a new version or system. */
  RETIREMENT;

  /** Placeholder. */
  public java.util.Set<LifeCycleStage> successors() {
    return java.util.Set.of();
  }

  /** Tells whether a version in this stage is in use: from operation to before retirement. */
  public boolean isInOperation() {
    return this == OPERATION_AND_MONITORING
        || this == CONTINUOUS_VALIDATION
        || this == RE_EVALUATION;
  }
}
