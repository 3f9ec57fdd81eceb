// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.context;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An external or internal issue that can help or hinder the AIMS in achieving its intended results,
 * including the conclusion on climate change.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.1; review dates are this library's policy. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class ContextIssue implements Entity<ContextIssue>
    permits ImmutableContextIssue {

  ContextIssue() {}

  /** The origin of an issue. */
  public enum Origin {
    /** Outside the organization: law, market, society, technology. */
    EXTERNAL,
    /** Inside the organization: structure, culture, resources, contracts. */
    INTERNAL
  }

  /** Returns the title of the issue. */
  public abstract String title();

  /** Returns whether the issue is external or internal. */
  public abstract Origin origin();

  /** Returns the full description of the issue and its effect on the AIMS; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns the conclusion on climate change; absent: the issue is a different one. */
  public abstract Optional<ClimateConclusion> climate();

  /** Returns the AI systems that the issue affects; none: not stated, or the AIMS as a whole. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the owner of the issue; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the date of the last review; absent: not stated. */
  public abstract Optional<PartialDate> lastReview();

  /** Returns the date of the next review; absent: not stated. */
  public abstract Optional<LocalDate> nextReview();

  @Override
  public final RecordKind kind() {
    return RecordKind.CONTEXT_ISSUE;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .within("climate", climate())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("owner", RecordKind.PARTY, owner())
        .toList();
  }

  @Override
  public ContextIssue withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .climate(ids.in(climate()))
        .aiSystems(ids.of(aiSystems()))
        .owner(ids.of(owner()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("ContextIssue")
        .notBlank("title", title())
        .notBlank("description", description())
        .notBlank("notes", notes());
    new Dates("ContextIssue").day("nextReview", nextReview());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableContextIssue.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableContextIssue.builder().from(this);
  }

  /** Builds values of {@link ContextIssue}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<ContextIssue, Builder>
      permits ImmutableContextIssue.Builder {

    Builder() {}

    /** Sets {@link ContextIssue#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link ContextIssue#origin()}. */
    public abstract Builder origin(Origin origin);

    /** Sets {@link ContextIssue#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link ContextIssue#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link ContextIssue#climate()}. */
    public abstract Builder climate(ClimateConclusion climate);

    /** Sets or clears {@link ContextIssue#climate()}. */
    public abstract Builder climate(Optional<? extends ClimateConclusion> climate);

    /** Adds one of {@link ContextIssue#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link ContextIssue#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Sets {@link ContextIssue#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link ContextIssue#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link ContextIssue#lastReview()}. */
    public abstract Builder lastReview(PartialDate lastReview);

    /** Sets or clears {@link ContextIssue#lastReview()}. */
    public abstract Builder lastReview(Optional<? extends PartialDate> lastReview);

    /** Sets {@link ContextIssue#nextReview()}. */
    public abstract Builder nextReview(LocalDate nextReview);

    /** Sets or clears {@link ContextIssue#nextReview()}. */
    public abstract Builder nextReview(Optional<? extends LocalDate> nextReview);
  }
}
