package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.APPROVAL;
import static io.github.aims4j.json.BaseTables.EFFECTIVENESS_REVIEW;
import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.ANNEX_CONTROL;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.DesignDocumentation;
import io.github.aims4j.operation.OperationRecord;
import io.github.aims4j.operation.RetirementRecord;
import io.github.aims4j.operation.SystemRequirement;
import io.github.aims4j.operation.VerificationAndValidation;
import java.util.List;

/** The tables of the records of the life of AI systems. */
final class OperationTables {

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

  static final List<ObjectType<?, ?>> ALL =
      List.of(
          SYSTEM_REQUIREMENT,
          DESIGN_DOCUMENTATION,
          VERIFICATION_AND_VALIDATION,
          DEPLOYMENT_PLAN,
          OPERATION_RECORD,
          RETIREMENT_RECORD,
          CONTROL_IMPLEMENTATION);

  private OperationTables() {}
}
