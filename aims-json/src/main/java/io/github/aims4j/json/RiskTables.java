package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.APPROVAL;
import static io.github.aims4j.json.BaseTables.EFFECTIVENESS_REVIEW;
import static io.github.aims4j.json.BaseTables.PLANNED_ACTION;
import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.ANNEX_CONTROL;
import static io.github.aims4j.json.WordType.RISK_SOURCE;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.planning.Consequence;
import io.github.aims4j.planning.Occasion;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskMatrixCell;
import io.github.aims4j.planning.RiskResult;
import io.github.aims4j.planning.RiskScaleLevel;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.TreatmentOption;
import java.util.List;

/** The tables of risks and their treatment. */
final class RiskTables {

  static final ObjectType<RiskScaleLevel, RiskScaleLevel.Builder> RISK_SCALE_LEVEL =
      Table.of(RiskScaleLevel.class, RiskScaleLevel::builder, RiskScaleLevel.Builder::build)
          .required("label", TEXT, RiskScaleLevel::label, RiskScaleLevel.Builder::label)
          .optional(
              "description", TEXT, RiskScaleLevel::description, RiskScaleLevel.Builder::description)
          .extensible(RiskScaleLevel::extensions, RiskScaleLevel.Builder::extensions);

  static final ObjectType<RiskMatrixCell, RiskMatrixCell.Builder> RISK_MATRIX_CELL =
      Table.of(RiskMatrixCell.class, RiskMatrixCell::builder, RiskMatrixCell.Builder::build)
          .required(
              "likelihood", TEXT, RiskMatrixCell::likelihood, RiskMatrixCell.Builder::likelihood)
          .required(
              "consequence", TEXT, RiskMatrixCell::consequence, RiskMatrixCell.Builder::consequence)
          .required("riskLevel", TEXT, RiskMatrixCell::riskLevel, RiskMatrixCell.Builder::riskLevel)
          .extensible(RiskMatrixCell::extensions, RiskMatrixCell.Builder::extensions);

  static final ObjectType<Consequence, Consequence.Builder> CONSEQUENCE =
      Table.of(Consequence.class, Consequence::builder, Consequence.Builder::build)
          .required(
              "affected",
              word(Consequence.Affected.class),
              Consequence::affected,
              Consequence.Builder::affected)
          .optional("description", TEXT, Consequence::description, Consequence.Builder::description)
          .optional("noneBecause", TEXT, Consequence::noneBecause, Consequence.Builder::noneBecause)
          .optional("level", TEXT, Consequence::level, Consequence.Builder::level)
          .extensible(Consequence::extensions, Consequence.Builder::extensions);

  static final ObjectType<RiskAcceptance, RiskAcceptance.Builder> RISK_ACCEPTANCE =
      Table.of(RiskAcceptance.class, RiskAcceptance::builder, RiskAcceptance.Builder::build)
          .required(
              "acceptedBy", id(), RiskAcceptance::acceptedBy, RiskAcceptance.Builder::acceptedBy)
          .required("date", PARTIAL_DATE, RiskAcceptance::date, RiskAcceptance.Builder::date)
          .optional("level", TEXT, RiskAcceptance::level, RiskAcceptance.Builder::level)
          .optional("reason", TEXT, RiskAcceptance::reason, RiskAcceptance.Builder::reason)
          .optional(
              "validUntil", DATE, RiskAcceptance::validUntil, RiskAcceptance.Builder::validUntil)
          .extensible(RiskAcceptance::extensions, RiskAcceptance.Builder::extensions);

