// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
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
import io.github.aims4j.evaluation.PerformanceEvaluation;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.internal.Texts;
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
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.Resource;
import io.github.aims4j.transition.WorkflowStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An AI management system (AIMS): the organization, the scope, and every record, with lookup by id.
 *
 * <p>It can be incomplete or nonconforming, which rules report. Invariants: ids are unique across
 * all kinds of record, and texts are not blank. Dangling references are allowed and reported as
 * findings. Lookup takes constant time; the indexes are built once and shared by all threads.
 *
 * <p>Source: ISO/IEC 42001:2023, clause 4.4. Immutable and thread-safe. The file is long because it
 * lists every kind of record: as an accessor, as a builder method and in two tables.
 */
@Value.Immutable
public abstract sealed class Aims implements Extensible permits ImmutableAims {

  Aims() {}

  /** How to resolve conflicts when merging two AIMS. */
  public enum OnConflict {
    /** Reject the merge with a message that lists the conflicts. */
    REFUSE,
    /** Keep the value of the AIMS that is merged into. */
    KEEP,
    /** Use the value of the other AIMS. */
    REPLACE
  }

  /**
   * Returns the address of the schema that the document of this AIMS names for editors, such as
   * {@code aims.schema.json}; absent: it names none. It has no effect on the records.
   */
  public abstract Optional<String> schema();

  /**
   * Returns the edition of ISO/IEC 42001 that the records refer to; absent: 2023, the edition of
   * this library. Rules examine the records by the edition of 2023 in any case.
   */
  public abstract Optional<String> edition();

  /** Returns the organization. */
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

  /** Returns the records of the kind {@link RecordKind#CROSSWALK}, in the order given. */
  public abstract List<Crosswalk> crosswalks();

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

