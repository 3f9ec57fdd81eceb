// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import io.github.aims4j.base.Id;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskMatrixCell;
import io.github.aims4j.planning.RiskScaleLevel;
import java.util.List;
import java.util.stream.Stream;

/** An organization's own scales, its five by five matrix, and the level of a risk by them. */
public final class OwnScales {

  private static final List<String> LIKELIHOODS =
      List.of("rare", "unlikely", "possible", "likely", "almost certain");
  private static final List<String> CONSEQUENCES =
      List.of("negligible", "minor", "moderate", "major", "severe");
  private static final List<String> LEVELS = List.of("low", "medium", "high", "extreme");

  private OwnScales() {}

  /** Runs the example. */
  public static void main(String[] args) {
    RiskCriteria criteria = criteria();

    System.out.println("likely x major = " + criteria.riskLevel("likely", "major").orElseThrow());
    System.out.println("acceptable: " + criteria.isAcceptable("high").orElseThrow());
    System.out.println("no such label: " + criteria.riskLevel("often", "major"));
    for (String likelihood : LIKELIHOODS) {
      Stream<String> row = CONSEQUENCES.stream().map(each -> level(criteria, likelihood, each));
      System.out.println(likelihood + ": " + String.join(", ", row.toList()));
    }
    try {
      criteria.toBuilder().acceptableUpTo("bearable").build();
    } catch (IllegalArgumentException refused) {
      System.out.println(refused.getMessage());
    }
  }

  private static RiskCriteria criteria() {
    RiskCriteria.Builder criteria =
        RiskCriteria.builder()
            .id(Id.of("criteria"))
            .title("AI risk criteria")
            .likelihoodLevels(scale(LIKELIHOODS))
            .consequenceLevels(scale(CONSEQUENCES))
            .riskLevels(scale(LEVELS))
            .acceptableUpTo("medium");
    for (int row = 0; row < LIKELIHOODS.size(); row++) {
      for (int column = 0; column < CONSEQUENCES.size(); column++) {
        criteria.addCell(
            RiskMatrixCell.builder()
                .likelihood(LIKELIHOODS.get(row))
                .consequence(CONSEQUENCES.get(column))
                .riskLevel(LEVELS.get(Math.min(3, (row + column) / 2)))
                .build());
      }
    }
    return criteria.build();
  }

  private static List<RiskScaleLevel> scale(List<String> labels) {
    return labels.stream().map(label -> RiskScaleLevel.builder().label(label).build()).toList();
  }

  private static String level(RiskCriteria criteria, String likelihood, String consequence) {
    return criteria.riskLevel(likelihood, consequence).orElseThrow();
  }
}
