// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.transition.WorkflowStep;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A step was added before steps that were already on record: it is dated back. Source: ISO/IEC
 * 42001:2023, 7.5.3, asks that documented information is protected; that a history only grows at
 * its end is this library's policy.
 */
final class StepInserted {

  private static final String STEP = "/versions/[0-9]+/history/[0-9]+";

  private static final Check AT_THE_END =
      Check.policy("7.5.3-02")
          .finding(
              "A step was added before one that was already on record: {record}.",
              "Confirm the earlier step by evidence, and note why it was recorded late.")
          .build();

  private StepInserted() {}

  static ChangeRule rule() {
    return new ChangeRule(
        RuleDescription.builder()
            .id("step-inserted")
            .asks("Do new steps come after those that were on record?")
            .checks(AT_THE_END)
            .build(),
        StepInserted::examine);
  }

  private static Stream<Outcome.Contradicted> examine(ChangedRecord changed) {
    Optional<Instant> last = changed.newStep().flatMap(changed.recorded()::last);
    if (last.isPresent()) {
      return changed.newStep().map(WorkflowStep::recordedAt).stream()
          .filter(last.get()::isAfter)
          .map(step -> changed.found(AT_THE_END, "/recordedAt"));
    }
    return changed.kind() == RecordKind.AI_SYSTEM && changed.isKept()
        ? inserted(changed)
        : Stream.empty();
  }

  private static Stream<Outcome.Contradicted> inserted(ChangedRecord changed) {
    Set<String> added = new HashSet<>();
    changed.changed(ChangeType.NEW, STEP).forEach(each -> added.add(each.path()));
    return changed
        .changed(ChangeType.NEW, STEP)
        .map(AttributeChange::path)
        .filter(path -> isFollowed(changed, path, added))
        .map(path -> changed.found(AT_THE_END, path));
  }

  /** Tells whether the next step, if there is one, was on record. */
  private static boolean isFollowed(ChangedRecord changed, String path, Set<String> added) {
    List<String> tokens = Pointers.tokens(path);
    int next = Integer.parseInt(tokens.get(3)) + 1;
    String following = path.substring(0, path.lastIndexOf('/') + 1) + next;
    return !added.contains(following) && changed.textAfter(following + "/toStage").isPresent();
  }
}
