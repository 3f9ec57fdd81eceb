// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.records;

import static java.util.stream.Collectors.groupingBy;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.records.RatedRecord.Scale;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskMatrixCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * In a matrix of risk, more likelihood or more consequence makes a lower level.
 *
 * <p>Basis: the integrity of the records. It says nothing of conformity. Each row and each column
 * is looked at; cells that are missing are passed over.
 */
final class MatrixRunsBackwards {

  private static final Check BACKWARDS =
      Check.recordForm()
          .finding(
              "The matrix makes {lower}, but {higher}.",
              "Correct one of the cells, or the order of the scale.")
          .build();

  private final RiskCriteria criteria;
  private final Map<String, Integer> likelihoods;
  private final Map<String, Integer> consequences;
  private final Map<String, Integer> levels;
  private final Map<RiskMatrixCell, Integer> places = new HashMap<>();

  private MatrixRunsBackwards(RiskCriteria criteria) {
    this.criteria = criteria;
    this.likelihoods = ranks(Scale.LIKELIHOOD.labels(criteria));
    this.consequences = ranks(Scale.CONSEQUENCE.labels(criteria));
    this.levels = ranks(Scale.RISK.labels(criteria));
    criteria.matrix().forEach(cell -> places.put(cell, places.size()));
  }

  private static Map<String, Integer> ranks(List<String> labels) {
    Map<String, Integer> ranks = new HashMap<>();
    labels.forEach(label -> ranks.put(label, ranks.size()));
    return ranks;
  }

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("matrix-runs-backwards")
            .asks("Do risk levels never decrease as likelihood or consequence increases?")
            .reads(
                "RiskCriteria.matrix",
                "RiskCriteria.likelihoodLevels",
                "RiskCriteria.consequenceLevels",
                "RiskCriteria.riskLevels")
            .checks(BACKWARDS)
            .build(),
        RiskCriteria.class,
        MatrixRunsBackwards::examine);
  }

  private static Outcome examine(RiskCriteria criteria, Examination examination) {
    return new MatrixRunsBackwards(criteria).outcome();
  }

  private Outcome outcome() {
    if (criteria.matrix().isEmpty()) {
      return BACKWARDS.notTriggered(criteria);
    }
    List<Outcome> contradicted =
        Stream.concat(
                backwards(RiskMatrixCell::likelihood, RiskMatrixCell::consequence, consequences),
                backwards(RiskMatrixCell::consequence, RiskMatrixCell::likelihood, likelihoods))
            .toList();
    return contradicted.isEmpty()
        ? BACKWARDS.supported(criteria)
        : Outcome.all(contradicted.stream());
  }

  /** Follows the cells that share one label, in the order of the other. */
  private Stream<Outcome> backwards(
      Function<RiskMatrixCell, String> shared,
      Function<RiskMatrixCell, String> other,
      Map<String, Integer> order) {
    Map<String, List<RiskMatrixCell>> lines =
        criteria.matrix().stream().collect(groupingBy(shared));
    return lines.values().stream()
        .flatMap(
            line -> {
              List<RiskMatrixCell> cells = new ArrayList<>(line);
              cells.sort(Comparator.comparingInt(cell -> rank(order, other.apply(cell))));
              return Stream.iterate(1, index -> index < cells.size(), index -> index + 1)
                  .filter(index -> level(cells.get(index)) < level(cells.get(index - 1)))
                  .map(index -> contradicted(cells.get(index - 1), cells.get(index)));
            });
  }

  private int level(RiskMatrixCell cell) {
    return rank(levels, cell.riskLevel());
  }

  /** The criteria have a level for every label of their matrix. */
  private static int rank(Map<String, Integer> ranks, String label) {
    return ranks.getOrDefault(label, -1);
  }

  private Outcome contradicted(RiskMatrixCell lower, RiskMatrixCell higher) {
    return BACKWARDS
        .contradicted(criteria, "/matrix/" + places.get(higher) + "/riskLevel")
        .with("lower", said(lower))
        .with("higher", said(higher));
  }

  private static String said(RiskMatrixCell cell) {
    return "\"%s\" of likelihood \"%s\" and consequence \"%s\""
        .formatted(cell.riskLevel(), cell.likelihood(), cell.consequence());
  }
}
