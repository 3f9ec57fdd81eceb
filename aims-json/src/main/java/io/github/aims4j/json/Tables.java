package io.github.aims4j.json;

import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.InstantType.INSTANT;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.ProvisionType.PROVISION;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.CONTROL;
import static io.github.aims4j.json.WordType.RISK_SOURCE;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Register;
import io.github.aims4j.base.Source;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.Scope;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.operation.LifeCycleStage;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.AiRole;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is JSON, type by type: the name of each field, its value, its accessor and its
 * builder method, in the order in which they are written. Nothing else knows a field.
 */
final class Tables {

  private static final WordType<AiRole> ROLE = word(AiRole.class);
  private static final WordType<LifeCycleStage> STAGE = word(LifeCycleStage.class);

  static final ObjectType<SourceCell, SourceCell.Builder> SOURCE_CELL =
      Table.of(SourceCell.class, SourceCell::builder, SourceCell.Builder::build)
          .required("attribute", TEXT, SourceCell::attribute, SourceCell.Builder::attribute)
          .required("column", TEXT, SourceCell::column, SourceCell.Builder::column)
          .required("text", TEXT, SourceCell::text, SourceCell.Builder::text)
          .extensible(SourceCell::extensions, SourceCell.Builder::extensions);

  static final ObjectType<Source, Source.Builder> SOURCE =
      Table.of(Source.class, Source::builder, Source.Builder::build)
          .required("register", id(), Source::register, Source.Builder::register)
          .optionalRow("row", Source::row, Source.Builder::row)
          .list("cells", SOURCE_CELL, Source::cells, Source.Builder::addCell)
          .extensible(Source::extensions, Source.Builder::extensions);

  static final ObjectType<Party, Party.Builder> PARTY =
      Table.of(Party.class, Party::builder, Party.Builder::build)
          .required("id", id(), Party::id, Party.Builder::id)
          .required("name", TEXT, Party::name, Party.Builder::name)
          .optional("type", word(Party.Type.class), Party::type, Party.Builder::type)
          .optional("source", SOURCE, Party::source, Party.Builder::source)
          .extensible(Party::extensions, Party.Builder::extensions);

  static final ObjectType<Register, Register.Builder> REGISTER =
      Table.of(Register.class, Register::builder, Register.Builder::build)
          .required("id", id(), Register::id, Register.Builder::id)
          .required("title", TEXT, Register::title, Register.Builder::title)
          .optional("asOf", DATE, Register::asOf, Register.Builder::asOf)
          .list("attributes", TEXT, Register::attributes, Register.Builder::addAttribute)
          .extensible(Register::extensions, Register.Builder::extensions);

  static final ObjectType<Organization, Organization.Builder> ORGANIZATION =
      Table.of(Organization.class, Organization::builder, Organization.Builder::build)
          .required("id", id(), Organization::id, Organization.Builder::id)
          .required("name", TEXT, Organization::name, Organization.Builder::name)
          .list("aiRoles", ROLE, Organization::aiRoles, Organization.Builder::addAiRole)
          .optional("sector", TEXT, Organization::sector, Organization.Builder::sector)
          .extensible(Organization::extensions, Organization.Builder::extensions);

  static final ObjectType<ScopeExclusion, ScopeExclusion.Builder> SCOPE_EXCLUSION =
      Table.of(ScopeExclusion.class, ScopeExclusion::builder, ScopeExclusion.Builder::build)
          .required("aiSystem", id(), ScopeExclusion::aiSystem, ScopeExclusion.Builder::aiSystem)
          .optional("reason", TEXT, ScopeExclusion::reason, ScopeExclusion.Builder::reason)
          .extensible(ScopeExclusion::extensions, ScopeExclusion.Builder::extensions);

