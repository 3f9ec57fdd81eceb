package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.APPROVAL;
import static io.github.aims4j.json.BaseTables.EFFECTIVENESS_REVIEW;
import static io.github.aims4j.json.BaseTables.PLANNED_ACTION;
import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.PeriodType.PERIOD;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.ANNEX_CONTROL;
import static io.github.aims4j.json.WordType.ORGANIZATIONAL_OBJECTIVE;
import static io.github.aims4j.json.WordType.RISK_SOURCE;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.Consequence;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.DisclosureDecision;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.planning.Occasion;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskMatrixCell;
import io.github.aims4j.planning.RiskResult;
import io.github.aims4j.planning.RiskScaleLevel;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.SignificantChangeCriterion;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.planning.TreatmentOption;
import java.util.List;

/** The tables of clause 6. */
final class PlanningTables {

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

  static final ObjectType<ApplicabilityEntry, ApplicabilityEntry.Builder> APPLICABILITY_ENTRY =
      Table.of(
              ApplicabilityEntry.class,
              ApplicabilityEntry::builder,
              ApplicabilityEntry.Builder::build)
          .optional(
              "annexControl",
              ANNEX_CONTROL,
              ApplicabilityEntry::annexControl,
              ApplicabilityEntry.Builder::annexControl)
          .optional(
              "ownControl",
              id(),
              ApplicabilityEntry::ownControl,
              ApplicabilityEntry.Builder::ownControl)
          .required(
              "decision",
              word(ApplicabilityEntry.Decision.class),
              ApplicabilityEntry::decision,
              ApplicabilityEntry.Builder::decision)
          .list(
              "aiSystems",
              id(),
              ApplicabilityEntry::aiSystems,
              ApplicabilityEntry.Builder::addAiSystem)
          .optional(
              "justification",
              TEXT,
              ApplicabilityEntry::justification,
              ApplicabilityEntry.Builder::justification)
          .list(
              "reasons",
              word(ApplicabilityEntry.Reason.class),
              ApplicabilityEntry::reasons,
              ApplicabilityEntry.Builder::addReason)
          .list("risks", id(), ApplicabilityEntry::risks, ApplicabilityEntry.Builder::addRisk)
          .extensible(ApplicabilityEntry::extensions, ApplicabilityEntry.Builder::extensions);

  static final ObjectType<Impact, Impact.Builder> IMPACT =
      Table.of(Impact.class, Impact::builder, Impact.Builder::build)
          .required(
              "dimension",
              word(Impact.Dimension.class),
              Impact::dimension,
              Impact.Builder::dimension)
          .required(
              "affected", word(Impact.Affected.class), Impact::affected, Impact.Builder::affected)
          .optional("description", TEXT, Impact::description, Impact.Builder::description)
          .optional("noneBecause", TEXT, Impact::noneBecause, Impact.Builder::noneBecause)
          .optional("level", TEXT, Impact::level, Impact.Builder::level)
          .extensible(Impact::extensions, Impact.Builder::extensions);

  static final ObjectType<DisclosureDecision, DisclosureDecision.Builder> DISCLOSURE_DECISION =
      Table.of(
              DisclosureDecision.class,
              DisclosureDecision::builder,
              DisclosureDecision.Builder::build)
          .required(
              "disclosed",
              TRUTH,
              DisclosureDecision::disclosed,
              DisclosureDecision.Builder::disclosed)
          .optional(
              "audience", TEXT, DisclosureDecision::audience, DisclosureDecision.Builder::audience)
          .optional("reason", TEXT, DisclosureDecision::reason, DisclosureDecision.Builder::reason)
          .optional(
              "decidedBy",
              id(),
              DisclosureDecision::decidedBy,
              DisclosureDecision.Builder::decidedBy)
          .optional(
              "date", PARTIAL_DATE, DisclosureDecision::date, DisclosureDecision.Builder::date)
          .extensible(DisclosureDecision::extensions, DisclosureDecision.Builder::extensions);

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
              .list(
                  "matrix", RISK_MATRIX_CELL, RiskCriteria::matrix, RiskCriteria.Builder::addMatrix)
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

