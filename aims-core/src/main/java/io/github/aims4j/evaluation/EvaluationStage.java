package io.github.aims4j.evaluation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far an internal audit or a management review has come.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.2 and 9.3, for plan, performance and results; that they are told
 * in stages is this library's policy.
 */
public enum EvaluationStage {
  /** It is planned. */
  PLANNED("planned"),
  /** It is under way. */
  IN_PROGRESS("in progress"),
  /** Its results are on record and have reached those concerned. */
  REPORTED("reported"),
  /** What it led to is dealt with, or handed on. */
  CLOSED("closed");

  private final String term;

  EvaluationStage(String term) {
    this.term = term;
  }

  /** Returns the name of the stage in lower case, such as {@code in progress}. */
  public String term() {
    return term;
  }

  /** Returns the stages that can come first: it is planned. */
  public static Set<EvaluationStage> initial() {
    return Collections.unmodifiableSet(EnumSet.of(PLANNED));
  }

  /**
   * Returns the stages that can follow without a reason, in their order; none: it is closed. An
   * audit or a review that is called off is closed with the reason.
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