  static final ObjectType<Scope, Scope.Builder> SCOPE =
      Table.of(Scope.class, Scope::builder, Scope.Builder::build)
          .required("statement", TEXT, Scope::statement, Scope.Builder::statement)
          .list("boundaries", TEXT, Scope::boundaries, Scope.Builder::addBoundary)
          .list("exclusions", SCOPE_EXCLUSION, Scope::exclusions, Scope.Builder::addExclusion)
          .extensible(Scope::extensions, Scope.Builder::extensions);

  static final ObjectType<StageChange, StageChange.Builder> STAGE_CHANGE =
      Table.of(StageChange.class, StageChange::builder, StageChange.Builder::build)
          .optional("fromStage", STAGE, StageChange::fromStage, StageChange.Builder::fromStage)
          .required("toStage", STAGE, StageChange::toStage, StageChange.Builder::toStage)
          .optional("recordedAt", INSTANT, StageChange::recordedAt, StageChange.Builder::recordedAt)
          .optional("date", PARTIAL_DATE, StageChange::date, StageChange.Builder::date)
          .optional("decidedBy", id(), StageChange::decidedBy, StageChange.Builder::decidedBy)
          .optional("reason", TEXT, StageChange::reason, StageChange.Builder::reason)
          .list("overridden", TEXT, StageChange::overridden, StageChange.Builder::addOverridden)
          .extensible(StageChange::extensions, StageChange.Builder::extensions);

  static final ObjectType<Deployment, Deployment.Builder> DEPLOYMENT =
      Table.of(Deployment.class, Deployment::builder, Deployment.Builder::build)
          .optional("site", TEXT, Deployment::site, Deployment.Builder::site)
          .optional(
              "jurisdiction", TEXT, Deployment::jurisdiction, Deployment.Builder::jurisdiction)
          .optional("start", PARTIAL_DATE, Deployment::start, Deployment.Builder::start)
          .optional("end", PARTIAL_DATE, Deployment::end, Deployment.Builder::end)
          .extensible(Deployment::extensions, Deployment.Builder::extensions);

  static final ObjectType<AiSystemVersion, AiSystemVersion.Builder> AI_SYSTEM_VERSION =
      Table.of(AiSystemVersion.class, AiSystemVersion::builder, AiSystemVersion.Builder::build)
          .required("label", TEXT, AiSystemVersion::label, AiSystemVersion.Builder::label)
          .optional("stage", STAGE, AiSystemVersion::stage, AiSystemVersion.Builder::stage)
          .list(
              "history",
              STAGE_CHANGE,
              AiSystemVersion::history,
              AiSystemVersion.Builder::addHistory)
          .list(
              "deployments",
              DEPLOYMENT,
              AiSystemVersion::deployments,
              AiSystemVersion.Builder::addDeployment)
          .extensible(AiSystemVersion::extensions, AiSystemVersion.Builder::extensions);

  static final ObjectType<Duty, Duty.Builder> DUTY =
      Table.of(Duty.class, Duty::builder, Duty.Builder::build)
          .required("subject", word(Duty.Subject.class), Duty::subject, Duty.Builder::subject)
          .required("state", word(Duty.State.class), Duty::state, Duty.Builder::state)
          .required("reason", TEXT, Duty::reason, Duty.Builder::reason)
          .optional("basis", TEXT, Duty::basis, Duty.Builder::basis)
          .extensible(Duty::extensions, Duty.Builder::extensions);

  static final ObjectType<ImpactAssessmentStatement, ImpactAssessmentStatement.Builder>
      IMPACT_ASSESSMENT =
          Table.of(
                  ImpactAssessmentStatement.class,
                  ImpactAssessmentStatement::builder,
                  ImpactAssessmentStatement.Builder::build)
              .required(
                  "answer",
                  word(ImpactAssessmentStatement.Answer.class),
                  ImpactAssessmentStatement::answer,
                  ImpactAssessmentStatement.Builder::answer)
              .optional(
                  "date",
                  PARTIAL_DATE,
                  ImpactAssessmentStatement::date,
                  ImpactAssessmentStatement.Builder::date)
              .extensible(
                  ImpactAssessmentStatement::extensions,
                  ImpactAssessmentStatement.Builder::extensions);

