// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statement on whether the impact assessment of an AI system was performed; not the assessment
 * itself.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.4. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ImpactAssessmentStatement implements Extensible
    permits ImmutableImpactAssessmentStatement {

  ImpactAssessmentStatement() {}

  /** The possible statements. */
  public enum Answer {
    /** The assessment was performed. */
    PERFORMED,
    /** The assessment is planned or in progress. */
    PLANNED,
    /** The assessment was not performed. */
    NOT_PERFORMED,
    /** The assessment was waived. */
    WAIVED
  }

  /** Returns the statement. */
  public abstract Answer answer();

  /** Returns the actual or planned date of the assessment; absent: not stated. */
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
