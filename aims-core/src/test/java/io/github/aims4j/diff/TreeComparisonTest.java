// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extension.Field;
import io.github.aims4j.base.Extension.Fields;
import io.github.aims4j.base.Extension.Items;
import io.github.aims4j.fixtures.CollidingIds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is said of two trees, and what becomes of the earlier one. */
class TreeComparisonTest {

  /** Returns an object of names and values in turn. */
  private static Fields object(Object... namesAndValues) {
    return new Fields(
        IntStream.range(0, namesAndValues.length / 2)
            .mapToObj(
                index ->
                    new Field(
                        (String) namesAndValues[2 * index], value(namesAndValues[2 * index + 1])))
            .toList());
  }

  private static Extension value(Object value) {
    return value instanceof Extension given ? given : Extension.of((String) value);
  }

  private static Items list(Object... values) {
    return new Items(Arrays.stream(values).map(TreeComparisonTest::value).toList());
  }

  private static List<String> lines(Fields before, Fields after) {
    List<AttributeChange> changes = TreeComparison.between(before, after);
    assertThat(Patch.of("it", changes).applyTo(before)).isEqualTo(after);
    return changes.stream().map(AttributeChange::toString).toList();
  }

  private static List<String> lines(Items before, Items after) {
    return lines(object("list", before), object("list", after));
  }

  @Test
  void equalTreesHaveNoChanges() {
    assertThat(lines(object("a", "1", "b", list("2")), object("a", "1", "b", list("2")))).isEmpty();
    assertThat(TreeComparison.between(object("a", "1", "b", "2"), object("b", "2", "a", "1")))
        .isEmpty();
  }

  @Test
  void attributesAreNewChangedAndGone() {
    assertThat(lines(object("a", "1", "b", "2"), object("a", "3", "c", "4")))
        .containsExactly("/a: \"1\" -> \"3\"", "/c is new: \"4\"", "/b is gone: \"2\"");
  }

  @Test
  void whatIsWithinAnAttributeIsComparedByItself() {
    assertThat(
            lines(
                object("approval", object("by", "jo", "date", "2026")),
                object("approval", object("by", "al", "date", "2026"))))
        .containsExactly("/approval/by: \"jo\" -> \"al\"");
  }

  @Test
  void anExtensionIsComparedAsAWhole() {
    assertThat(lines(object("x-a", object("b", "1")), object("x-a", object("b", "2"))))
        .containsExactly("/x-a: {\"b\": \"1\"} -> {\"b\": \"2\"}");
  }

  @Test
  void namesAreEscapedInPointers() {
    assertThat(lines(object("x-a/b~c", "1"), object("x-a/b~c", "2")))
        .containsExactly("/x-a~1b~0c: \"1\" -> \"2\"");
  }

  @Test
  void textsOfAListAreToldApartByContent() {
    assertThat(lines(list("a", "b", "c"), list("a", "c", "d")))
        .containsExactly("/list/1 is gone: \"b\"", "/list/2 is new: \"d\"");
    assertThat(lines(list("a"), list("a", "a"))).containsExactly("/list/1 is new: \"a\"");
    assertThat(lines(list("a", "a", "b"), list("b", "a")))
        .containsExactly("/list/1 is gone: \"a\"", "/list/0 moved from /list/2");
  }

  @Test
  void asFewElementsAsPossibleHaveMoved() {
    assertThat(lines(list("a", "b", "c", "d"), list("d", "a", "b", "c")))
        .containsExactly("/list/0 moved from /list/3");
    assertThat(lines(list("a", "b", "c"), list("c", "b", "a")))
        .containsExactly("/list/0 moved from /list/2", "/list/1 moved from /list/1");
  }

  @Test
  void elementsAreToldApartByTheirKeys() {
    Items before = list(object("label", "a", "text", "1"), object("label", "b", "text", "1"));
    Items after = list(object("label", "b", "text", "2"), object("label", "a", "text", "1"));

    assertThat(lines(before, after))
        .containsExactly("/list/0 (b) moved from /list/1", "/list/0/text (b): \"1\" -> \"2\"");
  }

  @Test
  void aKeyThatSeveralElementsHaveTellsNothing() {
    Items before =
        list(
            object("annexControl", "A.2.2", "decision", "included", "reason", "1"),
            object("annexControl", "A.2.2", "decision", "excluded", "reason", "2"));
    Items after =
        list(
            object("annexControl", "A.2.2", "decision", "included", "reason", "1"),
            object("annexControl", "A.2.2", "decision", "excluded", "reason", "3"));

    assertThat(lines(before, after)).containsExactly("/list/1/reason (A.2.2): \"2\" -> \"3\"");
  }

