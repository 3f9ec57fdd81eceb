package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.certification.Accreditation;
import io.github.aims4j.certification.AuditNonconformity;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.certification.CertificationAppeal;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.standard.AiRole;
import java.util.List;

/** The tables of certification. */
final class CertificationTables {

  private static final WordType<AiRole> ROLE = word(AiRole.class);
  static final ObjectType<Accreditation, Accreditation.Builder> ACCREDITATION =
      Table.of(Accreditation.class, Accreditation::builder, Accreditation.Builder::build)
          .required(
              "accreditationBody",
              TEXT,
              Accreditation::accreditationBody,
              Accreditation.Builder::accreditationBody)
          .optional("number", TEXT, Accreditation::number, Accreditation.Builder::number)
          .list("standards", TEXT, Accreditation::standards, Accreditation.Builder::addStandard)
          .optional("mark", TEXT, Accreditation::mark, Accreditation.Builder::mark)
          .optional("validFrom", DATE, Accreditation::validFrom, Accreditation.Builder::validFrom)
          .optional(
              "validUntil", DATE, Accreditation::validUntil, Accreditation.Builder::validUntil)
          .extensible(Accreditation::extensions, Accreditation.Builder::extensions);

  static final ObjectType<CertificationBody, CertificationBody.Builder> CERTIFICATION_BODY =
      record(
          entity(
                  CertificationBody.class,
                  CertificationBody::builder,
                  CertificationBody.Builder::build)
              .required("name", TEXT, CertificationBody::name, CertificationBody.Builder::name)
              .optional(
                  "address", TEXT, CertificationBody::address, CertificationBody.Builder::address)
              .list(
                  "accreditations",
                  ACCREDITATION,
                  CertificationBody::accreditations,
                  CertificationBody.Builder::addAccreditation));

  static final ObjectType<CertificationApplication, CertificationApplication.Builder>
      CERTIFICATION_APPLICATION =
          record(
              entity(
                      CertificationApplication.class,
                      CertificationApplication::builder,
                      CertificationApplication.Builder::build)
                  .required(
                      "body",
                      id(),
                      CertificationApplication::body,
                      CertificationApplication.Builder::body)
                  .optional(
                      "date",
                      PARTIAL_DATE,
                      CertificationApplication::date,
                      CertificationApplication.Builder::date)
                  .optional(
                      "scope",
                      TEXT,
                      CertificationApplication::scope,
                      CertificationApplication.Builder::scope)
                  .list(
                      "sites",
                      TEXT,
                      CertificationApplication::sites,
                      CertificationApplication.Builder::addSite)
                  .optional(
                      "standard",
                      TEXT,
                      CertificationApplication::standard,
                      CertificationApplication.Builder::standard)
                  .list(
                      "aiRoles",
                      ROLE,
                      CertificationApplication::aiRoles,
                      CertificationApplication.Builder::addAiRole)
                  .optional(
                      "reviewedOn",
                      PARTIAL_DATE,
                      CertificationApplication::reviewedOn,
                      CertificationApplication.Builder::reviewedOn)
                  .optional(
                      "accepted",
                      TRUTH,
                      CertificationApplication::accepted,
                      CertificationApplication.Builder::accepted)
                  .optional(
                      "reason",
                      TEXT,
                      CertificationApplication::reason,
                      CertificationApplication.Builder::reason));

  static final ObjectType<AuditNonconformity, AuditNonconformity.Builder> AUDIT_NONCONFORMITY =
      Table.of(
              AuditNonconformity.class,
              AuditNonconformity::builder,
              AuditNonconformity.Builder::build)
          .required(
              "nonconformity",
              id(),
              AuditNonconformity::nonconformity,
              AuditNonconformity.Builder::nonconformity)
          .required(
              "grade",
              word(AuditNonconformity.Grade.class),
              AuditNonconformity::grade,
              AuditNonconformity.Builder::grade)
          .optional(
              "planAcceptedOn",
              DATE,
              AuditNonconformity::planAcceptedOn,
              AuditNonconformity.Builder::planAcceptedOn)
          .optional(
              "correctedOn",
              DATE,
              AuditNonconformity::correctedOn,
              AuditNonconformity.Builder::correctedOn)
          .optional(
              "actionAcceptedOn",
              DATE,
              AuditNonconformity::actionAcceptedOn,
              AuditNonconformity.Builder::actionAcceptedOn)
          .optional(
              "verifiedOn",
              DATE,
              AuditNonconformity::verifiedOn,
              AuditNonconformity.Builder::verifiedOn)
          .extensible(AuditNonconformity::extensions, AuditNonconformity.Builder::extensions);

