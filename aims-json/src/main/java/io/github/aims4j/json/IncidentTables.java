package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.IncidentCommunicationPlan;
import io.github.aims4j.operation.Notification;
import io.github.aims4j.operation.ReportingChannel;
import io.github.aims4j.operation.ReportingDuty;
import java.util.List;

/** The tables of incidents, concerns and reports. */
final class IncidentTables {

  static final ObjectType<Notification, Notification.Builder> NOTIFICATION =
      Table.of(Notification.class, Notification::builder, Notification.Builder::build)
          .required("recipient", TEXT, Notification::recipient, Notification.Builder::recipient)
          .optional(
              "interestedParty",
              id(),
              Notification::interestedParty,
              Notification.Builder::interestedParty)
          .optional("duty", id(), Notification::duty, Notification.Builder::duty)
          .optional("owed", TRUTH, Notification::owed, Notification.Builder::owed)
          .optional("due", DATE, Notification::due, Notification.Builder::due)
          .optional("madeOn", PARTIAL_DATE, Notification::madeOn, Notification.Builder::madeOn)
          .optional("content", TEXT, Notification::content, Notification.Builder::content)
          .extensible(Notification::extensions, Notification.Builder::extensions);

  static final ObjectType<Incident, Incident.Builder> INCIDENT =
      record(
          entity(Incident.class, Incident::builder, Incident.Builder::build)
              .required("title", TEXT, Incident::title, Incident.Builder::title)
              .optional("description", TEXT, Incident::description, Incident.Builder::description)
              .list("aiSystems", id(), Incident::aiSystems, Incident.Builder::addAiSystem)
              .optional(
                  "occurredOn", PARTIAL_DATE, Incident::occurredOn, Incident.Builder::occurredOn)
              .optional(
                  "detectedOn", PARTIAL_DATE, Incident::detectedOn, Incident.Builder::detectedOn)
              .optional("severity", TEXT, Incident::severity, Incident.Builder::severity)
              .list("affected", TEXT, Incident::affected, Incident.Builder::addAffected)
              .list(
                  "notifications",
                  NOTIFICATION,
                  Incident::notifications,
                  Incident.Builder::addNotification)
              .optional("response", TEXT, Incident::response, Incident.Builder::response)
              .optional(
                  "resolvedOn", PARTIAL_DATE, Incident::resolvedOn, Incident.Builder::resolvedOn)
              .optional("lessons", TEXT, Incident::lessons, Incident.Builder::lessons)
              .list(
                  "nonconformities",
                  id(),
                  Incident::nonconformities,
                  Incident.Builder::addNonconformity)
              .list("risks", id(), Incident::risks, Incident.Builder::addRisk));

  static final ObjectType<Concern, Concern.Builder> CONCERN =
      record(
          entity(Concern.class, Concern::builder, Concern.Builder::build)
              .required("title", TEXT, Concern::title, Concern.Builder::title)
              .optional("description", TEXT, Concern::description, Concern.Builder::description)
              .optional("raisedOn", PARTIAL_DATE, Concern::raisedOn, Concern.Builder::raisedOn)
              .optional("anonymous", TRUTH, Concern::anonymous, Concern.Builder::anonymous)
              .optional("raisedBy", id(), Concern::raisedBy, Concern.Builder::raisedBy)
              .optional("channel", id(), Concern::channel, Concern.Builder::channel)
              .list("aiSystems", id(), Concern::aiSystems, Concern.Builder::addAiSystem)
              .optional("handledBy", id(), Concern::handledBy, Concern.Builder::handledBy)
              .optional("protection", TEXT, Concern::protection, Concern.Builder::protection)
              .optional("response", TEXT, Concern::response, Concern.Builder::response)
              .optional("outcome", TEXT, Concern::outcome, Concern.Builder::outcome)
              .optional("incident", id(), Concern::incident, Concern.Builder::incident)
              .list("risks", id(), Concern::risks, Concern.Builder::addRisk)
              .list(
                  "nonconformities",
                  id(),
                  Concern::nonconformities,
                  Concern.Builder::addNonconformity)
              .optional(
                  "answeredOn", PARTIAL_DATE, Concern::answeredOn, Concern.Builder::answeredOn)
              .optional("closedOn", PARTIAL_DATE, Concern::closedOn, Concern.Builder::closedOn));

  static final ObjectType<AdverseImpactReport, AdverseImpactReport.Builder> ADVERSE_IMPACT_REPORT =
      record(
          entity(
                  AdverseImpactReport.class,
                  AdverseImpactReport::builder,
                  AdverseImpactReport.Builder::build)
              .required(
                  "title", TEXT, AdverseImpactReport::title, AdverseImpactReport.Builder::title)
              .optional(
                  "description",
                  TEXT,
                  AdverseImpactReport::description,
                  AdverseImpactReport.Builder::description)
              .optional(
                  "receivedOn",
                  PARTIAL_DATE,
                  AdverseImpactReport::receivedOn,
                  AdverseImpactReport.Builder::receivedOn)
              .optional(
                  "reporter",
                  TEXT,
                  AdverseImpactReport::reporter,
                  AdverseImpactReport.Builder::reporter)
              .optional(
                  "interestedParty",
                  id(),
                  AdverseImpactReport::interestedParty,
                  AdverseImpactReport.Builder::interestedParty)
              .optional(
                  "channel",
                  id(),
                  AdverseImpactReport::channel,
                  AdverseImpactReport.Builder::channel)
              .list(
                  "aiSystems",
                  id(),
                  AdverseImpactReport::aiSystems,
                  AdverseImpactReport.Builder::addAiSystem)
              .optional(
                  "handledBy",
                  id(),
                  AdverseImpactReport::handledBy,
                  AdverseImpactReport.Builder::handledBy)
              .optional(
                  "assessment",
                  TEXT,
                  AdverseImpactReport::assessment,
                  AdverseImpactReport.Builder::assessment)
              .optional(
                  "incident",
                  id(),
                  AdverseImpactReport::incident,
                  AdverseImpactReport.Builder::incident)
              .list("risks", id(), AdverseImpactReport::risks, AdverseImpactReport.Builder::addRisk)
              .list(
                  "nonconformities",
                  id(),
                  AdverseImpactReport::nonconformities,
                  AdverseImpactReport.Builder::addNonconformity)
              .optional(
                  "answeredOn",
                  PARTIAL_DATE,
                  AdverseImpactReport::answeredOn,
                  AdverseImpactReport.Builder::answeredOn)
              .optional(
                  "closedOn",
                  PARTIAL_DATE,
                  AdverseImpactReport::closedOn,
                  AdverseImpactReport.Builder::closedOn));

