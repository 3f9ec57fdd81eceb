// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static io.github.aims4j.agenda.Row.done;
import static io.github.aims4j.agenda.Row.due;
import static io.github.aims4j.agenda.Row.id;
import static io.github.aims4j.agenda.Row.on;
import static io.github.aims4j.agenda.Row.operated;
import static io.github.aims4j.agenda.Row.retired;

import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.SignificantChangeCriterion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which assessments a significant change makes due. */
final class ChangeRows {

  private static final String OF_RISK =
      "2026-09-01 RISK_ASSESSMENT_ON_CHANGE POLICY 8.2 at Change change/effectiveOn: The change"
          + " \"New data\" of 2026-09-01 is significant, and no assessment of the AI system"
          + " \"System sys\" because of it or since 2026-05-01 is recorded.";
  private static final String OF_IMPACT =
      OF_RISK.replace(
          "RISK_ASSESSMENT_ON_CHANGE POLICY 8.2", "IMPACT_ASSESSMENT_ON_CHANGE POLICY 8.4");

  private ChangeRows() {}

  static Stream<Row> rows() {
    return Stream.of(changes(), days(), systems(), criteria(), assessed()).flatMap(rows -> rows);
  }

  private static Change.Builder change() {
    return Change.builder()
        .id(id("change"))
        .title("New data")
        .type(Change.Type.PLANNED)
        .addAiSystem(id("sys"))
        .significant(true)
        .proposedOn(on("2026-05-01"))
        .effectiveOn(on("2026-09-01"));
  }

  private static RiskAssessment.Builder risks(String date) {
    return RiskAssessment.builder()
        .id(id("ra"))
        .title("Risks")
        .addAiSystem(id("sys"))
        .date(on(date));
  }

  private static ImpactAssessment.Builder impacts(String date) {
    return ImpactAssessment.builder()
        .id(id("ia"))
        .title("Effects")
        .addAiSystem(id("sys"))
        .date(on(date));
  }

  private static Stream<Row> changes() {
    return Stream.of(
        due(
            "Change.effectiveOn",
            List.of(OF_RISK, OF_IMPACT),
            operated("sys").build(),
            change().build()),
        done(
            "a change that is not significant",
            operated("sys").build(),
            change().significant(false).build()),
        done(
            "a change of which it is not settled",
            operated("sys").build(),
            change().significant(Optional.empty()).build()));
  }

  private static Stream<Row> days() {
    return Stream.of(
        due(
            "Change.effectiveOn, known to the month and not when it was proposed",
            List.of(
                "2026-09-30 RISK_ASSESSMENT_ON_CHANGE POLICY 8.2 at Change change/effectiveOn:"
                    + " The change \"New data\" of 2026-09 is significant, and no assessment of the"
                    + " AI system \"System sys\" because of it or since 2026-09 is recorded."),
            operated("sys").build(),
            change().effectiveOn(on("2026-09")).proposedOn(Optional.empty()).build(),
            impacts("2026-09-01").build()),
        due(
            "Change.proposedOn of an unintended one",
            List.of(
                "2026-05-01 RISK_ASSESSMENT_ON_CHANGE POLICY 8.2 at Change change/proposedOn: The"
                    + " change \"New data\" of 2026-05-01 is significant, and no assessment of the"
                    + " AI system \"System sys\" because of it or since 2026-05-01 is recorded."),
            operated("sys").build(),
            change().type(Change.Type.UNINTENDED).effectiveOn(Optional.empty()).build(),
            impacts("2026-05-01").build()),
        due(
            "an unintended change that was detected after it took effect",
            List.of(
                "2026-05-01 RISK_ASSESSMENT_ON_CHANGE POLICY 8.2 at Change change/proposedOn: The"
                    + " change \"New data\" of 2026-05-01 is significant, and no assessment of the"
                    + " AI system \"System sys\" because of it or since 2026-05-01 is recorded."),
            operated("sys").build(),
            change().type(Change.Type.UNINTENDED).effectiveOn(on("2026-01")).build(),
            impacts("2026-05-01").build()),
        due(
            "an unintended change of which only the day of effect is known",
            List.of(
                "2026-01-31 RISK_ASSESSMENT_ON_CHANGE POLICY 8.2 at Change change/effectiveOn: The"
                    + " change \"New data\" of 2026-01 is significant, and no assessment of the"
                    + " AI system \"System sys\" because of it or since 2026-01 is recorded."),
            operated("sys").build(),
            change()
                .type(Change.Type.UNINTENDED)
                .effectiveOn(on("2026-01"))
                .proposedOn(Optional.empty())
                .build(),
            impacts("2026-05-01").build()),
        done(
            "a change that is planned for no day",
            operated("sys").build(),
            change().effectiveOn(Optional.empty()).build()));
  }

