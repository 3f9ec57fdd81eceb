package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.APPROVAL;
import static io.github.aims4j.json.BaseTables.REVIEW;
import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.PeriodType.PERIOD;
import static io.github.aims4j.json.ProvisionType.PROVISION;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.ANNEX_CONTROL;
import static io.github.aims4j.json.WordType.CLAUSE;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.Auditor;
import io.github.aims4j.evaluation.DecisionStatus;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.evaluation.ReviewDecision;
import io.github.aims4j.evaluation.ReviewInput;
import java.util.List;

/** The tables of clause 9. */
final class EvaluationTables {

  static final ObjectType<Auditor, Auditor.Builder> AUDITOR =
      Table.of(Auditor.class, Auditor::builder, Auditor.Builder::build)
          .required("party", id(), Auditor::party, Auditor.Builder::party)
          .optional("role", word(Auditor.Role.class), Auditor::role, Auditor.Builder::role)
          .list("competences", id(), Auditor::competences, Auditor.Builder::addCompetence)
          .optional("independence", TEXT, Auditor::independence, Auditor.Builder::independence)
          .extensible(Auditor::extensions, Auditor.Builder::extensions);

  static final ObjectType<DecisionStatus, DecisionStatus.Builder> DECISION_STATUS =
      Table.of(DecisionStatus.class, DecisionStatus::builder, DecisionStatus.Builder::build)
          .required("decision", TEXT, DecisionStatus::decision, DecisionStatus.Builder::decision)
          .required("done", TRUTH, DecisionStatus::done, DecisionStatus.Builder::done)
          .optional("remark", TEXT, DecisionStatus::remark, DecisionStatus.Builder::remark)
          .extensible(DecisionStatus::extensions, DecisionStatus.Builder::extensions);

  static final ObjectType<ReviewInput, ReviewInput.Builder> REVIEW_INPUT =
      Table.of(ReviewInput.class, ReviewInput::builder, ReviewInput.Builder::build)
          .required(
              "type", word(ReviewInput.Type.class), ReviewInput::type, ReviewInput.Builder::type)
          .optional("summary", TEXT, ReviewInput::summary, ReviewInput.Builder::summary)
          .list(
              "contextIssues",
              id(),
              ReviewInput::contextIssues,
              ReviewInput.Builder::addContextIssue)
          .list(
              "interestedParties",
              id(),
              ReviewInput::interestedParties,
              ReviewInput.Builder::addInterestedParty)
          .list(
              "measurements", id(), ReviewInput::measurements, ReviewInput.Builder::addMeasurement)
          .list("audits", id(), ReviewInput::audits, ReviewInput.Builder::addAudit)
          .list(
              "nonconformities",
              id(),
              ReviewInput::nonconformities,
              ReviewInput.Builder::addNonconformity)
          .list(
              "improvements", id(), ReviewInput::improvements, ReviewInput.Builder::addImprovement)
          .optional(
              "earlierReview", id(), ReviewInput::earlierReview, ReviewInput.Builder::earlierReview)
          .list(
              "earlierDecisions",
              DECISION_STATUS,
              ReviewInput::earlierDecisions,
              ReviewInput.Builder::addEarlierDecision)
          .extensible(ReviewInput::extensions, ReviewInput.Builder::extensions);

  static final ObjectType<ReviewDecision, ReviewDecision.Builder> REVIEW_DECISION =
      Table.of(ReviewDecision.class, ReviewDecision::builder, ReviewDecision.Builder::build)
          .optional("label", TEXT, ReviewDecision::label, ReviewDecision.Builder::label)
          .required(
              "type",
              word(ReviewDecision.Type.class),
              ReviewDecision::type,
              ReviewDecision.Builder::type)
          .required("decision", TEXT, ReviewDecision::decision, ReviewDecision.Builder::decision)
          .optional("owner", id(), ReviewDecision::owner, ReviewDecision.Builder::owner)
          .optional("due", DATE, ReviewDecision::due, ReviewDecision.Builder::due)
          .optional(
              "completedOn",
              PARTIAL_DATE,
              ReviewDecision::completedOn,
              ReviewDecision.Builder::completedOn)
          .list(
              "improvements",
              id(),
              ReviewDecision::improvements,
              ReviewDecision.Builder::addImprovement)
          .list("changes", id(), ReviewDecision::changes, ReviewDecision.Builder::addChange)
          .extensible(ReviewDecision::extensions, ReviewDecision.Builder::extensions);

