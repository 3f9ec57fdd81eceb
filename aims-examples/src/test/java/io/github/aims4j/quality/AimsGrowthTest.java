// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.testkit.AimsGenerator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an AIMS costs as it grows: in bytes, which every run measures alike. */
class AimsGrowthTest {

  private static final AimsGenerator GENERATOR = AimsGenerator.ofSeed(1);

  @Test
  void tenTimesTheRecordsTakeTenTimesTheBytes() {
    Aims few = GENERATOR.aims(10_000);
    Aims many = GENERATOR.aims(100_000);
    // Compiled code allocates less than interpreted code does.
    for (int i = 0; i < 5; i++) {
      bytesPerRecord(many);
    }

    assertThat(bytesPerRecord(many) / bytesPerRecord(few)).isBetween(0.95, 1.05);
  }

  /** Of building the aggregate and each of its indexes; the tables of hash maps double in size. */
  private static double bytesPerRecord(Aims aims) {
    return (double) Allocation.of(() -> rebuildAndAsk(aims)) / aims.records().count();
  }

  private static void rebuildAndAsk(Aims aims) {
    Aims again = aims.toBuilder().build();
    Id<AiSystem> system = Id.of("system-1");
    assertThat(again.find(AiSystem.class, system)).isPresent();
    assertThat(again.referring(Risk.class, system)).isNotEmpty();
    assertThat(again.linksTo(system)).isNotEmpty();
  }

  @Test
  void manyThreadsShareOneAimsAndItsIndexes() throws Exception {
    Aims shared = GENERATOR.aims(1_000);
    List<Id<AiSystem>> systems = shared.aiSystems().stream().map(AiSystem::id).toList();
    Aims other = shared.toBuilder().build();
    List<Integer> expected = systems.stream().map(system -> answer(other, system)).toList();
    List<Callable<Integer>> questions =
        IntStream.range(0, 10 * systems.size())
            .mapToObj(i -> systems.get(i % systems.size()))
            .<Callable<Integer>>map(system -> () -> answer(shared, system))
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> answers = threads.invokeAll(questions);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(expected.get(i % systems.size())).isPositive();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static int answer(Aims aims, Id<AiSystem> system) {
    return (int) aims.referring(Risk.class, system).count() + aims.linksTo(system).size();
  }
}
