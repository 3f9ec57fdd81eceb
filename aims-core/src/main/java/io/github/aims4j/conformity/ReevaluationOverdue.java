package io.github.aims4j.conformity;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.Optional;

/**
 * The day on which the organization planned to re-evaluate a system is over, and the record still
 * names it as the next.
 *
 * <p>Basis: policy. Re-evaluation is a stage of ISO/IEC 22989:2022, which ISO/IEC 42001:2023 does
 * not ask for; that what is planned is carried out (8.1) is near. The date is the organization's
 * own. A date that is known to the month is over when the month is.
 */
final class ReevaluationOverdue {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("reevaluation-overdue")
          .asks("Is the next re-evaluation of each AI system still to come?")
          .weight(Weight.OPPORTUNITY)
          .basis(Basis.POLICY)
          .requirement(Clause.CLAUSE_8_1)
          .build();

  private ReevaluationOverdue() {}

  static Rule rule() {
    return Rule.forAiSystems(ASKS, ReevaluationOverdue::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    Subject subject = Subject.of(aiSystem);
    if (aiSystem.nextReevaluation().isEmpty()
        || aiSystem.stage().equals(Optional.of(LifeCycleStage.RETIREMENT))) {
      return new Outcome.NotTriggered(subject);
    }
    PartialDate planned = aiSystem.nextReevaluation().get();
    if (!planned.isBefore(examination.asOf())) {
      return new Outcome.Supported(subject);
    }
    return ASKS.contradicted(
        subject,
        "/nextReevaluation",
        "The next re-evaluation of \"%s\" was planned for %s, which is over on %s."
            .formatted(aiSystem.name(), planned, examination.asOf()),
        "Re-evaluate the system and plan the next date, or record why it was put off.");
  }
}