  static final ObjectType<RiskResult, RiskResult.Builder> RISK_RESULT =
      Table.of(RiskResult.class, RiskResult::builder, RiskResult.Builder::build)
          .required("risk", id(), RiskResult::risk, RiskResult.Builder::risk)
          .optional("likelihood", TEXT, RiskResult::likelihood, RiskResult.Builder::likelihood)
          .optional("consequence", TEXT, RiskResult::consequence, RiskResult.Builder::consequence)
          .list(
              "consequences",
              CONSEQUENCE,
              RiskResult::consequences,
              RiskResult.Builder::addConsequence)
          .optional("level", TEXT, RiskResult::level, RiskResult.Builder::level)
          .optional("acceptable", TRUTH, RiskResult::acceptable, RiskResult.Builder::acceptable)
          .optionalCount("priority", RiskResult::priority, RiskResult.Builder::priority)
          .optional("remark", TEXT, RiskResult::remark, RiskResult.Builder::remark)
          .extensible(RiskResult::extensions, RiskResult.Builder::extensions);

  static final ObjectType<RiskTreatment, RiskTreatment.Builder> RISK_TREATMENT =
      Table.of(RiskTreatment.class, RiskTreatment::builder, RiskTreatment.Builder::build)
          .required("risk", id(), RiskTreatment::risk, RiskTreatment.Builder::risk)
          .optional(
              "assessment", id(), RiskTreatment::assessment, RiskTreatment.Builder::assessment)
          .list(
              "options",
              word(TreatmentOption.class),
              RiskTreatment::options,
              RiskTreatment.Builder::addOption)
          .optional("reason", TEXT, RiskTreatment::reason, RiskTreatment.Builder::reason)
          .list(
              "controls", ANNEX_CONTROL, RiskTreatment::controls, RiskTreatment.Builder::addControl)
          .list(
              "ownControls", id(), RiskTreatment::ownControls, RiskTreatment.Builder::addOwnControl)
          .list("actions", PLANNED_ACTION, RiskTreatment::actions, RiskTreatment.Builder::addAction)
          .optional(
              "expectedLevel",
              TEXT,
              RiskTreatment::expectedLevel,
              RiskTreatment.Builder::expectedLevel)
          .optional(
              "residualLevel",
              TEXT,
              RiskTreatment::residualLevel,
              RiskTreatment.Builder::residualLevel)
          .list(
              "verifications",
              EFFECTIVENESS_REVIEW,
              RiskTreatment::verifications,
              RiskTreatment.Builder::addVerification)
          .optional(
              "acceptance",
              RISK_ACCEPTANCE,
              RiskTreatment::acceptance,
              RiskTreatment.Builder::acceptance)
          .extensible(RiskTreatment::extensions, RiskTreatment.Builder::extensions);

  static final ObjectType<RiskCriteria, RiskCriteria.Builder> RISK_CRITERIA =
      record(
          entity(RiskCriteria.class, RiskCriteria::builder, RiskCriteria.Builder::build)
              .required("title", TEXT, RiskCriteria::title, RiskCriteria.Builder::title)
              .optional("version", TEXT, RiskCriteria::version, RiskCriteria.Builder::version)
              .list(
                  "likelihoodLevels",
                  RISK_SCALE_LEVEL,
                  RiskCriteria::likelihoodLevels,
                  RiskCriteria.Builder::addLikelihoodLevel)
              .list(
                  "consequenceLevels",
                  RISK_SCALE_LEVEL,
                  RiskCriteria::consequenceLevels,
                  RiskCriteria.Builder::addConsequenceLevel)
              .list(
                  "riskLevels",
                  RISK_SCALE_LEVEL,
                  RiskCriteria::riskLevels,
                  RiskCriteria.Builder::addRiskLevel)
              .list("matrix", RISK_MATRIX_CELL, RiskCriteria::matrix, RiskCriteria.Builder::addCell)
              .optional(
                  "acceptableUpTo",
                  TEXT,
                  RiskCriteria::acceptableUpTo,
                  RiskCriteria.Builder::acceptableUpTo)
              .optional(
                  "impactThreshold",
                  TEXT,
                  RiskCriteria::impactThreshold,
                  RiskCriteria.Builder::impactThreshold)
              .optional(
                  "approval", APPROVAL, RiskCriteria::approval, RiskCriteria.Builder::approval)
              .optional(
                  "effectiveFrom",
                  DATE,
                  RiskCriteria::effectiveFrom,
                  RiskCriteria.Builder::effectiveFrom)
              .optional(
                  "nextReview", DATE, RiskCriteria::nextReview, RiskCriteria.Builder::nextReview));