  static final ObjectType<CertificationAudit, CertificationAudit.Builder> CERTIFICATION_AUDIT =
      record(
          entity(
                  CertificationAudit.class,
                  CertificationAudit::builder,
                  CertificationAudit.Builder::build)
              .required("title", TEXT, CertificationAudit::title, CertificationAudit.Builder::title)
              .required("body", id(), CertificationAudit::body, CertificationAudit.Builder::body)
              .required(
                  "type",
                  word(CertificationAudit.Type.class),
                  CertificationAudit::type,
                  CertificationAudit.Builder::type)
              .optional(
                  "certificate",
                  id(),
                  CertificationAudit::certificate,
                  CertificationAudit.Builder::certificate)
              .optional(
                  "plannedFor",
                  DATE,
                  CertificationAudit::plannedFor,
                  CertificationAudit.Builder::plannedFor)
              .optional("start", DATE, CertificationAudit::start, CertificationAudit.Builder::start)
              .optional("end", DATE, CertificationAudit::end, CertificationAudit.Builder::end)
              .list(
                  "team", TEXT, CertificationAudit::team, CertificationAudit.Builder::addTeamMember)
              .optional("scope", TEXT, CertificationAudit::scope, CertificationAudit.Builder::scope)
              .list("sites", TEXT, CertificationAudit::sites, CertificationAudit.Builder::addSite)
              .optional(
                  "internalAuditDone",
                  TRUTH,
                  CertificationAudit::internalAuditDone,
                  CertificationAudit.Builder::internalAuditDone)
              .optional(
                  "managementReviewDone",
                  TRUTH,
                  CertificationAudit::managementReviewDone,
                  CertificationAudit.Builder::managementReviewDone)
              .list(
                  "areasOfConcern",
                  TEXT,
                  CertificationAudit::areasOfConcern,
                  CertificationAudit.Builder::addAreaOfConcern)
              .list(
                  "resolvedAreasOfConcern",
                  TEXT,
                  CertificationAudit::resolvedAreasOfConcern,
                  CertificationAudit.Builder::addResolvedAreaOfConcern)
              .list(
                  "nonconformities",
                  id(),
                  CertificationAudit::nonconformities,
                  CertificationAudit.Builder::addNonconformity)
              .list(
                  "nonconformityReviews",
                  AUDIT_NONCONFORMITY,
                  CertificationAudit::nonconformityReviews,
                  CertificationAudit.Builder::addNonconformityReview)
              .optional(
                  "recommendation",
                  word(CertificationAudit.Recommendation.class),
                  CertificationAudit::recommendation,
                  CertificationAudit.Builder::recommendation)
              .optional(
                  "recommendationReason",
                  TEXT,
                  CertificationAudit::recommendationReason,
                  CertificationAudit.Builder::recommendationReason)
              .optional(
                  "report", id(), CertificationAudit::report, CertificationAudit.Builder::report));

  static final ObjectType<CertificationDecision, CertificationDecision.Builder>
      CERTIFICATION_DECISION =
          record(
              entity(
                      CertificationDecision.class,
                      CertificationDecision::builder,
                      CertificationDecision.Builder::build)
                  .required(
                      "body",
                      id(),
                      CertificationDecision::body,
                      CertificationDecision.Builder::body)
                  .required(
                      "date",
                      DATE,
                      CertificationDecision::date,
                      CertificationDecision.Builder::date)
                  .required(
                      "outcome",
                      word(CertificationDecision.Outcome.class),
                      CertificationDecision::outcome,
                      CertificationDecision.Builder::outcome)
                  .list(
                      "audits",
                      id(),
                      CertificationDecision::audits,
                      CertificationDecision.Builder::addAudit)
                  .list(
                      "decidedBy",
                      TEXT,
                      CertificationDecision::decidedBy,
                      CertificationDecision.Builder::addDecidedBy)
                  .optional(
                      "certificate",
                      id(),
                      CertificationDecision::certificate,
                      CertificationDecision.Builder::certificate)
                  .optional(
                      "reason",
                      TEXT,
                      CertificationDecision::reason,
                      CertificationDecision.Builder::reason));

