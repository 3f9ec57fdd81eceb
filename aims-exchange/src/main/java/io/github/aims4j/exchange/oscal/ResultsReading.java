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

/** Reads assessment results: an internal audit of each result, and its findings. */
final class ResultsReading {

  private static final String MIDNIGHT = "T00:00:00Z";

  private final Incoming incoming;
  private final Optional<AuditFinding.Type> ungraded;

  ResultsReading(Incoming incoming, Optional<AuditFinding.Type> ungraded) {
    this.incoming = incoming;
    this.ungraded = ungraded;
  }

  /** Reads the results. */
  void read(Place results) {
    for (Place result : results.take("results").objects(incoming)) {
      readResult(result);
    }
    results.notTaken(incoming);
  }

  private void readResult(Place result) {
    boolean isOurs = isOurs(result.node());
    ObjectNode json = head(result, "scope");
    result.takeText("start").ifPresent(time -> putDay(json, "start", time, result.at("start")));
    result.takeText("end").ifPresent(time -> putDay(json, "end", time, result.at("end")));
    if (isOurs) {
      result.take("reviewed-controls");
    }
    List<Place> findings = result.take("findings").objects(incoming);
    Map<String, Place> observations = new LinkedHashMap<>();
    for (Place each : result.take("observations").objects(incoming)) {
      if (observations.putIfAbsent(each.at("uuid").node().asText(), each) != null) {
        incoming.issue(each, "Another observation has its UUID; it was not taken.");
      }
    }
    result.notTaken(incoming);
    Optional<InternalAudit> audit = incoming.take(result, InternalAudit.class, json);
    for (Place finding : findings) {
      readFinding(finding, audit, observations);
    }
    observations.values().forEach(each -> readObservation(each, audit));
  }

  private static boolean isOurs(JsonNode node) {
    return PropertyTree.read(node.path("props")).path("id").isTextual();
  }

  /** Returns the attributes of this library, and those that stand in fields of OSCAL. */
  private ObjectNode head(Place place, String descriptionOf) {
    ObjectNode json = OscalJson.object();
    boolean isStated = !place.isNotStated("description");
    ObjectNode attributes = place.takeProperties(incoming);
    place.takeText("uuid").ifPresent(uuid -> json.put("id", uuid.toLowerCase(Locale.ROOT)));
    place.takeMarkup("title").ifPresent(title -> json.put("title", title));
    place
        .takeMarkup("description")
        .filter(text -> isStated && !text.isBlank())
        .ifPresent(text -> json.put(descriptionOf, text));
    json.setAll(attributes);
    return json;
  }

  /** The property of this library is exact, and wins. */
  private void putDay(ObjectNode json, String attribute, String time, Place place) {
    if (!json.has(attribute)) {
      json.put(attribute, time.contains("T") ? time.substring(0, time.indexOf('T')) : time);
      if (!time.endsWith(MIDNIGHT)) {
        incoming.issue(place, "The day was taken; an audit states no time of day.");
      }
    }
  }

  private void readFinding(
      Place finding, Optional<InternalAudit> audit, Map<String, Place> observations) {
    ObjectNode json = head(finding, "statement");
    audit.ifPresent(each -> json.put("audit", each.id().value()));
    boolean isOurs = json.has("type");
    Place target = finding.take("target");
    if (!isOurs) {
      readTarget(target, json);
      readEvidence(finding, json, observations);
    }
    finding.notTaken(incoming);
    if (json.has("type")) {
      incoming
          .take(finding, AuditFinding.class, json)
          .flatMap(taken -> Audits.state(taken.type()))
          .ifPresent(state -> compare(state, target.at("status").at("state")));
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

  /** Another tool may have changed the state only. */
  private void compare(String state, Place found) {
    if (!found.node().asText().equals(state)) {
      incoming.issue(found, "It contradicts the type of the finding, which was taken.");
    }
  }

  private void readTarget(Place target, ObjectNode json) {
    target.take("type");
    Place status = target.take("status");
    String state = status.takeText("state").orElse("");
    if (state.equals("satisfied")) {
      json.put("type", "conformity");
    } else if (state.equals("not-satisfied")) {
      ungraded.ifPresent(type -> json.put("type", word(type)));
    }
    target.takeText("target-id").ifPresent(id -> putRequirement(json, id, target.at("target-id")));
    status.notTaken(incoming);
    target.notTaken(incoming);
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
    } else if (!id.isBlank()) {
      json.put("ownRequirement", id);
      incoming.issue(
          place,
          "It is no requirement of ISO/IEC 42001:2023 by an id of this library; it was taken as a"
              + " requirement of the organization.");
    }
  }

  private void readEvidence(Place finding, ObjectNode json, Map<String, Place> observations) {
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
    observation.takeMarkup("description").filter(text -> !text.isBlank()).ifPresent(evidence::add);
    observation.notTaken(incoming);
  }

  private void readObservation(Place observation, Optional<InternalAudit> audit) {
    if (!PropertyTree.read(observation.node().path("props")).path("type").isTextual()) {
      incoming.issue(
          observation,
          "No finding refers to the observation, and it is no finding of an audit; it was not"
              + " taken.");
      return;
    }
    ObjectNode json = head(observation, "statement");
    audit.ifPresent(each -> json.put("audit", each.id().value()));
    observation.take("methods");
    observation.take("collected");
    observation.notTaken(incoming);
    incoming.take(observation, AuditFinding.class, json);
  }
}