  static final ObjectType<Risk, Risk.Builder> RISK =
      record(
          entity(Risk.class, Risk::builder, Risk.Builder::build)
              .required("title", TEXT, Risk::title, Risk.Builder::title)
              .optional("description", TEXT, Risk::description, Risk.Builder::description)
              .list("riskSources", RISK_SOURCE, Risk::riskSources, Risk.Builder::addRiskSource)
              .list("otherSources", TEXT, Risk::otherSources, Risk.Builder::addOtherSource)
              .list("causes", TEXT, Risk::causes, Risk.Builder::addCause)
              .list("consequences", CONSEQUENCE, Risk::consequences, Risk.Builder::addConsequence)
              .list("aiSystems", id(), Risk::aiSystems, Risk.Builder::addAiSystem)
              .list("objectives", id(), Risk::objectives, Risk.Builder::addObjective)
              .list("contextIssues", id(), Risk::contextIssues, Risk.Builder::addContextIssue)
              .list(
                  "interestedParties",
                  id(),
                  Risk::interestedParties,
                  Risk.Builder::addInterestedParty)
              .list(
                  "impactAssessments",
                  id(),
                  Risk::impactAssessments,
                  Risk.Builder::addImpactAssessment)
              .optional("criteria", id(), Risk::criteria, Risk.Builder::criteria)
              .optional("likelihood", TEXT, Risk::likelihood, Risk.Builder::likelihood)
              .optional("consequence", TEXT, Risk::consequence, Risk.Builder::consequence)
              .optional("level", TEXT, Risk::level, Risk.Builder::level)
              .optional("residualLevel", TEXT, Risk::residualLevel, Risk.Builder::residualLevel)
              .optional("acceptable", TRUTH, Risk::acceptable, Risk.Builder::acceptable)
              .optionalCount("priority", Risk::priority, Risk.Builder::priority)
              .list(
                  "treatmentOptions",
                  word(TreatmentOption.class),
                  Risk::treatmentOptions,
                  Risk.Builder::addTreatmentOption)
              .list("controls", ANNEX_CONTROL, Risk::controls, Risk.Builder::addControl)
              .list("ownControls", id(), Risk::ownControls, Risk.Builder::addOwnControl)
              .optional("owner", id(), Risk::owner, Risk.Builder::owner)
              .optional(
                  "identifiedOn", PARTIAL_DATE, Risk::identifiedOn, Risk.Builder::identifiedOn)
              .optional("lastReview", PARTIAL_DATE, Risk::lastReview, Risk.Builder::lastReview)
              .optional("acceptance", RISK_ACCEPTANCE, Risk::acceptance, Risk.Builder::acceptance));

  static final ObjectType<Opportunity, Opportunity.Builder> OPPORTUNITY =
      record(
          entity(Opportunity.class, Opportunity::builder, Opportunity.Builder::build)
              .required("title", TEXT, Opportunity::title, Opportunity.Builder::title)
              .optional(
                  "description", TEXT, Opportunity::description, Opportunity.Builder::description)
              .list("aiSystems", id(), Opportunity::aiSystems, Opportunity.Builder::addAiSystem)
              .list("objectives", id(), Opportunity::objectives, Opportunity.Builder::addObjective)
              .list(
                  "contextIssues",
                  id(),
                  Opportunity::contextIssues,
                  Opportunity.Builder::addContextIssue)
              .list(
                  "interestedParties",
                  id(),
                  Opportunity::interestedParties,
                  Opportunity.Builder::addInterestedParty)
              .list("actions", PLANNED_ACTION, Opportunity::actions, Opportunity.Builder::addAction)
              .list("processes", id(), Opportunity::processes, Opportunity.Builder::addProcess)
              .optional("owner", id(), Opportunity::owner, Opportunity.Builder::owner)
              .optional(
                  "identifiedOn",
                  PARTIAL_DATE,
                  Opportunity::identifiedOn,
                  Opportunity.Builder::identifiedOn));

