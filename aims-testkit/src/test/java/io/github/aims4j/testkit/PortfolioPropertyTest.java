// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.portfolio.FindingCounts;
import io.github.aims4j.portfolio.Origin;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.portfolio.PortfolioRollUp;
import io.github.aims4j.portfolio.ProvisionCounts;
import io.github.aims4j.portfolio.RuleCounts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every portfolio, whoever makes which part of it in whatever order. */
class PortfolioPropertyTest {

  /** An AIMS is assessed once, because that takes the most time. */
  private static final List<Portfolio> MEMBERS = members();

  private static List<Portfolio> members() {
    List<Portfolio> members = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      Aims aims = AimsGenerator.ofSeed(i).aims(i * 17);
      members.add(
          Portfolio.of(
              new Origin("group.ndjson", i),
              aims,
              RuleSet.builtIn().assess(aims, SampleAims.AS_OF)));
    }
    for (Aims aims : List.of(SampleAims.harbourBank(), SampleAims.kestrelArchitects())) {
      members.add(
          Portfolio.of(
              new Origin("samples.ndjson", 1),
              aims,
              RuleSet.builtIn().assess(aims, SampleAims.AS_OF)));
    }
    members.add(
        PortfolioRollUp.asOf(SampleAims.AS_OF)
            .addUnread(new Origin("group.ndjson", 13), "It is broken.")
            .toPortfolio());
    return members;
  }

  private static List<Portfolio> shuffled(long seed) {
    List<Portfolio> members = new ArrayList<>(MEMBERS);
    Collections.shuffle(members, new Random(seed));
    return members;
  }

  private static Portfolio rollUp(List<Portfolio> members) {
    PortfolioRollUp rollUp = PortfolioRollUp.asOf(SampleAims.AS_OF);
    members.forEach((Consumer<Portfolio>) rollUp::addAll);
    return rollUp.toPortfolio();
  }

  @Property(tries = 50)
  void theOrderOfTheInputDoesNotChangeTheResult(@ForAll long seed) {
    assertThat(rollUp(shuffled(seed))).isEqualTo(rollUp(MEMBERS));
  }

  @Property(tries = 50)
  void mergingIsAssociativeAndCommutative(
      @ForAll long seed,
      @ForAll @IntRange(max = 15) int cut,
      @ForAll @IntRange(max = 15) int next) {
    List<Portfolio> members = shuffled(seed);
    int first = Math.min(cut, next);
    int second = Math.max(cut, next);
    Portfolio a = rollUp(members.subList(0, first));
    Portfolio b = rollUp(members.subList(first, second));
    Portfolio c = rollUp(members.subList(second, members.size()));

    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c))).isEqualTo(rollUp(MEMBERS));
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
  }

  @Property(tries = 50)
  void nothingIsLostOrCountedTwice(@ForAll long seed, @ForAll @IntRange(max = 15) int size) {
    List<Portfolio> members = shuffled(seed).subList(0, size);
    Portfolio portfolio = rollUp(members);

    assertThat(portfolio.lines())
        .hasSize(members.stream().mapToInt(each -> each.lines().size()).sum());
    assertThat(sum(portfolio.rules().stream().map(RuleCounts::counts)))
        .isEqualTo(portfolio.counts())
        .isEqualTo(sum(portfolio.provisions().stream().map(ProvisionCounts::counts)))
        .isEqualTo(sum(members.stream().map(Portfolio::counts)));
    assertThat(portfolio.obligations())
        .allSatisfy(each -> assertThat(each.aims().total()).isEqualTo(portfolio.lines().size()));
  }

  private static FindingCounts sum(Stream<FindingCounts> counts) {
    return counts.reduce(new FindingCounts(0, 0, 0, 0, 0), FindingCounts::plus);
  }

  @Property(tries = 20)
  void aPortfolioIsReadFromItsJson(@ForAll long seed, @ForAll @IntRange(max = 15) int size) {
    Portfolio portfolio = rollUp(shuffled(seed).subList(0, size));
    byte[] json = AimsJson.standard().writeRecord(Portfolio.class, portfolio);

    assertThat(AimsJson.standard().readRecord(Portfolio.class, json)).isEqualTo(portfolio);
  }
}
