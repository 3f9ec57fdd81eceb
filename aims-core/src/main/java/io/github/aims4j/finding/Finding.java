// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.finding;

import io.github.aims4j.standard.AuditCriterion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contradiction of a requirement in the records, or a defect of the records themselves: its
 * message, location, basis and remedy. A finding is not a verdict: only a person concludes.
 *
 * <p>Invariants: a finding of basis {@code RECORD_FORM} has no weight, any other has one; a finding
 * of basis {@code POLICY} is never a potential major; a finding of basis {@code ANNEX_B} is an
 * opportunity. Findings are ordered by weight, criterion, rule, subject and path, so that reports
 * are the same on every run.
 *
 * <p>Source: ISO/IEC 17021-1:2015 for requirement, statement and evidence; the structure is this
 * library's own. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Finding implements Comparable<Finding> permits ImmutableFinding {

  static final Comparator<List<AuditCriterion>> BY_FIRST_CRITERION =
      Comparator.comparing(
          criteria -> criteria.isEmpty() ? null : criteria.get(0),
          Comparator.nullsLast(AuditCriterion.byNumber()));

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(
              (Finding finding) ->
                  finding.weight().map(Weight::ordinal).orElse(Weight.values().length))
          .thenComparing(Finding::criteria, BY_FIRST_CRITERION)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::subject, Subject.ABSENT_FIRST)
          .thenComparing(Finding::path)
          .thenComparing(Finding::message)
          .thenComparing(Finding::remedy)
          .thenComparing(Finding::toString);

  Finding() {}

  /**
   * Returns the id of the rule that made the finding, such as {@code impact-assessment-missing}.
   */
  public abstract String rule();

  /** Returns the key of the check within the rule; absent: the rule has one check only. */
  public abstract Optional<String> check();

  /** Returns the weight; absent: no requirement is affected. */
  public abstract Optional<Weight> weight();

  /** Returns the basis. */
  public abstract Basis basis();

  /** Returns the provisions and obligations that it bears on, in order; empty: none. */
  public abstract List<AuditCriterion> criteria();

  /** Returns the record that it concerns; absent: the document as a whole. */
  public abstract Optional<Subject> subject();

  /**
   * Returns its location as a JSON pointer (RFC 6901) within the subject, or within the document if
   * there is no subject.
   */
  public abstract String path();

  /** Returns what was found, and what is allowed or expected, in full sentences. */
  public abstract String message();

  /** Returns the remedy, in full sentences. */
  public abstract String remedy();

  /** Returns the named values in message and remedy, in the order given; empty: there are none. */
  public abstract List<Argument> arguments();

  /** Compares findings by weight, the heaviest first, then by criterion, rule, subject and path. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Value.Check
  void requireWeightOfBasis() {
    if (weight().isPresent() == (basis() == Basis.RECORD_FORM)) {
      throw new IllegalArgumentException(
          ("A finding of basis %s has %s; a weight is required, except for basis RECORD_FORM, where"
                  + " none is allowed.")
              .formatted(basis(), weight().map(weight -> "weight " + weight).orElse("no weight")));
    }
    if (basis() == Basis.POLICY && weight().equals(Optional.of(Weight.POTENTIAL_MAJOR))) {
      throw new IllegalArgumentException(
          "A finding of basis POLICY has weight POTENTIAL_MAJOR; POTENTIAL_MINOR and OPPORTUNITY are allowed.");
    }
    if (basis() == Basis.ANNEX_B && !weight().equals(Optional.of(Weight.OPPORTUNITY))) {
      throw new IllegalArgumentException(
          "A finding of basis ANNEX_B has weight %s; only OPPORTUNITY is allowed."
              .formatted(weight().orElseThrow()));
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableFinding.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableFinding.builder().from(this);
  }

  /** Builds values of {@link Finding}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableFinding.Builder {

    Builder() {}

    /** Sets {@link Finding#rule()}. */
    public abstract Builder rule(String rule);

    /** Sets {@link Finding#check()}. */
    public abstract Builder check(String check);

    /** Sets or clears {@link Finding#check()}. */
    public abstract Builder check(Optional<String> check);

    /** Sets {@link Finding#weight()}. */
    public abstract Builder weight(Weight weight);

    /** Sets or clears {@link Finding#weight()}. */
    public abstract Builder weight(Optional<? extends Weight> weight);

    /** Sets {@link Finding#basis()}. */
    public abstract Builder basis(Basis basis);

    /** Adds one of {@link Finding#criteria()}. */
    public abstract Builder addCriterion(AuditCriterion criterion);

    /** Replaces {@link Finding#criteria()}. */
    public abstract Builder criteria(Iterable<? extends AuditCriterion> criteria);

    /** Sets {@link Finding#subject()}. */
    public abstract Builder subject(Subject subject);

    /** Sets or clears {@link Finding#subject()}. */
    public abstract Builder subject(Optional<? extends Subject> subject);

    /** Sets {@link Finding#path()}. */
    public abstract Builder path(String path);

    /** Sets {@link Finding#message()}. */
    public abstract Builder message(String message);

    /** Sets {@link Finding#remedy()}. */
    public abstract Builder remedy(String remedy);

    /** Adds one of {@link Finding#arguments()}. */
    public abstract Builder addArgument(Argument argument);

    /** Replaces {@link Finding#arguments()}. */
    public abstract Builder arguments(Iterable<? extends Argument> arguments);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract Finding build();
  }
}
