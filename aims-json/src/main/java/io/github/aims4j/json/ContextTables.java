package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.APPROVAL;
import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.ANNEX_CONTROL;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.ClimateConclusion;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.PartyRequirement;
import io.github.aims4j.context.ProcessFlow;
import io.github.aims4j.context.Scope;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.context.Site;
import io.github.aims4j.standard.AiRole;
import java.util.List;

/** The tables of clause 4. */
final class ContextTables {

  private static final WordType<AiRole> ROLE = word(AiRole.class);
  static final ObjectType<Site, Site.Builder> SITE =
      Table.of(Site.class, Site::builder, Site.Builder::build)
          .required("name", TEXT, Site::name, Site.Builder::name)
          .optional("address", TEXT, Site::address, Site.Builder::address)
          .optional("jurisdiction", TEXT, Site::jurisdiction, Site.Builder::jurisdiction)
          .list("activities", TEXT, Site::activities, Site.Builder::addActivity)
          .extensible(Site::extensions, Site.Builder::extensions);

  static final ObjectType<ClimateConclusion, ClimateConclusion.Builder> CLIMATE_CONCLUSION =
      Table.of(
              ClimateConclusion.class, ClimateConclusion::builder, ClimateConclusion.Builder::build)
          .required(
              "relevant", TRUTH, ClimateConclusion::relevant, ClimateConclusion.Builder::relevant)
          .optional("reason", TEXT, ClimateConclusion::reason, ClimateConclusion.Builder::reason)
          .optional("date", PARTIAL_DATE, ClimateConclusion::date, ClimateConclusion.Builder::date)
          .optional(
              "decidedBy", id(), ClimateConclusion::decidedBy, ClimateConclusion.Builder::decidedBy)
          .extensible(ClimateConclusion::extensions, ClimateConclusion.Builder::extensions);

  static final ObjectType<PartyRequirement, PartyRequirement.Builder> PARTY_REQUIREMENT =
      Table.of(PartyRequirement.class, PartyRequirement::builder, PartyRequirement.Builder::build)
          .required("label", TEXT, PartyRequirement::label, PartyRequirement.Builder::label)
          .required(
              "statement", TEXT, PartyRequirement::statement, PartyRequirement.Builder::statement)
          .optional(
              "origin",
              word(PartyRequirement.Origin.class),
              PartyRequirement::origin,
              PartyRequirement.Builder::origin)
          .optional(
              "reference", TEXT, PartyRequirement::reference, PartyRequirement.Builder::reference)
          .optional(
              "jurisdiction",
              TEXT,
              PartyRequirement::jurisdiction,
              PartyRequirement.Builder::jurisdiction)
          .optional(
              "addressed", TRUTH, PartyRequirement::addressed, PartyRequirement.Builder::addressed)
          .optional("reason", TEXT, PartyRequirement::reason, PartyRequirement.Builder::reason)
          .list(
              "processes", id(), PartyRequirement::processes, PartyRequirement.Builder::addProcess)
          .list("policies", id(), PartyRequirement::policies, PartyRequirement.Builder::addPolicy)
          .list(
              "objectives",
              id(),
              PartyRequirement::objectives,
              PartyRequirement.Builder::addObjective)
          .list(
              "controls",
              ANNEX_CONTROL,
              PartyRequirement::controls,
              PartyRequirement.Builder::addControl)
          .list(
              "ownControls",
              id(),
              PartyRequirement::ownControls,
              PartyRequirement.Builder::addOwnControl)
          .extensible(PartyRequirement::extensions, PartyRequirement.Builder::extensions);

  static final ObjectType<ScopeExclusion, ScopeExclusion.Builder> SCOPE_EXCLUSION =
      Table.of(ScopeExclusion.class, ScopeExclusion::builder, ScopeExclusion.Builder::build)
          .optional("aiSystem", id(), ScopeExclusion::aiSystem, ScopeExclusion.Builder::aiSystem)
          .optional("unit", id(), ScopeExclusion::unit, ScopeExclusion.Builder::unit)
          .optional("site", TEXT, ScopeExclusion::site, ScopeExclusion.Builder::site)
          .optional("activity", TEXT, ScopeExclusion::activity, ScopeExclusion.Builder::activity)
          .optional("reason", TEXT, ScopeExclusion::reason, ScopeExclusion.Builder::reason)
          .extensible(ScopeExclusion::extensions, ScopeExclusion.Builder::extensions);

  static final ObjectType<ProcessFlow, ProcessFlow.Builder> PROCESS_FLOW =
      Table.of(ProcessFlow.class, ProcessFlow::builder, ProcessFlow.Builder::build)
          .required("what", TEXT, ProcessFlow::what, ProcessFlow.Builder::what)
          .optional("process", id(), ProcessFlow::process, ProcessFlow.Builder::process)
          .extensible(ProcessFlow::extensions, ProcessFlow.Builder::extensions);

  static final ObjectType<Organization, Organization.Builder> ORGANIZATION =
      record(
          entity(Organization.class, Organization::builder, Organization.Builder::build)
              .required("name", TEXT, Organization::name, Organization.Builder::name)
              .list("aiRoles", ROLE, Organization::aiRoles, Organization.Builder::addAiRole)
              .optional("sector", TEXT, Organization::sector, Organization.Builder::sector)
              .optional("size", TEXT, Organization::size, Organization.Builder::size)
              .list("sites", SITE, Organization::sites, Organization.Builder::addSite));

