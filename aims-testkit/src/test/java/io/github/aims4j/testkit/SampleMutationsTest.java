// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each change of a sample is found by the rules made for it, and nothing else changes. */
class SampleMutationsTest {

  static Stream<SampleMutation> mutations() {
    return Stream.of(
            PlanAndSupportMutations.all(),
            RiskMutations.all(),
            ImprovementMutations.all(),
            AnnexAMutations.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void isFoundByTheRulesMadeForIt(SampleMutation mutation) {
    assertThat(mutation.added()).containsExactlyInAnyOrderElementsOf(mutation.expected());
    assertThat(mutation.removed()).isEmpty();
  }
}
