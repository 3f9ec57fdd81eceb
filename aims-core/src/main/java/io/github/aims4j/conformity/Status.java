// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import java.util.Collection;
import java.util.Comparator;

/**
 * What the records of an AIMS say of an obligation, a control, or a part of the standard. It is no
 * verdict: people conclude. A part of the standard has the first of these that anything in it has.
 *
 * <p>Source: this library's policy.
 */
public enum Status {
  /** A record contradicts what the standard asks. */
  CONTRADICTED,
  /** The records leave it open, and a person must look. */
  SILENT,
  /** No rule looks at it and nobody has judged it: a person must look. */
  NOT_LOOKED_AT,
  /**
   * Records support it, and none contradicts it or leaves it open; a control must also be asked of
   * an AI system on record.
   */
  SUPPORTED,
  /** Rules look at it, and the records hold nothing that they ask about. */
  NOT_TRIGGERED,
  /** The statement of applicability excludes the control. */
  NOT_APPLICABLE;

  /** Tells whether no record was there to support it, to contradict it or to leave it open. */
  boolean isWithoutRecords() {
    return this == NOT_LOOKED_AT || this == NOT_TRIGGERED;
  }

  /**
   * Returns the status of what has parts: the first, in the order of the constants, that a part
   * has.
   *
   * @param parts the statuses of its parts, at least one
   */
  static Status ofParts(Collection<Status> parts) {
    return parts.stream().min(Comparator.naturalOrder()).orElseThrow();
  }
}
