// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.Aims;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskMatrixCell;
import io.github.aims4j.planning.RiskScaleLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The risks on the organization's own scale.
 *
 * @param title the title of the risk criteria
 * @param consequences the labels of the columns
 * @param rows the rows, the highest likelihood first
 * @param levels the risks by level, as assessed
 * @param residualLevels the risks by level, after treatment
 * @param unplaced how many risks state no likelihood or no consequence of the scale
 */
public record RiskMap(
    String title,
    List<String> consequences,
    List<Row> rows,
    Bars levels,
    Bars residualLevels,
    long unplaced) {

  /** How many shades the style sheet has for levels of risk. */
  private static final int SHADES = 5;

  /**
   * A likelihood.
   *
   * @param likelihood its label
   * @param fields one field for each consequence
   */
  public record Row(String likelihood, List<Field> fields) {}

  /**
   * A likelihood with a consequence.
   *
   * @param level the level of risk; empty: the matrix states none
   * @param shade the shade, from 0 for none and 1 for the lowest to 5 for the highest
   * @param risks the names of the risks in it
   */
  public record Field(String level, int shade, List<String> risks) {}

  /** Returns a map for each set of criteria with a matrix, and at least one risk on it. */
  static List<RiskMap> of(Aims aims) {
    return aims.riskCriteriaSets().stream()
        .filter(criteria -> !criteria.matrix().isEmpty())
        .map(criteria -> of(criteria, risks(criteria, aims)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Risk> risks(RiskCriteria criteria, Aims aims) {
    return aims.risks().stream()
        .filter(risk -> aims.criteriaOf(risk).filter(criteria::equals).isPresent())
        .toList();
  }

  private static Optional<RiskMap> of(RiskCriteria criteria, List<Risk> risks) {
    if (risks.isEmpty()) {
      return Optional.empty();
    }
    List<String> consequences = labels(criteria.consequenceLevels());
    List<Row> rows = new ArrayList<>();
    for (String likelihood : labels(criteria.likelihoodLevels())) {
      rows.add(
          new Row(
              likelihood,
              consequences.stream()
                  .map(consequence -> field(criteria, likelihood, consequence, risks))
                  .toList()));
    }
    Collections.reverse(rows);
    long placed =
        rows.stream()
            .flatMap(row -> row.fields().stream())
            .mapToLong(field -> field.risks().size())
            .sum();
    return Optional.of(
        new RiskMap(
            criteria.title(),
            consequences,
            List.copyOf(rows),
            Bars.of("As assessed", byLevel(criteria, risks, Risk::level)),
            Bars.of("After treatment", byLevel(criteria, risks, Risk::residualLevel)),
            risks.size() - placed));
  }

  private static List<String> labels(List<RiskScaleLevel> levels) {
    return levels.stream().map(RiskScaleLevel::label).toList();
  }

  private static Field field(
      RiskCriteria criteria, String likelihood, String consequence, List<Risk> risks) {
    String level =
        criteria.matrix().stream()
            .filter(
                cell ->
                    cell.likelihood().equals(likelihood) && cell.consequence().equals(consequence))
            .map(RiskMatrixCell::riskLevel)
            .findFirst()
            .orElse("");
    return new Field(
        level,
        shade(labels(criteria.riskLevels()), level),
        risks.stream()
            .filter(
                risk ->
                    risk.likelihood().equals(Optional.of(likelihood))
                        && risk.consequence().equals(Optional.of(consequence)))
            .map(Risk::title)
            .toList());
  }

  private static int shade(List<String> levels, String level) {
    int rank = levels.indexOf(level);
    if (rank < 0) {
      return 0;
    }
    return levels.size() == 1 ? SHADES : 1 + (SHADES - 1) * rank / (levels.size() - 1);
  }

  private static Map<String, Long> byLevel(
      RiskCriteria criteria, List<Risk> risks, Function<Risk, Optional<String>> levelOf) {
    Map<String, Long> counts = new LinkedHashMap<>();
    labels(criteria.riskLevels()).forEach(level -> counts.put(level, 0L));
    risks.forEach(risk -> counts.merge(levelOf.apply(risk).orElse("not stated"), 1L, Long::sum));
    return counts;
  }
}
