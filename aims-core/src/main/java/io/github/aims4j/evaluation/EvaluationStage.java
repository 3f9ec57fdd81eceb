// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The stages of an internal audit or management review.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.2 and 9.3, for planning, conduct and results; the division into
 * stages is this library's policy.
 */
public enum EvaluationStage {
  /** It is planned. */
  PLANNED("planned"),
  /** It is in progress. */
  IN_PROGRESS("in progress"),
  /** Its results are recorded and reported. */
  REPORTED("reported"),
  /** Resulting actions are taken or assigned. */
  CLOSED("closed");

  private final String term;

  EvaluationStage(String term) {
    this.term = term;
  }

  /** Returns the name of the stage in lower case, such as {@code in progress}. */
  public String term() {
    return term;
  }

  /** Returns the initial stages: planned. */
  public static Set<EvaluationStage> initial() {
    return Collections.unmodifiableSet(EnumSet.of(PLANNED));
  }

  /**
   * Returns the stages that can follow without a reason, in order; none: it is closed. A cancelled
   * audit or review is closed with a reason.
   */
  public Set<EvaluationStage> successors() {
    return Collections.unmodifiableSet(
        switch (this) {
          case PLANNED -> EnumSet.of(IN_PROGRESS);
          case IN_PROGRESS -> EnumSet.of(PLANNED, REPORTED);
          case REPORTED -> EnumSet.of(IN_PROGRESS, CLOSED);
          case CLOSED -> EnumSet.noneOf(EvaluationStage.class);
        });
  }
}
