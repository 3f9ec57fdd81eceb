// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.stream.Collectors.toUnmodifiableList;

import io.github.aims4j.base.Entity;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.AuditCriterion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One point on which a rule asks the records: what it bears on, what it rests on, how much a
 * finding could weigh, and the words for finding and question. In the words, {@code {name}} stands
 * for the argument of that name.
 *
 * <pre>{@code
 * Check owner =
 *     Check.policy("A.3.2")
 *         .finding("\"{system}\" is in operation and has no owner.", "Assign an owner.")
 *         .build();
 * Outcome outcome = owner.contradicted(system, "/owner").with("system", system.name());
 * }</pre>
 *
 * <p>Invariants: those of {@link Finding} for weight and basis; there is a remedy where there is a
 * message, and a question where there is a reason. Source: this library's own form. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Check permits ImmutableCheck {

  Check() {}

  /** Returns the key of the check, unique within its rule; empty text: the rule has one check. */
  @Value.Default
  public String key() {
    return "";
  }

  /** Returns the provisions and obligations that it bears on, in order; empty: none. */
  public abstract List<AuditCriterion> criteria();

  /** Returns what it rests on. */
  public abstract Basis basis();

  /** Returns how much a finding could weigh; absent: findings have no weight, or it only asks. */
  public abstract Optional<Weight> weight();

  /** Returns whether its question should be asked before others; without it: false. */
  @Value.Default
  public boolean hasPriority() {
    return false;
  }

  /** Returns the message of its findings; absent: it makes none. */
  public abstract Optional<String> message();

  /** Returns the remedy of its findings; absent: it makes none. */
  public abstract Optional<String> remedy();

  /** Returns why the records leave its question open; absent: it asks none. */
  public abstract Optional<String> reason();

  /** Returns its question; absent: it asks none. */
  public abstract Optional<String> question();

  @Value.Check
  void requireWords() {
    if (message().isPresent() != remedy().isPresent()) {
      throw new IllegalArgumentException(
          "Check \"%s\" has only one of message and remedy; it has both or neither."
              .formatted(key()));
    }
    if (reason().isPresent() != question().isPresent()) {
      throw new IllegalArgumentException(
          "Check \"%s\" has only one of reason and question; it has both or neither."
              .formatted(key()));
    }
    message().ifPresent(text -> requireText(text, "Check.message"));
    question().ifPresent(text -> requireText(text, "Check.question"));
    if (message().isPresent()) {
      Finding.builder()
          .rule("")
          .basis(basis())
          .weight(weight())
          .path("")
          .message("")
          .remedy("")
          .build();
    }
  }

  /**
   * Returns a builder of a check of what the standard asks.
   *
   * @param weight how much a finding could weigh
   * @param citations the provisions and obligations that it bears on
   */
  public static Builder requirement(Weight weight, String... citations) {
    return of(Basis.REQUIREMENT, citations).weight(weight);
  }

  /**
   * Returns a builder of a check of what the standard asks that only asks a question.
   *
   * @param citations the provisions and obligations that it bears on
   */
  public static Builder asking(String... citations) {
    return of(Basis.REQUIREMENT, citations);
  }

  /**
   * Returns a builder of a check of good practice; its findings are opportunities.
   *
   * @param citations the provisions and obligations that it bears on
   */
  public static Builder policy(String... citations) {
    return of(Basis.POLICY, citations).weight(Weight.OPPORTUNITY);
  }

  /**
   * Returns a builder of a check of good practice that only asks a question.
   *
   * @param citations the provisions and obligations that it bears on
   */
  public static Builder askingAsPolicy(String... citations) {
    return of(Basis.POLICY, citations);
  }

  /**
   * Returns a builder of a check of the guidance of Annex B; its findings are opportunities.
   *
   * @param citations the provisions and obligations that it bears on
   */
  public static Builder guidance(String... citations) {
    return of(Basis.ANNEX_B, citations).weight(Weight.OPPORTUNITY);
  }

  /**
   * Returns a builder of a check of the form of the records; its findings have no weight.
   *
   * @param citations the provisions and obligations that it bears on
   */
  public static Builder recordForm(String... citations) {
    return of(Basis.RECORD_FORM, citations);
  }

  private static Builder of(Basis basis, String... citations) {
    return builder().basis(basis).criteria(AuditCriterion.of(citations));
  }

  /**
   * Returns the outcome that a record supports the check.
   *
   * @param record the record
   */
  public Outcome supported(Entity<?> record) {
    Subject subject = Subject.of(record);
    return new Outcome.Supported(this, Optional.of(subject), List.of(subject));
  }

  /**
   * Returns the outcome that other records support the check for a record.
   *
   * @param record the record that the check is about
   * @param supporting the records that support it
   */
  public Outcome supported(Entity<?> record, Collection<? extends Entity<?>> supporting) {
    return new Outcome.Supported(this, Optional.of(Subject.of(record)), subjects(supporting));
  }

  /**
   * Returns the outcome that records support the check for the AIMS as a whole.
   *
   * @param supporting the records that support it
   */
  public Outcome supported(Collection<? extends Entity<?>> supporting) {
    return new Outcome.Supported(this, Optional.empty(), subjects(supporting));
  }

  private static List<Subject> subjects(Collection<? extends Entity<?>> records) {
    return records.stream().map(Subject::of).collect(toUnmodifiableList());
  }

  /**
   * Returns the outcome that a record contradicts the check.
   *
   * @param record the record
   * @param path where it does, as a JSON pointer within the record
   */
  public Outcome.Contradicted contradicted(Entity<?> record, String path) {
    return new Outcome.Contradicted(this, Optional.of(Subject.of(record)), path, List.of());
  }

  /**
   * Returns the outcome that the AIMS as a whole contradicts the check.
   *
   * @param path where it does, as a JSON pointer within the document
   */
  public Outcome.Contradicted contradicted(String path) {
    return new Outcome.Contradicted(this, Optional.empty(), path, List.of());
  }

  /**
   * Returns the outcome that a record leaves the question of the check open. Questions of one check
   * with equal arguments become one question with a list of places.
   *
   * @param record the record
   * @param path where it is silent, as a JSON pointer within the record
   */
  public Outcome.Silent silent(Entity<?> record, String path) {
    return new Outcome.Silent(this, Optional.of(Subject.of(record)), path, List.of());
  }

  /**
   * Returns the outcome that the AIMS as a whole leaves the question of the check open.
   *
   * @param path where it is silent, as a JSON pointer within the document
   */
  public Outcome.Silent silent(String path) {
    return new Outcome.Silent(this, Optional.empty(), path, List.of());
  }

  /**
   * Returns the outcome that what the check asks about does not arise for a record.
   *
   * @param record the record
   */
  public Outcome notTriggered(Entity<?> record) {
    return new Outcome.NotTriggered(this, Optional.of(Subject.of(record)));
  }

  /** Returns the outcome that what the check asks about does not arise in this AIMS. */
  public Outcome notTriggered() {
    return new Outcome.NotTriggered(this, Optional.empty());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCheck.builder();
  }

  /** Returns a builder that starts from this check. */
  public Builder toBuilder() {
    return ImmutableCheck.builder().from(this);
  }

  /** Builds values of {@link Check}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableCheck.Builder {

    Builder() {}

    /** Sets {@link Check#key()}. */
    public abstract Builder key(String key);

    /** Adds one of {@link Check#criteria()}. */
    public abstract Builder addCriterion(AuditCriterion criterion);

    /** Replaces {@link Check#criteria()}. */
    public abstract Builder criteria(Iterable<? extends AuditCriterion> criteria);

    /** Sets {@link Check#basis()}. */
    public abstract Builder basis(Basis basis);

    /** Sets {@link Check#weight()}. */
    public abstract Builder weight(Weight weight);

    /** Sets or clears {@link Check#weight()}. */
    public abstract Builder weight(Optional<? extends Weight> weight);

    /** Sets {@link Check#hasPriority()}. */
    public abstract Builder hasPriority(boolean hasPriority);

    /** Sets {@link Check#message()}. */
    public abstract Builder message(String message);

    /** Sets or clears {@link Check#message()}. */
    public abstract Builder message(Optional<String> message);

    /** Sets {@link Check#remedy()}. */
    public abstract Builder remedy(String remedy);

    /** Sets or clears {@link Check#remedy()}. */
    public abstract Builder remedy(Optional<String> remedy);

    /** Sets {@link Check#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link Check#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Sets {@link Check#question()}. */
    public abstract Builder question(String question);

    /** Sets or clears {@link Check#question()}. */
    public abstract Builder question(Optional<String> question);

    /**
     * Sets {@link Check#message()} and {@link Check#remedy()}.
     *
     * @param message what was found and what is expected, in full sentences
     * @param remedy what can be done, in full sentences
     */
    public Builder finding(String message, String remedy) {
      return message(message).remedy(remedy);
    }

    /**
     * Sets {@link Check#reason()} and {@link Check#question()}.
     *
     * @param reason why the records leave the question open, in full sentences
     * @param question the question that a person can ask
     */
    public Builder question(String reason, String question) {
      return reason(reason).question(question);
    }

    /**
     * Builds the check.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract Check build();
  }
}