  static final ObjectType<Indicator, Indicator.Builder> INDICATOR =
      record(
          entity(Indicator.class, Indicator::builder, Indicator.Builder::build)
              .required("name", TEXT, Indicator::name, Indicator.Builder::name)
              .optional("subject", TEXT, Indicator::subject, Indicator.Builder::subject)
              .optional("method", TEXT, Indicator::method, Indicator.Builder::method)
              .optional("unit", TEXT, Indicator::unit, Indicator.Builder::unit)
              .optional("target", TEXT, Indicator::target, Indicator.Builder::target)
              .optional("dataSource", TEXT, Indicator::dataSource, Indicator.Builder::dataSource)
              .optional(
                  "measuredEvery",
                  PERIOD,
                  Indicator::measuredEvery,
                  Indicator.Builder::measuredEvery)
              .optional(
                  "evaluatedEvery",
                  PERIOD,
                  Indicator::evaluatedEvery,
                  Indicator.Builder::evaluatedEvery)
              .optional("responsible", id(), Indicator::responsible, Indicator.Builder::responsible)
              .list("objectives", id(), Indicator::objectives, Indicator.Builder::addObjective)
              .list("controls", ANNEX_CONTROL, Indicator::controls, Indicator.Builder::addControl)
              .list("ownControls", id(), Indicator::ownControls, Indicator.Builder::addOwnControl)
              .list("aiSystems", id(), Indicator::aiSystems, Indicator.Builder::addAiSystem));

  static final ObjectType<Measurement, Measurement.Builder> MEASUREMENT =
      record(
          entity(Measurement.class, Measurement::builder, Measurement.Builder::build)
              .required("indicator", id(), Measurement::indicator, Measurement.Builder::indicator)
              .required("date", PARTIAL_DATE, Measurement::date, Measurement.Builder::date)
              .required("value", TEXT, Measurement::value, Measurement.Builder::value)
              .optional("unit", TEXT, Measurement::unit, Measurement.Builder::unit)
              .optional("onTarget", TRUTH, Measurement::onTarget, Measurement.Builder::onTarget)
              .optional(
                  "evaluation", TEXT, Measurement::evaluation, Measurement.Builder::evaluation)
              .optional(
                  "evaluatedOn",
                  PARTIAL_DATE,
                  Measurement::evaluatedOn,
                  Measurement.Builder::evaluatedOn)
              .optional(
                  "recordedBy", id(), Measurement::recordedBy, Measurement.Builder::recordedBy));

  static final ObjectType<AuditProgramme, AuditProgramme.Builder> AUDIT_PROGRAMME =
      record(
          entity(AuditProgramme.class, AuditProgramme::builder, AuditProgramme.Builder::build)
              .required("title", TEXT, AuditProgramme::title, AuditProgramme.Builder::title)
              .optional("start", DATE, AuditProgramme::start, AuditProgramme.Builder::start)
              .optional("end", DATE, AuditProgramme::end, AuditProgramme.Builder::end)
              .optional(
                  "frequency", TEXT, AuditProgramme::frequency, AuditProgramme.Builder::frequency)
              .list("methods", TEXT, AuditProgramme::methods, AuditProgramme.Builder::addMethod)
              .optional(
                  "responsible",
                  id(),
                  AuditProgramme::responsible,
                  AuditProgramme.Builder::responsible)
              .optional(
                  "planning", TEXT, AuditProgramme::planning, AuditProgramme.Builder::planning)
              .optional(
                  "reporting", TEXT, AuditProgramme::reporting, AuditProgramme.Builder::reporting)
              .list(
                  "considerations",
                  TEXT,
                  AuditProgramme::considerations,
                  AuditProgramme.Builder::addConsideration)
              .list("risks", TEXT, AuditProgramme::risks, AuditProgramme.Builder::addRisk)
              .optional(
                  "approval", APPROVAL, AuditProgramme::approval, AuditProgramme.Builder::approval)
              .list("reviews", REVIEW, AuditProgramme::reviews, AuditProgramme.Builder::addReview)
              .optional(
                  "document", id(), AuditProgramme::document, AuditProgramme.Builder::document));

