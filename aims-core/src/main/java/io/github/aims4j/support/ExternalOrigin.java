// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.support;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The origin of an external document.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5.3; the check is this library's policy. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class ExternalOrigin implements Extensible permits ImmutableExternalOrigin {

  ExternalOrigin() {}

  /** Returns the publisher. */
  public abstract String publisher();

  /** Returns the edition; absent: not stated. */
  public abstract Optional<String> edition();

  /** Returns when the edition was last confirmed to be current; absent: not stated. */
  public abstract Optional<PartialDate> lastChecked();

  @Value.Check
  void check() {
    new Texts("ExternalOrigin").notBlank("publisher", publisher()).notBlank("edition", edition());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableExternalOrigin.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableExternalOrigin.builder().from(this);
  }

  /** Builds values of {@link ExternalOrigin}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<ExternalOrigin, Builder>
      permits ImmutableExternalOrigin.Builder {

    Builder() {}

    /** Sets {@link ExternalOrigin#publisher()}. */
    public abstract Builder publisher(String publisher);

    /** Sets {@link ExternalOrigin#edition()}. */
    public abstract Builder edition(String edition);

    /** Sets or clears {@link ExternalOrigin#edition()}. */
    public abstract Builder edition(Optional<String> edition);

    /** Sets {@link ExternalOrigin#lastChecked()}. */
    public abstract Builder lastChecked(PartialDate lastChecked);

    /** Sets or clears {@link ExternalOrigin#lastChecked()}. */
    public abstract Builder lastChecked(Optional<? extends PartialDate> lastChecked);
  }
}
