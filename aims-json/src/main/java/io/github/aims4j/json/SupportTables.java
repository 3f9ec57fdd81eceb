package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.APPROVAL;
import static io.github.aims4j.json.BaseTables.PLANNED_ACTION;
import static io.github.aims4j.json.BaseTables.REVIEW;
import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.ANNEX_CONTROL;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.DataDetails;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.ExternalOrigin;
import io.github.aims4j.support.Resource;
import java.util.List;

/** The tables of clause 7. */
final class SupportTables {

  private static final WordType<LifeCycleStage> STAGE = word(LifeCycleStage.class);
  static final ObjectType<DataDetails, DataDetails.Builder> DATA_DETAILS =
      Table.of(DataDetails.class, DataDetails::builder, DataDetails.Builder::build)
          .list("categories", TEXT, DataDetails::categories, DataDetails.Builder::addCategory)
          .optional("acquisition", TEXT, DataDetails::acquisition, DataDetails.Builder::acquisition)
          .list(
              "qualityRequirements",
              TEXT,
              DataDetails::qualityRequirements,
              DataDetails.Builder::addQualityRequirement)
          .optional(
              "qualityResult", TEXT, DataDetails::qualityResult, DataDetails.Builder::qualityResult)
          .optional("provenance", TEXT, DataDetails::provenance, DataDetails.Builder::provenance)
          .list(
              "preparationCriteria",
              TEXT,
              DataDetails::preparationCriteria,
              DataDetails.Builder::addPreparationCriterion)
          .list(
              "preparationMethods",
              TEXT,
              DataDetails::preparationMethods,
              DataDetails.Builder::addPreparationMethod)
          .optional(
              "personalData", TRUTH, DataDetails::personalData, DataDetails.Builder::personalData)
          .optional("licence", TEXT, DataDetails::licence, DataDetails.Builder::licence)
          .optional("retention", TEXT, DataDetails::retention, DataDetails.Builder::retention)
          .optional(
              "lastUpdated",
              PARTIAL_DATE,
              DataDetails::lastUpdated,
              DataDetails.Builder::lastUpdated)
          .extensible(DataDetails::extensions, DataDetails.Builder::extensions);

  static final ObjectType<ExternalOrigin, ExternalOrigin.Builder> EXTERNAL_ORIGIN =
      Table.of(ExternalOrigin.class, ExternalOrigin::builder, ExternalOrigin.Builder::build)
          .required("publisher", TEXT, ExternalOrigin::publisher, ExternalOrigin.Builder::publisher)
          .optional("edition", TEXT, ExternalOrigin::edition, ExternalOrigin.Builder::edition)
          .optional(
              "lastChecked",
              PARTIAL_DATE,
              ExternalOrigin::lastChecked,
              ExternalOrigin.Builder::lastChecked)
          .extensible(ExternalOrigin::extensions, ExternalOrigin.Builder::extensions);

  static final ObjectType<Resource, Resource.Builder> RESOURCE =
      record(
          entity(Resource.class, Resource::builder, Resource.Builder::build)
              .required("name", TEXT, Resource::name, Resource.Builder::name)
              .required("type", word(Resource.Type.class), Resource::type, Resource.Builder::type)
              .optional("description", TEXT, Resource::description, Resource.Builder::description)
              .list("stages", STAGE, Resource::stages, Resource.Builder::addStage)
              .list("aiSystems", id(), Resource::aiSystems, Resource.Builder::addAiSystem)
              .optional("quantity", TEXT, Resource::quantity, Resource.Builder::quantity)
              .optional("neededBy", DATE, Resource::neededBy, Resource.Builder::neededBy)
              .optional(
                  "allocatedOn", PARTIAL_DATE, Resource::allocatedOn, Resource.Builder::allocatedOn)
              .optional("owner", id(), Resource::owner, Resource.Builder::owner)
              .optional("supplier", id(), Resource::supplier, Resource.Builder::supplier)
              .optional("data", DATA_DETAILS, Resource::data, Resource.Builder::data));

  static final ObjectType<Competence, Competence.Builder> COMPETENCE =
      record(
          entity(Competence.class, Competence::builder, Competence.Builder::build)
              .required("need", TEXT, Competence::need, Competence.Builder::need)
              .optional("person", id(), Competence::person, Competence.Builder::person)
              .optional("role", id(), Competence::role, Competence.Builder::role)
              .optional("held", TRUTH, Competence::held, Competence.Builder::held)
              .list(
                  "bases",
                  word(Competence.Basis.class),
                  Competence::bases,
                  Competence.Builder::addBasis)
              .optional(
                  "acquiredOn",
                  PARTIAL_DATE,
                  Competence::acquiredOn,
                  Competence.Builder::acquiredOn)
              .optional("validUntil", DATE, Competence::validUntil, Competence.Builder::validUntil)
              .list("actions", PLANNED_ACTION, Competence::actions, Competence.Builder::addAction)
              .list("documents", id(), Competence::documents, Competence.Builder::addDocument));

