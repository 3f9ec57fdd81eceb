package io.github.aims4j.operation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far an incident, a concern or a report from outside has been dealt with.
 *
 * <p>Source: ISO/IEC 42001:2023, A.3.3, A.8.3 and A.8.4, for channels and communication; that a
 * case goes through stages is this library's policy.
 */
public enum CaseStage {
  /** It has come in. */
  RECEIVED("received"),
  /** Somebody knows what it means. */
  ASSESSED("assessed"),
  /** Those to whom word is owed have got it. */
  NOTIFIED("notified"),
  /** It is over. */
  RESOLVED("resolved"),
  /** What it teaches is on record. */
  LEARNED_FROM("learned from");

  private final String term;

  CaseStage(String term) {
    this.term = term;
  }

  /** Returns the name of the stage in lower case, such as {@code learned from}. */
  public String term() {
    return term;
  }

  /** Returns the stages that can come first: it comes in. */
  public static Set<CaseStage> initial() {
    return Collections.unmodifiableSet(EnumSet.of(RECEIVED));
  }

  /**
   * Returns the stages that can follow without a reason, in their order; none: it was learned from.
   * All of them are this library's policy. Word is given where it is owed, before or after the case
   * is over, so the way from assessed to resolved is open.
   */
  public Set<CaseStage> successors() {
    return Collections.unmodifiableSet(
        switch (this) {
          case RECEIVED -> EnumSet.of(ASSESSED);
          case ASSESSED -> EnumSet.of(NOTIFIED, RESOLVED);
          case NOTIFIED -> EnumSet.of(ASSESSED, RESOLVED);
          case RESOLVED -> EnumSet.of(ASSESSED, NOTIFIED, LEARNED_FROM);
          case LEARNED_FROM -> EnumSet.noneOf(CaseStage.class);
        });
  }
}
