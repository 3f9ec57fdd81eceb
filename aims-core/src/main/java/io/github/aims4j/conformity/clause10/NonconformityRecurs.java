// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A nonconformity was found on a requirement on which an earlier one was closed as corrected
 * effectively, or several minor ones on one requirement are open.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 10.2). Whether corrective action failed, or several
 * minor nonconformities amount to a major one, a person decides; hence only a question.
 */
final class NonconformityRecurs {

  private static final Check AGAIN =
      Check.asking("10.2-04", "10.2-02")
          .key("again")
          .question(
              "These nonconformities repeat an earlier one, or were found after another one on the same requirement, in the same process, was closed with an effective corrective action.",
              "Is it the same cause, and why did the first corrective action not prevent it?")
          .build();

  private static final Check SEVERAL =
      Check.asking("10.2-02")
          .key("several")
          .question(
              "Several minor nonconformities on {requirement} are open.",
              "Do they have one cause, and do they together amount to a major nonconformity?")
          .build();

  private NonconformityRecurs() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("recurrence")
            .asks("Do nonconformities recur, or accumulate on one requirement?")
            .reads(
                "Nonconformity.requirement",
                "Nonconformity.ownRequirement",
                "Nonconformity.processes",
                "Nonconformity.recurrenceOf",
                "Nonconformity.weight",
                "Nonconformity.detectedOn",
                "Nonconformity.closedOn",
                "CorrectiveAction.nonconformities",
                "CorrectiveAction.effectivenessReviews")
            .checks(AGAIN, SEVERAL)
            .build(),
        NonconformityRecurs::examine);
  }

  /** What a nonconformity is about: a requirement, in a process or in none that is named. */
  private record Matter(String requirement, Optional<Id<AimsProcess>> process) {}

  private static Outcome examine(Examination examination) {
    Matters matters = new Matters(examination);
    return Outcome.all(
        examination.aims().nonconformities().stream()
            .flatMap(each -> Stream.of(matters.again(each), matters.several(each))));
  }

  private static Stream<Matter> matters(Nonconformity nonconformity) {
    return requirement(nonconformity).stream()
        .flatMap(
            requirement ->
                nonconformity.processes().isEmpty()
                    ? Stream.of(new Matter(requirement, Optional.empty()))
                    : nonconformity.processes().stream()
                        .map(process -> new Matter(requirement, Optional.of(process))));
  }

  /** The requirement within a sentence: that of the standard, or the organization's own. */
  private static Optional<String> requirement(Nonconformity nonconformity) {
    return nonconformity
        .requirement()
        .map(Provision::id)
        .or(() -> nonconformity.ownRequirement().map(own -> "\"" + own + "\""));
  }

  /** When nonconformities on each matter were closed and found, and which minor ones are open. */
  private static final class Matters {

    private final Examination examination;
    private final Map<Matter, LocalDate> firstClosed = new HashMap<>();
    private final Map<Matter, LocalDate> lastFound = new HashMap<>();
    private final Map<String, Integer> openMinors = new HashMap<>();

    Matters(Examination examination) {
      this.examination = examination;
      examination.aims().nonconformities().forEach(this::add);
    }

    private void add(Nonconformity nonconformity) {
      nonconformity
          .detectedOn()
          .ifPresent(
              found ->
                  matters(nonconformity)
                      .forEach(each -> lastFound.merge(each, found.firstDay(), Matters::later)));
      if (isClosedAsEffective(nonconformity)) {
        LocalDate day = nonconformity.closedOn().orElseThrow().lastDay();
        matters(nonconformity).forEach(each -> firstClosed.merge(each, day, Matters::earlier));
      } else if (!isClosed(nonconformity) && isMinor(nonconformity)) {
        requirement(nonconformity).ifPresent(each -> openMinors.merge(each, 1, Integer::sum));
      }
    }

    private boolean isClosed(Nonconformity nonconformity) {
      return examination.hasHappened(nonconformity.closedOn());
    }

    private boolean isClosedAsEffective(Nonconformity nonconformity) {
      return isClosed(nonconformity)
          && CorrectiveActions.of(nonconformity, examination).stream()
              .anyMatch(action -> CorrectiveActions.isEffective(action, examination));
    }

    private static boolean isMinor(Nonconformity nonconformity) {
      return nonconformity.weight().equals(Optional.of(Nonconformity.Weight.MINOR));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }

    /** A closed one that nothing followed is support; one that another followed is asked there. */
    Outcome again(Nonconformity nonconformity) {
      if (nonconformity.recurrenceOf().isPresent()) {
        return AGAIN.silent(nonconformity, "/recurrenceOf");
      }
      if (nonconformity.detectedOn().filter(found -> follows(nonconformity, found)).isPresent()) {
        return AGAIN.silent(nonconformity, "/detectedOn");
      }
      return isClosedAsEffective(nonconformity)
              && !isFollowed(nonconformity)
              && !isRepeated(nonconformity)
          ? AGAIN.supported(nonconformity)
          : AGAIN.notTriggered(nonconformity);
    }

    private boolean follows(Nonconformity nonconformity, PartialDate found) {
      return matters(nonconformity)
          .flatMap(each -> Stream.ofNullable(firstClosed.get(each)))
          .anyMatch(closed -> closed.isBefore(found.firstDay()));
    }

    private boolean isFollowed(Nonconformity nonconformity) {
      LocalDate closed = nonconformity.closedOn().orElseThrow().lastDay();
      return matters(nonconformity)
          .flatMap(each -> Stream.ofNullable(lastFound.get(each)))
          .anyMatch(closed::isBefore);
    }

    private boolean isRepeated(Nonconformity nonconformity) {
      return examination
          .aims()
          .referring(Nonconformity.class, "recurrenceOf", nonconformity.id())
          .findAny()
          .isPresent();
    }

    Outcome several(Nonconformity nonconformity) {
      Optional<String> shared =
          requirement(nonconformity).filter(each -> openMinors.getOrDefault(each, 0) > 1);
      return shared.isPresent() && isMinor(nonconformity) && !isClosed(nonconformity)
          ? SEVERAL.silent(nonconformity, "").with("requirement", shared.get())
          : SEVERAL.notTriggered(nonconformity);
    }
  }
}
