package io.github.aims4j;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Link;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
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
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.Resource;
import io.github.aims4j.transition.WorkflowStep;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An AI management system (AIMS): the organization, the scope, and every record, with lookup by id.
 *
 * <p>It can be incomplete or nonconforming; rules then say so. Invariant: no two records have the
 * same id, of whatever kind they are. References to records that are not there are possible, and
 * are findings. Lookup takes constant time; the indexes are built once and shared by all threads.
 *
 * <p>Source: ISO/IEC 42001:2023, clause 4.4. Immutable and thread-safe. The file is long because it
 * lists every kind of record three times: as an accessor and as two builder methods.
 */
@Value.Immutable
public abstract sealed class Aims implements Extensible permits ImmutableAims {

  Aims() {}

  /** Returns the organization whose AIMS this is. */
  public abstract Organization organization();

  /** Returns the scope of the AIMS; absent: not stated (4.3). */
  public abstract Optional<Scope> scope();

  /** Returns the records of the kind {@link RecordKind#PARTY}, in the order given. */
  public abstract List<Party> parties();

  /** Returns the records of the kind {@link RecordKind#REGISTER}, in the order given. */
  public abstract List<Register> registers();

  /** Returns the records of the kind {@link RecordKind#WORKFLOW_STEP}, in the order given. */
  public abstract List<WorkflowStep> workflowSteps();

  /** Returns the records of the kind {@link RecordKind#CONTEXT_ISSUE}, in the order given. */
  public abstract List<ContextIssue> contextIssues();

  /** Returns the records of the kind {@link RecordKind#INTERESTED_PARTY}, in the order given. */
  public abstract List<InterestedParty> interestedParties();

  /** Returns the records of the kind {@link RecordKind#AIMS_PROCESS}, in the order given. */
  public abstract List<AimsProcess> processes();

  /** Returns the records of the kind {@link RecordKind#POLICY}, in the order given. */
  public abstract List<Policy> policies();

  /** Returns the records of the kind {@link RecordKind#ROLE_ASSIGNMENT}, in the order given. */
  public abstract List<RoleAssignment> roleAssignments();

  /**
   * Returns the records of the kind {@link RecordKind#LEADERSHIP_COMMITMENT}, in the order given.
   */
  public abstract List<LeadershipCommitment> leadershipCommitments();

  /** Returns the records of the kind {@link RecordKind#RISK_CRITERIA}, in the order given. */
  public abstract List<RiskCriteria> riskCriteriaSets();

  /** Returns the records of the kind {@link RecordKind#PLANNED_INTERVAL}, in the order given. */
  public abstract List<PlannedInterval> plannedIntervals();

  /**
   * Returns the records of the kind {@link RecordKind#SIGNIFICANT_CHANGE_CRITERION}, in the order
   * given.
   */
  public abstract List<SignificantChangeCriterion> significantChangeCriteria();

  /** Returns the records of the kind {@link RecordKind#RISK}, in the order given. */
  public abstract List<Risk> risks();

  /** Returns the records of the kind {@link RecordKind#OPPORTUNITY}, in the order given. */
  public abstract List<Opportunity> opportunities();

  /** Returns the records of the kind {@link RecordKind#RISK_ASSESSMENT}, in the order given. */
  public abstract List<RiskAssessment> riskAssessments();

  /** Returns the records of the kind {@link RecordKind#RISK_TREATMENT_PLAN}, in the order given. */
  public abstract List<RiskTreatmentPlan> riskTreatmentPlans();

  /** Returns the records of the kind {@link RecordKind#CONTROL}, in the order given. */
  public abstract List<Control> controls();

  /**
   * Returns the records of the kind {@link RecordKind#STATEMENT_OF_APPLICABILITY}, in the order
   * given.
   */
  public abstract List<StatementOfApplicability> applicabilityStatements();

  /** Returns the records of the kind {@link RecordKind#IMPACT_ASSESSMENT}, in the order given. */
  public abstract List<ImpactAssessment> impactAssessments();

  /** Returns the records of the kind {@link RecordKind#OBJECTIVE}, in the order given. */
  public abstract List<Objective> objectives();

  /** Returns the records of the kind {@link RecordKind#CHANGE}, in the order given. */
  public abstract List<Change> changes();

  /** Returns the records of the kind {@link RecordKind#RESOURCE}, in the order given. */
  public abstract List<Resource> resources();

  /** Returns the records of the kind {@link RecordKind#COMPETENCE}, in the order given. */
  public abstract List<Competence> competences();

  /** Returns the records of the kind {@link RecordKind#AWARENESS}, in the order given. */
  public abstract List<Awareness> awareness();

