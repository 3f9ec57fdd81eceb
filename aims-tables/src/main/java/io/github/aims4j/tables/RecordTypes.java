// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.Register;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.certification.CertificationAppeal;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.Scope;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.evaluation.PerformanceEvaluation;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.leadership.LeadershipCommitment;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.Customer;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.DesignDocumentation;
import io.github.aims4j.operation.EventLog;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.IncidentCommunicationPlan;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.OperationRecord;
import io.github.aims4j.operation.Partner;
import io.github.aims4j.operation.ReportingChannel;
import io.github.aims4j.operation.ReportingDuty;
import io.github.aims4j.operation.ResponsibilityAllocation;
import io.github.aims4j.operation.RetirementRecord;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.operation.SystemRequirement;
import io.github.aims4j.operation.TechnicalDocumentation;
import io.github.aims4j.operation.UserInformation;
import io.github.aims4j.operation.VerificationAndValidation;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.SignificantChangeCriterion;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.Resource;
import io.github.aims4j.transition.WorkflowStep;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The classes of the records that tables have rows of. */
final class RecordTypes {

  private static final Map<String, Class<? extends Entity<?>>> BY_NAME =
      List.<Class<? extends Entity<?>>>of(
              AdverseImpactReport.class,
              AiSystem.class,
              AimsProcess.class,
              AuditFinding.class,
              AuditProgramme.class,
              Awareness.class,
              Certificate.class,
              CertificateEvent.class,
              CertificationAppeal.class,
              CertificationApplication.class,
              CertificationAudit.class,
              CertificationBody.class,
              CertificationDecision.class,
              Change.class,
              Communication.class,
              Competence.class,
              Concern.class,
              ContextIssue.class,
              Control.class,
              ControlImplementation.class,
              CorrectiveAction.class,
              Crosswalk.class,
              Customer.class,
              DeploymentPlan.class,
              DesignDocumentation.class,
              Document.class,
              EventLog.class,
              ImpactAssessment.class,
              Improvement.class,
              Incident.class,
              IncidentCommunicationPlan.class,
              Indicator.class,
              IntendedUse.class,
              InterestedParty.class,
              InternalAudit.class,
              Judgement.class,
              LeadershipCommitment.class,
              ManagementReview.class,
              Measurement.class,
              Nonconformity.class,
              Objective.class,
              OperationRecord.class,
              Opportunity.class,
              Partner.class,
              Party.class,
              PerformanceEvaluation.class,
              PlannedInterval.class,
              Policy.class,
              Register.class,
              ReportingChannel.class,
              ReportingDuty.class,
              Resource.class,
              ResponsibilityAllocation.class,
              RetirementRecord.class,
              Risk.class,
              RiskAssessment.class,
              RiskCriteria.class,
              RiskTreatmentPlan.class,
              RoleAssignment.class,
              Scope.class,
              SignificantChangeCriterion.class,
              StatementOfApplicability.class,
              Supplier.class,
              SystemRequirement.class,
              TechnicalDocumentation.class,
              UserInformation.class,
              VerificationAndValidation.class,
              WorkflowStep.class)
          .stream()
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));

  private RecordTypes() {}

  /** Returns the class of a type of records. */
  static Class<? extends Entity<?>> named(String type) {
    return requireNonNull(BY_NAME.get(type), type);
  }
}
