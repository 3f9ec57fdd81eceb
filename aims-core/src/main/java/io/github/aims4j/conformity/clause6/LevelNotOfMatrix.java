// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.RiskCriteria;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The level of a risk is another one than the matrix of its criteria makes of its likelihood and
 * consequence.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.2: results are consistent and comparable), since
 * the matrix is the organization's own criterion. Without a matrix, different levels for equal
 * inputs are a question, and so is a level without its inputs.
 */
final class LevelNotOfMatrix {

  private static final String[] CRITERIA = {"6.1.2-02", "6.1.2-06"};

  private static final Check MATRIX =
      Check.requirement(Weight.POTENTIAL_MINOR, CRITERIA)
          .key("matrix")
          .finding(
              "The level of \"{risk}\" is \"{level}\", but the matrix of the criteria {criteria} makes \"{expected}\" of its likelihood \"{likelihood}\" and its consequence \"{consequence}\".",
              "Correct the level or its inputs, or record why the matrix does not apply.")
          .question(
              "The level of these risks is stated without both the likelihood and the consequence that lead to it.",
              "How was the level of these risks worked out, and would others reach the same one?")
          .build();

  private static final Check EQUAL =
      Check.asking(CRITERIA)
          .key("equal")
          .question(
              "These risks have the likelihood \"{likelihood}\" and the consequence \"{consequence}\", but their levels differ: {levels}.",
              "Why do equal inputs lead to different levels here?")
          .build();

  private LevelNotOfMatrix() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("equal-inputs-equal-level")
            .asks("Do equal likelihoods and consequences result in equal risk levels?")
            .reads(
                "Risk.likelihood",
                "Risk.consequence",
                "Risk.level",
                "Risk.criteria",
                "RiskResult.likelihood",
                "RiskResult.consequence",
                "RiskResult.level",
                "RiskAssessment.criteria",
                "RiskCriteria.matrix")
            .checks(MATRIX, EQUAL)
            .build(),
        LevelNotOfMatrix::examine);
  }

  private static Outcome examine(Examination examination) {
    List<RatedRisk> rated =
        RatedRisk.of(examination.aims()).filter(each -> each.level().isPresent()).toList();
    return Outcome.all(
        Outcome.all(rated.stream().map(each -> byMatrix(each, examination))), byEachOther(rated));
  }

  private static Outcome byMatrix(RatedRisk rated, Examination examination) {
    if (rated.likelihood().isEmpty() || rated.consequence().isEmpty()) {
      return examination.couldState(rated.record().source(), "likelihood")
          ? MATRIX.silent(rated.record(), rated.path("level"))
          : MATRIX.notTriggered(rated.record());
    }
    return expected(rated)
        .map(
            expected ->
                rated.level().equals(Optional.of(expected))
                    ? MATRIX.supported(rated.record())
                    : contradicted(rated, expected))
        .orElseGet(() -> MATRIX.notTriggered(rated.record()));
  }

  /** A label that the criteria do not have is a matter of another rule. */
  private static Optional<String> expected(RatedRisk rated) {
    return rated
        .criteria()
        .flatMap(
            criteria ->
                criteria.riskLevel(
                    rated.likelihood().orElseThrow(), rated.consequence().orElseThrow()));
  }

  private static Outcome contradicted(RatedRisk rated, String expected) {
    return MATRIX
        .contradicted(rated.record(), rated.path("level"))
        .with("risk", rated.title())
        .with("level", rated.level().orElseThrow())
        .with("criteria", rated.criteria().orElseThrow().id())
        .with("expected", expected)
        .with("likelihood", rated.likelihood().orElseThrow())
        .with("consequence", rated.consequence().orElseThrow());
  }

  private static Outcome byEachOther(List<RatedRisk> rated) {
    Map<List<Object>, List<RatedRisk>> alike =
        rated.stream()
            .filter(each -> each.likelihood().isPresent() && each.consequence().isPresent())
            .filter(each -> each.criteria().map(RiskCriteria::matrix).orElse(List.of()).isEmpty())
            .collect(
                groupingBy(
                    each ->
                        List.of(
                            each.criteria().map(RiskCriteria::id),
                            each.likelihood().orElseThrow(),
                            each.consequence().orElseThrow()),
                    LinkedHashMap::new,
                    toCollection(ArrayList::new)));
    return Outcome.all(alike.values().stream().map(LevelNotOfMatrix::compared));
  }

  private static Outcome compared(List<RatedRisk> alike) {
    SortedSet<String> levels =
        alike.stream().map(each -> each.level().orElseThrow()).collect(toCollection(TreeSet::new));
    return Outcome.all(alike.stream().map(each -> compared(each, alike.size(), levels)));
  }

  private static Outcome compared(RatedRisk rated, int count, SortedSet<String> levels) {
    if (count == 1) {
      return EQUAL.notTriggered(rated.record());
    } else if (levels.size() == 1) {
      return EQUAL.supported(rated.record());
    }
    return EQUAL
        .silent(rated.record(), rated.path("level"))
        .with("likelihood", rated.likelihood().orElseThrow())
        .with("consequence", rated.consequence().orElseThrow())
        .with("levels", "\"" + String.join("\", \"", levels) + "\"");
  }
}
