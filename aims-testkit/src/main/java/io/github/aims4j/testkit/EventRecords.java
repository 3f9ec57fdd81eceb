// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static io.github.aims4j.testkit.CommonIds.AFFECTED;
import static io.github.aims4j.testkit.CommonIds.AUDIT;
import static io.github.aims4j.testkit.CommonIds.AUDITOR;
import static io.github.aims4j.testkit.CommonIds.CHANNEL;
import static io.github.aims4j.testkit.CommonIds.MANAGER;
import static io.github.aims4j.testkit.CommonIds.SIGNIFICANT;
import static io.github.aims4j.testkit.ManagementRecords.LEVELS;

import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.improvement.NonconformityStage;
import io.github.aims4j.improvement.NonconformityWorkflow;
import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.Notification;
import io.github.aims4j.planning.Change;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.transition.WorkflowStep;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What happens around one AI system: measurements, incidents, and what is done about them. */
final class EventRecords {

  /** The requirements of clauses always apply. */
  private static final List<Judgement.Verdict> VERDICTS_ON_CLAUSES =
      List.of(
          Judgement.Verdict.CONFORMING,
          Judgement.Verdict.NONCONFORMING,
          Judgement.Verdict.INCONCLUSIVE);

  private final Draws draws;
  private final GeneratedSystem system;
  private final Id<Indicator> indicator;
  private final Id<Nonconformity> nonconformity;
  private final Id<Change> change;

  EventRecords(Draws draws, GeneratedSystem system) {
    this.draws = draws;
    this.system = system;
    this.indicator = system.id("indicator");
    this.nonconformity = system.id("nonconformity");
    this.change = system.id("change");
  }

