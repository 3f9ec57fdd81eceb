// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** The rules on changes. */
final class ChangeRules {

  private static final List<ChangeRule> ALL =
      List.of(
          ApprovedRecordChanged.rule(),
          ExclusionUnjustified.rule(),
          ActDatedBack.rule(),
          HistoryChanged.rule(),
          StepInserted.rule(),
          EvidenceGone.rule());

  private ChangeRules() {}

  static List<RuleDescription> descriptions() {
    return ALL.stream().map(ChangeRule::description).toList();
  }

  static Stream<Finding> findings(ChangedRecord changed) {
    return ALL.stream().flatMap(rule -> rule.findings(changed));
  }
}
