package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.REVIEW;
import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.InstantType.INSTANT;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Customer;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.HumanOversight;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.operation.Partner;
import io.github.aims4j.operation.ResponsibilityAllocation;
import io.github.aims4j.operation.ResponsibilityShare;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;

/** The tables of AI systems and those around them. */
final class AiSystemTables {

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
              AiSystemVersion.Builder::addStageChange)
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
              .list(
                  "affectedParties",
                  id(),
                  AiSystem::affectedParties,
                  AiSystem.Builder::addAffectedParty)
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

  static final List<ObjectType<?, ?>> ALL =
      List.of(
          AI_SYSTEM,
          SUPPLIER,
          CUSTOMER,
          PARTNER,
          RESPONSIBILITY_ALLOCATION,
          STAGE_CHANGE,
          DEPLOYMENT,
          AI_SYSTEM_VERSION,
          DUTY,
          IMPACT_ASSESSMENT_STATEMENT,
          IMPACT_LEVEL,
          HUMAN_OVERSIGHT,
          RESPONSIBILITY_SHARE);

  private AiSystemTables() {}
}