  /** Returns the steps, ordered so that records refer to earlier ones only. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>(List.of(this::indicator));
    int measurementCount = 1 + draws.below(8);
    for (int measurement = 1; measurement <= measurementCount; measurement++) {
      Id<Measurement> id = system.id("measurement-" + measurement);
      steps.add(() -> measurement(id));
    }
    steps.addAll(List.of(this::change, this::judgement, this::improvement));
    if (draws.chance(50)) {
      steps.addAll(
          List.of(
              this::incident,
              this::concern,
              this::adverseImpactReport,
              this::nonconformity,
              this::step,
              this::correctiveAction,
              this::auditFinding));
    }
    return steps;
  }

  private Indicator indicator() {
    return Indicator.builder()
        .id(indicator)
        .name("Urgent cases in time, " + system.name())
        .method("Share of urgent cases that were looked at within a day")
        .unit("%")
        .target("at least 95")
        .measuredEvery(Period.ofMonths(1 + draws.below(6)))
        .evaluatedEvery(Period.ofMonths(6))
        .responsible(system.owner())
        .addControl(AnnexControl.A_6_2_6)
        .addAiSystem(system.id())
        .build();
  }

  private Measurement measurement(Id<Measurement> id) {
    int value = 85 + draws.below(16);
    return Measurement.builder()
        .id(id)
        .indicator(indicator)
        .date(draws.pastDate())
        .value(Integer.toString(value))
        .unit("%")
        .onTarget(value >= 95)
        .evaluation(draws.maybe(70, "As in the month before."))
        .recordedBy(system.owner())
        .build();
  }

  private Change change() {
    Change.Builder added =
        Change.builder()
            .id(change)
            .title("New training data for " + system.name())
            .type(Change.Type.PLANNED)
            .addAiSystem(system.id())
            .plan("Train, test, release.")
            .owner(system.owner())
            .proposedOn(draws.pastDate());
    if (draws.chance(30)) {
      added.significant(true).addSignificantBy(SIGNIFICANT);
    }
    return added.build();
  }

  private Judgement judgement() {
    LocalDate judged = draws.past();
    return Judgement.builder()
        .id(system.id("judgement"))
        .obligation(draws.of(Obligation.all()).id().toString())
        .verdict(draws.of(VERDICTS_ON_CLAUSES))
        .judgedBy(AUDITOR)
        .date(PartialDate.of(judged))
        .reason("Records and two interviews.")
        .addAiSystem(system.id())
        .validUntil(judged.plusMonths(18))
        .addEvidence(draws.evidence())
        .build();
  }

  private Improvement improvement() {
    LocalDate proposed = draws.past();
    return Improvement.builder()
        .id(system.id("improvement"))
        .title("Clearer ranks in " + system.name())
        .owner(system.owner())
        .proposedOn(PartialDate.of(proposed))
        .due(draws.planned())
        .completedOn(draws.maybe(40, draws.since(proposed)))
        .addAiSystem(system.id())
        .build();
  }

  private Incident incident() {
    LocalDate day = draws.past();
    return Incident.builder()
        .id(system.id("incident"))
        .title("Ranks of a day were turned round")
        .addAiSystem(system.id())
        .occurredOn(PartialDate.of(day))
        .detectedOn(PartialDate.of(day.plusDays(draws.below(5))))
        .severity(draws.of(LEVELS))
        .addNotification(
            Notification.builder()
                .recipient("People concerned")
                .interestedParty(AFFECTED)
                .due(day.plusDays(10))
                .madeOn(draws.maybe(80, PartialDate.of(day.plusDays(8))))
                .build())
        .resolvedOn(draws.maybe(80, PartialDate.of(day.plusDays(20))))
        .addRisk(system.id("risk-1"))
        .build();
  }

  private Concern concern() {
    LocalDate raised = draws.past();
    return Concern.builder()
        .id(system.id("concern"))
        .title("Some cases never come up")
        .raisedOn(PartialDate.of(raised))
        .anonymous(draws.chance(50))
        .channel(CHANNEL)
        .addAiSystem(system.id())
        .handledBy(MANAGER)
        .closedOn(draws.maybe(60, draws.since(raised)))
        .build();
  }

  private AdverseImpactReport adverseImpactReport() {
    LocalDate received = draws.past();
    return AdverseImpactReport.builder()
        .id(system.id("report"))
        .title("Help came a week late")
        .receivedOn(PartialDate.of(received))
        .interestedParty(AFFECTED)
        .addAiSystem(system.id())
        .handledBy(system.owner())
        .incident(system.id("incident"))
        .answeredOn(draws.maybe(70, draws.since(received)))
        .build();
  }

  private Nonconformity nonconformity() {
    LocalDate detected = draws.past();
    return Nonconformity.builder()
        .id(nonconformity)
        .title("A model went live without its tests")
        .origin(draws.of(List.of(Nonconformity.Origin.values())))
        .requirement(AnnexControl.A_6_2_4)
        .weight(draws.of(List.of(Nonconformity.Weight.values())))
        .detectedOn(PartialDate.of(detected))
        .addAiSystem(system.id())
        .owner(system.owner())
        .correction("The model before it was put back.")
        .correctedOn(draws.maybe(80, draws.since(detected)))
        .addCause("No gate in the pipeline")
        .actionNeeded(true)
        .incident(system.id("incident"))
        .build();
  }

  private WorkflowStep step() {
    return WorkflowStep.builder()
        .id(system.id("step"))
        .workflow(NonconformityWorkflow.NAME)
        .subject(new Subject(RecordKind.NONCONFORMITY, nonconformity))
        .toState(NonconformityStage.RAISED.name())
        .recordedAt(draws.past().atStartOfDay(ZoneOffset.UTC).toInstant())
        .decidedBy(MANAGER)
        .build();
  }

  private CorrectiveAction correctiveAction() {
    LocalDate completed = draws.past();
    return CorrectiveAction.builder()
        .id(system.id("action"))
        .title("A gate in the pipeline")
        .addNonconformity(nonconformity)
        .owner(system.owner())
        .due(draws.planned())
        .completedOn(draws.maybe(60, PartialDate.of(completed)))
        .addEffectivenessReview(
            EffectivenessReview.builder()
                .date(draws.since(completed))
                .effective(draws.chance(80))
                .reviewedBy(AUDITOR)
                .build())
        .addChange(change)
        .addEvidence(draws.evidence())
        .build();
  }

  private AuditFinding auditFinding() {
    return AuditFinding.builder()
        .id(system.id("finding"))
        .title("Tests are missing for one release")
        .audit(AUDIT)
        .type(AuditFinding.Type.MINOR_NONCONFORMITY)
        .requirement(AnnexControl.A_6_2_4)
        .addAiSystem(system.id())
        .nonconformity(nonconformity)
        .build();
  }
}
