// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.support;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Details of the data used to develop or operate AI systems.
 *
 * <p>Source: ISO/IEC 42001:2023, A.4.3 and A.7.2 to A.7.6. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DataDetails implements Extensible permits ImmutableDataDetails {

  DataDetails() {}

  /**
   * Returns the categories of the data, such as training or test data, in the order given; none:
   * not stated.
   */
  public abstract List<String> categories();

  /** Returns how the data were acquired and selected (A.7.3); absent: not stated. */
  public abstract Optional<String> acquisition();

  /** Returns the quality requirements, in the order given (A.7.4); none: not stated. */
  public abstract List<String> qualityRequirements();

  /** Returns the extent to which the data meet them; absent: not stated. */
  public abstract Optional<String> qualityResult();

  /** Returns the provenance of the data (A.7.5); absent: not stated. */
  public abstract Optional<String> provenance();

  /**
   * Returns the criteria for selecting preparation methods, in the order given (A.7.6); none: not
   * stated.
   */
  public abstract List<String> preparationCriteria();

  /** Returns the preparation methods, in the order given; none: not stated. */
  public abstract List<String> preparationMethods();

  /** Returns whether the data include personal data; absent: not stated. */
  public abstract Optional<Boolean> personalData();

  /** Returns the terms of use; absent: not stated. */
  public abstract Optional<String> licence();

  /** Returns the retention period and the method of disposal; absent: not stated. */
  public abstract Optional<String> retention();

  /** Returns the date of the last update; absent: not stated. */
  public abstract Optional<PartialDate> lastUpdated();

  @Value.Check
  void check() {
    new Texts("DataDetails")
        .notBlank("categories", categories())
        .notBlank("acquisition", acquisition())
        .notBlank("qualityRequirements", qualityRequirements())
        .notBlank("qualityResult", qualityResult())
        .notBlank("provenance", provenance())
        .notBlank("preparationCriteria", preparationCriteria())
        .notBlank("preparationMethods", preparationMethods())
        .notBlank("licence", licence())
        .notBlank("retention", retention());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableDataDetails.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableDataDetails.builder().from(this);
  }

  /** Builds values of {@link DataDetails}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<DataDetails, Builder>
      permits ImmutableDataDetails.Builder {

    Builder() {}

    /** Adds one of {@link DataDetails#categories()}. */
    public abstract Builder addCategory(String category);

    /** Replaces {@link DataDetails#categories()}. */
    public abstract Builder categories(Iterable<String> categories);

    /** Sets {@link DataDetails#acquisition()}. */
    public abstract Builder acquisition(String acquisition);

    /** Sets or clears {@link DataDetails#acquisition()}. */
    public abstract Builder acquisition(Optional<String> acquisition);

    /** Adds one of {@link DataDetails#qualityRequirements()}. */
    public abstract Builder addQualityRequirement(String qualityRequirement);

    /** Replaces {@link DataDetails#qualityRequirements()}. */
    public abstract Builder qualityRequirements(Iterable<String> qualityRequirements);

    /** Sets {@link DataDetails#qualityResult()}. */
    public abstract Builder qualityResult(String qualityResult);

    /** Sets or clears {@link DataDetails#qualityResult()}. */
    public abstract Builder qualityResult(Optional<String> qualityResult);

    /** Sets {@link DataDetails#provenance()}. */
    public abstract Builder provenance(String provenance);

    /** Sets or clears {@link DataDetails#provenance()}. */
    public abstract Builder provenance(Optional<String> provenance);

    /** Adds one of {@link DataDetails#preparationCriteria()}. */
    public abstract Builder addPreparationCriterion(String preparationCriterion);

    /** Replaces {@link DataDetails#preparationCriteria()}. */
    public abstract Builder preparationCriteria(Iterable<String> preparationCriteria);

    /** Adds one of {@link DataDetails#preparationMethods()}. */
    public abstract Builder addPreparationMethod(String preparationMethod);

    /** Replaces {@link DataDetails#preparationMethods()}. */
    public abstract Builder preparationMethods(Iterable<String> preparationMethods);

    /** Sets {@link DataDetails#personalData()}. */
    public abstract Builder personalData(boolean personalData);

    /** Sets or clears {@link DataDetails#personalData()}. */
    public abstract Builder personalData(Optional<Boolean> personalData);

    /** Sets {@link DataDetails#licence()}. */
    public abstract Builder licence(String licence);

    /** Sets or clears {@link DataDetails#licence()}. */
    public abstract Builder licence(Optional<String> licence);

    /** Sets {@link DataDetails#retention()}. */
    public abstract Builder retention(String retention);

    /** Sets or clears {@link DataDetails#retention()}. */
    public abstract Builder retention(Optional<String> retention);

    /** Sets {@link DataDetails#lastUpdated()}. */
    public abstract Builder lastUpdated(PartialDate lastUpdated);

    /** Sets or clears {@link DataDetails#lastUpdated()}. */
    public abstract Builder lastUpdated(Optional<? extends PartialDate> lastUpdated);
  }
}
