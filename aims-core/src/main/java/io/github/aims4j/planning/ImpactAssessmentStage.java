// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The stages of an AI system impact assessment.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.4, 8.4 and A.5; the division into stages, review and approval
 * are this library's policy.
 */
public enum ImpactAssessmentStage {
  /** It is planned or in progress. */
  PLANNED("planned"),
  /** It is completed and its results are recorded. */
  PERFORMED("performed"),
  /** Its results are reviewed. */
  REVIEWED("reviewed"),
  /** Its results are approved. */
  APPROVED("approved"),
  /** The planned interval has ended, or a change triggers another assessment. */
  DUE_AGAIN("due again");

  private final String term;

  ImpactAssessmentStage(String term) {
    this.term = term;
  }

  /** Returns the name of the stage in lower case, such as {@code due again}. */
  public String term() {
    return term;
  }

  /** Returns the initial stages: planned, or performed without a recorded plan. */
  public static Set<ImpactAssessmentStage> initial() {
    return Collections.unmodifiableSet(EnumSet.of(PLANNED, PERFORMED));
  }

  /**
   * Returns the stages that can follow without a reason, in order; none: it is due again; the next
   * assessment is a separate record and leaves this one unchanged.
   */
  public Set<ImpactAssessmentStage> successors() {
    return Collections.unmodifiableSet(
        switch (this) {
          case PLANNED -> EnumSet.of(PERFORMED);
          case PERFORMED -> EnumSet.of(PLANNED, REVIEWED, APPROVED, DUE_AGAIN);
          case REVIEWED -> EnumSet.of(PLANNED, APPROVED, DUE_AGAIN);
          case APPROVED -> EnumSet.of(DUE_AGAIN);
          case DUE_AGAIN -> EnumSet.noneOf(ImpactAssessmentStage.class);
        });
  }
}
