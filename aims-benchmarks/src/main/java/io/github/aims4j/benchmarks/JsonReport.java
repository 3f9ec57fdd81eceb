package io.github.aims4j.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.json.AimsJson;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link JsonBenchmark} and prints what matters of it: ratios, and bytes per input byte. */
public final class JsonReport {

  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final int FORKS = 2;
  private static final int ITERATIONS = 6;

  /** The sample goes through hundreds of small methods, whose code is compiled late. */
  private static final TimeValue WARM_UP = TimeValue.seconds(3);

  private final Map<String, RunResult> results;
  private final double documentBytes;

  private JsonReport(Collection<RunResult> results, int documentBytes) {
    this.results =
        results.stream()
            .collect(Collectors.toMap(result -> result.getPrimaryResult().getLabel(), r -> r));
    this.documentBytes = documentBytes;
  }

  private static JsonReport of(JsonBenchmark.Content content, Collection<RunResult> results) {
    List<RunResult> own =
        results.stream()
            .filter(result -> result.getParams().getParam("content").equals(content.name()))
            .toList();
    return new JsonReport(own, AimsJson.standard().write(content.aims()).length);
  }

  /** Measures for about twelve minutes and prints a table for each document. */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(JsonBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .forks(FORKS)
                    .warmupIterations(ITERATIONS)
                    .warmupTime(WARM_UP)
                    .measurementIterations(ITERATIONS)
                    .measurementTime(TimeValue.seconds(1))
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    for (JsonBenchmark.Content content : JsonBenchmark.Content.values()) {
      of(content, results).print(content);
    }
  }

  private void print(JsonBenchmark.Content content) {
    System.out.printf(
        Locale.ROOT,
        "%n%s: %.0f bytes, %s %s; least of %d iterations in %d forks%n%n",
        content,
        documentBytes,
        System.getProperty("java.vm.name"),
        System.getProperty("java.version"),
        ITERATIONS,
        FORKS);
    System.out.println("| what | ms | ratio | bytes allocated per byte |");
    System.out.println("| --- | --- | --- | --- |");
    line("skip tokens", "skipTokens", "skipTokens");
    line("read a tree", "readTree", "skipTokens");
    line("read an AIMS", "readAims", "skipTokens");
    line("write a tree", "writeTree", "writeTree");
    line("write an AIMS", "writeAims", "writeTree");
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
    return result(benchmark).getPrimaryResult().getStatistics().getMin();
  }

  private double allocated(String benchmark) {
    return requireNonNull(result(benchmark).getSecondaryResults().get(ALLOCATED)).getScore();
  }

  private RunResult result(String benchmark) {
    return requireNonNull(results.get(benchmark), benchmark);
  }
}
