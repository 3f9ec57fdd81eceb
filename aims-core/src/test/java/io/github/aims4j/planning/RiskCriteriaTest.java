// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Id;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RiskCriteriaTest {

  private static RiskCriteria.Builder criteria() {
    return RiskCriteria.builder()
        .id(Id.of("criteria"))
        .title("Criteria")
        .addLikelihoodLevel(level("rare"))
        .addConsequenceLevel(level("minor"))
        .addRiskLevel(level("low"))
        .addRiskLevel(level("high"));
  }

  private static RiskScaleLevel level(String label) {
    return RiskScaleLevel.builder().label(label).build();
  }

  private static RiskMatrixCell cell(String likelihood, String consequence, String level) {
    return RiskMatrixCell.builder()
        .likelihood(likelihood)
        .consequence(consequence)
        .riskLevel(level)
        .build();
  }

  @Test
  void aMatrixRefersToLevelsOfItsScalesAndHasUniquePairs() {
    refuses(
        () -> criteria().addCell(cell("often", "minor", "low")).build(),
        "RiskCriteria.matrix refers to \"often\", which is not a level of"
            + " RiskCriteria.likelihoodLevels; the levels are [rare].");
    refuses(
        () ->
            criteria()
                .addCell(cell("rare", "minor", "low"))
                .addCell(cell("rare", "minor", "high"))
                .build(),
        "RiskCriteria.matrix has two cells for \"rare\" and \"minor\"; each pair must be unique.");
    refuses(
        () -> criteria().acceptableUpTo("middle").build(),
        "RiskCriteria.acceptableUpTo refers to \"middle\", which is not a level of"
            + " RiskCriteria.riskLevels; the levels are [low, high].");
    refuses(
        () -> criteria().addRiskLevel(level("low")).build(),
        "RiskCriteria.riskLevels contains the label \"low\" more than once; each label must be"
            + " unique.");
    refuses(
        () -> criteria().addLikelihoodLevel(level("rare")).build(),
        "RiskCriteria.likelihoodLevels contains the label \"rare\" more than once; each label must be"
            + " unique.");
    refuses(
        () -> criteria().addConsequenceLevel(level("minor")).build(),
        "RiskCriteria.consequenceLevels contains the label \"minor\" more than once; each label must"
            + " be unique.");
    refuses(
        () -> criteria().addCell(cell("rare", "severe", "low")).build(),
        "RiskCriteria.matrix refers to \"severe\", which is not a level of"
            + " RiskCriteria.consequenceLevels; the levels are [minor].");
    refuses(
        () -> criteria().addCell(cell("rare", "minor", "middle")).build(),
        "RiskCriteria.matrix refers to \"middle\", which is not a level of"
            + " RiskCriteria.riskLevels; the levels are [low, high].");
    refuses(
        () -> criteria().impactThreshold("severe").build(),
        "RiskCriteria.impactThreshold refers to \"severe\", which is not a level of"
            + " RiskCriteria.consequenceLevels; the levels are [minor].");
  }

  @Test
  void criteriaTellWhatTheyMakeOfARisk() {
    RiskCriteria criteria =
        criteria().addCell(cell("rare", "minor", "low")).acceptableUpTo("low").build();

    assertThat(criteria.riskLevel("rare", "minor")).contains("low");
    assertThat(criteria.riskLevel("rare", "severe")).isEmpty();
    assertThat(criteria.riskLevel("often", "minor")).isEmpty();
    assertThat(criteria.isAcceptable("low")).contains(true);
    assertThat(criteria.isAcceptable("high")).contains(false);
    assertThat(criteria.isAcceptable("unheard of")).isEmpty();
    assertThat(criteria().build().isAcceptable("low")).isEmpty();
  }

  private static void refuses(ThrowingCallable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
  }
}
