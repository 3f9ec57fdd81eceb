// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.SampleAims;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What the first read of a document costs in a fresh JVM, in processor time, against reading a tree
 * with Jackson.
 */
public final class FirstReadReport {

  private static final int RUNS = 11;
  private static final String TREE = "tree";
  private static final String AIMS = "aims";

  private FirstReadReport() {}

  /**
   * Without arguments, starts JVMs and prints the medians of their figures; with a way to read and
   * a file, reads that file once.
   *
   * @param args none; or {@code aims} or {@code tree}, and a file
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2) {
      read(args[0], Files.readAllBytes(Path.of(args[1])));
      return;
    }
    System.out.println("| document | read as | processor time, s | ratio | classes loaded |");
    System.out.println("| --- | --- | --- | --- | --- |");
    compare("inventory, 50 KB", AimsJson.standard().write(Inventory.of(50_000)));
    compare("harbour-bank.json", SampleAims.harbourBankJson().getBytes(StandardCharsets.UTF_8));
  }

  private static void compare(String title, byte[] document)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("document", ".json");
    Files.write(file, document);
    double tree = line(title, file, TREE, 0);
    line(title, file, AIMS, tree);
    Files.delete(file);
  }

  private static void read(String way, byte[] document) throws IOException {
    Object result =
        way.equals(AIMS)
            ? AimsJson.standard().read(document)
            : new ObjectMapper().readTree(document);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(system.getProcessCpuTime());
    System.out.println(ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
    System.out.println(result.hashCode());
  }

  private static double line(String title, Path document, String way, double tree)
      throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    String classes = "";
    for (int i = 0; i < RUNS; i++) {
      List<String> figures = run(document, way).lines().toList();
      seconds.add(Long.parseLong(figures.get(0)) / 1e9);
      classes = figures.get(1);
    }
    Collections.sort(seconds);
    double median = seconds.get(RUNS / 2);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.2f | %.2f | %s |%n",
        title,
        way,
        median,
        tree == 0 ? 1 : median / tree,
        classes);
    return median;
  }

  private static String run(Path document, String way) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                FirstReadReport.class.getName(),
                way,
                document.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream out = process.getInputStream()) {
      String figures = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
      process.waitFor();
      return figures;
    }
  }
}
