// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.support.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The checks of a record that must be held as documented information: its document is in force and
 * of the same version, or the record itself holds what is asked for.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5. Immutable and thread-safe.
 */
public final class HeldInDocument {

  private final Check inForce;
  private final Check sameVersion;
  private final Check documented;

  private HeldInDocument(Check inForce, Check sameVersion, Check documented) {
    this.inForce = inForce;
    this.sameVersion = sameVersion;
    this.documented = documented;
  }

  /**
   * Returns the checks of records of one kind; each finding could be a minor nonconformity.
   *
   * @param term the term of the record, such as {@code scope}
   * @param missing the message where there is neither a document nor a sufficient record
   * @param remedy the remedy for that
   * @param citations the provisions and obligations that the checks bear on
   */
  public static HeldInDocument of(String term, String missing, String remedy, String... citations) {
    return new HeldInDocument(
        Check.requirement(Weight.POTENTIAL_MINOR, citations)
            .key("document-in-force")
            .finding(
                "The document \"{document}\" of the %s is not in force: {state}.".formatted(term),
                "Refer to the document in force, or bring this one into force.")
            .question(
                "The status of the document of the %s is not stated.".formatted(term),
                "Is this document in force?")
            .build(),
        Check.requirement(Weight.POTENTIAL_MINOR, citations)
            .key("same-version")
            .finding(
                "The %s is version {version}, and its document \"{document}\" is version {documentVersion}."
                    .formatted(term),
                "Refer to the document of this version, or correct the version.")
            .build(),
        Check.requirement(Weight.POTENTIAL_MINOR, citations)
            .key("documented")
            .finding(missing, remedy)
            .build());
  }

  /** Returns the checks, in order. */
  public List<Check> checks() {
    return List.of(inForce, sameVersion, documented);
  }

  /**
   * Returns what the records answer for one record. A document that is not on record triggers
   * nothing; that is a matter of the rule on references.
   *
   * @param record the record
   * @param id its document; empty: not stated
   * @param version its version; empty: not stated
   * @param isSufficient whether the record itself holds what is asked for
   * @param examination the circumstances
   */
  public Outcome examine(
      Entity<?> record,
      Optional<Id<Document>> id,
      Optional<String> version,
      boolean isSufficient,
      Examination examination) {
    if (id.isEmpty()) {
      return isSufficient
          ? documented.supported(record)
          : documented.contradicted(record, "/document");
    }
    return examination
        .aims()
        .find(Document.class, id.get())
        .map(
            document ->
                Outcome.all(
                    inForce(record, document, examination), version(record, version, document)))
        .orElseGet(() -> inForce.notTriggered(record));
  }

  private Outcome inForce(Entity<?> record, Document document, Examination examination) {
    if (examination.isOutOfForce(document)) {
      return inForce
          .contradicted(record, "/document")
          .with("document", document.title())
          .with("state", state(document));
    }
    return examination.isInForce(document)
        ? inForce.supported(record, List.of(document))
        : inForce.silent(record, "/document");
  }

  private static String state(Document document) {
    return document
        .status()
        .filter(status -> status != Document.Status.APPROVED)
        .map(status -> "its status is " + status.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElseGet(() -> "it takes effect on " + document.effectiveFrom().orElseThrow());
  }

  private Outcome version(Entity<?> record, Optional<String> version, Document document) {
    if (version.isEmpty() || document.version().isEmpty()) {
      return sameVersion.notTriggered(record);
    }
    return version.equals(document.version())
        ? sameVersion.supported(record, List.of(document))
        : sameVersion
            .contradicted(record, "/version")
            .with("version", version.get())
            .with("document", document.title())
            .with("documentVersion", document.version().get());
  }
}
