// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.RuleDescription;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was approved changed and kept its version and its approval. Source: ISO/IEC 42001:2023,
 * 7.5.3, asks for control of changes; that it shows in the version is this library's policy.
 */
final class ApprovedRecordChanged {

  /**
   * The kinds of record that have a version and an approval. A risk treatment plan also has both,
   * but its actions are completed after its approval.
   */
  private static final Set<RecordKind> KINDS =
      EnumSet.of(
          RecordKind.POLICY,
          RecordKind.STATEMENT_OF_APPLICABILITY,
          RecordKind.DOCUMENT,
          RecordKind.RISK_CRITERIA,
          RecordKind.SCOPE);

  /** What is kept of a record after its approval, and is not part of what was approved. */
  private static final Set<String> KEPT_UP =
      Set.of(
          "status", "reviews", "nextReview", "retainUntil", "disposedOn", "document", "location");

  private static final Check VERSION =
      Check.policy("7.5.3-03")
          .finding(
              "The {record} is approved; its {attributes} changed, and its version and approval did"
                  + " not.",
              "Give what changed a new version, and have it approved.")
          .build();

  private ApprovedRecordChanged() {}

  static ChangeRule rule() {
    return new ChangeRule(
        RuleDescription.builder()
            .id("approved-changed-without-version")
            .asks("Does what was approved have a new version or approval if it changed?")
            .checks(VERSION)
            .build(),
        ApprovedRecordChanged::examine);
  }

  private static Stream<Outcome.Contradicted> examine(ChangedRecord changed) {
    boolean isSilent =
        changed.isKept()
            && KINDS.contains(changed.kind())
            && isApproved(changed)
            && Stream.of("version", "approval", "status").noneMatch(changed::isChanged);
    List<String> attributes = isSilent ? contents(changed) : List.of();
    return attributes.isEmpty()
        ? Stream.empty()
        : Stream.of(
            changed
                .found(VERSION, "/" + attributes.get(0))
                .with("attributes", String.join(", ", attributes)));
  }

  private static boolean isApproved(ChangedRecord changed) {
    Optional<Extension> status = changed.before().get("status");
    return status.isPresent()
        ? status.get().equals(Extension.of("approved"))
        : changed.before().get("approval").isPresent();
  }

  private static List<String> contents(ChangedRecord changed) {
    return changed
        .attributes()
        .filter(each -> each.type() != ChangeType.MOVED)
        .map(each -> Pointers.tokens(each.path()).get(0))
        .filter(name -> !KEPT_UP.contains(name) && !ChangedRecord.isAddedLater(name))
        .distinct()
        .toList();
  }
}
