// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Applicability;
import io.github.aims4j.exchange.internal.Carried;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.planning.StatementOfApplicability;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes an AIMS as a package of OSCAL documents in JSON.
 *
 * <pre>{@code
 * OscalPackage written = OscalExport.of(aims, LocalDate.of(2026, 6, 30)).write();
 * written.files().forEach((name, bytes) -> ...);
 * }</pre>
 *
 * <p>The package has catalogs of Annex A, of the clauses and of the organization's own controls,
 * all without the text of the standard; profiles of the whole standard and of what the statement of
 * applicability includes; the statement with the implementation of controls as a system security
 * plan; a component for each AI system; internal audits as assessment plan and results;
 * nonconformities as plan of action and milestones; and crosswalks as mapping collection. A
 * document for which there are no records is left out. Links are relative and stay in the package.
 *
 * <p>What OSCAL has no field for is written as a property in the namespace {@code
 * https://aims4j.github.io/ns/oscal}. Where OSCAL demands a value that the records do not state, a
 * property {@code not-stated} names the field. What the package does not hold is counted by {@link
 * OscalPackage#losses()}. Equal records and settings give equal bytes: no clock is read.
 *
 * <p>Source: OSCAL 1.1.3 and 1.2.1 of NIST. Immutable and thread-safe.
 */
public final class OscalExport {

  private final Aims aims;
  private final LocalDate asOf;
  private final Instant lastModified;
  private final OscalVersion version;
  private final Optional<StatementOfApplicability> statement;
  private final boolean shipped;

  private OscalExport(
      Aims aims,
      LocalDate asOf,
      Instant lastModified,
      OscalVersion version,
      Optional<StatementOfApplicability> statement,
      boolean shipped) {
    this.aims = aims;
    this.asOf = asOf;
    this.lastModified = lastModified;
    this.version = version;
    this.statement = statement;
    this.shipped = shipped;
  }

  /**
   * Returns the export of an AIMS to OSCAL 1.2.1 with the statement of applicability that is in
   * force on a day; documents were last modified at the start of that day in UTC.
   *
   * @param aims the AIMS
   * @param asOf the day
   * @throws IllegalArgumentException if the year of the day is not 1900 to 2999; OSCAL has no other
   *     dates
   */
  public static OscalExport of(Aims aims, LocalDate asOf) {
    requireYear("asOf", requireNonNull(asOf, "asOf").getYear());
    return new OscalExport(
        requireNonNull(aims, "aims"),
        asOf,
        asOf.atStartOfDay(ZoneOffset.UTC).toInstant(),
        OscalVersion.V1_2_1,
        Applicability.of(aims, asOf).statement(),
        false);
  }

  private static void requireYear(String name, int year) {
    if (!Exporting.hasYear(year)) {
      throw new IllegalArgumentException(
          "The year of %s is %s; OSCAL has dates of the years 1900 to 2999 only."
              .formatted(name, year));
    }
  }

  /**
   * Returns the same export to another version of OSCAL.
   *
   * @param other the version
   */
  public OscalExport withVersion(OscalVersion other) {
    return new OscalExport(
        aims, asOf, lastModified, requireNonNull(other, "other"), statement, shipped);
  }

  /**
   * Returns the same export, but documents state another time of their last modification, in whole
   * seconds.
   *
   * @param time the time
   * @throws IllegalArgumentException if its year in UTC is not 1900 to 2999
   */
  public OscalExport withLastModified(Instant time) {
    requireYear("lastModified", requireNonNull(time, "time").atOffset(ZoneOffset.UTC).getYear());
    return new OscalExport(aims, asOf, time, version, statement, shipped);
  }

  /**
   * Returns the same export of another statement of applicability.
   *
   * @param id the id of the statement
   * @throws IllegalArgumentException if the AIMS has no such statement
   */
  public OscalExport withStatement(Id<StatementOfApplicability> id) {
    StatementOfApplicability other =
        aims.find(StatementOfApplicability.class, id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The AIMS has no statement of applicability with the id %s."
                            .formatted(id)));
    return new OscalExport(aims, asOf, lastModified, version, Optional.of(other), shipped);
  }

  /**
   * Returns the same export with a second mapping collection: the crosswalks that this library
   * ships, which say nothing about the organization. OSCAL 1.1.3 has no mappings.
   */
  public OscalExport withShippedCrosswalks() {
    return new OscalExport(aims, asOf, lastModified, version, statement, true);
  }

  /**
   * Writes the documents.
   *
   * @throws IllegalArgumentException if a text has an unpaired surrogate
   */
  public OscalPackage write() {
    Carried carried = new Carried();
    Reasons.explain(carried, version);
    Exporting exporting = new Exporting(aims, asOf, lastModified, version, statement, carried);
    SortedMap<String, byte[]> files = new TreeMap<>();
    Catalogs catalogs = new Catalogs(exporting);
    add(files, OscalFile.ANNEX_A, Optional.of(catalogs.annexA()));
    add(files, OscalFile.CLAUSES, Optional.of(catalogs.clauses()));
    add(files, OscalFile.OWN_CONTROLS, catalogs.ownControls());
    Profiles profiles = new Profiles(exporting);
    add(files, OscalFile.STANDARD, Optional.of(profiles.standard()));
    add(files, OscalFile.STATEMENT, profiles.statement());
    Optional<ObjectNode> securityPlan = new SecurityPlan(exporting).document();
    add(files, OscalFile.SECURITY_PLAN, securityPlan);
    add(files, OscalFile.COMPONENTS, new Components(exporting).document());
    Audits audits = new Audits(exporting);
    add(files, OscalFile.ASSESSMENT_PLAN, audits.plan(securityPlan.isPresent()));
    add(files, OscalFile.ASSESSMENT_RESULTS, audits.results());
    add(files, OscalFile.ACTION_PLAN, new ActionPlan(exporting).document(securityPlan.isPresent()));
    add(files, OscalFile.MAPPINGS, new Mappings(exporting).document());
    if (shipped) {
      add(files, OscalFile.SHIPPED_MAPPINGS, new ShippedMappings(exporting).document());
    }
    return new OscalPackage(files, carried.lossesOf(AimsJson.standard().write(aims)));
  }

  private static void add(
      SortedMap<String, byte[]> files, OscalFile file, Optional<ObjectNode> document) {
    document.ifPresent(each -> files.put(file.fileName(), OscalJson.bytes(each)));
  }
}
