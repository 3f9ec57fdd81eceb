// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskResult;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A risk, or the result for it in an assessment, with how it is rated and by which criteria.
 *
 * @param record the risk or the assessment
 * @param prefix where the rating is within the record, as a JSON pointer
 * @param title the title of the risk, or its id if it is not on record
 * @param criteria the criteria; empty: not named, or not on record
 */
record RatedRisk(
    Entity<?> record,
    String prefix,
    String title,
    Optional<RiskCriteria> criteria,
    Optional<String> likelihood,
    Optional<String> consequence,
    Optional<String> level,
    Optional<Boolean> acceptable) {

  /** Every risk, and every result of every assessment. */
  static Stream<RatedRisk> of(Aims aims) {
    return Stream.concat(
        aims.risks().stream().map(risk -> of(risk, aims)),
        aims.riskAssessments().stream().flatMap(assessment -> of(assessment, aims)));
  }

  private static RatedRisk of(Risk risk, Aims aims) {
    return new RatedRisk(
        risk,
        "",
        risk.title(),
        criteria(risk.criteria(), aims),
        risk.likelihood(),
        risk.consequence(),
        risk.level(),
        risk.acceptable());
  }

  private static Stream<RatedRisk> of(RiskAssessment assessment, Aims aims) {
    Optional<RiskCriteria> criteria = criteria(assessment.criteria(), aims);
    return IntStream.range(0, assessment.results().size())
        .mapToObj(
            index -> {
              RiskResult result = assessment.results().get(index);
              return new RatedRisk(
                  assessment,
                  "/results/" + index,
                  title(result.risk(), aims),
                  criteria,
                  result.likelihood(),
                  result.consequence(),
                  result.level(),
                  result.acceptable());
            });
  }

  private static Optional<RiskCriteria> criteria(Optional<Id<RiskCriteria>> id, Aims aims) {
    return id.flatMap(each -> aims.find(RiskCriteria.class, each));
  }

  private static String title(Id<Risk> risk, Aims aims) {
    return aims.find(Risk.class, risk).map(Risk::title).orElse(risk.value());
  }

  String path(String attribute) {
    return prefix + "/" + attribute;
  }
}