  static final ObjectType<ContextIssue, ContextIssue.Builder> CONTEXT_ISSUE =
      record(
          entity(ContextIssue.class, ContextIssue::builder, ContextIssue.Builder::build)
              .required("title", TEXT, ContextIssue::title, ContextIssue.Builder::title)
              .required(
                  "origin",
                  word(ContextIssue.Origin.class),
                  ContextIssue::origin,
                  ContextIssue.Builder::origin)
              .optional(
                  "description", TEXT, ContextIssue::description, ContextIssue.Builder::description)
              .optional(
                  "climate",
                  CLIMATE_CONCLUSION,
                  ContextIssue::climate,
                  ContextIssue.Builder::climate)
              .list("aiSystems", id(), ContextIssue::aiSystems, ContextIssue.Builder::addAiSystem)
              .optional("owner", id(), ContextIssue::owner, ContextIssue.Builder::owner)
              .optional(
                  "lastReview",
                  PARTIAL_DATE,
                  ContextIssue::lastReview,
                  ContextIssue.Builder::lastReview)
              .optional(
                  "nextReview", DATE, ContextIssue::nextReview, ContextIssue.Builder::nextReview));

  static final ObjectType<InterestedParty, InterestedParty.Builder> INTERESTED_PARTY =
      record(
          entity(InterestedParty.class, InterestedParty::builder, InterestedParty.Builder::build)
              .required("name", TEXT, InterestedParty::name, InterestedParty.Builder::name)
              .optional(
                  "group",
                  word(InterestedParty.Group.class),
                  InterestedParty::group,
                  InterestedParty.Builder::group)
              .optional("stake", TEXT, InterestedParty::stake, InterestedParty.Builder::stake)
              .list(
                  "requirements",
                  PARTY_REQUIREMENT,
                  InterestedParty::requirements,
                  InterestedParty.Builder::addRequirement)
              .optional(
                  "noRequirementBecause",
                  TEXT,
                  InterestedParty::noRequirementBecause,
                  InterestedParty.Builder::noRequirementBecause)
              .optional(
                  "lastReview",
                  PARTIAL_DATE,
                  InterestedParty::lastReview,
                  InterestedParty.Builder::lastReview)
              .optional(
                  "nextReview",
                  DATE,
                  InterestedParty::nextReview,
                  InterestedParty.Builder::nextReview));

  static final ObjectType<Scope, Scope.Builder> SCOPE =
      record(
          entity(Scope.class, Scope::builder, Scope.Builder::build)
              .required("statement", TEXT, Scope::statement, Scope.Builder::statement)
              .list("boundaries", TEXT, Scope::boundaries, Scope.Builder::addBoundary)
              .list("units", id(), Scope::units, Scope.Builder::addUnit)
              .list("sites", TEXT, Scope::sites, Scope.Builder::addSite)
              .list("activities", TEXT, Scope::activities, Scope.Builder::addActivity)
              .list("exclusions", SCOPE_EXCLUSION, Scope::exclusions, Scope.Builder::addExclusion)
              .list("contextIssues", id(), Scope::contextIssues, Scope.Builder::addContextIssue)
              .list(
                  "interestedParties",
                  id(),
                  Scope::interestedParties,
                  Scope.Builder::addInterestedParty)
              .optional("version", TEXT, Scope::version, Scope.Builder::version)
              .optional("effectiveFrom", DATE, Scope::effectiveFrom, Scope.Builder::effectiveFrom)
              .optional("approval", APPROVAL, Scope::approval, Scope.Builder::approval)
              .optional("document", id(), Scope::document, Scope.Builder::document));

  static final ObjectType<AimsProcess, AimsProcess.Builder> AIMS_PROCESS =
      record(
          entity(AimsProcess.class, AimsProcess::builder, AimsProcess.Builder::build)
              .required("name", TEXT, AimsProcess::name, AimsProcess.Builder::name)
              .list(
                  "types",
                  word(AimsProcess.Type.class),
                  AimsProcess::types,
                  AimsProcess.Builder::addType)
              .optional("purpose", TEXT, AimsProcess::purpose, AimsProcess.Builder::purpose)
              .optional("owner", id(), AimsProcess::owner, AimsProcess.Builder::owner)
              .list("inputs", PROCESS_FLOW, AimsProcess::inputs, AimsProcess.Builder::addInput)
              .list("outputs", PROCESS_FLOW, AimsProcess::outputs, AimsProcess.Builder::addOutput)
              .list("criteria", TEXT, AimsProcess::criteria, AimsProcess.Builder::addCriterion)
              .list("triggers", TEXT, AimsProcess::triggers, AimsProcess.Builder::addTrigger)
              .list(
                  "controls", ANNEX_CONTROL, AimsProcess::controls, AimsProcess.Builder::addControl)
              .list(
                  "ownControls", id(), AimsProcess::ownControls, AimsProcess.Builder::addOwnControl)
              .list("policies", id(), AimsProcess::policies, AimsProcess.Builder::addPolicy)
              .list("objectives", id(), AimsProcess::objectives, AimsProcess.Builder::addObjective)
              .optional(
                  "importance", TEXT, AimsProcess::importance, AimsProcess.Builder::importance)
              .optional("version", TEXT, AimsProcess::version, AimsProcess.Builder::version)
              .list("documents", id(), AimsProcess::documents, AimsProcess.Builder::addDocument)
              .optional(
                  "lastReview",
                  PARTIAL_DATE,
                  AimsProcess::lastReview,
                  AimsProcess.Builder::lastReview)
              .optional(
                  "nextReview", DATE, AimsProcess::nextReview, AimsProcess.Builder::nextReview));

  static final List<ObjectType<?, ?>> ALL =
      List.of(
          ORGANIZATION,
          CONTEXT_ISSUE,
          INTERESTED_PARTY,
          SCOPE,
          AIMS_PROCESS,
          SITE,
          CLIMATE_CONCLUSION,
          PARTY_REQUIREMENT,
          SCOPE_EXCLUSION,
          PROCESS_FLOW);

  private ContextTables() {}
}
