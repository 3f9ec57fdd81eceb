// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A criterion for a significant change, which makes new assessments due.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.2 and 8.4, which leave the definition to the organization.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SignificantChangeCriterion
    implements Entity<SignificantChangeCriterion> permits ImmutableSignificantChangeCriterion {

  SignificantChangeCriterion() {}

  /** Returns the criterion. */
  public abstract String statement();

  /** Returns whether such a change makes a risk assessment due; absent: not stated. */
  public abstract Optional<Boolean> callsForRiskAssessment();

  /** Returns whether such a change makes an impact assessment due; absent: not stated. */
  public abstract Optional<Boolean> callsForImpactAssessment();

  /** Returns who set it; absent: not stated. */
  public abstract Optional<Id<Party>> decidedBy();

  /** Returns the date from which it applies; absent: not stated. */
  public abstract Optional<LocalDate> effectiveFrom();

  @Override
  public final RecordKind kind() {
    return RecordKind.SIGNIFICANT_CHANGE_CRITERION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this).to("decidedBy", RecordKind.PARTY, decidedBy()).toList();
  }

  @Override
  public SignificantChangeCriterion withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).decidedBy(ids.of(decidedBy())).build();
  }

  @Value.Check
  void check() {
    new Texts("SignificantChangeCriterion")
        .notBlank("statement", statement())
        .notBlank("notes", notes());
    new Dates("SignificantChangeCriterion").day("effectiveFrom", effectiveFrom());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableSignificantChangeCriterion.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableSignificantChangeCriterion.builder().from(this);
  }

  /** Builds values of {@link SignificantChangeCriterion}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<SignificantChangeCriterion, Builder>
      permits ImmutableSignificantChangeCriterion.Builder {

    Builder() {}

    /** Sets {@link SignificantChangeCriterion#statement()}. */
    public abstract Builder statement(String statement);

    /** Sets {@link SignificantChangeCriterion#callsForRiskAssessment()}. */
    public abstract Builder callsForRiskAssessment(boolean callsForRiskAssessment);

    /** Sets or clears {@link SignificantChangeCriterion#callsForRiskAssessment()}. */
    public abstract Builder callsForRiskAssessment(Optional<Boolean> callsForRiskAssessment);

    /** Sets {@link SignificantChangeCriterion#callsForImpactAssessment()}. */
    public abstract Builder callsForImpactAssessment(boolean callsForImpactAssessment);

    /** Sets or clears {@link SignificantChangeCriterion#callsForImpactAssessment()}. */
    public abstract Builder callsForImpactAssessment(Optional<Boolean> callsForImpactAssessment);

    /** Sets {@link SignificantChangeCriterion#decidedBy()}. */
    public abstract Builder decidedBy(Id<Party> decidedBy);

    /** Sets or clears {@link SignificantChangeCriterion#decidedBy()}. */
    public abstract Builder decidedBy(Optional<? extends Id<Party>> decidedBy);

    /** Sets {@link SignificantChangeCriterion#effectiveFrom()}. */
    public abstract Builder effectiveFrom(LocalDate effectiveFrom);

    /** Sets or clears {@link SignificantChangeCriterion#effectiveFrom()}. */
    public abstract Builder effectiveFrom(Optional<? extends LocalDate> effectiveFrom);
  }
}
