// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.fixtures.CollidingIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "risk-12",
        "urn:example:risk/12#a",
        "größe",
        "リスク-1",
        "a.b_c~d+e@f",
        "𝒳1",
        "नमस्ते"
      })
  void holdsLettersDigitsMarksAndSomePunctuation(String text) {
    assertThat(Id.<Party>of(text)).hasToString(text).extracting(Id::value).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "a b",
        "a\tb",
        "a\u0000",
        "a\u00a0b",
        "a\u200bb",
        "\ud800",
        "a\"",
        "a<",
        "a,b"
      })
  void refusesWhiteSpaceControlCharactersAndOtherPunctuation(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Id.<Party>of(text));
  }

  @Test
  void messagesStateTheValueFoundAndTheValuesAllowed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.<Party>of("risk 12"))
        .withMessage(
            "\"risk 12\" is not a valid id: U+0020 at index 4 is not allowed; use only letters,"
                + " digits and -_.:/#@+~.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.<Party>of(""))
        .withMessage("An id must have 1 to 200 characters; \"\" has 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.<Party>of("x".repeat(1_000_000)))
        .withMessage(
            "An id must have 1 to 200 characters; \"" + "x".repeat(60) + "...\" has 1000000.");
  }

  @Test
  void refusesTextThatLooksLikeAnotherId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.<Party>of("gro\u0308ße"))
        .withMessage(
            "\"gro\u0308ße\" is not a valid id: it is not in Unicode normalization form C.");
  }

  @Test
  void holdsUpTo200Characters() {
    assertThat(Id.<Party>of("x".repeat(200)).value()).hasSize(200);
  }

  @Test
  void isOrderedByItsText() {
    assertThat(Stream.of("b", "A", "a").map(Id::<Party>of).sorted())
        .map(Id::value)
        .containsExactly("A", "a", "b");
  }

  /** With keys that it cannot order, a map compares each with all others: for minutes. */
  @Test
  void idsWithEqualHashCodesAreFoundWithoutLookingAtAll() {
    List<Id<Party>> ids = CollidingIds.texts(1 << 16).map(Id::<Party>of).toList();
    Map<Id<Party>, Integer> places = new HashMap<>();

    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i);
    }

    assertThat(ids.stream().map(Id::hashCode).distinct()).hasSize(1);
    for (int i = 0; i < ids.size(); i++) {
      assertThat(places.get(ids.get(i))).isEqualTo(i);
    }
  }
}
