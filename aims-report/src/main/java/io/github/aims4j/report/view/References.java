// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names the records of an AIMS. */
final class References {

  private final Aims aims;
  private final boolean listsSystems;

  /**
   * Creates an instance.
   *
   * @param aims the AIMS
   * @param listsSystems whether the page has an anchor for each AI system
   */
  References(Aims aims, boolean listsSystems) {
    this.aims = aims;
    this.listsSystems = listsSystems;
  }

  Reference of(Subject subject) {
    return of(Optional.of(subject), "");
  }

  Reference of(Place place) {
    return of(place.subject(), place.path());
  }

  Reference of(Optional<Subject> subject, String path) {
    return subject
        .map(
            each ->
                new Reference(
                    each.kind().term(), name(each.id()), each.id().value(), path, href(each)))
        .orElseGet(() -> new Reference("", "the AIMS", "", path, ""));
  }

  private String href(Subject subject) {
    return listsSystems && subject.kind() == RecordKind.AI_SYSTEM ? "#" + anchor(subject.id()) : "";
  }

  /** Returns the anchor of an AI system. */
  static String anchor(Id<?> system) {
    return "system-" + system.value();
  }

  /** Returns the name of a record, or its id. */
  String name(Id<?> id) {
    return aims.nameOf(id);
  }

  /** Returns the name of a record, or its id; empty: no record is named. */
  String name(Optional<? extends Id<?>> id) {
    return id.map(this::name).orElse("");
  }

  /** Returns the names of records, in order. */
  List<String> names(Collection<? extends Id<?>> ids) {
    return ids.stream().map(this::name).toList();
  }

  /** Returns the names of records in one text, in order. */
  String listed(Collection<? extends Id<?>> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }
}
