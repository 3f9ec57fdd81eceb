package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.APPROVAL;
import static io.github.aims4j.json.BaseTables.EFFECTIVENESS_REVIEW;
import static io.github.aims4j.json.BaseTables.REVIEW;
import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.InstantType.INSTANT;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.ANNEX_CONTROL;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.Customer;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.DesignDocumentation;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.EventLog;
import io.github.aims4j.operation.HumanOversight;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.IncidentCommunicationPlan;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.Notification;
import io.github.aims4j.operation.OperationRecord;
import io.github.aims4j.operation.Partner;
import io.github.aims4j.operation.ReportingChannel;
import io.github.aims4j.operation.ReportingDuty;
import io.github.aims4j.operation.ResponsibilityAllocation;
import io.github.aims4j.operation.ResponsibilityShare;
import io.github.aims4j.operation.RetirementRecord;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.operation.SystemRequirement;
import io.github.aims4j.operation.TechnicalDocumentation;
import io.github.aims4j.operation.UseCheck;
import io.github.aims4j.operation.UserInformation;
import io.github.aims4j.operation.VerificationAndValidation;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;

/** The tables of clause 8 and Annex A. */
final class OperationTables {

  private static final WordType<LifeCycleStage> STAGE = word(LifeCycleStage.class);
  private static final WordType<AiRole> ROLE = word(AiRole.class);
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
      IMPACT_ASSESSMENT_STATEMENT =
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

  static final ObjectType<HumanOversight, HumanOversight.Builder> HUMAN_OVERSIGHT =
      Table.of(HumanOversight.class, HumanOversight::builder, HumanOversight.Builder::build)
          .optional(
              "description", TEXT, HumanOversight::description, HumanOversight.Builder::description)
          .list("mayStop", id(), HumanOversight::mayStop, HumanOversight.Builder::addMayStop)
          .list(
              "mayOverride",
              id(),
              HumanOversight::mayOverride,
              HumanOversight.Builder::addMayOverride)
          .optional("means", TEXT, HumanOversight::means, HumanOversight.Builder::means)
          .extensible(HumanOversight::extensions, HumanOversight.Builder::extensions);

  static final ObjectType<ResponsibilityShare, ResponsibilityShare.Builder> RESPONSIBILITY_SHARE =
      Table.of(
              ResponsibilityShare.class,
              ResponsibilityShare::builder,
              ResponsibilityShare.Builder::build)
          .required(
              "responsibility",
              TEXT,
              ResponsibilityShare::responsibility,
              ResponsibilityShare.Builder::responsibility)
          .required(
              "side",
              word(ResponsibilityShare.Side.class),
              ResponsibilityShare::side,
              ResponsibilityShare.Builder::side)
          .list("stages", STAGE, ResponsibilityShare::stages, ResponsibilityShare.Builder::addStage)
          .optional(
              "holder", id(), ResponsibilityShare::holder, ResponsibilityShare.Builder::holder)
          .optional(
              "supplier",
              id(),
              ResponsibilityShare::supplier,
              ResponsibilityShare.Builder::supplier)
          .optional(
              "customer",
              id(),
              ResponsibilityShare::customer,
              ResponsibilityShare.Builder::customer)
          .optional(
              "partner", id(), ResponsibilityShare::partner, ResponsibilityShare.Builder::partner)
          .extensible(ResponsibilityShare::extensions, ResponsibilityShare.Builder::extensions);

  static final ObjectType<UseCheck, UseCheck.Builder> USE_CHECK =
      Table.of(UseCheck.class, UseCheck::builder, UseCheck.Builder::build)
          .required("date", PARTIAL_DATE, UseCheck::date, UseCheck.Builder::date)
          .required("asIntended", TRUTH, UseCheck::asIntended, UseCheck.Builder::asIntended)
          .optional("checkedBy", id(), UseCheck::checkedBy, UseCheck.Builder::checkedBy)
          .optional("deviation", TEXT, UseCheck::deviation, UseCheck.Builder::deviation)
          .optional("consequence", TEXT, UseCheck::consequence, UseCheck.Builder::consequence)
          .extensible(UseCheck::extensions, UseCheck.Builder::extensions);

  static final ObjectType<Notification, Notification.Builder> NOTIFICATION =
      Table.of(Notification.class, Notification::builder, Notification.Builder::build)
          .required("recipient", TEXT, Notification::recipient, Notification.Builder::recipient)
          .optional(
              "interestedParty",
              id(),
              Notification::interestedParty,
              Notification.Builder::interestedParty)
          .optional("duty", id(), Notification::duty, Notification.Builder::duty)
          .optional("owed", TRUTH, Notification::owed, Notification.Builder::owed)
          .optional("due", DATE, Notification::due, Notification.Builder::due)
          .optional("madeOn", PARTIAL_DATE, Notification::madeOn, Notification.Builder::madeOn)
          .optional("content", TEXT, Notification::content, Notification.Builder::content)
          .extensible(Notification::extensions, Notification.Builder::extensions);

