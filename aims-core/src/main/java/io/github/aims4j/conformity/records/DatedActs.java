// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.records;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Approval;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.context.Scope;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.RetirementRecord;
import io.github.aims4j.operation.SystemRequirement;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The dates of acts in a record: one that begins, and those that are not before it. */
final class DatedActs {

  /** A date, and where it stands in the record. */
  record Act(String path, PartialDate date) {}

  private final Entity<?> record;
  private final Optional<Act> first;
  private final List<Act> done = new ArrayList<>();
  private final List<Act> later = new ArrayList<>();

  private DatedActs(Entity<?> record, String path, Optional<PartialDate> date) {
    this.record = record;
    this.first = date.map(known -> new Act(path, known));
    this.first.ifPresent(done::add);
  }

  static Stream<DatedActs> of(Aims aims) {
    return Stream.of(
            aims.records().flatMap(DatedActs::ofEvidence),
            ofApprovals(aims),
            aims.risks().stream().flatMap(DatedActs::of),
            aims.nonconformities().stream().map(DatedActs::of),
            aims.correctiveActions().stream().map(DatedActs::of),
            aims.improvements().stream().map(DatedActs::of),
            aims.incidents().stream().map(DatedActs::of),
            aims.concerns().stream().map(DatedActs::of),
            aims.adverseImpactReports().stream().map(DatedActs::of),
            aims.measurements().stream().map(DatedActs::of),
            aims.judgements().stream().map(DatedActs::of),
            aims.documents().stream().flatMap(DatedActs::of),
            aims.auditFindings().stream().flatMap(DatedActs::of))
        .flatMap(acts -> acts);
  }

  private static Stream<DatedActs> ofEvidence(Entity<?> record) {
    List<Evidence> evidence = record.evidence();
    return Stream.iterate(0, index -> index < evidence.size(), index -> index + 1)
        .flatMap(index -> of(record, "/evidence/" + index, evidence.get(index)));
  }

  private static Stream<DatedActs> of(Entity<?> record, String path, Evidence evidence) {
    DatedActs collected =
        new DatedActs(record, path + "/collectedOn", evidence.collectedOn())
            .until(path + "/validUntil", evidence.validUntil());
    Stream<DatedActs> period =
        evidence.periodStart().stream()
            .map(
                start ->
                    new DatedActs(record, path + "/periodStart", Optional.of(start))
                        .then(path + "/periodEnd", evidence.periodEnd()));
    return Stream.concat(Stream.of(collected), period);
  }

  private static Stream<DatedActs> ofApprovals(Aims aims) {
    return Stream.of(
            ofApprovals(aims, AuditProgramme.class, AuditProgramme::approval),
            ofApprovals(aims, Change.class, Change::approval),
            ofApprovals(aims, DeploymentPlan.class, DeploymentPlan::approval),
            ofApprovals(aims, Document.class, Document::approval),
            ofApprovals(aims, ImpactAssessment.class, ImpactAssessment::approval),
            ofApprovals(aims, Policy.class, Policy::approval),
            ofApprovals(aims, RetirementRecord.class, RetirementRecord::approval),
            ofApprovals(aims, RiskAssessment.class, RiskAssessment::approval),
            ofApprovals(aims, RiskCriteria.class, RiskCriteria::approval),
            ofApprovals(aims, RiskTreatmentPlan.class, RiskTreatmentPlan::approval),
            ofApprovals(aims, Scope.class, Scope::approval),
            ofApprovals(aims, StatementOfApplicability.class, StatementOfApplicability::approval),
            ofApprovals(aims, SystemRequirement.class, SystemRequirement::approval))
        .flatMap(acts -> acts);
  }

  private static <T extends Entity<T>> Stream<DatedActs> ofApprovals(
      Aims aims, Class<T> type, Function<T, Optional<Approval>> approval) {
    return aims.records(type)
        .flatMap(
            record ->
                approval.apply(record).stream()
                    .map(each -> new DatedActs(record, "/approval/date", each.date())));
  }

