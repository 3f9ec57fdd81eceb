// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.context;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A site of the organization.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.3, for the physical boundaries of the scope; ISO/IEC
 * 17021-1:2015 for certified sites. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Site implements Extensible permits ImmutableSite {

  Site() {}

  /** Returns the name of the site. */
  public abstract String name();

  /** Returns the address of the site; absent: not stated. */
  public abstract Optional<String> address();

  /** Returns the jurisdiction of the site, such as a country code; absent: not stated. */
  public abstract Optional<String> jurisdiction();

  /** Returns the activities at the site, in the order given; none: not stated. */
  public abstract List<String> activities();

  @Value.Check
  void check() {
    new Texts("Site")
        .notBlank("name", name())
        .notBlank("address", address())
        .notBlank("jurisdiction", jurisdiction())
        .notBlank("activities", activities());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableSite.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableSite.builder().from(this);
  }

  /** Builds values of {@link Site}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Site, Builder>
      permits ImmutableSite.Builder {

    Builder() {}

    /** Sets {@link Site#name()}. */
    public abstract Builder name(String name);

    /** Sets {@link Site#address()}. */
    public abstract Builder address(String address);

    /** Sets or clears {@link Site#address()}. */
    public abstract Builder address(Optional<String> address);

    /** Sets {@link Site#jurisdiction()}. */
    public abstract Builder jurisdiction(String jurisdiction);

    /** Sets or clears {@link Site#jurisdiction()}. */
    public abstract Builder jurisdiction(Optional<String> jurisdiction);

    /** Adds one of {@link Site#activities()}. */
    public abstract Builder addActivity(String activity);

    /** Replaces {@link Site#activities()}. */
    public abstract Builder activities(Iterable<String> activities);
  }
}
