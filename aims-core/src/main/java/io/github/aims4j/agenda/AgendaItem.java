// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An item that is due on a date and not recorded as done: its kind, record and reason.
 *
 * <p>Items are ordered by date, kind, id and path, so that an agenda is the same on every run.
 * Source: this library. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AgendaItem implements Comparable<AgendaItem>
    permits ImmutableAgendaItem {

  /** Orders items of one day and kind. */
  static final Comparator<AgendaItem> OF_ONE_DAY_AND_KIND =
      Comparator.comparing((AgendaItem item) -> item.subject().id().value())
          .thenComparing(AgendaItem::path)
          .thenComparing(AgendaItem::reason)
          .thenComparing(AgendaItem::toString);

  private static final Comparator<AgendaItem> ORDER =
      Comparator.comparing(AgendaItem::day)
          .thenComparing(AgendaItem::kind)
          .thenComparing(OF_ONE_DAY_AND_KIND);

  AgendaItem() {}

  /** Returns the due date, inclusive. */
  public abstract LocalDate day();

  /** Returns the kind. */
  public abstract DueKind kind();

  /** Returns the record that it concerns. */
  public abstract Subject subject();

  /**
   * Returns the attribute that makes it due, as a JSON pointer (RFC 6901) within the record; empty:
   * the record as a whole, and the reason states the planned interval.
   */
  public abstract String path();

  /** Returns why it is due, in one full sentence. */
  public abstract String reason();

  /** Returns the provision of the standard that it concerns; absent: none. */
  public abstract Optional<Provision> requirement();

  /** Returns the authority, which is that of its kind. */
  public final DueBasis basis() {
    return kind().basis();
  }

  /** Compares items by date, then by kind, id, path and reason. */
  @Override
  public int compareTo(AgendaItem other) {
    return ORDER.compare(this, other);
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAgendaItem.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableAgendaItem.builder().from(this);
  }

  /** Builds values of {@link AgendaItem}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableAgendaItem.Builder {

    Builder() {}

    /** Sets {@link AgendaItem#day()}. */
    public abstract Builder day(LocalDate day);

    /** Sets {@link AgendaItem#kind()}. */
    public abstract Builder kind(DueKind kind);

    /** Sets {@link AgendaItem#subject()}. */
    public abstract Builder subject(Subject subject);

    /** Sets {@link AgendaItem#path()}. */
    public abstract Builder path(String path);

    /** Sets {@link AgendaItem#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets {@link AgendaItem#requirement()}. */
    public abstract Builder requirement(Provision requirement);

    /** Sets or clears {@link AgendaItem#requirement()}. */
    public abstract Builder requirement(Optional<? extends Provision> requirement);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing
     */
    public abstract AgendaItem build();
  }
}
