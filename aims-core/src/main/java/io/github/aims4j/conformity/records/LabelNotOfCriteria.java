// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.records;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.records.RatedRecord.Rating;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.planning.RiskCriteria;
import java.util.List;

/**
 * A likelihood, a consequence or a level of risk is none of those of the criteria that it is meant
 * by.
 *
 * <p>Basis: the integrity of the records. It says nothing of conformity. A scale without levels
 * rules no label out.
 */
final class LabelNotOfCriteria {

  private static final Check LABEL =
      Check.recordForm()
          .finding(
              "The {record} is rated \"{label}\", which is not a level of {scale} of the criteria {criteria}; its levels are {labels}.",
              "Use a level of the criteria, or name the criteria that have it.")
          .question(
              "These records have ratings and name no criteria.",
              "To which criteria do the ratings belong?")
          .build();

  private static final int LISTED_AT_MOST = 12;

  private LabelNotOfCriteria() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("label-not-of-criteria")
            .asks("Is every risk rating a level of the criteria that the record names?")
            .reads(
                "Risk.likelihood",
                "Risk.consequence",
                "Risk.level",
                "Risk.currentLevel",
                "Risk.residualLevel",
                "Risk.criteria",
                "ImpactAssessment.criteria",
                "Impact.level",
                "RiskResult.likelihood",
                "RiskResult.consequence",
                "RiskResult.level",
                "RiskCriteria.likelihoodLevels",
                "RiskCriteria.consequenceLevels",
                "RiskCriteria.riskLevels")
            .checks(LABEL)
            .build(),
        LabelNotOfCriteria::examine);
  }

  private static Outcome examine(Examination examination) {
    Aims aims = examination.aims();
    return Outcome.all(RatedRecord.of(aims).map(rated -> examine(aims, rated)));
  }

  private static Outcome examine(Aims aims, RatedRecord rated) {
    if (rated.ratings().isEmpty()) {
      return LABEL.notTriggered(rated.record());
    } else if (rated.criteria().isEmpty()) {
      return LABEL.silent(rated.record(), rated.ratings().get(0).path());
    }
    // Criteria that are not there are a matter of the rule on references.
    return rated
        .criteria()
        .flatMap(id -> aims.find(RiskCriteria.class, id))
        .map(criteria -> examine(rated, criteria))
        .orElseGet(() -> LABEL.notTriggered(rated.record()));
  }

  private static Outcome examine(RatedRecord rated, RiskCriteria criteria) {
    List<Rating> ruledOut =
        rated.ratings().stream().filter(rating -> isRuledOut(rating, criteria)).toList();
    return ruledOut.isEmpty()
        ? LABEL.supported(rated.record())
        : Outcome.all(ruledOut.stream().map(rating -> contradicted(rated, rating, criteria)));
  }

  private static boolean isRuledOut(Rating rating, RiskCriteria criteria) {
    List<String> labels = rating.scale().labels(criteria);
    return !labels.isEmpty() && !labels.contains(rating.label());
  }

  private static Outcome contradicted(RatedRecord rated, Rating rating, RiskCriteria criteria) {
    return LABEL
        .contradicted(rated.record(), rating.path())
        .with("record", Subject.of(rated.record()))
        .with("label", rating.label())
        .with("scale", rating.scale().term())
        .with("criteria", criteria.id())
        .with("labels", listed(rating.scale().labels(criteria)));
  }

  private static String listed(List<String> labels) {
    String first =
        labels.stream()
            .limit(LISTED_AT_MOST)
            .map(label -> "\"" + label + "\"")
            .collect(joining(", "));
    return labels.size() <= LISTED_AT_MOST ? first : first + ", ...";
  }
}
