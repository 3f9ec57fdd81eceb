package io.github.aims4j.planning;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far one AI system impact assessment has come.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.4, 8.4 and A.5; that it is told in stages, and review and
 * approval, are this library's policy.
 */
public enum ImpactAssessmentStage {
  /** It is planned, or under way. */
  PLANNED("planned"),
  /** It is completed and its results are on record. */
  PERFORMED("performed"),
  /** Somebody has looked at its results. */
  REVIEWED("reviewed"),
  /** Its results are approved. */
  APPROVED("approved"),
  /** Its time is over, or a change calls for another one. */
  DUE_AGAIN("due again");

  private final String term;

  ImpactAssessmentStage(String term) {
    this.term = term;
  }

  /** Returns the name of the stage in lower case, such as {@code due again}. */
  public String term() {
    return term;
  }

  /**
   * Returns the stages that can come first: it is planned, or it was performed before anybody
   * recorded a plan.
   */
  public static Set<ImpactAssessmentStage> initial() {
    return Collections.unmodifiableSet(EnumSet.of(PLANNED, PERFORMED));
  }

  /**
   * Returns the stages that can follow without a reason, in their order; none: it is due again, and
   * the next assessment is a record of its own, so that this one stays as it was.
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
