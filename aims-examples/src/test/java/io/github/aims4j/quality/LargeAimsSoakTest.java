// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One AIMS of 10,000, 100,000 and a million records: what each operation costs, and that ten times
 * the records cost about ten times as much; run in the profile soak. Time is printed, not judged.
 */
@Tag("soak")
class LargeAimsSoakTest {

  private static final int FEW = 10_000;
  private static final int MOST = Integer.getInteger("aims4j.soak.records", 1_000_000);
  private static final double TENFOLD = 11;

  private static final int WORK = 0;
  private static final int BYTES = 1;
  private static final int NANOS = 2;

  @Test
  void tenTimesTheRecordsTakeTenTimesTheBytes() {
    assertTenfold(new LargeAims(), BYTES);
  }

  // The class is loaded a second time, so that the compiler cannot know its type.
  @SuppressWarnings("unchecked")
  @Test
  void tenTimesTheRecordsTakeTenTimesTheWork() throws ReflectiveOperationException {
    assertTenfold(
        (IntFunction<Map<String, List<Long>>>)
            new CountingLoader()
                .loadClass(LargeAims.class.getName())
                .getDeclaredConstructor()
                .newInstance(),
        WORK);
  }

  private static void assertTenfold(IntFunction<Map<String, List<Long>>> measure, int cost) {
    // Compiled code allocates less than interpreted code does.
    for (int i = 0; i < 5; i++) {
      assertThat(measure.apply(FEW)).isNotEmpty();
    }
    Map<String, String> faster = new TreeMap<>();
    Map<String, List<Long>> before = Map.of();
    for (int records = FEW; records <= MOST; records *= 10) {
      Map<String, List<Long>> costs = Map.copyOf(measure.apply(records));
      print(records, costs, before);
      before.forEach(
          (name, few) -> {
            double factor = (double) costs.get(name).get(cost) / few.get(cost);
            if (factor > TENFOLD) {
              faster.put(name, "%s times".formatted(factor));
            }
          });
      before = costs;
    }
    assertThat(faster).isEmpty();
  }

  private static void print(
      int records, Map<String, List<Long>> costs, Map<String, List<Long>> before) {
    new TreeMap<>(costs)
        .forEach(
            (name, cost) ->
                System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.0f | %.2f | %s |%n",
                    name,
                    records,
                    (double) cost.get(WORK) / records,
                    (double) cost.get(BYTES) / records,
                    cost.get(NANOS) / 1e9,
                    before.containsKey(name)
                        ? "%.1f, %.1f"
                            .formatted(
                                (double) cost.get(WORK) / Math.max(1, before.get(name).get(WORK)),
                                (double) cost.get(BYTES) / before.get(name).get(BYTES))
                        : ""));
  }
}
