// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link JsonBenchmark} and prints what matters of it: ratios, and bytes per input byte. */
public final class JsonReport {

  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final int ITERATIONS = 6;

  /** A minute in which the machine is slow then spoils one of them, and not one line of a table. */
  private static final int ROUNDS = 3;

  /** The sample goes through hundreds of small methods, whose code is compiled late. */
  private static final TimeValue WARM_UP = TimeValue.seconds(2);

  /** A heap that grows while it is measured makes what comes first slower than what comes next. */
  private static final List<String> HEAP = List.of("-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch");

  private final Map<String, List<RunResult>> results;
  private final double documentBytes;

  private JsonReport(Map<String, List<RunResult>> results, int documentBytes) {
    this.results = results;
    this.documentBytes = documentBytes;
  }

  private static JsonReport of(JsonBenchmark.Content content, Collection<RunResult> results)
      throws IOException {
    Map<String, List<RunResult>> own =
        results.stream()
            .filter(result -> result.getParams().getParam("content").equals(content.name()))
            .collect(Collectors.groupingBy(result -> result.getPrimaryResult().getLabel()));
    return new JsonReport(own, content.document().length);
  }

  /** Measures for about half an hour and prints a table for each document. */
  public static void main(String[] args) throws IOException, RunnerException {
    List<RunResult> results = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      results.addAll(new Runner(oneRound()).run());
    }
    for (JsonBenchmark.Content content : JsonBenchmark.Content.values()) {
      of(content, results).print(content);
    }
  }

  private static Options oneRound() {
    return new OptionsBuilder()
        .include(JsonBenchmark.class.getName())
        .addProfiler(GCProfiler.class)
        .jvmArgsAppend(HEAP.toArray(String[]::new))
        .forks(1)
        .warmupIterations(ITERATIONS)
        .warmupTime(WARM_UP)
        .measurementIterations(ITERATIONS)
        .measurementTime(TimeValue.seconds(1))
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private void print(JsonBenchmark.Content content) {
    System.out.printf(
        Locale.ROOT,
        "%n%s: %.0f bytes, %s %s; least of %s iterations in %s rounds%n%n",
        content,
        documentBytes,
        System.getProperty("java.vm.name"),
        System.getProperty("java.version"),
        ITERATIONS,
        ROUNDS);
    System.out.println("| what | ms | ratio | bytes allocated per byte |");
    System.out.println("| --- | --- | --- | --- |");
    line("skip tokens", "skipTokens", "skipTokens");
    line("read a tree", "readTree", "skipTokens");
    line("read types", "bind", "skipTokens");
    line("write a tree", "writeTree", "writeTree");
    line("write types", "write", "writeTree");
  }

  private void line(String what, String benchmark, String reference) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f |%n",
        what,
        least(benchmark) / 1000,
        least(benchmark) / least(reference),
        allocated(benchmark) / documentBytes);
  }

  private double least(String benchmark) {
    return results(benchmark)
        .mapToDouble(result -> result.getPrimaryResult().getStatistics().getMin())
        .min()
        .orElseThrow();
  }

  private double allocated(String benchmark) {
    return results(benchmark)
        .mapToDouble(
            result -> requireNonNull(result.getSecondaryResults().get(ALLOCATED)).getScore())
        .average()
        .orElseThrow();
  }

  private Stream<RunResult> results(String benchmark) {
    return requireNonNull(results.get(benchmark), benchmark).stream();
  }
}
