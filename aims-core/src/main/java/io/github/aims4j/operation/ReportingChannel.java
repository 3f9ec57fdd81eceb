// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A channel for internal concerns or for external reports of adverse impacts.
 *
 * <p>Source: ISO/IEC 42001:2023, A.3.3 and A.8.3. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ReportingChannel implements Entity<ReportingChannel>
    permits ImmutableReportingChannel {

  ReportingChannel() {}

  /** The direction of a channel. */
  public enum Direction {
    /** For people within the organization (A.3.3). */
    INTERNAL,
    /** For external parties (A.8.3). */
    EXTERNAL
  }

  /** Returns the title of the channel. */
  public abstract String title();

  /** Returns whether it is internal or external. */
  public abstract Direction direction();

  /** Returns the description of the channel; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns whether anonymous reports are possible; absent: not stated. */
  public abstract Optional<Boolean> anonymous();

  /** Returns how reporters are protected; absent: not stated. */
  public abstract Optional<String> protection();

  /** Returns the response time; absent: not stated. */
  public abstract Optional<String> responseTime();

  /** Returns the owner; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the AI systems that it covers; none: not stated, or all. */
  public abstract List<Id<AiSystem>> aiSystems();

  @Override
  public final RecordKind kind() {
    return RecordKind.REPORTING_CHANNEL;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("owner", RecordKind.PARTY, owner())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .toList();
  }

  @Override
  public ReportingChannel withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).owner(ids.of(owner())).aiSystems(ids.of(aiSystems())).build();
  }

  @Value.Check
  void check() {
    new Texts("ReportingChannel")
        .notBlank("title", title())
        .notBlank("description", description())
        .notBlank("protection", protection())
        .notBlank("responseTime", responseTime())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableReportingChannel.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableReportingChannel.builder().from(this);
  }

  /** Builds values of {@link ReportingChannel}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<ReportingChannel, Builder>
      permits ImmutableReportingChannel.Builder {

    Builder() {}

    /** Sets {@link ReportingChannel#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link ReportingChannel#direction()}. */
    public abstract Builder direction(Direction direction);

    /** Sets {@link ReportingChannel#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link ReportingChannel#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link ReportingChannel#anonymous()}. */
    public abstract Builder anonymous(boolean anonymous);

    /** Sets or clears {@link ReportingChannel#anonymous()}. */
    public abstract Builder anonymous(Optional<Boolean> anonymous);

    /** Sets {@link ReportingChannel#protection()}. */
    public abstract Builder protection(String protection);

    /** Sets or clears {@link ReportingChannel#protection()}. */
    public abstract Builder protection(Optional<String> protection);

    /** Sets {@link ReportingChannel#responseTime()}. */
    public abstract Builder responseTime(String responseTime);

    /** Sets or clears {@link ReportingChannel#responseTime()}. */
    public abstract Builder responseTime(Optional<String> responseTime);

    /** Sets {@link ReportingChannel#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link ReportingChannel#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Adds one of {@link ReportingChannel#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link ReportingChannel#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);
  }
}
