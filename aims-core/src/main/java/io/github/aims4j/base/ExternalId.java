// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import io.github.aims4j.internal.Texts;
import org.immutables.value.Value;

/**
 * A name that another system or catalogue has for something: a package URL, the number in a ticket
 * system, an entry in a catalogue of risks. It can contain characters that an {@link Id} cannot.
 *
 * <p>Source: this library. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ExternalId implements Extensible permits ImmutableExternalId {

  ExternalId() {}

  /** Returns the system, catalogue or form of the name, such as {@code purl}. */
  public abstract String scheme();

  /** Returns the name, as the other system writes it. */
  public abstract String value();

  @Value.Check
  void check() {
    new Texts("ExternalId").notBlank("scheme", scheme()).notBlank("value", value());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableExternalId.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableExternalId.builder().from(this);
  }

  /** Builds values of {@link ExternalId}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<ExternalId, Builder>
      permits ImmutableExternalId.Builder {

    Builder() {}

    /** Sets {@link ExternalId#scheme()}. */
    public abstract Builder scheme(String scheme);

    /** Sets {@link ExternalId#value()}. */
    public abstract Builder value(String value);
  }
}
