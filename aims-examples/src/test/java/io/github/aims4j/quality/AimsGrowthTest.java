package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an AIMS costs as it grows: in bytes, which every run measures alike. */
class AimsGrowthTest {

  private static final Organization ORGANIZATION =
      Organization.builder().id(Id.of("org")).name("Example").build();

  private static List<Risk> risks(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Risk.builder()
                    .id(Id.of("risk-" + i))
                    .title("Risk " + i)
                    .addAiSystem(Id.of("system-" + i % (count / 10)))
                    .build())
        .toList();
  }

  @Test
  void tenTimesTheRecordsTakeTenTimesTheBytes() {
    // Compiled code allocates less than interpreted code does.
    for (int i = 0; i < 5; i++) {
      bytesPerRecord(100_000);
    }
    double few = bytesPerRecord(10_000);
    double many = bytesPerRecord(100_000);

    assertThat(many / few).isBetween(0.95, 1.05);
  }

  /** Of building the aggregate and each of its indexes; the tables of hash maps double in size. */
  private static double bytesPerRecord(int count) {
    List<Risk> risks = risks(count);
    return (double) Allocation.of(() -> buildAndAsk(risks)) / count;
  }

  private static void buildAndAsk(List<Risk> risks) {
    Aims aims = Aims.builder().organization(ORGANIZATION).addAll(risks).build();
    assertThat(aims.find(Risk.class, Id.of("risk-0"))).isPresent();
    assertThat(aims.referring(Risk.class, Id.<AiSystem>of("system-0"))).hasSize(10);
    assertThat(aims.linksTo(Id.<AiSystem>of("system-0"))).hasSize(10);
  }

  @Test
  void manyThreadsShareOneAimsAndItsIndexes() throws Exception {
    Aims aims = Aims.builder().organization(ORGANIZATION).addAll(risks(1_000)).build();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> questions = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        Id<AiSystem> system = Id.of("system-" + i);
        questions.add(
            () -> (int) aims.referring(Risk.class, system).count() + aims.linksTo(system).size());
      }
      for (Future<Integer> answer : threads.invokeAll(questions)) {
        assertThat(answer.get()).isEqualTo(20);
      }
    } finally {
      threads.shutdown();
    }
  }
}
