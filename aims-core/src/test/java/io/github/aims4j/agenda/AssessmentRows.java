// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static io.github.aims4j.agenda.Row.day;
import static io.github.aims4j.agenda.Row.done;
import static io.github.aims4j.agenda.Row.due;
import static io.github.aims4j.agenda.Row.id;
import static io.github.aims4j.agenda.Row.on;
import static io.github.aims4j.agenda.Row.operated;
import static io.github.aims4j.agenda.Row.retired;

import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactAssessmentStatement.Answer;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.PlannedInterval.Activity;
import io.github.aims4j.standard.LifeCycleStage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which impact assessments are due. */
final class AssessmentRows {

  private static final LocalDate DAY = day("2026-09-01");
  private static final String AGAIN =
      "2026-09-01 IMPACT_ASSESSMENT OWN_INTERVAL 8.4 at ImpactAssessment ia/nextDue: The next"
          + " assessment after the impact assessment \"Effects\" is due on 2026-09-01.";

  private static final String NEVER =
      "2026-01-01 IMPACT_ASSESSMENT OWN_INTERVAL 8.4 at AiSystem sys: No impact assessment of the"
          + " AI system \"System sys\" is recorded since 2025-01-01; one is due after 12 months"
          + " (planned interval every).";

  private AssessmentRows() {}

  static Stream<Row> rows() {
    return Stream.of(named(), measures(), stated(), byInterval()).flatMap(rows -> rows);
  }

  private static ImpactAssessment.Builder assessment(String id) {
    return ImpactAssessment.builder().id(id(id)).title("Effects");
  }

  private static ImpactAssessment.Builder planned() {
    return assessment("ia").date(on("2025-09-01")).nextDue(DAY);
  }

  private static Stream<Row> measures() {
    String open =
        "2026-09-01 PLANNED_ACTION OWN_INTERVAL A.5.2 at ImpactAssessment ia/measures/1/due: The"
            + " action \"Train staff\" for the impact assessment \"Effects\" is due on 2026-09-01.";
    ImpactAssessment.Builder assessment =
        assessment("ia")
            .date(on("2025-09-01"))
            .addMeasure(ActionRows.action().completedOn(on("2026-01")).build())
            .addMeasure(ActionRows.action().build());
    return Stream.of(
        due("PlannedAction.due of an impact assessment", open, assessment.build()),
        due(
            "PlannedAction.due of an earlier impact assessment",
            open,
            operated("sys").build(),
            assessment.addAiSystem(id("sys")).build(),
            assessment("next").date(on("2026-08-01")).addAiSystem(id("sys")).build()),
        done("a measure for a retired system", retired("sys"), assessment.build()));
  }

  private static Stream<Row> named() {
    return Stream.of(
        due("ImpactAssessment.nextDue of no system", AGAIN, planned().build()),
        due(
            "ImpactAssessment.nextDue of a system that is not on record",
            AGAIN,
            planned().addAiSystem(id("sys")).build()),
        due(
            "ImpactAssessment.nextDue without a date",
            AGAIN,
            operated("sys").build(),
            assessment("ia").addAiSystem(id("sys")).nextDue(DAY).build()),
        due(
            "an assessment of two systems, of which one was assessed again",
            AGAIN,
            operated("sys").build(),
            operated("other").build(),
            planned().addAiSystem(id("sys")).addAiSystem(id("other")).build(),
            assessment("next").date(on("2026-08-01")).addAiSystem(id("sys")).build()),
        due(
            "two assessments of one day, of which each is the last",
            List.of(AGAIN, AGAIN.replace("ImpactAssessment ia/", "ImpactAssessment ib/")),
            operated("sys").build(),
            planned().addAiSystem(id("sys")).build(),
            planned().id(id("ib")).addAiSystem(id("sys")).build()),
        done(
            "an assessment that was made again",
            operated("sys").build(),
            planned().addAiSystem(id("sys")).build(),
            assessment("next").date(on("2026-08-01")).addAiSystem(id("sys")).build()),
        done(
            "an assessment that a register tells was made again",
            operated("sys").impactAssessment(statement(Answer.PERFORMED, "2026-08-01")).build(),
            planned().addAiSystem(id("sys")).build()),
        done(
            "an assessment of a retired system",
            retired("sys"),
            planned().addAiSystem(id("sys")).build()));
  }

