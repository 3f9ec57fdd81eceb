package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.EFFECTIVENESS_REVIEW;
import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.ProvisionType.PROVISION;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.improvement.Nonconformity;
import java.util.List;

/** The tables of clause 10. */
final class ImprovementTables {

  static final ObjectType<Nonconformity, Nonconformity.Builder> NONCONFORMITY =
      record(
          entity(Nonconformity.class, Nonconformity::builder, Nonconformity.Builder::build)
              .required("title", TEXT, Nonconformity::title, Nonconformity.Builder::title)
              .optional(
                  "origin",
                  word(Nonconformity.Origin.class),
                  Nonconformity::origin,
                  Nonconformity.Builder::origin)
              .optional(
                  "requirement",
                  PROVISION,
                  Nonconformity::requirement,
                  Nonconformity.Builder::requirement)
              .optional(
                  "ownRequirement",
                  TEXT,
                  Nonconformity::ownRequirement,
                  Nonconformity.Builder::ownRequirement)
              .optional(
                  "statement", TEXT, Nonconformity::statement, Nonconformity.Builder::statement)
              .list(
                  "objectiveEvidence",
                  TEXT,
                  Nonconformity::objectiveEvidence,
                  Nonconformity.Builder::addObjectiveEvidence)
              .optional(
                  "weight",
                  word(Nonconformity.Weight.class),
                  Nonconformity::weight,
                  Nonconformity.Builder::weight)
              .optional(
                  "detectedOn",
                  PARTIAL_DATE,
                  Nonconformity::detectedOn,
                  Nonconformity.Builder::detectedOn)
              .list("aiSystems", id(), Nonconformity::aiSystems, Nonconformity.Builder::addAiSystem)
              .list("processes", id(), Nonconformity::processes, Nonconformity.Builder::addProcess)
              .optional("owner", id(), Nonconformity::owner, Nonconformity.Builder::owner)
              .optional(
                  "correction", TEXT, Nonconformity::correction, Nonconformity.Builder::correction)
              .optional(
                  "correctedOn",
                  PARTIAL_DATE,
                  Nonconformity::correctedOn,
                  Nonconformity.Builder::correctedOn)
              .optional(
                  "consequences",
                  TEXT,
                  Nonconformity::consequences,
                  Nonconformity.Builder::consequences)
              .optional(
                  "reviewedOn",
                  PARTIAL_DATE,
                  Nonconformity::reviewedOn,
                  Nonconformity.Builder::reviewedOn)
              .list("causes", TEXT, Nonconformity::causes, Nonconformity.Builder::addCause)
              .optional(
                  "similarCases",
                  TEXT,
                  Nonconformity::similarCases,
                  Nonconformity.Builder::similarCases)
              .optional(
                  "actionNeeded",
                  TRUTH,
                  Nonconformity::actionNeeded,
                  Nonconformity.Builder::actionNeeded)
              .optional(
                  "noActionBecause",
                  TEXT,
                  Nonconformity::noActionBecause,
                  Nonconformity.Builder::noActionBecause)
              .optional("incident", id(), Nonconformity::incident, Nonconformity.Builder::incident)
              .optional("concern", id(), Nonconformity::concern, Nonconformity.Builder::concern)
              .optional(
                  "adverseImpactReport",
                  id(),
                  Nonconformity::adverseImpactReport,
                  Nonconformity.Builder::adverseImpactReport)
              .optional("supplier", id(), Nonconformity::supplier, Nonconformity.Builder::supplier)
              .optional(
                  "closedOn",
                  PARTIAL_DATE,
                  Nonconformity::closedOn,
                  Nonconformity.Builder::closedOn));

  static final ObjectType<CorrectiveAction, CorrectiveAction.Builder> CORRECTIVE_ACTION =
      record(
          entity(CorrectiveAction.class, CorrectiveAction::builder, CorrectiveAction.Builder::build)
              .required("title", TEXT, CorrectiveAction::title, CorrectiveAction.Builder::title)
              .list(
                  "nonconformities",
                  id(),
                  CorrectiveAction::nonconformities,
                  CorrectiveAction.Builder::addNonconformity)
              .optional(
                  "description",
                  TEXT,
                  CorrectiveAction::description,
                  CorrectiveAction.Builder::description)
              .optional("owner", id(), CorrectiveAction::owner, CorrectiveAction.Builder::owner)
              .optional("due", DATE, CorrectiveAction::due, CorrectiveAction.Builder::due)
              .optional(
                  "completedOn",
                  PARTIAL_DATE,
                  CorrectiveAction::completedOn,
                  CorrectiveAction.Builder::completedOn)
              .optional(
                  "checkPlannedFor",
                  DATE,
                  CorrectiveAction::checkPlannedFor,
                  CorrectiveAction.Builder::checkPlannedFor)
              .list(
                  "effectivenessReviews",
                  EFFECTIVENESS_REVIEW,
                  CorrectiveAction::effectivenessReviews,
                  CorrectiveAction.Builder::addEffectivenessReview)
              .optional(
                  "changeNeeded",
                  TRUTH,
                  CorrectiveAction::changeNeeded,
                  CorrectiveAction.Builder::changeNeeded)
              .list(
                  "changes", id(), CorrectiveAction::changes, CorrectiveAction.Builder::addChange));

  static final ObjectType<Improvement, Improvement.Builder> IMPROVEMENT =
      record(
          entity(Improvement.class, Improvement::builder, Improvement.Builder::build)
              .required("title", TEXT, Improvement::title, Improvement.Builder::title)
              .optional(
                  "description", TEXT, Improvement::description, Improvement.Builder::description)
              .optional("origin", TEXT, Improvement::origin, Improvement.Builder::origin)
              .optional(
                  "expectedEffect",
                  TEXT,
                  Improvement::expectedEffect,
                  Improvement.Builder::expectedEffect)
              .optional("owner", id(), Improvement::owner, Improvement.Builder::owner)
              .optional(
                  "proposedOn",
                  PARTIAL_DATE,
                  Improvement::proposedOn,
                  Improvement.Builder::proposedOn)
              .optional("due", DATE, Improvement::due, Improvement.Builder::due)
              .optional(
                  "completedOn",
                  PARTIAL_DATE,
                  Improvement::completedOn,
                  Improvement.Builder::completedOn)
              .optional("effect", TEXT, Improvement::effect, Improvement.Builder::effect)
              .optional(
                  "rejectedBecause",
                  TEXT,
                  Improvement::rejectedBecause,
                  Improvement.Builder::rejectedBecause)
              .list("aiSystems", id(), Improvement::aiSystems, Improvement.Builder::addAiSystem)
              .list(
                  "indicators", id(), Improvement::indicators, Improvement.Builder::addIndicator));

  static final List<ObjectType<?, ?>> ALL = List.of(NONCONFORMITY, CORRECTIVE_ACTION, IMPROVEMENT);

  private ImprovementTables() {}
}
