package io.github.aims4j.improvement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far a nonconformity has been dealt with.
 *
 * <p>Source: ISO/IEC 42001:2023, 10.2, for what is done; that it is told in stages is this
 * library's policy.
 */
public enum NonconformityStage {
  /** It is on record. */
  RAISED("raised"),
  /** It is removed, and its consequences are dealt with. */
  CORRECTED("corrected"),
  /** Its causes are known, and whether action against them is needed. */
  CAUSE_EVALUATED("cause evaluated"),
  /** What is to be done against its causes is decided. */
  ACTION_PLANNED("action planned"),
  /** What was decided is done. */
  IMPLEMENTED("action implemented"),
  /** Somebody has looked at whether it worked. */
  EFFECTIVENESS_REVIEWED("effectiveness reviewed"),
  /** It is dealt with. */
  CLOSED("closed"),
  /** It is not dealt with after all. */
  REOPENED("reopened");

  private final String term;

  NonconformityStage(String term) {
    this.term = term;
  }

  /** Returns the name of the stage in lower case, such as {@code cause evaluated}. */
  public String term() {
    return term;
  }

  /** Returns the stages that can come first: it is raised. */
  public static Set<NonconformityStage> initial() {
    return Collections.unmodifiableSet(EnumSet.of(RAISED));
  }

  /**
   * Returns the stages that can follow without a reason, in their order. A closed nonconformity can
   * be reopened, so no stage is an end.
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
