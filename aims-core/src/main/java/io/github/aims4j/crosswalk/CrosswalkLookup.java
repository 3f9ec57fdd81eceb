// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.internal.Texts;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a text can mean, as an id of ISO/IEC 42001:2023 or of another framework, and what is mapped
 * to it. Invariant: there is at least one reading.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CrosswalkLookup permits ImmutableCrosswalkLookup {

  CrosswalkLookup() {}

  /** Returns the text, as it was given. */
  public abstract String text();

  /** Returns what it can mean, a provision of ISO/IEC 42001:2023 first. */
  public abstract List<CrosswalkReading> readings();

  @Value.Check
  void check() {
    new Texts("CrosswalkLookup").notBlank("text", text());
    if (readings().isEmpty()) {
      throw new IllegalArgumentException(
          "CrosswalkLookup.readings is empty; at least one reading is required.");
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCrosswalkLookup.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableCrosswalkLookup.builder().from(this);
  }

  /** Builds values of {@link CrosswalkLookup}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableCrosswalkLookup.Builder {

    Builder() {}

    /** Sets {@link CrosswalkLookup#text()}. */
    public abstract Builder text(String text);

    /** Adds one of {@link CrosswalkLookup#readings()}. */
    public abstract Builder addReading(CrosswalkReading reading);

    /** Replaces {@link CrosswalkLookup#readings()}. */
    public abstract Builder readings(Iterable<? extends CrosswalkReading> readings);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract CrosswalkLookup build();
  }
}
