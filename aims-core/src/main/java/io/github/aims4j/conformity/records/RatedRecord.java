// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.records;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Consequence;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskResult;
import io.github.aims4j.planning.RiskScaleLevel;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A record with labels of likelihood, consequence and risk, and the criteria they are meant by. */
final class RatedRecord {

  /** A scale of criteria. */
  enum Scale {
    LIKELIHOOD,
    CONSEQUENCE,
    RISK;

    String term() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The labels of the scale, from the lowest. */
    List<String> labels(RiskCriteria criteria) {
      return levels(criteria).stream().map(RiskScaleLevel::label).toList();
    }

    private List<RiskScaleLevel> levels(RiskCriteria criteria) {
      return switch (this) {
        case LIKELIHOOD -> criteria.likelihoodLevels();
        case CONSEQUENCE -> criteria.consequenceLevels();
        case RISK -> criteria.riskLevels();
      };
    }
  }

  /** A label, and where it stands in the record. */
  record Rating(String path, Scale scale, String label) {}

  private final Entity<?> record;
  private final Optional<Id<RiskCriteria>> criteria;
  private final List<Rating> ratings = new ArrayList<>();

  private RatedRecord(Entity<?> record, Optional<Id<RiskCriteria>> criteria) {
    this.record = record;
    this.criteria = criteria;
  }

  /** Every record of an AIMS that can have ratings; of a treatment plan, each of its entries. */
  static Stream<RatedRecord> of(Aims aims) {
    return Stream.of(
            aims.risks().stream().map(RatedRecord::of),
            aims.riskAssessments().stream().map(RatedRecord::of),
            aims.impactAssessments().stream().map(RatedRecord::of),
            aims.riskTreatmentPlans().stream().flatMap(plan -> of(plan, aims)))
        .flatMap(records -> records);
  }

  private static RatedRecord of(Risk risk) {
    return new RatedRecord(risk, risk.criteria())
        .add("/likelihood", Scale.LIKELIHOOD, risk.likelihood())
        .add("/consequence", Scale.CONSEQUENCE, risk.consequence())
        .addConsequences("", risk.consequences())
        .add("/level", Scale.RISK, risk.level())
        .add("/currentLevel", Scale.RISK, risk.currentLevel())
        .add("/residualLevel", Scale.RISK, risk.residualLevel())
        .add("/acceptance/level", Scale.RISK, risk.acceptance().flatMap(RiskAcceptance::level));
  }

  private static RatedRecord of(RiskAssessment assessment) {
    RatedRecord rated = new RatedRecord(assessment, assessment.criteria());
    for (int i = 0; i < assessment.results().size(); i++) {
      RiskResult result = assessment.results().get(i);
      String path = "/results/" + i;
      rated
          .add(path + "/likelihood", Scale.LIKELIHOOD, result.likelihood())
          .add(path + "/consequence", Scale.CONSEQUENCE, result.consequence())
          .addConsequences(path, result.consequences())
          .add(path + "/level", Scale.RISK, result.level());
    }
    return rated;
  }

  private static RatedRecord of(ImpactAssessment assessment) {
    RatedRecord rated = new RatedRecord(assessment, assessment.criteria());
    for (int i = 0; i < assessment.impacts().size(); i++) {
      rated.add("/impacts/" + i + "/level", Scale.CONSEQUENCE, assessment.impacts().get(i).level());
    }
    return rated;
  }

  private static Stream<RatedRecord> of(RiskTreatmentPlan plan, Aims aims) {
    return IntStream.range(0, plan.entries().size())
        .mapToObj(
            index -> {
              RiskTreatment entry = plan.entries().get(index);
              String path = "/entries/" + index;
              return new RatedRecord(
                      plan, aims.find(Risk.class, entry.risk()).flatMap(Risk::criteria))
                  .add(path + "/expectedLevel", Scale.RISK, entry.expectedLevel())
                  .add(path + "/residualLevel", Scale.RISK, entry.residualLevel())
                  .add(
                      path + "/acceptance/level",
                      Scale.RISK,
                      entry.acceptance().flatMap(RiskAcceptance::level));
            });
  }

  private RatedRecord addConsequences(String path, List<Consequence> consequences) {
    for (int i = 0; i < consequences.size(); i++) {
      add(path + "/consequences/" + i + "/level", Scale.CONSEQUENCE, consequences.get(i).level());
    }
    return this;
  }

  private RatedRecord add(String path, Scale scale, Optional<String> label) {
    label.ifPresent(present -> ratings.add(new Rating(path, scale, present)));
    return this;
  }

  Entity<?> record() {
    return record;
  }

  /** The criteria that the record, or the risk that it treats, names; empty: none. */
  Optional<Id<RiskCriteria>> criteria() {
    return criteria;
  }

  List<Rating> ratings() {
    return ratings;
  }
}
