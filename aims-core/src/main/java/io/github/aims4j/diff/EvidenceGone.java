// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.RuleDescription;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A record of results is gone. Source: ISO/IEC 42001:2023, 8.2 to 8.4, 9.1, 9.2.2, 9.3.3 and 10.2
 * ask for documented information as evidence, and 7.5.3 for rules on retention and disposal; how
 * long it is kept is for the organization to decide, so that this rule is policy.
 */
final class EvidenceGone {

  private static final Set<RecordKind> RESULTS =
      EnumSet.of(
          RecordKind.RISK_ASSESSMENT,
          RecordKind.RISK_TREATMENT_PLAN,
          RecordKind.IMPACT_ASSESSMENT,
          RecordKind.MEASUREMENT,
          RecordKind.PERFORMANCE_EVALUATION,
          RecordKind.INTERNAL_AUDIT,
          RecordKind.AUDIT_FINDING,
          RecordKind.MANAGEMENT_REVIEW,
          RecordKind.NONCONFORMITY,
          RecordKind.CORRECTIVE_ACTION);

  private static final Check KEPT =
      Check.policy("7.5.3-04")
          .finding(
              "The {record} is gone; it was evidence of results.",
              "Restore it if its retention period is not over.")
          .build();

  private EvidenceGone() {}

  static ChangeRule rule() {
    return new ChangeRule(
        RuleDescription.builder()
            .id("evidence-gone")
            .asks("Are records of results kept?")
            .checks(KEPT)
            .build(),
        EvidenceGone::examine);
  }

  private static Stream<Outcome.Contradicted> examine(ChangedRecord changed) {
    return changed.change().type() == ChangeType.GONE && RESULTS.contains(changed.kind())
        ? Stream.of(changed.found(KEPT, ""))
        : Stream.empty();
  }
}
