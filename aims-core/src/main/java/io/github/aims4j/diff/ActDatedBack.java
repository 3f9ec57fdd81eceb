// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.RuleDescription;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The date of an act on record was changed to an earlier one. Source: ISO/IEC 42001:2023, 7.5.3,
 * asks that documented information is protected; that a date is not moved back without a note is
 * this library's policy.
 */
final class ActDatedBack {

  /** What an act is dated by, beside attributes such as {@code closedOn}. */
  private static final Set<String> ACTS =
      Set.of("date", "recordedAt", "occurredAt", "detectedAt", "madeAt", "lastReview");

  /** What is to be done, or takes effect, on a day. */
  private static final Set<String> PLANS = Set.of("reviewOn", "effectiveOn");

  private static final Check EARLIER =
      Check.policy("7.5.3-02")
          .finding(
              "The {record} had {before} as {attribute} and now has {after}, which is earlier.",
              "Confirm the earlier date by evidence, and note why the record was corrected.")
          .build();

  private ActDatedBack() {}

  static ChangeRule rule() {
    return new ChangeRule(
        RuleDescription.builder()
            .id("act-dated-back")
            .asks("Do acts on record keep their dates, or get later ones?")
            .checks(EARLIER)
            .build(),
        ActDatedBack::examine);
  }

  private static Stream<Outcome.Contradicted> examine(ChangedRecord changed) {
    return changed
        .attributes()
        .filter(each -> each.type() == ChangeType.CHANGED && isAct(name(each)) && isEarlier(each))
        .map(
            each ->
                changed
                    .found(EARLIER, each.path())
                    .with("attribute", name(each))
                    .with("before", text(each.before()))
                    .with("after", text(each.after())));
  }

  private static String name(AttributeChange change) {
    List<String> tokens = Pointers.tokens(change.path());
    return tokens.get(tokens.size() - 1);
  }

  private static boolean isAct(String name) {
    return !Extensions.isName(name)
        && (ACTS.contains(name) || (name.endsWith("On") && !PLANS.contains(name)));
  }

  private static boolean isEarlier(AttributeChange change) {
    String before = text(change.before());
    String after = text(change.after());
    return isBefore(moment(after), moment(before)) || isBefore(day(after), day(before));
  }

  private static <T extends Comparable<? super T>> boolean isBefore(
      Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
  }

  private static String text(Optional<Extension> value) {
    return value.orElseThrow() instanceof Extension.Text text ? text.value() : "";
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A month that takes the place of one of its days is not earlier. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(PartialDate.parse(text).lastDay());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