  static final ObjectType<Awareness, Awareness.Builder> AWARENESS =
      record(
          entity(Awareness.class, Awareness::builder, Awareness.Builder::build)
              .required("title", TEXT, Awareness::title, Awareness.Builder::title)
              .list(
                  "topics",
                  word(Awareness.Topic.class),
                  Awareness::topics,
                  Awareness.Builder::addTopic)
              .list("persons", id(), Awareness::persons, Awareness.Builder::addPerson)
              .list("policies", id(), Awareness::policies, Awareness.Builder::addPolicy)
              .optional("date", PARTIAL_DATE, Awareness::date, Awareness.Builder::date)
              .optional("form", TEXT, Awareness::form, Awareness.Builder::form)
              .optional("next", DATE, Awareness::next, Awareness.Builder::next));

  static final ObjectType<Communication, Communication.Builder> COMMUNICATION =
      record(
          entity(Communication.class, Communication::builder, Communication.Builder::build)
              .required("subject", TEXT, Communication::subject, Communication.Builder::subject)
              .required(
                  "direction",
                  word(Communication.Direction.class),
                  Communication::direction,
                  Communication.Builder::direction)
              .optional("timing", TEXT, Communication::timing, Communication.Builder::timing)
              .optional("audience", TEXT, Communication::audience, Communication.Builder::audience)
              .list(
                  "interestedParties",
                  id(),
                  Communication::interestedParties,
                  Communication.Builder::addInterestedParty)
              .optional("channel", TEXT, Communication::channel, Communication.Builder::channel)
              .optional("owner", id(), Communication::owner, Communication.Builder::owner)
              .list("policies", id(), Communication::policies, Communication.Builder::addPolicy)
              .list(
                  "objectives",
                  id(),
                  Communication::objectives,
                  Communication.Builder::addObjective)
              .list("controls", id(), Communication::controls, Communication.Builder::addControl)
              .list("roles", id(), Communication::roles, Communication.Builder::addRole)
              .optional("due", DATE, Communication::due, Communication.Builder::due)
              .list(
                  "givenOn",
                  PARTIAL_DATE,
                  Communication::givenOn,
                  Communication.Builder::addGivenOn));

  static final ObjectType<Document, Document.Builder> DOCUMENT =
      record(
          entity(Document.class, Document::builder, Document.Builder::build)
              .required("title", TEXT, Document::title, Document.Builder::title)
              .required("type", word(Document.Type.class), Document::type, Document.Builder::type)
              .optional("number", TEXT, Document::number, Document.Builder::number)
              .optional("version", TEXT, Document::version, Document.Builder::version)
              .optional("author", id(), Document::author, Document.Builder::author)
              .optional("date", PARTIAL_DATE, Document::date, Document.Builder::date)
              .optional("language", TEXT, Document::language, Document.Builder::language)
              .optional("format", TEXT, Document::format, Document.Builder::format)
              .optional("medium", TEXT, Document::medium, Document.Builder::medium)
              .list("reviews", REVIEW, Document::reviews, Document.Builder::addReview)
              .optional("approval", APPROVAL, Document::approval, Document.Builder::approval)
              .optional(
                  "status", word(Document.Status.class), Document::status, Document.Builder::status)
              .optional(
                  "effectiveFrom", DATE, Document::effectiveFrom, Document.Builder::effectiveFrom)
              .optional("nextReview", DATE, Document::nextReview, Document.Builder::nextReview)
              .optional("supersedes", id(), Document::supersedes, Document.Builder::supersedes)
              .optional("changeNote", TEXT, Document::changeNote, Document.Builder::changeNote)
              .optional("location", TEXT, Document::location, Document.Builder::location)
              .optional("access", TEXT, Document::access, Document.Builder::access)
              .optional("protection", TEXT, Document::protection, Document.Builder::protection)
              .optional("retainUntil", DATE, Document::retainUntil, Document.Builder::retainUntil)
              .optional("disposal", TEXT, Document::disposal, Document.Builder::disposal)
              .optional(
                  "externalOrigin",
                  EXTERNAL_ORIGIN,
                  Document::externalOrigin,
                  Document.Builder::externalOrigin)
              .list("aiSystems", id(), Document::aiSystems, Document.Builder::addAiSystem)
              .list("processes", id(), Document::processes, Document.Builder::addProcess)
              .list("controls", ANNEX_CONTROL, Document::controls, Document.Builder::addControl)
              .list("ownControls", id(), Document::ownControls, Document.Builder::addOwnControl));

  static final List<ObjectType<?, ?>> ALL =
      List.of(
          RESOURCE, COMPETENCE, AWARENESS, COMMUNICATION, DOCUMENT, DATA_DETAILS, EXTERNAL_ORIGIN);

  private SupportTables() {}
}
