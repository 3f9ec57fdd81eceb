// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import static io.github.aims4j.internal.Invariants.requireUnique;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The risks of a portfolio that are rated on one scale, and the highest of them. Two organizations
 * share a scale if their levels of risk have equal labels in the same order and the same highest
 * acceptable level. Risks on different scales are never compared: what one organization calls high
 * another may call medium. Even on one scale, two organizations can mean different things by a
 * label.
 *
 * <p>The highest risks are ordered by level, the highest first; at one level, those with controls
 * in place first, then by member and id. A risk beyond {@value #MOST_TOP} is counted and not
 * listed, which is no rank: how many share its level is in the counts.
 *
 * <p>Invariants: there is at least one level; labels are unique; the highest acceptable level and
 * the levels of the highest risks are levels of the scale; at most {@value #MOST_TOP} risks are
 * listed. Source: ISO/IEC 42001:2023, 6.1.2, for the organization's own criteria; the order is this
 * library's policy. Immutable and thread-safe.
 *
 * @param levels how many risks are at each level, from the highest level
 * @param acceptableUpTo the label of the highest level that is acceptable; empty: not set
 * @param aims how many AIMS have a risk on the scale
 * @param top the highest risks
 */
public record ScaleRisks(
    List<LevelCount> levels, Optional<String> acceptableUpTo, int aims, List<TopRisk> top) {

  /** How many of the highest risks are listed. */
  public static final int MOST_TOP = 10;

  /** The scale of most AIMS first, then that of most levels, then by labels. */
  static final Comparator<ScaleRisks> ORDER =
      Comparator.comparingInt(ScaleRisks::aims)
          .thenComparingInt(each -> each.levels().size())
          .reversed()
          .thenComparing(each -> each.scale().toString());

  /**
   * A scale.
   *
   * @param labels the labels of its levels, from the highest
   * @param acceptableUpTo the label of the highest level that is acceptable; empty: not set
   */
  record Scale(List<String> labels, Optional<String> acceptableUpTo) {}

  /**
   * Accepts the risks on a scale.
   *
   * @param levels how many risks are at each level, from the highest
   * @param acceptableUpTo the highest level that is acceptable
   * @param aims how many AIMS have a risk on the scale
   * @param top the highest risks
   * @throws IllegalArgumentException if an invariant does not hold
   */
  public ScaleRisks {
    levels = List.copyOf(levels);
    requireNonNull(acceptableUpTo, "acceptableUpTo");
    Tally.requireAims("ScaleRisks", aims);
    top = List.copyOf(top);
    requireUnique(levels, LevelCount::level, "ScaleRisks.levels", "level");
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("ScaleRisks.levels is empty; at least one is required.");
    }
    if (top.size() > MOST_TOP) {
      throw new IllegalArgumentException(
          "ScaleRisks.top has %s risks; at most %s are allowed.".formatted(top.size(), MOST_TOP));
    }
    List<String> labels = levels.stream().map(LevelCount::level).toList();
    Stream.concat(acceptableUpTo.stream(), top.stream().map(TopRisk::level))
        .filter(label -> !labels.contains(label))
        .findFirst()
        .ifPresent(
            label -> {
              throw new IllegalArgumentException(
                  "ScaleRisks refers to the level \"%s\"; its levels are %s."
                      .formatted(label, labels));
            });
  }

  /** Returns the risks of one AIMS on a scale. */
  static ScaleRisks of(Scale scale, List<TopRisk> risks) {
    return new ScaleRisks(
        scale.labels().stream()
            .map(
                label ->
                    new LevelCount(
                        label,
                        (int) risks.stream().filter(each -> each.level().equals(label)).count()))
            .toList(),
        scale.acceptableUpTo(),
        1,
        highest(scale.labels(), risks.stream()));
  }

  private static List<TopRisk> highest(List<String> labels, Stream<TopRisk> risks) {
    return risks
        .sorted(
            Comparator.comparingInt((TopRisk each) -> labels.indexOf(each.level()))
                .thenComparing(TopRisk.WITHIN_A_LEVEL))
        .limit(MOST_TOP)
        .toList();
  }

  /** Returns the scale. */
  Scale scale() {
    return new Scale(levels.stream().map(LevelCount::level).toList(), acceptableUpTo);
  }

  /** Returns how many risks are rated on the scale. */
  public int risks() {
    int risks = 0;
    for (LevelCount each : levels) {
      risks = Tally.sum(risks, each.risks());
    }
    return risks;
  }

  /** Returns how many risks are above the highest acceptable level; empty: none is set. */
  public Optional<Integer> aboveAcceptable() {
    return acceptableUpTo.map(this::above);
  }

  private int above(String threshold) {
    int risks = 0;
    for (LevelCount each : levels) {
      if (each.level().equals(threshold)) {
        return risks;
      }
      risks = Tally.sum(risks, each.risks());
    }
    return risks;
  }

  /** Adds the risks of other AIMS on the same scale. */
  ScaleRisks plus(ScaleRisks other) {
    List<LevelCount> sums = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      sums.add(levels.get(i).plus(other.levels.get(i).risks()));
    }
    return new ScaleRisks(
        sums,
        acceptableUpTo,
        Tally.sum(aims, other.aims),
        highest(scale().labels(), Stream.concat(top.stream(), other.top.stream())));
  }
}
