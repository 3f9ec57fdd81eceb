// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.exchange.internal.Carried;
import io.github.aims4j.exchange.internal.NamedUuid;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One export: what its documents have in common.
 *
 * @param aims the AIMS
 * @param asOf the day as of which it is read
 * @param lastModified the time that all documents state
 * @param version the version of OSCAL
 * @param statement the statement of applicability; empty: there is none
 * @param carried what was written
 */
record Exporting(
    Aims aims,
    LocalDate asOf,
    Instant lastModified,
    OscalVersion version,
    Optional<StatementOfApplicability> statement,
    Carried carried) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

  /** OSCAL has no dates of other years. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2999;

  /** Returns an export that writes single records, to compare them with those of a document. */
  static Exporting toCompare(Aims aims) {
    return new Exporting(
        aims, LocalDate.EPOCH, Instant.EPOCH, OscalVersion.V1_2_1, Optional.empty(), new Carried());
  }

  /** Tells whether OSCAL can express a year. */
  static boolean hasYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /**
   * Returns a new document.
   *
   * @param file the document
   * @return the document; its root is the only field
   */
  ObjectNode document(OscalFile file) {
    ObjectNode document = OscalJson.object();
    ObjectNode root = document.putObject(file.kind());
    root.put("uuid", uuid(file.fileName(), lastModified));
    root.putObject("metadata")
        .put("title", file.title())
        .put("last-modified", TIME.format(lastModified))
        .put("version", "as of " + asOf)
        .put("oscal-version", version.toString());
    return document;
  }

  /**
   * Returns the UUID of a part of the package.
   *
   * @param parts what identifies it within the AIMS
   */
  String uuid(Object... parts) {
    StringBuilder name = new StringBuilder("oscal\n").append(aims.organization().id());
    for (Object part : parts) {
      name.append('\n').append(part);
    }
    return NamedUuid.of(name.toString()).toString();
  }

  /** Returns a day as its first moment in UTC; empty: OSCAL has no dates of its year. */
  static Optional<String> time(LocalDate day) {
    return hasYear(day.getYear()) ? Optional.of(day + "T00:00:00Z") : Optional.empty();
  }

  /** Notes which attributes of a record were written. */
  void carry(Entity<?> record, Collection<String> names) {
    carried.add(record, names.toArray(String[]::new));
  }

  /**
   * Adds the clauses and controls that were reviewed.
   *
   * @param target the object
   * @param clauses the clauses; a clause with parts stands for its parts
   * @param controls the controls
   */
  static void addReviewed(
      ObjectNode target, Collection<Clause> clauses, Collection<AnnexControl> controls) {
    Set<String> ids = new LinkedHashSet<>();
    clauses.forEach(clause -> leaves(clause).forEach(leaf -> ids.add(OscalNames.control(leaf))));
    controls.forEach(control -> ids.add(OscalNames.control(control)));
    ObjectNode selection =
        target.putObject("reviewed-controls").putArray("control-selections").addObject();
    if (ids.isEmpty()) {
      selection.putObject("include-all");
      Attributes.none().notStated("control-selections").addTo(selection);
    } else {
      select(selection.putArray("include-controls"), ids, "control-id");
    }
  }

  /** Returns the parts of a clause that have no parts; the clause itself if it has none. */
  static List<Clause> leaves(Clause clause) {
    return clause.isLeaf()
        ? List.of(clause)
        : clause.parts().stream().flatMap(part -> leaves(part).stream()).toList();
  }

  /** Adds one object for each id. */
  static void select(ArrayNode target, Collection<String> ids, String field) {
    ids.forEach(id -> target.addObject().put(field, id));
  }
}