  static final ObjectType<ReportingChannel, ReportingChannel.Builder> REPORTING_CHANNEL =
      record(
          entity(ReportingChannel.class, ReportingChannel::builder, ReportingChannel.Builder::build)
              .required("title", TEXT, ReportingChannel::title, ReportingChannel.Builder::title)
              .required(
                  "direction",
                  word(ReportingChannel.Direction.class),
                  ReportingChannel::direction,
                  ReportingChannel.Builder::direction)
              .optional(
                  "description",
                  TEXT,
                  ReportingChannel::description,
                  ReportingChannel.Builder::description)
              .optional(
                  "anonymous",
                  TRUTH,
                  ReportingChannel::anonymous,
                  ReportingChannel.Builder::anonymous)
              .optional(
                  "protection",
                  TEXT,
                  ReportingChannel::protection,
                  ReportingChannel.Builder::protection)
              .optional(
                  "responseTime",
                  TEXT,
                  ReportingChannel::responseTime,
                  ReportingChannel.Builder::responseTime)
              .optional("owner", id(), ReportingChannel::owner, ReportingChannel.Builder::owner)
              .list(
                  "aiSystems",
                  id(),
                  ReportingChannel::aiSystems,
                  ReportingChannel.Builder::addAiSystem));

  static final ObjectType<IncidentCommunicationPlan, IncidentCommunicationPlan.Builder>
      INCIDENT_COMMUNICATION_PLAN =
          record(
              entity(
                      IncidentCommunicationPlan.class,
                      IncidentCommunicationPlan::builder,
                      IncidentCommunicationPlan.Builder::build)
                  .required(
                      "title",
                      TEXT,
                      IncidentCommunicationPlan::title,
                      IncidentCommunicationPlan.Builder::title)
                  .list(
                      "aiSystems",
                      id(),
                      IncidentCommunicationPlan::aiSystems,
                      IncidentCommunicationPlan.Builder::addAiSystem)
                  .list(
                      "triggers",
                      TEXT,
                      IncidentCommunicationPlan::triggers,
                      IncidentCommunicationPlan.Builder::addTrigger)
                  .list(
                      "audiences",
                      TEXT,
                      IncidentCommunicationPlan::audiences,
                      IncidentCommunicationPlan.Builder::addAudience)
                  .optional(
                      "channel",
                      TEXT,
                      IncidentCommunicationPlan::channel,
                      IncidentCommunicationPlan.Builder::channel)
                  .optional(
                      "deadline",
                      TEXT,
                      IncidentCommunicationPlan::deadline,
                      IncidentCommunicationPlan.Builder::deadline)
                  .optional(
                      "owner",
                      id(),
                      IncidentCommunicationPlan::owner,
                      IncidentCommunicationPlan.Builder::owner)
                  .optional(
                      "testedOn",
                      PARTIAL_DATE,
                      IncidentCommunicationPlan::testedOn,
                      IncidentCommunicationPlan.Builder::testedOn)
                  .optional(
                      "document",
                      id(),
                      IncidentCommunicationPlan::document,
                      IncidentCommunicationPlan.Builder::document));

  static final ObjectType<ReportingDuty, ReportingDuty.Builder> REPORTING_DUTY =
      record(
          entity(ReportingDuty.class, ReportingDuty::builder, ReportingDuty.Builder::build)
              .required("title", TEXT, ReportingDuty::title, ReportingDuty.Builder::title)
              .required(
                  "recipient", TEXT, ReportingDuty::recipient, ReportingDuty.Builder::recipient)
              .optional(
                  "interestedParty",
                  id(),
                  ReportingDuty::interestedParty,
                  ReportingDuty.Builder::interestedParty)
              .optional("basis", TEXT, ReportingDuty::basis, ReportingDuty.Builder::basis)
              .optional(
                  "jurisdiction",
                  TEXT,
                  ReportingDuty::jurisdiction,
                  ReportingDuty.Builder::jurisdiction)
              .list("aiSystems", id(), ReportingDuty::aiSystems, ReportingDuty.Builder::addAiSystem)
              .optional("content", TEXT, ReportingDuty::content, ReportingDuty.Builder::content)
              .optional("timing", TEXT, ReportingDuty::timing, ReportingDuty.Builder::timing)
              .optional("owner", id(), ReportingDuty::owner, ReportingDuty.Builder::owner)
              .optional("nextDue", DATE, ReportingDuty::nextDue, ReportingDuty.Builder::nextDue));

  static final List<ObjectType<?, ?>> ALL =
      List.of(
          INCIDENT,
          CONCERN,
          ADVERSE_IMPACT_REPORT,
          REPORTING_CHANNEL,
          INCIDENT_COMMUNICATION_PLAN,
          REPORTING_DUTY,
          NOTIFICATION);

  private IncidentTables() {}
}