  static final ObjectType<PlannedInterval, PlannedInterval.Builder> PLANNED_INTERVAL =
      record(
          entity(PlannedInterval.class, PlannedInterval::builder, PlannedInterval.Builder::build)
              .required(
                  "activity",
                  word(PlannedInterval.Activity.class),
                  PlannedInterval::activity,
                  PlannedInterval.Builder::activity)
              .required(
                  "interval", PERIOD, PlannedInterval::interval, PlannedInterval.Builder::interval)
              .list(
                  "aiSystems",
                  id(),
                  PlannedInterval::aiSystems,
                  PlannedInterval.Builder::addAiSystem)
              .optional("reason", TEXT, PlannedInterval::reason, PlannedInterval.Builder::reason)
              .optional(
                  "decidedBy", id(), PlannedInterval::decidedBy, PlannedInterval.Builder::decidedBy)
              .optional(
                  "effectiveFrom",
                  DATE,
                  PlannedInterval::effectiveFrom,
                  PlannedInterval.Builder::effectiveFrom));

  static final ObjectType<SignificantChangeCriterion, SignificantChangeCriterion.Builder>
      SIGNIFICANT_CHANGE_CRITERION =
          record(
              entity(
                      SignificantChangeCriterion.class,
                      SignificantChangeCriterion::builder,
                      SignificantChangeCriterion.Builder::build)
                  .required(
                      "statement",
                      TEXT,
                      SignificantChangeCriterion::statement,
                      SignificantChangeCriterion.Builder::statement)
                  .optional(
                      "riskAssessment",
                      TRUTH,
                      SignificantChangeCriterion::riskAssessment,
                      SignificantChangeCriterion.Builder::riskAssessment)
                  .optional(
                      "impactAssessment",
                      TRUTH,
                      SignificantChangeCriterion::impactAssessment,
                      SignificantChangeCriterion.Builder::impactAssessment)
                  .optional(
                      "decidedBy",
                      id(),
                      SignificantChangeCriterion::decidedBy,
                      SignificantChangeCriterion.Builder::decidedBy)
                  .optional(
                      "effectiveFrom",
                      DATE,
                      SignificantChangeCriterion::effectiveFrom,
                      SignificantChangeCriterion.Builder::effectiveFrom));

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

  static final ObjectType<Control, Control.Builder> CONTROL =
      record(
          entity(Control.class, Control::builder, Control.Builder::build)
              .required("title", TEXT, Control::title, Control.Builder::title)
              .optional(
                  "annexControl",
                  ANNEX_CONTROL,
                  Control::annexControl,
                  Control.Builder::annexControl)
              .optional("description", TEXT, Control::description, Control.Builder::description)
              .optional(
                  "guidanceConsidered",
                  TRUTH,
                  Control::guidanceConsidered,
                  Control.Builder::guidanceConsidered)
              .optional("guidanceNote", TEXT, Control::guidanceNote, Control.Builder::guidanceNote)
              .optional("owner", id(), Control::owner, Control.Builder::owner)
              .list("objectives", id(), Control::objectives, Control.Builder::addObjective)
              .list("processes", id(), Control::processes, Control.Builder::addProcess)
              .optional(
                  "concernsOperation",
                  TRUTH,
                  Control::concernsOperation,
                  Control.Builder::concernsOperation)
              .optional("version", TEXT, Control::version, Control.Builder::version)
              .optional(
                  "availableToParties",
                  TRUTH,
                  Control::availableToParties,
                  Control.Builder::availableToParties)
              .list("documents", id(), Control::documents, Control.Builder::addDocument));

  static final ObjectType<StatementOfApplicability, StatementOfApplicability.Builder>
      STATEMENT_OF_APPLICABILITY =
          record(
              entity(
                      StatementOfApplicability.class,
                      StatementOfApplicability::builder,
                      StatementOfApplicability.Builder::build)
                  .required(
                      "title",
                      TEXT,
                      StatementOfApplicability::title,
                      StatementOfApplicability.Builder::title)
                  .optional(
                      "version",
                      TEXT,
                      StatementOfApplicability::version,
                      StatementOfApplicability.Builder::version)
                  .optional(
                      "date",
                      PARTIAL_DATE,
                      StatementOfApplicability::date,
                      StatementOfApplicability.Builder::date)
                  .list(
                      "entries",
                      APPLICABILITY_ENTRY,
                      StatementOfApplicability::entries,
                      StatementOfApplicability.Builder::addEntry)
                  .optional(
                      "comparedOn",
                      PARTIAL_DATE,
                      StatementOfApplicability::comparedOn,
                      StatementOfApplicability.Builder::comparedOn)
                  .optional(
                      "noOwnControlsBecause",
                      TEXT,
                      StatementOfApplicability::noOwnControlsBecause,
                      StatementOfApplicability.Builder::noOwnControlsBecause)
                  .optional(
                      "approval",
                      APPROVAL,
                      StatementOfApplicability::approval,
                      StatementOfApplicability.Builder::approval)
                  .optional(
                      "effectiveFrom",
                      DATE,
                      StatementOfApplicability::effectiveFrom,
                      StatementOfApplicability.Builder::effectiveFrom)
                  .optional(
                      "supersedes",
                      id(),
                      StatementOfApplicability::supersedes,
                      StatementOfApplicability.Builder::supersedes)
                  .optional(
                      "document",
                      id(),
                      StatementOfApplicability::document,
                      StatementOfApplicability.Builder::document));

