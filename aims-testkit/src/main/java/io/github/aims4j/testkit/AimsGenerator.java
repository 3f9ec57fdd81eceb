// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.standard.AiRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Generates AIMS of any size for load tests: records of all kinds, with plausible links and gaps.
 * The result depends on the seed and the size only.
 *
 * <pre>{@code
 * Aims large = AimsGenerator.ofSeed(42).aims(100_000);
 * Stream<Aims> portfolio = AimsGenerator.ofSeed(42).portfolio(10_000, 200);
 * }</pre>
 *
 * <p>An AIMS begins with about 60 records of the management system and its certification; about 40
 * records for each AI system follow. Records refer to earlier records only, so all references
 * resolve at any size, and a larger AIMS contains the records of a smaller one. Dates lie around
 * {@link SampleAims#AS_OF}.
 *
 * <p>Source: this library's own form. Immutable and thread-safe. Another version of this library
 * can generate other records.
 */
public final class AimsGenerator {

  private final long seed;

  private AimsGenerator(long seed) {
    this.seed = seed;
  }

  /**
   * Returns a generator.
   *
   * @param seed any number; equal seeds give equal AIMS
   */
  public static AimsGenerator ofSeed(long seed) {
    return new AimsGenerator(seed);
  }

  /**
   * Generates an AIMS.
   *
   * @param records the number of records, including the organization
   * @throws IllegalArgumentException if it is less than 1
   */
  public Aims aims(int records) {
    return generate(0, requireAtLeastOne(records));
  }

  /**
   * Generates the AIMS of many organizations, lazily; the first equals that of {@link #aims}. The
   * stream can be processed in parallel.
   *
   * @param organizations the number of AIMS
   * @param records the number of records of each AIMS
   * @throws IllegalArgumentException if there are fewer than 0 organizations or fewer than 1 record
   */
  public Stream<Aims> portfolio(long organizations, int records) {
    requireAtLeastOne(records);
    if (organizations < 0) {
      throw new IllegalArgumentException(
          "The number of organizations is %s; it must be 0 or more.".formatted(organizations));
    }
    return LongStream.range(0, organizations).mapToObj(number -> generate(number, records));
  }

  private static int requireAtLeastOne(int records) {
    if (records < 1) {
      throw new IllegalArgumentException(
          "The number of records is %s; it must be 1 or more, because the organization is a record."
              .formatted(records));
    }
    return records;
  }

  private Aims generate(long number, int records) {
    Draws draws = new Draws(seedOf(number));
    Aims.Builder aims = Aims.builder().organization(organization(number, draws));
    List<Step> steps = managementSystem(draws);
    int left = records - 1;
    for (int system = 1; left > steps.size(); system++) {
      steps.forEach(step -> aims.add(step.make()));
      left -= steps.size();
      steps = new SystemRecords(draws, GeneratedSystem.named(draws, system)).steps();
    }
    steps.subList(0, left).forEach(step -> aims.add(step.make()));
    return aims.build();
  }

  private static List<Step> managementSystem(Draws draws) {
    List<Step> steps = new ArrayList<>(new ContextRecords(draws).steps());
    steps.addAll(new ManagementRecords(draws).steps());
    steps.addAll(CertificationRecords.steps());
    return steps;
  }

  /** Applies the algorithm twice, because adjacent seeds have similar first draws. */
  private long seedOf(long number) {
    return new Random(new Random(seed).nextLong() + number).nextLong();
  }

  private static Organization organization(long number, Draws draws) {
    return Organization.builder()
        .id(Id.of("org-" + number))
        .name(draws.of(List.of("Alder", "Beacon", "Corvid", "Delta", "Ember")) + " " + number)
        .sector(draws.of(List.of("finance", "health", "industry", "public administration")))
        .size(10 + draws.below(5_000) + " people")
        .aiRoles(List.of(AiRole.DEVELOPER, AiRole.DEPLOYER, AiRole.USER))
        .build();
  }
}
