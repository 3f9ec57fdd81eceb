package io.github.aims4j.examples.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.examples.compare.ComparedSystem.Outcome;
import io.github.aims4j.examples.importer.ImportLimits;
import io.github.aims4j.examples.importer.Mapping;
import io.github.aims4j.examples.importer.RegisterImport;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.testkit.SharedData;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.UnmetCondition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The systems of the federal inventory of 2023 that are found again in that of 2024. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederalComparisonTest {

  private static final Id<Party> NOT_STATED = Id.of("not-stated");

  private final Aims earlier = register("2023_consolidated_ai_inventory_raw.csv", "2023");
  private final Aims later = register("2024_consolidated_ai_inventory_raw_v2.csv", "2024-v2");
  private final RegisterComparison comparison =
      RegisterComparison.of(
          earlier,
          new SystemKey(List.of("x-department-code"), Map.of("DOS", "STATE")),
          later,
          new SystemKey(List.of("x-agency-abbreviation"), Map.of()));

  private static Aims register(String data, String release) {
    Path mapping =
        Path.of(
            "src/main/resources/io/github/aims4j/examples/us-federal-" + release + ".mapping.json");
    return RegisterImport.run(
            SharedData.path("us-federal-ai-inventory/" + data),
            Mapping.read(mapping),
            ImportLimits.DEFAULT)
        .aims();
  }

  private Map<Outcome, Long> outcomes() {
    return comparison.found().stream()
        .collect(
            Collectors.groupingBy(ComparedSystem::outcome, TreeMap::new, Collectors.counting()));
  }

  @Test
  void noSystemOfEitherYearIsLost() {
    int ambiguousEarlier = comparison.ambiguous().stream().mapToInt(e -> e.earlier().size()).sum();
    int ambiguousLater = comparison.ambiguous().stream().mapToInt(e -> e.later().size()).sum();

    assertThat(comparison.found()).hasSize(208);
    assertThat(ambiguousEarlier).isEqualTo(2);
    assertThat(ambiguousLater).isEqualTo(4);
    assertThat(comparison.onlyEarlier()).hasSize(500);
    assertThat(comparison.onlyLater()).hasSize(1921);
    assertThat(208 + ambiguousEarlier + 500).isEqualTo(earlier.aiSystems().size()).isEqualTo(710);
    assertThat(208 + ambiguousLater + 1921).isEqualTo(later.aiSystems().size()).isEqualTo(2133);
  }

  @Test
  void forwardStepsAreAcceptedAndTheOthersLackAReason() {
    assertThat(outcomes())
        .isEqualTo(
            Map.of(
                Outcome.SAME_STAGE, 66L,
                Outcome.STAGE_NOT_STATED, 62L,
                Outcome.FORWARD, 57L,
                Outcome.BACK, 3L,
                Outcome.JUMP_WITHOUT_REASON, 14L,
                Outcome.BACK_WITHOUT_REASON, 6L));
    assertThat(comparison.found())
        .filteredOn(each -> !each.unmet().isEmpty())
        .hasSize(20)
        .allSatisfy(
            each ->
                assertThat(each.unmet())
                    .extracting(UnmetCondition::condition, UnmetCondition::remedy)
                    .containsExactly(
                        tuple(
                            "step-in-table",
                            "Give a reason, which is recorded, or take a step of the table.")));
  }

  @Test
  void eachStepThatLacksAReasonIsNamedByItsStages() {
    Map<String, Long> steps =
        comparison.found().stream()
            .filter(each -> !each.unmet().isEmpty())
            .collect(
                Collectors.groupingBy(
                    each -> stage(each.earlier()) + " to " + stage(each.later()),
                    TreeMap::new,
                    Collectors.counting()));

    assertThat(steps)
        .isEqualTo(
            Map.of(
                "deployment to inception", 1L,
                "design and development to deployment", 5L,
                "design and development to operation and monitoring", 7L,
                "inception to operation and monitoring", 2L,
                "operation and monitoring to deployment", 4L,
                "operation and monitoring to inception", 1L));
  }

  private static String stage(AiSystem aiSystem) {
    return aiSystem.stage().map(LifeCycleStage::term).orElseThrow();
  }

  @Test
  void thePageHasTheseFigures() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "life-cycle.md"));

    Arrays.stream(Outcome.values())
        .forEach(
            outcome ->
                assertThat(page)
                    .contains("| %s | %d |".formatted(outcome.term(), outcomes().get(outcome))));
  }

  /** What a register states of a version is its first stage or a step from the one before. */
  @Test
  void everyStageOfTheInventoriesGoesThroughTheLifeCycle() {
    Aims firstRelease = register("2024_consolidated_ai_inventory_raw.csv", "2024-v1");

    assertThat(entered(earlier)).isEqualTo(Map.of("first", 378L));
    assertThat(entered(firstRelease))
        .isEqualTo(Map.of("first", stated(firstRelease), "step", 998L, "reason missing", 669L));
    assertThat(entered(later))
        .isEqualTo(Map.of("first", stated(later), "step", 1023L, "reason missing", 681L));
  }

  private static long stated(Aims register) {
    return register.aiSystems().stream().filter(each -> each.stage().isPresent()).count();
  }

  private static Map<String, Long> entered(Aims register) {
    return register.aiSystems().stream()
        .flatMap(each -> each.versions().stream())
        .flatMap(version -> entered(version).stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static List<String> entered(AiSystemVersion stated) {
    AiSystemVersion now = AiSystemVersion.builder().label(stated.label()).build();
    List<String> result = new ArrayList<>();
    for (LifeCycleStage stage : stages(stated)) {
      Request<LifeCycleStage> request = Request.of(stage, NOT_STATED, Instant.EPOCH);
      var reasoned = now.move(request.withReason("The register says so.")).accepted();
      if (reasoned.isEmpty()) {
        result.add("refused");
      } else if (now.move(request).accepted().isEmpty()) {
        result.add("reason missing");
      } else {
        result.add(now.stage().isEmpty() ? "first" : "step");
      }
      now = reasoned.map(each -> each.outcome()).orElse(now);
    }
    assertThat(now.stage()).isEqualTo(stated.stage());
    return result;
  }

  private static List<LifeCycleStage> stages(AiSystemVersion version) {
    return version.history().isEmpty()
        ? version.stage().stream().toList()
        : version.history().stream().map(change -> change.toStage()).toList();
  }
}
