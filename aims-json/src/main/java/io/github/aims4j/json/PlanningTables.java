package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.APPROVAL;
import static io.github.aims4j.json.BaseTables.EVIDENCE;
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
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.SignificantChangeCriterion;
import io.github.aims4j.planning.StatementOfApplicability;
import java.util.List;

/** The tables of applicability, impact assessments, objectives and changes. */
final class PlanningTables {

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
          .list(
              "evidence",
              EVIDENCE,
              ApplicabilityEntry::evidence,
              ApplicabilityEntry.Builder::addEvidence)
          .extensible(ApplicabilityEntry::extensions, ApplicabilityEntry.Builder::extensions);

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
                      "callsForRiskAssessment",
                      TRUTH,
                      SignificantChangeCriterion::callsForRiskAssessment,
                      SignificantChangeCriterion.Builder::callsForRiskAssessment)
                  .optional(
                      "callsForImpactAssessment",
                      TRUTH,
                      SignificantChangeCriterion::callsForImpactAssessment,
                      SignificantChangeCriterion.Builder::callsForImpactAssessment)
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
              .optional("version", TEXT, Change::version, Change.Builder::version)
              .list("processes", id(), Change::processes, Change.Builder::addProcess)
              .list("policies", id(), Change::policies, Change.Builder::addPolicy)
              .list(
                  "applicabilityStatements",
                  id(),
                  Change::applicabilityStatements,
                  Change.Builder::addApplicabilityStatement)
              .optional("scopeChange", TEXT, Change::scopeChange, Change.Builder::scopeChange)
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
          PLANNED_INTERVAL,
          SIGNIFICANT_CHANGE_CRITERION,
          CONTROL,
          STATEMENT_OF_APPLICABILITY,
          OBJECTIVE,
          CHANGE,
          APPLICABILITY_ENTRY);

  private PlanningTables() {}
}