  private static Stream<Row> systems() {
    Change two = change().addAiSystem(id("other")).build();
    return Stream.of(
        due(
            "a change of two systems, of which one was assessed",
            List.of(
                OF_RISK.replace("System sys", "System other"),
                OF_IMPACT.replace("System sys", "System other")),
            operated("sys").build(),
            operated("other").build(),
            two,
            risks("2026-06-01").addChange(two.id()).build(),
            impacts("2026-06-01").build()),
        due(
            "a change of a system that is not on record",
            List.of(OF_RISK.replace("System sys", "sys"), OF_IMPACT.replace("System sys", "sys")),
            change().build()),
        due(
            "a change that names no system",
            OF_RISK.replace(" of the AI system \"System sys\"", ""),
            change().aiSystems(List.of()).build()),
        done(
            "a change that names no system, after any assessment",
            change().aiSystems(List.of()).build(),
            risks("2026-05-01").build()),
        done("a change of a retired system", retired("sys"), change().build()));
  }

  private static SignificantChangeCriterion.Builder criterion(String id) {
    return SignificantChangeCriterion.builder().id(id(id)).statement("Other data");
  }

  private static Stream<Row> criteria() {
    Change byBoth = change().addSignificantBy(id("one")).addSignificantBy(id("two")).build();
    return Stream.of(
        due(
            "a criterion that calls for no impact assessment",
            OF_RISK,
            operated("sys").build(),
            byBoth,
            criterion("one").callsForImpactAssessment(false).build()),
        due(
            "a criterion that calls for no risk assessment",
            OF_IMPACT,
            operated("sys").build(),
            byBoth,
            criterion("one").callsForRiskAssessment(false).build()),
        due(
            "two criteria, of which one calls for both",
            List.of(OF_RISK, OF_IMPACT),
            operated("sys").build(),
            byBoth,
            criterion("one").callsForImpactAssessment(false).callsForRiskAssessment(false).build(),
            criterion("two").build()));
  }

  private static Stream<Row> assessed() {
    return Stream.of(
        done(
            "assessments since the change was proposed",
            operated("sys").build(),
            change().build(),
            risks("2026-05-01").build(),
            impacts("2026-05").build()),
        done(
            "assessments since the change was proposed, listed before earlier ones",
            operated("sys").build(),
            change().build(),
            risks("2026-05-01").build(),
            risks("2026-04-01").id(id("before")).build(),
            impacts("2026-05").build(),
            impacts("2026-04-01").id(id("before-too")).build()),
        done(
            "assessments that the change names, made before it was proposed",
            operated("sys").build(),
            change().addRiskAssessment(id("ra")).addImpactAssessment(id("ia")).build(),
            risks("2026-04-01").build(),
            impacts("2026-04-01").build()),
        done(
            "assessments that name the change and no system",
            operated("sys").build(),
            change().build(),
            risks("2026-04-01").aiSystems(List.of()).addChange(id("change")).build(),
            impacts("2026-04-01").aiSystems(List.of()).addChange(id("change")).build()),
        due(
            "assessments before the change was proposed, and of no day",
            List.of(OF_RISK, OF_IMPACT),
            operated("sys").build(),
            change().addImpactAssessment(id("ia")).build(),
            risks("2026-04-30").build(),
            impacts("2026-05-01").date(Optional.empty()).build()));
  }
}
