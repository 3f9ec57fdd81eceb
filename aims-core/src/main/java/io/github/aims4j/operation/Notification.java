// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A notification of an incident, made or to be made.
 *
 * <p>Source: ISO/IEC 42001:2023, A.8.4 and A.8.5; the structure is this library's own. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class Notification implements Extensible permits ImmutableNotification {

  Notification() {}

  /** Returns the recipient. */
  public abstract String recipient();

  /** Returns the recipient as an interested party; absent: not stated. */
  public abstract Optional<Id<InterestedParty>> interestedParty();

  /** Returns the reporting duty on which it is based; absent: none, or not stated. */
  public abstract Optional<Id<ReportingDuty>> duty();

  /** Returns whether it is required; absent: not decided. */
  public abstract Optional<Boolean> owed();

  /** Returns the due date, inclusive; absent: not stated. */
  public abstract Optional<LocalDate> due();

  /**
   * Returns the moment by which it is due, if hours count; absent: the due date applies, or not
   * stated.
   */
  public abstract Optional<Instant> dueAt();

  /** Returns when it was made; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> madeOn();

  /** Returns the moment at which it was made; absent: not yet, or not stated. */
  public abstract Optional<Instant> madeAt();

  /** Returns the content; absent: not stated. */
  public abstract Optional<String> content();

  @Override
  public List<Reference> references() {
    return new References()
        .to("interestedParty", RecordKind.INTERESTED_PARTY, interestedParty())
        .to("duty", RecordKind.REPORTING_DUTY, duty())
        .toList();
  }

  @Override
  public Notification withIds(IdMapping ids) {
    return toBuilder().interestedParty(ids.of(interestedParty())).duty(ids.of(duty())).build();
  }

  @Value.Check
  void check() {
    new Texts("Notification").notBlank("recipient", recipient()).notBlank("content", content());
    new Dates("Notification").day("due", due()).moment("dueAt", dueAt()).moment("madeAt", madeAt());
  }

  /**
   * Returns the last day on which it is due: that of {@link #dueAt} in UTC, or else {@link #due};
   * absent: not stated.
   */
  public final Optional<LocalDate> dueDay() {
    return dueAt().map(Notification::dayOf).or(this::due);
  }

  /**
   * Returns when it was made: {@link #madeOn}, or else the day of {@link #madeAt} in UTC; absent:
   * not yet, or not stated.
   */
  public final Optional<PartialDate> made() {
    return madeOn().or(() -> madeAt().map(moment -> PartialDate.of(dayOf(moment))));
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableNotification.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableNotification.builder().from(this);
  }

  /** Builds values of {@link Notification}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Notification, Builder>
      permits ImmutableNotification.Builder {

    Builder() {}

    /** Sets {@link Notification#recipient()}. */
    public abstract Builder recipient(String recipient);

    /** Sets {@link Notification#interestedParty()}. */
    public abstract Builder interestedParty(Id<InterestedParty> interestedParty);

    /** Sets or clears {@link Notification#interestedParty()}. */
    public abstract Builder interestedParty(
        Optional<? extends Id<InterestedParty>> interestedParty);

    /** Sets {@link Notification#duty()}. */
    public abstract Builder duty(Id<ReportingDuty> duty);

    /** Sets or clears {@link Notification#duty()}. */
    public abstract Builder duty(Optional<? extends Id<ReportingDuty>> duty);

    /** Sets {@link Notification#owed()}. */
    public abstract Builder owed(boolean owed);

    /** Sets or clears {@link Notification#owed()}. */
    public abstract Builder owed(Optional<Boolean> owed);

    /** Sets {@link Notification#due()}. */
    public abstract Builder due(LocalDate due);

    /** Sets or clears {@link Notification#due()}. */
    public abstract Builder due(Optional<? extends LocalDate> due);

    /** Sets {@link Notification#dueAt()}. */
    public abstract Builder dueAt(Instant dueAt);

    /** Sets or clears {@link Notification#dueAt()}. */
    public abstract Builder dueAt(Optional<? extends Instant> dueAt);

    /** Sets {@link Notification#madeOn()}. */
    public abstract Builder madeOn(PartialDate madeOn);

    /** Sets or clears {@link Notification#madeOn()}. */
    public abstract Builder madeOn(Optional<? extends PartialDate> madeOn);

    /** Sets {@link Notification#madeAt()}. */
    public abstract Builder madeAt(Instant madeAt);

    /** Sets or clears {@link Notification#madeAt()}. */
    public abstract Builder madeAt(Optional<? extends Instant> madeAt);

    /** Sets {@link Notification#content()}. */
    public abstract Builder content(String content);

    /** Sets or clears {@link Notification#content()}. */
    public abstract Builder content(Optional<String> content);
  }
}
