// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.finding;

import io.github.aims4j.standard.AuditCriterion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question that the records leave open and a person can ask, with every place at which they leave
 * it open. Silence is never support.
 *
 * <p>Questions are ordered: those with priority first, then by criterion, rule, check and first
 * place. Invariant: there is at least one place. Source: this library's policy; the questions are
 * its own. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class OpenQuestion implements Comparable<OpenQuestion>
    permits ImmutableOpenQuestion {

  private static final Comparator<OpenQuestion> ORDER =
      Comparator.comparing(OpenQuestion::hasPriority, Comparator.reverseOrder())
          .thenComparing(OpenQuestion::criteria, Finding.BY_FIRST_CRITERION)
          .thenComparing(OpenQuestion::rule)
          .thenComparing(question -> question.check().orElse(""))
          .thenComparing(question -> question.places().get(0))
          .thenComparing(OpenQuestion::toString);

  OpenQuestion() {}

  /** Returns the id of the rule that the records leave undecided. */
  public abstract String rule();

  /** Returns the key of the check within the rule; absent: the rule has one check only. */
  public abstract Optional<String> check();

  /** Returns the provisions and obligations that it bears on, in order; empty: none. */
  public abstract List<AuditCriterion> criteria();

  /** Returns the basis. */
  public abstract Basis basis();

  /** Returns whether it should be asked before others; without it: false. */
  @Value.Default
  public boolean hasPriority() {
    return false;
  }

  /** Returns why the records leave it open, in full sentences. */
  public abstract String reason();

  /** Returns the question to ask. */
  public abstract String question();

  /** Returns the named values in reason and question, in the order given; empty: there are none. */
  public abstract List<Argument> arguments();

  /** Returns where the records leave it open, in order. */
  public abstract List<Place> places();

  /**
   * Returns the judgements that bear on it and do not answer it, because they have expired or are
   * inconclusive, in order; empty: there are none.
   */
  public abstract List<Subject> judgements();

  /** Orders questions by priority, then by criterion, rule, check and first place. */
  @Override
  public int compareTo(OpenQuestion other) {
    return ORDER.compare(this, other);
  }

  @Value.Check
  void requirePlaces() {
    if (places().isEmpty()) {
      throw new IllegalArgumentException(
          "OpenQuestion.places is empty; a question names at least one place.");
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableOpenQuestion.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableOpenQuestion.builder().from(this);
  }

  /** Builds values of {@link OpenQuestion}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableOpenQuestion.Builder {

    Builder() {}

    /** Sets {@link OpenQuestion#rule()}. */
    public abstract Builder rule(String rule);

    /** Sets {@link OpenQuestion#check()}. */
    public abstract Builder check(String check);

    /** Sets or clears {@link OpenQuestion#check()}. */
    public abstract Builder check(Optional<String> check);

    /** Adds one of {@link OpenQuestion#criteria()}. */
    public abstract Builder addCriterion(AuditCriterion criterion);

    /** Replaces {@link OpenQuestion#criteria()}. */
    public abstract Builder criteria(Iterable<? extends AuditCriterion> criteria);

    /** Sets {@link OpenQuestion#basis()}. */
    public abstract Builder basis(Basis basis);

    /** Sets {@link OpenQuestion#hasPriority()}. */
    public abstract Builder hasPriority(boolean hasPriority);

    /** Sets {@link OpenQuestion#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets {@link OpenQuestion#question()}. */
    public abstract Builder question(String question);

    /** Adds one of {@link OpenQuestion#arguments()}. */
    public abstract Builder addArgument(Argument argument);

    /** Replaces {@link OpenQuestion#arguments()}. */
    public abstract Builder arguments(Iterable<? extends Argument> arguments);

    /** Adds one of {@link OpenQuestion#places()}. */
    public abstract Builder addPlace(Place place);

    /** Replaces {@link OpenQuestion#places()}. */
    public abstract Builder places(Iterable<? extends Place> places);

    /** Adds one of {@link OpenQuestion#judgements()}. */
    public abstract Builder addJudgement(Subject judgement);

    /** Replaces {@link OpenQuestion#judgements()}. */
    public abstract Builder judgements(Iterable<? extends Subject> judgements);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract OpenQuestion build();
  }
}
