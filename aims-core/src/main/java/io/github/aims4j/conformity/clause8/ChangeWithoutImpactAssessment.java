// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.ImpactAssessment;
import java.util.List;
import java.util.stream.Stream;

/**
 * A significant change of an AI system took effect, and no impact assessment was made because of it
 * or since it was proposed.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.4: when significant changes are proposed). An
 * unintended change is not proposed, and is a question.
 */
final class ChangeWithoutImpactAssessment {

  private static final Check ASSESSED =
      Check.requirement(Weight.POTENTIAL_MINOR, "8.4-01")
          .key("assessed")
          .finding("{reason}", "Assess the impact of the change.")
          .build();

  private static final Check UNINTENDED =
      Check.asking("8.4-01")
          .key("unintended")
          .question(
              "These unintended changes are significant, and no impact assessment was made since they were found.",
              "Do these changes affect individuals, groups or societies, and was their impact assessed?")
          .build();

  private static final Check SIGNIFICANCE =
      Check.asking("8.4-01")
          .key("significance")
          .question(
              "The records do not state whether these changes of AI systems are significant.",
              "Which of these changes is significant for individuals, groups or societies, and why?")
          .build();

  private ChangeWithoutImpactAssessment() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("impact-assessment-on-change")
            .asks("Is the impact of each significant change of an AI system assessed?")
            .reads(
                "Change.significant",
                "Change.significantBy",
                "Change.type",
                "Change.aiSystems",
                "Change.proposedOn",
                "Change.effectiveOn",
                "Change.impactAssessments",
                "ImpactAssessment.changes",
                "ImpactAssessment.date")
            .checks(ASSESSED, UNINTENDED, SIGNIFICANCE)
            .build(),
        ChangeWithoutImpactAssessment::examine);
  }

  private static Outcome examine(Examination examination) {
    OverdueByRecord overdue = OverdueByRecord.of(DueKind.IMPACT_ASSESSMENT_ON_CHANGE, examination);
    ChangeAssessments<ImpactAssessment> made = ChangeAssessments.ofImpact(examination);
    return Outcome.all(
        examination.aims().changes().stream()
            .flatMap(
                change ->
                    Stream.of(
                        significance(change), assessed(change, overdue.about(change), made))));
  }

  private static Outcome significance(Change change) {
    return change.aiSystems().isEmpty() || change.significant().isPresent()
        ? SIGNIFICANCE.notTriggered(change)
        : SIGNIFICANCE.silent(change, "/significant");
  }

  private static Outcome assessed(
      Change change, List<AgendaItem> overdue, ChangeAssessments<ImpactAssessment> made) {
    Check check = change.type() == Change.Type.PLANNED ? ASSESSED : UNINTENDED;
    if (!overdue.isEmpty()) {
      return check.equals(UNINTENDED)
          ? UNINTENDED.silent(change, "/impactAssessments")
          : OverdueByRecord.contradicted(ASSESSED, change, overdue);
    }
    List<ImpactAssessment> inTime =
        made.of(change).stream().filter(each -> isInTime(each, change)).toList();
    return change.significant().filter(yes -> yes).isPresent() && !inTime.isEmpty()
        ? check.supported(change, inTime)
        : check.notTriggered(change);
  }

  /** A planned change is to be assessed before it takes effect. */
  private static boolean isInTime(ImpactAssessment assessment, Change change) {
    return change.type() == Change.Type.UNINTENDED
        || change
            .effectiveOn()
            .flatMap(effect -> assessment.date().filter(date -> !date.canBeBy(effect.lastDay())))
            .isEmpty();
  }
}