  static final ObjectType<ImpactLevel, ImpactLevel.Builder> IMPACT_LEVEL =
      Table.of(ImpactLevel.class, ImpactLevel::builder, ImpactLevel.Builder::build)
          .required("label", TEXT, ImpactLevel::label, ImpactLevel.Builder::label)
          .required("elevated", TRUTH, ImpactLevel::elevated, ImpactLevel.Builder::elevated)
          .extensible(ImpactLevel::extensions, ImpactLevel.Builder::extensions);

  static final ObjectType<Supplier, Supplier.Builder> SUPPLIER =
      Table.of(Supplier.class, Supplier::builder, Supplier.Builder::build)
          .required("id", id(), Supplier::id, Supplier.Builder::id)
          .required("name", TEXT, Supplier::name, Supplier.Builder::name)
          .optional("source", SOURCE, Supplier::source, Supplier.Builder::source)
          .extensible(Supplier::extensions, Supplier.Builder::extensions);

  static final ObjectType<AiSystem, AiSystem.Builder> AI_SYSTEM =
      Table.of(AiSystem.class, AiSystem::builder, AiSystem.Builder::build)
          .required("id", id(), AiSystem::id, AiSystem.Builder::id)
          .required("name", TEXT, AiSystem::name, AiSystem.Builder::name)
          .optional("description", TEXT, AiSystem::description, AiSystem.Builder::description)
          .optional("purpose", TEXT, AiSystem::purpose, AiSystem.Builder::purpose)
          .list("roles", ROLE, AiSystem::roles, AiSystem.Builder::addRole)
          .optional("owner", id(), AiSystem::owner, AiSystem.Builder::owner)
          .optional(
              "impactLevel", IMPACT_LEVEL, AiSystem::impactLevel, AiSystem.Builder::impactLevel)
          .list("suppliers", id(), AiSystem::suppliers, AiSystem.Builder::addSupplier)
          .optional(
              "impactAssessment",
              IMPACT_ASSESSMENT,
              AiSystem::impactAssessment,
              AiSystem.Builder::impactAssessment)
          .optional(
              "nextReevaluation",
              PARTIAL_DATE,
              AiSystem::nextReevaluation,
              AiSystem.Builder::nextReevaluation)
          .atLeastOne(
              "versions", AI_SYSTEM_VERSION, AiSystem::versions, AiSystem.Builder::addVersion)
          .list("duties", DUTY, AiSystem::duties, AiSystem.Builder::addDuty)
          .optional("source", SOURCE, AiSystem::source, AiSystem.Builder::source)
          .extensible(AiSystem::extensions, AiSystem.Builder::extensions);

  static final ObjectType<Risk, Risk.Builder> RISK =
      Table.of(Risk.class, Risk::builder, Risk.Builder::build)
          .required("id", id(), Risk::id, Risk.Builder::id)
          .required("title", TEXT, Risk::title, Risk.Builder::title)
          .optional("description", TEXT, Risk::description, Risk.Builder::description)
          .list("riskSources", RISK_SOURCE, Risk::riskSources, Risk.Builder::addRiskSource)
          .list("causes", TEXT, Risk::causes, Risk.Builder::addCause)
          .list("aiSystems", id(), Risk::aiSystems, Risk.Builder::addAiSystem)
          .list("controls", CONTROL, Risk::controls, Risk.Builder::addControl)
          .optional("owner", id(), Risk::owner, Risk.Builder::owner)
          .optional("source", SOURCE, Risk::source, Risk.Builder::source)
          .extensible(Risk::extensions, Risk.Builder::extensions);