  private static ImpactAssessmentStatement statement(Answer answer, String date) {
    return ImpactAssessmentStatement.builder().answer(answer).date(on(date)).build();
  }

  private static Stream<Row> stated() {
    AiSystem planned =
        operated("sys").impactAssessment(statement(Answer.PLANNED, "2026-09")).build();
    String line =
        "2026-09-30 IMPACT_ASSESSMENT OWN_INTERVAL 8.4 at AiSystem sys/impactAssessment/date: The impact assessment of the AI system \"System sys\" is planned for 2026-09.";
    return Stream.of(
        due("ImpactAssessmentStatement.date, planned", line, planned),
        due(
            "a planned assessment after an earlier one",
            line,
            planned,
            assessment("ia").date(on("2026-08-31")).addAiSystem(id("sys")).build()),
        done(
            "a planned assessment that was made",
            planned,
            assessment("ia").date(on("2026-09-01")).addAiSystem(id("sys")).build()),
        done(
            "a planned assessment of a retired system",
            Row.system("sys", LifeCycleStage.RETIREMENT)
                .impactAssessment(statement(Answer.PLANNED, "2026-09"))
                .build()));
  }

  private static Stream<Row> byInterval() {
    PlannedInterval every =
        IntervalRows.every("every", Activity.IMPACT_ASSESSMENT, "P12M")
            .effectiveFrom(day("2025-01-01"))
            .build();
    PlannedInterval named =
        IntervalRows.every("own", Activity.IMPACT_ASSESSMENT, "P3M").addAiSystem(id("sys")).build();
    ImpactAssessment made = assessment("ia").date(on("2026-03-31")).addAiSystem(id("sys")).build();
    return Stream.of(
        due(
            "IMPACT_ASSESSMENT of a system in operation",
            "2027-03-31 IMPACT_ASSESSMENT OWN_INTERVAL 8.4 at AiSystem sys: The last impact"
                + " assessment of the AI system \"System sys\" was on 2026-03-31; the next is due"
                + " after 12 months (planned interval every).",
            every,
            operated("sys").build(),
            made),
        due("IMPACT_ASSESSMENT that was never made", NEVER, every, operated("sys").build()),
        due(
            "IMPACT_ASSESSMENT by the interval that names the system",
            "2026-06-30 IMPACT_ASSESSMENT OWN_INTERVAL 8.4 at AiSystem sys: The last impact"
                + " assessment of the AI system \"System sys\" was on 2026-03-31; the next is due"
                + " after 3 months (planned interval own).",
            every,
            named,
            operated("sys").build(),
            made),
        due(
            "a system whose last assessment names its day goes by it",
            AGAIN,
            every,
            operated("sys").build(),
            planned().addAiSystem(id("sys")).build()),
        due(
            "a system whose last assessment names no day, unlike the one before",
            "2027-08-01 IMPACT_ASSESSMENT OWN_INTERVAL 8.4 at AiSystem sys: The last impact"
                + " assessment of the AI system \"System sys\" was on 2026-08-01; the next is due"
                + " after 12 months (planned interval every).",
            every,
            operated("sys").build(),
            planned().addAiSystem(id("sys")).build(),
            assessment("next").date(on("2026-08-01")).addAiSystem(id("sys")).build()),
        due(
            "a system whose validation goes on during operation",
            NEVER,
            every,
            Row.system("sys", LifeCycleStage.CONTINUOUS_VALIDATION).build()),
        due(
            "a system that is evaluated again during operation",
            NEVER,
            every,
            Row.system("sys", LifeCycleStage.RE_EVALUATION).build()),
        done(
            "a system that is not in operation",
            every,
            Row.system("sys", LifeCycleStage.DESIGN_AND_DEVELOPMENT).build(),
            made),
        done("a retired system", every, retired("sys"), made),
        done(
            "a system for which none is owed",
            every,
            operated("sys").impactAssessment(statement(Answer.WAIVED, "2025-02-01")).build()),
        done(
            "a system that was assessed, nobody says when",
            every,
            operated("sys")
                .impactAssessment(
                    ImpactAssessmentStatement.builder().answer(Answer.PERFORMED).build())
                .build()));
  }
}