  /** Returns the records of the kind {@link RecordKind#COMMUNICATION}, in the order given. */
  public abstract List<Communication> communications();

  /** Returns the records of the kind {@link RecordKind#DOCUMENT}, in the order given. */
  public abstract List<Document> documents();

  /** Returns the records of the kind {@link RecordKind#AI_SYSTEM}, in the order given. */
  public abstract List<AiSystem> aiSystems();

  /** Returns the records of the kind {@link RecordKind#SUPPLIER}, in the order given. */
  public abstract List<Supplier> suppliers();

  /** Returns the records of the kind {@link RecordKind#CUSTOMER}, in the order given. */
  public abstract List<Customer> customers();

  /** Returns the records of the kind {@link RecordKind#PARTNER}, in the order given. */
  public abstract List<Partner> partners();

  /**
   * Returns the records of the kind {@link RecordKind#RESPONSIBILITY_ALLOCATION}, in the order
   * given.
   */
  public abstract List<ResponsibilityAllocation> responsibilityAllocations();

  /** Returns the records of the kind {@link RecordKind#SYSTEM_REQUIREMENT}, in the order given. */
  public abstract List<SystemRequirement> systemRequirements();

  /**
   * Returns the records of the kind {@link RecordKind#DESIGN_DOCUMENTATION}, in the order given.
   */
  public abstract List<DesignDocumentation> designDocumentation();

  /**
   * Returns the records of the kind {@link RecordKind#VERIFICATION_AND_VALIDATION}, in the order
   * given.
   */
  public abstract List<VerificationAndValidation> verificationAndValidation();

  /** Returns the records of the kind {@link RecordKind#DEPLOYMENT_PLAN}, in the order given. */
  public abstract List<DeploymentPlan> deploymentPlans();

  /** Returns the records of the kind {@link RecordKind#OPERATION_RECORD}, in the order given. */
  public abstract List<OperationRecord> operationRecords();

  /**
   * Returns the records of the kind {@link RecordKind#TECHNICAL_DOCUMENTATION}, in the order given.
   */
  public abstract List<TechnicalDocumentation> technicalDocumentation();

  /** Returns the records of the kind {@link RecordKind#EVENT_LOG}, in the order given. */
  public abstract List<EventLog> eventLogs();

  /** Returns the records of the kind {@link RecordKind#USER_INFORMATION}, in the order given. */
  public abstract List<UserInformation> userInformation();

  /** Returns the records of the kind {@link RecordKind#INTENDED_USE}, in the order given. */
  public abstract List<IntendedUse> intendedUses();

  /** Returns the records of the kind {@link RecordKind#RETIREMENT_RECORD}, in the order given. */
  public abstract List<RetirementRecord> retirementRecords();

  /**
   * Returns the records of the kind {@link RecordKind#CONTROL_IMPLEMENTATION}, in the order given.
   */
  public abstract List<ControlImplementation> controlImplementations();

  /** Returns the records of the kind {@link RecordKind#INCIDENT}, in the order given. */
  public abstract List<Incident> incidents();

  /** Returns the records of the kind {@link RecordKind#CONCERN}, in the order given. */
  public abstract List<Concern> concerns();

  /**
   * Returns the records of the kind {@link RecordKind#ADVERSE_IMPACT_REPORT}, in the order given.
   */
  public abstract List<AdverseImpactReport> adverseImpactReports();

  /** Returns the records of the kind {@link RecordKind#REPORTING_CHANNEL}, in the order given. */
  public abstract List<ReportingChannel> reportingChannels();

  /**
   * Returns the records of the kind {@link RecordKind#INCIDENT_COMMUNICATION_PLAN}, in the order
   * given.
   */
  public abstract List<IncidentCommunicationPlan> incidentCommunicationPlans();

  /** Returns the records of the kind {@link RecordKind#REPORTING_DUTY}, in the order given. */
  public abstract List<ReportingDuty> reportingDuties();

  /** Returns the records of the kind {@link RecordKind#INDICATOR}, in the order given. */
  public abstract List<Indicator> indicators();

  /** Returns the records of the kind {@link RecordKind#MEASUREMENT}, in the order given. */
  public abstract List<Measurement> measurements();

  /** Returns the records of the kind {@link RecordKind#AUDIT_PROGRAMME}, in the order given. */
  public abstract List<AuditProgramme> auditProgrammes();

  /** Returns the records of the kind {@link RecordKind#INTERNAL_AUDIT}, in the order given. */
  public abstract List<InternalAudit> internalAudits();

  /** Returns the records of the kind {@link RecordKind#AUDIT_FINDING}, in the order given. */
  public abstract List<AuditFinding> auditFindings();

