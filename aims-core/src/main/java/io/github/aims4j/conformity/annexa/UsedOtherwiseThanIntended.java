// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.internal.LastByDate;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.UseCheck;
import io.github.aims4j.standard.AnnexControl;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The last check of a system in use found that it is not used as intended, and nothing followed.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.9.4). No intended use, or no check of it, on record
 * is a question. Where the dates do not tell which check was the last, as with two on one day, or a
 * month and a day in it, all that can be the last count: it is a question if some of them, and not
 * all, found a use that was not intended and that nothing followed.
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
    List<Integer> last = last(use, examination);
    List<Integer> open =
        last.stream().filter(index -> !isSettled(use.checks().get(index))).toList();
    boolean known = open.isEmpty() || open.equals(last);
    if (last.isEmpty() || !known) {
      return USE.silent(use, "/checks");
    }
    return open.isEmpty()
        ? USE.supported(aiSystem, List.of(use))
        : contradicted(use, latest(open, use), aiSystem);
  }

  /** The indices of the checks that can be the last by the day. */
  private static List<Integer> last(IntendedUse use, Examination examination) {
    List<UseCheck> checks = use.checks();
    return LastByDate.canBeLast(
        IntStream.range(0, checks.size())
            .boxed()
            .filter(index -> checks.get(index).date().canBeBy(examination.asOf()))
            .toList(),
        index -> checks.get(index).date().firstDay(),
        index -> checks.get(index).date().lastDay());
  }

  private static int latest(List<Integer> open, IntendedUse use) {
    return Collections.max(
        open, Comparator.comparing(index -> use.checks().get(index).date().lastDay()));
  }

  private static boolean isSettled(UseCheck check) {
    return check.asIntended() || check.consequence().isPresent();
  }

  private static Outcome contradicted(IntendedUse use, int index, AiSystem aiSystem) {
    return USE.contradicted(use, "/checks/" + index)
        .with("system", aiSystem.name())
        .with("date", use.checks().get(index).date());
  }
}
