// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.operation.Duty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A rule for a duty: it applies if all conditions hold. It does not apply if a cell has another
 * value than a condition requires; otherwise it is unknown if a cell states nothing.
 *
 * @param subject the subject of the duty
 * @param basis the rule on which the duty is based; absent: not stated
 * @param conditions the conditions, all of which must hold
 */
record DutyRule(Duty.Subject subject, Optional<String> basis, List<Condition> conditions) {

  /**
   * A condition on one column.
   *
   * @param column the key of the column
   * @param values the texts that meet the condition
   */
  record Condition(String column, List<String> values) {
    private String quotedValues() {
      return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(" or "));
    }
  }

  /**
   * Returns the duty with its state.
   *
   * @param text the function from the key of a column to its text
   * @param statesNothing whether a text counts as blank
   */
  Duty evaluate(Function<String, String> text, Predicate<String> statesNothing) {
    List<String> held = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    List<String> blank = new ArrayList<>();
    for (Condition condition : conditions) {
      String value = Spaces.collapse(text.apply(condition.column()));
      if (Spaces.isBlank(value)) {
        blank.add("\"%s\" is blank".formatted(condition.column()));
      } else if (condition.values().contains(value)) {
        held.add("\"%s\" says \"%s\"".formatted(condition.column(), value));
      } else if (statesNothing.test(value)) {
        blank.add("\"%s\" says \"%s\", which states nothing".formatted(condition.column(), value));
      } else {
        failed.add(
            "\"%s\" says \"%s\", not %s"
                .formatted(condition.column(), value, condition.quotedValues()));
      }
    }
    if (!failed.isEmpty()) {
      return duty(Duty.State.NOT_OWED, failed);
    }
    return blank.isEmpty() ? duty(Duty.State.OWED, held) : duty(Duty.State.UNKNOWN, blank);
  }

  private Duty duty(Duty.State state, List<String> reasons) {
    return Duty.builder()
        .subject(subject)
        .state(state)
        .reason("In the register, " + String.join(", and ", reasons) + ".")
        .basis(basis)
        .build();
  }
}