  /** Returns the records of the kind {@link RecordKind#MANAGEMENT_REVIEW}, in the order given. */
  public abstract List<ManagementReview> managementReviews();

  /** Returns the records of the kind {@link RecordKind#JUDGEMENT}, in the order given. */
  public abstract List<Judgement> judgements();

  /** Returns the records of the kind {@link RecordKind#NONCONFORMITY}, in the order given. */
  public abstract List<Nonconformity> nonconformities();

  /** Returns the records of the kind {@link RecordKind#CORRECTIVE_ACTION}, in the order given. */
  public abstract List<CorrectiveAction> correctiveActions();

  /** Returns the records of the kind {@link RecordKind#IMPROVEMENT}, in the order given. */
  public abstract List<Improvement> improvements();

  /** Returns the records of the kind {@link RecordKind#CERTIFICATION_BODY}, in the order given. */
  public abstract List<CertificationBody> certificationBodies();

  /**
   * Returns the records of the kind {@link RecordKind#CERTIFICATION_APPLICATION}, in the order
   * given.
   */
  public abstract List<CertificationApplication> certificationApplications();

  /** Returns the records of the kind {@link RecordKind#CERTIFICATION_AUDIT}, in the order given. */
  public abstract List<CertificationAudit> certificationAudits();

  /**
   * Returns the records of the kind {@link RecordKind#CERTIFICATION_DECISION}, in the order given.
   */
  public abstract List<CertificationDecision> certificationDecisions();

  /** Returns the records of the kind {@link RecordKind#CERTIFICATE}, in the order given. */
  public abstract List<Certificate> certificates();

  /** Returns the records of the kind {@link RecordKind#CERTIFICATE_EVENT}, in the order given. */
  public abstract List<CertificateEvent> certificateEvents();

  /**
   * Returns the records of the kind {@link RecordKind#CERTIFICATION_APPEAL}, in the order given.
   */
  public abstract List<CertificationAppeal> certificationAppeals();

  /** Returns every record, kind by kind, in the order given. */
  public Stream<Entity<?>> records() {
    return Stream.concat(
        Stream.concat(Stream.of(organization()), scope().stream()),
        RecordList.ALL.stream().flatMap(list -> list.get().apply(this).stream()));
  }

  /**
   * Returns the records of one type, in the order given.
   *
   * @param type the class of the records, such as {@code Risk.class}
   * @param <T> the type of the records
   */
  public <T extends Entity<T>> Stream<T> records(Class<T> type) {
    return RecordList.ALL.stream()
        .filter(list -> list.type() == type)
        .findFirst()
        .<Stream<? extends Entity<?>>>map(list -> list.get().apply(this).stream())
        .orElseGet(() -> Stream.concat(Stream.of(organization()), scope().stream()))
        .filter(type::isInstance)
        .map(type::cast);
  }

  /**
   * Returns the record of an id; empty when there is none, or it is not of that type.
   *
   * @param type the class of the record, such as {@code Risk.class}
   * @param id the id
   * @param <T> the type of the record
   */
  public <T extends Entity<T>> Optional<T> find(Class<T> type, Id<T> id) {
    return find(id).filter(type::isInstance).map(type::cast);
  }

  /**
   * Returns the record of an id, of whatever type it is; empty when there is none.
   *
   * @param id the id
   */
  public Optional<Entity<?>> find(Id<?> id) {
    return Optional.ofNullable(index().get(id));
  }

  /**
   * Returns the party of an id; empty when there is none.
   *
   * @param id the id
   */
  public Optional<Party> party(Id<Party> id) {
    return find(Party.class, id);
  }

  /**
   * Returns the register of an id; empty when there is none.
   *
   * @param id the id
   */
  public Optional<Register> register(Id<Register> id) {
    return find(Register.class, id);
  }

  /**
   * Returns the AI system of an id; empty when there is none.
   *
   * @param id the id
   */
  public Optional<AiSystem> aiSystem(Id<AiSystem> id) {
    return find(AiSystem.class, id);
  }

  /**
   * Returns the risk of an id; empty when there is none.
   *
   * @param id the id
   */
  public Optional<Risk> risk(Id<Risk> id) {
    return find(Risk.class, id);
  }

  /**
   * Returns the AI systems to which the AIMS applies, in the order given: all, unless the scope
   * leaves some out.
   */
  public Stream<AiSystem> aiSystemsInScope() {
    Set<Id<AiSystem>> excluded = new HashSet<>();
    scope()
        .ifPresent(
            scope -> scope.exclusions().forEach(each -> each.aiSystem().ifPresent(excluded::add)));
    return aiSystems().stream().filter(aiSystem -> !excluded.contains(aiSystem.id()));
  }