  static final ObjectType<ImpactAssessment, ImpactAssessment.Builder> IMPACT_ASSESSMENT =
      record(
          entity(ImpactAssessment.class, ImpactAssessment::builder, ImpactAssessment.Builder::build)
              .required("title", TEXT, ImpactAssessment::title, ImpactAssessment.Builder::title)
              .list(
                  "aiSystems",
                  id(),
                  ImpactAssessment::aiSystems,
                  ImpactAssessment.Builder::addAiSystem)
              .list(
                  "versions",
                  TEXT,
                  ImpactAssessment::versions,
                  ImpactAssessment.Builder::addVersion)
              .optional(
                  "date", PARTIAL_DATE, ImpactAssessment::date, ImpactAssessment.Builder::date)
              .optional(
                  "occasion",
                  word(Occasion.class),
                  ImpactAssessment::occasion,
                  ImpactAssessment.Builder::occasion)
              .list("changes", id(), ImpactAssessment::changes, ImpactAssessment.Builder::addChange)
              .optional(
                  "process", id(), ImpactAssessment::process, ImpactAssessment.Builder::process)
              .optional("method", TEXT, ImpactAssessment::method, ImpactAssessment.Builder::method)
              .list(
                  "assessors",
                  id(),
                  ImpactAssessment::assessors,
                  ImpactAssessment.Builder::addAssessor)
              .list(
                  "participants",
                  id(),
                  ImpactAssessment::participants,
                  ImpactAssessment.Builder::addParticipant)
              .optional(
                  "intendedUse",
                  TEXT,
                  ImpactAssessment::intendedUse,
                  ImpactAssessment.Builder::intendedUse)
              .list(
                  "foreseeableMisuse",
                  TEXT,
                  ImpactAssessment::foreseeableMisuse,
                  ImpactAssessment.Builder::addForeseeableMisuse)
              .optional(
                  "noMisuseBecause",
                  TEXT,
                  ImpactAssessment::noMisuseBecause,
                  ImpactAssessment.Builder::noMisuseBecause)
              .optional(
                  "deployment",
                  TEXT,
                  ImpactAssessment::deployment,
                  ImpactAssessment.Builder::deployment)
              .optional(
                  "technicalContext",
                  TEXT,
                  ImpactAssessment::technicalContext,
                  ImpactAssessment.Builder::technicalContext)
              .optional(
                  "societalContext",
                  TEXT,
                  ImpactAssessment::societalContext,
                  ImpactAssessment.Builder::societalContext)
              .list(
                  "jurisdictions",
                  TEXT,
                  ImpactAssessment::jurisdictions,
                  ImpactAssessment.Builder::addJurisdiction)
              .list(
                  "affectedGroups",
                  TEXT,
                  ImpactAssessment::affectedGroups,
                  ImpactAssessment.Builder::addAffectedGroup)
              .list(
                  "impacts", IMPACT, ImpactAssessment::impacts, ImpactAssessment.Builder::addImpact)
              .list(
                  "measures",
                  TEXT,
                  ImpactAssessment::measures,
                  ImpactAssessment.Builder::addMeasure)
              .optional(
                  "approval",
                  APPROVAL,
                  ImpactAssessment::approval,
                  ImpactAssessment.Builder::approval)
              .optional(
                  "disclosure",
                  DISCLOSURE_DECISION,
                  ImpactAssessment::disclosure,
                  ImpactAssessment.Builder::disclosure)
              .optional(
                  "nextDue", DATE, ImpactAssessment::nextDue, ImpactAssessment.Builder::nextDue)
              .optional(
                  "document",
                  id(),
                  ImpactAssessment::document,
                  ImpactAssessment.Builder::document));

