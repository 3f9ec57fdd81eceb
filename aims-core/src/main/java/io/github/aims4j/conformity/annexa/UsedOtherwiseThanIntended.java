// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.UseCheck;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The last check of a system in use found that it is not used as intended, and nothing followed.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.9.4). No intended use, or no check of it, on record
 * is a question.
 */
final class UsedOtherwiseThanIntended {

  private static final Check USE =
      Check.requirement(Weight.POTENTIAL_MINOR, "A.9.4")
          .finding(
              "\"{system}\" was not used as intended when it was last checked on {date}, and nothing on record followed.",
              "Record what followed, or bring the use back to what was intended.")
          .question(
              "These AI systems are in use, and the records do not show that they are used as intended.",
              "What is the intended use of these systems, and how is it checked that they are used so?")
          .build();

  private UsedOtherwiseThanIntended() {}

  static Rule rule() {
    return Rule.forAiSystems(
        RuleDescription.builder()
            .id("used-as-intended")
            .asks("Is each AI system used as intended?")
            .reads(
                "IntendedUse.statement",
                "IntendedUse.checks",
                "UseCheck.asIntended",
                "UseCheck.consequence",
                "UseCheck.date")
            .checks(USE)
            .build(),
        UsedOtherwiseThanIntended::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    if (!aiSystem.isInOperation()
        || !examination.askedControls().isAskedOf(AnnexControl.A_9_4, aiSystem)) {
      return USE.notTriggered(aiSystem);
    }
    List<IntendedUse> uses =
        examination.aims().referring(IntendedUse.class, aiSystem.id()).toList();
    return uses.isEmpty()
        ? USE.silent(aiSystem, "")
        : Outcome.all(uses.stream().map(use -> examine(use, aiSystem, examination)));
  }

  private static Outcome examine(IntendedUse use, AiSystem aiSystem, Examination examination) {
    Optional<Integer> last = last(use, examination);
    if (last.isEmpty()) {
      return USE.silent(use, "/checks");
    }
    UseCheck check = use.checks().get(last.get());
    return check.asIntended() || check.consequence().isPresent()
        ? USE.supported(aiSystem, List.of(use))
        : USE.contradicted(use, "/checks/" + last.get())
            .with("system", aiSystem.name())
            .with("date", check.date());
  }

  /** The last check by date; of several on one day, one that found something. */
  private static Optional<Integer> last(IntendedUse use, Examination examination) {
    List<UseCheck> checks = use.checks();
    return IntStream.range(0, checks.size())
        .boxed()
        .filter(index -> checks.get(index).date().canBeBy(examination.asOf()))
        .max(
            Comparator.<Integer, LocalDate>comparing(index -> checks.get(index).date().lastDay())
                .thenComparing(index -> !checks.get(index).asIntended())
                .thenComparing(index -> checks.get(index).consequence().isEmpty()));
  }
}