  /**
   * Returns the records of the kind {@link RecordKind#PERFORMANCE_EVALUATION}, in the order given.
   */
  public abstract List<PerformanceEvaluation> performanceEvaluations();

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
    return lists().stream().<Entity<?>>flatMap(List::stream);
  }

  /**
   * Returns the records of one type, in the order given.
   *
   * @param type the class of the records, such as {@code Risk.class}
   * @param <T> the type of the records
   */
  public <T extends Entity<T>> Stream<T> records(Class<T> type) {
    return lists().stream()
        .filter(list -> !list.isEmpty() && type.isInstance(list.get(0)))
        .flatMap(List::stream)
        .map(type::cast);
  }

  /** Every list of records, in the order of JSON. */
  List<List<? extends Entity<?>>> lists() {
    return List.of(
        List.of(organization()),
        scope().stream().toList(),
        parties(),
        registers(),
        workflowSteps(),
        contextIssues(),
        interestedParties(),
        processes(),
        policies(),
        roleAssignments(),
        leadershipCommitments(),
        riskCriteriaSets(),
        plannedIntervals(),
        significantChangeCriteria(),
        risks(),
        opportunities(),
        riskAssessments(),
        riskTreatmentPlans(),
        controls(),
        applicabilityStatements(),
        crosswalks(),
        impactAssessments(),
        objectives(),
        changes(),
        resources(),
        competences(),
        awareness(),
        communications(),
        documents(),
        aiSystems(),
        suppliers(),
        customers(),
        partners(),
        responsibilityAllocations(),
        systemRequirements(),
        designDocumentation(),
        verificationAndValidation(),
        deploymentPlans(),
        operationRecords(),
        technicalDocumentation(),
        eventLogs(),
        userInformation(),
        intendedUses(),
        retirementRecords(),
        controlImplementations(),
        incidents(),
        concerns(),
        adverseImpactReports(),
        reportingChannels(),
        incidentCommunicationPlans(),
        reportingDuties(),
        indicators(),
        measurements(),
        performanceEvaluations(),
        auditProgrammes(),
        internalAudits(),
        auditFindings(),
        managementReviews(),
        judgements(),
        nonconformities(),
        correctiveActions(),
        improvements(),
        certificationBodies(),
        certificationApplications(),
        certificationAudits(),
        certificationDecisions(),
        certificates(),
        certificateEvents(),
        certificationAppeals());
  }

  /**
   * Returns the record with an id; empty if there is none, or it is of another type.
   *
   * @param type the class of the record, such as {@code Risk.class}
   * @param id the id
   * @param <T> the type of the record
   */
  public <T extends Entity<T>> Optional<T> find(Class<T> type, Id<T> id) {
    return find(id).filter(type::isInstance).map(type::cast);
  }

  /**
   * Returns the record of any type with an id; empty if there is none.
   *
   * @param id the id
   */
  public Optional<Entity<?>> find(Id<?> id) {
    return Optional.ofNullable(index().get(id));
  }

  /**
   * Returns the name by which people know a record: its name or title, the number of a certificate,
   * the need for a competence, the subject of a communication; the id, if there is no such record
   * or records of its type have no name.
   *
   * @param id the id
   */
  public String nameOf(Id<?> id) {
    return find(id).flatMap(RecordNames::of).orElse(id.value());
  }

  /**
   * Returns the criteria whose scales rate a risk: those that it names or, if it names none, the
   * only ones on record. Empty: the named ones are not on record, or none are named and there are
   * several or none. Source: ISO/IEC 42001:2023, 6.1.2.
   *
   * @param risk the risk
   */
  public Optional<RiskCriteria> criteriaOf(Risk risk) {
    if (risk.criteria().isPresent()) {
      return find(RiskCriteria.class, risk.criteria().get());
    }
    return riskCriteriaSets().size() == 1
        ? Optional.of(riskCriteriaSets().get(0))
        : Optional.empty();
  }

  /** Returns the AI systems in scope, in the order given: all, unless the scope excludes some. */
  public Stream<AiSystem> aiSystemsInScope() {
    Set<Id<AiSystem>> excluded = new HashSet<>();
    scope()
        .ifPresent(
            scope -> scope.exclusions().forEach(each -> each.aiSystem().ifPresent(excluded::add)));
    return aiSystems().stream().filter(aiSystem -> !excluded.contains(aiSystem.id()));
  }

  /** Returns all references from one record to another, record by record. */
  public Stream<Link> links() {
    return records().flatMap(Link::of);
  }

  /**
   * Returns the references to an id, in the order of the referring records; empty: none.
   *
   * @param id the id, of an existing record or not
   */
  public List<Link> linksTo(Id<?> id) {
    return linksByTarget().getOrDefault(id, List.of());
  }

  /**
   * Returns the records of one type that refer to an id, without duplicates, in the order given:
   * the risks of a system, the documents about it, the measurements of an indicator.
   *
   * @param type the class of the referring records, such as {@code Risk.class}
   * @param id the referenced id
   * @param <T> the type of the referring records
   */
  public <T extends Entity<T>> Stream<T> referring(Class<T> type, Id<?> id) {
    return referring(type, id, link -> true);
  }

  /**
   * Returns the records of one type that refer to an id in one of their attributes, without
   * duplicates, in the order given. It costs the number of references to the id, however many
   * others the attribute holds.
   *
   * <pre>{@code
   * aims.referring(Risk.class, "aiSystems", system.id());
   * }</pre>
   *
   * @param type the class of the referring records, such as {@code Risk.class}
   * @param attribute the name of the attribute's accessor
   * @param id the referenced id
   * @param <T> the type of the referring records
   */
  public <T extends Entity<T>> Stream<T> referring(Class<T> type, String attribute, Id<?> id) {
    requireNonNull(attribute, "attribute");
    return referring(type, id, link -> link.reference().isIn(attribute));
  }

  private <T extends Entity<T>> Stream<T> referring(
      Class<T> type, Id<?> id, Predicate<Link> condition) {
    List<T> referring = new ArrayList<>();
    Optional<Id<?>> last = Optional.empty();
    for (Link link : linksTo(id)) {
      Optional<Id<?>> from = Optional.of(link.from().id());
      if (!from.equals(last) && type.isInstance(link.from()) && condition.test(link)) {
        referring.add(type.cast(link.from()));
        last = from;
      }
    }
    return referring.stream();
  }

  /** Returns the dangling references: no record has the id, or only a record of another kind. */
  public Stream<Link> danglingLinks() {
    return links().filter(link -> kindOf(link.id()).filter(link.kind()::equals).isEmpty());
  }

  private Optional<RecordKind> kindOf(Id<?> id) {
    return find(id).map(Entity::kind);
  }

  /**
   * Returns the records that refer to a control of Annex A, without duplicates, in the order given:
   * the risks that it treats, the decision on it, its implementation, the documents about it.
   *
   * @param control the control
   */
  public List<Entity<?>> recordsNaming(AnnexControl control) {
    return recordsByControl().getOrDefault(control, List.of());
  }

  /**
   * Returns a copy of this AIMS with one record changed: it replaces the record with the same id
   * or, if there is none, is added at the end of its kind. An organization or scope replaces the
   * existing one.
   *
   * @param record the changed or new record
   * @throws IllegalArgumentException if a record of another kind has that id
   */
  public Aims with(Entity<?> record) {
    return withAll(List.of(record));
  }

  /**
   * Returns a copy of this AIMS with many records changed as by {@link #with}, in one pass.
   *
   * @param records the changed and new records
   * @throws IllegalArgumentException if two of them have the same id, if there is more than one
   *     organization or scope among them, or if a record of another kind has one of their ids
   */
  public Aims withAll(Iterable<? extends Entity<?>> records) {
    return RecordChanges.withAll(this, records).build();
  }

  /**
   * Returns a copy of this AIMS without the record with an id; no change if there is none.
   * References to it remain and become {@linkplain #danglingLinks() dangling}.
   *
   * @param id the id of a record other than the organization
   * @throws IllegalArgumentException if the organization has that id
   */
  public Aims without(Id<?> id) {
    return withoutAll(List.of(id));
  }

  /**
   * Returns a copy of this AIMS without the records with the given ids as by {@link #without}, in
   * one pass.
   *
   * @param ids the ids of records other than the organization
   * @throws IllegalArgumentException if the organization has one of the ids
   */
  public Aims withoutAll(Iterable<? extends Id<?>> ids) {
    return RecordChanges.withoutAll(this, ids);
  }

  /**
   * Returns this AIMS merged with another one. Records and extensions that only the other AIMS has
   * are added at the end of their kind. A conflict is an id or an extension with two different
   * values, or two different organizations, scopes or editions.
   *
   * <p>If equal ids identify different records in the two, rename those of the other first: {@code
   * aims.merge(other.withIds(id -> "eu-" + id), Aims.OnConflict.KEEP)}.
   *
   * @param other the AIMS to take records from
   * @param onConflict how to resolve conflicts
   * @throws IllegalArgumentException if there is a conflict and {@link OnConflict#REFUSE} is given,
   *     or if records of different kinds have the same id
   */
  public Aims merge(Aims other, OnConflict onConflict) {
    return new Merge(this, other, onConflict).result();
  }

  /**
   * Returns a copy of this AIMS with all ids, and the references to them, renamed. Ids in free text
   * and in extensions are not changed.
   *
   * @param ids the function from an id to the new id, such as {@code id -> "eu-" + id}
   * @throws IllegalArgumentException if a new id is not valid, or two records get the same id
   */
  public Aims withIds(UnaryOperator<String> ids) {
    IdMapping mapping = new IdMapping(ids);
    Builder result = RecordChanges.withoutRecords(this);
    records().forEach(record -> result.add(record.withIds(mapping)));
    return result.build();
  }

  @Value.Lazy
  Map<Id<?>, Entity<?>> index() {
    return Indexes.byId(this);
  }

  @Value.Lazy
  Map<Id<?>, List<Link>> linksByTarget() {
    return Indexes.linksByTarget(this);
  }

  @Value.Lazy
  Map<AnnexControl, List<Entity<?>>> recordsByControl() {
    return Indexes.recordsByControl(this);
  }

  /** Building the index rejects duplicate ids. */
  @Value.Check
  void check() {
    new Texts("Aims").notBlank("schema", schema()).notBlank("edition", edition());
    if (edition().filter("2023"::equals).isPresent()) {
      throw new IllegalArgumentException(
          "The edition of an AIMS is 2023, which is the edition of every AIMS that states none; omit it.");
    }
    index();
  }

  /** Returns the id of the organization and the number of records. */
  @Override
  public final String toString() {
    return "Aims[%s, %s records]".formatted(organization().id(), index().size());
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

    /** Sets {@link Aims#schema()}. */
    public abstract Builder schema(String schema);

    /** Sets or clears {@link Aims#schema()}. */
    public abstract Builder schema(Optional<String> schema);

    /** Sets {@link Aims#edition()}. */
    public abstract Builder edition(String edition);

    /** Sets or clears {@link Aims#edition()}. */
    public abstract Builder edition(Optional<String> edition);

    /** Sets {@link Aims#organization()}. */
    public abstract Builder organization(Organization organization);

    /** Sets {@link Aims#scope()}. */
    public abstract Builder scope(Scope scope);

    /** Sets or clears {@link Aims#scope()}. */
    public abstract Builder scope(Optional<? extends Scope> scope);

    /** Adds a record of any kind. An organization or scope replaces the existing one. */
    public final Builder add(Entity<?> record) {
      return switch (record.kind()) {
        case ORGANIZATION -> organization((Organization) record);
        case SCOPE -> scope((Scope) record);
        case PARTY -> addParty((Party) record);
        case REGISTER -> addRegister((Register) record);
        case WORKFLOW_STEP -> addWorkflowStep((WorkflowStep) record);
        case CONTEXT_ISSUE -> addContextIssue((ContextIssue) record);
        case INTERESTED_PARTY -> addInterestedParty((InterestedParty) record);
        case AIMS_PROCESS -> addAimsProcess((AimsProcess) record);
        case POLICY -> addPolicy((Policy) record);
        case ROLE_ASSIGNMENT -> addRoleAssignment((RoleAssignment) record);
        case LEADERSHIP_COMMITMENT -> addLeadershipCommitment((LeadershipCommitment) record);
        case RISK_CRITERIA -> addRiskCriteria((RiskCriteria) record);
        case PLANNED_INTERVAL -> addPlannedInterval((PlannedInterval) record);
        case SIGNIFICANT_CHANGE_CRITERION ->
            addSignificantChangeCriterion((SignificantChangeCriterion) record);
        case RISK -> addRisk((Risk) record);
        case OPPORTUNITY -> addOpportunity((Opportunity) record);
        case RISK_ASSESSMENT -> addRiskAssessment((RiskAssessment) record);
        case RISK_TREATMENT_PLAN -> addRiskTreatmentPlan((RiskTreatmentPlan) record);
        case CONTROL -> addControl((Control) record);
        case STATEMENT_OF_APPLICABILITY ->
            addStatementOfApplicability((StatementOfApplicability) record);
        case CROSSWALK -> addCrosswalk((Crosswalk) record);
        case IMPACT_ASSESSMENT -> addImpactAssessment((ImpactAssessment) record);
        case OBJECTIVE -> addObjective((Objective) record);
        case CHANGE -> addChange((Change) record);
        case RESOURCE -> addResource((Resource) record);
        case COMPETENCE -> addCompetence((Competence) record);
        case AWARENESS -> addAwareness((Awareness) record);
        case COMMUNICATION -> addCommunication((Communication) record);
        case DOCUMENT -> addDocument((Document) record);
        case AI_SYSTEM -> addAiSystem((AiSystem) record);
        case SUPPLIER -> addSupplier((Supplier) record);
        case CUSTOMER -> addCustomer((Customer) record);
        case PARTNER -> addPartner((Partner) record);
        case RESPONSIBILITY_ALLOCATION ->
            addResponsibilityAllocation((ResponsibilityAllocation) record);
        case SYSTEM_REQUIREMENT -> addSystemRequirement((SystemRequirement) record);
        case DESIGN_DOCUMENTATION -> addDesignDocumentation((DesignDocumentation) record);
        case VERIFICATION_AND_VALIDATION ->
            addVerificationAndValidation((VerificationAndValidation) record);
        case DEPLOYMENT_PLAN -> addDeploymentPlan((DeploymentPlan) record);
        case OPERATION_RECORD -> addOperationRecord((OperationRecord) record);
        case TECHNICAL_DOCUMENTATION -> addTechnicalDocumentation((TechnicalDocumentation) record);
        case EVENT_LOG -> addEventLog((EventLog) record);
        case USER_INFORMATION -> addUserInformation((UserInformation) record);
        case INTENDED_USE -> addIntendedUse((IntendedUse) record);
        case RETIREMENT_RECORD -> addRetirementRecord((RetirementRecord) record);
        case CONTROL_IMPLEMENTATION -> addControlImplementation((ControlImplementation) record);
        case INCIDENT -> addIncident((Incident) record);
        case CONCERN -> addConcern((Concern) record);
        case ADVERSE_IMPACT_REPORT -> addAdverseImpactReport((AdverseImpactReport) record);
        case REPORTING_CHANNEL -> addReportingChannel((ReportingChannel) record);
        case INCIDENT_COMMUNICATION_PLAN ->
            addIncidentCommunicationPlan((IncidentCommunicationPlan) record);
        case REPORTING_DUTY -> addReportingDuty((ReportingDuty) record);
        case INDICATOR -> addIndicator((Indicator) record);
        case MEASUREMENT -> addMeasurement((Measurement) record);
        case PERFORMANCE_EVALUATION -> addPerformanceEvaluation((PerformanceEvaluation) record);
        case AUDIT_PROGRAMME -> addAuditProgramme((AuditProgramme) record);
        case INTERNAL_AUDIT -> addInternalAudit((InternalAudit) record);
        case AUDIT_FINDING -> addAuditFinding((AuditFinding) record);
        case MANAGEMENT_REVIEW -> addManagementReview((ManagementReview) record);
        case JUDGEMENT -> addJudgement((Judgement) record);
        case NONCONFORMITY -> addNonconformity((Nonconformity) record);
        case CORRECTIVE_ACTION -> addCorrectiveAction((CorrectiveAction) record);
        case IMPROVEMENT -> addImprovement((Improvement) record);
        case CERTIFICATION_BODY -> addCertificationBody((CertificationBody) record);
        case CERTIFICATION_APPLICATION ->
            addCertificationApplication((CertificationApplication) record);
        case CERTIFICATION_AUDIT -> addCertificationAudit((CertificationAudit) record);
        case CERTIFICATION_DECISION -> addCertificationDecision((CertificationDecision) record);
        case CERTIFICATE -> addCertificate((Certificate) record);
        case CERTIFICATE_EVENT -> addCertificateEvent((CertificateEvent) record);
        case CERTIFICATION_APPEAL -> addCertificationAppeal((CertificationAppeal) record);
      };
    }

    /** Adds records of any kind as by {@link #add(Entity)}. */
    public final Builder addAll(Iterable<? extends Entity<?>> records) {
      records.forEach(this::add);
      return this;
    }

    /** Adds one of {@link Aims#parties()}. */
    public abstract Builder addParty(Party party);

    /** Adds one of {@link Aims#registers()}. */
    public abstract Builder addRegister(Register register);

    /** Adds one of {@link Aims#workflowSteps()}. */
    public abstract Builder addWorkflowStep(WorkflowStep workflowStep);

    /** Adds one of {@link Aims#contextIssues()}. */
    public abstract Builder addContextIssue(ContextIssue contextIssue);

    /** Adds one of {@link Aims#interestedParties()}. */
    public abstract Builder addInterestedParty(InterestedParty interestedParty);

    /** Adds one of {@link Aims#processes()}. */
    public final Builder addAimsProcess(AimsProcess aimsProcess) {
      return addProcess(aimsProcess);
    }

    abstract Builder addProcess(AimsProcess aimsProcess);

    /** Adds one of {@link Aims#policies()}. */
    public abstract Builder addPolicy(Policy policy);

    /** Adds one of {@link Aims#roleAssignments()}. */
    public abstract Builder addRoleAssignment(RoleAssignment roleAssignment);

    /** Adds one of {@link Aims#leadershipCommitments()}. */
    public abstract Builder addLeadershipCommitment(LeadershipCommitment leadershipCommitment);

    /** Adds one of {@link Aims#riskCriteriaSets()}. */
    public final Builder addRiskCriteria(RiskCriteria riskCriteria) {
      return addRiskCriteriaSet(riskCriteria);
    }

    abstract Builder addRiskCriteriaSet(RiskCriteria riskCriteria);

    /** Adds one of {@link Aims#plannedIntervals()}. */
    public abstract Builder addPlannedInterval(PlannedInterval plannedInterval);

    /** Adds one of {@link Aims#significantChangeCriteria()}. */
    public abstract Builder addSignificantChangeCriterion(
        SignificantChangeCriterion significantChangeCriterion);

    /** Adds one of {@link Aims#risks()}. */
    public abstract Builder addRisk(Risk risk);

    /** Adds one of {@link Aims#opportunities()}. */
    public abstract Builder addOpportunity(Opportunity opportunity);

    /** Adds one of {@link Aims#riskAssessments()}. */
    public abstract Builder addRiskAssessment(RiskAssessment riskAssessment);

    /** Adds one of {@link Aims#riskTreatmentPlans()}. */
    public abstract Builder addRiskTreatmentPlan(RiskTreatmentPlan riskTreatmentPlan);

    /** Adds one of {@link Aims#controls()}. */
    public abstract Builder addControl(Control control);

    /** Adds one of {@link Aims#applicabilityStatements()}. */
    public final Builder addStatementOfApplicability(
        StatementOfApplicability statementOfApplicability) {
      return addApplicabilityStatement(statementOfApplicability);
    }

    abstract Builder addApplicabilityStatement(StatementOfApplicability statementOfApplicability);

    /** Adds one of {@link Aims#crosswalks()}. */
    public abstract Builder addCrosswalk(Crosswalk crosswalk);

    /** Adds one of {@link Aims#impactAssessments()}. */
    public abstract Builder addImpactAssessment(ImpactAssessment impactAssessment);

    /** Adds one of {@link Aims#objectives()}. */
    public abstract Builder addObjective(Objective objective);

    /** Adds one of {@link Aims#changes()}. */
    public abstract Builder addChange(Change change);

    /** Adds one of {@link Aims#resources()}. */
    public abstract Builder addResource(Resource resource);

    /** Adds one of {@link Aims#competences()}. */
    public abstract Builder addCompetence(Competence competence);

    /** Adds one of {@link Aims#awareness()}. */
    public abstract Builder addAwareness(Awareness awareness);

    /** Adds one of {@link Aims#communications()}. */
    public abstract Builder addCommunication(Communication communication);

    /** Adds one of {@link Aims#documents()}. */
    public abstract Builder addDocument(Document document);

    /** Adds one of {@link Aims#aiSystems()}. */
    public abstract Builder addAiSystem(AiSystem aiSystem);

    /** Adds one of {@link Aims#suppliers()}. */
    public abstract Builder addSupplier(Supplier supplier);

    /** Adds one of {@link Aims#customers()}. */
    public abstract Builder addCustomer(Customer customer);

    /** Adds one of {@link Aims#partners()}. */
    public abstract Builder addPartner(Partner partner);

    /** Adds one of {@link Aims#responsibilityAllocations()}. */
    public abstract Builder addResponsibilityAllocation(
        ResponsibilityAllocation responsibilityAllocation);

    /** Adds one of {@link Aims#systemRequirements()}. */
    public abstract Builder addSystemRequirement(SystemRequirement systemRequirement);

    /** Adds one of {@link Aims#designDocumentation()}. */
    public abstract Builder addDesignDocumentation(DesignDocumentation designDocumentation);

    /** Adds one of {@link Aims#verificationAndValidation()}. */
    public abstract Builder addVerificationAndValidation(
        VerificationAndValidation verificationAndValidation);

    /** Adds one of {@link Aims#deploymentPlans()}. */
    public abstract Builder addDeploymentPlan(DeploymentPlan deploymentPlan);

    /** Adds one of {@link Aims#operationRecords()}. */
    public abstract Builder addOperationRecord(OperationRecord operationRecord);

    /** Adds one of {@link Aims#technicalDocumentation()}. */
    public abstract Builder addTechnicalDocumentation(
        TechnicalDocumentation technicalDocumentation);

    /** Adds one of {@link Aims#eventLogs()}. */
    public abstract Builder addEventLog(EventLog eventLog);

    /** Adds one of {@link Aims#userInformation()}. */
    public abstract Builder addUserInformation(UserInformation userInformation);

    /** Adds one of {@link Aims#intendedUses()}. */
    public abstract Builder addIntendedUse(IntendedUse intendedUse);

    /** Adds one of {@link Aims#retirementRecords()}. */
    public abstract Builder addRetirementRecord(RetirementRecord retirementRecord);

    /** Adds one of {@link Aims#controlImplementations()}. */
    public abstract Builder addControlImplementation(ControlImplementation controlImplementation);

    /** Adds one of {@link Aims#incidents()}. */
    public abstract Builder addIncident(Incident incident);

    /** Adds one of {@link Aims#concerns()}. */
    public abstract Builder addConcern(Concern concern);

    /** Adds one of {@link Aims#adverseImpactReports()}. */
    public abstract Builder addAdverseImpactReport(AdverseImpactReport adverseImpactReport);

    /** Adds one of {@link Aims#reportingChannels()}. */
    public abstract Builder addReportingChannel(ReportingChannel reportingChannel);

    /** Adds one of {@link Aims#incidentCommunicationPlans()}. */
    public abstract Builder addIncidentCommunicationPlan(
        IncidentCommunicationPlan incidentCommunicationPlan);

    /** Adds one of {@link Aims#reportingDuties()}. */
    public abstract Builder addReportingDuty(ReportingDuty reportingDuty);

    /** Adds one of {@link Aims#indicators()}. */
    public abstract Builder addIndicator(Indicator indicator);

    /** Adds one of {@link Aims#measurements()}. */
    public abstract Builder addMeasurement(Measurement measurement);

    /** Adds one of {@link Aims#performanceEvaluations()}. */
    public abstract Builder addPerformanceEvaluation(PerformanceEvaluation performanceEvaluation);

    /** Adds one of {@link Aims#auditProgrammes()}. */
    public abstract Builder addAuditProgramme(AuditProgramme auditProgramme);

    /** Adds one of {@link Aims#internalAudits()}. */
    public abstract Builder addInternalAudit(InternalAudit internalAudit);

    /** Adds one of {@link Aims#auditFindings()}. */
    public abstract Builder addAuditFinding(AuditFinding auditFinding);

    /** Adds one of {@link Aims#managementReviews()}. */
    public abstract Builder addManagementReview(ManagementReview managementReview);

    /** Adds one of {@link Aims#judgements()}. */
    public abstract Builder addJudgement(Judgement judgement);

    /** Adds one of {@link Aims#nonconformities()}. */
    public abstract Builder addNonconformity(Nonconformity nonconformity);

    /** Adds one of {@link Aims#correctiveActions()}. */
    public abstract Builder addCorrectiveAction(CorrectiveAction correctiveAction);

    /** Adds one of {@link Aims#improvements()}. */
    public abstract Builder addImprovement(Improvement improvement);

    /** Adds one of {@link Aims#certificationBodies()}. */
    public abstract Builder addCertificationBody(CertificationBody certificationBody);

    /** Adds one of {@link Aims#certificationApplications()}. */
    public abstract Builder addCertificationApplication(
        CertificationApplication certificationApplication);

    /** Adds one of {@link Aims#certificationAudits()}. */
    public abstract Builder addCertificationAudit(CertificationAudit certificationAudit);

    /** Adds one of {@link Aims#certificationDecisions()}. */
    public abstract Builder addCertificationDecision(CertificationDecision certificationDecision);

    /** Adds one of {@link Aims#certificates()}. */
    public abstract Builder addCertificate(Certificate certificate);

    /** Adds one of {@link Aims#certificateEvents()}. */
    public abstract Builder addCertificateEvent(CertificateEvent certificateEvent);

    /** Adds one of {@link Aims#certificationAppeals()}. */
    public abstract Builder addCertificationAppeal(CertificationAppeal certificationAppeal);

    /**
     * Builds the AIMS.
     *
     * @throws IllegalArgumentException if the organization is missing or two records have the same
     *     id
     */
    @Override
    public abstract Aims build();
  }
}
