// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The counts by which {@link GrowthTest} judges tell a square from a line. */
class CountingLoaderTest {

  /** Looks at every pair. Loaded by a {@link CountingLoader}. */
  public static final class Pairs implements IntToLongFunction {

    /** Made by name. */
    public Pairs() {}

    @Override
    public long applyAsLong(int size) {
      List<Integer> all = IntStream.range(0, size).boxed().toList();
      return Work.of(() -> lookAt(all));
    }

    private static void lookAt(List<Integer> all) {
      all.forEach(one -> all.forEach(other -> requireNonNull(other)));
    }
  }

  @Test
  void everyCallCounts() throws ReflectiveOperationException {
    IntToLongFunction pairs =
        (IntToLongFunction)
            new CountingLoader()
                .loadClass(Pairs.class.getName())
                .getDeclaredConstructor()
                .newInstance();

    assertThat(pairs.applyAsLong(100)).isBetween(10_000L, 10_300L);
    assertThat(pairs.applyAsLong(200)).isBetween(40_000L, 40_600L);
  }
}
