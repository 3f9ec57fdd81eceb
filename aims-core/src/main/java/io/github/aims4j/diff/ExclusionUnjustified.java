// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An excluded control lost the justification that the statement of applicability gave. Source:
 * ISO/IEC 42001:2023, 6.1.3.
 */
final class ExclusionUnjustified {

  private static final String JUSTIFICATION = "/entries/[0-9]+/justification";

  private static final Check REASON =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.3-08")
          .finding(
              "The {record} excludes {control} and no longer gives a justification; it gave one"
                  + " before.",
              "Justify the exclusion in the statement, or include the control.")
          .build();

  private ExclusionUnjustified() {}

  static ChangeRule rule() {
    return new ChangeRule(
        RuleDescription.builder()
            .id("exclusion-justification-gone")
            .asks("Does the statement of applicability keep the justification of exclusions?")
            .checks(REASON)
            .build(),
        ExclusionUnjustified::examine);
  }

  private static Stream<Outcome.Contradicted> examine(ChangedRecord changed) {
    return changed.kind() == RecordKind.STATEMENT_OF_APPLICABILITY
        ? changed
            .changed(ChangeType.GONE, JUSTIFICATION)
            .filter(gone -> isExcluded(changed, entry(gone)))
            .map(
                gone ->
                    changed
                        .found(REASON, entry(gone))
                        .with("control", gone.element().orElse("a control")))
        : Stream.empty();
  }

  private static String entry(AttributeChange justification) {
    return justification.path().substring(0, justification.path().lastIndexOf('/'));
  }

  private static boolean isExcluded(ChangedRecord changed, String entry) {
    return changed.isKept()
        && changed.textAfter(entry + "/decision").equals(Optional.of("excluded"));
  }
}
