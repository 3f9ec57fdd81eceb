// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskTreatmentPlan;
import java.util.List;
import java.util.stream.Stream;

/**
 * AI systems are in operation, and no risk, no opportunity and no treatment plan is on record.
 * Where it is unknown whether systems are, that is asked.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.1, which asks for documented information on what
 * was done to determine and address AI risks and opportunities). Support needs a date.
 */
final class RisksNotDetermined {

  private static final Check RECORDS =
      Check.requirement(Weight.POTENTIAL_MAJOR, "6.1.1-02", "6.1.1-07")
          .key("records")
          .finding(
              "AI systems are in operation ({count}), and no risk, no opportunity and no treatment plan is on record.",
              "Determine the risks and opportunities of these systems and of the AIMS, and keep what was done on record.")
          .question(
              "Risks, opportunities or treatment plans are on record, and none is dated up to now.",
              "When were these risks and opportunities determined, and what shows it?")
          .build();

  private static final Check USE_UNKNOWN =
      Check.asking("6.1.1-02", "6.1.1-07")
          .key("use-unknown")
          .hasPriority(true)
          .question(
              "The records do not say whether AI systems are in operation ({count}), and no risk, no opportunity and no treatment plan is on record.",
              "Are these systems in use, and were the risks and opportunities determined?")
          .build();

  private RisksNotDetermined() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("risks-determined")
            .asks("Are risks and opportunities recorded?")
            .reads(
                "Risk.title", "Opportunity.title", "RiskTreatmentPlan.entries", "AiSystem.versions")
            .checks(RECORDS, USE_UNKNOWN)
            .isForWholeAims(true)
            .build(),
        RisksNotDetermined::examine);
  }

  private static Outcome examine(Examination examination) {
    Aims aims = examination.aims();
    List<Entity<?>> dated =
        Stream.<Stream<? extends Entity<?>>>of(
                aims.risks().stream().filter(risk -> isDated(risk, examination)),
                aims.opportunities().stream().filter(each -> isDated(each, examination)),
                aims.riskTreatmentPlans().stream().filter(plan -> isDated(plan, examination)))
            .<Entity<?>>flatMap(records -> records)
            .toList();
    if (!dated.isEmpty()) {
      return RECORDS.supported(dated);
    } else if (!aims.risks().isEmpty()
        || !aims.opportunities().isEmpty()
        || !aims.riskTreatmentPlans().isEmpty()) {
      return RECORDS.silent("/risks");
    }
    int inUse = examination.systemsInUse().size();
    if (inUse > 0) {
      return RECORDS.contradicted("/risks").with("count", inUse);
    }
    int unknown = examination.systemsOfUnknownUse().size();
    return unknown == 0
        ? RECORDS.notTriggered()
        : USE_UNKNOWN.silent("/risks").with("count", unknown);
  }

  private static boolean isDated(Risk risk, Examination examination) {
    return examination.hasHappened(risk.identifiedOn())
        || examination.hasHappened(risk.lastReview());
  }

  private static boolean isDated(Opportunity opportunity, Examination examination) {
    return examination.hasHappened(opportunity.identifiedOn());
  }

  private static boolean isDated(RiskTreatmentPlan plan, Examination examination) {
    return !plan.entries().isEmpty()
        && plan.effectiveFrom().filter(day -> !day.isAfter(examination.asOf())).isPresent();
  }
}
