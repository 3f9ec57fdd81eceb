// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.improvement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The stages in the handling of a nonconformity.
 *
 * <p>Source: ISO/IEC 42001:2023, 10.2, for the activities; the division into stages is this
 * library's policy.
 */
public enum NonconformityStage {
  /** It is recorded. */
  RAISED("raised"),
  /** It is corrected, and its consequences are dealt with. */
  CORRECTED("corrected"),
  /** Its causes and the need for action are evaluated. */
  CAUSE_EVALUATED("cause evaluated"),
  /** The corrective action is planned. */
  ACTION_PLANNED("action planned"),
  /** The corrective action is implemented. */
  IMPLEMENTED("action implemented"),
  /** The effectiveness of the action is reviewed. */
  EFFECTIVENESS_REVIEWED("effectiveness reviewed"),
  /** It is closed. */
  CLOSED("closed"),
  /** It is reopened. */
  REOPENED("reopened");

  private final String term;

  NonconformityStage(String term) {
    this.term = term;
  }

  /** Returns the name of the stage in lower case, such as {@code cause evaluated}. */
  public String term() {
    return term;
  }

  /** Returns the initial stages: raised. */
  public static Set<NonconformityStage> initial() {
    return Collections.unmodifiableSet(EnumSet.of(RAISED));
  }

  /**
   * Returns the stages that can follow without a reason, in order. A closed nonconformity can be
   * reopened, so no stage is final.
   */
  public Set<NonconformityStage> successors() {
    return Collections.unmodifiableSet(
        switch (this) {
          case RAISED -> EnumSet.of(CORRECTED, CAUSE_EVALUATED);
          case CORRECTED -> EnumSet.of(CAUSE_EVALUATED);
          case CAUSE_EVALUATED -> EnumSet.of(ACTION_PLANNED, CLOSED);
          case ACTION_PLANNED -> EnumSet.of(CAUSE_EVALUATED, IMPLEMENTED);
          case IMPLEMENTED -> EnumSet.of(ACTION_PLANNED, EFFECTIVENESS_REVIEWED);
          case EFFECTIVENESS_REVIEWED -> EnumSet.of(CLOSED, REOPENED);
          case CLOSED -> EnumSet.of(REOPENED);
          case REOPENED -> EnumSet.of(CORRECTED, CAUSE_EVALUATED, ACTION_PLANNED);
        });
  }
}
