// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.AimsGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  // How full hash tables are changes the comparisons in them, by more than a few records add.
  private static final double NOISE = 0.05;

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
    assertLinear(
        Map.copyOf(operations.apply(GrowingDocument.of(kind, STEP))),
        Map.copyOf(operations.apply(GrowingDocument.of(kind, 2 * STEP))),
        Map.copyOf(operations.apply(GrowingDocument.of(kind, 4 * STEP))));
  }

  /** What is looked up of one kind for each of another shows only here. */
  @Test
  void twiceTheRecordsOfAllKindsTakeTwiceTheWork() {
    assertLinear(
        Map.copyOf(operations.apply(generated(1_000))),
        Map.copyOf(operations.apply(generated(2_000))),
        Map.copyOf(operations.apply(generated(4_000))));
  }

  private static byte[] generated(int records) {
    return AimsJson.standard().write(AimsGenerator.ofSeed(1).aims(records));
  }

  private static void assertLinear(
      Map<String, Long> small, Map<String, Long> middle, Map<String, Long> large) {
    List<String> faster = new ArrayList<>();
    small.forEach(
        (name, work) -> {
          long first = middle.get(name) - work;
          long second = large.get(name) - middle.get(name);
          if (second > MOST * first + NOISE * work + STEP) {
            faster.add("%s: %s, %s, %s".formatted(name, work, middle.get(name), large.get(name)));
          }
        });
    assertThat(faster).isEmpty();
  }
}
