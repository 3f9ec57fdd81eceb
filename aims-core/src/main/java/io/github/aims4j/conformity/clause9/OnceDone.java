// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Rules on what was done; none of their checks arises before. */
final class OnceDone {

  private OnceDone() {}

  /** Returns a rule that looks at one record after the other, if what it is about was done. */
  static <T extends Entity<T>> Rule rule(
      RuleDescription description,
      Class<T> type,
      BiPredicate<T, Examination> isDone,
      BiFunction<T, Examination, Outcome> examination) {
    return Rule.forEach(
        description,
        type,
        (record, circumstances) ->
            isDone.test(record, circumstances)
                ? examination.apply(record, circumstances)
                : description.notTriggered(record));
  }
}
