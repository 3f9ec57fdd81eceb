// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The stages of a version of documented information: a document, a policy or a statement of
 * applicability.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5.2 and 7.5.3, for review, approval and the control of changes;
 * the stages are this library's policy.
 */
public enum DocumentStage {
  /** It is being written. */
  DRAFT("draft"),
  /** It is under review, for the first time or again. */
  IN_REVIEW("in review"),
  /** It is approved. */
  APPROVED("approved"),
  /** It is replaced by another version. */
  SUPERSEDED("superseded"),
  /** It is no longer in force. */
  WITHDRAWN("withdrawn");

  private final String term;

  DocumentStage(String term) {
    this.term = term;
  }

  /** Returns the name of the stage in lower case, such as {@code in review}. */
  public String term() {
    return term;
  }

  /**
   * Returns the initial stages: draft, or, for a version from another source, in review or
   * approved.
   */
  public static Set<DocumentStage> initial() {
    return Collections.unmodifiableSet(EnumSet.of(DRAFT, IN_REVIEW, APPROVED));
  }

  /**
   * Returns the stages that can follow without a reason, in order; none: the version is withdrawn.
   * Only review followed by approval comes from the standard.
   */
  public Set<DocumentStage> successors() {
    return Collections.unmodifiableSet(
        switch (this) {
          case DRAFT -> EnumSet.of(IN_REVIEW, WITHDRAWN);
          case IN_REVIEW -> EnumSet.of(DRAFT, APPROVED, SUPERSEDED, WITHDRAWN);
          case APPROVED -> EnumSet.of(IN_REVIEW, SUPERSEDED, WITHDRAWN);
          case SUPERSEDED -> EnumSet.of(WITHDRAWN);
          case WITHDRAWN -> EnumSet.noneOf(DocumentStage.class);
        });
  }
}
