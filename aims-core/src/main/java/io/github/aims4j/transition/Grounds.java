// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.RelatedStandard;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a condition rests on: a requirement or policy, with its source. This is independent of its
 * {@link Force}: a requirement can be advisory, for the time of a step is not what is required, and
 * policy can be binding, for a state means what its name says.
 *
 * <p>Invariants: the source is not blank; the confidence is {@link Confidence#POLICY} exactly where
 * the basis is neither a requirement nor Annex B. Source: this library's own form. Immutable and
 * thread-safe.
 *
 * @param basis whether it is a requirement or policy
 * @param confidence how well the source is founded
 * @param source the standard and the clause, or whose policy it is
 * @param obligations the obligations of ISO/IEC 42001 that require it; none: none of them does
 */
public record Grounds(
    Basis basis, Confidence confidence, String source, List<Obligation> obligations) {

  private static final Grounds POLICY = policy("this library's policy");

  /**
   * Accepts a basis with its source.
   *
   * @param basis whether it is a requirement or policy
   * @param confidence how well the source is founded
   * @param source the standard and the clause, or whose policy it is
   * @param obligations the obligations of ISO/IEC 42001 that require it; none: none of them does
   * @throws IllegalArgumentException if the source is blank or the confidence does not go with the
   *     basis
   */
  public Grounds {
    requireNonNull(basis, "basis");
    requireNonNull(confidence, "confidence");
    requireText(requireNonNull(source, "source"), "Grounds.source");
    obligations = List.copyOf(obligations);
    boolean isOfStandard = basis == Basis.REQUIREMENT || basis == Basis.ANNEX_B;
    if (isOfStandard == (confidence == Confidence.POLICY)) {
      throw new IllegalArgumentException(
          "Grounds of basis %s have confidence %s; %s."
              .formatted(
                  basis,
                  confidence,
                  isOfStandard ? "CORROBORATED or LIKELY is required" : "only POLICY is allowed"));
    }
  }

  /** Returns the policy of this library. */
  public static Grounds policy() {
    return POLICY;
  }

  /**
   * Returns the policy of somebody.
   *
   * @param source whose policy it is, or why it is policy
   * @throws IllegalArgumentException if the source is blank
   */
  public static Grounds policy(String source) {
    return new Grounds(Basis.POLICY, Confidence.POLICY, source, List.of());
  }

  /**
   * Returns a requirement of ISO/IEC 42001.
   *
   * @param id the id of the obligation, such as {@code 6.1.2-04}
   * @param more the ids of other obligations of the same clause
   * @throws IllegalArgumentException if an id is unknown or the obligations are of several clauses
   */
  public static Grounds obligation(String id, String... more) {
    List<Obligation> obligations =
        Stream.concat(Stream.of(id), Arrays.stream(more)).map(Obligation::parse).toList();
    List<Clause> clauses = obligations.stream().map(Obligation::clause).distinct().toList();
    if (clauses.size() > 1) {
      throw new IllegalArgumentException(
          "The obligations are of the clauses %s; those of exactly one clause are required."
              .formatted(clauses.stream().map(Clause::id).collect(Collectors.joining(", "))));
    }
    return new Grounds(
        Basis.REQUIREMENT,
        Confidence.CORROBORATED,
        reference(RelatedStandard.ISO_IEC_42001, clauses.get(0).id()),
        obligations);
  }

  /**
   * Returns a requirement of another standard.
   *
   * @param standard the standard
   * @param clause the clause, such as {@code 9.5.2}
   * @param confidence how well it is founded that the clause requires it
   * @throws IllegalArgumentException if the confidence is {@link Confidence#POLICY}
   */
  public static Grounds requirement(
      RelatedStandard standard, String clause, Confidence confidence) {
    return requirement(reference(standard, clause), confidence);
  }

  /**
   * Returns a requirement of a document that is no standard, such as one for accredited bodies.
   *
   * @param source the document
   * @param confidence how well it is founded that the document requires it
   * @throws IllegalArgumentException if the source is blank or the confidence is {@link
   *     Confidence#POLICY}
   */
  public static Grounds requirement(String source, Confidence confidence) {
    return new Grounds(Basis.REQUIREMENT, confidence, source, List.of());
  }

  private static String reference(RelatedStandard standard, String clause) {
    return "%s:%s, %s".formatted(standard.designation(), standard.edition(), clause);
  }

  /** Returns the clause of the obligations; empty: there are none. */
  Optional<Clause> clause() {
    return obligations.stream().map(Obligation::clause).findFirst();
  }
}