  static final ObjectType<Objective, Objective.Builder> OBJECTIVE =
      record(
          entity(Objective.class, Objective::builder, Objective.Builder::build)
              .required("title", TEXT, Objective::title, Objective.Builder::title)
              .required(
                  "type", word(Objective.Type.class), Objective::type, Objective.Builder::type)
              .optional("statement", TEXT, Objective::statement, Objective.Builder::statement)
              .list(
                  "organizationalObjectives",
                  ORGANIZATIONAL_OBJECTIVE,
                  Objective::organizationalObjectives,
                  Objective.Builder::addOrganizationalObjective)
              .optional("level", TEXT, Objective::level, Objective.Builder::level)
              .optional("policy", id(), Objective::policy, Objective.Builder::policy)
              .optional("theme", TEXT, Objective::theme, Objective.Builder::theme)
              .list("aiSystems", id(), Objective::aiSystems, Objective.Builder::addAiSystem)
              .list(
                  "interestedParties",
                  id(),
                  Objective::interestedParties,
                  Objective.Builder::addInterestedParty)
              .list("indicators", id(), Objective::indicators, Objective.Builder::addIndicator)
              .optional(
                  "notMeasurableBecause",
                  TEXT,
                  Objective::notMeasurableBecause,
                  Objective.Builder::notMeasurableBecause)
              .optional("target", TEXT, Objective::target, Objective.Builder::target)
              .optional("owner", id(), Objective::owner, Objective.Builder::owner)
              .list("actions", PLANNED_ACTION, Objective::actions, Objective.Builder::addAction)
              .list("resources", id(), Objective::resources, Objective.Builder::addResource)
              .optional("due", DATE, Objective::due, Objective.Builder::due)
              .optional("evaluation", TEXT, Objective::evaluation, Objective.Builder::evaluation)
              .optional(
                  "status",
                  word(Objective.Status.class),
                  Objective::status,
                  Objective.Builder::status)
              .optional("version", TEXT, Objective::version, Objective.Builder::version)
              .optional(
                  "lastReview", PARTIAL_DATE, Objective::lastReview, Objective.Builder::lastReview)
              .optional("document", id(), Objective::document, Objective.Builder::document));

  static final ObjectType<Change, Change.Builder> CHANGE =
      record(
          entity(Change.class, Change::builder, Change.Builder::build)
              .required("title", TEXT, Change::title, Change.Builder::title)
              .required("type", word(Change.Type.class), Change::type, Change.Builder::type)
              .optional("reason", TEXT, Change::reason, Change.Builder::reason)
              .list("aiSystems", id(), Change::aiSystems, Change.Builder::addAiSystem)
              .list("processes", id(), Change::processes, Change.Builder::addProcess)
              .list("documents", id(), Change::documents, Change.Builder::addDocument)
              .optional("significant", TRUTH, Change::significant, Change.Builder::significant)
              .list("significantBy", id(), Change::significantBy, Change.Builder::addSignificantBy)
              .optional(
                  "significantBecause",
                  TEXT,
                  Change::significantBecause,
                  Change.Builder::significantBecause)
              .optional("plan", TEXT, Change::plan, Change.Builder::plan)
              .optional("consequences", TEXT, Change::consequences, Change.Builder::consequences)
              .optional("mitigation", TEXT, Change::mitigation, Change.Builder::mitigation)
              .optional("owner", id(), Change::owner, Change.Builder::owner)
              .optional("proposedOn", PARTIAL_DATE, Change::proposedOn, Change.Builder::proposedOn)
              .optional(
                  "effectiveOn", PARTIAL_DATE, Change::effectiveOn, Change.Builder::effectiveOn)
              .optional("approval", APPROVAL, Change::approval, Change.Builder::approval)
              .list(
                  "riskAssessments",
                  id(),
                  Change::riskAssessments,
                  Change.Builder::addRiskAssessment)
              .list(
                  "impactAssessments",
                  id(),
                  Change::impactAssessments,
                  Change.Builder::addImpactAssessment));

  static final List<ObjectType<?, ?>> ALL =
      List.of(
          RISK_CRITERIA,
          PLANNED_INTERVAL,
          SIGNIFICANT_CHANGE_CRITERION,
          RISK,
          OPPORTUNITY,
          RISK_ASSESSMENT,
          RISK_TREATMENT_PLAN,
          CONTROL,
          STATEMENT_OF_APPLICABILITY,
          IMPACT_ASSESSMENT,
          OBJECTIVE,
          CHANGE,
          RISK_SCALE_LEVEL,
          RISK_MATRIX_CELL,
          CONSEQUENCE,
          RISK_ACCEPTANCE,
          RISK_RESULT,
          RISK_TREATMENT,
          APPLICABILITY_ENTRY,
          IMPACT,
          DISCLOSURE_DECISION);

  private PlanningTables() {}
}
