// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What a report says of records that were taken back. */
class TakenBackTest {

  @Test
  void namesEachCountAndTheRules() {
    assertThat(new TakenBack(1, 0, 2, 3))
        .hasToString(
            "Taken back to that day by the dates in the records. Records left out: 1; places wound"
                + " back: 0; not datable: 2; attributes without a date, as they stand now: 3. The"
                + " rules are those of now.");
  }

  @Test
  void countsNothingBelowZero() {
    String message = "TakenBack has the counts %s; a count is at least 0.";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TakenBack(-1, 0, 0, 0))
        .withMessage(message.formatted("-1, 0, 0 and 0"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TakenBack(0, -1, 0, 0))
        .withMessage(message.formatted("0, -1, 0 and 0"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TakenBack(0, 0, -1, 0))
        .withMessage(message.formatted("0, 0, -1 and 0"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TakenBack(0, 0, 0, -1))
        .withMessage(message.formatted("0, 0, 0 and -1"));
  }
}
