// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Provision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads assessment results: an internal audit of each result, and its findings. What this library
 * wrote is compared with the record, since another tool may have changed it.
 */
final class ResultsReading {

  private static final String MIDNIGHT = "T00:00:00Z";
  private static final Set<String> TARGETS = Set.of("statement-id", "objective-id");

  private final Incoming incoming;
  private final Optional<AuditFinding.Type> ungraded;
  private final Audits audits;
  private final Comparison comparison;

  ResultsReading(Incoming incoming, Optional<AuditFinding.Type> ungraded) {
    this.incoming = incoming;
    this.ungraded = ungraded;
    this.audits = new Audits(Exporting.toCompare(incoming.aims()));
    this.comparison = new Comparison(incoming);
  }

  /** Reads the results. */
  void read(Place results) {
    for (Place result : results.take("results").objects(incoming)) {
      readResult(result);
    }
    results.notTaken(incoming);
  }

  private void readResult(Place result) {
    ObjectNode json = head(result, "scope");
    readDay(result, "start", json);
    readDay(result, "end", json);
    List<Place> findings = result.take("findings").objects(incoming);
    Map<String, Place> observations = new LinkedHashMap<>();
    for (Place each : result.take("observations").objects(incoming)) {
      if (observations.putIfAbsent(each.at("uuid").node().asText(), each) != null) {
        incoming.issue(each, "Another observation has its UUID; it was not taken.");
      }
    }
    boolean isOurs = isOurs(result.node());
    if (!isOurs) {
      result.notTaken(incoming);
    }
    Optional<InternalAudit> audit = incoming.take(result, InternalAudit.class, json);
    if (isOurs) {
      audit.ifPresent(
          each -> comparison.compare(result, audits.result(each), "findings", "observations"));
    }
    for (Place finding : findings) {
      readFinding(finding, audit, observations);
    }
    observations.values().forEach(each -> readObservation(each, audit));
  }

  /** Only what this library wrote states the id of the record. */
  private static boolean isOurs(JsonNode node) {
    return attributes(node).path("id").isTextual();
  }

  private static ObjectNode attributes(JsonNode node) {
    return PropertyTree.read(node.path("props"));
  }

  /** Returns the attributes of this library, and those that stand in fields of OSCAL. */
  private ObjectNode head(Place place, String descriptionOf) {
    ObjectNode attributes = place.takeProperties(incoming);
    ObjectNode json = OscalJson.object();
    if (!attributes.has("id")) {
      place.takeText("uuid").ifPresent(uuid -> json.put("id", uuid.toLowerCase(Locale.ROOT)));
    }
    if (!attributes.has("title")) {
      place.takeMarkup("title").ifPresent(title -> json.put("title", title));
    }
    if (!attributes.has(descriptionOf)) {
      place.takeMarkup("description").ifPresent(text -> json.put(descriptionOf, text));
    }
    json.setAll(attributes);
    return json;
  }

  /** The property of this library is exact, and wins. */
  private void readDay(Place result, String field, ObjectNode json) {
    if (!json.has(field)) {
      result.takeText(field).ifPresent(time -> readDay(result.at(field), field, time, json));
    }
  }

  private void readDay(Place place, String attribute, String time, ObjectNode json) {
    String day = time.contains("T") ? time.substring(0, time.indexOf('T')) : time;
    json.put(attribute, day);
    if (!time.equals(day + MIDNIGHT)) {
      incoming.issue(place, "The day was taken; an audit states no time of day.");
    }
  }

