// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.AimsJsonException;
import io.github.aims4j.json.JsonProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/**
 * Values and services are shared by threads without locks: all get the result of one thread alone.
 */
class ConcurrencyTest {

  private static final int THREADS = 8;

  private record Results(String json, Object report, Object agenda, Object dangling) {

    static Results of(Aims aims) {
      return new Results(
          AimsJson.standard().writeString(aims),
          RuleSet.builtIn().assess(aims, SampleAims.AS_OF),
          Agenda.of(aims, SampleAims.AS_OF, SampleAims.AS_OF.plusYears(1)),
          aims.danglingLinks().toList());
    }
  }

  @RepeatedTest(5)
  void threadsThatStartTogetherOnOneFreshAimsGetTheSame() throws Exception {
    Results alone = Results.of(AimsGenerator.ofSeed(7).aims(400));
    // Its indexes are computed when they are first needed, here by all threads at once.
    Aims shared = AimsGenerator.ofSeed(7).aims(400);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<Results> work =
        () -> {
          start.await();
          return Results.of(shared);
        };

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Results>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(work));
      }
      for (Future<Results> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @RepeatedTest(5)
  void threadsShareOneReaderAndWriter() throws Exception {
    AimsJson shared = AimsJson.standard().pretty();
    byte[] document = shared.write(AimsGenerator.ofSeed(8).aims(400));
    byte[] broken =
        new String(document, StandardCharsets.UTF_8)
            .replace("title", "titel")
            .getBytes(StandardCharsets.UTF_8);
    Aims alone = shared.read(document);
    List<JsonProblem> problems = problems(shared, broken);
    Callable<Boolean> work =
        () ->
            shared.read(document).equals(alone)
                && Arrays.equals(shared.write(alone), document)
                && problems(shared, broken).equals(problems);

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Boolean> result : threads.invokeAll(Collections.nCopies(50, work))) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<JsonProblem> problems(AimsJson json, byte[] broken) {
    return catchThrowableOfType(AimsJsonException.class, () -> json.read(broken)).problems();
  }
}
