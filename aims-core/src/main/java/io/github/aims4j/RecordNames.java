// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.Register;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationAppeal;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.Organization;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.PerformanceEvaluation;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.Customer;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.DesignDocumentation;
import io.github.aims4j.operation.EventLog;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.IncidentCommunicationPlan;
import io.github.aims4j.operation.OperationRecord;
import io.github.aims4j.operation.Partner;
import io.github.aims4j.operation.ReportingChannel;
import io.github.aims4j.operation.ReportingDuty;
import io.github.aims4j.operation.ResponsibilityAllocation;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.operation.TechnicalDocumentation;
import io.github.aims4j.operation.UserInformation;
import io.github.aims4j.operation.VerificationAndValidation;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.Resource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The attribute of each type of record that holds the name by which people know a record. */
final class RecordNames {

  private static final Map<String, Function<Entity<?>, String>> BY_TYPE =
      Stream.of(
              of(Party.class, Party::name),
              of(Register.class, Register::title),
              of(Certificate.class, Certificate::number),
              of(CertificationAppeal.class, CertificationAppeal::title),
              of(CertificationAudit.class, CertificationAudit::title),
              of(CertificationBody.class, CertificationBody::name),
              of(AimsProcess.class, AimsProcess::name),
              of(ContextIssue.class, ContextIssue::title),
              of(InterestedParty.class, InterestedParty::name),
              of(Organization.class, Organization::name),
              of(AuditFinding.class, AuditFinding::title),
              of(AuditProgramme.class, AuditProgramme::title),
              of(Indicator.class, Indicator::name),
              of(InternalAudit.class, InternalAudit::title),
              of(ManagementReview.class, ManagementReview::title),
              of(PerformanceEvaluation.class, PerformanceEvaluation::title),
              of(CorrectiveAction.class, CorrectiveAction::title),
              of(Improvement.class, Improvement::title),
              of(Nonconformity.class, Nonconformity::title),
              of(Policy.class, Policy::title),
              of(RoleAssignment.class, RoleAssignment::role),
              of(AdverseImpactReport.class, AdverseImpactReport::title),
              of(AiSystem.class, AiSystem::name),
              of(Concern.class, Concern::title),
              of(Customer.class, Customer::name),
              of(DeploymentPlan.class, DeploymentPlan::title),
              of(DesignDocumentation.class, DesignDocumentation::title),
              of(EventLog.class, EventLog::title),
              of(Incident.class, Incident::title),
              of(IncidentCommunicationPlan.class, IncidentCommunicationPlan::title),
              of(OperationRecord.class, OperationRecord::title),
              of(Partner.class, Partner::name),
              of(ReportingChannel.class, ReportingChannel::title),
              of(ReportingDuty.class, ReportingDuty::title),
              of(ResponsibilityAllocation.class, ResponsibilityAllocation::title),
              of(Supplier.class, Supplier::name),
              of(TechnicalDocumentation.class, TechnicalDocumentation::title),
              of(UserInformation.class, UserInformation::title),
              of(VerificationAndValidation.class, VerificationAndValidation::title),
              of(Change.class, Change::title),
              of(Control.class, Control::title),
              of(Crosswalk.class, Crosswalk::title),
              of(ImpactAssessment.class, ImpactAssessment::title),
              of(Objective.class, Objective::title),
              of(Opportunity.class, Opportunity::title),
              of(Risk.class, Risk::title),
              of(RiskAssessment.class, RiskAssessment::title),
              of(RiskCriteria.class, RiskCriteria::title),
              of(RiskTreatmentPlan.class, RiskTreatmentPlan::title),
              of(StatementOfApplicability.class, StatementOfApplicability::title),
              of(Awareness.class, Awareness::title),
              of(Communication.class, Communication::subject),
              of(Competence.class, Competence::need),
              of(Document.class, Document::title),
              of(Resource.class, Resource::name))
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private RecordNames() {}

  private static <T extends Entity<T>> Map.Entry<String, Function<Entity<?>, String>> of(
      Class<T> type, Function<T, String> name) {
    return Map.entry(type.getSimpleName(), each -> name.apply(type.cast(each)));
  }

  /** Returns the name; empty: records of this type have none. */
  static Optional<String> of(Entity<?> each) {
    return Optional.ofNullable(BY_TYPE.get(each.kind().typeName())).map(name -> name.apply(each));
  }
}
