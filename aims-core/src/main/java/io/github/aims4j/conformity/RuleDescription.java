package io.github.aims4j.conformity;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.Provision;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule asks and what stands behind it. Its findings take their rule, weight, basis and
 * requirement from here.
 *
 * <p>Invariants: those of {@link Finding} for weight and basis; a rule of any basis can go without
 * a weight, and then makes no findings. Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RuleDescription permits ImmutableRuleDescription {

  RuleDescription() {}

  /** Returns the id of the rule, by which it is replaced and silenced. */
  public abstract String id();

  /** Returns what the records are asked, in a full sentence of our own. */
  public abstract String asks();

  /**
   * Returns how much a finding of the rule could weigh; absent: its findings have no weight, or it
   * asks questions and makes no findings.
   */
  public abstract Optional<Weight> weight();

  /** Returns what the findings of the rule rest on. */
  public abstract Basis basis();

  /** Returns the provision of the standard that the rule bears on; absent: none. */
  public abstract Optional<Provision> requirement();

  @Value.Check
  void check() {
    if (weight().isPresent() || basis() == Basis.RECORD_FORM) {
      finding("", "", "").build();
    }
  }

  /**
   * Returns the outcome that the records contradict the rule.
   *
   * @param subject the record that it is about
   * @param path where it is, as a JSON pointer within the record
   * @param message what was found and what is expected, in full sentences
   * @param remedy what can be done, in full sentences
   */
  public Outcome contradicted(Subject subject, String path, String message, String remedy) {
    return contradicted(Optional.of(subject), path, message, remedy);
  }

  /**
   * Returns the outcome that the records contradict the rule.
   *
   * @param subject the record that it is about; empty: the document as a whole
   * @param path where it is, as a JSON pointer within the record or the document
   * @param message what was found and what is expected, in full sentences
   * @param remedy what can be done, in full sentences
   */
  public Outcome contradicted(
      Optional<Subject> subject, String path, String message, String remedy) {
    return new Outcome.Contradicted(finding(path, message, remedy).subject(subject).build());
  }

  private Finding.Builder finding(String path, String message, String remedy) {
    return Finding.builder()
        .rule(id())
        .weight(weight())
        .basis(basis())
        .requirement(requirement())
        .path(path)
        .message(message)
        .remedy(remedy);
  }

  /**
   * Returns the outcome that the records do not tell.
   *
   * @param subject the record that it is about
   * @param path where the record is silent, as a JSON pointer within the record
   * @param reason why the records do not tell, in full sentences
   * @param question the question that a person can ask
   */
  public Outcome silent(Subject subject, String path, String reason, String question) {
    return new Outcome.Silent(
        OpenQuestion.builder()
            .rule(id())
            .requirement(requirement())
            .subject(subject)
            .path(path)
            .reason(reason)
            .question(question)
            .build());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRuleDescription.builder();
  }

  /** Returns a builder that starts from this description. */
  public Builder toBuilder() {
    return ImmutableRuleDescription.builder().from(this);
  }

  /** Builds values of {@link RuleDescription}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableRuleDescription.Builder {

    Builder() {}

    /** Sets {@link RuleDescription#id()}. */
    public abstract Builder id(String id);

    /** Sets {@link RuleDescription#asks()}. */
    public abstract Builder asks(String asks);

    /** Sets {@link RuleDescription#weight()}. */
    public abstract Builder weight(Weight weight);

    /** Sets or clears {@link RuleDescription#weight()}. */
    public abstract Builder weight(Optional<? extends Weight> weight);

    /** Sets {@link RuleDescription#basis()}. */
    public abstract Builder basis(Basis basis);

    /** Sets {@link RuleDescription#requirement()}. */
    public abstract Builder requirement(Provision requirement);

    /** Sets or clears {@link RuleDescription#requirement()}. */
    public abstract Builder requirement(Optional<? extends Provision> requirement);

    /**
     * Builds the description.
     *
     * @throws IllegalArgumentException if an attribute is missing, or weight and basis do not fit
     */
    public abstract RuleDescription build();
  }
}
