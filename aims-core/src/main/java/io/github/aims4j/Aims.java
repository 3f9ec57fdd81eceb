package io.github.aims4j;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Extensions;
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
 * <p>Source: ISO/IEC 42001:2023, clause 4.4. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Aims implements Extensible permits ImmutableAims {

  Aims() {}

  /** Returns the organization whose AIMS this is. */
  public abstract Organization organization();

  /** Returns the scope of the AIMS; absent: not stated (4.3). */
  public abstract Optional<Scope> scope();

  /** Returns each party, in the order given. */
  public abstract List<Party> parties();

  /** Returns each register, in the order given. */
  public abstract List<Register> registers();

  /** Returns each step in a workflow, in the order given. */
  public abstract List<WorkflowStep> workflowSteps();

  /** Returns each external or internal issue, in the order given. */
  public abstract List<ContextIssue> contextIssues();

  /** Returns each interested party, in the order given. */
  public abstract List<InterestedParty> interestedParties();

  /** Returns each process of the AIMS, in the order given. */
  public abstract List<AimsProcess> processes();

  /** Returns each policy, in the order given. */
  public abstract List<Policy> policies();

  /** Returns each role, responsibility and authority, in the order given. */
  public abstract List<RoleAssignment> roleAssignments();

  /** Returns each leadership and commitment, in the order given. */
  public abstract List<LeadershipCommitment> leadershipCommitments();

  /** Returns each AI risk criteria, in the order given. */
  public abstract List<RiskCriteria> riskCriteriaSets();

  /** Returns each planned interval, in the order given. */
  public abstract List<PlannedInterval> plannedIntervals();

  /** Returns each criterion of significant change, in the order given. */
  public abstract List<SignificantChangeCriterion> significantChangeCriteria();

  /** Returns each AI risk, in the order given. */
  public abstract List<Risk> risks();

  /** Returns each opportunity, in the order given. */
  public abstract List<Opportunity> opportunities();

  /** Returns each AI risk assessment, in the order given. */
  public abstract List<RiskAssessment> riskAssessments();

  /** Returns each AI risk treatment plan, in the order given. */
  public abstract List<RiskTreatmentPlan> riskTreatmentPlans();

  /** Returns each control, in the order given. */
  public abstract List<Control> controls();

  /** Returns each statement of applicability, in the order given. */
  public abstract List<StatementOfApplicability> applicabilityStatements();

  /** Returns each AI system impact assessment, in the order given. */
  public abstract List<ImpactAssessment> impactAssessments();

  /** Returns each AI objective, in the order given. */
  public abstract List<Objective> objectives();

  /** Returns each change of the AIMS, in the order given. */
  public abstract List<Change> changes();

  /** Returns each resource, in the order given. */
  public abstract List<Resource> resources();

  /** Returns each competence, in the order given. */
  public abstract List<Competence> competences();

  /** Returns each awareness, in the order given. */
  public abstract List<Awareness> awareness();

  /** Returns each communication, in the order given. */
  public abstract List<Communication> communications();

  /** Returns each documented information, in the order given. */
  public abstract List<Document> documents();

  /** Returns each AI system, in the order given. */
  public abstract List<AiSystem> aiSystems();

  /** Returns each supplier, in the order given. */
  public abstract List<Supplier> suppliers();

  /** Returns each customer, in the order given. */
  public abstract List<Customer> customers();

  /** Returns each partner, in the order given. */
  public abstract List<Partner> partners();

  /** Returns each allocation of responsibilities, in the order given. */
  public abstract List<ResponsibilityAllocation> responsibilityAllocations();

  /** Returns each AI system requirement, in the order given. */
  public abstract List<SystemRequirement> systemRequirements();

  /** Returns each design documentation, in the order given. */
  public abstract List<DesignDocumentation> designDocumentation();

  /** Returns each verification and validation, in the order given. */
  public abstract List<VerificationAndValidation> verificationAndValidation();

  /** Returns each deployment plan, in the order given. */
  public abstract List<DeploymentPlan> deploymentPlans();

  /** Returns each record of operation, in the order given. */
  public abstract List<OperationRecord> operationRecords();

  /** Returns each technical documentation, in the order given. */
  public abstract List<TechnicalDocumentation> technicalDocumentation();

  /** Returns each event log, in the order given. */
  public abstract List<EventLog> eventLogs();

  /** Returns each information for users, in the order given. */
  public abstract List<UserInformation> userInformation();

  /** Returns each intended use, in the order given. */
  public abstract List<IntendedUse> intendedUses();

  /** Returns each record of retirement, in the order given. */
  public abstract List<RetirementRecord> retirementRecords();

  /** Returns each control implementation, in the order given. */
  public abstract List<ControlImplementation> controlImplementations();

  /** Returns each incident, in the order given. */
  public abstract List<Incident> incidents();

  /** Returns each concern, in the order given. */
  public abstract List<Concern> concerns();

  /** Returns each report of adverse impact, in the order given. */
  public abstract List<AdverseImpactReport> adverseImpactReports();

  /** Returns each channel for reports, in the order given. */
  public abstract List<ReportingChannel> reportingChannels();

  /** Returns each plan to communicate incidents, in the order given. */
  public abstract List<IncidentCommunicationPlan> incidentCommunicationPlans();

  /** Returns each duty to report, in the order given. */
  public abstract List<ReportingDuty> reportingDuties();

  /** Returns each indicator, in the order given. */
  public abstract List<Indicator> indicators();

  /** Returns each measurement, in the order given. */
  public abstract List<Measurement> measurements();

  /** Returns each internal audit programme, in the order given. */
  public abstract List<AuditProgramme> auditProgrammes();

  /** Returns each internal audit, in the order given. */
  public abstract List<InternalAudit> internalAudits();

  /** Returns each audit finding, in the order given. */
  public abstract List<AuditFinding> auditFindings();

  /** Returns each management review, in the order given. */
  public abstract List<ManagementReview> managementReviews();

  /** Returns each judgement of a person, in the order given. */
  public abstract List<Judgement> judgements();

  /** Returns each nonconformity, in the order given. */
  public abstract List<Nonconformity> nonconformities();

  /** Returns each corrective action, in the order given. */
  public abstract List<CorrectiveAction> correctiveActions();

  /** Returns each improvement, in the order given. */
  public abstract List<Improvement> improvements();

  /** Returns each certification body, in the order given. */
  public abstract List<CertificationBody> certificationBodies();

  /** Returns each certification application, in the order given. */
  public abstract List<CertificationApplication> certificationApplications();

  /** Returns each certification audit, in the order given. */
  public abstract List<CertificationAudit> certificationAudits();

  /** Returns each certification decision, in the order given. */
  public abstract List<CertificationDecision> certificationDecisions();

  /** Returns each certificate, in the order given. */
  public abstract List<Certificate> certificates();

  /** Returns each event of a certificate, in the order given. */
  public abstract List<CertificateEvent> certificateEvents();

  /** Returns each complaint or appeal, in the order given. */
  public abstract List<CertificationAppeal> certificationAppeals();

  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

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
    scope().ifPresent(scope -> scope.exclusions().forEach(each -> excluded.add(each.aiSystem())));
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
  public abstract static sealed class Builder permits ImmutableAims.Builder {

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
    public abstract Builder addProcess(AimsProcess process);

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
    public abstract Builder addRiskCriteriaSet(RiskCriteria riskCriteriaSet);

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
    public abstract Builder addApplicabilityStatement(
        StatementOfApplicability applicabilityStatement);

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

    /** Sets {@link Aims#extensions()}. */
    public abstract Builder extensions(Extensions extensions);

    /**
     * Builds the AIMS.
     *
     * @throws IllegalArgumentException if the organization is missing or two records have one id
     */
    public abstract Aims build();
  }
}