  @Test
  void elementsThatHaveNothingInCommonAreOthers() {
    assertThat(lines(list(object("a", "1")), list(object("a", "2"))))
        .containsExactly("/list/0 is gone: {\"a\": \"1\"}", "/list/0 is new: {\"a\": \"2\"}");
    assertThat(lines(list(object("a", "1", "b", "1")), list(object("a", "2", "b", "1"))))
        .containsExactly("/list/0/a: \"1\" -> \"2\"");
  }

  @Test
  void aListInAnElementThatMovedIsComparedThere() {
    Items before =
        list(object("id", "a", "of", list("1", "2")), object("id", "b", "of", list("3")));
    Items after = list(object("id", "b", "of", list("4", "3")), object("id", "a", "of", list("2")));

    assertThat(lines(before, after))
        .containsExactly(
            "/list/0 (b) moved from /list/1",
            "/list/0/of/0 is new: \"4\"",
            "/list/1/of/0 is gone: \"1\"");
  }

  @Test
  void longTextsAreShownWhereTheyDiffer() {
    String common = "The score of people of one sex, age or origin comes out lower ";

    assertThat(lines(object("a", common + "today."), object("a", common + "tomorrow.")))
        .containsExactly(
            "/a: \"...n comes out lower today.\" -> \"...n comes out lower tomorrow.\"");
    assertThat(lines(object("a", "x".repeat(100)), object("a", "y".repeat(100))))
        .containsExactly("/a: \"%s...\" -> \"%s...\"".formatted("x".repeat(60), "y".repeat(60)));
  }

  @Test
  void valuesThatAreNoTextsAreShownAsInJson() {
    assertThat(lines(object("a", Extension.of(true)), object("a", Extension.of(12))))
        .containsExactly("/a: true -> 12");
    assertThat(lines(object("a", Extension.NULL), object("a", new Items(List.of()))))
        .containsExactly("/a: null -> []");
  }

  @Test
  void hiddenCharactersAreShown() {
    assertThat(lines(object("a", "1"), object("a", "1\u001b[2J")))
        .containsExactly("/a: \"1\" -> \"1\\u001b[2J\"");
  }

  @Test
  void largeListsAreComparedInTime() {
    Items before = list(IntStream.range(0, 20_000).mapToObj(Integer::toString).toArray());
    Items after =
        list(
            Stream.concat(
                    IntStream.range(10_000, 20_000).mapToObj(Integer::toString),
                    IntStream.range(0, 10_000).mapToObj(Integer::toString))
                .toArray());

    assertThat(lines(before, after)).hasSize(10_000);
  }

  @Test
  @Timeout(60)
  void textsWithOneHashCodeAreComparedInTime() {
    Object[] texts = CollidingIds.texts(1 << 17).toArray();
    Object[] fewer = Arrays.copyOf(texts, texts.length - 1);

    assertThat(lines(list(texts), list(fewer))).hasSize(1);
  }

  @Test
  void valuesThatReadAlikeAreNotTheSame() {
    assertThat(lines(list(list("a\", \"b")), list(list("a", "b"))))
        .containsExactly("/list/0 is gone: [\"a\", \"b\"]", "/list/0 is new: [\"a\", \"b\"]");
  }

  @Test
  void whatIsNotTheEarlierTreeIsRefused() {
    refuses(object("a", "1"), object("a", "2"), object("a", "3"), "/a: \"1\" -> \"2\"");
    refuses(object("a", "1"), object("a", "2"), object(), "/a: \"1\" -> \"2\"");
    refuses(object(), object("a", "2"), object("a", "1"), "/a is new: \"2\"");
    refuses(object("a", "1"), object(), object(), "/a is gone: \"1\"");
    Items twoOnes = list("1", "2");
    refuses(
        object("a", twoOnes),
        object("a", list("2")),
        object("a", list("2")),
        "/a/0 is gone: \"1\"");
    refuses(
        object("a", twoOnes),
        object("a", list("2", "1")),
        object("a", list("1")),
        "/a/0 moved from /a/1");
    refuses(
        object("a", twoOnes),
        object("a", list("1", "2", "3")),
        object("a", list()),
        "/a/2 is new: \"3\"");
    refuses(
        object("a", object("b", "1")),
        object("a", object("b", "2")),
        object("a", "1"),
        "/a/b: \"1\" -> \"2\"");
  }

  private static void refuses(Fields before, Fields after, Fields other, String change) {
    Patch patch = Patch.of("the AI risk r", TreeComparison.between(before, after));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> patch.applyTo(other))
        .withMessage(
            "The diff does not apply to the AI risk r: it has \"%s\", and the AIMS has another"
                + " value there.",
            change);
  }
}
