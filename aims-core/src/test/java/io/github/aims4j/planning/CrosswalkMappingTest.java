// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aims4j.standard.AnnexControl;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrosswalkMappingTest {

  private final CrosswalkMapping.Builder mapping =
      CrosswalkMapping.builder().relation(CrosswalkMapping.Relation.NOT_RELATED);

  @Test
  void hasSomethingOnOneSideAtLeast() {
    assertThatThrownBy(mapping::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "CrosswalkMapping has neither criteria nor otherIds; at least one of them is required.");
  }

  @Test
  void canHaveNothingOnTheOtherSide() {
    assertThat(mapping.addOtherId("12.4").build().criteria()).isEmpty();
    assertThat(mapping.otherIds(List.of()).addCriterion(AnnexControl.A_2_2).build().otherIds())
        .isEmpty();
  }
}
