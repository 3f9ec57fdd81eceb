// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectiveTest {

  @ParameterizedTest
  @CsvSource({", true", "OPEN, true", "ACHIEVED, false", "MISSED, false", "WITHDRAWN, false"})
  void isOpenUnlessItsStatusSaysOtherwise(Objective.@Nullable Status status, boolean isOpen) {
    Objective objective =
        Objective.builder()
            .id(Id.of("objective"))
            .title("Fair approval")
            .type(Objective.Type.AIMS)
            .status(Optional.ofNullable(status))
            .build();

    assertThat(objective.isOpen()).isEqualTo(isOpen);
  }
}