  /** Returns every reference from one record to another, record by record. */
  public Stream<Link> links() {
    return records().flatMap(Link::of);
  }

  /**
   * Returns the references to an id, in the order of the records that refer; none when no record
   * refers to it.
   *
   * @param id the id, of a record that may or may not be there
   */
  public List<Link> linksTo(Id<?> id) {
    return linksByTarget().getOrDefault(id, List.of());
  }

  /**
   * Returns the records of one type that refer to an id, each once, in the order given: the risks
   * of a system, the documents about it, the measurements of an indicator.
   *
   * @param type the class of the records that refer, such as {@code Risk.class}
   * @param id the id that they refer to
   * @param <T> the type of the records that refer
   */
  public <T extends Entity<T>> Stream<T> referring(Class<T> type, Id<?> id) {
    return linksTo(id).stream().map(Link::from).filter(type::isInstance).map(type::cast).distinct();
  }

  /** Returns the references to ids that no record has, or a record of another kind. */
  public Stream<Link> danglingLinks() {
    return links().filter(link -> kindOf(link.id()).filter(link.kind()::equals).isEmpty());
  }

  private Optional<RecordKind> kindOf(Id<?> id) {
    return find(id).map(Entity::kind);
  }

  /**
   * Returns the risks that concern an AI system, in the order given; none when no risk refers to
   * it.
   *
   * @param aiSystem the id of the system
   */
  public List<Risk> risksOf(Id<AiSystem> aiSystem) {
    return risksBySystem().getOrDefault(aiSystem, List.of());
  }

  /**
   * Returns the records that name a control of Annex A, each once, in the order given: the risks
   * that it treats, the decision on it, how it is put in place, the documents about it.
   *
   * @param control the control
   */
  public List<Entity<?>> recordsNaming(AnnexControl control) {
    return recordsByControl().getOrDefault(control, List.of());
  }

  /**
   * Returns this AIMS with one record changed: in the place of the record of the same id, or at the
   * end of its kind when there is none. An organization and a scope take the place of the one that
   * is there.
   *
   * @param record the changed or new record
   * @throws IllegalArgumentException if a record of another kind has that id
   */
  public Aims with(Entity<?> record) {
    if (record instanceof Organization organization) {
      return toBuilder().organization(organization).build();
    } else if (record instanceof Scope scope) {
      return toBuilder().scope(scope).build();
    }
    return RecordList.changed(this, record);
  }

  @Value.Lazy
  Map<Id<?>, Entity<?>> index() {
    return Indexes.byId(this);
  }

  @Value.Lazy
  Map<Id<AiSystem>, List<Risk>> risksBySystem() {
    return Indexes.risksBySystem(this);
  }

  @Value.Lazy
  Map<Id<?>, List<Link>> linksByTarget() {
    return Indexes.linksByTarget(this);
  }

  @Value.Lazy
  Map<AnnexControl, List<Entity<?>>> recordsByControl() {
    return Indexes.recordsByControl(this);
  }