  static final ObjectType<RiskAssessment, RiskAssessment.Builder> RISK_ASSESSMENT =
      record(
          entity(RiskAssessment.class, RiskAssessment::builder, RiskAssessment.Builder::build)
              .required("title", TEXT, RiskAssessment::title, RiskAssessment.Builder::title)
              .optional("date", PARTIAL_DATE, RiskAssessment::date, RiskAssessment.Builder::date)
              .optional(
                  "occasion",
                  word(Occasion.class),
                  RiskAssessment::occasion,
                  RiskAssessment.Builder::occasion)
              .list("changes", id(), RiskAssessment::changes, RiskAssessment.Builder::addChange)
              .optional("process", id(), RiskAssessment::process, RiskAssessment.Builder::process)
              .optional("method", TEXT, RiskAssessment::method, RiskAssessment.Builder::method)
              .optional(
                  "criteria", id(), RiskAssessment::criteria, RiskAssessment.Builder::criteria)
              .list(
                  "assessors", id(), RiskAssessment::assessors, RiskAssessment.Builder::addAssessor)
              .list(
                  "aiSystems", id(), RiskAssessment::aiSystems, RiskAssessment.Builder::addAiSystem)
              .list(
                  "impactAssessments",
                  id(),
                  RiskAssessment::impactAssessments,
                  RiskAssessment.Builder::addImpactAssessment)
              .list(
                  "results",
                  RISK_RESULT,
                  RiskAssessment::results,
                  RiskAssessment.Builder::addResult)
              .optional(
                  "document", id(), RiskAssessment::document, RiskAssessment.Builder::document));

  static final ObjectType<RiskTreatmentPlan, RiskTreatmentPlan.Builder> RISK_TREATMENT_PLAN =
      record(
          entity(
                  RiskTreatmentPlan.class,
                  RiskTreatmentPlan::builder,
                  RiskTreatmentPlan.Builder::build)
              .required("title", TEXT, RiskTreatmentPlan::title, RiskTreatmentPlan.Builder::title)
              .optional(
                  "version", TEXT, RiskTreatmentPlan::version, RiskTreatmentPlan.Builder::version)
              .list(
                  "entries",
                  RISK_TREATMENT,
                  RiskTreatmentPlan::entries,
                  RiskTreatmentPlan.Builder::addEntry)
              .list(
                  "processes",
                  id(),
                  RiskTreatmentPlan::processes,
                  RiskTreatmentPlan.Builder::addProcess)
              .list(
                  "resources",
                  id(),
                  RiskTreatmentPlan::resources,
                  RiskTreatmentPlan.Builder::addResource)
              .optional(
                  "approval",
                  APPROVAL,
                  RiskTreatmentPlan::approval,
                  RiskTreatmentPlan.Builder::approval)
              .optional(
                  "effectiveFrom",
                  DATE,
                  RiskTreatmentPlan::effectiveFrom,
                  RiskTreatmentPlan.Builder::effectiveFrom)
              .optional(
                  "document",
                  id(),
                  RiskTreatmentPlan::document,
                  RiskTreatmentPlan.Builder::document));

  static final List<ObjectType<?, ?>> ALL =
      List.of(
          RISK_CRITERIA,
          RISK,
          OPPORTUNITY,
          RISK_ASSESSMENT,
          RISK_TREATMENT_PLAN,
          RISK_SCALE_LEVEL,
          RISK_MATRIX_CELL,
          CONSEQUENCE,
          RISK_ACCEPTANCE,
          RISK_RESULT,
          RISK_TREATMENT);

  private RiskTables() {}
}