  static final ObjectType<InternalAudit, InternalAudit.Builder> INTERNAL_AUDIT =
      record(
          entity(InternalAudit.class, InternalAudit::builder, InternalAudit.Builder::build)
              .required("title", TEXT, InternalAudit::title, InternalAudit.Builder::title)
              .optional(
                  "programme", id(), InternalAudit::programme, InternalAudit.Builder::programme)
              .optional(
                  "plannedFor", DATE, InternalAudit::plannedFor, InternalAudit.Builder::plannedFor)
              .optional("start", DATE, InternalAudit::start, InternalAudit.Builder::start)
              .optional("end", DATE, InternalAudit::end, InternalAudit.Builder::end)
              .list(
                  "objectives",
                  TEXT,
                  InternalAudit::objectives,
                  InternalAudit.Builder::addObjective)
              .list("criteria", TEXT, InternalAudit::criteria, InternalAudit.Builder::addCriterion)
              .optional("scope", TEXT, InternalAudit::scope, InternalAudit.Builder::scope)
              .list("clauses", CLAUSE, InternalAudit::clauses, InternalAudit.Builder::addClause)
              .list(
                  "controls",
                  ANNEX_CONTROL,
                  InternalAudit::controls,
                  InternalAudit.Builder::addControl)
              .list(
                  "ownControls",
                  id(),
                  InternalAudit::ownControls,
                  InternalAudit.Builder::addOwnControl)
              .list("processes", id(), InternalAudit::processes, InternalAudit.Builder::addProcess)
              .list("aiSystems", id(), InternalAudit::aiSystems, InternalAudit.Builder::addAiSystem)
              .optional("plan", id(), InternalAudit::plan, InternalAudit.Builder::plan)
              .list("auditors", AUDITOR, InternalAudit::auditors, InternalAudit.Builder::addAuditor)
              .list("auditees", id(), InternalAudit::auditees, InternalAudit.Builder::addAuditee)
              .list(
                  "interviewed",
                  id(),
                  InternalAudit::interviewed,
                  InternalAudit.Builder::addInterviewed)
              .list("samples", TEXT, InternalAudit::samples, InternalAudit.Builder::addSample)
              .optional(
                  "conclusionOnOwnRequirements",
                  TEXT,
                  InternalAudit::conclusionOnOwnRequirements,
                  InternalAudit.Builder::conclusionOnOwnRequirements)
              .optional(
                  "conclusionOnStandard",
                  TEXT,
                  InternalAudit::conclusionOnStandard,
                  InternalAudit.Builder::conclusionOnStandard)
              .optional(
                  "conclusionOnPractice",
                  TEXT,
                  InternalAudit::conclusionOnPractice,
                  InternalAudit.Builder::conclusionOnPractice)
              .list(
                  "reportedTo",
                  id(),
                  InternalAudit::reportedTo,
                  InternalAudit.Builder::addReportedTo)
              .optional(
                  "reportedOn",
                  PARTIAL_DATE,
                  InternalAudit::reportedOn,
                  InternalAudit.Builder::reportedOn)
              .optional("report", id(), InternalAudit::report, InternalAudit.Builder::report));