  @Value.Check
  void check() {
    if (index().isEmpty()) {
      throw new IllegalStateException("An AIMS has at least the record of its organization.");
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAims.builder();
  }

  /** Returns a builder that starts from this AIMS. */
  public Builder toBuilder() {
    return ImmutableAims.builder().from(this);
  }

  /** Builds values of {@link Aims}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Aims, Builder>
      permits ImmutableAims.Builder {

    Builder() {}

    /** Sets {@link Aims#organization()}. */
    public abstract Builder organization(Organization organization);

    /** Sets {@link Aims#scope()}. */
    public abstract Builder scope(Scope scope);

    /** Sets or clears {@link Aims#scope()}. */
    public abstract Builder scope(Optional<? extends Scope> scope);

    /** Adds one of {@link Aims#parties()}. */
    public abstract Builder addParty(Party party);

    /** Replaces {@link Aims#parties()}. */
    public abstract Builder parties(Iterable<? extends Party> parties);

    /** Adds one of {@link Aims#registers()}. */
    public abstract Builder addRegister(Register register);

    /** Replaces {@link Aims#registers()}. */
    public abstract Builder registers(Iterable<? extends Register> registers);

    /** Adds one of {@link Aims#workflowSteps()}. */
    public abstract Builder addWorkflowStep(WorkflowStep workflowStep);

    /** Replaces {@link Aims#workflowSteps()}. */
    public abstract Builder workflowSteps(Iterable<? extends WorkflowStep> workflowSteps);

    /** Adds one of {@link Aims#contextIssues()}. */
    public abstract Builder addContextIssue(ContextIssue contextIssue);

    /** Replaces {@link Aims#contextIssues()}. */
    public abstract Builder contextIssues(Iterable<? extends ContextIssue> contextIssues);

    /** Adds one of {@link Aims#interestedParties()}. */
    public abstract Builder addInterestedParty(InterestedParty interestedParty);

    /** Replaces {@link Aims#interestedParties()}. */
    public abstract Builder interestedParties(
        Iterable<? extends InterestedParty> interestedParties);

    /** Adds one of {@link Aims#processes()}. */
    public final Builder addAimsProcess(AimsProcess aimsProcess) {
      return addProcess(aimsProcess);
    }

    abstract Builder addProcess(AimsProcess aimsProcess);

    /** Replaces {@link Aims#processes()}. */
    public abstract Builder processes(Iterable<? extends AimsProcess> processes);

    /** Adds one of {@link Aims#policies()}. */
    public abstract Builder addPolicy(Policy policy);

    /** Replaces {@link Aims#policies()}. */
    public abstract Builder policies(Iterable<? extends Policy> policies);

    /** Adds one of {@link Aims#roleAssignments()}. */
    public abstract Builder addRoleAssignment(RoleAssignment roleAssignment);

    /** Replaces {@link Aims#roleAssignments()}. */
    public abstract Builder roleAssignments(Iterable<? extends RoleAssignment> roleAssignments);

    /** Adds one of {@link Aims#leadershipCommitments()}. */
    public abstract Builder addLeadershipCommitment(LeadershipCommitment leadershipCommitment);

    /** Replaces {@link Aims#leadershipCommitments()}. */
    public abstract Builder leadershipCommitments(
        Iterable<? extends LeadershipCommitment> leadershipCommitments);

    /** Adds one of {@link Aims#riskCriteriaSets()}. */
    public final Builder addRiskCriteria(RiskCriteria riskCriteria) {
      return addRiskCriteriaSet(riskCriteria);
    }

    abstract Builder addRiskCriteriaSet(RiskCriteria riskCriteria);

    /** Replaces {@link Aims#riskCriteriaSets()}. */
    public abstract Builder riskCriteriaSets(Iterable<? extends RiskCriteria> riskCriteriaSets);

    /** Adds one of {@link Aims#plannedIntervals()}. */
    public abstract Builder addPlannedInterval(PlannedInterval plannedInterval);

    /** Replaces {@link Aims#plannedIntervals()}. */
    public abstract Builder plannedIntervals(Iterable<? extends PlannedInterval> plannedIntervals);

    /** Adds one of {@link Aims#significantChangeCriteria()}. */
    public abstract Builder addSignificantChangeCriterion(
        SignificantChangeCriterion significantChangeCriterion);

    /** Replaces {@link Aims#significantChangeCriteria()}. */
    public abstract Builder significantChangeCriteria(
        Iterable<? extends SignificantChangeCriterion> significantChangeCriteria);

    /** Adds one of {@link Aims#risks()}. */
    public abstract Builder addRisk(Risk risk);

    /** Replaces {@link Aims#risks()}. */
    public abstract Builder risks(Iterable<? extends Risk> risks);

    /** Adds one of {@link Aims#opportunities()}. */
    public abstract Builder addOpportunity(Opportunity opportunity);

    /** Replaces {@link Aims#opportunities()}. */
    public abstract Builder opportunities(Iterable<? extends Opportunity> opportunities);

    /** Adds one of {@link Aims#riskAssessments()}. */
    public abstract Builder addRiskAssessment(RiskAssessment riskAssessment);

    /** Replaces {@link Aims#riskAssessments()}. */
    public abstract Builder riskAssessments(Iterable<? extends RiskAssessment> riskAssessments);

    /** Adds one of {@link Aims#riskTreatmentPlans()}. */
    public abstract Builder addRiskTreatmentPlan(RiskTreatmentPlan riskTreatmentPlan);

    /** Replaces {@link Aims#riskTreatmentPlans()}. */
    public abstract Builder riskTreatmentPlans(
        Iterable<? extends RiskTreatmentPlan> riskTreatmentPlans);

    /** Adds one of {@link Aims#controls()}. */
    public abstract Builder addControl(Control control);

    /** Replaces {@link Aims#controls()}. */
    public abstract Builder controls(Iterable<? extends Control> controls);

    /** Adds one of {@link Aims#applicabilityStatements()}. */
    public final Builder addStatementOfApplicability(
        StatementOfApplicability statementOfApplicability) {
      return addApplicabilityStatement(statementOfApplicability);
    }

    abstract Builder addApplicabilityStatement(StatementOfApplicability statementOfApplicability);

    /** Replaces {@link Aims#applicabilityStatements()}. */
    public abstract Builder applicabilityStatements(
        Iterable<? extends StatementOfApplicability> applicabilityStatements);

    /** Adds one of {@link Aims#impactAssessments()}. */
    public abstract Builder addImpactAssessment(ImpactAssessment impactAssessment);

    /** Replaces {@link Aims#impactAssessments()}. */
    public abstract Builder impactAssessments(
        Iterable<? extends ImpactAssessment> impactAssessments);

    /** Adds one of {@link Aims#objectives()}. */
    public abstract Builder addObjective(Objective objective);

    /** Replaces {@link Aims#objectives()}. */
    public abstract Builder objectives(Iterable<? extends Objective> objectives);

    /** Adds one of {@link Aims#changes()}. */
    public abstract Builder addChange(Change change);

    /** Replaces {@link Aims#changes()}. */
    public abstract Builder changes(Iterable<? extends Change> changes);

    /** Adds one of {@link Aims#resources()}. */
    public abstract Builder addResource(Resource resource);

    /** Replaces {@link Aims#resources()}. */
    public abstract Builder resources(Iterable<? extends Resource> resources);

    /** Adds one of {@link Aims#competences()}. */
    public abstract Builder addCompetence(Competence competence);

    /** Replaces {@link Aims#competences()}. */
    public abstract Builder competences(Iterable<? extends Competence> competences);

    /** Adds one of {@link Aims#awareness()}. */
    public abstract Builder addAwareness(Awareness awareness);

    /** Replaces {@link Aims#awareness()}. */
    public abstract Builder awareness(Iterable<? extends Awareness> awareness);

    /** Adds one of {@link Aims#communications()}. */
    public abstract Builder addCommunication(Communication communication);

    /** Replaces {@link Aims#communications()}. */
    public abstract Builder communications(Iterable<? extends Communication> communications);

    /** Adds one of {@link Aims#documents()}. */
    public abstract Builder addDocument(Document document);

    /** Replaces {@link Aims#documents()}. */
    public abstract Builder documents(Iterable<? extends Document> documents);

    /** Adds one of {@link Aims#aiSystems()}. */
    public abstract Builder addAiSystem(AiSystem aiSystem);

    /** Replaces {@link Aims#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends AiSystem> aiSystems);

    /** Adds one of {@link Aims#suppliers()}. */
    public abstract Builder addSupplier(Supplier supplier);

    /** Replaces {@link Aims#suppliers()}. */
    public abstract Builder suppliers(Iterable<? extends Supplier> suppliers);

    /** Adds one of {@link Aims#customers()}. */
    public abstract Builder addCustomer(Customer customer);

    /** Replaces {@link Aims#customers()}. */
    public abstract Builder customers(Iterable<? extends Customer> customers);

    /** Adds one of {@link Aims#partners()}. */
    public abstract Builder addPartner(Partner partner);

    /** Replaces {@link Aims#partners()}. */
    public abstract Builder partners(Iterable<? extends Partner> partners);

    /** Adds one of {@link Aims#responsibilityAllocations()}. */
    public abstract Builder addResponsibilityAllocation(
        ResponsibilityAllocation responsibilityAllocation);

    /** Replaces {@link Aims#responsibilityAllocations()}. */
    public abstract Builder responsibilityAllocations(
        Iterable<? extends ResponsibilityAllocation> responsibilityAllocations);

    /** Adds one of {@link Aims#systemRequirements()}. */
    public abstract Builder addSystemRequirement(SystemRequirement systemRequirement);

    /** Replaces {@link Aims#systemRequirements()}. */
    public abstract Builder systemRequirements(
        Iterable<? extends SystemRequirement> systemRequirements);

    /** Adds one of {@link Aims#designDocumentation()}. */
    public abstract Builder addDesignDocumentation(DesignDocumentation designDocumentation);

    /** Replaces {@link Aims#designDocumentation()}. */
    public abstract Builder designDocumentation(
        Iterable<? extends DesignDocumentation> designDocumentation);

    /** Adds one of {@link Aims#verificationAndValidation()}. */
    public abstract Builder addVerificationAndValidation(
        VerificationAndValidation verificationAndValidation);

    /** Replaces {@link Aims#verificationAndValidation()}. */
    public abstract Builder verificationAndValidation(
        Iterable<? extends VerificationAndValidation> verificationAndValidation);

    /** Adds one of {@link Aims#deploymentPlans()}. */
    public abstract Builder addDeploymentPlan(DeploymentPlan deploymentPlan);

    /** Replaces {@link Aims#deploymentPlans()}. */
    public abstract Builder deploymentPlans(Iterable<? extends DeploymentPlan> deploymentPlans);

    /** Adds one of {@link Aims#operationRecords()}. */
    public abstract Builder addOperationRecord(OperationRecord operationRecord);

    /** Replaces {@link Aims#operationRecords()}. */
    public abstract Builder operationRecords(Iterable<? extends OperationRecord> operationRecords);

    /** Adds one of {@link Aims#technicalDocumentation()}. */
    public abstract Builder addTechnicalDocumentation(
        TechnicalDocumentation technicalDocumentation);

    /** Replaces {@link Aims#technicalDocumentation()}. */
    public abstract Builder technicalDocumentation(
        Iterable<? extends TechnicalDocumentation> technicalDocumentation);

    /** Adds one of {@link Aims#eventLogs()}. */
    public abstract Builder addEventLog(EventLog eventLog);

    /** Replaces {@link Aims#eventLogs()}. */
    public abstract Builder eventLogs(Iterable<? extends EventLog> eventLogs);

    /** Adds one of {@link Aims#userInformation()}. */
    public abstract Builder addUserInformation(UserInformation userInformation);

    /** Replaces {@link Aims#userInformation()}. */
    public abstract Builder userInformation(Iterable<? extends UserInformation> userInformation);

    /** Adds one of {@link Aims#intendedUses()}. */
    public abstract Builder addIntendedUse(IntendedUse intendedUse);

    /** Replaces {@link Aims#intendedUses()}. */
    public abstract Builder intendedUses(Iterable<? extends IntendedUse> intendedUses);

    /** Adds one of {@link Aims#retirementRecords()}. */
    public abstract Builder addRetirementRecord(RetirementRecord retirementRecord);

    /** Replaces {@link Aims#retirementRecords()}. */
    public abstract Builder retirementRecords(
        Iterable<? extends RetirementRecord> retirementRecords);

    /** Adds one of {@link Aims#controlImplementations()}. */
    public abstract Builder addControlImplementation(ControlImplementation controlImplementation);

    /** Replaces {@link Aims#controlImplementations()}. */
    public abstract Builder controlImplementations(
        Iterable<? extends ControlImplementation> controlImplementations);

    /** Adds one of {@link Aims#incidents()}. */
    public abstract Builder addIncident(Incident incident);

    /** Replaces {@link Aims#incidents()}. */
    public abstract Builder incidents(Iterable<? extends Incident> incidents);

    /** Adds one of {@link Aims#concerns()}. */
    public abstract Builder addConcern(Concern concern);

    /** Replaces {@link Aims#concerns()}. */
    public abstract Builder concerns(Iterable<? extends Concern> concerns);

    /** Adds one of {@link Aims#adverseImpactReports()}. */
    public abstract Builder addAdverseImpactReport(AdverseImpactReport adverseImpactReport);

    /** Replaces {@link Aims#adverseImpactReports()}. */
    public abstract Builder adverseImpactReports(
        Iterable<? extends AdverseImpactReport> adverseImpactReports);

    /** Adds one of {@link Aims#reportingChannels()}. */
    public abstract Builder addReportingChannel(ReportingChannel reportingChannel);

    /** Replaces {@link Aims#reportingChannels()}. */
    public abstract Builder reportingChannels(
        Iterable<? extends ReportingChannel> reportingChannels);

    /** Adds one of {@link Aims#incidentCommunicationPlans()}. */
    public abstract Builder addIncidentCommunicationPlan(
        IncidentCommunicationPlan incidentCommunicationPlan);

    /** Replaces {@link Aims#incidentCommunicationPlans()}. */
    public abstract Builder incidentCommunicationPlans(
        Iterable<? extends IncidentCommunicationPlan> incidentCommunicationPlans);

    /** Adds one of {@link Aims#reportingDuties()}. */
    public abstract Builder addReportingDuty(ReportingDuty reportingDuty);

    /** Replaces {@link Aims#reportingDuties()}. */
    public abstract Builder reportingDuties(Iterable<? extends ReportingDuty> reportingDuties);

    /** Adds one of {@link Aims#indicators()}. */
    public abstract Builder addIndicator(Indicator indicator);

    /** Replaces {@link Aims#indicators()}. */
    public abstract Builder indicators(Iterable<? extends Indicator> indicators);

    /** Adds one of {@link Aims#measurements()}. */
    public abstract Builder addMeasurement(Measurement measurement);

    /** Replaces {@link Aims#measurements()}. */
    public abstract Builder measurements(Iterable<? extends Measurement> measurements);

    /** Adds one of {@link Aims#auditProgrammes()}. */
    public abstract Builder addAuditProgramme(AuditProgramme auditProgramme);

    /** Replaces {@link Aims#auditProgrammes()}. */
    public abstract Builder auditProgrammes(Iterable<? extends AuditProgramme> auditProgrammes);

    /** Adds one of {@link Aims#internalAudits()}. */
    public abstract Builder addInternalAudit(InternalAudit internalAudit);

    /** Replaces {@link Aims#internalAudits()}. */
    public abstract Builder internalAudits(Iterable<? extends InternalAudit> internalAudits);

    /** Adds one of {@link Aims#auditFindings()}. */
    public abstract Builder addAuditFinding(AuditFinding auditFinding);

    /** Replaces {@link Aims#auditFindings()}. */
    public abstract Builder auditFindings(Iterable<? extends AuditFinding> auditFindings);

    /** Adds one of {@link Aims#managementReviews()}. */
    public abstract Builder addManagementReview(ManagementReview managementReview);

    /** Replaces {@link Aims#managementReviews()}. */
    public abstract Builder managementReviews(
        Iterable<? extends ManagementReview> managementReviews);

    /** Adds one of {@link Aims#judgements()}. */
    public abstract Builder addJudgement(Judgement judgement);

    /** Replaces {@link Aims#judgements()}. */
    public abstract Builder judgements(Iterable<? extends Judgement> judgements);

    /** Adds one of {@link Aims#nonconformities()}. */
    public abstract Builder addNonconformity(Nonconformity nonconformity);

    /** Replaces {@link Aims#nonconformities()}. */
    public abstract Builder nonconformities(Iterable<? extends Nonconformity> nonconformities);

    /** Adds one of {@link Aims#correctiveActions()}. */
    public abstract Builder addCorrectiveAction(CorrectiveAction correctiveAction);

    /** Replaces {@link Aims#correctiveActions()}. */
    public abstract Builder correctiveActions(
        Iterable<? extends CorrectiveAction> correctiveActions);

    /** Adds one of {@link Aims#improvements()}. */
    public abstract Builder addImprovement(Improvement improvement);

    /** Replaces {@link Aims#improvements()}. */
    public abstract Builder improvements(Iterable<? extends Improvement> improvements);

    /** Adds one of {@link Aims#certificationBodies()}. */
    public abstract Builder addCertificationBody(CertificationBody certificationBody);

    /** Replaces {@link Aims#certificationBodies()}. */
    public abstract Builder certificationBodies(
        Iterable<? extends CertificationBody> certificationBodies);

    /** Adds one of {@link Aims#certificationApplications()}. */
    public abstract Builder addCertificationApplication(
        CertificationApplication certificationApplication);

    /** Replaces {@link Aims#certificationApplications()}. */
    public abstract Builder certificationApplications(
        Iterable<? extends CertificationApplication> certificationApplications);

    /** Adds one of {@link Aims#certificationAudits()}. */
    public abstract Builder addCertificationAudit(CertificationAudit certificationAudit);

    /** Replaces {@link Aims#certificationAudits()}. */
    public abstract Builder certificationAudits(
        Iterable<? extends CertificationAudit> certificationAudits);

    /** Adds one of {@link Aims#certificationDecisions()}. */
    public abstract Builder addCertificationDecision(CertificationDecision certificationDecision);

    /** Replaces {@link Aims#certificationDecisions()}. */
    public abstract Builder certificationDecisions(
        Iterable<? extends CertificationDecision> certificationDecisions);

    /** Adds one of {@link Aims#certificates()}. */
    public abstract Builder addCertificate(Certificate certificate);

    /** Replaces {@link Aims#certificates()}. */
    public abstract Builder certificates(Iterable<? extends Certificate> certificates);

    /** Adds one of {@link Aims#certificateEvents()}. */
    public abstract Builder addCertificateEvent(CertificateEvent certificateEvent);

    /** Replaces {@link Aims#certificateEvents()}. */
    public abstract Builder certificateEvents(
        Iterable<? extends CertificateEvent> certificateEvents);

    /** Adds one of {@link Aims#certificationAppeals()}. */
    public abstract Builder addCertificationAppeal(CertificationAppeal certificationAppeal);

    /** Replaces {@link Aims#certificationAppeals()}. */
    public abstract Builder certificationAppeals(
        Iterable<? extends CertificationAppeal> certificationAppeals);

    /**
     * Builds the AIMS.
     *
     * @throws IllegalArgumentException if the organization is missing or two records have one id
     */
    @Override
    public abstract Aims build();
  }
}
