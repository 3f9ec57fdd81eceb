// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.base.Approval;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.Change;

/**
 * A planned change took effect without a plan, an approval or a look at its consequences, or the
 * consequences of an unintended change were not reviewed.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.1). No documented information is asked for, so
 * silence is a question.
 */
final class ChangeNotControlled {

  private static final Check PLANNED =
      Check.asking("8.1-05")
          .key("planned")
          .question(
              "These planned changes have taken effect, and neither a plan, a dated approval nor their consequences are on record.",
              "How were these changes controlled?")
          .build();

  private static final Check UNINTENDED =
      Check.asking("8.1-06")
          .key("unintended")
          .question(
              "The records do not state the consequences of these unintended changes.",
              "What were the consequences, and what was done to mitigate adverse effects?")
          .build();

  private ChangeNotControlled() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("change-in-operation")
            .asks("Are planned changes controlled and unintended changes reviewed?")
            .reads(
                "Change.type",
                "Change.effectiveOn",
                "Change.plan",
                "Change.approval",
                "Change.consequences")
            .checks(PLANNED, UNINTENDED)
            .build(),
        Change.class,
        ChangeNotControlled::examine);
  }

  private static Outcome examine(Change change, Examination examination) {
    return change.type() == Change.Type.PLANNED
        ? Outcome.all(planned(change, examination), UNINTENDED.notTriggered(change))
        : Outcome.all(PLANNED.notTriggered(change), unintended(change));
  }

  private static Outcome planned(Change change, Examination examination) {
    if (!examination.hasHappened(change.effectiveOn())) {
      return PLANNED.notTriggered(change);
    }
    boolean isControlled =
        change.plan().isPresent()
            || examination.hasHappened(change.approval().flatMap(Approval::date))
            || change.consequences().isPresent();
    return isControlled ? PLANNED.supported(change) : PLANNED.silent(change, "/plan");
  }

  private static Outcome unintended(Change change) {
    return change.consequences().isPresent()
        ? UNINTENDED.supported(change)
        : UNINTENDED.silent(change, "/consequences");
  }
}
