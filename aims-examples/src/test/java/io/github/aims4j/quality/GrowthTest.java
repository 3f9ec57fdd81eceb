// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.AimsGenerator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No operation grows faster than the records: twice as many more of a kind cost twice as much more.
 * What is compared is work, counted in calls and turns of loops, and never time.
 */
class GrowthTest {

  private static final int STEP = 100;

  // A linear operation doubles, a quadratic one becomes four times as much. Sorting lies between.
  private static final double MOST = 2.7;

  private static Function<byte[], Map<String, Long>> operations;

  // The class is loaded a second time, so that the compiler cannot know its type.
  @SuppressWarnings("unchecked")
  @BeforeAll
  static void loadOperationsThatCount() throws ReflectiveOperationException {
    operations =
        (Function<byte[], Map<String, Long>>)
            new CountingLoader()
                .loadClass(Operations.class.getName())
                .getDeclaredConstructor()
                .newInstance();
    // The first use of a class does work of its own.
    assertThat(operations.apply(GrowingDocument.of("parties", 1))).isNotEmpty();
  }

  static List<String> kinds() {
    return GrowingDocument.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void twiceTheRecordsTakeTwiceTheWork(String kind) {
    assertLinear(records -> GrowingDocument.of(kind, records), STEP);
  }

  /** What is looked up of one kind for each of another shows only here. */
  @Test
  void twiceTheRecordsOfAllKindsTakeTwiceTheWork() {
    assertLinear(GrowthTest::generated, 10 * STEP);
  }

  private static byte[] generated(int records) {
    return AimsJson.standard().write(AimsGenerator.ofSeed(1).aims(records));
  }

  /** What names no AI system is of all of them, and must not be gone through for each. */
  @Test
  void twiceTheRecordsThatNameNoSystemTakeTwiceTheWork() {
    assertLinear(GrowingDocument::ofAllSystems, STEP);
  }

  /**
   * How full hash tables are changes the comparisons in them at one size and not at another. What
   * grows faster than the records does so at both.
   */
  private static void assertLinear(IntFunction<byte[]> document, int records) {
    Map<String, String> faster = faster(document, records);
    if (!faster.isEmpty()) {
      Map<String, String> fasterLater = faster(document, 4 * records);
      faster.keySet().retainAll(fasterLater.keySet());
    }
    assertThat(faster).isEmpty();
  }

  private static Map<String, String> faster(IntFunction<byte[]> document, int records) {
    Map<String, Long> small = Map.copyOf(operations.apply(document.apply(records)));
    Map<String, Long> middle = Map.copyOf(operations.apply(document.apply(2 * records)));
    Map<String, Long> large = Map.copyOf(operations.apply(document.apply(4 * records)));
    Map<String, String> faster = new TreeMap<>();
    small.forEach(
        (name, work) -> {
          long first = middle.get(name) - work;
          long second = large.get(name) - middle.get(name);
          if (second > MOST * first + STEP) {
            faster.put(name, "%s, %s, %s".formatted(work, middle.get(name), large.get(name)));
          }
        });
    return faster;
  }
}
