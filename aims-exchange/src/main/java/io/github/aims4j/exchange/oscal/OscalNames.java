// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import io.github.aims4j.base.Id;
import io.github.aims4j.exchange.internal.NamedUuid;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.Provision;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of records, provisions and obligations in OSCAL. The same record always has the same
 * name.
 *
 * <p>Source: the data types {@code token} and {@code uuid} of the OSCAL Metaschema; the forms are
 * this library's.
 */
final class OscalNames {

  /** The namespace of the properties that this library writes. */
  static final String NAMESPACE = "https://aims4j.github.io/ns/oscal";

  private static final String CLAUSE = "clause-";
  private static final String OWN = "own-";
  private static final String STATEMENT = "_smt";
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}.\\-_]*");

  private OscalNames() {}

  /** Tells whether a text is a token of OSCAL. */
  static boolean isToken(String text) {
    return TOKEN.matcher(text).matches();
  }

  /**
   * Returns the id of a provision in a catalog, such as {@code a.6.2.4} or {@code clause-6.1.2}.
   */
  static String control(Provision provision) {
    return provision instanceof Clause
        ? CLAUSE + provision.id()
        : provision.id().toLowerCase(Locale.ROOT);
  }

  /** Returns the id of a control of the organization in its own catalog. */
  static String own(Id<?> control) {
    String token = OWN + control.value();
    return isToken(token) ? token : OWN + NamedUuid.of(control.value());
  }

  /** Returns the id of the statement of a control. */
  static String statement(String control) {
    return control + STATEMENT;
  }

  /** Returns the id of the part of a statement that an obligation is. */
  static String part(Obligation obligation) {
    String citation = obligation.citation();
    return statement(control(obligation.clause()))
        + "."
        + citation.substring(citation.indexOf('-') + 1);
  }

  /** Returns the id of a criterion: that of a control, or of a part of its statement. */
  static String criterion(AuditCriterion criterion) {
    return criterion instanceof Obligation obligation
        ? part(obligation)
        : control(criterion.provision());
  }

  /**
   * Returns the criterion with an id of this library, or with the id that the standard gives it;
   * empty: there is none.
   *
   * @param id the id of a control, a statement, or a part of a statement
   */
  static Optional<AuditCriterion> criterion(String id) {
    int end = id.indexOf(STATEMENT);
    String control = end < 0 ? id : id.substring(0, end);
    String part = end < 0 ? "" : id.substring(end + STATEMENT.length());
    String citation =
        control.startsWith(CLAUSE)
            ? control.substring(CLAUSE.length())
            : control.toUpperCase(Locale.ROOT);
    return parsed(part.isEmpty() ? citation : citation + part.replaceFirst("^\\.", "-"));
  }

  private static Optional<AuditCriterion> parsed(String citation) {
    try {
      return Optional.of(AuditCriterion.parse(citation));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
