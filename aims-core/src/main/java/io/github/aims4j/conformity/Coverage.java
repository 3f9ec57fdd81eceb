// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.standard.AuditCriterion;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many of the obligations of clauses 4 to 10 an assessment looked at. It is no measure of
 * conformity: an obligation that was looked at and not triggered says nothing, as many of an
 * imported register do. Source: this library's own form. Immutable and thread-safe.
 *
 * @param total how many obligations there are
 * @param notTriggered the obligations that were looked at and not triggered, in order
 * @param notLookedAt the obligations that no rule looked at and nobody judged, in order
 */
public record Coverage(
    int total, List<AuditCriterion> notTriggered, List<AuditCriterion> notLookedAt) {

  /**
   * Accepts a coverage.
   *
   * @param total how many obligations there are
   * @param notTriggered the obligations that were looked at and not triggered
   * @param notLookedAt the obligations that no rule looked at and nobody judged
   */
  public Coverage {
    notTriggered = List.copyOf(notTriggered);
    notLookedAt = List.copyOf(notLookedAt);
  }

  /** Returns how many obligations were looked at, those included that were not triggered. */
  public int lookedAt() {
    return total - notLookedAt.size();
  }

  /** Returns the numbers in one sentence. */
  public String summary() {
    return "%s of %s obligations were looked at%s; %s %s not."
        .formatted(
            lookedAt(),
            total,
            notTriggered.isEmpty()
                ? ""
                : ", %s of them not triggered".formatted(notTriggered.size()),
            notLookedAt.size(),
            notLookedAt.size() == 1 ? "was" : "were");
  }

  /** Returns the numbers in one sentence, with the ids of what was not looked at. */
  @Override
  public String toString() {
    return notLookedAt.isEmpty()
        ? summary()
        : summary().replaceFirst("\\.$", ": ")
            + notLookedAt.stream().map(AuditCriterion::citation).collect(Collectors.joining(", "))
            + ".";
  }
}
