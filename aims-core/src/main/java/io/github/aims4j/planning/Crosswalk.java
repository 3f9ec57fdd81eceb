// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organization's own mapping of requirements of the standard to another framework, such as
 * another standard that it is certified to. That something is mapped is no evidence of conformity.
 *
 * <p>Source: this library. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Crosswalk implements Entity<Crosswalk> permits ImmutableCrosswalk {

  Crosswalk() {}

  /** Returns the title of the mapping. */
  public abstract String title();

  /** Returns the other framework with its edition, such as {@code ISO/IEC 27001:2022}. */
  public abstract String framework();

  /** Returns the mappings, in the order given; none: not stated. */
  public abstract List<CrosswalkMapping> mappings();

  /** Returns who maintains it; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the date of the last review; absent: not stated. */
  public abstract Optional<PartialDate> lastReview();

  /** Returns the documented information on which it is based; absent: not stated. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.CROSSWALK;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .within("mappings", mappings())
        .to("owner", RecordKind.PARTY, owner())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public Crosswalk withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .mappings(ids.in(mappings()))
        .owner(ids.of(owner()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Crosswalk")
        .notBlank("title", title())
        .notBlank("framework", framework())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCrosswalk.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableCrosswalk.builder().from(this);
  }

  /** Builds values of {@link Crosswalk}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Crosswalk, Builder>
      permits ImmutableCrosswalk.Builder {

    Builder() {}

    /** Sets {@link Crosswalk#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Crosswalk#framework()}. */
    public abstract Builder framework(String framework);

    /** Adds one of {@link Crosswalk#mappings()}. */
    public abstract Builder addMapping(CrosswalkMapping mapping);

    /** Replaces {@link Crosswalk#mappings()}. */
    public abstract Builder mappings(Iterable<? extends CrosswalkMapping> mappings);

    /** Sets {@link Crosswalk#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Crosswalk#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link Crosswalk#lastReview()}. */
    public abstract Builder lastReview(PartialDate lastReview);

    /** Sets or clears {@link Crosswalk#lastReview()}. */
    public abstract Builder lastReview(Optional<? extends PartialDate> lastReview);

    /** Sets {@link Crosswalk#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link Crosswalk#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
