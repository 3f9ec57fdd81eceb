package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
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

  @BeforeAll
  @SuppressWarnings("unchecked")
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
    Map<String, Long> small = Map.copyOf(operations.apply(GrowingDocument.of(kind, STEP)));
    Map<String, Long> middle = Map.copyOf(operations.apply(GrowingDocument.of(kind, 2 * STEP)));
    Map<String, Long> large = Map.copyOf(operations.apply(GrowingDocument.of(kind, 4 * STEP)));

    List<String> faster = new ArrayList<>();
    small.forEach(
        (name, work) -> {
          long first = middle.get(name) - work;
          long second = large.get(name) - middle.get(name);
          if (second > MOST * first + STEP) {
            faster.add("%s: %s, %s, %s".formatted(name, work, middle.get(name), large.get(name)));
          }
        });
    assertThat(faster).isEmpty();
  }
}
