// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The deployment of a version of an AI system at a site.
 *
 * <p>Source: ISO/IEC 42001:2023, A.6.2.5; ISO/IEC 22989:2022 for the stage. Invariant: it does not
 * end before it begins. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Deployment implements Extensible permits ImmutableDeployment {

  Deployment() {}

  /** Returns the site or unit where the system is used; absent: not stated. */
  public abstract Optional<String> site();

  /** Returns the jurisdiction; absent: not stated. */
  public abstract Optional<String> jurisdiction();

  /** Returns the first day of use; absent: not stated. */
  public abstract Optional<PartialDate> start();

  /** Returns the last day of use, inclusive; absent: in use, or not stated. */
  public abstract Optional<PartialDate> end();

  @Value.Check
  void check() {
    new Texts("Deployment").notBlank("site", site()).notBlank("jurisdiction", jurisdiction());
    if (start().isPresent() && end().isPresent() && end().get().isBefore(start().get())) {
      throw new IllegalArgumentException(
          "Deployment ends on %s, before it starts on %s; the end must not be before the start."
              .formatted(end().get(), start().get()));
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableDeployment.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableDeployment.builder().from(this);
  }

  /** Builds values of {@link Deployment}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Deployment, Builder>
      permits ImmutableDeployment.Builder {

    Builder() {}

    /** Sets {@link Deployment#site()}. */
    public abstract Builder site(String site);

    /** Sets or clears {@link Deployment#site()}. */
    public abstract Builder site(Optional<String> site);

    /** Sets {@link Deployment#jurisdiction()}. */
    public abstract Builder jurisdiction(String jurisdiction);

    /** Sets or clears {@link Deployment#jurisdiction()}. */
    public abstract Builder jurisdiction(Optional<String> jurisdiction);

    /** Sets {@link Deployment#start()}. */
    public abstract Builder start(PartialDate start);

    /** Sets or clears {@link Deployment#start()}. */
    public abstract Builder start(Optional<? extends PartialDate> start);

    /** Sets {@link Deployment#end()}. */
    public abstract Builder end(PartialDate end);

    /** Sets or clears {@link Deployment#end()}. */
    public abstract Builder end(Optional<? extends PartialDate> end);
  }
}
