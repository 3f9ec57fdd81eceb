// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The stages in the handling of an incident, a concern or an adverse impact report.
 *
 * <p>Source: ISO/IEC 42001:2023, A.3.3, A.8.3 and A.8.4, for channels and communication; the stages
 * are this library's policy.
 */
public enum CaseStage {
  /** The case is received. */
  RECEIVED("received"),
  /** The case is assessed. */
  ASSESSED("assessed"),
  /** The required notifications are made. */
  NOTIFIED("notified"),
  /** The case is resolved. */
  RESOLVED("resolved"),
  /** The lessons learned are recorded. */
  LEARNED_FROM("learned from");

  private final String term;

  CaseStage(String term) {
    this.term = term;
  }

  /** Returns the name of the stage in lower case, such as {@code learned from}. */
  public String term() {
    return term;
  }

  /** Returns the initial stages: received. */
  public static Set<CaseStage> initial() {
    return Collections.unmodifiableSet(EnumSet.of(RECEIVED));
  }

  /**
   * Returns the stages that can follow without a reason, in order; none: lessons are learned. All
   * edges are this library's policy. Notification can precede or follow resolution, or not be
   * required, so an assessed case can be resolved directly.
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
