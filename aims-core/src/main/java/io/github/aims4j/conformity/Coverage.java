package io.github.aims4j.conformity;

import io.github.aims4j.standard.AuditCriterion;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many of the obligations of clauses 4 to 10 an assessment looked at. It is no measure of
 * conformity. Source: this library's own form. Immutable and thread-safe.
 *
 * @param total how many obligations there are
 * @param notLookedAt the obligations that no rule looked at and nobody judged, in order
 */
public record Coverage(int total, List<AuditCriterion> notLookedAt) {

  /**
   * Accepts a coverage.
   *
   * @param total how many obligations there are
   * @param notLookedAt the obligations that no rule looked at and nobody judged
   */
  public Coverage {
    notLookedAt = List.copyOf(notLookedAt);
  }

  /** Returns how many obligations were looked at. */
  public int lookedAt() {
    return total - notLookedAt.size();
  }

  /** Returns the coverage in one sentence, with the ids of what was not looked at. */
  @Override
  public String toString() {
    String sentence = lookedAt() + " of " + total + " obligations were looked at";
    return notLookedAt.isEmpty()
        ? sentence + "."
        : sentence
            + "; "
            + notLookedAt.size()
            + (notLookedAt.size() == 1 ? " was not: " : " were not: ")
            + notLookedAt.stream().map(AuditCriterion::citation).collect(Collectors.joining(", "))
            + ".";
  }
}