  static final ObjectType<AiSystem, AiSystem.Builder> AI_SYSTEM =
      record(
          entity(AiSystem.class, AiSystem::builder, AiSystem.Builder::build)
              .required("name", TEXT, AiSystem::name, AiSystem.Builder::name)
              .optional("description", TEXT, AiSystem::description, AiSystem.Builder::description)
              .optional("purpose", TEXT, AiSystem::purpose, AiSystem.Builder::purpose)
              .list("roles", ROLE, AiSystem::roles, AiSystem.Builder::addRole)
              .optional(
                  "origin", word(AiSystem.Origin.class), AiSystem::origin, AiSystem.Builder::origin)
              .optional("owner", id(), AiSystem::owner, AiSystem.Builder::owner)
              .optional(
                  "autonomy",
                  word(AiSystem.Autonomy.class),
                  AiSystem::autonomy,
                  AiSystem.Builder::autonomy)
              .optional(
                  "oversight", HUMAN_OVERSIGHT, AiSystem::oversight, AiSystem.Builder::oversight)
              .list(
                  "affectedGroups",
                  TEXT,
                  AiSystem::affectedGroups,
                  AiSystem.Builder::addAffectedGroup)
              .optional(
                  "impactLevel", IMPACT_LEVEL, AiSystem::impactLevel, AiSystem.Builder::impactLevel)
              .list("suppliers", id(), AiSystem::suppliers, AiSystem.Builder::addSupplier)
              .list("customers", id(), AiSystem::customers, AiSystem.Builder::addCustomer)
              .optional(
                  "impactAssessment",
                  IMPACT_ASSESSMENT_STATEMENT,
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
              .optional("replaces", id(), AiSystem::replaces, AiSystem.Builder::replaces));

  static final ObjectType<Supplier, Supplier.Builder> SUPPLIER =
      record(
          entity(Supplier.class, Supplier::builder, Supplier.Builder::build)
              .required("name", TEXT, Supplier::name, Supplier.Builder::name)
              .list("supplies", TEXT, Supplier::supplies, Supplier.Builder::addSupply)
              .list("requirements", TEXT, Supplier::requirements, Supplier.Builder::addRequirement)
              .optional("contract", TEXT, Supplier::contract, Supplier.Builder::contract)
              .optional("owner", id(), Supplier::owner, Supplier.Builder::owner)
              .list("evaluations", REVIEW, Supplier::evaluations, Supplier.Builder::addEvaluation)
              .optional(
                  "nextEvaluation",
                  DATE,
                  Supplier::nextEvaluation,
                  Supplier.Builder::nextEvaluation)
              .list(
                  "correctiveActions",
                  id(),
                  Supplier::correctiveActions,
                  Supplier.Builder::addCorrectiveAction));

  static final ObjectType<Customer, Customer.Builder> CUSTOMER =
      record(
          entity(Customer.class, Customer::builder, Customer.Builder::build)
              .required("name", TEXT, Customer::name, Customer.Builder::name)
              .list("expectations", TEXT, Customer::expectations, Customer.Builder::addExpectation)
              .list("requirements", TEXT, Customer::requirements, Customer.Builder::addRequirement)
              .optional("contract", TEXT, Customer::contract, Customer.Builder::contract)
              .optional("owner", id(), Customer::owner, Customer.Builder::owner)
              .optional(
                  "lastReview", PARTIAL_DATE, Customer::lastReview, Customer.Builder::lastReview)
              .optional(
                  "informedOn", PARTIAL_DATE, Customer::informedOn, Customer.Builder::informedOn));

  static final ObjectType<Partner, Partner.Builder> PARTNER =
      record(
          entity(Partner.class, Partner::builder, Partner.Builder::build)
              .required("name", TEXT, Partner::name, Partner.Builder::name)
              .optional("contribution", TEXT, Partner::contribution, Partner.Builder::contribution)
              .optional("contract", TEXT, Partner::contract, Partner.Builder::contract)
              .optional("owner", id(), Partner::owner, Partner.Builder::owner));

  static final ObjectType<ResponsibilityAllocation, ResponsibilityAllocation.Builder>
      RESPONSIBILITY_ALLOCATION =
          record(
              entity(
                      ResponsibilityAllocation.class,
                      ResponsibilityAllocation::builder,
                      ResponsibilityAllocation.Builder::build)
                  .required(
                      "title",
                      TEXT,
                      ResponsibilityAllocation::title,
                      ResponsibilityAllocation.Builder::title)
                  .list(
                      "aiSystems",
                      id(),
                      ResponsibilityAllocation::aiSystems,
                      ResponsibilityAllocation.Builder::addAiSystem)
                  .list(
                      "shares",
                      RESPONSIBILITY_SHARE,
                      ResponsibilityAllocation::shares,
                      ResponsibilityAllocation.Builder::addShare)
                  .optional(
                      "agreedOn",
                      PARTIAL_DATE,
                      ResponsibilityAllocation::agreedOn,
                      ResponsibilityAllocation.Builder::agreedOn)
                  .optional(
                      "document",
                      id(),
                      ResponsibilityAllocation::document,
                      ResponsibilityAllocation.Builder::document));

  static final ObjectType<SystemRequirement, SystemRequirement.Builder> SYSTEM_REQUIREMENT =
      record(
          entity(
                  SystemRequirement.class,
                  SystemRequirement::builder,
                  SystemRequirement.Builder::build)
              .required(
                  "statement",
                  TEXT,
                  SystemRequirement::statement,
                  SystemRequirement.Builder::statement)
              .required(
                  "aiSystem",
                  id(),
                  SystemRequirement::aiSystem,
                  SystemRequirement.Builder::aiSystem)
              .optional(
                  "version", TEXT, SystemRequirement::version, SystemRequirement.Builder::version)
              .optional(
                  "rationale",
                  TEXT,
                  SystemRequirement::rationale,
                  SystemRequirement.Builder::rationale)
              .optional(
                  "origin", TEXT, SystemRequirement::origin, SystemRequirement.Builder::origin)
              .list("risks", id(), SystemRequirement::risks, SystemRequirement.Builder::addRisk)
              .optional(
                  "acceptance",
                  TEXT,
                  SystemRequirement::acceptance,
                  SystemRequirement.Builder::acceptance)
              .optional(
                  "approval",
                  APPROVAL,
                  SystemRequirement::approval,
                  SystemRequirement.Builder::approval));

  static final ObjectType<DesignDocumentation, DesignDocumentation.Builder> DESIGN_DOCUMENTATION =
      record(
          entity(
                  DesignDocumentation.class,
                  DesignDocumentation::builder,
                  DesignDocumentation.Builder::build)
              .required(
                  "title", TEXT, DesignDocumentation::title, DesignDocumentation.Builder::title)
              .required(
                  "aiSystem",
                  id(),
                  DesignDocumentation::aiSystem,
                  DesignDocumentation.Builder::aiSystem)
              .optional(
                  "version",
                  TEXT,
                  DesignDocumentation::version,
                  DesignDocumentation.Builder::version)
              .optional(
                  "approach",
                  TEXT,
                  DesignDocumentation::approach,
                  DesignDocumentation.Builder::approach)
              .list(
                  "choices",
                  TEXT,
                  DesignDocumentation::choices,
                  DesignDocumentation.Builder::addChoice)
              .optional(
                  "security",
                  TEXT,
                  DesignDocumentation::security,
                  DesignDocumentation.Builder::security)
              .list(
                  "objectives",
                  id(),
                  DesignDocumentation::objectives,
                  DesignDocumentation.Builder::addObjective)
              .list(
                  "requirements",
                  id(),
                  DesignDocumentation::requirements,
                  DesignDocumentation.Builder::addRequirement)
              .optional(
                  "date",
                  PARTIAL_DATE,
                  DesignDocumentation::date,
                  DesignDocumentation.Builder::date)
              .optional(
                  "document",
                  id(),
                  DesignDocumentation::document,
                  DesignDocumentation.Builder::document));

  static final ObjectType<VerificationAndValidation, VerificationAndValidation.Builder>
      VERIFICATION_AND_VALIDATION =
          record(
              entity(
                      VerificationAndValidation.class,
                      VerificationAndValidation::builder,
                      VerificationAndValidation.Builder::build)
                  .required(
                      "title",
                      TEXT,
                      VerificationAndValidation::title,
                      VerificationAndValidation.Builder::title)
                  .required(
                      "type",
                      word(VerificationAndValidation.Type.class),
                      VerificationAndValidation::type,
                      VerificationAndValidation.Builder::type)
                  .required(
                      "aiSystem",
                      id(),
                      VerificationAndValidation::aiSystem,
                      VerificationAndValidation.Builder::aiSystem)
                  .optional(
                      "version",
                      TEXT,
                      VerificationAndValidation::version,
                      VerificationAndValidation.Builder::version)
                  .optional(
                      "method",
                      TEXT,
                      VerificationAndValidation::method,
                      VerificationAndValidation.Builder::method)
                  .list(
                      "criteria",
                      TEXT,
                      VerificationAndValidation::criteria,
                      VerificationAndValidation.Builder::addCriterion)
                  .list(
                      "requirements",
                      id(),
                      VerificationAndValidation::requirements,
                      VerificationAndValidation.Builder::addRequirement)
                  .list(
                      "testData",
                      id(),
                      VerificationAndValidation::testData,
                      VerificationAndValidation.Builder::addTestData)
                  .optional(
                      "date",
                      PARTIAL_DATE,
                      VerificationAndValidation::date,
                      VerificationAndValidation.Builder::date)
                  .list(
                      "performedBy",
                      id(),
                      VerificationAndValidation::performedBy,
                      VerificationAndValidation.Builder::addPerformedBy)
                  .optional(
                      "passed",
                      TRUTH,
                      VerificationAndValidation::passed,
                      VerificationAndValidation.Builder::passed)
                  .optional(
                      "result",
                      TEXT,
                      VerificationAndValidation::result,
                      VerificationAndValidation.Builder::result)
                  .optional(
                      "document",
                      id(),
                      VerificationAndValidation::document,
                      VerificationAndValidation.Builder::document));

  static final ObjectType<DeploymentPlan, DeploymentPlan.Builder> DEPLOYMENT_PLAN =
      record(
          entity(DeploymentPlan.class, DeploymentPlan::builder, DeploymentPlan.Builder::build)
              .required("title", TEXT, DeploymentPlan::title, DeploymentPlan.Builder::title)
              .required(
                  "aiSystem", id(), DeploymentPlan::aiSystem, DeploymentPlan.Builder::aiSystem)
              .optional("version", TEXT, DeploymentPlan::version, DeploymentPlan.Builder::version)
              .optional(
                  "plannedFor",
                  DATE,
                  DeploymentPlan::plannedFor,
                  DeploymentPlan.Builder::plannedFor)
              .list("sites", TEXT, DeploymentPlan::sites, DeploymentPlan.Builder::addSite)
              .list(
                  "requirements",
                  TEXT,
                  DeploymentPlan::requirements,
                  DeploymentPlan.Builder::addRequirement)
              .optional("metOn", PARTIAL_DATE, DeploymentPlan::metOn, DeploymentPlan.Builder::metOn)
              .optional(
                  "rollback", TEXT, DeploymentPlan::rollback, DeploymentPlan.Builder::rollback)
              .optional(
                  "approval", APPROVAL, DeploymentPlan::approval, DeploymentPlan.Builder::approval)
              .optional(
                  "document", id(), DeploymentPlan::document, DeploymentPlan.Builder::document));

  static final ObjectType<OperationRecord, OperationRecord.Builder> OPERATION_RECORD =
      record(
          entity(OperationRecord.class, OperationRecord::builder, OperationRecord.Builder::build)
              .required("title", TEXT, OperationRecord::title, OperationRecord.Builder::title)
              .required(
                  "type",
                  word(OperationRecord.Type.class),
                  OperationRecord::type,
                  OperationRecord.Builder::type)
              .required(
                  "aiSystem", id(), OperationRecord::aiSystem, OperationRecord.Builder::aiSystem)
              .optional("version", TEXT, OperationRecord::version, OperationRecord.Builder::version)
              .optional(
                  "description",
                  TEXT,
                  OperationRecord::description,
                  OperationRecord.Builder::description)
              .optional(
                  "frequency", TEXT, OperationRecord::frequency, OperationRecord.Builder::frequency)
              .list(
                  "indicators",
                  id(),
                  OperationRecord::indicators,
                  OperationRecord.Builder::addIndicator)
              .optional("date", PARTIAL_DATE, OperationRecord::date, OperationRecord.Builder::date)
              .list(
                  "performedBy",
                  id(),
                  OperationRecord::performedBy,
                  OperationRecord.Builder::addPerformedBy)
              .optional("outcome", TEXT, OperationRecord::outcome, OperationRecord.Builder::outcome)
              .list("changes", id(), OperationRecord::changes, OperationRecord.Builder::addChange));

  static final ObjectType<TechnicalDocumentation, TechnicalDocumentation.Builder>
      TECHNICAL_DOCUMENTATION =
          record(
              entity(
                      TechnicalDocumentation.class,
                      TechnicalDocumentation::builder,
                      TechnicalDocumentation.Builder::build)
                  .required(
                      "title",
                      TEXT,
                      TechnicalDocumentation::title,
                      TechnicalDocumentation.Builder::title)
                  .required(
                      "aiSystem",
                      id(),
                      TechnicalDocumentation::aiSystem,
                      TechnicalDocumentation.Builder::aiSystem)
                  .optional(
                      "version",
                      TEXT,
                      TechnicalDocumentation::version,
                      TechnicalDocumentation.Builder::version)
                  .required(
                      "audience",
                      TEXT,
                      TechnicalDocumentation::audience,
                      TechnicalDocumentation.Builder::audience)
                  .list(
                      "interestedParties",
                      id(),
                      TechnicalDocumentation::interestedParties,
                      TechnicalDocumentation.Builder::addInterestedParty)
                  .list(
                      "contents",
                      TEXT,
                      TechnicalDocumentation::contents,
                      TechnicalDocumentation.Builder::addContent)
                  .optional(
                      "date",
                      PARTIAL_DATE,
                      TechnicalDocumentation::date,
                      TechnicalDocumentation.Builder::date)
                  .optional(
                      "providedOn",
                      PARTIAL_DATE,
                      TechnicalDocumentation::providedOn,
                      TechnicalDocumentation.Builder::providedOn)
                  .optional(
                      "document",
                      id(),
                      TechnicalDocumentation::document,
                      TechnicalDocumentation.Builder::document));

  static final ObjectType<EventLog, EventLog.Builder> EVENT_LOG =
      record(
          entity(EventLog.class, EventLog::builder, EventLog.Builder::build)
              .required("title", TEXT, EventLog::title, EventLog.Builder::title)
              .required("aiSystem", id(), EventLog::aiSystem, EventLog.Builder::aiSystem)
              .optional("version", TEXT, EventLog::version, EventLog.Builder::version)
              .list("stages", STAGE, EventLog::stages, EventLog.Builder::addStage)
              .list("events", TEXT, EventLog::events, EventLog.Builder::addEvent)
              .optional("location", TEXT, EventLog::location, EventLog.Builder::location)
              .optional("retention", TEXT, EventLog::retention, EventLog.Builder::retention)
              .optional("access", TEXT, EventLog::access, EventLog.Builder::access)
              .list("reviews", REVIEW, EventLog::reviews, EventLog.Builder::addReview));

  static final ObjectType<UserInformation, UserInformation.Builder> USER_INFORMATION =
      record(
          entity(UserInformation.class, UserInformation::builder, UserInformation.Builder::build)
              .required("title", TEXT, UserInformation::title, UserInformation.Builder::title)
              .required(
                  "aiSystem", id(), UserInformation::aiSystem, UserInformation.Builder::aiSystem)
              .optional("version", TEXT, UserInformation::version, UserInformation.Builder::version)
              .optional(
                  "audience", TEXT, UserInformation::audience, UserInformation.Builder::audience)
              .list(
                  "contents", TEXT, UserInformation::contents, UserInformation.Builder::addContent)
              .optional(
                  "tellsOfAi",
                  TRUTH,
                  UserInformation::tellsOfAi,
                  UserInformation.Builder::tellsOfAi)
              .optional("channel", TEXT, UserInformation::channel, UserInformation.Builder::channel)
              .optional(
                  "accessibility",
                  TEXT,
                  UserInformation::accessibility,
                  UserInformation.Builder::accessibility)
              .optional("date", PARTIAL_DATE, UserInformation::date, UserInformation.Builder::date)
              .optional(
                  "document", id(), UserInformation::document, UserInformation.Builder::document));

  static final ObjectType<IntendedUse, IntendedUse.Builder> INTENDED_USE =
      record(
          entity(IntendedUse.class, IntendedUse::builder, IntendedUse.Builder::build)
              .required("aiSystem", id(), IntendedUse::aiSystem, IntendedUse.Builder::aiSystem)
              .required("statement", TEXT, IntendedUse::statement, IntendedUse.Builder::statement)
              .list("users", TEXT, IntendedUse::users, IntendedUse.Builder::addUser)
              .list("limits", TEXT, IntendedUse::limits, IntendedUse.Builder::addLimit)
              .list("conditions", TEXT, IntendedUse::conditions, IntendedUse.Builder::addCondition)
              .list("checks", USE_CHECK, IntendedUse::checks, IntendedUse.Builder::addCheck)
              .optional("document", id(), IntendedUse::document, IntendedUse.Builder::document));

  static final ObjectType<RetirementRecord, RetirementRecord.Builder> RETIREMENT_RECORD =
      record(
          entity(RetirementRecord.class, RetirementRecord::builder, RetirementRecord.Builder::build)
              .required(
                  "aiSystem", id(), RetirementRecord::aiSystem, RetirementRecord.Builder::aiSystem)
              .optional(
                  "version", TEXT, RetirementRecord::version, RetirementRecord.Builder::version)
              .optional("reason", TEXT, RetirementRecord::reason, RetirementRecord.Builder::reason)
              .optional(
                  "plannedFor",
                  DATE,
                  RetirementRecord::plannedFor,
                  RetirementRecord.Builder::plannedFor)
              .optional(
                  "date", PARTIAL_DATE, RetirementRecord::date, RetirementRecord.Builder::date)
              .optional("data", TEXT, RetirementRecord::data, RetirementRecord.Builder::data)
              .list(
                  "informed",
                  id(),
                  RetirementRecord::informed,
                  RetirementRecord.Builder::addInformed)
              .optional(
                  "replacement",
                  id(),
                  RetirementRecord::replacement,
                  RetirementRecord.Builder::replacement)
              .optional(
                  "approval",
                  APPROVAL,
                  RetirementRecord::approval,
                  RetirementRecord.Builder::approval));

  static final ObjectType<ControlImplementation, ControlImplementation.Builder>
      CONTROL_IMPLEMENTATION =
          record(
              entity(
                      ControlImplementation.class,
                      ControlImplementation::builder,
                      ControlImplementation.Builder::build)
                  .optional(
                      "annexControl",
                      ANNEX_CONTROL,
                      ControlImplementation::annexControl,
                      ControlImplementation.Builder::annexControl)
                  .optional(
                      "ownControl",
                      id(),
                      ControlImplementation::ownControl,
                      ControlImplementation.Builder::ownControl)
                  .optional(
                      "description",
                      TEXT,
                      ControlImplementation::description,
                      ControlImplementation.Builder::description)
                  .required(
                      "status",
                      word(ControlImplementation.Status.class),
                      ControlImplementation::status,
                      ControlImplementation.Builder::status)
                  .list(
                      "aiSystems",
                      id(),
                      ControlImplementation::aiSystems,
                      ControlImplementation.Builder::addAiSystem)
                  .list(
                      "processes",
                      id(),
                      ControlImplementation::processes,
                      ControlImplementation.Builder::addProcess)
                  .optional(
                      "owner",
                      id(),
                      ControlImplementation::owner,
                      ControlImplementation.Builder::owner)
                  .optional(
                      "due", DATE, ControlImplementation::due, ControlImplementation.Builder::due)
                  .optional(
                      "implementedOn",
                      PARTIAL_DATE,
                      ControlImplementation::implementedOn,
                      ControlImplementation.Builder::implementedOn)
                  .list(
                      "indicators",
                      id(),
                      ControlImplementation::indicators,
                      ControlImplementation.Builder::addIndicator)
                  .list(
                      "effectivenessReviews",
                      EFFECTIVENESS_REVIEW,
                      ControlImplementation::effectivenessReviews,
                      ControlImplementation.Builder::addEffectivenessReview)
                  .list(
                      "correctiveActions",
                      id(),
                      ControlImplementation::correctiveActions,
                      ControlImplementation.Builder::addCorrectiveAction)
                  .optional(
                      "noActionBecause",
                      TEXT,
                      ControlImplementation::noActionBecause,
                      ControlImplementation.Builder::noActionBecause)
                  .list(
                      "documents",
                      id(),
                      ControlImplementation::documents,
                      ControlImplementation.Builder::addDocument));

  static final ObjectType<Incident, Incident.Builder> INCIDENT =
      record(
          entity(Incident.class, Incident::builder, Incident.Builder::build)
              .required("title", TEXT, Incident::title, Incident.Builder::title)
              .optional("description", TEXT, Incident::description, Incident.Builder::description)
              .list("aiSystems", id(), Incident::aiSystems, Incident.Builder::addAiSystem)
              .optional(
                  "occurredOn", PARTIAL_DATE, Incident::occurredOn, Incident.Builder::occurredOn)
              .optional(
                  "detectedOn", PARTIAL_DATE, Incident::detectedOn, Incident.Builder::detectedOn)
              .optional("severity", TEXT, Incident::severity, Incident.Builder::severity)
              .list("affected", TEXT, Incident::affected, Incident.Builder::addAffected)
              .list(
                  "notifications",
                  NOTIFICATION,
                  Incident::notifications,
                  Incident.Builder::addNotification)
              .optional("response", TEXT, Incident::response, Incident.Builder::response)
              .optional(
                  "resolvedOn", PARTIAL_DATE, Incident::resolvedOn, Incident.Builder::resolvedOn)
              .optional("lessons", TEXT, Incident::lessons, Incident.Builder::lessons)
              .list(
                  "nonconformities",
                  id(),
                  Incident::nonconformities,
                  Incident.Builder::addNonconformity)
              .list("risks", id(), Incident::risks, Incident.Builder::addRisk));

  static final ObjectType<Concern, Concern.Builder> CONCERN =
      record(
          entity(Concern.class, Concern::builder, Concern.Builder::build)
              .required("title", TEXT, Concern::title, Concern.Builder::title)
              .optional("description", TEXT, Concern::description, Concern.Builder::description)
              .optional("raisedOn", PARTIAL_DATE, Concern::raisedOn, Concern.Builder::raisedOn)
              .optional("anonymous", TRUTH, Concern::anonymous, Concern.Builder::anonymous)
              .optional("raisedBy", id(), Concern::raisedBy, Concern.Builder::raisedBy)
              .optional("channel", id(), Concern::channel, Concern.Builder::channel)
              .list("aiSystems", id(), Concern::aiSystems, Concern.Builder::addAiSystem)
              .optional("handledBy", id(), Concern::handledBy, Concern.Builder::handledBy)
              .optional("protection", TEXT, Concern::protection, Concern.Builder::protection)
              .optional("response", TEXT, Concern::response, Concern.Builder::response)
              .optional("outcome", TEXT, Concern::outcome, Concern.Builder::outcome)
              .optional("closedOn", PARTIAL_DATE, Concern::closedOn, Concern.Builder::closedOn));

  static final ObjectType<AdverseImpactReport, AdverseImpactReport.Builder> ADVERSE_IMPACT_REPORT =
      record(
          entity(
                  AdverseImpactReport.class,
                  AdverseImpactReport::builder,
                  AdverseImpactReport.Builder::build)
              .required(
                  "title", TEXT, AdverseImpactReport::title, AdverseImpactReport.Builder::title)
              .optional(
                  "description",
                  TEXT,
                  AdverseImpactReport::description,
                  AdverseImpactReport.Builder::description)
              .optional(
                  "receivedOn",
                  PARTIAL_DATE,
                  AdverseImpactReport::receivedOn,
                  AdverseImpactReport.Builder::receivedOn)
              .optional(
                  "reporter",
                  TEXT,
                  AdverseImpactReport::reporter,
                  AdverseImpactReport.Builder::reporter)
              .optional(
                  "interestedParty",
                  id(),
                  AdverseImpactReport::interestedParty,
                  AdverseImpactReport.Builder::interestedParty)
              .optional(
                  "channel",
                  id(),
                  AdverseImpactReport::channel,
                  AdverseImpactReport.Builder::channel)
              .list(
                  "aiSystems",
                  id(),
                  AdverseImpactReport::aiSystems,
                  AdverseImpactReport.Builder::addAiSystem)
              .optional(
                  "handledBy",
                  id(),
                  AdverseImpactReport::handledBy,
                  AdverseImpactReport.Builder::handledBy)
              .optional(
                  "assessment",
                  TEXT,
                  AdverseImpactReport::assessment,
                  AdverseImpactReport.Builder::assessment)
              .optional(
                  "incident",
                  id(),
                  AdverseImpactReport::incident,
                  AdverseImpactReport.Builder::incident)
              .optional(
                  "answeredOn",
                  PARTIAL_DATE,
                  AdverseImpactReport::answeredOn,
                  AdverseImpactReport.Builder::answeredOn)
              .optional(
                  "closedOn",
                  PARTIAL_DATE,
                  AdverseImpactReport::closedOn,
                  AdverseImpactReport.Builder::closedOn));

  static final ObjectType<ReportingChannel, ReportingChannel.Builder> REPORTING_CHANNEL =
      record(
          entity(ReportingChannel.class, ReportingChannel::builder, ReportingChannel.Builder::build)
              .required("title", TEXT, ReportingChannel::title, ReportingChannel.Builder::title)
              .required(
                  "direction",
                  word(ReportingChannel.Direction.class),
                  ReportingChannel::direction,
                  ReportingChannel.Builder::direction)
              .optional(
                  "description",
                  TEXT,
                  ReportingChannel::description,
                  ReportingChannel.Builder::description)
              .optional(
                  "anonymous",
                  TRUTH,
                  ReportingChannel::anonymous,
                  ReportingChannel.Builder::anonymous)
              .optional(
                  "protection",
                  TEXT,
                  ReportingChannel::protection,
                  ReportingChannel.Builder::protection)
              .optional(
                  "responseTime",
                  TEXT,
                  ReportingChannel::responseTime,
                  ReportingChannel.Builder::responseTime)
              .optional("owner", id(), ReportingChannel::owner, ReportingChannel.Builder::owner)
              .list(
                  "aiSystems",
                  id(),
                  ReportingChannel::aiSystems,
                  ReportingChannel.Builder::addAiSystem));

  static final ObjectType<IncidentCommunicationPlan, IncidentCommunicationPlan.Builder>
      INCIDENT_COMMUNICATION_PLAN =
          record(
              entity(
                      IncidentCommunicationPlan.class,
                      IncidentCommunicationPlan::builder,
                      IncidentCommunicationPlan.Builder::build)
                  .required(
                      "title",
                      TEXT,
                      IncidentCommunicationPlan::title,
                      IncidentCommunicationPlan.Builder::title)
                  .list(
                      "aiSystems",
                      id(),
                      IncidentCommunicationPlan::aiSystems,
                      IncidentCommunicationPlan.Builder::addAiSystem)
                  .list(
                      "triggers",
                      TEXT,
                      IncidentCommunicationPlan::triggers,
                      IncidentCommunicationPlan.Builder::addTrigger)
                  .list(
                      "audiences",
                      TEXT,
                      IncidentCommunicationPlan::audiences,
                      IncidentCommunicationPlan.Builder::addAudience)
                  .optional(
                      "channel",
                      TEXT,
                      IncidentCommunicationPlan::channel,
                      IncidentCommunicationPlan.Builder::channel)
                  .optional(
                      "deadline",
                      TEXT,
                      IncidentCommunicationPlan::deadline,
                      IncidentCommunicationPlan.Builder::deadline)
                  .optional(
                      "owner",
                      id(),
                      IncidentCommunicationPlan::owner,
                      IncidentCommunicationPlan.Builder::owner)
                  .optional(
                      "testedOn",
                      PARTIAL_DATE,
                      IncidentCommunicationPlan::testedOn,
                      IncidentCommunicationPlan.Builder::testedOn)
                  .optional(
                      "document",
                      id(),
                      IncidentCommunicationPlan::document,
                      IncidentCommunicationPlan.Builder::document));

  static final ObjectType<ReportingDuty, ReportingDuty.Builder> REPORTING_DUTY =
      record(
          entity(ReportingDuty.class, ReportingDuty::builder, ReportingDuty.Builder::build)
              .required("title", TEXT, ReportingDuty::title, ReportingDuty.Builder::title)
              .required(
                  "recipient", TEXT, ReportingDuty::recipient, ReportingDuty.Builder::recipient)
              .optional(
                  "interestedParty",
                  id(),
                  ReportingDuty::interestedParty,
                  ReportingDuty.Builder::interestedParty)
              .optional("basis", TEXT, ReportingDuty::basis, ReportingDuty.Builder::basis)
              .optional(
                  "jurisdiction",
                  TEXT,
                  ReportingDuty::jurisdiction,
                  ReportingDuty.Builder::jurisdiction)
              .list("aiSystems", id(), ReportingDuty::aiSystems, ReportingDuty.Builder::addAiSystem)
              .optional("content", TEXT, ReportingDuty::content, ReportingDuty.Builder::content)
              .optional("timing", TEXT, ReportingDuty::timing, ReportingDuty.Builder::timing)
              .optional("owner", id(), ReportingDuty::owner, ReportingDuty.Builder::owner)
              .optional("nextDue", DATE, ReportingDuty::nextDue, ReportingDuty.Builder::nextDue));

  static final List<ObjectType<?, ?>> ALL =
      List.of(
          AI_SYSTEM,
          SUPPLIER,
          CUSTOMER,
          PARTNER,
          RESPONSIBILITY_ALLOCATION,
          SYSTEM_REQUIREMENT,
          DESIGN_DOCUMENTATION,
          VERIFICATION_AND_VALIDATION,
          DEPLOYMENT_PLAN,
          OPERATION_RECORD,
          TECHNICAL_DOCUMENTATION,
          EVENT_LOG,
          USER_INFORMATION,
          INTENDED_USE,
          RETIREMENT_RECORD,
          CONTROL_IMPLEMENTATION,
          INCIDENT,
          CONCERN,
          ADVERSE_IMPACT_REPORT,
          REPORTING_CHANNEL,
          INCIDENT_COMMUNICATION_PLAN,
          REPORTING_DUTY,
          STAGE_CHANGE,
          DEPLOYMENT,
          AI_SYSTEM_VERSION,
          DUTY,
          IMPACT_ASSESSMENT_STATEMENT,
          IMPACT_LEVEL,
          HUMAN_OVERSIGHT,
          RESPONSIBILITY_SHARE,
          USE_CHECK,
          NOTIFICATION);

  private OperationTables() {}
}
