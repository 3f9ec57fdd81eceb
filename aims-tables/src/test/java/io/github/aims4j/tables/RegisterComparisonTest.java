// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.StageComparison;
import io.github.aims4j.operation.StageComparison.Change;
import io.github.aims4j.transition.UnmetCondition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two small registers with every way in which systems are found again, and are not. */
class RegisterComparisonTest {

  private static final SystemKey KEY = SystemKey.nameWithin("x-unit", "x-unit");

  private static final String MAPPING =
      SmallRegister.MAPPING.replace(
          "{\"Idea\": \"INCEPTION\",",
          "{\"Idea\": \"INCEPTION\", \"Built\": \"DESIGN_AND_DEVELOPMENT\", \"Gone\": \"RETIREMENT\",");

  @TempDir private Path folder = Path.of("");

  private Aims register(String rows) throws IOException {
    return SmallRegister.file(folder, SmallRegister.HEADER + rows, MAPPING).aims();
  }

  private RegisterComparison compare(String before, String after) throws IOException {
    return RegisterComparison.of(register(before), register(after), KEY);
  }

  private static List<String> ids(List<AiSystem> systems) {
    return systems.stream().map(system -> system.id().value()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Idea, Idea, SAME, 0",
    "Idea, Built, FORWARD, 0",
    "In use, Gone, FORWARD, 0",
    "Idea, In use, JUMP, 1",
    "Built, In use, JUMP, 1",
    "Built, Idea, BACK, 0",
    "In use, Built, BACK, 1",
    "Gone, In use, BACK, 1",
    "'', Idea, UNSTATED, 0",
    "Idea, '', UNSTATED, 0",
    "'', N/A, UNSTATED, 0",
    "Nearly, In use, UNSTATED, 0",
  })
  void classifiesTheChangeOfStage(String before, String after, Change change, int lacking)
      throws IOException {
    RegisterComparison comparison =
        compare("Sorter,A," + before + ",,,,\n", "Sorter,A," + after + ",,,,\n");

    assertThat(comparison.found()).hasSize(1);
    assertThat(comparison.found().get(0).versions()).hasSize(1);
    for (Change each : Change.values()) {
      assertThat(comparison.count(each)).isEqualTo(each == change ? 1 : 0);
      assertThat(comparison.countWithoutReason(each)).isEqualTo(each == change ? lacking : 0);
    }
  }

  @Test
  void listsMissingReasonsWithBothRows() throws IOException {
    RegisterComparison comparison =
        compare("Other,A,Idea,,,,\nSorter,A,Gone,,,,\n", "Sorter,A,In use,,,,\n");

    RegisterComparison.Pair pair = comparison.found().get(0);
    assertThat(pair.before().source().orElseThrow().row()).hasValue(2);
    assertThat(pair.after().source().orElseThrow().row()).hasValue(1);
    assertThat(pair.versions().stream().map(StageComparison::unmet).flatMap(List::stream))
        .extracting(UnmetCondition::message)
        .containsExactly(
            "The table has no step from RETIREMENT to OPERATION_AND_MONITORING; RETIREMENT is a"
                + " final state.");
  }

  @Test
  void knowsANameInOtherCaseAndSpacingAndNoOther() throws IOException {
    RegisterComparison comparison =
        compare(
            "Mail  Sorter,A,Idea,,,,\nStra\u00dfe,A,Idea,,,,\nCaf\u00e9,A,Idea,,,,\nBot-2,A,Idea,,,,\n",
            "\u00a0mail SORTER ,a ,Idea,,,,\nSTRASSE,A,Idea,,,,\ncafe\u0301,A,Idea,,,,\nBot 2,A,Idea,,,,\n");

    assertThat(comparison.found()).hasSize(3);
    assertThat(ids(comparison.onlyBefore())).containsExactly("a.bot-2");
    assertThat(comparison.onlyAfter()).extracting(AiSystem::name).containsExactly("Bot 2");
  }

  @Test
  void aNameCountsWithinItsUnit() throws IOException {
    RegisterComparison comparison =
        compare(
            "Sorter,A,Idea,,,,\nSorter,B,Idea,,,,\n", "Sorter,B,Built,,,,\nSorter,C,Idea,,,,\n");

    assertThat(comparison.found())
        .extracting(pair -> pair.after().id().value())
        .containsExactly("b.sorter");
    assertThat(ids(comparison.onlyBefore())).containsExactly("a.sorter");
    assertThat(ids(comparison.onlyAfter())).containsExactly("c.sorter");
  }

  @Test
  void unitsCanBeRenamedAndHaveOtherFields() throws IOException {
    Aims before = register("Sorter,A,Idea,,,,\nReader,B,Idea,,,,\n");
    Aims after = register("Sorter,,Idea,,,Unit A,\nReader,,Idea,,,b,\n");
    SystemKey key = SystemKey.nameWithin("x-unit", "x-note-6");

    assertThat(RegisterComparison.of(before, after, key).found())
        .extracting(pair -> pair.before().name())
        .containsExactly("Reader");
    assertThat(
            RegisterComparison.of(before, after, key.withRenamed(Map.of("a", " unit  a"))).found())
        .extracting(pair -> pair.before().name())
        .containsExactly("Sorter", "Reader");
  }

  @Test
  void severalOfOneNameAreAmbiguousOnEitherSide() throws IOException {
    RegisterComparison comparison =
        compare(
            "One,A,Idea,,,,\nTwo,A,Idea,,,,\ntwo,A,Built,,,,\nBoth,A,,,,,\nboth,A,,,,,\nGone,A,,,,,\nGONE,A,,,,,\n",
            "One,A,Idea,,,,\nONE,A,Gone,,,,\nTwo,A,Idea,,,,\nBoth,A,,,,,\nboth,A,,,,,\n");

    assertThat(comparison.found()).isEmpty();
    assertThat(comparison.ambiguous())
        .extracting(each -> ids(each.before()) + " " + ids(each.after()))
        .containsExactly(
            "[a.one] [a.one, a.one-2]",
            "[a.two, a.two-2] [a.two]",
            "[a.both, a.both-2] [a.both, a.both-2]");
    assertThat(ids(comparison.onlyBefore())).containsExactly("a.gone", "a.gone-2");
    assertThat(comparison.onlyAfter()).isEmpty();
  }

  @Test
  void withoutAUnitTheNameAloneCounts() throws IOException {
    Aims before = register("Sorter,A,Idea,,,,\nReader,,Idea,,,,\n");
    Aims after = register("Sorter,B,Idea,,,,\nReader,,Idea,,,,\n");

    assertThat(RegisterComparison.of(before, after, SystemKey.name()).found()).hasSize(2);
    assertThat(RegisterComparison.of(before, after, KEY).found())
        .extracting(pair -> pair.before().name())
        .containsExactly("Reader");
  }

  @Test
  void emptyRegistersHaveNothingToCompare() throws IOException {
    RegisterComparison none = compare("", "");
    RegisterComparison begun = compare("", "Sorter,A,Idea,,,,\n");
    RegisterComparison ended = compare("Sorter,A,Idea,,,,\n", "");

    assertThat(none.found()).isEmpty();
    assertThat(none.ambiguous()).isEmpty();
    assertThat(none.onlyBefore()).isEmpty();
    assertThat(none.onlyAfter()).isEmpty();
    assertThat(ids(begun.onlyAfter())).containsExactly("a.sorter");
    assertThat(ids(ended.onlyBefore())).containsExactly("a.sorter");
    assertThat(Arrays.stream(Change.values()).mapToLong(none::count)).containsOnly(0L);
  }
}