  static final ObjectType<Aims, Aims.Builder> AIMS =
      Table.of(Aims.class, Aims::builder, Aims.Builder::build)
          .format()
          .required("organization", ORGANIZATION, Aims::organization, Aims.Builder::organization)
          .optional("scope", SCOPE, Aims::scope, Aims.Builder::scope)
          .list("parties", PARTY, Aims::parties, Aims.Builder::addParty)
          .list("registers", REGISTER, Aims::registers, Aims.Builder::addRegister)
          .list("suppliers", SUPPLIER, Aims::suppliers, Aims.Builder::addSupplier)
          .list("aiSystems", AI_SYSTEM, Aims::aiSystems, Aims.Builder::addAiSystem)
          .list("risks", RISK, Aims::risks, Aims.Builder::addRisk)
          .extensible(Aims::extensions, Aims.Builder::extensions);

  static final ObjectType<Subject, SubjectBuilder> SUBJECT =
      Table.of(Subject.class, SubjectBuilder::new, SubjectBuilder::build)
          .required("kind", word(RecordKind.class), Subject::kind, SubjectBuilder::kind)
          // An id of any type: the type of a subject is said by its kind.
          .required(
              "id", IdType.<Risk>id(), subject -> Id.of(subject.id().value()), SubjectBuilder::id)
          .closed();

  static final ObjectType<Finding, Finding.Builder> FINDING =
      Table.of(Finding.class, Finding::builder, Finding.Builder::build)
          .required("rule", TEXT, Finding::rule, Finding.Builder::rule)
          .optional("weight", word(Weight.class), Finding::weight, Finding.Builder::weight)
          .required("basis", word(Basis.class), Finding::basis, Finding.Builder::basis)
          .optional("requirement", PROVISION, Finding::requirement, Finding.Builder::requirement)
          .optional("subject", SUBJECT, Finding::subject, Finding.Builder::subject)
          .required("path", TEXT, Finding::path, Finding.Builder::path)
          .required("message", TEXT, Finding::message, Finding.Builder::message)
          .required("remedy", TEXT, Finding::remedy, Finding.Builder::remedy)
          .closed();

  static final ObjectType<OpenQuestion, OpenQuestion.Builder> OPEN_QUESTION =
      Table.of(OpenQuestion.class, OpenQuestion::builder, OpenQuestion.Builder::build)
          .required("rule", TEXT, OpenQuestion::rule, OpenQuestion.Builder::rule)
          .optional(
              "requirement",
              PROVISION,
              OpenQuestion::requirement,
              OpenQuestion.Builder::requirement)
          .optional("subject", SUBJECT, OpenQuestion::subject, OpenQuestion.Builder::subject)
          .required("path", TEXT, OpenQuestion::path, OpenQuestion.Builder::path)
          .required("reason", TEXT, OpenQuestion::reason, OpenQuestion.Builder::reason)
          .required("question", TEXT, OpenQuestion::question, OpenQuestion.Builder::question)
          .closed();

  /** Every table: the root first, then the others by what they describe. */
  static final List<ObjectType<?, ?>> ALL =
      List.of(
          AIMS,
          ORGANIZATION,
          SCOPE,
          SCOPE_EXCLUSION,
          PARTY,
          REGISTER,
          SUPPLIER,
          AI_SYSTEM,
          AI_SYSTEM_VERSION,
          STAGE_CHANGE,
          DEPLOYMENT,
          DUTY,
          IMPACT_ASSESSMENT,
          IMPACT_LEVEL,
          RISK,
          SOURCE,
          SOURCE_CELL,
          FINDING,
          OPEN_QUESTION,
          SUBJECT);

  private Tables() {}

  /** Returns the table of a type; empty when it is not one of the model. */
  static <T> Optional<ObjectType<T, ?>> of(Class<T> type) {
    return ALL.stream().filter(table -> table.type() == type).map(Tables::<T>cast).findFirst();
  }

  // The table's class is the type, as the caller has made sure.
  @SuppressWarnings("unchecked")
  private static <T> ObjectType<T, ?> cast(ObjectType<?, ?> table) {
    return (ObjectType<T, ?>) table;
  }
}
