// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The technical documentation of an AI system for one audience.
 *
 * <p>Source: ISO/IEC 42001:2023, A.6.2.7. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class TechnicalDocumentation implements Entity<TechnicalDocumentation>
    permits ImmutableTechnicalDocumentation {

  TechnicalDocumentation() {}

  /** Returns the title of the documentation. */
  public abstract String title();

  /** Returns the system. */
  public abstract Id<AiSystem> aiSystem();

  /** Returns the label of the version; absent: not stated, or all. */
  public abstract Optional<String> version();

  /** Returns the audience, such as users, partners or authorities. */
  public abstract String audience();

  /** Returns the interested parties in the audience; none: not stated. */
  public abstract List<Id<InterestedParty>> interestedParties();

  /** Returns the contents, in the order given; none: not stated. */
  public abstract List<String> contents();

  /** Returns when it was written; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns when it was provided; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> providedOn();

  /** Returns the documented information that contains it; absent: not stated. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.TECHNICAL_DOCUMENTATION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystem", RecordKind.AI_SYSTEM, aiSystem())
        .to("interestedParties", RecordKind.INTERESTED_PARTY, interestedParties())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public TechnicalDocumentation withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystem(ids.of(aiSystem()))
        .interestedParties(ids.of(interestedParties()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("TechnicalDocumentation")
        .notBlank("title", title())
        .notBlank("version", version())
        .notBlank("audience", audience())
        .notBlank("contents", contents())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableTechnicalDocumentation.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableTechnicalDocumentation.builder().from(this);
  }

  /** Builds values of {@link TechnicalDocumentation}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<TechnicalDocumentation, Builder>
      permits ImmutableTechnicalDocumentation.Builder {

    Builder() {}

    /** Sets {@link TechnicalDocumentation#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link TechnicalDocumentation#aiSystem()}. */
    public abstract Builder aiSystem(Id<AiSystem> aiSystem);

    /** Sets {@link TechnicalDocumentation#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link TechnicalDocumentation#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link TechnicalDocumentation#audience()}. */
    public abstract Builder audience(String audience);

    /** Adds one of {@link TechnicalDocumentation#interestedParties()}. */
    public abstract Builder addInterestedParty(Id<InterestedParty> interestedParty);

    /** Replaces {@link TechnicalDocumentation#interestedParties()}. */
    public abstract Builder interestedParties(
        Iterable<? extends Id<InterestedParty>> interestedParties);

    /** Adds one of {@link TechnicalDocumentation#contents()}. */
    public abstract Builder addContent(String content);

    /** Replaces {@link TechnicalDocumentation#contents()}. */
    public abstract Builder contents(Iterable<String> contents);

    /** Sets {@link TechnicalDocumentation#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link TechnicalDocumentation#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link TechnicalDocumentation#providedOn()}. */
    public abstract Builder providedOn(PartialDate providedOn);

    /** Sets or clears {@link TechnicalDocumentation#providedOn()}. */
    public abstract Builder providedOn(Optional<? extends PartialDate> providedOn);

    /** Sets {@link TechnicalDocumentation#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link TechnicalDocumentation#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
