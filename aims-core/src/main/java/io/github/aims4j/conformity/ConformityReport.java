package io.github.aims4j.conformity;

import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the records of an AIMS contradict and what they leave open, as of a day. It is no verdict:
 * nothing here says that the AIMS conforms, and it was not checked against the licensed text of the
 * standard.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ConformityReport permits ImmutableConformityReport {

  ConformityReport() {}

  /** Returns the day as of which the records were read. */
  public abstract LocalDate asOf();

  /** Returns what the records contradict, the heaviest first. */
  public abstract List<Finding> findings();

  /** Returns what the records do not tell, for a person to ask. */
  public abstract List<OpenQuestion> questions();

  /** Returns how often each rule came to which outcome, in the order of the rules. */
  public abstract List<RuleTally> tallies();

  /**
   * Returns how many findings have a weight.
   *
   * @param weight the weight
   */
  public long count(Weight weight) {
    return findings().stream()
        .filter(finding -> finding.weight().filter(weight::equals).isPresent())
        .count();
  }

  /**
   * Returns what a rule came to; empty when the rule was not asked.
   *
   * @param rule the id of the rule
   */
  public Optional<RuleTally> tally(String rule) {
    return tallies().stream().filter(tally -> tally.rule().id().equals(rule)).findFirst();
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableConformityReport.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableConformityReport.builder().from(this);
  }

  /** Builds values of {@link ConformityReport}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableConformityReport.Builder {

    Builder() {}

    /** Sets {@link ConformityReport#asOf()}. */
    public abstract Builder asOf(LocalDate asOf);

    /** Adds one of {@link ConformityReport#findings()}. */
    public abstract Builder addFinding(Finding finding);

    /** Replaces {@link ConformityReport#findings()}. */
    public abstract Builder findings(Iterable<? extends Finding> findings);

    /** Adds one of {@link ConformityReport#questions()}. */
    public abstract Builder addQuestion(OpenQuestion question);

    /** Replaces {@link ConformityReport#questions()}. */
    public abstract Builder questions(Iterable<? extends OpenQuestion> questions);

    /** Adds one of {@link ConformityReport#tallies()}. */
    public abstract Builder addTally(RuleTally tally);

    /** Replaces {@link ConformityReport#tallies()}. */
    public abstract Builder tallies(Iterable<? extends RuleTally> tallies);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract ConformityReport build();
  }
}
