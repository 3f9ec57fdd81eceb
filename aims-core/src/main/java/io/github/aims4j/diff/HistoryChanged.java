// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.RuleDescription;
import java.util.stream.Stream;

/**
 * A step that was on record is changed or gone. Source: ISO/IEC 42001:2023, 7.5.3, asks that
 * documented information is protected; that a history only grows is this library's policy.
 */
final class HistoryChanged {

  private static final String OF_VERSION = "/versions/[0-9]+/history/.*";
  private static final String WHOLE_VERSIONS = "/versions(/[0-9]+)?";
  private static final String WHOLE_HISTORY = "/versions/[0-9]+/history";

  private static final Check STEP =
      Check.policy("7.5.3-02")
          .finding(
              "A step that was on record changed or is gone: {record}.",
              "Restore the step; record a correction as a step of its own.")
          .build();

  private HistoryChanged() {}

  static ChangeRule rule() {
    return new ChangeRule(
        RuleDescription.builder()
            .id("history-changed")
            .asks("Are steps of workflows and of the life cycle kept as they were recorded?")
            .checks(STEP)
            .build(),
        HistoryChanged::examine);
  }

  private static Stream<Outcome.Contradicted> examine(ChangedRecord changed) {
    if (changed.change().type() == ChangeType.NEW) {
      return Stream.empty();
    } else if (changed.kind() == RecordKind.WORKFLOW_STEP) {
      return changed.isKept() && changed.attributes().allMatch(HistoryChanged::isAddedLater)
          ? Stream.empty()
          : Stream.of(changed.found(STEP, ""));
    }
    return changed
        .attributes()
        .filter(each -> changed.isKept() && changed.kind() == RecordKind.AI_SYSTEM)
        .filter(HistoryChanged::isOfRecordedStep)
        .map(each -> changed.found(STEP, each.path()));
  }

  private static boolean isAddedLater(AttributeChange change) {
    return ChangedRecord.isAddedLater(Pointers.tokens(change.path()).get(0));
  }

  /** A step that is added is no change of the others; an attribute that is added to one is. */
  private static boolean isOfRecordedStep(AttributeChange change) {
    boolean isStep = Pointers.tokens(change.path()).size() == 4;
    if (change.path().matches(WHOLE_VERSIONS)) {
      return change.type() == ChangeType.GONE
          && change.before().filter(HistoryChanged::hasSteps).isPresent();
    }
    return change.path().matches(WHOLE_HISTORY)
        ? change.type() == ChangeType.GONE
        : change.path().matches(OF_VERSION) && !(isStep && change.type() == ChangeType.NEW);
  }

  private static boolean hasSteps(Extension gone) {
    return gone instanceof Extension.Items versions
        ? versions.values().stream().anyMatch(HistoryChanged::hasSteps)
        : gone instanceof Extension.Fields version && version.get("history").isPresent();
  }
}
