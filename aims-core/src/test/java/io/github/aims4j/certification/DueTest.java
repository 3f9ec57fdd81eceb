// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueTest {

  private static Due.Builder due() {
    return Due.builder()
        .day(LocalDate.of(2026, 3, 1))
        .inclusive(true)
        .basis(Due.Basis.POLICY)
        .what("An audit takes place.")
        .whatFollows("The body decides.")
        .requirement("a policy");
  }

  @Test
  void blankTextsAreRefused() {
    assertBlank(due().what(" "), "Due.what");
    assertBlank(due().whatFollows(" "), "Due.whatFollows");
    assertBlank(due().requirement(" "), "Due.requirement");
  }

  private static void assertBlank(Due.Builder due, String attribute) {
    assertThatIllegalArgumentException()
        .isThrownBy(due::build)
        .withMessage(attribute + " is blank (\" \"); at least one visible character is required.");
  }
}