  static final ObjectType<AuditFinding, AuditFinding.Builder> AUDIT_FINDING =
      record(
          entity(AuditFinding.class, AuditFinding::builder, AuditFinding.Builder::build)
              .required("title", TEXT, AuditFinding::title, AuditFinding.Builder::title)
              .optional("audit", id(), AuditFinding::audit, AuditFinding.Builder::audit)
              .optional(
                  "certificationAudit",
                  id(),
                  AuditFinding::certificationAudit,
                  AuditFinding.Builder::certificationAudit)
              .required(
                  "type",
                  word(AuditFinding.Type.class),
                  AuditFinding::type,
                  AuditFinding.Builder::type)
              .optional(
                  "requirement",
                  PROVISION,
                  AuditFinding::requirement,
                  AuditFinding.Builder::requirement)
              .optional(
                  "ownRequirement",
                  TEXT,
                  AuditFinding::ownRequirement,
                  AuditFinding.Builder::ownRequirement)
              .optional("statement", TEXT, AuditFinding::statement, AuditFinding.Builder::statement)
              .list(
                  "objectiveEvidence",
                  TEXT,
                  AuditFinding::objectiveEvidence,
                  AuditFinding.Builder::addObjectiveEvidence)
              .list("aiSystems", id(), AuditFinding::aiSystems, AuditFinding.Builder::addAiSystem)
              .list("processes", id(), AuditFinding::processes, AuditFinding.Builder::addProcess)
              .optional(
                  "nonconformity",
                  id(),
                  AuditFinding::nonconformity,
                  AuditFinding.Builder::nonconformity)
              .optional(
                  "improvement",
                  id(),
                  AuditFinding::improvement,
                  AuditFinding.Builder::improvement));

  static final ObjectType<ManagementReview, ManagementReview.Builder> MANAGEMENT_REVIEW =
      record(
          entity(ManagementReview.class, ManagementReview::builder, ManagementReview.Builder::build)
              .required("title", TEXT, ManagementReview::title, ManagementReview.Builder::title)
              .optional(
                  "plannedFor",
                  DATE,
                  ManagementReview::plannedFor,
                  ManagementReview.Builder::plannedFor)
              .optional(
                  "date", PARTIAL_DATE, ManagementReview::date, ManagementReview.Builder::date)
              .optional(
                  "chairedBy",
                  id(),
                  ManagementReview::chairedBy,
                  ManagementReview.Builder::chairedBy)
              .list(
                  "participants",
                  id(),
                  ManagementReview::participants,
                  ManagementReview.Builder::addParticipant)
              .list(
                  "inputs",
                  REVIEW_INPUT,
                  ManagementReview::inputs,
                  ManagementReview.Builder::addInput)
              .optional(
                  "suitability",
                  TEXT,
                  ManagementReview::suitability,
                  ManagementReview.Builder::suitability)
              .optional(
                  "adequacy", TEXT, ManagementReview::adequacy, ManagementReview.Builder::adequacy)
              .optional(
                  "effectiveness",
                  TEXT,
                  ManagementReview::effectiveness,
                  ManagementReview.Builder::effectiveness)
              .list(
                  "decisions",
                  REVIEW_DECISION,
                  ManagementReview::decisions,
                  ManagementReview.Builder::addDecision)
              .optional(
                  "document",
                  id(),
                  ManagementReview::document,
                  ManagementReview.Builder::document));

  static final ObjectType<Judgement, Judgement.Builder> JUDGEMENT =
      record(
          entity(Judgement.class, Judgement::builder, Judgement.Builder::build)
              .optional(
                  "requirement", PROVISION, Judgement::requirement, Judgement.Builder::requirement)
              .optional("obligation", TEXT, Judgement::obligation, Judgement.Builder::obligation)
              .required(
                  "verdict",
                  word(Judgement.Verdict.class),
                  Judgement::verdict,
                  Judgement.Builder::verdict)
              .required("judgedBy", id(), Judgement::judgedBy, Judgement.Builder::judgedBy)
              .required("date", PARTIAL_DATE, Judgement::date, Judgement.Builder::date)
              .optional("reason", TEXT, Judgement::reason, Judgement.Builder::reason)
              .list("aiSystems", id(), Judgement::aiSystems, Judgement.Builder::addAiSystem)
              .optional("validUntil", DATE, Judgement::validUntil, Judgement.Builder::validUntil));

  static final List<ObjectType<?, ?>> ALL =
      List.of(
          INDICATOR,
          MEASUREMENT,
          AUDIT_PROGRAMME,
          INTERNAL_AUDIT,
          AUDIT_FINDING,
          MANAGEMENT_REVIEW,
          JUDGEMENT,
          AUDITOR,
          DECISION_STATUS,
          REVIEW_INPUT,
          REVIEW_DECISION);

  private EvaluationTables() {}
}