  static final ObjectType<Certificate, Certificate.Builder> CERTIFICATE =
      record(
          entity(Certificate.class, Certificate::builder, Certificate.Builder::build)
              .required("number", TEXT, Certificate::number, Certificate.Builder::number)
              .required("body", id(), Certificate::body, Certificate.Builder::body)
              .required("client", TEXT, Certificate::client, Certificate.Builder::client)
              .required("standard", TEXT, Certificate::standard, Certificate.Builder::standard)
              .optional("scope", TEXT, Certificate::scope, Certificate.Builder::scope)
              .list("sites", TEXT, Certificate::sites, Certificate.Builder::addSite)
              .list("aiRoles", ROLE, Certificate::aiRoles, Certificate.Builder::addAiRole)
              .optional(
                  "statementOfApplicability",
                  id(),
                  Certificate::statementOfApplicability,
                  Certificate.Builder::statementOfApplicability)
              .optional(
                  "statementVersion",
                  TEXT,
                  Certificate::statementVersion,
                  Certificate.Builder::statementVersion)
              .optional(
                  "bodyAddress", TEXT, Certificate::bodyAddress, Certificate.Builder::bodyAddress)
              .optional(
                  "accreditationMark",
                  TEXT,
                  Certificate::accreditationMark,
                  Certificate.Builder::accreditationMark)
              .optional("revision", TEXT, Certificate::revision, Certificate.Builder::revision)
              .optional(
                  "initialDecision",
                  DATE,
                  Certificate::initialDecision,
                  Certificate.Builder::initialDecision)
              .optional("decision", id(), Certificate::decision, Certificate.Builder::decision)
              .required(
                  "effectiveFrom",
                  DATE,
                  Certificate::effectiveFrom,
                  Certificate.Builder::effectiveFrom)
              .required("expiry", DATE, Certificate::expiry, Certificate.Builder::expiry)
              .optional(
                  "supersedes", id(), Certificate::supersedes, Certificate.Builder::supersedes));

  static final ObjectType<CertificateEvent, CertificateEvent.Builder> CERTIFICATE_EVENT =
      record(
          entity(CertificateEvent.class, CertificateEvent::builder, CertificateEvent.Builder::build)
              .required(
                  "certificate",
                  id(),
                  CertificateEvent::certificate,
                  CertificateEvent.Builder::certificate)
              .required(
                  "type",
                  word(CertificateEvent.Type.class),
                  CertificateEvent::type,
                  CertificateEvent.Builder::type)
              .required("date", DATE, CertificateEvent::date, CertificateEvent.Builder::date)
              .optional("until", DATE, CertificateEvent::until, CertificateEvent.Builder::until)
              .optional(
                  "resolvedOn",
                  DATE,
                  CertificateEvent::resolvedOn,
                  CertificateEvent.Builder::resolvedOn)
              .optional("reason", TEXT, CertificateEvent::reason, CertificateEvent.Builder::reason)
              .optional(
                  "scopeChange",
                  TEXT,
                  CertificateEvent::scopeChange,
                  CertificateEvent.Builder::scopeChange)
              .optional(
                  "newBody", id(), CertificateEvent::newBody, CertificateEvent.Builder::newBody)
              .optional(
                  "decision", id(), CertificateEvent::decision, CertificateEvent.Builder::decision)
              .optional(
                  "informedOn",
                  PARTIAL_DATE,
                  CertificateEvent::informedOn,
                  CertificateEvent.Builder::informedOn));

  static final ObjectType<CertificationAppeal, CertificationAppeal.Builder> CERTIFICATION_APPEAL =
      record(
          entity(
                  CertificationAppeal.class,
                  CertificationAppeal::builder,
                  CertificationAppeal.Builder::build)
              .required(
                  "title", TEXT, CertificationAppeal::title, CertificationAppeal.Builder::title)
              .required(
                  "type",
                  word(CertificationAppeal.Type.class),
                  CertificationAppeal::type,
                  CertificationAppeal.Builder::type)
              .required("body", id(), CertificationAppeal::body, CertificationAppeal.Builder::body)
              .optional(
                  "decision",
                  id(),
                  CertificationAppeal::decision,
                  CertificationAppeal.Builder::decision)
              .optional(
                  "raisedBy",
                  TEXT,
                  CertificationAppeal::raisedBy,
                  CertificationAppeal.Builder::raisedBy)
              .optional(
                  "date",
                  PARTIAL_DATE,
                  CertificationAppeal::date,
                  CertificationAppeal.Builder::date)
              .optional(
                  "description",
                  TEXT,
                  CertificationAppeal::description,
                  CertificationAppeal.Builder::description)
              .optional(
                  "outcome",
                  TEXT,
                  CertificationAppeal::outcome,
                  CertificationAppeal.Builder::outcome)
              .optional(
                  "closedOn",
                  PARTIAL_DATE,
                  CertificationAppeal::closedOn,
                  CertificationAppeal.Builder::closedOn));

  static final List<ObjectType<?, ?>> ALL =
      List.of(
          CERTIFICATION_BODY,
          CERTIFICATION_APPLICATION,
          CERTIFICATION_AUDIT,
          CERTIFICATION_DECISION,
          CERTIFICATE,
          CERTIFICATE_EVENT,
          CERTIFICATION_APPEAL,
          ACCREDITATION,
          AUDIT_NONCONFORMITY);

  private CertificationTables() {}
}
