// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.exchange.ExchangeIssue;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.exchange.internal.FirstOf;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.AimsJsonException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One import: the records that are taken, and the issues. Not thread-safe. */
final class Incoming {

  private final Aims aims;
  private final Map<Id<?>, Entity<?>> records = new LinkedHashMap<>();
  private final FirstOf<ExchangeIssue> issues = new FirstOf<>();
  private final Set<String> pointers = new HashSet<>();
  private final OtherUuids uuids = new OtherUuids();
  private int created;
  private int changed;
  private int unchanged;

  Incoming(Aims aims) {
    this.aims = aims;
  }

  /** Returns the AIMS into which the document is read. */
  Aims aims() {
    return aims;
  }

  /** Reports a value. */
  void issue(Place place, String done) {
    if (issues.add(() -> new ExchangeIssue(place.pointer(), place.found(), done))) {
      pointers.add(place.pointer());
    }
  }

  /** Reports a value, unless something was said of it already. */
  void issueOnce(Place place, String done) {
    if (!pointers.contains(place.pointer())) {
      issue(place, done);
    }
  }

  /** Returns the UUIDs that are not taken. */
  OtherUuids uuids() {
    return uuids;
  }

  /**
   * Takes a record, or reports why not.
   *
   * @param place the value that it was made of
   * @param type the type of the record
   * @param json the record as JSON
   * @return the record; empty: it was not taken
   */
  <T extends Entity<T>> Optional<T> take(Place place, Class<T> type, ObjectNode json) {
    String document = OscalJson.text(json);
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(document)) {
      issue(place, "It was not taken: a text has an unpaired surrogate.");
      return Optional.empty();
    }
    try {
      T record = AimsJson.standard().readRecord(type, document.getBytes(StandardCharsets.UTF_8));
      return take(place, record) ? Optional.of(record) : Optional.empty();
    } catch (AimsJsonException e) {
      String problem = String.valueOf(e.problems().get(0));
      issue(place, "It was not taken: %s".formatted(Place.shown(problem)));
      return Optional.empty();
    }
  }

  private boolean take(Place place, Entity<?> record) {
    if (records.containsKey(record.id())) {
      issue(
          place,
          "The document has several records with the id %s; it was not taken."
              .formatted(record.id()));
      return false;
    }
    Optional<Entity<?>> existing = aims.find(record.id());
    if (existing.filter(each -> each.kind() != record.kind()).isPresent()) {
      issue(
          place,
          "The AIMS has another kind of record with the id %s: %s; it was not taken."
              .formatted(record.id(), existing.orElseThrow().kind().term()));
      return false;
    }
    records.put(record.id(), record);
    if (existing.isEmpty()) {
      created++;
    } else if (existing.filter(record::equals).isPresent()) {
      unchanged++;
    } else {
      changed++;
    }
    return true;
  }

  /** Returns the AIMS with the records, and the issues. */
  ExchangeResult result() {
    return new ExchangeResult(
        aims.withAll(records.values()),
        issues.all(more -> new ExchangeIssue("", "", FirstOf.sentence(more))),
        created,
        changed,
        unchanged);
  }
}
