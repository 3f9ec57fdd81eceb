// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reference to a requirement of an interested party.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.2 and 6.1.3; the structure is this library's own. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class RequirementReference implements Extensible
    permits ImmutableRequirementReference {

  RequirementReference() {}

  /** Returns the interested party. */
  public abstract Id<InterestedParty> party();

  /** Returns the label of the requirement within that party; absent: all its requirements. */
  public abstract Optional<String> label();

  @Override
  public List<Reference> references() {
    return new References().to("party", RecordKind.INTERESTED_PARTY, party()).toList();
  }

  @Override
  public RequirementReference withIds(IdMapping ids) {
    return toBuilder().party(ids.of(party())).build();
  }

  @Value.Check
  void check() {
    new Texts("RequirementReference").notBlank("label", label());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRequirementReference.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableRequirementReference.builder().from(this);
  }

  /** Builds values of {@link RequirementReference}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<RequirementReference, Builder>
      permits ImmutableRequirementReference.Builder {

    Builder() {}

    /** Sets {@link RequirementReference#party()}. */
    public abstract Builder party(Id<InterestedParty> party);

    /** Sets {@link RequirementReference#label()}. */
    public abstract Builder label(String label);

    /** Sets or clears {@link RequirementReference#label()}. */
    public abstract Builder label(Optional<String> label);
  }
}
