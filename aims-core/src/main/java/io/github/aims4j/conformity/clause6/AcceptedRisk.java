// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Treatments.Planned;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.RiskCriteria;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What remains of a risk and how it was accepted, by the risk itself or by a plan in force.
 *
 * @param record the risk or the plan
 * @param prefix where it is said within the record, as a JSON pointer
 * @param risk the risk
 * @param residualLevel the level after treatment; empty: not stated
 * @param acceptance the acceptance; empty: none
 */
record AcceptedRisk(
    Entity<?> record,
    String prefix,
    Risk risk,
    Optional<String> residualLevel,
    Optional<RiskAcceptance> acceptance) {

  /** What the risk says, and what the plans in force say unless it is the same. */
  static List<AcceptedRisk> of(Risk risk, Examination examination) {
    AcceptedRisk own = new AcceptedRisk(risk, "", risk, risk.residualLevel(), risk.acceptance());
    return Stream.concat(
            Stream.of(own),
            examination.treatments().of(risk.id()).stream()
                .map(planned -> of(planned, risk))
                .filter(planned -> !planned.saysTheSameAs(own)))
        .toList();
  }

  private boolean saysTheSameAs(AcceptedRisk other) {
    return residualLevel.equals(other.residualLevel) && acceptance.equals(other.acceptance);
  }

  private static AcceptedRisk of(Planned planned, Risk risk) {
    return new AcceptedRisk(
        planned.plan(),
        "/entries/" + planned.index(),
        risk,
        planned.treatment().residualLevel().or(risk::residualLevel),
        planned.treatment().acceptance());
  }

  /** Tells whether it is accepted, by an acceptance that was given by the day. */
  boolean isGiven(Examination examination) {
    return acceptance.filter(each -> each.date().canBeBy(examination.asOf())).isPresent();
  }

  /** Tells whether it is accepted on the day, by an acceptance that was given and has not ended. */
  boolean isInForce(Examination examination) {
    return isGiven(examination)
        && acceptance
            .flatMap(RiskAcceptance::validUntil)
            .filter(day -> day.isBefore(examination.asOf()))
            .isEmpty();
  }

  String path(String attribute) {
    return prefix + "/acceptance/" + attribute;
  }

  /** The criteria that the risk names; empty: none, or they are not on record. */
  Optional<RiskCriteria> criteria(Examination examination) {
    return risk.criteria().flatMap(id -> examination.aims().find(RiskCriteria.class, id));
  }
}
