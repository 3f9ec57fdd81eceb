package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.APPROVAL;
import static io.github.aims4j.json.BaseTables.PLANNED_ACTION;
import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.planning.DisclosureDecision;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Occasion;
import java.util.List;

/** The tables of impact assessments. */
final class ImpactTables {

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
                  "affectedParties",
                  id(),
                  ImpactAssessment::affectedParties,
                  ImpactAssessment.Builder::addAffectedParty)
              .list(
                  "impacts", IMPACT, ImpactAssessment::impacts, ImpactAssessment.Builder::addImpact)
              .optional(
                  "conclusion",
                  TEXT,
                  ImpactAssessment::conclusion,
                  ImpactAssessment.Builder::conclusion)
              .list(
                  "measures",
                  PLANNED_ACTION,
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

  static final List<ObjectType<?, ?>> ALL = List.of(IMPACT, DISCLOSURE_DECISION, IMPACT_ASSESSMENT);

  private ImpactTables() {}
}
