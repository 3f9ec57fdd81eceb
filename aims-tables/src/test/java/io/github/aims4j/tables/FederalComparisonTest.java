// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.tables.FederalInventory.KEY_2023_2024;
import static io.github.aims4j.tables.FederalInventory.KEY_2024;
import static io.github.aims4j.tables.FederalInventory.OF_2023;
import static io.github.aims4j.tables.FederalInventory.OF_2024_FIRST;
import static io.github.aims4j.tables.FederalInventory.OF_2024_SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.StageComparison.Change;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.tables.FederalInventory.RawRow;
import io.github.aims4j.transition.UnmetCondition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What became of the systems of the federal inventory of 2023 in both releases of 2024. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederalComparisonTest {

  private final Aims of2023 = OF_2023.aims();
  private final Aims first = OF_2024_FIRST.aims();
  private final Aims second = OF_2024_SECOND.aims();
  private final RegisterComparison toFirst = RegisterComparison.of(of2023, first, KEY_2023_2024);
  private final RegisterComparison toSecond = RegisterComparison.of(of2023, second, KEY_2023_2024);
  private final RegisterComparison releases = RegisterComparison.of(first, second, KEY_2024);

  private static void counts(
      RegisterComparison comparison, int found, int ambiguous, int onlyBefore, int onlyAfter) {
    assertThat(comparison.found()).hasSize(found);
    assertThat(comparison.ambiguous()).hasSize(ambiguous);
    assertThat(comparison.onlyBefore()).hasSize(onlyBefore);
    assertThat(comparison.onlyAfter()).hasSize(onlyAfter);
  }

  private static void changes(
      RegisterComparison comparison, long same, long forward, long jump, long back, long unstated) {
    assertThat(Arrays.stream(Change.values()).map(comparison::count))
        .containsExactly(same, forward, jump, back, unstated, 0L, 0L);
    assertThat(same + forward + jump + back + unstated).isEqualTo(comparison.found().size());
  }

  @Test
  void countsWhatBecameOfTheSystemsOf2023() {
    counts(toFirst, 198, 2, 510, 1555);
    changes(toFirst, 65, 57, 14, 9, 53);
    counts(toSecond, 208, 2, 500, 1921);
    changes(toSecond, 66, 57, 14, 9, 62);
  }

  @Test
  void theSecondReleaseOf2024MovesNoSystemOfTheFirst() {
    counts(releases, 1721, 18, 0, 376);
    changes(releases, 1717, 0, 0, 0, 4);
  }

  @Test
  void forwardStepsAreAcceptedAndLackNothing() {
    assertThat(steps(toSecond, Change.FORWARD).map(step -> step.replaceFirst(".*: ", "")))
        .hasSize(57)
        .containsOnly(
            "INCEPTION > DESIGN_AND_DEVELOPMENT",
            "INCEPTION > RETIREMENT",
            "DESIGN_AND_DEVELOPMENT > RETIREMENT",
            "DEPLOYMENT > OPERATION_AND_MONITORING",
            "DEPLOYMENT > RETIREMENT",
            "OPERATION_AND_MONITORING > RETIREMENT");
  }

  @Test
  void listsJumpsWithoutReason() {
    assertThat(steps(toSecond, Change.JUMP))
        .containsExactly(
            "8 > 49: DESIGN_AND_DEVELOPMENT > OPERATION_AND_MONITORING, missing",
            "271 > 353: DESIGN_AND_DEVELOPMENT > DEPLOYMENT, missing",
            "272 > 354: DESIGN_AND_DEVELOPMENT > DEPLOYMENT, missing",
            "273 > 355: DESIGN_AND_DEVELOPMENT > DEPLOYMENT, missing",
            "319 > 508: INCEPTION > OPERATION_AND_MONITORING, missing",
            "322 > 511: INCEPTION > OPERATION_AND_MONITORING, missing",
            "328 > 517: DESIGN_AND_DEVELOPMENT > OPERATION_AND_MONITORING, missing",
            "379 > 589: DESIGN_AND_DEVELOPMENT > DEPLOYMENT, missing",
            "464 > 770: DESIGN_AND_DEVELOPMENT > DEPLOYMENT, missing",
            "500 > 841: DESIGN_AND_DEVELOPMENT > OPERATION_AND_MONITORING, missing",
            "515 > 861: DESIGN_AND_DEVELOPMENT > OPERATION_AND_MONITORING, missing",
            "620 > 1054: DESIGN_AND_DEVELOPMENT > OPERATION_AND_MONITORING, missing",
            "655 > 1205: DESIGN_AND_DEVELOPMENT > OPERATION_AND_MONITORING, missing",
            "662 > 1212: DESIGN_AND_DEVELOPMENT > OPERATION_AND_MONITORING, missing");
  }

  /** The table leads from design and development back to inception; from elsewhere it does not. */
  @Test
  void listsBackwardStepsWithoutReason() {
    assertThat(steps(toSecond, Change.BACK))
        .containsExactly(
            "2 > 31: DESIGN_AND_DEVELOPMENT > INCEPTION",
            "13 > 30: DESIGN_AND_DEVELOPMENT > INCEPTION",
            "312 > 501: DEPLOYMENT > INCEPTION, missing",
            "378 > 588: OPERATION_AND_MONITORING > DEPLOYMENT, missing",
            "383 > 604: OPERATION_AND_MONITORING > INCEPTION, missing",
            "387 > 587: OPERATION_AND_MONITORING > DEPLOYMENT, missing",
            "516 > 857: DESIGN_AND_DEVELOPMENT > INCEPTION",
            "648 > 1198: OPERATION_AND_MONITORING > DEPLOYMENT, missing",
            "657 > 1206: OPERATION_AND_MONITORING > DEPLOYMENT, missing");
    assertThat(Arrays.stream(Change.values()).map(toSecond::countWithoutReason))
        .containsExactly(0L, 0L, 14L, 6L, 0L, 0L, 0L);
  }

  @Test
  void messagesAreThoseOfTheWorkflow() {
    assertThat(
            toSecond.found().stream()
                .filter(pair -> row(pair.before()) == 312)
                .flatMap(pair -> pair.versions().get(0).unmet().stream())
                .map(UnmetCondition::message))
        .containsExactly(
            "The table has no step from DEPLOYMENT to INCEPTION; from DEPLOYMENT it leads to DESIGN_AND_DEVELOPMENT, VERIFICATION_AND_VALIDATION, OPERATION_AND_MONITORING, RETIREMENT.");
  }

  private static Stream<String> steps(RegisterComparison comparison, Change change) {
    return comparison.found().stream()
        .filter(pair -> pair.versions().get(0).change() == change)
        .map(
            pair ->
                "%d > %d: %s > %s%s"
                    .formatted(
                        row(pair.before()),
                        row(pair.after()),
                        stage(pair.before()),
                        stage(pair.after()),
                        pair.versions().get(0).unmet().isEmpty() ? "" : ", missing"));
  }

  private static LifeCycleStage stage(AiSystem system) {
    return system.stage().orElseThrow();
  }

  private static int row(AiSystem system) {
    return system.source().orElseThrow().row().orElseThrow();
  }

  /** The rows of both files go where they go when the raw cells are paired another way. */
  @Test
  void everyRowIsPairedAsItsCellsSay() throws IOException {
    assertThat(paired(toFirst)).containsExactlyInAnyOrderElementsOf(paired(OF_2023, OF_2024_FIRST));
    assertThat(paired(toSecond))
        .containsExactlyInAnyOrderElementsOf(paired(OF_2023, OF_2024_SECOND));
    assertThat(paired(releases))
        .containsExactlyInAnyOrderElementsOf(paired(OF_2024_FIRST, OF_2024_SECOND));
  }

  private static List<String> paired(RegisterComparison comparison) {
    List<String> result = new ArrayList<>();
    comparison
        .found()
        .forEach(pair -> result.add(rows(List.of(pair.before()), List.of(pair.after()))));
    comparison.ambiguous().forEach(each -> result.add(rows(each.before(), each.after())));
    comparison.onlyBefore().forEach(system -> result.add(rows(List.of(system), List.of())));
    comparison.onlyAfter().forEach(system -> result.add(rows(List.of(), List.of(system))));
    return result;
  }

  private static String rows(List<AiSystem> before, List<AiSystem> after) {
    return "%s > %s"
        .formatted(
            before.stream().map(FederalComparisonTest::row).toList(),
            after.stream().map(FederalComparisonTest::row).toList());
  }

  private static List<String> paired(FederalInventory before, FederalInventory after)
      throws IOException {
    Map<String, List<Integer>> earlier = byKey(before.rows());
    Map<String, List<Integer>> later = byKey(after.rows());
    List<String> result = new ArrayList<>();
    earlier.forEach(
        (key, old) -> {
          if (later.containsKey(key)) {
            result.add("%s > %s".formatted(old, later.get(key)));
          } else {
            old.forEach(row -> result.add("[%d] > []".formatted(row)));
          }
        });
    later.forEach(
        (key, now) -> {
          if (!earlier.containsKey(key)) {
            now.forEach(row -> result.add("[] > [%d]".formatted(row)));
          }
        });
    assertThat(earlier.values().stream().mapToInt(List::size).sum()).isEqualTo(before.size());
    assertThat(later.values().stream().mapToInt(List::size).sum()).isEqualTo(after.size());
    return result;
  }

  private static Map<String, List<Integer>> byKey(List<RawRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> plain(row.agency()).replaceFirst("^dos$", "state") + "/" + plain(row.name()),
                Collectors.mapping(RawRow::number, Collectors.toList())));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  @Test
  void thePageHasTheFigures() throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "life-cycle.md")).replace("\r\n", "\n"))
        .contains(
            "\n| | 2023 to 2024, first release | 2023 to 2024, second release |\n| --- | ---: | ---: |\n"
                + figures("systems in the earlier register", each -> before(each))
                + figures("systems in the later register", each -> after(each))
                + figures("in both registers", each -> each.found().size())
                + figures("same stage", each -> each.count(Change.SAME))
                + figures("forward, step in the table", each -> each.count(Change.FORWARD))
                + figures("jump, reason missing", each -> each.countWithoutReason(Change.JUMP))
                + figures("back, reason missing", each -> each.countWithoutReason(Change.BACK))
                + figures("back, step in the table", each -> inTable(each, Change.BACK))
                + figures("stage not stated", each -> each.count(Change.UNSTATED))
                + figures("ambiguous, earlier", each -> ambiguousBefore(each))
                + figures("ambiguous, later", each -> ambiguousAfter(each))
                + figures("only earlier", each -> each.onlyBefore().size())
                + figures("only later", each -> each.onlyAfter().size())
                + "\n");
  }

  private String figures(String what, ToLongFunction<RegisterComparison> figure) {
    return "| %s | %d | %d |\n"
        .formatted(what, figure.applyAsLong(toFirst), figure.applyAsLong(toSecond));
  }

  private static long inTable(RegisterComparison each, Change change) {
    return each.count(change) - each.countWithoutReason(change);
  }

  private static long before(RegisterComparison each) {
    return each.found().size() + ambiguousBefore(each) + each.onlyBefore().size();
  }

  private static long after(RegisterComparison each) {
    return each.found().size() + ambiguousAfter(each) + each.onlyAfter().size();
  }

  private static long ambiguousBefore(RegisterComparison each) {
    return each.ambiguous().stream().mapToLong(some -> some.before().size()).sum();
  }

  private static long ambiguousAfter(RegisterComparison each) {
    return each.ambiguous().stream().mapToLong(some -> some.after().size()).sum();
  }
}
