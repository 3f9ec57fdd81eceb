// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.benchmarks;

import static java.util.Objects.requireNonNull;

import com.sun.management.ThreadMXBean;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.context.Organization;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.AimsGenerator;
import io.github.aims4j.testkit.SampleAims;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jol.info.GraphLayout;

/**
 * What an AIMS costs at two sizes: the time to build it with its index against the time to put the
 * same records into a hash map, the bytes that this allocates, and the memory that it keeps; and
 * what it costs to read ids that an attacker chose so that their hash codes are equal.
 */
public final class GrowthReport {

  private static final int ROUNDS = 30;
  private static final int IDS = 64_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  // Keeps the results of what is measured alive.
  private static volatile @Nullable Object result;

  private GrowthReport() {}

  /** Measures for about half a minute and prints a table. */
  public static void main(String[] args) {
    System.out.printf(
        Locale.ROOT,
        "%nGrowth, %s %s; least of %s rounds%n%n",
        System.getProperty("java.vm.name"),
        System.getProperty("java.version"),
        ROUNDS);
    System.out.println(
        "| records | time against a hash map | bytes allocated per record | bytes kept per record |");
    System.out.println("| --- | --- | --- | --- |");
    line(100_000, false);
    line(10_000, true);
    line(100_000, true);
    byte[] honest = partiesWith(number -> "party-with-id-%s".formatted(100_000 + number));
    byte[] colliding = partiesWith(GrowthReport::colliding);
    System.out.printf(
        Locale.ROOT,
        "%nReading %s ids with equal hash codes takes %.2f times as long as reading others.%n",
        IDS,
        leastNanos(() -> AimsJson.standard().read(colliding))
            / leastNanos(() -> AimsJson.standard().read(honest)));
    assessment(10_000);
    assessment(100_000);
  }

  private static void assessment(int records) {
    byte[] document = AimsJson.standard().write(AimsGenerator.ofSeed(1).aims(records));
    double read = leastNanos(() -> AimsJson.standard().read(document));
    Aims aims = AimsJson.standard().read(document);
    Supplier<Object> assess = () -> RuleSet.builtIn().assess(aims, SampleAims.AS_OF);
    System.out.printf(
        Locale.ROOT,
        "Assessing %s records takes %.1f times as long as reading them, and %.0f bytes per record.%n",
        records,
        leastNanos(assess) / read,
        allocatedBy(assess) / records);
  }

  private static byte[] partiesWith(IntFunction<String> ids) {
    Aims.Builder aims =
        Aims.builder().organization(Organization.builder().id(Id.of("o")).name("O").build());
    for (int i = 0; i < IDS; i++) {
      aims.addParty(Party.builder().id(Id.of(ids.apply(i))).name("P").build());
    }
    return AimsJson.standard().write(aims.build());
  }

  /** "Aa" and "BB" have the same hash code, and so has what is made of equally many of them. */
  private static String colliding(int number) {
    return IntStream.range(0, 16)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  private static void line(int records, boolean printed) {
    Aims aims = AimsGenerator.ofSeed(1).aims(records);
    List<Entity<?>> all = aims.records().toList();
    double map = leastNanos(() -> mapOf(all));
    double build = leastNanos(() -> aims.toBuilder().build());
    double allocated = allocatedBy(() -> aims.toBuilder().build());
    if (printed) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.1f | %.0f |%n",
          records,
          build / map,
          allocated / records,
          (double) GraphLayout.parseInstance(aims).totalSize() / records);
    }
  }

  private static Map<Id<?>, Object> mapOf(List<Entity<?>> records) {
    Map<Id<?>, Object> map = new HashMap<>();
    records.forEach(each -> map.put(each.id(), each));
    return map;
  }

  private static double leastNanos(Supplier<Object> work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      result = work.get();
      least = Math.min(least, System.nanoTime() - start);
    }
    requireNonNull(result);
    return least;
  }

  private static double allocatedBy(Supplier<Object> work) {
    long thread = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(thread);
    result = work.get();
    return THREADS.getThreadAllocatedBytes(thread) - before;
  }
}
