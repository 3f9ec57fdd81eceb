package io.github.aims4j.operation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is stated on whether the impact assessment of an AI system was made. It is a statement, not
 * the assessment.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.4. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ImpactAssessmentStatement implements Extensible
    permits ImmutableImpactAssessmentStatement {

  ImpactAssessmentStatement() {}

  /** What can be stated on whether an impact assessment was made. */
  public enum Answer {
    /** It was made. */
    PERFORMED,
    /** It is planned or under way. */
    PLANNED,
    /** It was not made. */
    NOT_PERFORMED,
    /** Somebody decided that none is owed. */
    WAIVED
  }

  /** Returns what is stated. */
  public abstract Answer answer();

  /** Returns the date of the assessment, or for which it is planned; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableImpactAssessmentStatement.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableImpactAssessmentStatement.builder().from(this);
  }

  /** Builds values of {@link ImpactAssessmentStatement}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<ImpactAssessmentStatement, Builder>
      permits ImmutableImpactAssessmentStatement.Builder {

    Builder() {}

    /** Sets {@link ImpactAssessmentStatement#answer()}. */
    public abstract Builder answer(Answer answer);

    /** Sets {@link ImpactAssessmentStatement#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link ImpactAssessmentStatement#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);
  }
}
