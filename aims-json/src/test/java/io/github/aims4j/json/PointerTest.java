// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

  private static final String SURROGATE_PAIR = "\uD83D\uDE00";

  @Test
  void namesAndIndexesFollowEachOtherFromTheOutermost() {
    assertThat(Pointer.of(List.of("title", "3", "risks"))).isEqualTo("/risks/3/title");
    assertThat(Pointer.of(List.of("a/b~c"))).isEqualTo("/a~1b~0c");
    assertThat(Pointer.of(List.of())).isEmpty();
  }

  @Test
  void aPointerOfTheGreatestLengthIsWhole() {
    String longest = "a".repeat(Pointer.LONGEST - 1);

    assertThat(Pointer.of(List.of(longest))).isEqualTo("/" + longest);
    assertThat(Pointer.of(List.of("b", "a".repeat(Pointer.LONGEST - 3))))
        .hasSize(Pointer.LONGEST)
        .endsWith("a/b");
  }

  @Test
  void aLongerOneLosesItsMiddle() {
    assertThat(Pointer.of(List.of("a".repeat(Pointer.LONGEST))))
        .isEqualTo("/" + "a".repeat(499) + "..." + "a".repeat(500));
    assertThat(Pointer.of(Collections.nCopies(10_000, "12")))
        .hasSize(Pointer.LONGEST + 3)
        .startsWith("/12/12/")
        .contains("...")
        .endsWith("/12/12");
  }

  /** Wherever the cut falls, no half of a character is left. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theCutSplitsNoCharacter(int offset) {
    String name = "a".repeat(offset) + SURROGATE_PAIR.repeat(1_000) + "b".repeat(offset / 2);

    assertThat(Utf8.unpairedSurrogate(Pointer.of(List.of(name)), 0)).isEqualTo(-1);
    assertThat(Utf8.unpairedSurrogate(Pointer.of(List.of("x", name, "risks")), 0)).isEqualTo(-1);
  }
}
