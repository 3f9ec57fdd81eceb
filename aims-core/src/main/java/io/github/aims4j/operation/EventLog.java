// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.base.Review;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The logging of events of an AI system, at least while it is in use.
 *
 * <p>Source: ISO/IEC 42001:2023, A.6.2.8. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class EventLog implements Entity<EventLog> permits ImmutableEventLog {

  EventLog() {}

  /** Returns the title of the log. */
  public abstract String title();

  /** Returns the system. */
  public abstract Id<AiSystem> aiSystem();

  /** Returns the label of the version; absent: not stated, or all. */
  public abstract Optional<String> version();

  /** Returns since when events are logged; absent: not enabled, or not stated. */
  public abstract Optional<PartialDate> enabledOn();

  /** Returns the stages in which events are logged; none: not stated. */
  public abstract List<LifeCycleStage> stages();

  /** Returns the logged events, in the order given; none: not stated. */
  public abstract List<String> events();

  /** Returns where the log is kept; absent: not stated. */
  public abstract Optional<String> location();

  /** Returns the retention period; absent: not stated. */
  public abstract Optional<String> retention();

  /** Returns the access rules; absent: not stated. */
  public abstract Optional<String> access();

  /** Returns the reviews, in the order given; none: not stated. */
  public abstract List<Review> reviews();

  @Override
  public final RecordKind kind() {
    return RecordKind.EVENT_LOG;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystem", RecordKind.AI_SYSTEM, aiSystem())
        .within("reviews", reviews())
        .toList();
  }

  @Override
  public EventLog withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystem(ids.of(aiSystem()))
        .reviews(ids.in(reviews()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("EventLog")
        .notBlank("title", title())
        .notBlank("version", version())
        .notBlank("events", events())
        .notBlank("location", location())
        .notBlank("retention", retention())
        .notBlank("access", access())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableEventLog.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableEventLog.builder().from(this);
  }

  /** Builds values of {@link EventLog}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<EventLog, Builder>
      permits ImmutableEventLog.Builder {

    Builder() {}

    /** Sets {@link EventLog#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link EventLog#aiSystem()}. */
    public abstract Builder aiSystem(Id<AiSystem> aiSystem);

    /** Sets {@link EventLog#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link EventLog#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link EventLog#enabledOn()}. */
    public abstract Builder enabledOn(PartialDate enabledOn);

    /** Sets or clears {@link EventLog#enabledOn()}. */
    public abstract Builder enabledOn(Optional<? extends PartialDate> enabledOn);

    /** Adds one of {@link EventLog#stages()}. */
    public abstract Builder addStage(LifeCycleStage stage);

    /** Replaces {@link EventLog#stages()}. */
    public abstract Builder stages(Iterable<? extends LifeCycleStage> stages);

    /** Adds one of {@link EventLog#events()}. */
    public abstract Builder addEvent(String event);

    /** Replaces {@link EventLog#events()}. */
    public abstract Builder events(Iterable<String> events);

    /** Sets {@link EventLog#location()}. */
    public abstract Builder location(String location);

    /** Sets or clears {@link EventLog#location()}. */
    public abstract Builder location(Optional<String> location);

    /** Sets {@link EventLog#retention()}. */
    public abstract Builder retention(String retention);

    /** Sets or clears {@link EventLog#retention()}. */
    public abstract Builder retention(Optional<String> retention);

    /** Sets {@link EventLog#access()}. */
    public abstract Builder access(String access);

    /** Sets or clears {@link EventLog#access()}. */
    public abstract Builder access(Optional<String> access);

    /** Adds one of {@link EventLog#reviews()}. */
    public abstract Builder addReview(Review review);

    /** Replaces {@link EventLog#reviews()}. */
    public abstract Builder reviews(Iterable<? extends Review> reviews);
  }
}