  private static Stream<DatedActs> of(Risk risk) {
    DatedActs identified =
        new DatedActs(risk, "/identifiedOn", risk.identifiedOn())
            .then("/lastReview", risk.lastReview());
    Optional<DatedActs> accepted = risk.acceptance().map(acceptance -> of(risk, acceptance));
    return Stream.concat(Stream.of(identified), accepted.stream());
  }

  private static DatedActs of(Risk risk, RiskAcceptance acceptance) {
    return new DatedActs(risk, "/acceptance/date", Optional.of(acceptance.date()))
        .until("/acceptance/validUntil", acceptance.validUntil());
  }

  private static DatedActs of(Nonconformity nonconformity) {
    return new DatedActs(nonconformity, "/detectedOn", nonconformity.detectedOn())
        .then("/correctedOn", nonconformity.correctedOn())
        .then("/reviewedOn", nonconformity.reviewedOn())
        .then("/closedOn", nonconformity.closedOn());
  }

  private static DatedActs of(CorrectiveAction action) {
    DatedActs acts = new DatedActs(action, "/completedOn", action.completedOn());
    for (int i = 0; i < action.effectivenessReviews().size(); i++) {
      EffectivenessReview review = action.effectivenessReviews().get(i);
      acts.then("/effectivenessReviews/" + i + "/date", Optional.of(review.date()));
    }
    return acts;
  }

  private static DatedActs of(Improvement improvement) {
    return new DatedActs(improvement, "/proposedOn", improvement.proposedOn())
        .then("/completedOn", improvement.completedOn());
  }

  private static DatedActs of(Incident incident) {
    return new DatedActs(incident, "/occurredOn", incident.occurredOn())
        .then("/detectedOn", incident.detectedOn())
        .then("/resolvedOn", incident.resolvedOn());
  }

  private static DatedActs of(Concern concern) {
    return new DatedActs(concern, "/raisedOn", concern.raisedOn())
        .then("/answeredOn", concern.answeredOn())
        .then("/closedOn", concern.closedOn());
  }

  private static DatedActs of(AdverseImpactReport report) {
    return new DatedActs(report, "/receivedOn", report.receivedOn())
        .then("/answeredOn", report.answeredOn())
        .then("/closedOn", report.closedOn());
  }

  private static DatedActs of(Measurement measurement) {
    return new DatedActs(measurement, "/date", Optional.of(measurement.date()))
        .then("/evaluatedOn", measurement.evaluatedOn());
  }

  private static DatedActs of(Judgement judgement) {
    return new DatedActs(judgement, "/date", Optional.of(judgement.date()))
        .until("/validUntil", judgement.validUntil());
  }

  private static Stream<DatedActs> of(Document document) {
    return document.disposedOn().stream()
        .map(
            day ->
                new DatedActs(document, "/date", document.date())
                    .then("/disposedOn", Optional.of(day)));
  }

  private static Stream<DatedActs> of(AuditFinding finding) {
    return finding.closedOn().stream()
        .map(day -> new DatedActs(finding, "/closedOn", Optional.of(day)));
  }

  private DatedActs then(String path, Optional<PartialDate> date) {
    date.ifPresent(
        known -> {
          Act act = new Act(path, known);
          done.add(act);
          later.add(act);
        });
    return this;
  }

  private DatedActs until(String path, Optional<LocalDate> day) {
    day.ifPresent(known -> later.add(new Act(path, PartialDate.of(known))));
    return this;
  }

  Entity<?> record() {
    return record;
  }

  /** The act that the others are not before. */
  Optional<Act> first() {
    return first;
  }

  /** What is told as done. */
  List<Act> done() {
    return done;
  }

  /** What is not before the first, whether done or still to come. */
  List<Act> later() {
    return later;
  }
}
