// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.json.JsonLimits;
import java.util.Optional;

/**
 * Reads an OSCAL document into an AIMS: a mapping collection as crosswalks, or assessment results
 * as internal audits with their findings. Everything in the document that is not taken is an issue
 * with its place.
 *
 * <pre>{@code
 * ExchangeResult result = OscalImport.into(aims).read(Files.readAllBytes(path));
 * }</pre>
 *
 * <p>What {@link OscalExport} wrote comes back equal. In documents of other tools, an id of this
 * standard counts only where the document says that it is one of ISO/IEC 42001, since ids such as
 * A.6.2 exist in other standards too. A record of which the id exists is replaced.
 *
 * <p>Source: OSCAL 1.1.3 and 1.2.1 of NIST. Immutable and thread-safe.
 */
public final class OscalImport {

  private final Aims aims;
  private final JsonLimits limits;
  private final Optional<AuditFinding.Type> ungraded;

  private OscalImport(Aims aims, JsonLimits limits, Optional<AuditFinding.Type> ungraded) {
    this.aims = aims;
    this.limits = limits;
    this.ungraded = ungraded;
  }

  /**
   * Returns an import within {@link JsonLimits#standard()}.
   *
   * @param aims the AIMS to which records are added
   */
  public static OscalImport into(Aims aims) {
    return new OscalImport(requireNonNull(aims, "aims"), JsonLimits.standard(), Optional.empty());
  }

  /**
   * Returns the same import with other limits.
   *
   * @param other the limits
   */
  public OscalImport withLimits(JsonLimits other) {
    return new OscalImport(aims, requireNonNull(other, "other"), ungraded);
  }

  /**
   * Returns the same import, but findings that are not satisfied and state no grade get this type.
   * Without it they are not taken, because OSCAL does not tell a minor from a major nonconformity.
   *
   * @param type the type
   */
  public OscalImport withUngradedAs(AuditFinding.Type type) {
    return new OscalImport(aims, limits, Optional.of(type));
  }

  /**
   * Reads a document.
   *
   * @param document the document in UTF-8, with or without a byte order mark
   * @throws ExchangeException if it is no JSON, exceeds a limit, or is another kind of document
   */
  public ExchangeResult read(byte[] document) {
    Place root = Place.parse(requireNonNull(document, "document"), limits);
    Incoming incoming = new Incoming(aims);
    String kind = root.onlyField();
    switch (kind) {
      case "mapping-collection" ->
          new CrosswalkReading(incoming).read(root.takeObject(kind, incoming));
      case "assessment-results" ->
          new ResultsReading(incoming, ungraded).read(root.takeObject(kind, incoming));
      default ->
          throw new ExchangeException(
              "The document is %s; mapping-collection and assessment-results can be read."
                  .formatted(Place.shown(kind)));
    }
    root.notTaken(incoming);
    incoming.uuids().report(incoming);
    return incoming.result();
  }
}