  private void readFinding(
      Place finding, Optional<InternalAudit> audit, Map<String, Place> observations) {
    ObjectNode json = head(finding, "statement");
    audit.ifPresent(each -> json.put("audit", each.id().value()));
    boolean isOurs = isOurs(finding.node());
    Place target = finding.take("target");
    readTarget(target, json);
    if (!isOurs) {
      readEvidence(finding, json, observations);
      finding.notTaken(incoming);
      target.notTaken(incoming);
    }
    if (json.has("type")) {
      incoming
          .take(finding, AuditFinding.class, json)
          .filter(each -> isOurs)
          .ifPresent(each -> comparison.compare(finding, audits.finding(each)));
    } else {
      incoming.issue(
          finding,
          isNotSatisfied(target)
              ? "It does not tell a minor from a major nonconformity; it was not taken. State how"
                  + " such findings are graded."
              : "Its state is neither satisfied nor not-satisfied; it was not taken.");
    }
  }

  private static boolean isNotSatisfied(Place target) {
    return target.at("status").at("state").node().asText().equals("not-satisfied");
  }

  private void readTarget(Place target, ObjectNode json) {
    if (TARGETS.contains(target.at("type").node().asText())) {
      target.take("type");
    }
    if (!json.has("requirement") && !json.has("ownRequirement")) {
      target
          .takeText("target-id")
          .ifPresent(id -> putRequirement(json, id, target.at("target-id")));
    }
    if (!json.has("type")) {
      Place status = target.take("status");
      status.takeText("state").flatMap(this::type).ifPresent(type -> json.put("type", type));
      status.notTaken(incoming);
    }
  }

  private Optional<String> type(String state) {
    return switch (state) {
      case "satisfied" -> Optional.of("conformity");
      case "not-satisfied" -> ungraded.map(ResultsReading::word);
      default -> Optional.empty();
    };
  }

  private static String word(AuditFinding.Type type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Only ids of this library belong to this standard without doubt. */
  private void putRequirement(ObjectNode json, String id, Place place) {
    Optional<Provision> provision =
        OscalNames.criterion(id).filter(each -> id.endsWith("_smt")).map(AuditCriterion::provision);
    if (provision.isPresent()) {
      json.put("requirement", provision.get().id());
    } else {
      json.put("ownRequirement", id);
      incoming.issue(
          place,
          "It is no requirement of ISO/IEC 42001:2023 by an id of this library; it was taken as a"
              + " requirement of the organization.");
    }
  }

  private void readEvidence(Place finding, ObjectNode json, Map<String, Place> observations) {
    if (json.has("objectiveEvidence")) {
      return;
    }
    ArrayNode evidence = OscalJson.MAPPER.createArrayNode();
    for (Place related : finding.take("related-observations").objects(incoming)) {
      Optional<Place> observation = related.takeText("observation-uuid").map(observations::remove);
      if (observation.isEmpty()) {
        incoming.issue(related, "There is no such observation left; it was not taken.");
      }
      observation.ifPresent(each -> addEvidence(each, evidence));
      related.notTaken(incoming);
    }
    if (!evidence.isEmpty()) {
      json.set("objectiveEvidence", evidence);
    }
  }

  private void addEvidence(Place observation, ArrayNode evidence) {
    observation.take("uuid");
    observation.takeMarkup("description").ifPresent(evidence::add);
    observation.notTaken(incoming);
  }

  private void readObservation(Place observation, Optional<InternalAudit> audit) {
    if (!attributes(observation.node()).path("type").isTextual()) {
      incoming.issue(
          observation,
          "No finding refers to the observation, and it is no finding of an audit; it was not"
              + " taken.");
      return;
    }
    ObjectNode json = head(observation, "statement");
    audit.ifPresent(each -> json.put("audit", each.id().value()));
    boolean isOurs = isOurs(observation.node());
    if (!isOurs) {
      observation.notTaken(incoming);
    }
    incoming
        .take(observation, AuditFinding.class, json)
        .filter(each -> isOurs)
        .ifPresent(each -> comparison.compare(observation, written(each, audit)));
  }

  private ObjectNode written(AuditFinding observed, Optional<InternalAudit> audit) {
    return audit.map(each -> audits.observation(observed, each)).orElse(audits.finding(observed));
  }
}
