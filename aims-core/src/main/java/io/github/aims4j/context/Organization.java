// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.context;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.standard.AiRole;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The organization that operates the AIMS, and its roles with respect to AI systems.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.1. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Organization implements Entity<Organization>
    permits ImmutableOrganization {

  Organization() {}

  /** Returns the name of the organization. */
  public abstract String name();

  /** Returns the AI roles of the organization, in the order given; none: not stated. */
  public abstract List<AiRole> aiRoles();

  /** Returns the sector in which the organization works; absent: not stated. */
  public abstract Optional<String> sector();

  /**
   * Returns the size of the organization in its own measure, such as the number of employees;
   * absent: not stated.
   */
  public abstract Optional<String> size();

  /** Returns the sites of the organization, in the order given; none: not stated. */
  public abstract List<Site> sites();

  @Override
  public final RecordKind kind() {
    return RecordKind.ORGANIZATION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this).toList();
  }

  @Override
  public Organization withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).build();
  }

  @Value.Check
  void check() {
    new Texts("Organization")
        .notBlank("name", name())
        .notBlank("sector", sector())
        .notBlank("size", size())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableOrganization.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableOrganization.builder().from(this);
  }

  /** Builds values of {@link Organization}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Organization, Builder>
      permits ImmutableOrganization.Builder {

    Builder() {}

    /** Sets {@link Organization#name()}. */
    public abstract Builder name(String name);

    /** Adds one of {@link Organization#aiRoles()}. */
    public abstract Builder addAiRole(AiRole aiRole);

    /** Replaces {@link Organization#aiRoles()}. */
    public abstract Builder aiRoles(Iterable<? extends AiRole> aiRoles);

    /** Sets {@link Organization#sector()}. */
    public abstract Builder sector(String sector);

    /** Sets or clears {@link Organization#sector()}. */
    public abstract Builder sector(Optional<String> sector);

    /** Sets {@link Organization#size()}. */
    public abstract Builder size(String size);

    /** Sets or clears {@link Organization#size()}. */
    public abstract Builder size(Optional<String> size);

    /** Adds one of {@link Organization#sites()}. */
    public abstract Builder addSite(Site site);

    /** Replaces {@link Organization#sites()}. */
    public abstract Builder sites(Iterable<? extends Site> sites);
  }
}
