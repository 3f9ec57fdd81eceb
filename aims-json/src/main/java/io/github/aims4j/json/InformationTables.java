package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.REVIEW;
import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.operation.EventLog;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.TechnicalDocumentation;
import io.github.aims4j.operation.UseCheck;
import io.github.aims4j.operation.UserInformation;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;

/** The tables of what is written down about AI systems in use, and for whom. */
final class InformationTables {

  private static final WordType<LifeCycleStage> STAGE = word(LifeCycleStage.class);

  static final ObjectType<UseCheck, UseCheck.Builder> USE_CHECK =
      Table.of(UseCheck.class, UseCheck::builder, UseCheck.Builder::build)
          .required("date", PARTIAL_DATE, UseCheck::date, UseCheck.Builder::date)
          .required("asIntended", TRUTH, UseCheck::asIntended, UseCheck.Builder::asIntended)
          .optional("checkedBy", id(), UseCheck::checkedBy, UseCheck.Builder::checkedBy)
          .optional("deviation", TEXT, UseCheck::deviation, UseCheck.Builder::deviation)
          .optional("consequence", TEXT, UseCheck::consequence, UseCheck.Builder::consequence)
          .extensible(UseCheck::extensions, UseCheck.Builder::extensions);

  static final ObjectType<TechnicalDocumentation, TechnicalDocumentation.Builder>
      TECHNICAL_DOCUMENTATION =
          record(
              entity(
                      TechnicalDocumentation.class,
                      TechnicalDocumentation::builder,
                      TechnicalDocumentation.Builder::build)
                  .required(
                      "title",
                      TEXT,
                      TechnicalDocumentation::title,
                      TechnicalDocumentation.Builder::title)
                  .required(
                      "aiSystem",
                      id(),
                      TechnicalDocumentation::aiSystem,
                      TechnicalDocumentation.Builder::aiSystem)
                  .optional(
                      "version",
                      TEXT,
                      TechnicalDocumentation::version,
                      TechnicalDocumentation.Builder::version)
                  .required(
                      "audience",
                      TEXT,
                      TechnicalDocumentation::audience,
                      TechnicalDocumentation.Builder::audience)
                  .list(
                      "interestedParties",
                      id(),
                      TechnicalDocumentation::interestedParties,
                      TechnicalDocumentation.Builder::addInterestedParty)
                  .list(
                      "contents",
                      TEXT,
                      TechnicalDocumentation::contents,
                      TechnicalDocumentation.Builder::addContent)
                  .optional(
                      "date",
                      PARTIAL_DATE,
                      TechnicalDocumentation::date,
                      TechnicalDocumentation.Builder::date)
                  .optional(
                      "providedOn",
                      PARTIAL_DATE,
                      TechnicalDocumentation::providedOn,
                      TechnicalDocumentation.Builder::providedOn)
                  .optional(
                      "document",
                      id(),
                      TechnicalDocumentation::document,
                      TechnicalDocumentation.Builder::document));

  static final ObjectType<EventLog, EventLog.Builder> EVENT_LOG =
      record(
          entity(EventLog.class, EventLog::builder, EventLog.Builder::build)
              .required("title", TEXT, EventLog::title, EventLog.Builder::title)
              .required("aiSystem", id(), EventLog::aiSystem, EventLog.Builder::aiSystem)
              .optional("version", TEXT, EventLog::version, EventLog.Builder::version)
              .list("stages", STAGE, EventLog::stages, EventLog.Builder::addStage)
              .list("events", TEXT, EventLog::events, EventLog.Builder::addEvent)
              .optional("location", TEXT, EventLog::location, EventLog.Builder::location)
              .optional("retention", TEXT, EventLog::retention, EventLog.Builder::retention)
              .optional("access", TEXT, EventLog::access, EventLog.Builder::access)
              .list("reviews", REVIEW, EventLog::reviews, EventLog.Builder::addReview));

  static final ObjectType<UserInformation, UserInformation.Builder> USER_INFORMATION =
      record(
          entity(UserInformation.class, UserInformation::builder, UserInformation.Builder::build)
              .required("title", TEXT, UserInformation::title, UserInformation.Builder::title)
              .required(
                  "aiSystem", id(), UserInformation::aiSystem, UserInformation.Builder::aiSystem)
              .optional("version", TEXT, UserInformation::version, UserInformation.Builder::version)
              .optional(
                  "audience", TEXT, UserInformation::audience, UserInformation.Builder::audience)
              .list(
                  "contents", TEXT, UserInformation::contents, UserInformation.Builder::addContent)
              .optional(
                  "tellsOfAi",
                  TRUTH,
                  UserInformation::tellsOfAi,
                  UserInformation.Builder::tellsOfAi)
              .optional("channel", TEXT, UserInformation::channel, UserInformation.Builder::channel)
              .optional(
                  "accessibility",
                  TEXT,
                  UserInformation::accessibility,
                  UserInformation.Builder::accessibility)
              .optional("date", PARTIAL_DATE, UserInformation::date, UserInformation.Builder::date)
              .optional(
                  "document", id(), UserInformation::document, UserInformation.Builder::document));

  static final ObjectType<IntendedUse, IntendedUse.Builder> INTENDED_USE =
      record(
          entity(IntendedUse.class, IntendedUse::builder, IntendedUse.Builder::build)
              .required("aiSystem", id(), IntendedUse::aiSystem, IntendedUse.Builder::aiSystem)
              .required("statement", TEXT, IntendedUse::statement, IntendedUse.Builder::statement)
              .list("users", TEXT, IntendedUse::users, IntendedUse.Builder::addUser)
              .list("limits", TEXT, IntendedUse::limits, IntendedUse.Builder::addLimit)
              .list("conditions", TEXT, IntendedUse::conditions, IntendedUse.Builder::addCondition)
              .list("checks", USE_CHECK, IntendedUse::checks, IntendedUse.Builder::addCheck)
              .optional("document", id(), IntendedUse::document, IntendedUse.Builder::document));

  static final List<ObjectType<?, ?>> ALL =
      List.of(USE_CHECK, TECHNICAL_DOCUMENTATION, EVENT_LOG, USER_INFORMATION, INTENDED_USE);

  private InformationTables() {}
}
