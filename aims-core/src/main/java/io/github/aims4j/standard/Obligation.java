// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import io.github.aims4j.base.RecordKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One obligation of an organization from clauses 4 to 10, in this library's own words: the expected
 * state, the records that are evidence, and what records can show.
 *
 * <p>There is exactly one instance for each obligation. Obligations are ordered by id.
 *
 * <p>Source: ISO/IEC 42001:2023, clauses 4 to 10, from public sources; not checked against the
 * licensed standard. Division, numbers and wording are this library's own. Immutable and
 * thread-safe.
 */
public final class Obligation implements AuditCriterion, Comparable<Obligation> {

  private static final Comparator<Obligation> ORDER = Comparator.comparing(Obligation::id);

  private final ObligationId id;
  private final String summary;
  private final DocumentedInformation documentedInformation;
  private final List<RecordKind> evidence;
  private final Decidability decidability;
  private final ObligationBasis basis;
  private final String questionWithoutRecords;

  Obligation(
      Clause clause,
      int number,
      String summary,
      DocumentedInformation documentedInformation,
      List<RecordKind> evidence,
      Decidability decidability,
      ObligationBasis basis,
      String questionWithoutRecords) {
    this.id = new ObligationId(clause, number);
    this.summary = summary;
    this.documentedInformation = documentedInformation;
    this.evidence = evidence;
    this.decidability = decidability;
    this.basis = basis;
    this.questionWithoutRecords = questionWithoutRecords;
  }

  /** Returns every obligation, in order. */
  public static List<Obligation> all() {
    return Obligations.ALL;
  }

  /**
   * Returns the obligations of a clause and of its parts, in order.
   *
   * @param clause a leaf clause, which has at least one, or a group
   */
  public static List<Obligation> of(Clause clause) {
    return Obligations.of(clause);
  }

  /**
   * Returns the obligation with an id.
   *
   * @param id the id
   */
  public static Obligation of(ObligationId id) {
    return Obligations.of(id);
  }

  /**
   * Returns the obligation with an id.
   *
   * @param id the id, alone or preceded by the standard and its edition: {@code 6.1.2-03} or {@code
   *     ISO/IEC 42001:2023 6.1.2-03}, in exactly that form
   * @throws IllegalArgumentException if there is no such obligation; the message suggests
   *     alternatives
   */
  public static Obligation parse(String id) {
    return Obligations.parse(id);
  }

  /** Returns the id. */
  public ObligationId id() {
    return id;
  }

  /** Returns the id as text. */
  @Override
  public String citation() {
    return id.toString();
  }

  /** Returns the id with the standard and its edition. */
  @Override
  public String reference() {
    return id.reference();
  }

  /** Returns the clause. */
  @Override
  public Provision provision() {
    return clause();
  }

  @Override
  public boolean isWithin(Provision whole) {
    return clause().isWithin(whole);
  }

  /** Returns the clause of the obligation, always a leaf. */
  public Clause clause() {
    return id.clause();
  }

  /** Returns the expected state, in one sentence. */
  public String summary() {
    return summary;
  }

  /** Returns the phase of the Plan-Do-Check-Act cycle of the clause; see {@link Clause#phase()}. */
  public PdcaPhase phase() {
    return clause().phase();
  }

  /** Returns what is required of documented information. */
  public DocumentedInformation documentedInformation() {
    return documentedInformation;
  }

  /** Returns the kinds of record that can be evidence, at least one, without duplicates. */
  public List<RecordKind> evidence() {
    return evidence;
  }

  /** Returns the extent to which records can show whether this is met. */
  public Decidability decidability() {
    return decidability;
  }

  /** Returns whether the check of records is based on the standard alone. */
  public ObligationBasis basis() {
    return basis;
  }

  /**
   * Returns the question for a person to ask if records are not sufficient; absent: records are
   * sufficient.
   */
  public Optional<String> question() {
    return decidability == Decidability.MACHINE
        ? Optional.empty()
        : Optional.of(questionWithoutRecords);
  }

  /**
   * Returns the question for a person to ask while no record shows anything of this: {@link
   * #question()} or, where records are sufficient, the question which records there are.
   */
  public String questionWithoutRecords() {
    return questionWithoutRecords;
  }

  /** Returns what the absence of records means. */
  public Silence silence() {
    return documentedInformation == DocumentedInformation.NONE ? Silence.QUESTION : Silence.FINDING;
  }

  /** Compares obligations by id. */
  @Override
  public int compareTo(Obligation other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Obligation that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns the id and the summary. */
  @Override
  public String toString() {
    return id + " " + summary;
  }
}
