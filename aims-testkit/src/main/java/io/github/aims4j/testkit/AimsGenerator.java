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
 * Generates AIMS of any size for tests of load and growth: all kinds of record, with plausible
 * links and gaps. What comes out depends on the seed and the size alone.
 *
 * <pre>{@code
 * Aims large = AimsGenerator.ofSeed(42).aims(100_000);
 * Stream<Aims> portfolio = AimsGenerator.ofSeed(42).portfolio(10_000, 200);
 * }</pre>
 *
 * <p>Each AIMS starts with some sixty records of the management system and of its certification,
 * and goes on with some forty records for each AI system. A record refers only to records before
 * it, so that every reference resolves at any size, and a larger AIMS has the records of a smaller
 * one and more. Dates lie around {@link SampleAims#AS_OF}.
 *
 * <p>Source: this library's own form. Immutable and thread-safe. What is generated can change with
 * a version of this library.
 */
public final class AimsGenerator {

  private final long seed;

  private AimsGenerator(long seed) {
    this.seed = seed;
  }

  /**
   * Returns a generator.
   *
   * @param seed any number; equal ones give equal AIMS
   */
  public static AimsGenerator ofSeed(long seed) {
    return new AimsGenerator(seed);
  }

  /**
   * Generates an AIMS.
   *
   * @param records how many records it has, the organization among them
   * @throws IllegalArgumentException if that is less than 1
   */
  public Aims aims(int records) {
    return generate(0, requireAtLeastOne(records));
  }

  /**
   * Generates the AIMS of many organizations, one after the other as the stream asks for them; the
   * first is that of {@link #aims}. A parallel stream has the same ones.
   *
   * @param organizations how many; 0 gives an empty stream
   * @param records how many records each AIMS has
   * @throws IllegalArgumentException if there are fewer than 0 organizations or 1 record
   */
  public Stream<Aims> portfolio(long organizations, int records) {
    requireAtLeastOne(records);
    if (organizations < 0) {
      throw new IllegalArgumentException(
          "A portfolio of %d organizations cannot be generated; it has 0 or more."
              .formatted(organizations));
    }
    return LongStream.range(0, organizations).mapToObj(number -> generate(number, records));
  }

  private static int requireAtLeastOne(int records) {
    if (records < 1) {
      throw new IllegalArgumentException(
          "An AIMS of %d records cannot be generated; it has at least its organization."
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

  /** Twice through the algorithm, since the first draws of neighbouring seeds are alike. */
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
