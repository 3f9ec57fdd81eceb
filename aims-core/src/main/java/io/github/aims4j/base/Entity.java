package io.github.aims4j.base;

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
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.Scope;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.Measurement;
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
import java.util.Optional;

/**
 * A record of the AIMS that has an identity of its own and can be referred to. The list of entities
 * is closed: a new accessor on an entity breaks nobody.
 *
 * <p>Source: this library's own form. Entities are immutable and thread-safe.
 *
 * @param <T> the entity itself
 */
public sealed interface Entity<T extends Entity<T>> extends Extensible
    permits Party,
        Register,
        WorkflowStep,
        Organization,
        ContextIssue,
        InterestedParty,
        Scope,
        AimsProcess,
        Policy,
        RoleAssignment,
        LeadershipCommitment,
        RiskCriteria,
        PlannedInterval,
        SignificantChangeCriterion,
        Risk,
        Opportunity,
        RiskAssessment,
        RiskTreatmentPlan,
        Control,
        StatementOfApplicability,
        ImpactAssessment,
        Objective,
        Change,
        Resource,
        Competence,
        Awareness,
        Communication,
        Document,
        AiSystem,
        Supplier,
        Customer,
        Partner,
        ResponsibilityAllocation,
        SystemRequirement,
        DesignDocumentation,
        VerificationAndValidation,
        DeploymentPlan,
        OperationRecord,
        TechnicalDocumentation,
        EventLog,
        UserInformation,
        IntendedUse,
        RetirementRecord,
        ControlImplementation,
        Incident,
        Concern,
        AdverseImpactReport,
        ReportingChannel,
        IncidentCommunicationPlan,
        ReportingDuty,
        Indicator,
        Measurement,
        AuditProgramme,
        InternalAudit,
        AuditFinding,
        ManagementReview,
        Judgement,
        Nonconformity,
        CorrectiveAction,
        Improvement,
        CertificationBody,
        CertificationApplication,
        CertificationAudit,
        CertificationDecision,
        Certificate,
        CertificateEvent,
        CertificationAppeal {

  /** Returns the identity of this record, unique within one {@link io.github.aims4j.Aims}. */
  Id<T> id();

  /** Returns the kind of this record. */
  RecordKind kind();

  /** Returns where the record came from; absent: it was made here. */
  Optional<Source> source();

  /** Returns notes of people, in the order given; none: there are none. */
  List<String> notes();

  /** Returns what shows that the record is so, in the order given; none: nothing is linked. */
  List<Evidence> evidence();

  /**
   * What the builders of all entities share.
   *
   * @param <T> the entity that is built
   * @param <B> the builder itself
   */
  sealed interface Builder<T extends Entity<T>, B extends Builder<T, B>>
      permits Party.Builder,
          Register.Builder,
          WorkflowStep.Builder,
          Organization.Builder,
          ContextIssue.Builder,
          InterestedParty.Builder,
          Scope.Builder,
          AimsProcess.Builder,
          Policy.Builder,
          RoleAssignment.Builder,
          LeadershipCommitment.Builder,
          RiskCriteria.Builder,
          PlannedInterval.Builder,
          SignificantChangeCriterion.Builder,
          Risk.Builder,
          Opportunity.Builder,
          RiskAssessment.Builder,
          RiskTreatmentPlan.Builder,
          Control.Builder,
          StatementOfApplicability.Builder,
          ImpactAssessment.Builder,
          Objective.Builder,
          Change.Builder,
          Resource.Builder,
          Competence.Builder,
          Awareness.Builder,
          Communication.Builder,
          Document.Builder,
          AiSystem.Builder,
          Supplier.Builder,
          Customer.Builder,
          Partner.Builder,
          ResponsibilityAllocation.Builder,
          SystemRequirement.Builder,
          DesignDocumentation.Builder,
          VerificationAndValidation.Builder,
          DeploymentPlan.Builder,
          OperationRecord.Builder,
          TechnicalDocumentation.Builder,
          EventLog.Builder,
          UserInformation.Builder,
          IntendedUse.Builder,
          RetirementRecord.Builder,
          ControlImplementation.Builder,
          Incident.Builder,
          Concern.Builder,
          AdverseImpactReport.Builder,
          ReportingChannel.Builder,
          IncidentCommunicationPlan.Builder,
          ReportingDuty.Builder,
          Indicator.Builder,
          Measurement.Builder,
          AuditProgramme.Builder,
          InternalAudit.Builder,
          AuditFinding.Builder,
          ManagementReview.Builder,
          Judgement.Builder,
          Nonconformity.Builder,
          CorrectiveAction.Builder,
          Improvement.Builder,
          CertificationBody.Builder,
          CertificationApplication.Builder,
          CertificationAudit.Builder,
          CertificationDecision.Builder,
          Certificate.Builder,
          CertificateEvent.Builder,
          CertificationAppeal.Builder {

    /** Sets {@link Entity#id()}. */
    B id(Id<T> id);

    /** Sets {@link Entity#source()}. */
    B source(Source source);

    /** Sets or clears {@link Entity#source()}. */
    B source(Optional<? extends Source> source);

    /** Adds one of {@link Entity#notes()}. */
    B addNote(String note);

    /** Replaces {@link Entity#notes()}. */
    B notes(Iterable<String> notes);

    /** Adds one of {@link Entity#evidence()}. */
    B addEvidence(Evidence evidence);

    /** Replaces {@link Entity#evidence()}. */
    B evidence(Iterable<? extends Evidence> evidence);

    /** Sets {@link Extensible#extensions()}. */
    B extensions(Extensions extensions);

    /**
     * Builds the entity.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    T build();
  }
}
